import { defineReportRule } from '../../rule.ts';
import { TYPE_CODES, TYPE_CODES_BEFORE } from './shared/basis.ts';
import { citationsByKey } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { capitalized, ownType, typeFitsSymbol, typesMeet, typesOfSymbol } from '../../model/citations/type-names.ts';

export default defineReportRule({
  id: 'citation/type-code-mismatch',
  code: 'VD-04',
  summary: { vi: 'Tên loại không khớp với chữ viết tắt trong ký hiệu', en: 'The type word does not fit the code in the symbol' },
  why: {
    vi: 'Chữ viết tắt đầu ký hiệu cho biết tên loại: KH là kế hoạch, QĐ là quyết định, NQ là nghị quyết. Tên loại viết khác ký hiệu nghĩa là một trong hai đã ghi nhầm.',
    en: 'The first letters of a symbol tell the type: KH for kế hoạch, QĐ for quyết định. When the word in front differs, one of the two is wrong.',
  },
  leavesAlone: {
    vi: 'Chữ theo thông lệ (BCTĐ), Quy định của Đảng mang chữ QĐ, và số đã ghi đúng tên loại ở chỗ khác (citation/conflicting-type xét).',
    en: 'Letters of practice (BCTĐ), a Party quy định with QĐ, and a number right elsewhere (citation/conflicting-type).',
  },
  basis: [TYPE_CODES, TYPE_CODES_BEFORE],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Thực hiện ⟦Kế hoạch⟧ số 871/QĐ-UBND ngày 14/5/2026 của UBND tỉnh phê duyệt Danh mục dự án, đơn vị đã triển khai.\n',
      fixed: 'Thực hiện Quyết định số 871/QĐ-UBND ngày 14/5/2026 của UBND tỉnh phê duyệt Danh mục dự án, đơn vị đã triển khai.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Thực hiện Quyết định số 871/QĐ-UBND ngày 14/5/2026 của UBND tỉnh phê duyệt Danh mục dự án, đơn vị đã triển khai.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện Công văn số 316/CT-NVDTPC ngày 14/5/2026 của Cục Thuế về quản lý thuế, đơn vị đã triển khai.\n',
    },
    {
      frame: 'body',
      text: 'Căn cứ Báo cáo số 18/BCTĐ-STP ngày 14/5/2026 của Sở Tư pháp về thẩm định và Quy định số 399-QĐ/TW ngày 09/01/2026 của Bộ Chính trị về thể loại văn bản, đơn vị đã triển khai.\n',
    },
  ],
  *check({ report }) {
    for (const mentions of citationsByKey(report).values()) {
      for (const mention of mentions) {
        const type = ownType(mention);
        if (mention.type === undefined || type === undefined || typeFitsSymbol(mention)) continue;
        // Where the same number stands elsewhere under its right type, the contradiction between the two places is reported instead.
        if (
          mentions.some(
            (other) => other !== mention && ownType(other) !== undefined && typeFitsSymbol(other) && !typesMeet(ownType(other) ?? '', type),
          )
        )
          continue;
        const { span } = mention.type;
        const names = typesOfSymbol(mention);
        yield {
          span,
          message: messages.typeCode(mention.type.text, mention.symbol, names.slice(0, 2).join(' hoặc ')),
          fixes: names
            .slice(0, 3)
            .map((name) => ({ title: messages.useType(capitalized(name)), safety: 'ask', edits: [{ span, text: capitalized(name) }] })),
        };
      }
    }
  },
});
