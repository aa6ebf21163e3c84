import { defineReportRule } from '../../rule.ts';
import { LEGAL_BASES } from './shared/basis.ts';
import { factsOf } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/numbered-law',
  code: 'VD-11',
  summary: { vi: 'Căn cứ là luật, pháp lệnh ghi cả số và ký hiệu', en: 'A law in the legal bases is cited with its number' },
  why: {
    vi: 'Ở phần căn cứ, luật và pháp lệnh chỉ cần ghi tên loại và tên. Phần lớn cơ quan nay vẫn ghi thêm ngày, năm hoặc số nên quy tắc tắt sẵn; bật lên nếu cơ quan muốn theo đúng lối ghi ngắn.',
    en: 'In the legal bases laws and ordinances need only type and name. Most offices now add the date, the year or the number, so the rule is off; turn it on for the short form.',
  },
  leavesAlone: {
    vi: 'Luật ghi kèm năm (Luật Đất đai năm 2024), và số, ký hiệu của luật ở ngoài phần căn cứ.',
    en: 'A law with its year (Luật Đất đai năm 2024), and the number of a law outside the bases.',
  },
  basis: [LEGAL_BASES],
  severity: { draft: 'off', presign: 'off', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        *Căn cứ Luật Đất đai ⟦số 31/2024/QH15⟧ ngày 18/01/2024;*

        UBND xã Bình An báo cáo kết quả công tác như sau:

        I. KẾT QUẢ

        Công tác quản lý đất đai được thực hiện thường xuyên.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        *Căn cứ Luật Đất đai năm 2024;*

        UBND xã Bình An báo cáo kết quả công tác như sau:

        I. KẾT QUẢ

        Công tác quản lý đất đai được thực hiện thường xuyên.
      `,
    },
  ],
  *check({ report }) {
    for (const citation of report.citations) {
      if (
        citation.block.role !== 'legal-basis' ||
        citation.form !== 'assembly' ||
        !/^(?:luật|bộ luật|pháp lệnh)$/u.test(citation.typeName ?? '')
      )
        continue;
      const { block, code } = citation;
      const facts = factsOf(citation);
      if (facts === undefined) continue;
      const word = /số(?:\s*[:.])?\s*$/iu.exec(block.text.slice(facts.start, facts.code.start));
      const start = word === null ? facts.code.start : facts.start + word.index;
      yield { span: block.spanOf(start, facts.code.end), message: messages.numberedLaw(code.text) };
    }
  },
});
