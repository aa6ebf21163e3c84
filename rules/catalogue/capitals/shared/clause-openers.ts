import { CAPITAL, LETTER, regex, SMALL } from '../../../pattern/regex.ts';
import { foldTonePlacement, phrases } from '../../../vietnamese/tone-placement.ts';
import { smallLetters } from '../../../vietnamese/small-letters.ts';

/** Words that open clauses: verbs of the trade, links between clauses, words of number, nouns of common matters. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  phrases(
    'các|những|mỗi|một số|nhiều|hầu hết|toàn bộ|tất cả|không|đã|đang|sẽ|được|chưa|còn|vẫn|trong|ngoài|bên cạnh|mặc dù|tuy|song|nhưng|do|vì|nếu|khi|để|từ|qua|tại|với|đồng thời|đến|việc|riêng|cùng|theo|' +
      'phối hợp|công khai|tăng|tiếp|thực hiện|triển khai|tổ chức|xây dựng|ban hành|chỉ đạo|đẩy|nâng|rà soát|kiểm tra|kịp thời|chủ động|thường xuyên|hướng dẫn|tuyên truyền|vận động|bố trí|đề nghị|đề xuất|tham mưu|giải quyết|xử lý|bảo đảm|đảm bảo|duy trì|phát huy|phát triển|hoàn thành|hoàn thiện|khắc phục|hạn chế|chấp hành|quán triệt|cập nhật|theo dõi|đôn đốc|giám sát|phổ biến|đào tạo|bồi dưỡng|tập trung|quan tâm|tạo|giữ|góp|khuyến khích|huy động|quản lý|sử dụng|hỗ trợ|giao|yêu cầu|nghiêm|lồng ghép|ứng dụng|đổi mới|cải|mở|giảm|rút|thu hút|thay|sửa|khai thác|chuẩn bị|' +
      'tỷ lệ|tỉ lệ|kết quả|công tác|nội dung|tình hình|hoạt động|chất lượng|cán bộ|công chức|người|hộ|học sinh|diện tích|sản lượng|giá trị|kinh phí|nguồn|số|phong trào|hồ sơ|thời gian|tiến độ|tổng số|doanh thu|thu nhập|năng suất|quy mô|chi phí|biên chế',
  ),
);
const FIRST_WORDS = regex.u`^[${LETTER}]+(?: [${LETTER}]+)?`;
/** Reaches past the longest opener. */
const REACH = 24;

/** True when the text begins with a word that opens clauses, in whatever letter case and tone style. */
export function opensClause(text: string): boolean {
  const words = FIRST_WORDS.exec(smallLetters(foldTonePlacement(text.slice(0, REACH))))?.[0] ?? '';
  const [first = ''] = words.split(' ');
  return CLAUSE_OPENERS.has(words) || CLAUSE_OPENERS.has(first);
}

/** A capital among the next three words, or one directly behind: the first belongs to a name. */
export const NAME_FOLLOWS = regex.u`^[${LETTER}]+(?:\s+[${SMALL}]+)?\s+(?!UBND|HĐND)[${CAPITAL}]`;
