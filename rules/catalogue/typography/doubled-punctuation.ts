import { isProtected } from '../../model/tokens.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';

/** Two commas or semicolons behind a word or a figure; inside a figure they are a malformed figure. */
const DOUBLED = regex.gu`(?<=[${LETTER}\d)%”])(?<signs>[,;]\s?[,;])(?![,;])(?!\d)`;

export default defineBlockRule({
  id: 'typography/doubled-punctuation',
  code: 'CT-11',
  summary: { vi: 'Dấu phẩy, dấu chấm phẩy gõ thừa', en: 'A comma or semicolon too many' },
  why: {
    vi: 'Hai dấu phẩy hoặc chấm phẩy liền nhau (“07 trạm,, còn 02 trạm”) là gõ thừa, hoặc mất một từ ở giữa.',
    en: 'Two commas or semicolons in a row are a slip, or a word between them is lost.',
  },
  leavesAlone: {
    vi: 'Dấu chấm lửng, dấu trong số (98,,5% do typography/malformed-figure xét), địa chỉ mạng, và mã lệnh.',
    en: 'Ellipses, signs inside figures (typography/malformed-figure), web addresses, and code.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: [',,', ';;', ',;', ';,', ', ,', '; ;', ', ;', '; ,'],
  options: {},
  bad: [
    {
      text: 'Khôi phục 07 trạm⟦,,⟧ còn 02 trạm; xã họp 12 lần⟦;;⟧ đủ hồ sơ.\n',
      fixed: 'Khôi phục 07 trạm, còn 02 trạm; xã họp 12 lần; đủ hồ sơ.\n',
    },
    { text: 'Các thôn Thượng, Hạ⟦,;⟧ đã nộp.\n' },
  ],
  good: [{ text: 'Mua bàn, ghế, tủ...; các thôn v.v., gồm: Thượng, Hạ; xem https://vi-du.vn/a,,b.\n' }],
  *check({ block }) {
    const { text, tokens } = block.content;
    for (const match of everyMatch(DOUBLED, text)) {
      if (isProtected(tokens, match.index)) continue;
      const { signs = '' } = match.groups ?? {};
      const span = block.spanOf(match.index, match.index + signs.length);
      const [one = '', other = ''] = signs.replace(/\s/gu, '');
      yield {
        span,
        message: messages.doubledSigns(signs),
        ...(one === other ? { fixes: [{ title: messages.write(one), safety: 'ask' as const, edits: [{ span, text: one }] }] } : {}),
      };
    }
  },
});
