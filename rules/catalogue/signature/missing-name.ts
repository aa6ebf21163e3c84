import { isTitle } from '../../data/signing-titles.ts';
import { declared } from '../../model/front-matter.ts';
import { nearSignerName } from '../../model/near-misses.ts';
import type { Block } from '../../model/block.ts';
import { columnPassages, linePassages } from '../../model/passage.ts';
import type { Report, SignatureLine } from '../../model/report.ts';
import { CAPITAL, LETTER, regex, SMALL } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { isRunOn } from './shared/run-on.ts';
import { dedent } from '../shared/dedent.ts';

/** Pushed to the right with blanks the name is code to Markdown, which a rule of its own tells. */
const INDENTED_NAME = regex.mu`^(?: {4}|\t)[ \t]*\**[${CAPITAL}][${SMALL}]+(?:\s[${CAPITAL}][${SMALL}]*){1,4}\**\s*$`;

export default defineReportRule({
  id: 'signature/missing-name',
  code: 'KY-02',
  summary: { vi: 'Thiếu họ tên người ký', en: 'The name of the signer is missing' },
  why: {
    vi: 'Dưới chức vụ phải có họ, chữ đệm và tên của người ký, để biết ai chịu trách nhiệm về báo cáo.',
    en: 'The full name of the signer stands under the title, so that it is known who answers for the report.',
  },
  leavesAlone: {
    vi: 'Họ tên đẩy sang phải bằng dấu cách, đứng sau nơi nhận hoặc kèm học vị; chỗ chấm hoặc ô chờ điền họ tên; dòng chữ in hoa không phải chức vụ; tệp đã khai “nguoi-ky” ở đầu.',
    en: 'A name pushed right with blanks, below the recipients or with a degree; dots or a placeholder for the name; lines in capitals that are no title of office; files that declare “nguoi-ky”.',
  },
  basis: [SIGNER, SIGNER_BEFORE],
  severity: { draft: 'info', presign: 'warning', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        CHỦ TỊCH

        ⟦nguyễn văn A.⟧
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        **TM. ỦY BAN NHÂN DÂN**
        **⟦CHỦ TỊCH⟧**

        *Nơi nhận:*

        - Như trên;
        - Lưu: VT.
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        KT. GIÁM ĐỐC
        ⟦PHÓ GIÁM ĐỐC⟧

        (Ký, ghi rõ họ tên)
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        CHỦ TỊCH

                    Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        KT. TRƯỞNG BAN
        PHÓ TRƯỞNG BAN

        Nơi nhận:
        - Lưu: VT.

        Trương Thị Bưởi
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        GIÁM ĐỐC

        BSCKII. H’Hoa Niê
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        CHỦ TỊCH

        ………………………………
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        TM. BAN CHẤP HÀNH
        NHIỆM KỲ 2025 - 2030
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, NV.

        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
        (đã ký) Nguyễn Văn A

        Tiếp tục thực hiện
      `,
    },
  ],
  *check({ report }) {
    const { signature, frontMatter } = report;
    const last = signature?.lines[signature.lines.length - 1];
    if (signature === undefined || last === undefined || signature.name !== undefined || declared(frontMatter, 'nguoi-ky') !== undefined)
      return;
    if (!isOffice(signature.lines) || sharesLine(last) || isRunOn(last)) return;
    if (isLeftBlank(report, last.span.start) || hasUnreadName(report, last.span.start)) return;
    if (INDENTED_NAME.test(report.source.text.slice(last.span.end))) return;
    const near = nearSignerName(report);
    if (near !== undefined) yield { span: near.span, message: messages.nameForm(near.text), atMost: 'warning' };
    else yield { span: last.span, message: messages.noName(last.text) };
  },
});

/** How many lines the title of one office takes: `CHỦ TỊCH` and `HỘI ĐỒNG QUẢN LÝ`. */
const LINES_OF_OFFICE = 3;

/** True when the last lines are a known title of office, whole or over several lines; words in capitals alone name nobody's office. */
function isOffice(lines: readonly SignatureLine[]): boolean {
  return [...Array(LINES_OF_OFFICE).keys()].some((above) => {
    const office = lines.slice(-1 - above);
    return office.length === above + 1 && isTitle(office.map(({ holder }) => holder).join(' '));
  });
}

/** True when the title stands behind other words on its line: where two columns were run together, the name may be gone from its own. */
function sharesLine({ block, start }: SignatureLine): boolean {
  const before = block.text.slice(block.text.lastIndexOf('\n', start - 1) + 1, start);
  return /\S[ \u00a0]{1,3}$/u.test(before);
}

/** Dots, a line or a placeholder where the signer's name will stand. */
const PLACEHOLDER = /^(?:[.…_*\s]{6,}|\*{0,3}(?:\[[^\]\n]+\]|\{+[^{}\n]+\}+|<[^<>\n]+>)\*{0,3})$/u;

function isLeftBlank(report: Report, after: number): boolean {
  return columnPassages(closingBlocks(report)).some(({ span, text }) => span.start > after && PLACEHOLDER.test(text));
}

function closingBlocks({ blocks }: Report): readonly Block[] {
  return blocks.filter(({ role }) => role === 'footer' || role === 'signature' || role === 'recipients');
}

const FULL_NAME = regex.u`
  ^(?:[${LETTER}]{1,6}\.\s?)*(?:[${CAPITAL}](?:[${SMALL}]*[’'])?[${LETTER}]*\s+){1,5}[${CAPITAL}][${SMALL}]+
  (?:\s*[,(-].{0,40})?$`;

/** A line after the title that begins like a name but has a form the model does not know, such as a name with a note behind it. */
function hasUnreadName(report: Report, after: number): boolean {
  const lines = linePassages(closingBlocks(report));
  const read = new Set((report.recipients?.items ?? []).map((item) => item.span.start));
  return lines.some((line) => line.span.start > after && !read.has(line.span.start) && FULL_NAME.test(line.text));
}
