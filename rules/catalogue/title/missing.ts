import { typesByCode } from '../../data/document-types.ts';
import { declared } from '../../model/front-matter.ts';
import { firstLineSpan } from '../../model/insertion.ts';
import { nearTypeName } from '../../model/near-misses.ts';
import { linePassages } from '../../model/passage.ts';
import type { Passage, Report } from '../../model/report.ts';
import { leadingTypeTitle } from '../../model/type-title.ts';
import { regex, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_TYPE_AND_SUBJECT, TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'title/missing',
  code: 'TL-01',
  summary: { vi: 'Thiếu tên loại văn bản', en: 'The type name is missing' },
  why: {
    vi: 'Văn bản có tên loại ghi tên loại bằng chữ in hoa, đậm, trên một dòng riêng. Công văn không có tên loại nên không bị nhắc.',
    en: 'A titled document carries its type name in bold capitals on a line of its own. A công văn has none and is left alone.',
  },
  leavesAlone: {
    vi: 'Văn bản có dòng “V/v”, tệp đã khai “ten-loai” ở đầu, và văn bản mà ký hiệu không cho biết tên loại.',
    en: 'Documents with a “V/v” line, files that declare “ten-loai”, and symbols from which no type follows.',
  },
  basis: [TYPE_AND_SUBJECT, TYPE_AND_SUBJECT_BEFORE, PARTY_TYPE_AND_SUBJECT],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      text: dedent`
        ⟦SỞ NỘI VỤ⟧

        Số: 12/BC-SNV

        Bình An, ngày 05 tháng 11 năm 2026

        Kết quả công tác cải cách hành chính năm 2026

        Sở Nội vụ báo cáo kết quả như sau:
      `,
    },
  ],
  good: [
    {
      text: dedent`
        SỞ NỘI VỤ

        Số: 12/SNV-CCHC

        V/v báo cáo công tác cải cách hành chính

        Bình An, ngày 05 tháng 11 năm 2026

        Kính gửi: UBND tỉnh Bình An.
      `,
    },
    {
      text: dedent`
        SỞ NỘI VỤ

        Số: 12/BC-SNV

        Bình An, ngày 05 tháng 11 năm 2026

        # BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  *check({ report }) {
    if (report.title !== undefined || declared(report.frontMatter, 'ten-loai') !== undefined || isLetter(report)) return;
    const code = report.letterhead.numberLine?.typeCode ?? '';
    const type = typesByCode(code).find((t) => t.heading && t.title !== null)?.title;
    if (type === undefined || type === null) return;
    const inOne = typeInOneLine(report, type);
    if (inOne !== undefined) {
      yield { span: inOne.span, message: messages.notAlone(type), atMost: 'info' };
      return;
    }
    const near = nearTypeName(report, type);
    if (near !== undefined) yield { span: near.span, message: messages.typeForm(near.text, type), atMost: 'warning' };
    else yield { span: firstLineSpan(report), message: messages.missingType(type) };
  },
});

const SUBJECT_LINE = regex.u`^[Vv]\s?\/\s?v${WORD_END}`;

function isLetter({ blocks, letterhead }: Report): boolean {
  const reach = Math.max(HEAD, (letterhead.numberLine?.block.index ?? 0) + BELOW_NUMBER);
  return linePassages(blocks.slice(0, reach)).some(({ text }) => SUBJECT_LINE.test(text));
}

/** How many of the first blocks, and of those below the number, may hold the subject of a letter. */
const HEAD = 20;
const BELOW_NUMBER = 3;

/** A line of the head that begins with the type name and goes on with number or issuer and subject: `Nghị quyết số 12-NQ/TU của Tỉnh ủy về …`. */
function typeInOneLine({ blocks }: Report, type: string): Passage | undefined {
  return linePassages(blocks.slice(0, HEAD)).find(({ block, text }) => {
    if (leadingTypeTitle(text) !== type) return false;
    return block.content.place.kind === 'heading' || block.content.bold || text.startsWith(type);
  });
}
