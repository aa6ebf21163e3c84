import type { Block } from '../../model/block.ts';
import { CAPITAL, LETTER, regex, SMALL } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { TEMPLATES, TEMPLATES_BEFORE } from './shared/basis.ts';
import { contentEndMarks, sectionsFollow } from './shared/end-marks.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** Lines that may stand in the foot of a document. */
const FOOT = regex.iu`
  ^
  (?:
    Địa\s+chỉ|Điện\s+thoại|ĐT|Fax|Email|E-mail|Thư\s+điện\s+tử|Website|Trang\s+thông\s+tin
    |Người\s+(?:ký|soạn|lập)|Ký\s+bởi|Thời\s+gian\s+ký|Cơ\s+quan|\(?\s*(?:Đã\s+ký|Ký)
  )`;
const FEWEST_WORDS = 5;

const WORDS_TO_END = regex.su`[${LETTER}\d].*`;

export default defineReportRule({
  id: 'structure/text-after-end',
  code: 'BC-09',
  summary: { vi: 'Còn chữ sau khi nội dung đã kết thúc', en: 'Text stands after the end of the content' },
  why: {
    vi: 'Sau dấu “./.” chỉ còn nơi nhận, phần ký và phụ lục. Ghi chú, giải thích phải đưa vào nội dung hoặc phụ lục.',
    en: 'After “./.” come only recipients, signature and annexes. Notes belong in the content or an annex.',
  },
  leavesAlone: {
    vi: 'Địa chỉ, điện thoại, thông tin người ký ở cuối trang, phụ lục và những gì gửi kèm sau phần ký (kế hoạch, biểu mẫu, danh sách), và đoạn riêng dưới năm chữ.',
    en: 'Addresses, telephone numbers and details of the signer in the foot, annexes and whatever is attached behind the signature (plans, forms, lists), and paragraphs of fewer than five words.',
  },
  basis: [TEMPLATES, TEMPLATES_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        ⟦Rất mong nhận được sự quan tâm của cấp trên.⟧

        ***Nơi nhận:***

        - Sở Nội vụ;
        - Lưu: VT, VHXH.

        **TM. ỦY BAN NHÂN DÂN**
        **CHỦ TỊCH**

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        ***Nơi nhận:***

        - Sở Nội vụ;
        - Lưu: VT, VHXH.

        **TM. ỦY BAN NHÂN DÂN**
        **CHỦ TỊCH**

        **Nguyễn Văn A**

        ⟦Ghi chú: số liệu ước tính đến hết tháng 10.⟧
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        ***Nơi nhận:***

        - Sở Nội vụ;
        - Lưu: VT, VHXH.

        **TM. ỦY BAN NHÂN DÂN**
        **CHỦ TỊCH**

        **Nguyễn Văn A**

        Địa chỉ: thôn Trung, xã Bình An.

        [^1]: Số liệu ước tính đến hết tháng 10.

        **PHỤ LỤC**

        Số liệu của năm được ghi trong bảng sau đây.
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        ***Nơi nhận:***

        - Sở Nội vụ;
        - Lưu: VT, VHXH.

        **TM. ỦY BAN NHÂN DÂN**
        **CHỦ TỊCH**

        **Nguyễn Văn A**

        **KẾ HOẠCH**

        **Mở lớp tập huấn năm 2027**

        Tổ chức hai lớp tập huấn trong quý I năm 2027./.

        **NGƯỜI LẬP**
      `,
    },
  ],
  *check({ report }) {
    const mark = contentEndMarks(report).at(-1);
    if (mark !== undefined && sectionsFollow(report, mark.block)) return;
    if (mark !== undefined) {
      const rest = WORDS_TO_END.exec(mark.block.text.slice(mark.end));
      if (rest !== null) {
        const start = mark.end + rest.index;
        const text = mark.block.text.slice(start).trimEnd();
        yield { span: mark.block.spanOf(start, start + text.length), message: messages.textAfterEnd(text) };
      }
    }
    for (const block of report.blocks) {
      const stray =
        block.role === 'footer' ? isSentence(block) : mark !== undefined && block.index > mark.block.index && isAfterMark(block);
      if (!stray) continue;
      const end = block.text.trimEnd().length;
      yield { span: block.spanOf(0, end), message: messages.textAfterEnd(block.text) };
    }
  },
});

const SENTENCE_START = regex.u`^\(?[${CAPITAL}]`;
const SMALL_WORD = regex.u`\s[${SMALL}]`;

function isSentence(block: Block): boolean {
  const text = block.text.trim();
  if (block.content.place.kind === 'table-cell' || block.content.place.quoted || block.marker !== undefined || block.content.bold)
    return false;
  return (
    /[.:;]$/u.test(text) &&
    SENTENCE_START.test(text) &&
    SMALL_WORD.test(text) &&
    text.split(/\s+/u).length >= FEWEST_WORDS &&
    !FOOT.test(text) &&
    !text.includes('\n')
  );
}

const TWO_SMALL_LETTERS = regex.u`[${SMALL}]{2}`;

function isAfterMark(block: Block): boolean {
  if (block.role !== 'body' && block.role !== 'closing') return false;
  if (block.content.place.kind === 'table-cell' || block.content.place.quoted || block.content.place.footnote) return false;
  return TWO_SMALL_LETTERS.test(block.text) && block.text.trim().split(/\s+/u).length >= FEWEST_WORDS;
}
