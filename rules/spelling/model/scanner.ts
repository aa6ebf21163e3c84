/**
 * Cuts running text into the symbols of the model in one pass over its UTF-16 units.
 */
import { bareLetter } from '../letters.ts';
import { analyseSyllable } from '../syllable.ts';
import { ABBREVIATION, BREAK, NUMBER, PUNCTUATION, UNKNOWN } from './symbols.ts';
import { CharClass, charClass, lowerCode, type WordIndex } from './word-index.ts';

/** Bits of {@link TokenStream.flags}. */
export const enum TokenFlag {
  /** A word made of letters: it may be checked. */
  Word = 1,
  /** First letter capital, the rest not. */
  Title = 2,
  /** All letters capital, two or more. */
  Upper = 4,
  /** Inside or touching a protected range. */
  Protected = 8,
  /** Joined by a hyphen, an apostrophe or a slash to its neighbour, without a space. */
  Hyphenated = 16,
  /** Letters and digits mixed. */
  Mixed = 32,
  /** Nothing but spaces stands between this token and the one before. */
  SpaceBefore = 64,
  /** An opening quotation mark or bracket ends this punctuation. */
  Opening = 128,
}

/** The tokens of one or more paragraphs; the arrays are longer than `length`. */
export class TokenStream {
  length = 0;
  /** UTF-16 offsets in the text of the token's paragraph. */
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  /** Id in the model. */
  id = new Int32Array(1024);
  flags = new Uint8Array(1024);
  /** Index of the paragraph in the list that was scanned. */
  paragraph = new Int32Array(1024);

  /** Appends one token. */
  push(paragraph: number, start: number, end: number, id: number, flags: number): void {
    const at = this.length;
    if (at === this.id.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.id[at] = id;
    this.flags[at] = flags;
    this.paragraph[at] = paragraph;
    this.length = at + 1;
  }

  #grow(): void {
    const longer = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.start = longer(this.start);
    this.end = longer(this.end);
    this.id = longer(this.id);
    this.paragraph = longer(this.paragraph);
    const flags = new Uint8Array(this.flags.length * 2);
    flags.set(this.flags);
    this.flags = flags;
  }
}

/** A range of a paragraph, UTF-16 offsets, half open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const code = (text: string): number => text.charCodeAt(0);
const SLASH = code('/');
const HYPHEN = code('-');
const DOT = code('.');
const COMMA = code(',');
const COLON = code(':');
const PERCENT = code('%');
const AT = code('@');
const UNDERSCORE = code('_');
const APOSTROPHE = code("'");
const CURLY_APOSTROPHE = code('’');
const OPENERS = '“"‘\'(«[';

function isUpper(unit: number): boolean {
  return lowerCode(unit) !== unit;
}

function isAsciiLower(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** End of a run of letters, digits and the signs of codes, addresses and file names. */
function endOfCode(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = charClass(unit);
    if (kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Mark) continue;
    if (unit === SLASH || unit === HYPHEN || unit === DOT || unit === AT || unit === UNDERSCORE || unit === COLON || unit === PERCENT || unit === 38 || unit === 61 || unit === 63) {
      const next = charClass(text.charCodeAt(i + 1));
      if (i + 1 < text.length && (next === CharClass.Letter || next === CharClass.Digit || unit === SLASH)) continue;
    }
    break;
  }
  return i;
}

function endOfNumber(text: string, from: number): number {
  let end = from + 1;
  for (let i = from + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (charClass(unit) === CharClass.Digit) end = i + 1;
    else if (unit !== DOT && unit !== COMMA && unit !== COLON && unit !== SLASH && unit !== PERCENT && unit !== HYPHEN) break;
  }
  if (text.charCodeAt(end) === PERCENT) end++;
  // 30/2020/NĐ-CP
  if (text.charCodeAt(end) === SLASH && isUpper(text.charCodeAt(end + 1))) end = endOfCode(text, end);
  return end;
}

/** True when the word, which holds no vowel or mixes its cases, is an abbreviation: UBND, TTg, ThS, h. */
function isAbbreviation(text: string, start: number, end: number, known: boolean): boolean {
  if (end - start === 1) return !known && analyseSyllable(text.slice(start, end)) === undefined;
  let upper = 0;
  let riseAfterLower = false;
  for (let i = start; i < end; i++) {
    if (isUpper(text.charCodeAt(i))) {
      upper++;
      if (i > start && !isUpper(text.charCodeAt(i - 1))) riseAfterLower = true;
    }
  }
  if (riseAfterLower) return true;
  if (upper === end - start) {
    if (known) return false;
    const word = text.slice(start, end);
    // A tone mark stands in no abbreviation: the word is a misspelt one.
    return analyseSyllable(word) === undefined && ![...word.toLowerCase()].some((letter) => (bareLetter(letter)?.tone ?? 0) > 0);
  }
  // ThS, UBNDs: two capitals in a row are no sentence start.
  return upper > 1;
}

/** Appends the tokens of one paragraph. `skip` is sorted or not; ranges may touch or overlap. */
export function scanParagraph(stream: TokenStream, text: string, paragraph: number, skip: readonly TextRange[], index: WordIndex): void {
  const length = text.length;
  const ranges = skip.length > 1 ? [...skip].sort((a, b) => a.start - b.start) : skip;
  let range = 0;
  let reach = -1;
  let i = 0;
  let lastEnd = -1;
  let flags = 0;
  const first = stream.length;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = charClass(unit);
    if (kind === CharClass.Space) {
      i++;
      continue;
    }
    const start = i;
    flags = start > lastEnd ? TokenFlag.SpaceBefore : 0;
    let id: number;
    if (kind === CharClass.Letter || kind === CharClass.Mark) {
      let upper = 0;
      let marked = kind === CharClass.Mark;
      while (i < length) {
        const next = text.charCodeAt(i);
        const nextKind = charClass(next);
        if (nextKind === CharClass.Mark) marked = true;
        else if (nextKind !== CharClass.Letter) break;
        else if (isUpper(next)) upper++;
        i++;
      }
      const next = text.charCodeAt(i);
      const after = i + 1 < length ? charClass(text.charCodeAt(i + 1)) : CharClass.Space;
      if (i < length && charClass(next) === CharClass.Digit) {
        while (i < length && (charClass(text.charCodeAt(i)) === CharClass.Digit || charClass(text.charCodeAt(i)) === CharClass.Letter)) i++;
        id = ABBREVIATION;
        flags |= TokenFlag.Mixed;
      } else if (
        (next === AT && after !== CharClass.Space) ||
        (next === COLON && text.charCodeAt(i + 1) === SLASH) ||
        (next === UNDERSCORE && after === CharClass.Letter) ||
        (next === DOT && isAsciiLower(text.charCodeAt(i + 1)) && isAsciiLower(text.charCodeAt(i + 2)))
      ) {
        i = endOfCode(text, i);
        id = NUMBER;
      } else if ((next === APOSTROPHE || next === CURLY_APOSTROPHE) && after === CharClass.Letter) {
        i++;
        while (i < length && charClass(text.charCodeAt(i)) === CharClass.Letter) i++;
        id = UNKNOWN;
      } else {
        id = marked ? index.findWord(text.slice(start, i)) : index.find(text, start, i);
        if (isAbbreviation(text, start, i, id !== 0)) {
          id = ABBREVIATION;
          if (next === SLASH && after === CharClass.Letter) i = endOfCode(text, i);
        } else {
          flags |= TokenFlag.Word;
          if (id === 0) id = UNKNOWN;
          if (upper === i - start && upper > 1) flags |= TokenFlag.Upper;
          else if (isUpper(unit)) flags |= TokenFlag.Title;
        }
      }
      if (start > 0 && start === lastEnd && stream.length > first && text.charCodeAt(start - 1) === HYPHEN) {
        flags |= TokenFlag.Hyphenated;
      }
      if (i < length && (text.charCodeAt(i) === HYPHEN || text.charCodeAt(i) === SLASH) && after === CharClass.Letter) flags |= TokenFlag.Hyphenated;
    } else if (kind === CharClass.Digit) {
      i = endOfNumber(text, i);
      id = NUMBER;
    } else if (unit === SLASH && isUpper(text.charCodeAt(i + 1))) {
      i = endOfCode(text, i);
      id = NUMBER;
    } else {
      let hard = false;
      while (i < length) {
        const nextKind = charClass(text.charCodeAt(i));
        if (nextKind === CharClass.Hard) hard = true;
        else if (nextKind !== CharClass.Soft && nextKind !== CharClass.Other) break;
        i++;
      }
      id = hard ? BREAK : PUNCTUATION;
      if (OPENERS.includes(text.charAt(i - 1))) flags |= TokenFlag.Opening;
    }
    lastEnd = i;
    while (range < ranges.length && (ranges[range]?.start ?? 0) < i) {
      reach = Math.max(reach, ranges[range]?.end ?? 0);
      range++;
    }
    if (reach > start) flags |= TokenFlag.Protected;
    if (id === BREAK && stream.length > 0 && stream.id[stream.length - 1] === BREAK) {
      stream.end[stream.length - 1] = i;
      continue;
    }
    stream.push(paragraph, start, i, id, flags);
  }
  silenceLoneCapitals(stream, text, first);
}

/** A short word in capitals among words in small letters is an abbreviation even if it reads as a syllable: TƯ, SEO, BAN. */
function silenceLoneCapitals(stream: TokenStream, text: string, first: number): void {
  const isUpperWord = (at: number): boolean =>
    at >= first && at < stream.length && ((stream.flags[at] ?? 0) & (TokenFlag.Word | TokenFlag.Upper)) === (TokenFlag.Word | TokenFlag.Upper);
  for (let at = first; at < stream.length; at++) {
    if (!isUpperWord(at) || isUpperWord(at + 1)) continue;
    if (at > first && (isUpperWord(at - 1) || (stream.id[at - 1] === ABBREVIATION && stream.paragraph[at - 1] === stream.paragraph[at] && at - 1 > first))) continue;
    if ((stream.end[at] ?? 0) - (stream.start[at] ?? 0) > 5 || stream.length - first === 1) continue;
    if (/^[A-ZĐƯƠÔÂĂÊ]+$/.test(text.slice(stream.start[at], stream.end[at]))) {
      stream.id[at] = ABBREVIATION;
      stream.flags[at] = (stream.flags[at] ?? 0) & ~TokenFlag.Word;
    }
  }
}
