import { anyOf, CAPITAL, LETTER, regex, WORD_END } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { isPartialDate, readDate, type DateFacts } from './date.ts';
import { readIssuer, type ReadIssuer } from './issuer.ts';
import { matchAt } from './match-at.ts';
import { readSubject } from './subject.ts';

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
/** The body of today: “(nay là Sở Nội vụ)”. */
const NOW = /\s*\(\s*(?:nay|hiện nay|bây giờ)\s+là\s+([^\s()][^()]{1,119}?)\s*\)/uy;
const OF = /của\s+|CỦA\s+/uy;
const BETWEEN = /giữa\s+/uy;
/** The movement that a steering committee is named after. */
const MOVEMENT = regex.uy`
  \s+(?:(?:[Pp]hong\s+trào|[Cc]uộc\s+vận\s+động|[Cc]hương\s+trình|[Đđ]ề\s+án)\s+)?“[^”]{3,160}”
  (?:
    \s+${anyOf('tỉnh|thành phố|huyện|xã|phường|đặc khu')}${WORD_END}(?:\s+[${CAPITAL}][${LETTER}]*){0,3}
  )?`;
const BY = /do\s+/uy;
const ISSUED = regex.uy`\s+(?:ký\s+)?ban\s+hành${WORD_END}`;

/**
 * Reads what follows the number that ends at `numberEnd` of `text` (NFC, tone placement folded): `ngày …` and `của …` in either order, `(nay là …)` after the body, then
 * the subject. `joint`: the symbol names more than one body; `listed`: the type says that several issued it. `issuerKnown`: the body stood before the number.
 */
export function readTail(text: string, numberEnd: number, joint: boolean, issuerKnown: boolean, listed = false): Tail {
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
      const read = readBody(text, end + gap.length, joint, listed);
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
    end,
    partialDate,
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuerNow === undefined ? {} : { issuerNow }),
    ...readSubject(text, end, date !== undefined || issuer !== undefined),
  };
}

/** The number of a Party text: `05-CTr/ĐU`. */
const PARTY_NUMBER = regex.u`\d\s*-\s*[${LETTER}][${LETTER}&]*\/[${LETTER}&]+$`;

/** The citation goes on with its body or subject, or the clause ends. */
const SUBJECT_OR_END = regex.u`^(?:(?:\s*,)?\s*(?:của|về|V\/v|v\/v)${WORD_END}|\s*(?:[;)]|\.(?!\d)|$))`;

/**
 * After a comma a date opens the next clause (“Theo Kế hoạch số 5/KH-UBND, ngày 05/3/2026 xã tổ chức …”) unless the citation goes on or
 * the clause ends behind it. Party texts write the comma as a rule (“Chương trình số 05-CTr/ĐU, ngày 20/8/2025”).
 */
function dateBelongs(text: string, numberEnd: number, gap: string, dateEnd: number): boolean {
  if (!gap.includes(',')) return true;
  const after = text.slice(dateEnd, dateEnd + 12);
  if (SUBJECT_OR_END.test(after)) return true;
  return /^\s*,/u.test(after) && PARTY_NUMBER.test(text.slice(Math.max(0, numberEnd - 24), numberEnd));
}

function readBody(text: string, at: number, joint: boolean, listed: boolean): { issuer: ReadIssuer; end: number } | undefined {
  const of = matchAt(OF, text, at) ?? (joint ? matchAt(BETWEEN, text, at) : undefined);
  if (of !== undefined) {
    const issuer = readIssuer(text, at + of.length, joint, listed);
    if (issuer === undefined) return undefined;
    const movement = /^(?:Ban|Hội\s+đồng|Tổ)\s/u.test(text.slice(issuer.start, issuer.start + 9))
      ? matchAt(MOVEMENT, text, issuer.end)
      : undefined;
    const end = issuer.end + (movement?.length ?? 0);
    return { issuer: { start: issuer.start, end }, end };
  }
  const by = matchAt(BY, text, at);
  if (by === undefined) return undefined;
  const issuer = readIssuer(text, at + by.length, joint);
  const verb = issuer === undefined ? undefined : matchAt(ISSUED, text, issuer.end);
  return issuer === undefined || verb === undefined ? undefined : { issuer, end: issuer.end + verb.length };
}

function matchGroup(pattern: RegExp, text: string, at: number): { inner: TextRange; end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const inner = match?.[1];
  if (match === null || inner === undefined) return undefined;
  const start = match.index + match[0].indexOf(inner);
  return { inner: { start, end: start + inner.length }, end: match.index + match[0].length };
}
