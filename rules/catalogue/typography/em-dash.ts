import { standsAt } from '../../text/stands-at.ts';
import { rangeAt } from '../../text/range-at.ts';
import { isProtected } from '../../model/tokens.ts';
import { regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const DASH = '—';
/** Between years and inside compounds the dash has a form of its own, which other rules of the group ask for. */
const ELSEWHERE = regex.giu`
  (?:
    \d{4}\s*${DASH}\s*\d{4}
    |(?:kinh\s+tế|chính\s+trị|văn\s+h(?:óa|oá)|thi\s+đua)\s*${DASH}\s*(?:xã\s+hội|khen\s+thưởng)
    |(?:KT|CT|VH|QP)\s*${DASH}\s*(?:XH|AN)
  )`;
const LONE = regex.gu`(?<!${DASH})${DASH}(?!${DASH})`;

const BEGINS_LINE = /(?<=(?:^|\n)\s*)/uy;
const ENDS_TEXT = /\s*$/uy;

export default defineBlockRule({
  id: 'typography/em-dash',
  code: 'CT-04',
  summary: { vi: 'Gạch ngang dài (—) trong câu', en: 'An em dash in a sentence' },
  why: {
    vi: 'Văn bản hành chính không dùng gạch ngang dài; phần chú thích đặt trong dấu phẩy hoặc ngoặc đơn, các vế nối bằng gạch nối. Gạch ngang dài thường do phần mềm tự đổi khi sao chép.',
    en: 'Administrative texts use commas, brackets or a hyphen instead of an em dash, which is usually left by automatic replacement.',
  },
  leavesAlone: {
    vi: 'Gạch đứng một mình trong ô bảng, đầu hoặc cuối dòng, giữa hai năm và trong cụm ghép như kinh tế — xã hội (quy tắc khác xét).',
    en: 'A dash alone in a cell, at either end of a line, between years or in a compound, which other rules look at.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: [DASH],
  options: {},
  bad: [{ text: 'Toàn xã ⟦—⟧ kể cả hộ mới phát sinh, còn 28 hộ nghèo.\n' }],
  good: [
    {
      text: dedent`
        Toàn xã - kể cả hộ mới phát sinh - còn 28 hộ nghèo.

        | Chỉ tiêu | Kết quả |
        |---|---|
        | Số hộ | — |
      `,
    },
  ],
  *check({ block }) {
    const { text } = block;
    const others = everyMatch(ELSEWHERE, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
    const from = block.marker?.contentStart ?? 0;
    for (const match of everyMatch(LONE, text)) {
      const at = match.index;
      const alone = standsAt(BEGINS_LINE, text, at) || standsAt(ENDS_TEXT, text, at + 1);
      if (at < from || alone || isProtected(block.content.tokens, at) || rangeAt(others, at) !== undefined) continue;
      yield { span: block.spanOf(at, at + 1), message: messages.emDash };
    }
  },
});
