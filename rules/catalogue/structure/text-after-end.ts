import type { Block } from '../../model/block.ts';
import { linePassages } from '../../model/passage.ts';
import { parsePlaceAndDate } from '../../model/place-and-date.ts';
import { CAPITAL, LETTER, regex, SMALL, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { TEMPLATES, TEMPLATES_BEFORE } from './shared/basis.ts';
import { contentEndMarks, sectionsFollow } from './shared/end-marks.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';
import type { Span } from '../../text/span.ts';

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
    vi: 'Địa chỉ, điện thoại, thông tin người ký ở cuối trang, dòng ghi việc thông qua, bảng và ô chữ, phụ lục và những gì gửi kèm sau phần ký (kế hoạch, biểu mẫu, danh sách), và đoạn riêng dưới năm chữ.',
    en: 'Addresses, telephone numbers and signer details in the foot, the note of adoption, tables, annexes and whatever is attached behind the signature, and paragraphs of fewer than five words.',
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
    {
      frame: 'footer',
      text: dedent`
        Báo cáo này đã được Ủy ban nhân dân xã Bình An thông qua tại phiên họp thứ 7 ngày 05 tháng 11 năm 2026.

        **TM. ỦY BAN NHÂN DÂN**
        **CHỦ TỊCH**

        **Nguyễn Văn A**

        ***Nơi nhận:***

        - Lưu: VT.
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Bình An, ngày 05 tháng 11 năm 2026

        **TM. ỦY BAN NHÂN DÂN**
        **CHỦ TỊCH**

        **Nguyễn Văn A**

        ***Nơi nhận:***

        - Lưu: VT.
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        +----------------------+---------------------+
        |                      | **Người báo cáo**   |
        |                      |                     |
        |                      | **Nguyễn Văn A**    |
        +======================+=====================+
        +----------------------+---------------------+
      `,
    },
  ],
  *check({ report }) {
    const mark = contentEndMarks(report).at(-1);
    if (mark !== undefined && sectionsFollow(report, mark.block)) return;
    const strays: Stray[] = [];
    if (mark !== undefined) {
      const rest = WORDS_TO_END.exec(mark.block.text.slice(mark.end));
      if (rest !== null) strays.push(strayOf(mark.block, mark.end + rest.index));
    }
    for (const block of report.blocks) {
      const isStray =
        block.role === 'footer' ? isSentence(block) : mark !== undefined && block.index > mark.block.index && isAfterMark(block);
      if (isStray && !belongsToForm(block)) strays.push(strayOf(block, 0));
    }
    const [first, ...others] = strays;
    if (first === undefined) return;
    // Forms, notes and pages of the web stand behind an end too: what is no slip of the clerk is told once.
    if (report.recognition.readAs !== 'report' || strays.length >= WHOLE_TEXT) {
      const related = others.map(({ span }) => ({ span, message: messages.alsoAfterEnd }));
      yield { span: first.span, message: messages.textAfterEnd(first.text), related, atMost: 'info' };
      return;
    }
    for (const { span, text } of strays) yield { span, message: messages.textAfterEnd(text) };
  },
});

/** So many paragraphs behind the end are another text and no slip. */
const WHOLE_TEXT = 3;

/** Text that stands behind the end. */
interface Stray {
  readonly span: Span;
  readonly text: string;
}

function strayOf(block: Block, start: number): Stray {
  const text = block.text.slice(start).trimEnd();
  return { span: block.spanOf(start, start + text.length), text };
}

/** The note that tells who adopted a resolution or law, and when. */
const ADOPTED = regex.iu`^[(“"]?[${LETTER}\s]{2,40}\snày\s(?:đã\s)?được\s[^.]{5,200}thông\s+qua${WORD_END}`;

/** True for what the form of a document puts behind its end: the note of its adoption, a place and date, columns of a table or form. */
function belongsToForm(block: Block): boolean {
  if (block.content.place.laidOut || ADOPTED.test(block.text)) return true;
  return linePassages([block]).every((line) => parsePlaceAndDate(line) !== undefined);
}

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
