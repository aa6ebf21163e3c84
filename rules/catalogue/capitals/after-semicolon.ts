import { CAPITAL, regex, SMALL, WORD_END } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { SENTENCES } from './shared/basis.ts';
import { NAME_FOLLOWS, opensClause } from './shared/clause-openers.ts';
import { caseEdits, lowered } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';
import { opensName } from './shared/name-openings.ts';
import { dedent } from '../shared/dedent.ts';

const SIGN = ';';

export default defineBlockRule({
  id: 'capitals/after-semicolon',
  code: 'VH-01',
  summary: { vi: 'Viết hoa sau dấu chấm phẩy', en: 'A capital after a semicolon' },
  why: {
    vi: 'Chỉ viết hoa đầu câu sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng. Sau dấu chấm phẩy viết thường, trừ tên riêng, tên cơ quan, tên loại văn bản cụ thể.',
    en: 'A capital opens a sentence after a full stop, question or exclamation mark and on a new line. After a semicolon the word is small unless it is a name.',
  },
  leavesAlone: {
    vi: 'Danh sách mà mục nào cũng viết hoa (Tốt 05; Khá 03; Đạt 02), từ có thể mở đầu tên riêng, căn cứ, và ô trong bảng.',
    en: 'Lists in which every member has a capital (Tốt 05; Khá 03; Đạt 02), words that may open a name, bases, cells of tables.',
  },
  basis: [SENTENCES],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: [SIGN],
  options: {},
  bad: [
    {
      text: 'Đơn vị phối hợp chặt chẽ và công khai kết quả; ⟦Phối⟧ hợp nắm bắt phản ánh; ⟦Công⟧ khai thủ tục.\n',
      fixed: 'Đơn vị phối hợp chặt chẽ và công khai kết quả; phối hợp nắm bắt phản ánh; công khai thủ tục.\n',
    },
    {
      text: 'Các hộ đã ký cam kết; ⟦Các⟧ hộ còn lại ký sau; ⟦Hồ⟧ sơ lưu tại xã.\n',
      fixed: 'Các hộ đã ký cam kết; các hộ còn lại ký sau; hồ sơ lưu tại xã.\n',
    },
  ],
  good: [
    {
      text: 'Đơn vị phối hợp chặt chẽ; UBND xã ban hành kế hoạch; Sở Nội vụ thẩm định; Nguyễn Văn A chủ trì; Kế hoạch số 12/KH-UBND; Thị đoàn, Chi nhánh Văn phòng; Bệnh viện tỉnh; Ban đại diện cha mẹ; Nhân dân đồng tình.\n',
    },
    { text: 'Kết quả xếp loại các đơn vị: Tốt 05 đơn vị; Khá 03 đơn vị; Đạt 02 đơn vị. Các lớp đạt khá, tốt.\n' },
    {
      text: dedent`
        Xã phối hợp kiểm tra;
        Phối hợp xử lý.

        - Xã kiểm tra;
        - Phối hợp xử lý; “Phối hợp liên ngành”.
      `,
    },
  ],
  *check({ block }) {
    const { text } = block;
    if (!isWorded(block.role) || block.role === 'legal-basis' || block.content.place.kind === 'table-cell') return;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(CAPITAL_AFTER, text)) {
      const word = match.groups?.['word'] ?? '';
      const start = match.index + match[0].length - word.length;
      const rest = text.slice(start);
      if (sheltered(start) || !opensClause(rest) || opensName(rest) || NAME_FOLLOWS.test(rest) || isLabelled(text, start)) continue;
      const edits = caseEdits(block, start, lowered(word));
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(start, start + word.length),
        message: messages.afterSemicolon(word, lowered(word)),
        fixes: [{ title: messages.write(lowered(word)), safety: 'safe', edits }],
      };
    }
  },
});

const CAPITAL_AFTER = regex.gu`${SIGN}[ \t\u00A0]+(?<word>[${CAPITAL}][${SMALL}]*)${WORD_END}`;
const MEMBER_START = regex.u`^[${CAPITAL}“"‘\d(]`;

/** In “Xếp loại: Tốt 05; Khá 03; Đạt 02” every member behind the colon has its capital, as labels have. */
function isLabelled(text: string, offset: number): boolean {
  const colon = text.lastIndexOf(':', offset);
  if (colon < 0 || /[.!?]\s/u.test(text.slice(colon, offset))) return false;
  const stop = text.slice(offset).search(/[.!?](?:\s|$)|\n/u);
  const members = text
    .slice(colon + 1, stop < 0 ? text.length : offset + stop)
    .split(SIGN)
    .map((member) => member.trim());
  return members.length > 2 && members.every((member) => MEMBER_START.test(member) || member === '');
}
