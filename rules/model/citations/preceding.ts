import { anyOf, CAPITAL, regex, TOKEN_START, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { TextRange } from '../../text/span.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { readDate } from './date.ts';
import { readIssuer } from './issuer.ts';
import { matchAt } from './match-at.ts';
import { BODY_HEAD_SET } from './vocabulary.ts';

/** What the words before a mention tell about the document. */
export interface Preceding {
  /** Body that issues the document there. */
  readonly actor?: TextRange;
  /** The clause begins with the day: “Ngày 05/3/2026, UBND xã ban hành …”. */
  readonly date?: true;
  readonly issuer: boolean;
  readonly subject: boolean;
}

const REACH = 320;
/** “Chủ tịch UBND xã đã ban hành …”, “… tiếp tục có các …”: what stands before it issues the document. */
const ISSUES = regex.u`
  \s+(?:${anyOf('đã|cũng|vừa|sớm|tiếp tục|kịp thời|chủ động')}\s+)*(?:ký\s+)?
  ${anyOf('ban hành|có|ra|xây dựng|phát hành|gửi|thông qua')}\s+(?:các\s+|những\s+|một\s+số\s+|\d{1,3}\s+)?$`;
/** Words of a sentence that tell that the document in brackets behind them was issued: “UBND xã đã trình … (Tờ trình số …)”. */
const ANNOUNCED = regex.u`
  ${TOKEN_START}${anyOf('ban hành|phê duyệt|tham mưu|công nhận|xây dựng|quyết định|trình|gửi|phối hợp')}
  ${WORD_END}`;
/** Documents named with their body, whose numbers stand in brackets behind them: “các chỉ thị của Bộ Chính trị về … (Chỉ thị số …)”. */
const BY_BODY = regex.iu`
  ${TOKEN_START}${anyOf('chỉ thị|nghị quyết|kết luận|quyết định|kế hoạch|công văn|văn bản|hướng dẫn|chương trình|thông báo|quy định')}
  \s+của\s`;
/** Between a bracket and the mention: “(ban hành kèm theo các …”, “(tại …”, “(căn cứ: …”. */
const OPENS_BRACKET = /^\s*(?:(?:ban\s+hành\s+)?(?:kèm\s+)?(?:tại|theo|như|gồm|là|cụ\s+thể|căn\s+cứ|ví\s+dụ)?\s*:?\s*)?(?:các\s+)?$/u;
/** What stands before is the matter of the document: “biểu mẫu kèm theo …”, “danh mục ban hành theo …”. */
const ATTACHED = regex.u`${WORD_START}(?:kèm(?:\s+theo)?|tại|ban\s+hành\s+theo|phê\s+duyệt\s+theo)\s+(?:các\s+)?$`;
/** How {@link BY_BODY_AT} and {@link DONE_BY} end. */
const STANDING_IN = String.raw`(?:tại|theo|bằng)\s+(?:các\s+)?$`;
const STANDS_IN = String.raw`\s+${STANDING_IN}`;
const STANDS_IN_AT_END = regex.u`\s${STANDING_IN}`;
/** “theo chỉ đạo của UBND tỉnh tại …”: the body stands between. */
const BY_BODY_AT = regex.u`
  ${TOKEN_START}
  ${anyOf(
    'chỉ đạo|ý kiến|yêu cầu|đề nghị|hướng dẫn|kết luận|phân công|văn bản|thông báo|quyết định|chủ trương',
    'nhiệm vụ|kế hoạch',
  )}\s+của\s+([^\s;:.()“”"][^;:.()“”"]{1,89}?)(?=\s+tại)${STANDS_IN}`;
/** “được UBND tỉnh phê duyệt tại …”: the body that acted stands between. */
const DONE_BY = regex.u`
  ${WORD_START}(?:được|do|bị)\s+([^\s;:.()“”"][^;:.()“”"]{1,89}?)(?:\s*\([^()]{2,40}\))?\s+
  ${anyOf(
    'phê duyệt|ban hành|quyết định|công nhận|chấp thuận|thống nhất|cho phép|cho chủ trương|giao|phân bổ',
    'thành lập|điều chỉnh|công bố|kiện toàn|thông qua',
  )}(?:\s+[^;:.()“”"]{0,60}?)?${STANDS_IN}`;
/** Before a mention of what the clause has said to be issued: “… tại các”, “…, trong đó có”. */
const POINTS_BACK = regex.u`
  (?:
    ${TOKEN_START}(?:tại|bằng|kèm\s+theo)|[,:(]\s*(?:trong\s+đó\s+có|trong\s+đó|(?:bao\s+)?gồm(?:\s+có)?|cụ\s+thể(?:\s+là)?|như|là|đó\s+là)
  )(?:\s*:)?\s+(?:các\s+|\d{1,3}\s+)?$`;
/** What a body does that issues a document, and what is done by it. */
const ISSUING = regex.gu`
  (?<!\s)\s+(?:(?:đã|cũng|vừa|tiếp\s+tục|kịp\s+thời|chủ\s+động|được)\s+){0,3}(?:ký\s+)?
  ${anyOf(
    'ban hành|phê duyệt|công bố|quyết định|công nhận|thành lập|kiện toàn|giao|phân bổ|điều chỉnh|chấp thuận',
    'thông qua|phân công|quy định|phát hành|xây dựng|khen thưởng|bãi bỏ|thu hồi',
  )}${WORD_END}`;
/** What is done to a body's own things by another: “chỉ tiêu của UBND xã được giao tại …”. */
const GIVEN_TO_BODY = regex.u`${WORD_START}được\s(?:.*\s)?${anyOf('quyết định|công nhận|giao|phân bổ|điều chỉnh|chấp thuận|phân công|khen thưởng|thu hồi|quy định')}$`;
/** What amended the document named before stands with number and date only: “được sửa đổi, bổ sung bởi Thông tư số … và Thông tư số …”. */
const AMENDED_BY = regex.u`${WORD_START}sửa\s+đổi(?:,?\s+bổ\s+sung)?(?:\s+[^.;:()]{0,80}?)?\s+(?:bởi|tại|theo|bằng)\s(?:[^.;:]{0,160}\s)?$`;
/** “ký kết …”, “ký ban hành …”. */
const SIGNED = regex.u`${WORD_START}ký\s+(?:kết|ban\s+hành)\s+(?:các\s+)?$`;
const CLAUSE = /^[\s\S]*(?:\(\d{1,2}\)|[;:(“”]|\.\s|\n\s*[-–+•])\s*/u;
/** The same for a sentence, in which a colon opens a list and brackets an aside. */
const SENTENCE = /^[\s\S]*(?:[;“”]|\.\s|\n[-–+•])/u;
const LEADING_PHRASE = /^[^,]*,\s*/u;

/** Reads the words before the mention that begins at `start` of `text` (NFC, tone placement folded), back to the start of the sentence at most. */
export function readPreceding(text: string, start: number): Preceding {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const bracket = before.lastIndexOf('(');
  if (bracket >= 0 && !before.includes(')', bracket) && OPENS_BRACKET.test(before.slice(bracket + 1))) {
    const outside = sentenceEnd(before.slice(0, bracket));
    return { issuer: ANNOUNCED.test(outside) || BY_BODY.test(outside), subject: outside.trim().split(/\s+/u).length >= 3 };
  }
  const issues = ISSUES.exec(before);
  if (issues !== null) {
    const clause = withoutAside(before.slice(0, issues.index));
    const actor = actorBefore(text, from, clause);
    const date = beginsWithDay(text, from, clause) ? { date: true as const } : {};
    return actor === undefined
      ? { ...date, issuer: endsWithBody(text, from, clause) || isIssuedBefore(text, from, before), subject: false }
      : { ...date, actor, issuer: true, subject: false };
  }
  if (AMENDED_BY.test(before)) return { issuer: true, subject: true };
  if (SIGNED.test(before)) return { issuer: true, subject: false };
  const named = STANDS_IN_AT_END.test(before) ? (BY_BODY_AT.exec(before) ?? DONE_BY.exec(before)) : null;
  if (named?.[1] !== undefined) {
    const bodyStart = from + named.index + named[0].lastIndexOf(named[1]);
    const read = readIssuer(text, bodyStart, false);
    if (read !== undefined && read.end === bodyStart + named[1].length)
      return { actor: { start: read.start, end: read.end }, issuer: true, subject: true };
  }
  const subject = ATTACHED.test(before);
  return { issuer: isIssuedBefore(text, from, before), subject };
}

/** True when the words point back to what a body has issued in the same sentence, and a body stands right before the verb: “UBND xã đã phê duyệt 02 phương án tại các …”, “Quy chế của UBND xã được ban hành tại …”. */
function isIssuedBefore(text: string, from: number, before: string): boolean {
  if (!POINTS_BACK.test(before)) return false;
  const start = SENTENCE.exec(before)?.[0].length ?? 0;
  return everyMatch(ISSUING, before.slice(start)).some(
    ({ 0: verb, index }) => !GIVEN_TO_BODY.test(verb) && endsWithIssuer(text, from + start, before.slice(start, start + index)),
  );
}

/** “Tại …” right before the mention. */
const AT_CITATION = regex.u`${WORD_START}(?:tại|trong)\s+(?:các\s+)?$`;
/** The verb of the body behind the mention: “… đã phê duyệt”. */
const DECIDES = regex.u`
  ^\s+(?:đã\s+)?
  ${anyOf('phê duyệt|ban hành|quyết định|giao|yêu cầu|chỉ đạo|quy định|công nhận|thống nhất|thành lập')}
  ${WORD_END}`;

/** True when the clause behind the mention names its body and matter: `Tại Quyết định số …, Thủ tướng Chính phủ phê duyệt …`. */
export function isExplainedAfter(text: string, start: number, end: number): boolean {
  if (!AT_CITATION.test(smallLetters(text.slice(Math.max(0, start - 12), start))) || text.charAt(end) !== ',') return false;
  const body = readIssuer(text, end + 1 + (/^\s*/u.exec(text.slice(end + 1, end + 5))?.[0].length ?? 0), false);
  return body !== undefined && DECIDES.test(text.slice(body.end, body.end + 24));
}

/** The body whose name is the whole of the clause before its verb: `UBND xã` of `Trên cơ sở đó, UBND xã đã ban hành …`. */
function actorBefore(text: string, from: number, before: string): TextRange | undefined {
  let start = from + (CLAUSE.exec(before)?.[0].length ?? 0);
  const end = from + before.trimEnd().length;
  for (let round = 0; round < 4; round++) {
    const body = readIssuer(text, start, false);
    if (body !== undefined && body.end === end) return { start: body.start, end };
    const rest = LEADING_PHRASE.exec(text.slice(start, end));
    if (rest === null) return undefined;
    start += rest[0].length;
  }
  return undefined;
}

const CAPITALISED = regex.gu`${TOKEN_START}[${CAPITAL}]`;

/** Whoever issues documents, in small letters: a body, or a unit that stands for its committee (“Xã đã ban hành …”). */
const ISSUERS = regex.uy`${anyOf('xã|phường|đặc khu|huyện|tỉnh|thành phố|đơn vị|nhà trường')}${WORD_END}`;

/** The same for what names a body by its first word; “Quy chế ban hành kèm theo …” names none. */
function endsWithIssuer(text: string, from: number, before: string): boolean {
  const end = from + before.trimEnd().length;
  const start = Math.max(from, end - 90);
  const near = text.slice(start, end);
  const small = smallLetters(near);
  return everyMatch(CAPITALISED, near).some(
    ({ index }) =>
      (BODY_HEAD_SET.lengthAt(small, index) > 0 || matchAt(ISSUERS, small, index) !== undefined) &&
      readIssuer(text, start + index, false)?.end === end,
  );
}

const ASIDE = /\s*\([^()]{2,60}\)\s*$/u;

/** Without what stands in brackets at the end: “Tỉnh ủy Bình An (trước hợp nhất)” before “đã ban hành …”. */
function withoutAside(before: string): string {
  return before.replace(ASIDE, '');
}

const ON = /^vào\s+/iu;

/** True when the clause before the verb begins with a whole date: “Ngày 05/3/2026, UBND xã”. */
function beginsWithDay(text: string, from: number, before: string): boolean {
  const start = from + (CLAUSE.exec(before)?.[0].length ?? 0);
  const date = readDate(text, start + (ON.exec(text.slice(start, start + 8))?.[0].length ?? 0));
  return date !== undefined && date.end <= from + before.length && /^\s*,/u.test(text.slice(date.end, date.end + 4));
}

/** True when a body stands right before the verb, though others come before it: “… đã tham mưu Tỉnh ủy ban hành”. */
function endsWithBody(text: string, from: number, before: string): boolean {
  const end = from + before.trimEnd().length;
  for (const word of everyMatch(CAPITALISED, text.slice(Math.max(from, end - 90), end))) {
    if (readIssuer(text, Math.max(from, end - 90) + word.index, false)?.end === end) return true;
  }
  return false;
}

function sentenceEnd(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1);
}
