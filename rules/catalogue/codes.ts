/**
 * What the letters at the front of a rule's code stand for: the part of the document, or the field, that a requirement belongs to.
 * A code names a requirement, not a rule: rules of several groups may hold one requirement together.
 */
export const CODE_PREFIXES: Readonly<Record<string, string>> = {
  QH: 'Quốc hiệu và Tiêu ngữ; tiêu đề của văn bản Đảng',
  CQ: 'Tên cơ quan chủ quản, cơ quan ban hành',
  SK: 'Số và ký hiệu',
  DD: 'Địa danh và thời gian',
  TL: 'Tên loại và trích yếu',
  KG: 'Kính gửi',
  CC: 'Căn cứ và câu mở đầu',
  VD: 'Viện dẫn văn bản',
  BC: 'Bố cục, đề mục và nội dung của báo cáo',
  RT: 'Các phần của một báo cáo đối chiếu với nhau',
  SL: 'Số liệu đối chiếu với nhau',
  KY: 'Chức vụ, quyền hạn, họ tên người ký',
  NN: 'Nơi nhận',
  PH: 'Phụ lục',
  DM: 'Độ mật, độ khẩn',
  PG: 'Số trang',
  VH: 'Viết hoa',
  CT: 'Cách trình bày chữ, số, dấu câu và cách dùng từ',
  AB: 'Chữ viết tắt',
  CTV: 'Chính tả tiếng Việt',
  KB: 'Các báo cáo trong kho đối chiếu với nhau',
};
