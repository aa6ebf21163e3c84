import { LETTER, regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { BODIES } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

const NAMES = ['Unesco', 'Unicef', 'Asean', 'Apec', 'Undp', 'Unfpa', 'Jica', 'Koica', 'Nato', 'Opec'];
const NAME = regex.gu`(?<![${LETTER}\d./@-])(?:${NAMES.join('|')})(?![${LETTER}\d./@-])`;

export default defineBlockRule({
  id: 'capitals/foreign-body',
  code: 'VH-12',
  summary: {
    vi: 'Chữ viết tắt tên tổ chức nước ngoài không viết hoa toàn bộ',
    en: 'An abbreviation of a foreign body is not all in capitals',
  },
  why: {
    vi: 'Tên viết tắt của cơ quan, tổ chức nước ngoài viết bằng chữ in hoa như nguyên ngữ: UNESCO, UNICEF, ASEAN.',
    en: 'Abbreviations of foreign bodies are written in capitals: UNESCO, UNICEF, ASEAN.',
  },
  leavesAlone: {
    vi: 'Tên nằm trong ngoặc kép hay địa chỉ mạng, và tên ngoài danh mục ngắn các tổ chức thường gặp.',
    en: 'Names in quotation marks or web addresses, and those outside a short list of well-known organisations.',
  },
  basis: [BODIES],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: NAMES.map((name) => name.toLowerCase()),
  options: {},
  bad: [
    {
      text: 'Di sản được ⟦Unesco⟧ ghi danh; dự án do ⟦Unicef⟧ tài trợ.\n',
      fixed: 'Di sản được UNESCO ghi danh; dự án do UNICEF tài trợ.\n',
    },
  ],
  good: [{ text: 'Di sản được UNESCO ghi danh; báo chí “Asean ngày nay”; https://unesco.org.\n' }],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(NAME, block.text)) {
      if (sheltered(match.index)) continue;
      const right = match[0].toUpperCase();
      const span = block.spanOf(match.index, match.index + right.length);
      yield {
        span,
        message: messages.name(match[0], right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span, text: right }] }],
      };
    }
  },
});
