import { everyMatch } from '../../text/every-match.ts';
import type { TextRange } from '../block-content.ts';
import { smallLetters } from '../../text/small-letters.ts';
import { readIssuer } from './issuer.ts';
import { matchAt } from './match-at.ts';
import { BODY_HEAD_SET, SUBJECT_VERBS, TYPE_NAME_SET } from './vocabulary.ts';

/** The subject (trích yếu) of a mention and the word that leads to it. */
export interface ReadSubject {
  readonly subject?: TextRange;
  readonly subjectLink?: TextRange;
}

const GAP = /(?:\s*,)?\s+/uy;
const TERM = /\s*(?:\(\s*kh[óo][aá]\s+[IVXLC\d]{1,6}[^()]{0,20}\)|,?\s+kh[óo][aá]\s+[IVXLC\d]{1,6}(?:,?\s+(?:nhiệm\s+kỳ\s+\d{4}\s*[-–]\s*\d{4}|kỳ\s+họp\s+(?:thứ|chuyên\s+đề)\s*[\p{L}\d]{0,12}))*|,?\s+kỳ\s+họp\s+(?:thứ|chuyên\s+đề)\s*[\p{L}\d]{0,12})/uy;
const ASIDE = /\s*\(\s*\p{Lu}[\p{Lu}\d&-]{1,11}\s*\)|\s*\(\s*(?:sau\s+đây|gọi\s+tắt|viết\s+tắt|được\s+sửa\s+đổi|đã\s+được|sửa\s+đổi|cũ)[^()]{0,160}\)/uy;
const LINK = /(?:về\s+việc|Về\s+việc|VỀ\s+VIỆC|về|Về|VỀ|[Vv]\/v)(?!\p{L})\s*:?\s*/uy;
const VERB = new RegExp(String.raw`(?!ban\s+hành\s+(?:năm|ngày|trong|kèm|từ)(?!\p{L}))(?:${SUBJECT_VERBS})(?![\p{L}\d])`, 'iuy');
/** Verbs that begin a subject even right behind the number; others may be the verb of the sentence there. */
const ENACTING = /(?!ban\s+hành\s+(?:năm|ngày|trong|kèm|từ)(?!\p{L}))(?:quy\s+định|ban\s+hành|phê\s+duyệt|sửa\s+đổi|bãi\s+bỏ|công\s+bố|hướng\s+dẫn|triển\s+khai|thành\s+lập|kiện\s+toàn|phát\s+động)(?![\p{L}\d])/iuy;
const QUOTE = /[“"]/uy;
const MAX_SUBJECT = 400;

/**
 * Reads the subject that begins after `from` in `text` (NFC, tone placement folded): after “về”, “về việc”, a verb, or in quotation marks,
 * up to the clause that follows. `attributed`: a date or a body stood before.
 */
export function readSubject(text: string, from: number, attributed: boolean): ReadSubject {
  let at = from;
  for (let round = 0; round < 3; round++) {
    const skipped = matchAt(TERM, text, at) ?? matchAt(ASIDE, text, at);
    if (skipped === undefined) break;
    at += skipped.length;
  }
  const gap = matchAt(GAP, text, at);
  if (gap === undefined) return {};
  at += gap.length;
  const link = matchAt(LINK, text, at);
  if (link !== undefined) {
    const start = at + link.length;
    const end = subjectEnd(text, start, from);
    return end <= start ? {} : { subject: { start, end }, subjectLink: { start: at, end: at + link.trimEnd().replace(/:$/u, '').length } };
  }
  const opened = matchAt(attributed ? VERB : ENACTING, text, at) ?? matchAt(QUOTE, text, at);
  if (opened === undefined || gap.includes(',')) return {};
  const end = subjectEnd(text, at, from);
  return end <= at ? {} : { subject: { start: at, end } };
}

/** Quotations and brackets, whose content ends nothing. */
const ENCLOSED = /“[^”]*”?|"[^"]*"|\([^()]*\)?/gu;
const HARD_END = /[;:”)]|(?<!(?<!\p{L})(?:TP|TX|TT|[QPHX]|TS|ThS|PGS|GS|BS|KTS|ĐC))\.(?=\s|$|\/)/u;
/** Brackets that speak of the cited document, not of its matter. */
const REMARK = /\(\s*(?:sau\s+đây|(?:được\s+)?gọi\s+(?:tắt\s+)?là|gọi\s+chung|viết\s+tắt|ban\s+hành|kèm|có\s+hiệu\s+lực|hết\s+hiệu\s+lực|thay\s+thế|được|đã|theo|tại|ngày\s+\d|văn\s+bản|công\s+văn|kế\s+hoạch\s+số|quyết\s+định\s+số)(?!\p{L})/iuy;

/** End of the subject that begins at `start`; `from` is where the number with date and body ends. */
function subjectEnd(text: string, start: number, from: number): number {
  const written = text.slice(start, start + MAX_SUBJECT);
  const masked = written.replace(ENCLOSED, (enclosed) => enclosed.charAt(0) + '_'.repeat(enclosed.length - 1));
  let end = HARD_END.exec(masked)?.index ?? masked.length;
  end = commaClause(written, masked.slice(0, end));
  for (let open = masked.indexOf('('); open >= 0 && open < end; open = masked.indexOf('(', open + 1)) if (matchAt(REMARK, written, open) !== undefined) end = open;
  end = quotedEnd(written, masked.slice(0, end));
  end = predicate(masked.slice(0, end), SPREADS.test(sentenceBefore(text, from)));
  return start + masked.slice(0, end).replace(TRAILING, '').length;
}

const TRAILING = /(?:[\s,.]|\s(?:(?:cụ\s+thể\s+)?như\s+sau|sau\s+đây|(?:bao\s+)?gồm|như)|,\s+cụ\s+thể)+$/u;

/** A subject that is a quotation as a whole ends with it, unless it is joined to more. */
function quotedEnd(written: string, masked: string): number {
  const quotation = /^[“"]_*/u.exec(masked)?.[0].length ?? 0;
  return quotation > 1 && /^[“"][\s\S]*[”"]\s+(?:đã|được|là|có|do|đến|tới|thì|với|theo|của|tại|trong|trên)(?!\p{L})/u.test(written.slice(0, quotation + 8)) ? quotation : masked.length;
}

/** The number of a document, which the subject is about. */
const NAMES_DOCUMENT = /(?<!\p{L})số\s+\d|\d\/\p{Lu}/iu;
const NUMBER_AT = /số\s+\d/uy;
const NUMBER_AFTER = /\s+(?:số\s+)?\d/uy;
const CONNECTS = new RegExp(
  String.raw`(?:đã|đồng\s+thời|qua\s+đó|trong\s+đó|từ\s+đó|theo\s+đó|cụ\s+thể|như\s+sau|đến\s+nay|hiện\s+nay|tính\s+đến|trong\s+(?:năm|quý|kỳ|tháng|thời\s+gian|thời\s+kỳ)|thời\s+gian\s+qua|hằng\s+năm|hàng\s+năm`
  + String.raw`|bước\s+đầu|vì\s+vậy|do\s+đó|do\s+vậy|tuy\s+nhiên|song(?!\s+(?:phương|song))|nhưng|ngoài\s+ra|bên\s+cạnh|nhằm|nhờ|sau\s+khi|trên\s+cơ\s+sở|căn\s+cứ\s+(?:vào|tình\s+hình)|trong\s+khi|với\s+(?:mục\s+tiêu|sự|tinh\s+thần|phương\s+châm)`
  + String.raw`|theo\s+(?:đề\s+nghị|chỉ\s+đạo|hướng\s+dẫn|yêu\s+cầu|tinh\s+thần)|(?:từ\s+)?ngày\s+\d|kết\s+quả\s+(?:là|như\s+sau|đạt))(?!\p{L})`,
  'uy',
);
const ACTS = String.raw`(?:đã|đang|sẽ|cũng|vừa|tiếp\s+tục|chủ\s+động|tập\s+trung|tích\s+cực|kịp\s+thời|luôn|trân\s+trọng|kính|xin|tổ\s+chức|triển\s+khai|ban\s+hành|xây\s+dựng|chỉ\s+đạo|phối\s+hợp|báo\s+cáo|rà\s+soát|hoàn\s+thành|thực\s+hiện|hướng\s+dẫn|đề\s+nghị|yêu\s+cầu|giao|trình|có|được|nhận|phân\s+công|cụ\s+thể\s+hóa|quán\s+triệt|thành\s+lập|kiện\s+toàn|tham\s+mưu)(?!\p{L})`;
const ACTS_AT = new RegExp(String.raw`(?:\s*\(_*)?\s+${ACTS}`, 'uy');
const ENUMERATED_AT = /\s*(?:[,;)]|$|\s(?:và|với|hoặc|trong|về|của|tại|giai\s+đoạn|năm)(?!\p{L}))/uy;
const NOUN_ACTS = new RegExp(
  String.raw`(?:(?:các\s+)?(?:xã|phường|đơn\s+vị|địa\s+phương|thôn|cơ\s+quan|ngành|tỉnh|huyện|thành\s+phố|khu\s+phố|nhà\s+trường|trường|trạm|phòng|ban|sở|cấp\s+ủy|chính\s+quyền|cán\s+bộ|nhân\s+dân)|toàn\s+(?:xã|phường|tỉnh|huyện|ngành))`
  + String.raw`(?:\s+(?!và(?!\p{L}))[\p{L}\d]+){0,4}?\s+${ACTS}|(?:công\s+tác|việc)(?:\s+[\p{L}\d,]+){1,8}?\s+(?:đã\s+)?được(?!\p{L})`,
  'uy',
);
/** Before a comma: the first of two or more nouns that go together (cơ quan, đơn vị; xã, phường). */
const PAIRED = /(?:cơ\s+quan|tổ\s+chức|đơn\s+vị|xã|phường|sở|ban|ngành|tỉnh|huyện|thôn|cấp|cá\s+nhân|doanh\s+nghiệp|địa\s+phương|đoàn\s+thể)$/u;

/** True for a type name with a number behind it. */
function numberedType(small: string, at: number): boolean {
  const length = TYPE_NAME_SET.lengthAt(small, at);
  return length > 0 && matchAt(NUMBER_AFTER, small, at + length) !== undefined;
}

/** Index of the first comma of `masked` that opens a clause of its own; the length when there is none. */
function commaClause(written: string, masked: string): number {
  const small = smallLetters(masked);
  for (const { 0: comma, index } of everyMatch(/\s*,\s+/gu, masked)) {
    const before = masked.slice(0, index);
    const at = index + comma.length;
    if (matchAt(CONNECTS, masked, at) !== undefined) return index;
    if ((matchAt(NUMBER_AT, small, at) !== undefined || numberedType(small, at)) && !NAMES_DOCUMENT.test(before)) return index;
    if (/\p{Lu}/u.test(masked.charAt(at)) && isActor(written, masked, small, before, at)) return index;
    if (!PAIRED.test(before) && matchAt(NOUN_ACTS, masked, at) !== undefined) return index;
  }
  return masked.length;
}

/**
 * True for a body that does something from there on. One that only stands in a row of bodies is part of the subject: `phối hợp giữa Công an
 * xã, Ban Chỉ huy Quân sự xã và …`.
 */
function isActor(written: string, masked: string, small: string, before: string, at: number): boolean {
  const body = readIssuer(written, at, false);
  if (body === undefined) return false;
  if (matchAt(ACTS_AT, masked, body.end) !== undefined) return true;
  return BODY_HEAD_SET.lengthAt(small, at) > 0 && (matchAt(ENUMERATED_AT, masked, body.end) === undefined || !/(?<!\p{L})(?:giữa|của|gồm|với|cho|các|\p{Lu}{2,}|\p{Lu}\p{L}*\s+\p{L}+)(?!\p{L})/u.test(before));
}

const RUN = String.raw`(?:triển\s+khai|thực\s+hiện|tổ\s+chức|quán\s+triệt|cụ\s+thể\s+hóa|phổ\s+biến|tuyên\s+truyền|quan\s+tâm|chú\s+trọng|duy\s+trì|đẩy\s+mạnh|chỉ\s+đạo|lồng\s+ghép|áp\s+dụng)`;
const PEOPLE = String.raw`(?:các\s+(?:cấp|ngành|thôn|đơn\s+vị|địa\s+phương|xã|phường|tổ\s+chức)|đông\s+đảo|nhân\s+dân|cán\s+bộ|cấp\s+ủy|toàn\s+thể)`;
const BODY_RUNS = String.raw`(?:UBND|HĐND|Ủy\s+ban|Đảng\s+ủy|Chi\s+bộ|Sở|Phòng|Ban)(?:\s+[\p{L}\d]+){0,7}?\s+${RUN}`;
const PREDICATE = new RegExp(String.raw`\s+(?:`
  + String.raw`(?:đã|đang|sẽ)\s+(?:tiếp\s+tục\s+)?được\s+(?:${RUN}|ban\s+hành|kịp\s+thời|hoàn\s+thành|gửi|đưa\s+vào|${PEOPLE}|${BODY_RUNS})`
  + String.raw`|được\s+(?:${RUN}(?:\s+thực\s+hiện)?\s+(?:đồng\s+bộ|nghiêm\s+túc|kịp\s+thời|(?:có\s+)?hiệu\s+quả|đến|tới|rộng\s+rãi|sâu\s+rộng|thường\s+xuyên|đầy\s+đủ|đúng|thống\s+nhất|bước\s+đầu|toàn\s+diện|quyết\s+liệt|bằng|ở|khá|tốt|theo\s+đúng)|${PEOPLE}|${BODY_RUNS})`
  + String.raw`|đã\s+(?:cơ\s+bản|từng\s+bước|bước\s+đầu|góp\s+phần|tạo|giúp|mang\s+lại|đem\s+lại|phát\s+huy|khẳng\s+định|chỉ\s+rõ|nêu|nhấn\s+mạnh|xác\s+định|đề\s+ra|đặt\s+ra|yêu\s+cầu|thúc\s+đẩy|trở\s+thành|có\s+hiệu\s+lực|hết\s+hiệu\s+lực|đi\s+vào\s+(?:cuộc\s+sống|nền\s+nếp|thực\s+tiễn)|quy\s+định\s+(?:rõ|cụ\s+thể)|giao\s+(?:cho\s+)?(?:UBND|Ủy\s+ban|Sở|các))`
  + String.raw`|là\s+(?:cơ\s+sở|căn\s+cứ|tiền\s+đề|động\s+lực|nhiệm\s+vụ|văn\s+bản|bước|một\s+trong|chủ\s+trương)`
  + String.raw`|giúp\s+(?:giảm|tăng|rút)|(?:đặt|đề)\s+ra\s+\d+|(?:có|hết)\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:từ|kể\s+từ)|có\s+nêu|thì|theo\s+đó|qua\s+đó|từ\s+đó`
  + String.raw`|(?:bao\s+)?(?:gồm|với)\s+\d+\s+(?:nội\s+dung|nhiệm\s+vụ|chỉ\s+tiêu|nhóm|phần|mục)`
  + String.raw`|yêu\s+cầu\s+(?:UBND|các|Sở|cơ\s+quan))(?!\p{L})`, 'gu');
/** The first words of {@link PREDICATE}: most subjects hold none, and the expression need not be compiled for them. */
const MAY_HOLD_PREDICATE = /\s(?:đã|đang|sẽ|được|là|giúp|đặt|đề|có|hết|thì|theo|qua|từ|bao|gồm|với|yêu)(?!\p{L})/u;
const JOINED = /\s+(?:và|cùng(?:\s+với)?)\s+(?:các\s+|(?<count>\d+)\s+)?/gu;
/** Of whom a relative clause may speak: the words that follow then are part of the subject (rà soát các dự án đã được triển khai). */
const RELATIVE = /(?<!\p{L})(?:(?:các|những|mọi|đối\s+với|danh\s+mục|trường\s+hợp)(?:\s+[^\s,\d]+){0,5}|(?:hộ|người|dự\s+án|nhiệm\s+vụ|văn\s+bản|chỉ\s+tiêu|hồ\s+sơ|đối\s+tượng|công\s+trình|nội\s+dung)(?:\s+[^\s,\d]+){0,2})$/u;
const SPREADS = /(?<!\p{L})(?:quán\s+triệt|phổ\s+biến|tuyên\s+truyền|sao\s+gửi|thông\s+báo|triển\s+khai)(?!\p{L})/iu;
const TO_PEOPLE = /\s+(?:đến|tới)\s+(?:toàn\s+thể|tất\s+cả|từng|mọi|cán\s+bộ|đảng\s+viên|nhân\s+dân|công\s+chức|hội\s+viên|đoàn\s+viên|các\s+(?:thôn|đơn\s+vị|chi\s+bộ|hộ|ban|cơ\s+quan)|\d[\d.,]*\s*%?\s*(?:cán\s+bộ|đảng\s+viên|lượt|người|hộ|đơn\s+vị|thôn))(?!\p{L})/u;

/** Index of the verb of the sentence, or of the next document, that follows the subject; the length when there is none. `spread`: the document is brought to people. */
function predicate(masked: string, spread: boolean): number {
  let end = nextDocument(masked);
  for (const { index } of MAY_HOLD_PREDICATE.test(masked) ? everyMatch(PREDICATE, masked.slice(0, end)) : []) {
    const before = masked.slice(0, index);
    if (wordsOf(before) < 2 || RELATIVE.test(before)) continue;
    end = index;
    break;
  }
  const people = spread ? TO_PEOPLE.exec(masked.slice(0, end))?.index : undefined;
  return people === undefined || wordsOf(masked.slice(0, people)) < 3 ? end : people;
}

/** Index of “và” before another document; the length when there is none or when the subject is about documents itself. */
function nextDocument(masked: string): number {
  const small = smallLetters(masked);
  for (const { 0: joint, index, groups } of everyMatch(JOINED, small)) {
    const at = index + joint.length;
    const isDocument = groups?.['count'] === undefined ? numberedType(small, at) : TYPE_NAME_SET.lengthAt(small, at) > 0;
    if (isDocument) return NAMES_DOCUMENT.test(masked.slice(0, index)) ? masked.length : index;
  }
  return masked.length;
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/u).length;
}

function sentenceBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 240), end);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
}
