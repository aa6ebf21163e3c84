/** What the list of rules says of a group (nhóm quy tắc). */
export interface RuleGroup {
  readonly title: string;
  /** What the group looks at, as one phrase for the table of the README. */
  readonly subject: string;
}

/** The groups of rules by the name of their folder: the heading of each in the list of rules and what it is about, in Vietnamese. */
export const RULE_GROUPS: Readonly<Record<string, RuleGroup>> = {
  abbreviation: { title: 'Chữ viết tắt', subject: 'giải thích ở lần dùng đầu, một chữ một nghĩa, gõ nhầm' },
  addressee: { title: 'Kính gửi', subject: 'có hay thiếu, cách ghi, dấu câu trong danh sách' },
  appendix: { title: 'Phụ lục', subject: 'nhắc trong báo cáo, đánh số, dòng “Kèm theo”' },
  capitals: { title: 'Viết hoa', subject: 'tên riêng, chức vụ, địa danh, đầu câu' },
  citation: { title: 'Viện dẫn văn bản', subject: 'số, ngày, cơ quan, trích yếu; viện dẫn mâu thuẫn nhau' },
  date: { title: 'Địa danh và thời gian', subject: 'cách ghi ngày, tháng; địa danh; ngày vô lý' },
  document: { title: 'Nhận dạng văn bản', subject: 'tệp được nêu tên mà không nhận ra là báo cáo' },
  figures: { title: 'Số liệu', subject: 'tổng, mức tăng, giảm, bình quân; bảng số liệu; số trong câu so với bảng' },
  'legal-basis': { title: 'Căn cứ và mở đầu', subject: 'dấu câu, thứ tự căn cứ, câu mở đầu' },
  letterhead: { title: 'Quốc hiệu, Tiêu ngữ và tên cơ quan', subject: 'có đủ, đúng chữ, đúng dấu; tên cơ quan ban hành' },
  marks: { title: 'Độ mật, độ khẩn', subject: 'chữ ghi mức độ mật, mức độ khẩn' },
  number: { title: 'Số và ký hiệu', subject: 'cách ghi, khớp với tên loại và cơ quan' },
  numbering: { title: 'Đánh số đề mục', subject: 'nhảy số, trùng số, lẫn kiểu' },
  recipients: { title: 'Nơi nhận', subject: 'dấu câu, dòng “Lưu”, nơi nhận trùng' },
  repository: { title: 'So sánh giữa các báo cáo', subject: 'trùng số, cùng một văn bản ghi khác nhau' },
  signature: { title: 'Chức vụ, họ tên người ký', subject: 'TM., KT., TL., TUQ.; chức vụ; họ tên' },
  spelling: { title: 'Chính tả', subject: 'âm tiết sai, từ viết nhầm, thiếu chữ, dính chữ' },
  structure: { title: 'Bố cục và nội dung', subject: 'mục trống, chữ còn sót của mẫu, đoạn lặp, đoạn kết' },
  terminology: { title: 'Thuật ngữ và tên gọi', subject: 'danh sách của cơ quan, tên gọi không còn đúng theo ngày' },
  title: { title: 'Tên loại và trích yếu', subject: 'có đủ, cách ghi, khớp với phần mở đầu' },
  typography: { title: 'Dấu câu, số liệu và ký tự', subject: 'dấu cách, dấu gạch, ngày, số, bảng mã cũ' },
};
