import { commaSeries, dashCompounds, missingCommaForms, strayCommas, wrongDashForms } from '../../data/series.ts';
import { datedWordings, pastMarkers, wordChoices } from '../../data/wordings.ts';
import { raised, reports, tableCheck, type TableCheck, wordsCheck } from './table.ts';

/** Series, compounds and wordings. */
export const wordingTables: readonly TableCheck[] = [
  tableCheck(
    'series commaSeries',
    commaSeries,
    commaSeries,
    ({ right }) => right,
    ({ right, onlyMixed }) =>
      missingCommaForms(right).every((form) =>
        reports('terminology/missing-comma', `Tiếp tục chú trọng ⟦${form}⟧ tại cơ sở.\n${onlyMixed ? `\nTập trung cho ${right}.\n` : ''}`),
      ),
    {
      'off unless asked for': ({ disabled }) => disabled,
      '“đơn thư khiếu nại” is one phrase, letters of complaint': ['đơn thư, khiếu nại, tố cáo'],
    },
  ),
  tableCheck(
    'series dashCompounds',
    dashCompounds,
    dashCompounds.flatMap(({ right, disabled }) => wrongDashForms(right).map((form) => ({ ...form, disabled }))),
    ({ form }) => form,
    ({ form }) => reports('typography/compound-dash', `Lĩnh vực ⟦${form}⟧ ổn định.\n`),
    { 'off unless asked for': ({ disabled }) => disabled },
  ),
  tableCheck(
    'series strayCommas',
    strayCommas,
    strayCommas,
    ({ wrong }) => wrong,
    ({ wrong }) => reports('terminology/stray-comma', `⟦${raised(wrong.trim())}⟧ công chức xã.\n`),
  ),
  tableCheck(
    'wordings datedWordings',
    datedWordings,
    datedWordings.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ id, phrase }))),
    ({ phrase }) => phrase,
    ({ phrase }) => reports('terminology/dated-wording', `Xã phối hợp với ⟦${phrase}⟧ rà soát hồ sơ.\n`),
  ),
  wordsCheck(
    'wordings pastMarkers',
    pastMarkers,
    (marker) =>
      reports('terminology/dated-wording', 'Xã phối hợp với cấp huyện rà soát hồ sơ.\n') &&
      !reports('terminology/dated-wording', `Xã phối hợp với cấp huyện ${marker} rà soát hồ sơ.\n`),
  ),
  tableCheck(
    'wordings wordChoices',
    wordChoices,
    wordChoices.flatMap(({ preferred, phrases }) => phrases.map((phrase) => ({ preferred, phrase }))),
    ({ phrase }) => phrase,
    ({ preferred, phrase }) =>
      reports(
        preferred?.includes('có thẩm quyền') === true ? 'terminology/incomplete-phrase' : 'terminology/word-choice',
        `Xã kiến nghị ⟦${phrase}⟧ xem xét.\n`,
      ),
  ),
  tableCheck(
    'wordings wordChoices, both forms in one report',
    wordChoices,
    wordChoices,
    ({ id }) => id,
    ({ phrases, preferred = '' }) =>
      reports('terminology/mixed-wording', `Xã tập trung ${phrases[0] ?? ''}.\n\nXã chú trọng ${preferred}; cần ${preferred}.\n`),
    {
      'a slip, reported as such': ({ correction }) => correction,
      'the two differ in shade or region': ['thuc-su', 'thoi-gian-toi'],
    },
  ),
];
