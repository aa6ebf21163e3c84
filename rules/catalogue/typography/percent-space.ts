import { LETTER, regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';

const PERCENT = '%';
const PATTERN = regex.gu`(?<![${LETTER}\d.,])(?<number>\d+(?:[.,]\d+)*)(?<space>[ \t\u00A0\u2009\u202F]+)${PERCENT}`;

export default defineBlockRule({
  id: 'typography/percent-space',
  code: 'CT-06',
  summary: { vi: 'Dấu cách giữa số và dấu %', en: 'A space between a figure and the percent sign' },
  why: {
    vi: 'Dấu % viết liền với số: 12,5%. Khi có dấu cách, số và dấu có thể rơi vào hai dòng.',
    en: 'The sign follows the figure at once: 12,5%. A space may part them over two lines.',
  },
  leavesAlone: {
    vi: 'Dấu % không đứng ngay sau một con số, như ở tên cột “(%)”.',
    en: 'A percent sign that follows no figure, as in the head of a column “(%)”.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: [PERCENT],
  options: {},
  bad: [{ text: 'Tỷ lệ đạt ⟦81 %⟧, tăng ⟦2,5\u00A0%⟧ so với năm trước.\n', fixed: 'Tỷ lệ đạt 81%, tăng 2,5% so với năm trước.\n' }],
  good: [{ text: 'Tỷ lệ đạt 81%, tăng 2,5% so với năm trước; cột (%) ghi tỷ lệ.\n' }],
  *check({ block }) {
    for (const match of everyMatch(PATTERN, block.text)) {
      const { number = '', space = '' } = match.groups ?? {};
      const start = match.index + number.length;
      yield {
        span: block.spanOf(match.index, match.index + match[0].length),
        message: messages.percentSpace(`${number} %`, `${number}%`),
        fixes: [
          { title: messages.write(`${number}%`), safety: 'safe', edits: [{ span: block.spanOf(start, start + space.length), text: '' }] },
        ],
      };
    }
  },
});
