import { hasCapital } from '../../pattern/letters.ts';
import { anyOf, CAPITAL, LETTER, regex, TOKEN_END, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { phrases } from '../../vietnamese/tone-placement.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { TextRange } from '../../text/span.ts';
import { OpeningPatterns } from '../../text/opening-patterns.ts';
import { PhraseSet } from '../../text/phrase-set.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { readIssuer } from './issuer.ts';
import { matchAt } from './match-at.ts';
import { BODY_HEAD_SET, SUBJECT_VERBS, TYPE_NAME_SET } from './vocabulary.ts';

/** The subject (trích yếu) of a mention and the word that leads to it. */
export interface ReadSubject {
  readonly subject?: TextRange;
  readonly subjectLink?: TextRange;
}

const GAP = /(?:\s*,)?\s+/uy;
/** Term or session of the body that issued it: “(khóa XIII)”, “khóa XIII, kỳ họp thứ 5”, “kỳ họp chuyên đề”. */
const TERM = regex.uy`
  (?:
    \s*\(\s*kh[óo][aá]\s+[IVXLC\d]{1,6}[^()]{0,20}\)
    |(?:\s*,)?\s+kh[óo][aá]\s+[IVXLC\d]{1,6}
     (?:
       ,?\s+(?:nhiệm\s+kỳ\s+\d{4}\s*[-–]\s*\d{4}|kỳ\s+họp\s+(?:thứ|chuyên\s+đề)(?:\s*[${LETTER}\d]{1,12})?)
     )*
    |(?:\s*,)?\s+kỳ\s+họp\s+(?:thứ|chuyên\s+đề)(?:\s*[${LETTER}\d]{1,12})?
  )`;
/** Brackets behind the body: its letters, “(HĐND)”, or how the document is called from there on. */
const ASIDE = regex.uy`
  \s*\(\s*[${CAPITAL}][${CAPITAL}\d&-]{1,11}\s*\)
  |\s*\(\s*${anyOf('sau đây|gọi tắt|viết tắt|được sửa đổi|đã được|sửa đổi|cũ')}[^()]{0,160}\)`;
/** “về”, “về việc”, “V/v”, which open the subject. */
const LINK = regex.uy`(?:về\s+việc|Về\s+việc|VỀ\s+VIỆC|về|Về|VỀ|[Vv]\/v)${WORD_END}(?:\s*:)?\s*`;
/** A verb that opens the subject without a link; “ban hành năm …”, “ban hành kèm theo …” tell when and how instead. */
const VERB = regex.iuy`(?!ban\s+hành\s+(?:năm|ngày|trong|kèm|từ)${WORD_END})(?:${SUBJECT_VERBS})${TOKEN_END}`;
/** Verbs that begin a subject even right behind the number; others may be the verb of the sentence there. */
const ENACTING = regex.iuy`
  (?!ban\s+hành\s+(?:năm|ngày|trong|kèm|từ)${WORD_END})
  ${anyOf('quy định|ban hành|phê duyệt|sửa đổi|bãi bỏ|công bố|hướng dẫn|triển khai|thành lập|kiện toàn|phát động')}${TOKEN_END}`;
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
/** A sign that always ends the subject; a full stop behind a short form does not. */
const HARD_END = regex.u`[;:”)]|(?<!${WORD_START}(?:TP|TX|TT|[QPHX]|TS|ThS|PGS|GS|BS|KTS|ĐC))\.(?=\s|$|\/)`;
/** Brackets that speak of the cited document, not of its matter. */
const REMARK = regex.iuy`
  \(\s*
  (?:
    sau\s+đây|(?:được\s+)?gọi\s+(?:tắt\s+)?là|gọi\s+chung|viết\s+tắt|ban\s+hành|kèm|có\s+hiệu\s+lực
    |hết\s+hiệu\s+lực|thay\s+thế|được|đã|theo|tại|ngày\s+\d|văn\s+bản|công\s+văn|kế\s+hoạch\s+số
    |quyết\s+định\s+số
  )${WORD_END}`;

/** End of the subject that begins at `start`; `from` is where the number with date and body ends. */
function subjectEnd(text: string, start: number, from: number): number {
  const written = text.slice(start, start + MAX_SUBJECT);
  const masked = written.replace(ENCLOSED, (enclosed) => enclosed.charAt(0) + '_'.repeat(enclosed.length - 1));
  let end = HARD_END.exec(masked)?.index ?? masked.length;
  end = commaClause(written, masked.slice(0, end));
  for (let open = masked.indexOf('('); open >= 0 && open < end; open = masked.indexOf('(', open + 1))
    if (matchAt(REMARK, written, open) !== undefined) end = open;
  end = quotedEnd(written, masked.slice(0, end));
  end = predicate(masked.slice(0, end), SPREADS.test(smallLetters(sentenceBefore(text, from))));
  return start + masked.slice(0, end).replace(TRAILING, '').length;
}

const TRAILING = /(?:[\s,.]|\s(?:(?:cụ\s+thể\s+)?như\s+sau|sau\s+đây|(?:bao\s+)?gồm|như)|,\s+cụ\s+thể)+$/u;

/** The subject is a quotation, and the sentence goes on behind it: “… “Dân vận khéo” đã được …”. */
const QUOTED_NAME = regex.u`^[“"][\s\S]*[”"]\s+(?:đã|được|là|có|do|đến|tới|thì|với|theo|của|tại|trong|trên)${WORD_END}`;

/** A subject that is a quotation as a whole ends with it, unless it is joined to more. */
function quotedEnd(written: string, masked: string): number {
  const quotation = /^[“"]_*/u.exec(masked)?.[0].length ?? 0;
  return quotation > 1 && QUOTED_NAME.test(written.slice(0, quotation + 8)) ? quotation : masked.length;
}

/** The number of a document, which the subject is about. */
const NAMES_DOCUMENT = regex.iu`${WORD_START}số\s+\d|\d\/[${CAPITAL}]`;
const NUMBER_AT = /số\s+\d/uy;
const NUMBER_AFTER = /\s+(?:số\s+)?\d/uy;
const CONNECTS = new OpeningPatterns([
  ['đã nhưng nhằm nhờ', ''],
  ['đồng', String.raw`\s+thời`],
  ['qua từ theo do', String.raw`\s+đó`],
  ['trong', String.raw`\s+(?:đó|khi|năm|quý|kỳ|tháng|thời\s+gian|thời\s+kỳ)`],
  ['cụ', String.raw`\s+thể`],
  ['như', String.raw`\s+sau`],
  ['đến hiện', String.raw`\s+nay`],
  ['tính', String.raw`\s+đến`],
  ['thời', String.raw`\s+gian\s+qua`],
  ['hằng hàng', String.raw`\s+năm`],
  ['bước', String.raw`\s+đầu`],
  ['vì do', String.raw`\s+vậy`],
  ['tuy', String.raw`\s+nhiên`],
  ['song', String.raw`(?!\s+(?:phương|song))`],
  ['ngoài', String.raw`\s+ra`],
  ['bên', String.raw`\s+cạnh`],
  ['sau', String.raw`\s+khi`],
  ['trên', String.raw`\s+cơ\s+sở`],
  ['căn', String.raw`\s+cứ\s+(?:vào|tình\s+hình)`],
  ['với', String.raw`\s+(?:mục\s+tiêu|sự|tinh\s+thần|phương\s+châm)`],
  ['theo', String.raw`\s+(?:đề\s+nghị|chỉ\s+đạo|hướng\s+dẫn|yêu\s+cầu|tinh\s+thần)`],
  ['từ', String.raw`\s+ngày\s+\d`],
  ['ngày', String.raw`\s+\d`],
  ['kết', String.raw`\s+quả\s+(?:là|như\s+sau|đạt)`],
]);
/** What a body does behind its name. */
const ACTS = regex.source`
  ${anyOf(
    'đã|đang|sẽ|cũng|vừa|tiếp tục|chủ động|tập trung|tích cực|kịp thời|luôn|trân trọng|kính|xin|tổ chức',
    'triển khai|ban hành|xây dựng|chỉ đạo|phối hợp|báo cáo|rà soát|hoàn thành|thực hiện|hướng dẫn|đề nghị',
    'yêu cầu|giao|trình|có|được|nhận|phân công|cụ thể hóa|quán triệt|thành lập|kiện toàn|tham mưu',
  )}${WORD_END}`;
const ACTS_AT = regex.uy`(?:\s*\(_*)?\s+${ACTS}`;
/** Behind a body that is one of several, or that belongs to the words before it. */
const ENUMERATED_AT = regex.uy`\s*(?:[,;)]|$|\s(?:và|với|hoặc|trong|về|của|tại|giai\s+đoạn|năm)${WORD_END})`;
const ACTORS = phrases(
  'xã|phường|đơn vị|địa phương|thôn|cơ quan|ngành|tỉnh|huyện|thành phố|khu phố|nhà trường|trường|trạm|phòng|ban|sở|cấp ủy|chính quyền|cán bộ|nhân dân',
);
const ACTOR_SET = new PhraseSet([
  ...ACTORS,
  ...ACTORS.map((actor) => `các ${actor}`),
  ...phrases('toàn xã|toàn phường|toàn tỉnh|toàn huyện|toàn ngành'),
]);
const ACTS_AFTER = regex.uy`(?:\s+(?!và${WORD_END})[${LETTER}\d]+){0,4}?\s+${ACTS}`;
const MATTER_SET = new PhraseSet(['công tác', 'việc']);
/** “công tác … đã được”: behind a matter of which the sentence speaks. */
const IS_DONE_AFTER = regex.uy`(?:\s+[${LETTER}\d,]+){1,8}?\s+(?:đã\s+)?được${WORD_END}`;
/** Before a comma: the first of two or more nouns that go together (cơ quan, đơn vị; xã, phường). */
const PAIRED =
  /(?:cơ\s+quan|tổ\s+chức|đơn\s+vị|xã|phường|sở|ban|ngành|tỉnh|huyện|thôn|cấp|cá\s+nhân|doanh\s+nghiệp|địa\s+phương|đoàn\s+thể)$/u;

/** True for a type name with a number behind it. */
function numberedType(small: string, at: number): boolean {
  const length = TYPE_NAME_SET.lengthAt(small, at);
  return length > 0 && matchAt(NUMBER_AFTER, small, at + length) !== undefined;
}

/** Index of the first comma of `masked` that opens a clause of its own; the length when there is none. */
function commaClause(written: string, masked: string): number {
  const small = smallLetters(masked);
  for (const { 0: comma, index } of everyMatch(/(?<!\s)\s*,\s+/gu, masked)) {
    const before = masked.slice(0, index);
    const at = index + comma.length;
    if (CONNECTS.lengthAt(masked, at) > 0) return index;
    if ((matchAt(NUMBER_AT, small, at) !== undefined || numberedType(small, at)) && !NAMES_DOCUMENT.test(before)) return index;
    if (hasCapital(masked.charAt(at)) && isActor(written, masked, small, before, at)) return index;
    if (opensClause(masked, at) && !PAIRED.test(before)) return index;
  }
  return masked.length;
}

/** True where a noun begins that does something (`các xã đang thực hiện`), or that something is done to (`công tác thu gom được duy trì`). */
function opensClause(masked: string, at: number): boolean {
  const actor = ACTOR_SET.lengthAt(masked, at);
  if (actor > 0) return matchAt(ACTS_AFTER, masked, at + actor) !== undefined;
  const matter = MATTER_SET.lengthAt(masked, at);
  return matter > 0 && matchAt(IS_DONE_AFTER, masked, at + matter) !== undefined;
}

/** Words before a comma of which a body behind it may be a further one: “giữa UBND xã, …”, “của Sở Nội vụ, …”. */
const STANDS_IN_PHRASE = regex.u`
  ${WORD_START}(?:giữa|của|gồm|với|cho|các|[${CAPITAL}]{2,}|[${CAPITAL}][${LETTER}]*\s+[${LETTER}]+)${WORD_END}`;

/**
 * True for a body that does something from there on. One that only stands in a row of bodies is part of the subject: `phối hợp giữa Công an
 * xã, Ban Chỉ huy Quân sự xã và …`.
 */
function isActor(written: string, masked: string, small: string, before: string, at: number): boolean {
  const body = readIssuer(written, at, false);
  if (body === undefined) return false;
  if (matchAt(ACTS_AT, masked, body.end) !== undefined) return true;
  return (
    BODY_HEAD_SET.lengthAt(small, at) > 0 && (matchAt(ENUMERATED_AT, masked, body.end) === undefined || !STANDS_IN_PHRASE.test(before))
  );
}

/** What is done with a document. */
const RUN = regex.source`
  ${anyOf(
    'triển khai|thực hiện|tổ chức|quán triệt|cụ thể hóa|phổ biến|tuyên truyền|quan tâm|chú trọng|duy trì',
    'đẩy mạnh|chỉ đạo|lồng ghép|áp dụng',
  )}`;
/** By whom: “các cấp”, “cán bộ”, “nhân dân”. */
const PEOPLE = regex.source`
  (?:
    các\s+${anyOf('cấp|ngành|thôn|đơn vị|địa phương|xã|phường|tổ chức')}|đông\s+đảo|nhân\s+dân|cán\s+bộ|cấp\s+ủy
    |toàn\s+thể
  )`;
/** By a body: “UBND xã Bình An triển khai”. */
const BODY_RUNS = String.raw`(?:UBND|HĐND|Ủy\s+ban|Đảng\s+ủy|Chi\s+bộ|Sở|Phòng|Ban)(?:\s+[${LETTER}\d]+){0,7}?\s+${RUN}`;
/** Behind “gồm” and “với”: how many of what the document holds. */
const COUNTED = String.raw`\s+\d+\s+(?:nội\s+dung|nhiệm\s+vụ|chỉ\s+tiêu|nhóm|phần|mục)`;
/** What the sentence says of the document, and no longer its subject. */
const PREDICATES = new OpeningPatterns([
  [
    'đã đang sẽ',
    String.raw`\s+(?:tiếp\s+tục\s+)?được\s+(?:${RUN}|ban\s+hành|kịp\s+thời|hoàn\s+thành|gửi|đưa\s+vào|${PEOPLE}|${BODY_RUNS})`,
  ],
  [
    'được',
    regex.source`
      \s+
      (?:
        ${RUN}(?:\s+thực\s+hiện)?\s+
        (?:
          đồng\s+bộ|nghiêm\s+túc|kịp\s+thời|(?:có\s+)?hiệu\s+quả|đến|tới|rộng\s+rãi|sâu\s+rộng|thường\s+xuyên
          |đầy\s+đủ|đúng|thống\s+nhất|bước\s+đầu|toàn\s+diện|quyết\s+liệt|bằng|ở|khá|tốt|theo\s+đúng
        )
        |${PEOPLE}|${BODY_RUNS}
      )`,
  ],
  [
    'đã',
    regex.source`
      \s+
      (?:
        cơ\s+bản|từng\s+bước|bước\s+đầu|góp\s+phần|tạo|giúp|mang\s+lại|đem\s+lại|phát\s+huy|khẳng\s+định
        |chỉ\s+rõ|nêu|nhấn\s+mạnh|xác\s+định|đề\s+ra|đặt\s+ra|yêu\s+cầu|thúc\s+đẩy|trở\s+thành|có\s+hiệu\s+lực
        |hết\s+hiệu\s+lực|đi\s+vào\s+${anyOf('cuộc sống|nền nếp|thực tiễn')}|quy\s+định\s+(?:rõ|cụ\s+thể)
        |giao\s+(?:cho\s+)?(?:UBND|Ủy\s+ban|Sở|các)
      )`,
  ],
  ['là', String.raw`\s+(?:cơ\s+sở|căn\s+cứ|tiền\s+đề|động\s+lực|nhiệm\s+vụ|văn\s+bản|bước|một\s+trong|chủ\s+trương)`],
  ['giúp', String.raw`\s+(?:giảm|tăng|rút)`],
  ['đặt đề', String.raw`\s+ra\s+\d+`],
  ['có hết', String.raw`\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:từ|kể\s+từ)`],
  ['có', String.raw`\s+nêu`],
  ['thì', ''],
  ['theo qua từ', String.raw`\s+đó`],
  ['bao', String.raw`\s+(?:gồm|với)${COUNTED}`],
  ['gồm với', COUNTED],
  ['yêu', String.raw`\s+cầu\s+(?:UBND|các|Sở|cơ\s+quan)`],
]);
const JOINED = /(?<!\s)\s+(?:và|cùng(?:\s+với)?)\s+(?:các\s+|(?<count>\d+)\s+)?/gu;
/** Of whom a relative clause may speak: the words that follow then are part of the subject (rà soát các dự án đã được triển khai). */
const RELATIVE = regex.u`
  ${WORD_START}
  (?:
    ${anyOf('các|những|mọi|đối với|danh mục|trường hợp')}(?:\s+[^\s,\d]+){0,5}
    |${anyOf('hộ|người|dự án|nhiệm vụ|văn bản|chỉ tiêu|hồ sơ|đối tượng|công trình|nội dung')}
     (?:\s+[^\s,\d]+){0,2}
  )$`;
/** In small letters. */
const SPREADS = regex.u`${WORD_START}(?:quán\s+triệt|phổ\s+biến|tuyên\s+truyền|sao\s+gửi|thông\s+báo|triển\s+khai)${WORD_END}`;
/** “… đến toàn thể cán bộ”: to whom the document is brought. */
const TO_PEOPLE = regex.u`
  (?<!\s)\s+(?:đến|tới)\s+
  (?:
    toàn\s+thể|tất\s+cả|từng|mọi|cán\s+bộ|đảng\s+viên|nhân\s+dân|công\s+chức|hội\s+viên|đoàn\s+viên
    |các\s+${anyOf('thôn|đơn vị|chi bộ|hộ|ban|cơ quan')}
    |\d[\d.,]*(?:\s*%)?\s*${anyOf('cán bộ|đảng viên|lượt|người|hộ|đơn vị|thôn')}
  )${WORD_END}`;

/** Index of the verb of the sentence, or of the next document, that follows the subject; the length when there is none. `spread`: the document is brought to people. */
function predicate(masked: string, spread: boolean): number {
  const whole = masked.slice(0, nextDocument(masked));
  let end = whole.length;
  let read = 0;
  for (const { 0: blanks, index } of everyMatch(/\s+/gu, whole)) {
    if (index < read) continue;
    const at = index + blanks.length;
    const length = PREDICATES.lengthAt(whole, at);
    if (length === 0) continue;
    read = at + length;
    const before = whole.slice(0, index);
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
