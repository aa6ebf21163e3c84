import { citableTypeNames } from '../../data/document-types.ts';
import { foldTonePlacement, phrases } from '../../vietnamese/tone-placement.ts';
import { PhraseSet } from '../../text/phrase-set.ts';

/** The entries of a literal separated by `|`, tone placement folded. */
export function foldedPhrases(literal: string): readonly string[] {
  return phrases(foldTonePlacement(literal));
}

/** Words between a type name and its number that narrow the type: `Kế hoạch liên tịch số …`. */
export const QUALIFIERS = foldedPhrases(
  'liên tịch|liên ngành|phối hợp|hành động|công tác|thẩm định|thẩm tra|kết luận|thanh tra|kiểm tra|giám sát|chuyên đề|cá biệt|hỏa tốc|thượng khẩn|khẩn|mật|hợp nhất',
);

/** Letters that stand for a type word in front of a number, with the type they mean. */
const SHORT_TYPES: ReadonlyMap<string, string> = new Map([
  ['QĐ', 'quyết định'],
  ['NQ', 'nghị quyết'],
  ['NĐ', 'nghị định'],
  ['KH', 'kế hoạch'],
  ['CV', 'công văn'],
  ['CT', 'chỉ thị'],
  ['TB', 'thông báo'],
  ['BC', 'báo cáo'],
  ['HD', 'hướng dẫn'],
  ['TTr', 'tờ trình'],
  ['CTr', 'chương trình'],
  ['TT', 'thông tư'],
  ['KL', 'kết luận'],
]);

function anyBlank(names: readonly string[]): string {
  return names.join('|').replaceAll(' ', String.raw`\s+`);
}

const FOLDED_TYPE_NAMES = foldedPhrases(citableTypeNames.join('|'));

/** Alternatives of a regular expression (flags `iu`, tone placement folded) for every name that may stand before a number, longest first. */
export const TYPE_NAMES = anyBlank(FOLDED_TYPE_NAMES);

/** The same names to look up in small letters. */
export const TYPE_NAME_SET = new PhraseSet(FOLDED_TYPE_NAMES.map((name) => name.toLowerCase()));

/** Alternatives for the words that may narrow a type name. */
export const TYPE_QUALIFIERS = anyBlank(QUALIFIERS);

/** The same words to look up in small letters. */
export const QUALIFIER_SET = new PhraseSet(QUALIFIERS);

/** Alternatives for letters in place of a type word; letter case matters. */
export const SHORT_TYPE_NAMES = [...SHORT_TYPES.keys()].join('|');

/** Canonical type name for a type word as matched by {@link TYPE_NAMES} or {@link SHORT_TYPE_NAMES}. */
export function canonicalTypeName(typed: string): string {
  return SHORT_TYPES.get(typed) ?? foldTonePlacement(typed.toLowerCase()).replace(/\s+/gu, ' ');
}

const VERBS = foldedPhrases(
  'quy định|ban hành|phê duyệt|sửa đổi|bổ sung|bãi bỏ|thay thế|hướng dẫn|triển khai|thực hiện|tổ chức|công bố|giao|thành lập|kiện toàn|phát động|' +
    'tăng cường|đẩy mạnh|nâng cao|phân công|phân cấp|phân bổ|điều chỉnh|chấn chỉnh|hỗ trợ|khen thưởng|tặng|công nhận|cho phép|chi tiết|kiểm tra|' +
    'giám sát|xây dựng|xử lý|chỉ đạo|chấp thuận|thống nhất|thông qua|bảo đảm|đảm bảo|phòng, chống|phòng chống|ứng phó|quản lý|sử dụng|đánh giá|' +
    'rà soát|sơ kết|tổng kết|trả lời|hợp nhất|bổ nhiệm|đính chính|quán triệt|phát triển|bố trí|tiếp tục|chuyển đổi|thi hành|khắc phục|thu hồi|' +
    'xác định|quyết định|yêu cầu|đề nghị|báo cáo|kết luận|thông báo|cải cách|cải thiện|học tập|lãnh đạo|thí điểm|tuyên truyền|tiếp nhận|lập|xây lắp|gửi|lấy ý kiến|xin ý kiến',
);

/** Alternatives for the verbs with which the subject of a document begins without “về”. */
export const SUBJECT_VERBS = anyBlank(VERBS);

/** The same verbs, tone placement folded. */
export const SUBJECT_VERB_LIST: readonly string[] = VERBS;

const HEADS = foldedPhrases(
  'UBND|HĐND|UBTVQH|ủy ban|hội đồng|bộ trưởng|bộ|sở|ban|cục|tổng cục|chi cục|phòng|văn phòng|viện|thanh tra|tòa án|công an|chính phủ|thủ tướng|quốc hội|' +
    'chủ tịch|phó chủ tịch|giám đốc|trưởng ban|thường trực|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|chi bộ|trung ương|bộ chính trị|ban bí thư|' +
    'liên đoàn|hội|đoàn|mặt trận|kho bạc|ngân hàng|bảo hiểm|trung tâm|trường|cơ quan|tổng|kiểm toán|bhxh|mttq|lđlđ',
);

/** The words that begin the name of a body or of the office at its head, to look up in small letters. */
export const BODY_HEAD_SET = new PhraseSet(HEADS.map((head) => head.toLowerCase()));
