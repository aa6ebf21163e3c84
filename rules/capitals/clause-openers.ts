/** Words that open clauses: verbs of the trade, links between clauses, words of number, nouns of common matters. */
export const CLAUSE_OPENERS = new RegExp(
  String.raw`^(?:các|những|mỗi|một số|nhiều|hầu hết|toàn bộ|tất cả|không|đã|đang|sẽ|được|chưa|còn|vẫn|trong|ngoài|bên cạnh|mặc dù|tuy|song|nhưng|do|vì|nếu|khi|để|từ|qua|tại|với|đồng thời|đến|việc|riêng|cùng|theo|` +
  String.raw`phối hợp|công khai|tăng|tiếp|thực hiện|triển khai|tổ chức|xây dựng|ban hành|chỉ đạo|đẩy|nâng|rà soát|kiểm tra|kịp thời|chủ động|thường xuyên|hướng dẫn|tuyên truyền|vận động|bố trí|đề nghị|đề xuất|tham mưu|giải quyết|xử lý|bảo đảm|đảm bảo|duy trì|phát huy|phát triển|hoàn thành|hoàn thiện|khắc phục|hạn chế|chấp hành|quán triệt|cập nhật|theo dõi|đôn đốc|giám sát|phổ biến|đào tạo|bồi dưỡng|tập trung|quan tâm|tạo|giữ|góp|khuyến khích|huy động|quản lý|sử dụng|hỗ trợ|giao|yêu cầu|nghiêm|lồng ghép|ứng dụng|đổi mới|cải|mở|giảm|rút|thu hút|thay|sửa|khai thác|chuẩn bị|` +
  String.raw`tỷ lệ|tỉ lệ|kết quả|công tác|nội dung|tình hình|hoạt động|chất lượng|cán bộ|công chức|người|hộ|học sinh|diện tích|sản lượng|giá trị|kinh phí|nguồn|số|phong trào)(?!\p{L})`, 'iu');
/** A capital among the next three words, or one directly behind: the first belongs to a name. */
export const NAME_FOLLOWS = /^\p{L}+(?:\s+\p{Ll}+)?\s+(?!UBND|HĐND)\p{Lu}/u;
