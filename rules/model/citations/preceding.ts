import { everyMatch } from '../../text/every-match.ts';
import type { TextRange } from '../../text/span.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { readIssuer } from './issuer.ts';

/** What the words before a mention tell about the document. */
export interface Preceding {
  /** Body that issues the document there. */
  readonly actor?: TextRange;
  readonly issuer: boolean;
  readonly subject: boolean;
}

const REACH = 320;
const ISSUES =
  /\s+(?:(?:đã|cũng|vừa|tiếp\s+tục|kịp\s+thời|chủ\s+động)\s+)*(?:ký\s+)?(?:ban\s+hành|có|ra|xây\s+dựng|phát\s+hành)\s+(?:các\s+|những\s+|một\s+số\s+)?$/u;
const ANNOUNCED = /(?<![\p{L}\d])(?:ban\s+hành|phê\s+duyệt|tham\s+mưu|công\s+nhận|xây\s+dựng|quyết\s+định|trình|gửi|phối\s+hợp)(?!\p{L})/u;
const OPENS_BRACKET = /^\s*(?:(?:ban\s+hành\s+)?(?:kèm\s+)?(?:tại|theo|như|gồm|là|cụ\s+thể|căn\s+cứ|ví\s+dụ)?\s*:?\s*)?(?:các\s+)?$/u;
const ATTACHED = /(?<!\p{L})(?:kèm(?:\s+theo)?|tại|ban\s+hành\s+theo|phê\s+duyệt\s+theo)\s+(?:các\s+)?$/u;
/** How {@link BY_BODY_AT} and {@link DONE_BY} end. */
const STANDS_IN = String.raw`\s+(?:tại|theo|bằng)\s+(?:các\s+)?$`;
const STANDS_IN_AT_END = new RegExp(STANDS_IN, 'u');
const BY_BODY_AT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:chỉ\s+đạo|ý\s+kiến|yêu\s+cầu|đề\s+nghị|hướng\s+dẫn|kết\s+luận|phân\s+công|văn\s+bản|thông\s+báo|quyết\s+định|chủ\s+trương|nhiệm\s+vụ|kế\s+hoạch)\s+của\s+([^;:.()“”"]{2,90}?)(?=\s+tại)${STANDS_IN}`,
  'u',
);
/** “được UBND tỉnh phê duyệt tại …”: the body that acted stands between. */
const DONE_BY = new RegExp(
  String.raw`(?<!\p{L})(?:được|do|bị)\s+([^;:.()“”"]{2,90}?)(?:\s*\([^()]{2,40}\))?\s+(?:phê\s+duyệt|ban\s+hành|quyết\s+định|công\s+nhận|chấp\s+thuận|thống\s+nhất|cho\s+phép|cho\s+chủ\s+trương|giao|phân\s+bổ|thành\s+lập|điều\s+chỉnh)(?:\s+[^;:.()“”"]{0,60}?)?${STANDS_IN}`,
  'u',
);
/** What amended the document named before stands with number and date only: “được sửa đổi, bổ sung bởi Thông tư số … và Thông tư số …”. */
const AMENDED_BY = /(?<!\p{L})sửa\s+đổi(?:,?\s+bổ\s+sung)?(?:\s+[^.;:()]{0,80}?)?\s+(?:bởi|tại|theo|bằng)\s(?:[^.;:]{0,160}\s)?$/u;
const SIGNED = /(?<!\p{L})ký\s+(?:kết|ban\s+hành)\s+(?:các\s+)?$/u;
const CLAUSE = /^[\s\S]*(?:[;:(“”]|\.\s|\n)\s*/u;
const LEADING_PHRASE = /^[^,]*,\s*/u;

/** Reads the words before the mention that begins at `start` of `text` (NFC, tone placement folded), back to the start of the sentence at most. */
export function readPreceding(text: string, start: number): Preceding {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const bracket = before.lastIndexOf('(');
  if (bracket >= 0 && !before.includes(')', bracket) && OPENS_BRACKET.test(before.slice(bracket + 1))) {
    const outside = sentenceEnd(before.slice(0, bracket));
    return { issuer: ANNOUNCED.test(outside), subject: outside.trim().split(/\s+/u).length >= 3 };
  }
  const issues = ISSUES.exec(before);
  if (issues !== null) {
    const actor = actorBefore(text, from, before.slice(0, issues.index));
    return actor === undefined
      ? { issuer: endsWithBody(text, from, before.slice(0, issues.index)), subject: false }
      : { actor, issuer: true, subject: false };
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
  return { issuer: false, subject: ATTACHED.test(before) };
}

const AT_CITATION = /(?<!\p{L})(?:tại|trong)\s+(?:các\s+)?$/u;
const DECIDES =
  /^\s+(?:đã\s+)?(?:phê\s+duyệt|ban\s+hành|quyết\s+định|giao|yêu\s+cầu|chỉ\s+đạo|quy\s+định|công\s+nhận|thống\s+nhất|thành\s+lập)(?!\p{L})/u;

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

/** True when a body stands right before the verb, though others come before it: “… đã tham mưu Tỉnh ủy ban hành”. */
function endsWithBody(text: string, from: number, before: string): boolean {
  const end = from + before.trimEnd().length;
  for (const word of everyMatch(/(?<![\p{L}\d])\p{Lu}/gu, text.slice(Math.max(from, end - 90), end))) {
    if (readIssuer(text, Math.max(from, end - 90) + word.index, false)?.end === end) return true;
  }
  return false;
}

function sentenceEnd(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1);
}
