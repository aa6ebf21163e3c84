/** Measures that follow a figure, as the alternatives of an expression. */
export const MEASURE = '%|tỷ|tỉ|triệu|nghìn|ha|km|km²|km2|m|m²|m2|m³|m3|mm|cm|kg|tấn|tạ|lít|kWh|MW|điểm|lần|giờ';
/** What is counted, as the alternatives of an expression. */
export const COUNTED =
  'đồng|hộ|người|lượt|con|cây|hồ sơ|văn bản|trường hợp|khách|học sinh|lao động|hội viên|cuộc|đơn|thủ tục|doanh nghiệp|nhân khẩu|cử tri|suất|đoàn viên|đảng viên|trẻ|em|học viên|bệnh nhân|ca|liều|mẫu|tờ|sản phẩm|cơ sở|vụ|đại biểu|cán bộ|giáo viên|công dân|phụ nữ|thanh niên|cháu|đối tượng|ngày công|chỗ|cuốn|quyển';

/** Words before the number of a section, article, table or version: `mục 2.1`. */
export const REFERENCE = /(?:mục|điểm|điều|khoản|phần|chương|bảng|biểu|hình|phụ lục|phiên bản|tiêu chí|chỉ tiêu|số|ngày)\s+$/iu;
