/** Quốc hiệu as NĐ 30/2020/NĐ-CP prescribes it (Phụ lục I, Phần I, Mục II, khoản 1). */
export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Tiêu ngữ as the same clause prescribes it. */
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The heading of Party documents. */
export const PARTY_NAME = 'ĐẢNG CỘNG SẢN VIỆT NAM';
