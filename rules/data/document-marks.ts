/**
 * Marks of secrecy, urgency and circulation (dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành) as they are stamped or typed at the head.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 and 3; “TÀI LIỆU HỘI NGHỊ” is the Party's.
 */
export const DOCUMENT_MARKS: readonly string[] = [
  'TUYỆT MẬT',
  'TỐI MẬT',
  'MẬT',
  'HỎA TỐC',
  'HỎA TỐC HẸN GIỜ',
  'THƯỢNG KHẨN',
  'KHẨN',
  'XEM XONG TRẢ LẠI',
  'LƯU HÀNH NỘI BỘ',
  'TÀI LIỆU HỘI NGHỊ',
];
