import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { declared } from '../../model/front-matter.ts';
import type { Report } from '../../model/report.ts';
import { signerDegree } from '../../model/signature.ts';
import { defineReportRule } from '../../rule.ts';
import { SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'signature/academic-title',
  code: 'KY-07',
  summary: {
    vi: 'Ghi học hàm, học vị, cấp bậc hoặc danh xưng trước họ tên người ký',
    en: 'A degree, rank or form of address stands before the signer’s name',
  },
  why: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu, cấp bậc. Lực lượng vũ trang và các đơn vị sự nghiệp giáo dục, y tế, khoa học được ghi theo quy định của ngành.',
    en: 'No degree, rank or honour stands before the signer’s name. The armed forces and units of education, health and science may write them.',
  },
  leavesAlone: {
    vi: 'Trường học, bệnh viện, cơ quan khoa học, lực lượng vũ trang được ghi học vị, cấp bậc; “Ông”, “Bà”, “Đồng chí” thì vẫn nhắc.',
    en: 'Degrees and ranks in schools, hospitals, science and the armed forces; “Ông”, “Bà”, “Đồng chí” are reported there too.',
  },
  basis: [SIGNER, SIGNER_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        **⟦ThS. Nguyễn Văn A⟧**
      `,
      fixed: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        ⟦Đ/c Nguyễn Văn A⟧
      `,
      fixed: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        SỞ Y TẾ BÌNH AN
        BỆNH VIỆN ĐA KHOA TỈNH

        Số: /BC-BVĐKT

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        Bệnh viện báo cáo như sau:

        I. KẾT QUẢ

        Đã hoàn thành./.

        GIÁM ĐỐC

        BSCKII. Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        CHỈ HUY TRƯỞNG

        Thượng tá Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    const name = report.signature?.name;
    if (name === undefined) return;
    const degree = signerDegree(name.text);
    if (degree === '') return;
    const address = /^(?:Ông|Bà|Đ\/c|Đồng chí)\s/u.test(degree);
    const body = bodyName(report);
    if (!address && (EXEMPT.test(lookupKey(body)) || isCommander(report))) return;
    const shown = degree.trim();
    yield {
      span: name.span,
      message: messages.degree(shown),
      // Without a letterhead the body may be one of those that are allowed to.
      ...(body === '' && !address ? { atMost: 'hint' } : {}),
      fixes: [
        {
          title: messages.dropDegree(shown),
          safety: 'ask',
          edits: [{ span: { start: name.span.start, end: name.block.spanOf(name.start + degree.length, name.end).start }, text: '' }],
        },
      ],
    };
  },
});

/** Bodies of the armed forces, education, health and science. */
const EXEMPT = regex.u`
  ${WORD_START}
  (?:
    công an|quân sự|chqs|bchqs|bđbp|quân khu|quân đoàn|sư đoàn|trung đoàn|lữ đoàn|bộ chỉ huy|ban chỉ huy
    |biên phòng|quốc phòng|bộ đội|cảnh sát|trường|đại học|học viện|viện|bệnh viện|y tế|phòng khám|trạm y tế
    |kiểm soát bệnh tật|giáo dục|đào tạo|khoa học|nghiên cứu|dược|thí nghiệm
  )${WORD_END}`;

/** Titles that only the armed forces have. */
const COMMANDER = regex.u`
  ${WORD_START}
  (?:
    chỉ huy trưởng|chỉ huy phó|phó chỉ huy trưởng|chính ủy|chính trị viên|tư lệnh|đồn trưởng|tham mưu trưởng
    |trưởng công an
  )${WORD_END}`;

function isCommander(report: Report): boolean {
  return report.signature?.lines.some((line) => COMMANDER.test(lookupKey(line.holder))) === true;
}

function bodyName(report: Report): string {
  const typed = report.letterhead.issuingBody.map((p) => p.text).join(' ');
  return typed === '' ? (declared(report.frontMatter, 'co-quan') ?? '') : typed;
}
