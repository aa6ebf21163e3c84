import { declared } from '../../model/front-matter.ts';
import { firstLineSpan } from '../../model/insertion.ts';
import { isNormative } from '../../model/normative.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import type { Localized } from '../../vocabulary.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'document/not-a-report',
  code: 'BC-16',
  summary: { vi: 'Văn bản được kiểm tra không nhận ra là báo cáo', en: 'The checked text is not recognised as a report' },
  why: {
    vi: 'Văn bản thường chỉ được kiểm tra câu chữ, văn bản hành chính khác không được so với đề cương báo cáo, nên không có lỗi không có nghĩa là ký được. Nếu đúng là báo cáo, hãy ghi tên loại “BÁO CÁO” trên một dòng, hoặc “loai-bao-cao” ở phần khai báo đầu tệp.',
    en: 'Of mere text only the wording is checked, and other documents are not held against the outline of a report: no findings does not mean fit to be signed. If it is a report, write the type name “BÁO CÁO” on a line of its own, or “loai-bao-cao” in the front matter.',
  },
  leavesAlone: {
    vi: 'Tệp gặp khi duyệt thư mục hay theo mẫu tên (chỉ được đếm), và văn bản mở trong trình soạn thảo không có dấu hiệu nào của văn bản hành chính.',
    en: 'Files met in a folder or by a pattern (they are only counted), and a text open in the editor that shows no part of a document.',
  },
  basis: [],
  severity: { draft: 'off', presign: 'warning', issued: 'warning' },
  appliesTo: 'every',
  options: {},
  bad: [
    {
      text: dedent`
        # ⟦Báo cáo tuần 3⟧

        Văn phòng đã mở 12 lớp tập huấn.
      `,
    },
    {
      text: dedent`
        ⟦Sau đây là phần đầu của văn bản cũ.⟧

        BÁO CÁO

        Kết quả khuyến học
      `,
    },
    {
      text: dedent`
        ⟦Số: 12/UBND-VX⟧

        V/v mở lớp tập huấn

        Bình An, ngày 05 tháng 3 năm 2026
      `,
    },
    {
      text: dedent`
        **⟦KẾ HOẠCH⟧**

        **Mở lớp tập huấn năm 2026**
      `,
    },
    {
      text: dedent`
        ⟦2. Công tác lưu trữ⟧

        Các thôn đã nộp 35 tập hồ sơ.

        Nơi nhận:
        - Sở Nội vụ;
        - Lưu: VT.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        **BÁO CÁO**

        **Kết quả khuyến học năm 2026**
      `,
    },
    {
      text: dedent`
        ---
        loai-bao-cao: kt-xh
        ---

        # Tuần 3

        Văn phòng đã mở 12 lớp tập huấn.
      `,
    },
    { text: '# Tin trong xã\n\nVăn phòng đã mở 12 lớp tập huấn.\n' },
  ],
  *check({ report, asked }) {
    const { readAs, doubt, signs } = report.recognition;
    if (readAs === 'report' || asked === 'met') return;
    if (asked === 'opened' && readAs === 'text' && signs.length === 0) return;
    const message = reasonOf(report, doubt);
    if (message !== undefined) yield { span: firstLineSpan(report), message };
  },
});

function reasonOf(report: Report, doubt: Report['recognition']['doubt']): Localized | undefined {
  const { recognition, title, frontMatter } = report;
  switch (doubt) {
    case 'empty':
      return messages.empty;
    case 'few-signs':
      return messages.fewSigns(recognition.signs);
    case 'introduced':
      return messages.introduced(recognition.signs);
    case 'other-type':
      if (title !== undefined && isNormative(report)) return messages.normative(title.typeName);
      return messages.otherType(title?.typeName ?? declared(frontMatter, 'ten-loai')?.toUpperCase() ?? '');
    case 'no-type':
      return messages.noType;
    case 'unmarked':
      return messages.unmarked;
    case 'web-page':
      return messages.webPage;
    case 'fragment':
      return messages.fragment;
    case undefined:
      return undefined;
  }
}
