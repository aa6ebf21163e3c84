import { CAPITAL, regex, SMALL } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { SENTENCES } from './shared/basis.ts';
import { caseEdits, lowered } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';
import { opensName } from './shared/name-openings.ts';

const SIGN = ':';
const CAPITALISED = regex.gu`${SIGN}[ \t\u00A0]+(?<word>[${CAPITAL}][${SMALL}]+)(?=\s+[${SMALL}])`;

export default defineBlockRule({
  id: 'capitals/after-colon',
  code: 'VH-01',
  summary: { vi: 'Viết hoa sau dấu hai chấm', en: 'A capital after a colon' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP không còn yêu cầu viết hoa sau dấu hai chấm. Nhiều văn bản vẫn viết hoa theo thói quen, nên quy tắc tắt sẵn; chỉ bật khi cơ quan muốn thống nhất.',
    en: 'The decree no longer asks for a capital after a colon. Many texts keep it by habit, so the rule is off by default.',
  },
  leavesAlone: {
    vi: 'Tên riêng, tên cơ quan, từ viết hoa toàn bộ, lời trong ngoặc kép sau dấu hai chấm, và ô trong bảng.',
    en: 'Names of people and bodies, words in capitals and quotations behind the colon, and cells of tables.',
  },
  basis: [SENTENCES],
  severity: { draft: 'off', presign: 'off', issued: 'off' },
  appliesTo: 'any',
  mentions: [SIGN],
  options: {},
  bad: [{ text: 'Nội dung gồm: ⟦Triển⟧ khai kế hoạch và kiểm tra.\n', fixed: 'Nội dung gồm: triển khai kế hoạch và kiểm tra.\n' }],
  good: [
    {
      text: 'Nội dung gồm: triển khai kế hoạch; nơi nhận: Sở Nội vụ; chủ trì: Nguyễn Văn An; kết quả: UBND xã đạt chuẩn; Khẩu hiệu: “Đoàn kết”.\n',
    },
  ],
  *check({ block }) {
    if (!isWorded(block.role) || block.content.place.kind === 'table-cell') return;
    const { text } = block;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(CAPITALISED, text)) {
      const word = match.groups?.['word'] ?? '';
      const start = match.index + match[0].length - word.length;
      const edits = sheltered(start) || opensName(text.slice(start)) ? undefined : caseEdits(block, start, lowered(word));
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(start, start + word.length),
        message: messages.afterColon(word, lowered(word)),
        fixes: [{ title: messages.write(lowered(word)), safety: 'ask', edits }],
      };
    }
  },
});
