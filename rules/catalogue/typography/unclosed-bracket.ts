import type { BlockContent } from '../../model/block-content.ts';
import { isProtected } from '../../model/tokens.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { defineSurveyRule, type Noticed } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';

/** A bracket that its block leaves alone. */
interface LoneBracket {
  readonly at: number;
  readonly sign: '(' | ')';
  /** Text behind the bracket, for the message. */
  readonly behind: string;
}

const BRACKET = /[()]/gu;
/** The sign of an item: `a)`, `12)`. */
const ITEM = regex.u`(?:^|[\s;:,(])(?:[${LETTER}]|\d{1,2}|[ivx]{1,4})$`;
const SHOWN = 24;
/** So many blocks further a bracket may be closed: behind a list. */
const FURTHEST = 12;

function loneBrackets({ text, tokens }: BlockContent): readonly LoneBracket[] {
  if (!text.includes('(')) return closingsOf(text).map((at) => ({ at, sign: ')', behind: '' }));
  const open: number[] = [];
  const lone: LoneBracket[] = [];
  for (const { index, 0: sign } of everyMatch(BRACKET, text)) {
    if (isProtected(tokens, index)) continue;
    if (sign === '(') open.push(index);
    else if (open.length > 0) open.pop();
    else if (!ITEM.test(text.slice(Math.max(0, index - 5), index))) lone.push({ at: index, sign: ')', behind: '' });
  }
  return [...lone, ...open.map((at): LoneBracket => ({ at, sign: '(', behind: text.slice(at + 1, at + 1 + SHOWN) }))];
}

function closingsOf(text: string): number[] {
  return everyMatch(BRACKET, text)
    .map(({ index }) => index)
    .filter((index) => !ITEM.test(text.slice(Math.max(0, index - 5), index)));
}

export default defineSurveyRule({
  id: 'typography/unclosed-bracket',
  code: 'CT-11',
  summary: { vi: 'Dấu ngoặc đơn mở mà không đóng', en: 'A round bracket that is not closed' },
  why: {
    vi: '“(theo Quy chế dân chủ của xã.” thiếu dấu đóng ngoặc: người đọc không biết phần chú thích hết ở đâu.',
    en: 'Without its closing bracket nobody can tell where the remark ends.',
  },
  leavesAlone: {
    vi: 'Ngoặc đóng sau một danh sách ở đoạn sau, ký hiệu mục a), 1), ô trong bảng, địa chỉ mạng, và dấu đóng ngoặc thừa.',
    en: 'A bracket closed behind a list, signs of items such as a) and 1), cells of tables, addresses, and closing brackets too many.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: 'Xã đối thoại 02 lần ⟦(⟧theo Quy chế dân chủ của xã.\n' }],
  good: [
    { text: 'Xã đối thoại 02 lần (lần 1 có 120 người. Lần 2 có 140 người); a) tiếp dân; 1) tiếp nhận.\n' },
    {
      text: dedent`
        Các thôn đã nộp (gồm:

        - Thôn Thượng;

        - Thôn Hạ).
      `,
    },
  ],
  reads: (block) => isRunning(block) && block.content.place.kind !== 'table-cell' && !block.content.place.laidOut,
  collect: ({ content }) => loneBrackets(content),
  *conclude({ noticed }) {
    const open: Noticed<LoneBracket>[] = [];
    for (const bracket of noticed) {
      const before = open.at(-1);
      if (bracket.sign === '(') open.push(bracket);
      else if (before !== undefined && bracket.block.index - before.block.index <= FURTHEST) open.pop();
    }
    for (const { block, at, behind } of open) yield { span: block.spanOf(at, at + 1), message: messages.unclosed(behind) };
  },
});
