import { isProtected } from '../../model/tokens.ts';
import { CAPITAL, LETTER, regex } from '../../pattern/regex.ts';
import type { Block } from '../../model/block.ts';
import { defineBlockRule, type RuleFinding } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { DASH_SIGNS } from './shared/dashes.ts';
import { messages } from './shared/messages.ts';

/** Abbreviated compounds of equals in common use; both halves are shortened, so the sign between them belongs to the word. */
const PAIRS: ReadonlySet<string> = new Set([
  'KT-XH',
  'CT-XH',
  'VH-XH',
  'QP-AN',
  'AN-QP',
  'AN-TT',
  'KH-CN',
  'KH-KT',
  'KT-KT',
  'TC-KH',
  'TC-NV',
  'TC-HC',
  'HC-TC',
  'HC-TH',
  'TĐ-KT',
  'NN-PTNT',
  'TN-MT',
  'KT-HT',
  'VH-TT',
  'VH-TTDL',
  'VH-VN',
  'TD-TT',
  'LĐ-TBXH',
  'LĐ-TB&XH',
  'XD-ĐT',
  'KT-TC',
  'DS-KHHGĐ',
  'GD-ĐT',
  'PCTT-TKCN',
]);
const BLANK = String.raw`[ \t\u00A0]`;
const WRONG_SIGN = `${BLANK}+[${DASH_SIGNS}]${BLANK}*|[${DASH_SIGNS}]${BLANK}+|[${DASH_SIGNS.slice(0, -1)}]`;
/** A first half before a wrong sign and a second half, not always of one pair. */
const HALVES = regex.gu`
  (?<![${LETTER}\d/.${DASH_SIGNS}])
  (?<left>${halves(0).join('|')})
  (?=(?<sign>${WRONG_SIGN})(?<right>${halves(1).join('|')})(?![${LETTER}\d/${DASH_SIGNS}]))`;
const LAST_LETTERS = halves(0).map((letters) => letters.slice(-1));
const FIRST_LETTERS = halves(1).map((letters) => letters.charAt(0));
/** Cheap sign of two abbreviations with a dash between them. */
const MAY_HOLD = regex.u`[${LAST_LETTERS.join('')}]${BLANK}*[${DASH_SIGNS}]${BLANK}*[${FIRST_LETTERS.join('')}]`;

export default defineBlockRule({
  id: 'typography/abbreviation-dash',
  code: 'CT-03',
  summary: { vi: 'Gạch nối trong chữ viết tắt ghép như KT-XH', en: 'The hyphen of abbreviated compounds such as KT-XH' },
  why: {
    vi: 'Chữ viết tắt ghép dùng gạch nối dính liền: KT-XH, CT-XH, QP-AN. Gạch dài làm một từ trông như hai mục; gạch nối có dấu cách chỉ là gợi ý vì vẫn gặp nhiều.',
    en: 'Abbreviated compounds take a hyphen without spaces: KT-XH. A longer dash makes one word look like two items; a spaced hyphen is frequent and only a hint.',
  },
  leavesAlone: {
    vi: 'Hai cơ quan đặt cạnh nhau (UBND - HĐND), cặp chữ ngoài danh mục, và ký hiệu văn bản (12/TC-KH).',
    en: 'Two bodies side by side (UBND - HĐND), pairs that the list does not hold, and document symbols (12/TC-KH).',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: [...DASH_SIGNS],
  options: {},
  bad: [
    {
      text: 'Phòng, chống dịch ⟦Covid -19⟧, ⟦COVID - 19⟧; máy bay ⟦SU -30⟧ bay qua.\n',
      fixed: 'Phòng, chống dịch Covid-19, COVID-19; máy bay SU-30 bay qua.\n',
    },
    {
      text: 'Mục tiêu ⟦KT – XH⟧ năm 2026; các tổ chức ⟦CT—XH⟧; nhiệm vụ ⟦QP - AN⟧.\n',
      fixed: 'Mục tiêu KT-XH năm 2026; các tổ chức CT-XH; nhiệm vụ QP-AN.\n',
    },
  ],
  good: [
    { text: 'Phòng, chống dịch Covid-19; nhiệt độ tại điểm A -5 °C; quý I -2026; máy bay SU-30; HĐND - 12 người.\n' },
    { text: 'Mục tiêu KT-XH năm 2026; Hội nghị UBND - HĐND; CT: Chủ tịch; Công văn số 12/TC-KH.\n' },
  ],
  *check({ block }) {
    yield* numberedNames(block);
    if (!MAY_HOLD.test(block.text)) return;
    let read = 0;
    for (const { index, groups } of everyMatch(HALVES, block.text)) {
      const { left = '', sign = '', right = '' } = groups ?? {};
      const proper = `${left}-${right}`;
      if (index < read || !PAIRS.has(proper)) continue;
      const start = index + left.length;
      const end = start + sign.length + right.length;
      read = end;
      if (isProtected(block.content.tokens, index)) continue;
      yield {
        span: block.spanOf(index, end),
        message: messages.abbreviationDash(block.text.slice(index, end), proper),
        fixes: [{ title: messages.write(proper), safety: 'safe', edits: [{ span: block.spanOf(start, start + sign.length), text: '-' }] }],
        ...(sign.includes('-') ? { atMost: 'hint' } : {}),
      };
    }
  },
});

/** A name that a figure completes, with a blank before or behind its hyphen: “Covid -19”, “SU -30”. */
const NUMBERED_NAME = regex.gu`
  (?<![${LETTER}\d/.${DASH_SIGNS}])
  (?<name>[Cc][Oo][Vv][Ii][Dd](?=${BLANK}*[-–]${BLANK}*19)|[${CAPITAL}]{1,4}(?=${BLANK}{1,2}-\d))
  (?<sign>${BLANK}{0,2}[-–]${BLANK}{0,2})(?<figure>\d{1,3})(?![${LETTER}\d%°/]|[.,:]\d|${BLANK}*(?:%|°|độ|${DASH_SIGNS.slice(0, -1)}))`;
/** Letters before a figure that stand for themselves: numerals, bodies. */
const NO_NAME = /^(?:[IVX]+|UBND|HĐND|TP|TX|ĐB|KM|STT|TT)$/u;

/** Names of which a blank parts the figure. */
function* numberedNames(block: Block): Generator<RuleFinding> {
  for (const { index, groups } of everyMatch(NUMBERED_NAME, block.text)) {
    const { name = '', sign = '', figure = '' } = groups ?? {};
    if (sign === '-' || NO_NAME.test(name) || isProtected(block.content.tokens, index)) continue;
    const start = index + name.length;
    const end = start + sign.length + figure.length;
    const proper = `${name}-${figure}`;
    yield {
      span: block.spanOf(index, end),
      message: messages.numberedName(block.text.slice(index, end), proper),
      fixes: [{ title: messages.write(proper), safety: 'ask', edits: [{ span: block.spanOf(start, start + sign.length), text: '-' }] }],
      atMost: 'hint',
    };
  }
}

/** The first or the second halves of the pairs. */
function halves(at: 0 | 1): readonly string[] {
  return [...new Set([...PAIRS].map((pair) => pair.split('-')[at] ?? ''))];
}
