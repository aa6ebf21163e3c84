import type { Language, Localized } from '../../rules/vocabulary.ts';

/** What the language server says to the user apart from findings; `{0}` is replaced by {@link textOf}. */
const TEXTS = {
  'action.addTerm.mine': { vi: 'Thêm “{0}” vào danh sách của tôi', en: 'Add “{0}” to my term list' },
  'action.addTerm.folder': { vi: 'Thêm “{0}” vào danh sách của thư mục này', en: 'Add “{0}” to the term list of this folder' },
  'action.addTerm.office': { vi: 'Thêm “{0}” vào danh sách của cơ quan', en: 'Add “{0}” to the term list of the organisation' },
  'action.addWord.mine': { vi: 'Thêm “{0}” vào từ điển của tôi', en: 'Add “{0}” to my dictionary' },
  'action.addWord.folder': { vi: 'Thêm “{0}” vào từ điển của thư mục này', en: 'Add “{0}” to the dictionary of this folder' },
  'action.addWord.office': { vi: 'Thêm “{0}” vào từ điển của cơ quan', en: 'Add “{0}” to the dictionary of the organisation' },
  'action.changeTo': { vi: 'Đổi thành “{0}”', en: 'Change to “{0}”' },
  'action.suppressParagraph': { vi: 'Bỏ qua “{0}” ở chỗ này', en: 'Ignore “{0}” here' },
  'action.suppressDocument': { vi: 'Bỏ qua “{0}” trong cả văn bản', en: 'Ignore “{0}” in the whole document' },
  'action.fixAllOfRule': { vi: 'Sửa mọi lỗi “{0}” sửa được an toàn', en: 'Fix every safely fixable “{0}”' },
  'action.fixAll': { vi: 'Sửa mọi lỗi sửa được an toàn', en: 'Fix everything that can be fixed safely' },
  'action.explain': { vi: 'Giải thích quy tắc “{0}”', en: 'Explain the rule “{0}”' },
  'symbol.letterhead': { vi: 'Phần đầu văn bản', en: 'Letterhead' },
  'symbol.parentBody': { vi: 'Cơ quan chủ quản', en: 'Superior body' },
  'symbol.issuingBody': { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  'symbol.nationalName': { vi: 'Quốc hiệu', en: 'National name' },
  'symbol.motto': { vi: 'Tiêu ngữ', en: 'Motto' },
  'symbol.partyName': { vi: 'Tiêu đề', en: 'Party heading' },
  'symbol.numberLine': { vi: 'Số và ký hiệu', en: 'Number and symbol' },
  'symbol.placeAndDate': { vi: 'Địa danh và thời gian', en: 'Place and date' },
  'symbol.addressee': { vi: 'Kính gửi', en: 'Addressee' },
  'symbol.legalBases': { vi: 'Căn cứ', en: 'Legal bases' },
  'symbol.recipients': { vi: 'Nơi nhận', en: 'Recipients' },
  'symbol.signature': { vi: 'Người ký', en: 'Signer' },
  'symbol.appendix': { vi: 'Phụ lục', en: 'Annex' },
  'citation.type': { vi: 'Loại văn bản', en: 'Type' },
  'citation.bodies': { vi: 'Cơ quan trong ký hiệu', en: 'Bodies in the symbol' },
  'citation.year': { vi: 'Năm', en: 'Year' },
  'citation.date': { vi: 'Ngày ban hành', en: 'Date' },
  'citation.issuer': { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  'citation.subject': { vi: 'Trích yếu', en: 'Subject' },
  'citation.report': { vi: 'Có trong kho báo cáo', en: 'In this workspace' },
  'citation.mentions': { vi: 'Được viện dẫn', en: 'Cited' },
  'citation.counts': { vi: '{0} chỗ trong {1} báo cáo', en: '{0} times in {1} reports' },
  'citation.line': { vi: 'dòng {0}', en: 'line {0}' },
  'link.report': { vi: 'Mở báo cáo {0}', en: 'Open the report {0}' },
  'link.search': { vi: 'Tra cứu {0}', en: 'Look up {0}' },
  'lens.cited': { vi: 'được viện dẫn ở {0} nơi', en: 'cited in {0} places' },
  'lens.citedOnce': { vi: 'được viện dẫn ở 1 nơi', en: 'cited in 1 place' },
  'rename.citation': {
    vi: 'Không đổi được chữ trong viện dẫn: đó là số, ký hiệu, tên của văn bản khác',
    en: 'The words of a citation belong to another document and are not renamed',
  },
  'rename.inQuotation': {
    vi: 'Không đổi tên được: “{0}” ở dòng {1} nằm trong lời trích nguyên văn',
    en: 'Not renamed: “{0}” on line {1} stands in quoted text',
  },
  'rename.inCitation': {
    vi: 'Không đổi tên được: “{0}” ở dòng {1} nằm trong viện dẫn một văn bản khác',
    en: 'Not renamed: “{0}” on line {1} stands in the citation of another document',
  },
  'rename.inCitedSubject': {
    vi: 'Không đổi tên được: “{0}” ở dòng {1} nằm trong trích yếu của văn bản được viện dẫn',
    en: 'Not renamed: “{0}” on line {1} stands in the subject of a cited document',
  },
  'rename.inFormatting': {
    vi: 'Không đổi tên được: “{0}” ở dòng {1} có dấu định dạng xen giữa',
    en: 'Not renamed: “{0}” on line {1} has formatting signs inside',
  },
  'rename.unfit': {
    vi: 'Tên mới phải có chữ và không có dấu ngoặc hay dấu định dạng',
    en: 'The new name must hold letters and no brackets, quotation marks or formatting signs',
  },
  'rename.unfitAbbreviation': {
    vi: 'Chữ viết tắt mới phải bắt đầu bằng chữ in hoa và chỉ gồm chữ, số, dấu & hoặc dấu gạch nối',
    en: 'The new abbreviation must begin with a capital and hold only letters, figures, & and hyphens',
  },
  'rename.unfitUnit': { vi: 'Tên đơn vị phải bắt đầu bằng chữ in hoa', en: 'The name of a unit must begin with a capital' },
  'rename.taken': {
    vi: 'Không đổi tên được: báo cáo đã dùng “{0}” ở dòng {1}',
    en: 'Not renamed: the report uses “{0}” already on line {1}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Name of one text. */
export type TextKey = keyof typeof TEXTS;

/** One text in the given language, with `{0}` replaced by `value`. */
export function textOf(language: Language, key: TextKey, value = ''): string {
  return TEXTS[key][language].replace('{0}', value);
}
