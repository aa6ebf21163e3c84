import { MOTTO, NATIONAL_NAME } from '../../data/prescribed-headings.ts';
import { defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { DEPARTMENT, stateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'letterhead/abbreviated-national-name',
  code: 'QH-05',
  summary: { vi: 'Quốc hiệu viết tắt', en: 'The national name is abbreviated' },
  why: {
    vi: 'Quốc hiệu phải ghi đủ chữ, không dùng “CHXHCN” hay “XHCN”.',
    en: 'The national name is written in full, without “CHXHCN” or “XHCN”.',
  },
  leavesAlone: {
    vi: 'Quốc hiệu đủ chữ mà sai chữ hay viết thường (letterhead/misspelt-national-name xét), và “XHCN” trong nội dung.',
    en: 'A full national name that is misspelt (letterhead/misspelt-national-name), and “XHCN” in the text.',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: head('⟦CỘNG HÒA XHCN VIỆT NAM⟧'), fixed: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
    { frame: 'letterhead', text: head('**⟦CHXHCN VIỆT NAM⟧**'), fixed: head('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**') },
  ],
  good: [{ frame: 'letterhead', text: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') }],
  *check({ report }) {
    const { nationalName } = report.letterhead;
    if (nationalName === undefined || !/XHCN/iu.test(nationalName.text)) return;
    yield {
      span: nationalName.span,
      message: messages.abbreviated(nationalName.text),
      fixes: [{ title: messages.writeOut(), safety: 'ask', edits: [{ span: nationalName.span, text: NATIONAL_NAME }] }],
    };
  },
});

function head(nationalName: string): string {
  return stateHead({ ...DEPARTMENT, heading: `${nationalName}\n**${MOTTO}**` });
}
