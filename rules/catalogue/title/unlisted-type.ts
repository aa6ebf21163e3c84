import { administrativeTypes, documentTypes, partyTypes } from '../../data/document-types.ts';
import { defineReportRule } from '../../rule.ts';
import { type Regime } from '../../vocabulary.ts';
import { TYPES } from './shared/basis.ts';
import { titled } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'title/unlisted-type',
  code: 'TL-08',
  summary: { vi: 'Tên loại không thuộc các loại văn bản được quy định', en: 'The type is none of those laid down' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP có 29 loại văn bản hành chính. Tên khác như “PHÁT ĐỘNG”, “LỜI KÊU GỌI” vẫn gặp trong thực tế nên chỉ nhắc.',
    en: 'Decree 30/2020/NĐ-CP knows 29 types of administrative documents. Others such as “PHÁT ĐỘNG” are met in practice, so this is only a note.',
  },
  leavesAlone: {
    vi: 'Báo cáo kèm từ chỉ việc (BÁO CÁO THẨM ĐỊNH), và tên loại của văn bản quy phạm pháp luật như NGHỊ QUYẾT.',
    en: 'Qualified reports (BÁO CÁO THẨM ĐỊNH), and types of normative documents such as NGHỊ QUYẾT.',
  },
  basis: [TYPES],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [{ frame: 'letterhead', text: titled('**⟦PHÁT ĐỘNG⟧**', 'Phong trào thi đua năm 2026') }],
  good: [
    { frame: 'letterhead', text: titled('**BÁO CÁO**', 'Kết quả công tác năm 2026') },
    { frame: 'letterhead', text: titled('**BÁO CÁO THẨM ĐỊNH**', 'Dự thảo Quyết định về lệ phí') },
    { frame: 'letterhead', text: titled('**NGHỊ QUYẾT**', 'Về nhiệm vụ năm 2026') },
  ],
  *check({ report }) {
    const { title } = report;
    if (title === undefined || title.typeName.startsWith('BÁO CÁO ')) return;
    if (isListed(title.typeName, report.regime)) return;
    yield {
      span: title.type.span,
      message: report.regime === 'party' ? messages.unlistedParty(title.typeName) : messages.unlisted(title.typeName),
    };
  },
});

function isListed(typeName: string, regime: Regime): boolean {
  const types = regime === 'party' ? [...partyTypes, ...administrativeTypes] : documentTypes.filter((type) => type.regime !== 'party');
  return types.some((type) => type.title === typeName);
}
