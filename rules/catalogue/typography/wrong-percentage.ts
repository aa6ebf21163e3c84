import { LETTER, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';

const PERCENT = '%';
/** A ratio and the percentage said of it: `12/15 chỉ tiêu, đạt 80%`. */
const PATTERN = regex.giu`
  (?<![${LETTER}\d.,/])(?<part>\d{1,3}(?:\.\d{3})*|\d+)\/
  (?<whole>\d{1,3}(?:\.\d{3})*|\d+)(?![\d/])
  (?<between>
    [^\d.;:%\n]{0,60}?(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|\()\s*(?:tỷ lệ\s+)?
  )(?<percent>\d+(?:,(?<decimals>\d{1,2}))?)${PERCENT}`;
/** Words after which the percentage is one of change, not of the ratio. */
const OF_CHANGE = regex.iu`${WORD_START}(?:tăng|giảm|vượt|còn|trong đó|kế hoạch)${WORD_END}`;

export default defineBlockRule({
  id: 'typography/wrong-percentage',
  code: 'CT-16',
  summary: { vi: 'Tỷ lệ phần trăm không khớp với tỷ số đứng trước', en: 'A percentage that does not agree with the ratio before it' },
  why: {
    vi: 'Khi câu viết “12/15 chỉ tiêu, đạt 80%” thì hai số phải khớp nhau sau khi làm tròn. Quy tắc này tắt sẵn vì tỷ lệ trong câu có khi tính trên cơ sở khác.',
    en: 'In “12/15 chỉ tiêu, đạt 80%” the two must agree after rounding. Off by default because a sentence may compute the share on another base.',
  },
  leavesAlone: {
    vi: 'Làm tròn lên hay xuống, tỷ lệ tăng, giảm, vượt kế hoạch, và câu có số khác đứng giữa tỷ số và tỷ lệ.',
    en: 'Rounding up or down, rates of growth or decline, and sentences with another figure between ratio and percentage.',
  },
  basis: [],
  severity: { draft: 'off', presign: 'off', issued: 'off' },
  appliesTo: 'any',
  mentions: [PERCENT],
  options: {},
  bad: [{ text: 'Hoàn thành 12/15 chỉ tiêu, đạt ⟦85%⟧; có 1.180/1.310 hộ ký cam kết (⟦80,1%⟧).\n' }],
  good: [
    {
      text: 'Hoàn thành 12/15 chỉ tiêu, đạt 80%; có 118/131 kiến nghị được giải quyết, đạt 90,1%; 2/3 hộ, chiếm 66,67%; 12/15 thôn tham gia, tăng 5%; 7/9 hộ đạt chuẩn. Tỷ lệ 30%.\n',
    },
  ],
  *check({ block }) {
    for (const match of everyMatch(PATTERN, block.text)) {
      const { part = '', whole = '', between = '', percent = '', decimals = '' } = match.groups ?? {};
      const [a, b] = [Number(part.replaceAll('.', '')), Number(whole.replaceAll('.', ''))];
      if (b === 0 || OF_CHANGE.test(between)) continue;
      const real = (a / b) * 100;
      const step = 10 ** -decimals.length;
      // Rounding down and rounding half up are both in use.
      if (Math.abs(real - Number(percent.replace(',', '.'))) < step) continue;
      const end = match.index + match[0].length;
      yield {
        span: block.spanOf(end - percent.length - 1, end),
        message: messages.percentage(`${percent}%`, `${part}/${whole}`, `${real.toFixed(Math.max(1, decimals.length)).replace('.', ',')}%`),
      };
    }
  },
});
