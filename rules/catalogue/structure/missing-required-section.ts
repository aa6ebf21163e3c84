import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { headingMatches, type OutlineSection } from '../../data/report-types.ts';
import { defineReportRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';
import { headingTexts, insertion } from './missing-section.ts';
import { typeOf } from './shared/outline.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'structure/missing-required-section',
  code: 'BC-10',
  summary: { vi: 'Thiếu mục mà đề cương của cơ quan bắt buộc', en: 'A section that the outline of the organisation requires is missing' },
  why: {
    vi: 'Cơ quan có thể ghi đề cương riêng vào tệp loại báo cáo (khóa “profiles” của cấu hình) với “strict: true”. Khi đó mỗi mục bắt buộc không có trong báo cáo đều được nêu.',
    en: 'An organisation may lay down an outline in a file of report types (the key “profiles” of the configuration) with “strict: true”. Every section it requires that the report lacks is then reported.',
  },
  leavesAlone: {
    vi: 'Đề cương không đặt “strict: true” (structure/missing-section xét), và tiêu đề chỉ khác vài chữ (Những kết quả chủ yếu).',
    en: 'Outlines without “strict: true” (structure/missing-section), and headings worded otherwise (Những kết quả chủ yếu).',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'off' },
  appliesTo: 'report',
  options: {
    sections: {
      kind: 'strings',
      default: [],
      help: {
        vi: 'Tiêu đề các mục mà mọi báo cáo phải có, ngoài đề cương.',
        en: 'Headings of sections that every report must have, beside the outline.',
      },
    },
  },
  bad: [
    {
      frame: 'whole',
      options: { sections: ['Kết quả công tác', 'Kiến nghị'] },
      text: dedent`
        **⟦BÁO CÁO⟧**

        **Hoạt động hè năm 2026**

        UBND xã Bình An báo cáo như sau:

        I. KẾT QUẢ CÔNG TÁC

        Đạt 12 chỉ tiêu.

        Trên đây là Báo cáo hoạt động hè năm 2026./.
      `,
      fixed: dedent`
        **BÁO CÁO**

        **Hoạt động hè năm 2026**

        UBND xã Bình An báo cáo như sau:

        I. KẾT QUẢ CÔNG TÁC

        Đạt 12 chỉ tiêu.

        II. KIẾN NGHỊ

        Trên đây là Báo cáo hoạt động hè năm 2026./.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Đạt 12 chỉ tiêu.
      `,
    },
    {
      frame: 'body',
      options: { sections: ['Kết quả'] },
      text: dedent`
        I. NHỮNG KẾT QUẢ CHỦ YẾU

        Đạt 12 chỉ tiêu.
      `,
    },
  ],
  *check({ report, resources, options }) {
    const { title } = report;
    const type = typeOf(report, 'auto', resources);
    const outline = type?.strict === true ? type.sections.filter(({ required }) => required === 'yes') : [];
    const wanted = [...outline, ...options.sections.map(plainSection)];
    if (title === undefined || wanted.length === 0) return;
    const headings = headingTexts(report);
    for (const section of wanted) {
      if (headings.some((heading) => headingMatches(heading, section))) continue;
      const fix = insertion(report, section);
      yield { span: title.type.span, message: messages.missingRequired(section.heading), ...(fix === undefined ? {} : { fixes: [fix] }) };
    }
  },
});

function plainSection(heading: string): OutlineSection {
  return { id: heading, heading, match: [lookupKey(heading.normalize('NFC'))], required: 'yes', figures: false, children: [] };
}
