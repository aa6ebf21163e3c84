import type { TextRange } from '../block-content.ts';
import { isPartialDate, readDate, type DateFacts } from './date.ts';
import { readIssuer, type ReadIssuer } from './issuer.ts';
import { BODY_HEADS, SUBJECT_VERBS, TYPE_NAMES } from './vocabulary.ts';

/** What stands after a document number: date, issuing body, subject. */
export interface Tail {
  /** End of the last part read, the subject left out; the number's end when there is none. */
  readonly end: number;
  readonly date?: DateFacts;
  /** A date with blank parts stands there. */
  readonly partialDate: boolean;
  readonly issuer?: ReadIssuer;
  readonly issuerNow?: TextRange;
  readonly subject?: TextRange;
  readonly subjectLink?: TextRange;
}

const GAP = /(?:\s*,)?\s+/uy;
const OPEN_DATE = /\s*\(\s*(?=[Nn]gày)/uy;
const NOW = /\s*\(\s*(?:nay|hiện nay|bây giờ)\s+là\s+([^()]{2,120}?)\s*\)/uy;
const TERM = /\s*(?:\(\s*kh[óo][aá]\s+[IVXLC\d]{1,6}[^()]{0,20}\)|,?\s+kh[óo][aá]\s+[IVXLC\d]{1,6}(?:,?\s+(?:nhiệm\s+kỳ\s+\d{4}\s*[-–]\s*\d{4}|kỳ\s+họp\s+(?:thứ|chuyên\s+đề)\s*[\p{L}\d]{0,12}))*|,?\s+kỳ\s+họp\s+(?:thứ|chuyên\s+đề)\s*[\p{L}\d]{0,12})/uy;
const ASIDE = /\s*\(\s*\p{Lu}[\p{Lu}\d&-]{1,11}\s*\)|\s*\(\s*(?:sau\s+đây|gọi\s+tắt|viết\s+tắt|được\s+sửa\s+đổi|đã\s+được|sửa\s+đổi|cũ)[^()]{0,160}\)/uy;
const OF = /của\s+|CỦA\s+/uy;
const BY = /do\s+/uy;
const ISSUED = /\s+(?:ký\s+)?ban\s+hành(?!\p{L})/uy;
const LINK = /(?:về\s+việc|Về\s+việc|VỀ\s+VIỆC|về|Về|VỀ|[Vv]\/v)(?!\p{L})\s*:?\s*/uy;
const VERB = new RegExp(String.raw`(?!ban\s+hành\s+(?:năm|ngày|trong|kèm|từ)(?!\p{L}))(?:${SUBJECT_VERBS})(?![\p{L}\d])`, 'iuy');
/** Verbs that begin a subject even right behind the number; others may be the verb of the sentence there. */
const ENACTING = /(?!ban\s+hành\s+(?:năm|ngày|trong|kèm|từ)(?!\p{L}))(?:quy\s+định|ban\s+hành|phê\s+duyệt|sửa\s+đổi|bãi\s+bỏ|công\s+bố|hướng\s+dẫn|triển\s+khai|thành\s+lập|kiện\s+toàn|phát\s+động)(?![\p{L}\d])/iuy;
const QUOTE = /[“"]/uy;
const STOP_COMMA = new RegExp(String.raw`\s+(?:(?:${BODY_HEADS})(?![\p{L}\d])|đã\s|đồng\s+thời|qua\s+đó|trong\s+đó|cụ\s+thể|như\s+sau|(?:${TYPE_NAMES})\s+(?:số\s+)?\d|số\s+\d)`, 'iuy');
const MAX_SUBJECT = 400;

/**
 * Reads what follows the number that ends at `numberEnd` of `text` (NFC, tone placement folded): `ngày …` and `của …` in either order, `(nay là …)` after the body, then
 * the subject. `joint`: the symbol names more than one body. `issuerKnown`: the body stood before the number.
 */
export function readTail(text: string, numberEnd: number, joint: boolean, issuerKnown: boolean): Tail {
  let end = numberEnd;
  let date: DateFacts | undefined;
  let issuer: ReadIssuer | undefined;
  let issuerNow: TextRange | undefined;
  let partialDate = false;
  for (let round = 0; round < 3; round++) {
    const gap = matchAt(GAP, text, end);
    const bracket = matchAt(OPEN_DATE, text, end);
    if (date === undefined && !partialDate) {
      const at = bracket === undefined ? end + (gap?.length ?? 0) : end + bracket.length;
      const read = gap === undefined && bracket === undefined ? undefined : readDate(text, at);
      if (read !== undefined && (bracket === undefined ? dateBelongs(text, numberEnd, gap ?? '', read.end) : true)) {
        date = read.date;
        const closing = bracket === undefined ? undefined : matchAt(/\s*\)/uy, text, read.end);
        end = read.end + (closing?.length ?? 0);
        if (bracket !== undefined && closing === undefined) break;
        continue;
      }
      if (read === undefined && gap !== undefined && !gap.includes(',') && isPartialDate(text, at)) partialDate = true;
    }
    if (issuer === undefined && !issuerKnown && gap !== undefined) {
      const read = readBody(text, end + gap.length, joint);
      if (read !== undefined) {
        issuer = read.issuer;
        end = read.end;
        const now = matchGroup(NOW, text, end);
        if (now !== undefined) {
          issuerNow = now.inner;
          end = now.end;
        }
        continue;
      }
    }
    break;
  }
  return {
    end, partialDate,
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuerNow === undefined ? {} : { issuerNow }),
    ...readSubject(text, end, date !== undefined || issuer !== undefined),
  };
}

const PARTY_NUMBER = /\d\s*-\s*\p{L}[\p{L}&]*\/[\p{L}&]+$/u;

/**
 * After a comma a date opens the next clause (“Theo Kế hoạch số 5/KH-UBND, ngày 05/3/2026 xã tổ chức …”) unless the citation goes on or
 * the clause ends behind it. Party texts write the comma as a rule (“Chương trình số 05-CTr/ĐU, ngày 20/8/2025”).
 */
function dateBelongs(text: string, numberEnd: number, gap: string, dateEnd: number): boolean {
  if (!gap.includes(',')) return true;
  const after = text.slice(dateEnd, dateEnd + 12);
  if (/^(?:\s*,?\s*(?:của|về|V\/v|v\/v)(?!\p{L})|\s*(?:[;)]|\.(?!\d)|$))/u.test(after)) return true;
  return /^\s*,/u.test(after) && PARTY_NUMBER.test(text.slice(Math.max(0, numberEnd - 24), numberEnd));
}

function readBody(text: string, at: number, joint: boolean): { issuer: ReadIssuer; end: number } | undefined {
  const of = matchAt(OF, text, at);
  if (of !== undefined) {
    const issuer = readIssuer(text, at + of.length, joint);
    return issuer === undefined ? undefined : { issuer, end: issuer.end };
  }
  const by = matchAt(BY, text, at);
  if (by === undefined) return undefined;
  const issuer = readIssuer(text, at + by.length, joint);
  const verb = issuer === undefined ? undefined : matchAt(ISSUED, text, issuer.end);
  return issuer === undefined || verb === undefined ? undefined : { issuer, end: issuer.end + verb.length };
}

/** Reads the subject that begins after `from`: after “về”, “về việc”, a verb, or in quotation marks. `attributed`: a date or a body stood before. */
function readSubject(text: string, from: number, attributed: boolean): { subject?: TextRange; subjectLink?: TextRange } {
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
    const end = subjectEnd(text, start);
    return end <= start ? {} : { subject: { start, end }, subjectLink: { start: at, end: at + link.trimEnd().replace(/:$/u, '').length } };
  }
  const opened = matchAt(attributed ? VERB : ENACTING, text, at) ?? matchAt(QUOTE, text, at);
  if (opened === undefined || gap.includes(',')) return {};
  const end = subjectEnd(text, at);
  return end <= at ? {} : { subject: { start: at, end } };
}

function subjectEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + MAX_SUBJECT);
  let quotes = 0;
  let brackets = 0;
  let at = start;
  for (; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '“') quotes++;
    else if (char === '”' && quotes > 0) quotes--;
    else if (char === '”') break;
    else if (quotes > 0) continue;
    else if (char === '(') brackets++;
    else if (char === ')') {
      if (brackets === 0) break;
      brackets--;
    } else if (brackets > 0) continue;
    else if (char === ';' || char === ':') break;
    else if (char === '.' && /^(?:\s|$|\/)/u.test(text.slice(at + 1, at + 2))) break;
    else if (char === ',' && matchAt(STOP_COMMA, text, at + 1) !== undefined) break;
  }
  while (at > start && /[\s,.]/u.test(text.charAt(at - 1))) at--;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function matchGroup(pattern: RegExp, text: string, at: number): { inner: TextRange; end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const inner = match?.[1];
  if (match === null || inner === undefined) return undefined;
  const start = match.index + match[0].indexOf(inner);
  return { inner: { start, end: start + inner.length }, end: match.index + match[0].length };
}
