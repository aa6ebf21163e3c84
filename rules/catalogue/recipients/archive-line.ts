import type { RecipientItem, Report } from '../../model/report.ts';
import { CAPITAL, regex, TOKEN_END, TOKEN_START, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { RECIPIENTS, RECIPIENTS_BEFORE } from './shared/basis.ts';
import { bodyOf, itemsOf } from './shared/items.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const ARCHIVE = /^(?<word>[Ll][uUưƯứỨừỪửỬữỮựỰúÚùÙ]{1,3}(?=[\s:;.,]|$)|)(?<sign>\s*[:;.,]|)\s*(?<rest>\S.*|)/su;
/** The office of records: its letters, or the word itself. */
const OFFICE = regex.u`${TOKEN_START}(?<office>VT|Vt|vt|V\.T|[Vv]ăn thư|VĂN THƯ)${TOKEN_END}`;

/** Form of the archive line up to the office of records: “Lưu”, colon, VT first. */
export default defineReportRule({
  id: 'recipients/archive-line',
  code: 'NN-05',
  summary: { vi: 'Dòng “Lưu: VT” viết sai', en: 'The archive line “Lưu: VT” has the wrong form' },
  why: {
    vi: 'Dòng lưu ghi từ “Lưu”, dấu hai chấm, rồi đến “VT” (văn thư cơ quan), sau đó mới đến đơn vị soạn thảo và số bản: “- Lưu: VT, TH, 02b.”.',
    en: 'The archive line has the word Lưu, a colon, VT for the office of records, then the drafting unit and the number of copies.',
  },
  leavesAlone: {
    vi: 'Dấu phẩy sau “VT” (recipients/item-punctuation xét) và dấu chấm cuối dòng (recipients/missing-archive xét).',
    en: 'Commas after “VT” (recipients/item-punctuation) and the full stop at the end (recipients/missing-archive).',
  },
  basis: [RECIPIENTS, RECIPIENTS_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - ⟦Luu: VT⟧, TH.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, TH.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - ⟦VT⟧, TH.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, TH.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - ⟦Lưu VT⟧, KTN.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, KTN.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - ⟦Lưu : VT⟧, KTN.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, KTN.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        CHỦ TỊCH
        Nơi nhận:
        - Như trên;
        - ⟦Lưu ĐKT, VT⟧.
        Nguyễn Văn A
      `,
      fixed: dedent`
        CHỦ TỊCH
        Nơi nhận:
        - Như trên;
        - Lưu: VT, ĐKT.
        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - ⟦LƯU: Văn thư⟧, TH.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, TH.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - ⟦Lưu: hồ sơ.⟧

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, TĐKT, 02b.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        | Nơi nhận:<br>- Như trên;<br>- Lưu: VT. | CHỦ TỊCH<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
    },
  ],
  *check({ report }) {
    for (const item of itemsOf(report)) {
      if (!item.archive) continue;
      const found = checkLine(report, item);
      if (found !== undefined) yield isBound(report) ? found : { ...found, atMost: found.atMost ?? 'info' };
    }
  },
});

const COMPANY = regex.iu`^(?:CÔNG\s+TY|TỔNG\s+CÔNG\s+TY|TẬP\s+ĐOÀN|DOANH\s+NGHIỆP|HỢP\s+TÁC\s+XÃ)${WORD_END}`;

/** True for a report of an administrative body: a company files as it likes, and other documents are not held to the form of reports. */
function isBound({ recognition, letterhead: { issuingBody, parentBody } }: Report): boolean {
  if (recognition.readAs !== 'report') return false;
  return ![...issuingBody, ...(parentBody === undefined ? [] : [parentBody])].some(({ text }) => COMPANY.test(text));
}

const UNIT_CODE = regex.u`^[${CAPITAL}\d&.-]{1,12}$`;

function checkLine(report: Report, item: RecipientItem): RuleFinding | undefined {
  const body = bodyOf(item);
  const groups = ARCHIVE.exec(body.text)?.groups;
  if (groups === undefined) return undefined;
  const rest = groups['rest'] ?? '';
  const restStart = body.text.length - rest.length;
  const match = OFFICE.exec(rest);
  const office = match?.groups?.['office'];
  if (match === null || office === undefined) return { span: body.span, message: messages.noOffice(body.text), atMost: 'hint' };
  const before = rest
    .slice(0, match.index)
    .split(/[,;]/u)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  const colon = groups['sign'] === ':';
  if (groups['word'] === 'Lưu' && colon && office === 'VT' && before.length === 0) return undefined;
  const end = restStart + match.index + office.length;
  const typed = body.text.slice(0, end);
  const right = `Lưu: ${['VT', ...before].join(', ')}`;
  const span = item.block.spanOf(body.start, body.start + end);
  // Only plain text is rewritten: emphasis signs inside would be lost.
  const plain = report.source.slice(span).normalize('NFC') === typed;
  return {
    span,
    message: messages.archive(typed, right),
    ...(plain
      ? {
          fixes: [
            {
              title: messages.write(right),
              safety: office.toUpperCase() === 'VT' && before.every((unit) => UNIT_CODE.test(unit)) ? 'safe' : 'ask',
              edits: [{ span, text: right }],
            },
          ],
        }
      : {}),
  };
}
