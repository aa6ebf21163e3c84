import { CAPITAL, LETTER, regex, TOKEN_END, TOKEN_START } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import { rangeAt } from '../text/range-at.ts';
import type { TextRange } from '../text/span.ts';

/** What a protected token is. */
export type TokenKind = 'url' | 'email' | 'file' | 'symbol' | 'date' | 'number' | 'authority' | 'title' | 'opaque';

/**
 * A stretch of visible text that is one thing although it holds spaces, points or signs: no rule about words, sentences, spaces or
 * punctuation looks into it, and retext sees it as one word.
 */
export interface ProtectedToken extends TextRange {
  readonly kind: TokenKind;
}

/** Letters of one part of a symbol. */
const GROUP = String.raw`[${CAPITAL}][${LETTER}\d&.]*`;
/** One part of a domain name, as long as it may be. A file name begins behind any dash as well: without limits a row of dashes is read from each of them. */
const LABEL = '[A-Za-z0-9-]{1,63}';
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['url', String.raw`(?:https?|ftp):\/\/[^\s“”"<>)]+|www\.[^\s“”"<>)]+`],
  ['email', String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`],
  ['url', String.raw`(?<![${LETTER}\d.])(?:${LABEL}\.){1,9}(?:gov|com|net|org|edu|vn)(?:\.vn)?(?:\/[^\s“”"<>)]*)?${TOKEN_END}`],
  ['file', String.raw`${TOKEN_START}[\w-]{1,120}\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|md|txt|csv|jpe?g|png)${TOKEN_END}`],
  ['symbol', String.raw`(?<![${LETTER}\d/])\d{1,5}(?:\.\d{1,3})?[a-zA-Z]?(?:\/(?:19|20)\d\d)?\/${GROUP}(?:-${GROUP})*`],
  ['symbol', String.raw`(?<![${LETTER}\d/])\d{1,5}-${GROUP}\/${GROUP}`],
  ['date', String.raw`(?<![\d/.\-])\d{1,2}([/.\-])\d{1,2}\1\d{4}(?!\d)`],
  [
    'number',
    regex.source`
      ${TOKEN_START}\d{1,3}(?:\.\d{3})+(?:,\d+)?${TOKEN_END}|(?<![${LETTER}\d.,])\d+,\d+${TOKEN_END}
      |(?<![${LETTER}\d/])\d+(?:\/\d+)+${TOKEN_END}|${TOKEN_START}\d{1,2}:\d{2}(?!\d)`,
  ],
  ['number', String.raw`${TOKEN_START}(?:ISO|TCVN|QCVN|IEC)(?:\/IEC)?\s\d[\d:.\-]*\d`],
  ['authority', String.raw`${TOKEN_START}(?:TM|KT|TL|TUQ|Q)\.`],
  [
    'title',
    String.raw`${TOKEN_START}(?:TP\.(?:\s?HCM)?|(?:PGS|GS|TS|ThS|KS|BS|CN|CK[I1]{1,2})\.(?:\s?(?:TS|BS|TTƯT|NGƯT)\.)*|[vV]\.v\.?|[đĐ]\/c)`,
  ],
  ['opaque', String.raw`\uFFFC|\.\/\.`],
];

/** One group for each pattern, and the one that a pattern may hold inside it. */
const SCANNER = regex.gu`
  ${PATTERNS.map(([, source]) => `(${source.replaceAll('\\1', `\\k<sep>`).replace('([/.\\-])', '(?<sep>[/.\\-])')})`).join('|')}`;
const KINDS: readonly TokenKind[] = PATTERNS.flatMap(([kind, source]) => (source.includes('\\1') ? [kind, kind] : [kind]));

/** Protected tokens of a visible text, in order, never overlapping. */
export function findProtectedTokens(text: string): ProtectedToken[] {
  const out: ProtectedToken[] = [];
  for (const match of everyMatch(SCANNER, text)) {
    let group = 1;
    while (group < match.length && match[group] === undefined) group++;
    const kind = KINDS[group - 1] ?? 'opaque';
    let end = match.index + match[0].length;
    // A sentence's own punctuation at the end of an address does not belong to it.
    if (kind === 'url') while (end > match.index && /[.,;:!?]/u.test(text.charAt(end - 1))) end--;
    out.push({ kind, start: match.index, end });
  }
  return out;
}

/** True when `offset` lies inside one of the tokens, which are in order and do not overlap. */
export function isProtected(tokens: readonly ProtectedToken[], offset: number): boolean {
  return rangeAt(tokens, offset) !== undefined;
}
