import { typesByCode } from '../../data/document-types.ts';
import { CAPITAL, LETTER, regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { CITING } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

/** “số” with no figure before a symbol: `số /KH-UBND`, `số ...../TTr-UBND`, `số -QĐ/ĐU`. */
const BLANK = regex.gu`
  (?<![${LETTER}])số(?:\s?:)?[\s\u00A0]{0,40}(?:[.…_]{1,60}[\s\u00A0]{0,8})?(?<sign>[/-])(?<type>[${CAPITAL}][${LETTER}]{0,5})(?<rest>[-/][${CAPITAL}][${LETTER}\d&]*)?`;
/** A type word directly before it. */
const TYPE_BEFORE = regex.iu`(?:kế hoạch|quyết định|công văn|tờ trình|nghị quyết|thông báo|báo cáo|chỉ thị|chương trình|quy chế|quy định|đề án|hướng dẫn|kết luận|giấy mời|nghị định|thông tư|công điện|phương án)\s+$`;
/** An annex or a regulation names the document it comes with, which gets its number when both are signed. */
const COMES_WITH = /(?:^|[(\n]\s?)(?:ban\s+hành\s+)?kèm\s+theo\s+\S+\s+\S+\s+$|ban\s+hành\s+kèm\s+theo\s+\S+\s+\S+\s+$/u;
const LOOK_BACK = 40;

export default defineBlockRule({
  id: 'citation/blank-number',
  code: 'VD-09',
  summary: { vi: 'Văn bản viện dẫn còn để trống số', en: 'The number of a cited document is left blank' },
  why: {
    vi: '“Kế hoạch số    /KH-UBND” chép từ dự thảo, chưa ghi số: người đọc không tìm được văn bản. Ghi đủ số trước khi trình ký.',
    en: '“Kế hoạch số    /KH-UBND” comes from a draft and lacks its number; nobody can find the document.',
  },
  leavesAlone: {
    vi: 'Dòng số, ký hiệu của chính báo cáo ở phần đầu văn bản, mẫu trong bảng, quy chế ban hành kèm theo quyết định, và chỗ trống đã được quy tắc khác nêu.',
    en: 'The number line of the report itself, forms in tables, the decision a regulation comes with, and blanks that another rule speaks of.',
  },
  basis: [CITING],
  severity: { draft: 'off', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  mentions: ['số'],
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Xã đã ban hành Kế hoạch ⟦số    /KH-UBND⟧ về kiện toàn tổ công nghệ số; dự thảo kèm theo Tờ trình ⟦số -TTr/ĐU⟧.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Quy chế ban hành kèm theo Quyết định số   /QĐ-UBND. Xã đã ban hành Kế hoạch số 45/KH-UBND; tham số /B và tổng số: 12/KH.\n',
    },
  ],
  *check({ block }) {
    const { text, plain, place } = block.content;
    if (block.role === 'letterhead' || place.kind === 'table-cell') return;
    for (const match of everyMatch(BLANK, text)) {
      const { type = '', rest = '' } = match.groups ?? {};
      const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
      if (
        rest === '' ||
        COMES_WITH.test(plain.slice(Math.max(0, match.index - LOOK_BACK), match.index)) ||
        (typesByCode(type).length === 0 && !TYPE_BEFORE.test(before))
      )
        continue;
      const end = match.index + match[0].length;
      yield { span: block.spanOf(match.index, end), message: messages.blankNumber(text.slice(match.index, end)) };
    }
  },
});
