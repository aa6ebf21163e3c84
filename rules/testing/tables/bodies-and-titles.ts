import { type IssuingBody, issuingBodies } from '../../data/issuing-bodies.ts';
import { currentProvinces, formerProvinces, olderProvinces } from '../../data/provinces.ts';
import { otherTitles, titlePairs } from '../../data/signing-titles.ts';
import { SURNAMES } from '../../data/surnames.ts';
import { authorityPatterns } from '../../data/symbol-fields.ts';
import { issuingBodyOf } from '../../model/body-names.ts';
import { letterhead, notInTexts, reportOf, reports, tableCheck, type TableCheck, wordsCheck } from './table.ts';

const titleOf = ({ name, level }: IssuingBody): string => `${name} (${level})`;

/** The lines of a letterhead of the body under a body that may stand above it. */
function linesOf(name: string): string {
  return `UBND TỈNH BÌNH AN\n${name.toUpperCase()}`;
}

/** True when a report under the name of the body is known to be its own. */
function isIssuer(body: IssuingBody): boolean {
  return [body.name, ...body.otherNames].every((name) =>
    issuingBodyOf(reportOf(letterhead(linesOf(name)), 'letterhead')).known.includes(body),
  );
}

/** True when the letters of the body are known in a symbol, and its wrong ones are reported. */
function isKnownByCode({ name, code, alt, wrong }: IssuingBody): boolean {
  const isReported = (letters: string): boolean =>
    reports('number/unknown-code', letterhead(linesOf(name), { number: `Số: 12/BC-${letters}` }), { frame: 'letterhead' });
  return ![code, ...alt].some(isReported) && wrong.every(isReported);
}

function signedBy(lines: string): string {
  return `***Nơi nhận:***\n\n- Sở Nội vụ;\n- Lưu: VT.\n\n${lines}\n\n**Nguyễn Văn A**\n`;
}

/** Bodies, provinces, titles and family names of signers. */
export const bodyTables: readonly TableCheck[] = [
  tableCheck(
    'surnames SURNAMES',
    SURNAMES,
    [...SURNAMES],
    (surname) => surname,
    (surname) => {
      const name = `${surname.toUpperCase()} VĂN BÌNH`;
      return reports('signature/letter-case', signedBy('**CHỦ TỊCH**').replace('Nguyễn Văn A', `⟦${name}⟧`), { frame: 'footer' });
    },
    { 'in capitals it may be a slip for a body that begins with Ban': ['bàn'] },
  ),
  tableCheck('issuing-bodies issuingBodies, by name in a letterhead', issuingBodies, issuingBodies, titleOf, isIssuer),
  tableCheck('issuing-bodies issuingBodies, by letters in a symbol', issuingBodies, issuingBodies, titleOf, isKnownByCode),
  tableCheck(
    'issuing-bodies issuingBodies, ended with a successor',
    issuingBodies,
    issuingBodies.filter(({ until, now }) => until !== undefined && now !== undefined),
    titleOf,
    ({ name }) =>
      ['terminology/abolished-body', 'terminology/dated-wording'].some((rule) =>
        reports(rule, `Xã phối hợp với ⟦${name}⟧ rà soát hồ sơ.\n`),
      ),
    { 'people’s councils have a committee of the name': ['Ban Dân tộc (province)'] },
  ),
  tableCheck(
    'provinces currentProvinces',
    currentProvinces,
    currentProvinces,
    ({ name }) => name,
    ({ name, type, fullName }) => {
      const head = (place: string): string => letterhead(`UBND ${type.toUpperCase()} ${name.toUpperCase()}\nSỞ NỘI VỤ`, { place });
      const own = name === 'Hồ Chí Minh' ? fullName : name;
      return (
        !reports('date/place-name', head(own), { frame: 'letterhead' }) &&
        reports('date/place-name', head('Bình An'), { frame: 'letterhead' })
      );
    },
  ),
  tableCheck(
    'provinces formerProvinces',
    formerProvinces,
    formerProvinces,
    ({ name }) => name,
    ({ name }) => reports('terminology/former-province', `Đoàn học tập kinh nghiệm tại ⟦tỉnh ${name}⟧ về quản lý đất đai.\n`),
    { 'the name is that of a unit of today': ({ name, now }) => name === now },
  ),
  tableCheck(
    'provinces olderProvinces',
    olderProvinces,
    olderProvinces,
    ({ name }) => name,
    ({ name }) => reports('date/place-name', letterhead('SỞ NỘI VỤ', { place: name }), { frame: 'letterhead' }),
  ),
  tableCheck(
    'signing-titles titlePairs',
    titlePairs,
    titlePairs,
    ({ head }) => head,
    ({ head, deputies }) =>
      reports('signature/title-pair', signedBy(`**KT. ${head}**\n**⟦${head}⟧**`), { frame: 'footer' }) &&
      deputies.every((deputy) => !reports('signature/title-pair', signedBy(`**KT. ${head}**\n**${deputy}**`), { frame: 'footer' })),
  ),
  wordsCheck(
    'signing-titles otherTitles',
    otherTitles,
    (title) => reportOf(signedBy(`**${title}**`), 'footer').signature?.lines.some(({ holder }) => holder === title) === true,
  ),
  notInTexts('symbol-fields authorityPatterns', authorityPatterns, 'read by no rule yet'),
];
