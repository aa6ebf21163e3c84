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
/** Signs inside codes, addresses and file names. */
const CODE_SIGNS = '/-.@_:%&=?';
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
    if (!CODE_SIGNS.includes(text.charAt(i)) || i + 1 >= text.length) break;
    const next = charClass(text.charCodeAt(i + 1));
    if (next !== CharClass.Letter && next !== CharClass.Digit && unit !== SLASH) break;
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
  const words = new WordReader(text, index);
  const skipped = new SkippedRanges(skip, text.length);
  const first = stream.length;
  let lastEnd = -1;
  let capitals = false;
  for (let start = 0; start < text.length;) {
    const unit = text.charCodeAt(start);
    const entry = UNITS[unit] || unitEntry(unit);
    const kind = entry & UnitBits.Class;
    if (kind === CharClass.Space) {
      start++;
      continue;
    }
    let flags = start > lastEnd ? TokenFlag.SpaceBefore : 0;
    let end: number;
    let id = NUMBER;
    if (kind === CharClass.Letter || kind === CharClass.Mark) {
      words.read(start, unit, entry);
      ({ end, id } = words);
      flags |= words.flags;
      if ((flags & TokenFlag.Upper) !== 0) capitals = true;
      if (start === lastEnd && stream.length > first && text.charCodeAt(start - 1) === HYPHEN) flags |= TokenFlag.Hyphenated;
    } else if (kind === CharClass.Digit) {
      end = endOfNumber(text, start);
    } else if (unit === SLASH && isUpper(text.charCodeAt(start + 1))) {
      end = endOfCode(text, start);
    } else {
      end = endOfSigns(text, start);
      id = kind === CharClass.Hard || holdsHard(text, start + 1, end) ? BREAK : PUNCTUATION;
      if (OPENERS.includes(text.charAt(end - 1))) flags |= TokenFlag.Opening;
    }
    if (skip.length > 0 && skipped.reachInto(start, end)) flags |= TokenFlag.Protected;
    if (id === BREAK && stream.length > 0 && stream.id[stream.length - 1] === BREAK) stream.end[stream.length - 1] = end;
    else stream.push(paragraph, start, end, id, flags);
    lastEnd = end;
    start = end;
  }
  if (capitals) silenceLoneCapitals(stream, text, first);
}

/** Ranges of a paragraph, asked for in the order of its tokens. */
class SkippedRanges {
  readonly #ranges: readonly TextRange[];
  readonly #length: number;
  #at = 0;
  #next: number;
  /** The farthest end of the ranges that have begun. */
  #reach = -1;

  constructor(ranges: readonly TextRange[], length: number) {
    this.#ranges = ranges.length > 1 ? [...ranges].sort((a, b) => a.start - b.start) : ranges;
    this.#length = length;
    this.#next = this.#ranges[0]?.start ?? length;
  }

  /** True when a range covers some of the token, which lies behind those asked for before. */
  reachInto(start: number, end: number): boolean {
    while (this.#next < end) {
      this.#reach = Math.max(this.#reach, this.#ranges[this.#at]?.end ?? 0);
      this.#next = this.#ranges[++this.#at]?.start ?? this.#length;
    }
    return this.#reach > start;
  }
}

/** Reads the tokens of a paragraph that begin with a letter. What the last one was stands in the fields: words are many, so none makes an object. */
class WordReader {
  end = 0;
  id = 0;
  flags = 0;
  readonly #text: string;
  readonly #index: WordIndex;
  /** Number of capitals, whether combining marks stand among the letters, and the two hashes of a word without them. */
  #upper = 0;
  #marked = false;
  #a = 0;
  #b = 0;
  /** The unit behind the letters, its class, and the class of the one behind it. */
  #next = 0;
  #nextKind: number = CharClass.Space;
  #after: number = CharClass.Space;

  constructor(text: string, index: WordIndex) {
    this.#text = text;
    this.#index = index;
  }

  /** Reads the token at `start`; `entry` is that of its first unit. */
  read(start: number, unit: number, entry: number): void {
    const text = this.#text;
    this.flags = 0;
    this.#readLetters(start, unit, entry);
    const next = this.#next;
    const after = this.#after;
    if (this.#nextKind === CharClass.Digit) {
      this.end = endOfLetters(text, this.end, true);
      this.id = ABBREVIATION;
      this.flags = TokenFlag.Mixed;
    } else if (this.#nextKind !== CharClass.Space && endsInCode(text, this.end, next, after)) {
      this.end = endOfCode(text, this.end);
      this.id = NUMBER;
    } else if ((next === APOSTROPHE || next === CURLY_APOSTROPHE) && after === CharClass.Letter) {
      this.end = endOfLetters(text, this.end + 1, false);
      this.id = UNKNOWN;
    } else {
      this.#judgeLetters(start, (entry & UnitBits.Upper) !== 0);
    }
    const sign = after === CharClass.Letter && this.end < text.length ? text.charCodeAt(this.end) : 0;
    if (sign === HYPHEN || sign === SLASH) this.flags |= TokenFlag.Hyphenated;
  }

  /** Reads a run of letters and hashes them on the way. */
  #readLetters(start: number, unit: number, entry: number): void {
    const text = this.#text;
    let i = start;
    let upper = 0;
    let marked = false;
    let a = HASH_A;
    let b = HASH_B;
    let next = unit;
    let nextKind: number;
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
      if (++i >= text.length) {
        nextKind = CharClass.Space;
        next = 0;
        break;
      }
      next = text.charCodeAt(i);
    }
    this.end = i;
    this.#upper = upper;
    this.#marked = marked;
    this.#a = a;
    this.#b = b;
    this.#next = next;
    this.#nextKind = nextKind;
    this.#after = nextKind !== CharClass.Space && i + 1 < text.length ? charClass(text.charCodeAt(i + 1)) : CharClass.Space;
  }

  /** Letters alone are a word, known or not, or an abbreviation. */
  #judgeLetters(start: number, isTitle: boolean): void {
    const text = this.#text;
    const upper = this.#upper;
    const length = this.end - start;
    const id = this.#marked ? this.#index.findWord(text.slice(start, this.end)) : this.#index.lookUp(this.#a, this.#b);
    // A known word, or one of several small letters, with at most its first letter capital is no abbreviation.
    const isPlain = upper <= 1 && (upper === 0 || isTitle) && (id !== 0 || length > 1);
    if (!isPlain && isAbbreviation(text, start, this.end, id !== 0)) {
      this.id = ABBREVIATION;
      if (this.#next === SLASH && this.#after === CharClass.Letter) this.end = endOfCode(text, this.end);
      return;
    }
    this.id = id === 0 ? UNKNOWN : id;
    const isUpperWord = upper === length && upper > 1;
    this.flags = TokenFlag.Word | (isUpperWord ? TokenFlag.Upper : isTitle ? TokenFlag.Title : 0);
  }
}

/** End of a run of letters, and of digits among them. */
function endOfLetters(text: string, from: number, orDigits: boolean): number {
  let i = from;
  for (; i < text.length; i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind !== CharClass.Letter && !(orDigits && kind === CharClass.Digit)) break;
  }
  return i;
}

/** End of a run of punctuation; at least one unit long. */
function endOfSigns(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind !== CharClass.Soft && kind !== CharClass.Hard) break;
  }
  return i;
}

function holdsHard(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (charClass(text.charCodeAt(i)) === CharClass.Hard) return true;
  return false;
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
