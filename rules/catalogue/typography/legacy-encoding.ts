import { defineBlockRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { DIGITAL_FORM } from './shared/basis.ts';
import { findLegacyText, type LegacyWord } from '../../model/legacy-text.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineBlockRule({
  id: 'typography/legacy-encoding',
  code: 'CT-LEGACY',
  summary: { vi: 'Đoạn còn ở bảng mã cũ TCVN3 hoặc VNI', en: 'A paragraph left in TCVN3 or VNI' },
  why: {
    vi: 'Chữ gõ bằng phông .Vn… hay VNI-… chỉ đọc được bằng đúng phông ấy; trên máy khác, trên trục liên thông và khi tìm kiếm đều thành ký tự lạ. Nghị định 30/2020/NĐ-CP quy định bộ mã Unicode theo TCVN 6909:2001.',
    en: 'Text typed for .Vn… or VNI-… fonts is readable with that font only. The decree asks for Unicode by TCVN 6909:2001.',
  },
  leavesAlone: {
    vi: 'Tên tiếng Pháp có dấu (Noël, Château), và ký hiệu thông thường như °, ±.',
    en: 'French names with accents (Noël, Château), and usual signs such as ° and ±.',
  },
  basis: [DIGITAL_FORM],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'any',
  inQuotations: true,
  options: {},
  bad: [
    {
      text: dedent`
        Báo cáo công tác tháng 10

        ⟦Uû ban nh©n d©n x· B×nh An b¸o c¸o **kÕt qu¶ thùc hiÖn** nh\u00ad⟧ sau: đã xong.
      `,
      fixed: dedent`
        Báo cáo công tác tháng 10

        Uỷ ban nhân dân xã Bình An báo cáo **kết quả thực hiện** như sau: đã xong.
      `,
    },
    {
      text: dedent`
        ⟦Uûy ban nhaân daân xaõ Bình An baùo caùo keát quaû thöïc hieän nhö⟧ sau.

        ⟦COÄNG HOØA XAÕ HOÄI⟧
      `,
      fixed: dedent`
        Ủy ban nhân dân xã Bình An báo cáo kết quả thực hiện như sau.

        CỘNG HÒA XÃ HỘI
      `,
    },
  ],
  good: [{ text: 'Đoàn Pháp gồm các ông Moïse Coûteau, Noël Aîné và bà Éloïse Château đến thăm xã; nhiệt độ 35°C ± 2°.\n' }],
  *check({ block }) {
    const found = findLegacyText(block.content);
    if (found === undefined) return;
    const edit = ({ start, end, right }: LegacyWord): Edit => ({ span: block.spanOf(start, end), text: right });
    const [first, ...rest] = found.words;
    const last = rest.at(-1) ?? first;
    yield {
      span: block.spanOf(first.start, last.end),
      message: messages.legacy(found.encoding),
      fixes: [{ title: messages.toUnicode, safety: 'ask', edits: [edit(first), ...rest.map(edit)] }],
    };
  },
});
