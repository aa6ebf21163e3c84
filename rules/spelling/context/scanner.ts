/**
 * Cuts running text into the symbols of the model in one pass over its UTF-16 units.
 */
import { bareLetter } from '../../vietnamese/letters.ts';
import { analyseSyllable } from '../../vietnamese/syllable.ts';
import { CharClass, charClass, isUpper, UNITS, UnitBits, unitEntry } from './char-classes.ts';
import { ABBREVIATION, BREAK, NUMBER, PUNCTUATION, UNKNOWN } from './symbols.ts';
import { FACTOR_A, FACTOR_B, HASH_A, HASH_B, type WordIndex } from './word-index.ts';

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
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  /** Id in the model. */
  id: Int32Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  /** Index of the paragraph in the list that was scanned. */
  paragraph: Int32Array<ArrayBuffer>;

  /** `capacity` is the number of tokens that there is room for at first. */
  constructor(capacity = 1024) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.id = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.paragraph = new Int32Array(capacity);
  }

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
    if (
      unit === SLASH ||
      unit === HYPHEN ||
      unit === DOT ||
      unit === AT ||
      unit === UNDERSCORE ||
      unit === COLON ||
      unit === PERCENT ||
      unit === 38 ||
      unit === 61 ||
      unit === 63
    ) {
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
  let nextRange = ranges[0]?.start ?? length;
  let reach = -1;
  let i = 0;
  let lastEnd = -1;
  let flags = 0;
  let capitals = false;
  const first = stream.length;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const entry = UNITS[unit] || unitEntry(unit);
    const kind = entry & UnitBits.Class;
    if (kind === CharClass.Space) {
      i++;
      continue;
    }
    const start = i;
    flags = start > lastEnd ? TokenFlag.SpaceBefore : 0;
    let id: number;
    if (kind === CharClass.Letter || kind === CharClass.Mark) {
      let upper = 0;
      let marked = false;
      let a = HASH_A;
      let b = HASH_B;
      let next = unit;
      let nextKind: number = kind;
      for (let each = entry; ; each = UNITS[next] || unitEntry(next)) {
        nextKind = each & UnitBits.Class;
        if (nextKind === CharClass.Letter) {
          const small = each >>> UnitBits.LowerShift;
          if (small !== next) upper++;
          a = Math.imul(a ^ small, FACTOR_A);
          b = Math.imul(b + small, FACTOR_B) ^ (b >>> 13);
        } else if (nextKind === CharClass.Mark) {
          marked = true;
        } else {
          break;
        }
        if (++i >= length) {
          nextKind = CharClass.Space;
          next = 0;
          break;
        }
        next = text.charCodeAt(i);
      }
      const after = nextKind !== CharClass.Space && i + 1 < length ? charClass(text.charCodeAt(i + 1)) : CharClass.Space;
      if (nextKind === CharClass.Digit) {
        while (i < length && (charClass(text.charCodeAt(i)) === CharClass.Digit || charClass(text.charCodeAt(i)) === CharClass.Letter)) i++;
        id = ABBREVIATION;
        flags |= TokenFlag.Mixed;
      } else if (nextKind !== CharClass.Space && endsInCode(text, i, next, after)) {
        i = endOfCode(text, i);
        id = NUMBER;
      } else if ((next === APOSTROPHE || next === CURLY_APOSTROPHE) && after === CharClass.Letter) {
        i++;
        while (i < length && charClass(text.charCodeAt(i)) === CharClass.Letter) i++;
        id = UNKNOWN;
      } else {
        id = marked ? index.findWord(text.slice(start, i)) : index.lookUp(a, b);
        // A known word, or one of several small letters, with at most its first letter capital is none.
        const plain = upper <= 1 && (upper === 0 || (entry & UnitBits.Upper) !== 0) && (id !== 0 || i - start > 1);
        if (!plain && isAbbreviation(text, start, i, id !== 0)) {
          id = ABBREVIATION;
          if (next === SLASH && after === CharClass.Letter) i = endOfCode(text, i);
        } else {
          flags |= TokenFlag.Word;
          if (id === 0) id = UNKNOWN;
          if (upper === i - start && upper > 1) {
            flags |= TokenFlag.Upper;
            capitals = true;
          } else if ((entry & UnitBits.Upper) !== 0) {
            flags |= TokenFlag.Title;
          }
        }
      }
      if (start > 0 && start === lastEnd && stream.length > first && text.charCodeAt(start - 1) === HYPHEN) {
        flags |= TokenFlag.Hyphenated;
      }
      if (after === CharClass.Letter && i < length && (text.charCodeAt(i) === HYPHEN || text.charCodeAt(i) === SLASH))
        flags |= TokenFlag.Hyphenated;
    } else if (kind === CharClass.Digit) {
      i = endOfNumber(text, i);
      id = NUMBER;
    } else if (unit === SLASH && isUpper(text.charCodeAt(i + 1))) {
      i = endOfCode(text, i);
      id = NUMBER;
    } else {
      let hard = false;
      for (
        let each: number = kind;
        each === CharClass.Soft || each === CharClass.Hard;
        each = i < length ? charClass(text.charCodeAt(i)) : CharClass.Space
      ) {
        if (each === CharClass.Hard) hard = true;
        i++;
      }
      id = hard ? BREAK : PUNCTUATION;
      if (OPENERS.includes(text.charAt(i - 1))) flags |= TokenFlag.Opening;
    }
    lastEnd = i;
    while (nextRange < i) {
      reach = Math.max(reach, ranges[range]?.end ?? 0);
      range++;
      nextRange = ranges[range]?.start ?? length;
    }
    if (reach > start) flags |= TokenFlag.Protected;
    if (id === BREAK && stream.length > 0 && stream.id[stream.length - 1] === BREAK) {
      stream.end[stream.length - 1] = i;
      continue;
    }
    stream.push(paragraph, start, i, id, flags);
  }
  if (capitals) silenceLoneCapitals(stream, text, first);
}

/** True when the sign `next` at `at`, after letters, makes them the beginning of an address or a file name. `after` is the class of what follows it. */
function endsInCode(text: string, at: number, next: number, after: number): boolean {
  switch (next) {
    case AT:
      return after !== CharClass.Space;
    case COLON:
      return text.charCodeAt(at + 1) === SLASH;
    case UNDERSCORE:
      return after === CharClass.Letter;
    case DOT:
      return isAsciiLower(text.charCodeAt(at + 1)) && isAsciiLower(text.charCodeAt(at + 2));
    default:
      return false;
  }
}

/** A short word in capitals among words in small letters is an abbreviation even if it reads as a syllable: TƯ, SEO, BAN. */
function silenceLoneCapitals(stream: TokenStream, text: string, first: number): void {
  const isUpperWord = (at: number): boolean =>
    at >= first &&
    at < stream.length &&
    ((stream.flags[at] ?? 0) & (TokenFlag.Word | TokenFlag.Upper)) === (TokenFlag.Word | TokenFlag.Upper);
  for (let at = first; at < stream.length; at++) {
    if (!isUpperWord(at) || isUpperWord(at + 1)) continue;
    if (
      at > first &&
      (isUpperWord(at - 1) || (stream.id[at - 1] === ABBREVIATION && stream.paragraph[at - 1] === stream.paragraph[at] && at - 1 > first))
    )
      continue;
    if ((stream.end[at] ?? 0) - (stream.start[at] ?? 0) > 5 || stream.length - first === 1) continue;
    if (/^[A-ZĐƯƠÔÂĂÊ]+$/.test(text.slice(stream.start[at], stream.end[at]))) {
      stream.id[at] = ABBREVIATION;
      stream.flags[at] = (stream.flags[at] ?? 0) & ~TokenFlag.Word;
    }
  }
}
