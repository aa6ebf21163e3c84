import { CAPITAL, LETTER, regex, SMALL, TOKEN_END } from '../pattern/regex.ts';
import { smallLetters } from '../vietnamese/small-letters.ts';

/** Kinds of enumerators from the highest level to the lowest, in the usual ladder of a report. */
export type MarkerKind =
  | 'part' // Phần thứ nhất, PHẦN I
  | 'chapter' // Chương I
  | 'upper-letter' // A.
  | 'roman' // I.
  | 'article' // Điều 1.
  | 'arabic' // 1.
  | 'decimal' // 1.1.
  | 'lower-letter' // a)
  | 'dash' // -
  | 'plus' // +
  | 'star'; // * or •

/** Ladder rank of a marker kind: 0 is the highest level. */
export const MARKER_RANK: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  chapter: 1,
  'upper-letter': 2,
  roman: 3,
  article: 4,
  arabic: 5,
  decimal: 6,
  'lower-letter': 8,
  dash: 9,
  plus: 10,
  star: 11,
};

/** Letters that enumerate điểm in Vietnamese documents, in order (ă â ê ô ơ ư f j w z are not used). */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** The enumerator a block begins with (ký hiệu mục): `I.`, `1.1.`, `a)`, `- `. */
export interface SectionMarker {
  readonly kind: MarkerKind;
  /** The enumerator as typed, without the space after it: `1.1.`, `a)`, `Phần thứ nhất`. */
  readonly typed: string;
  /** 1-based position the enumerator claims (`IV.` → 4, `đ)` → 5); for `decimal` that of its last figure; 0 for bullets and for letters outside the series. */
  readonly ordinal: number;
  /** All figures of a decimal enumerator (`2.1.3` → [2, 1, 3]); otherwise `[ordinal]`. */
  readonly path: readonly number[];
  /** Sign that closes the enumerator: `.`, `)`, `/`, `:`, `-` or nothing. */
  readonly delimiter: string;
  /** End of the enumerator in the block's visible text (it starts at 0). */
  readonly end: number;
  /** Where the text after the enumerator and its spaces begins. */
  readonly contentStart: number;
}

/** `II.`, `IV -`. */
const ROMAN = /^(?=[IVXLC])(X{0,4}(?:IX|IV|V?I{0,3}))(\s?[.)\/:]|\s?[-–](?=\s))(\s*)/u;
/** `B.` */
const UPPER_LETTER = /^([A-ZĐ])([.)\/:])(\s*)/u;
/** `3.`, `3)`, `3 -`. */
const ARABIC = /^(\d{1,3})(\s?[.)\/:]|\s?[-–](?=\s))(\s*)/u;
/** `2.1.`, `2.1.3` before words. */
const DECIMAL = regex.u`^(\d{1,2}(?:\.\d{1,2}){1,4})([.)\/:]?)(\s+)(?=[${LETTER}“"‘(*_])`;
/** `a)`. */
const LOWER_LETTER = regex.u`^([${SMALL}])(\s?[).:\/])(\s*)`;
/** `-`, `+`, `•`. */
const BULLET = /^([-–—+*•])(\s+)/u;
/** “phần thứ nhất”, “phần ii”. In small letters, as {@link CHAPTER}. */
const PART = regex.u`^(phần\s+(?:thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|([ivx]{1,5}|\d{1,2})${TOKEN_END}))(?:\s*([.:–-])\s*|\s*)`;
/** “chương ii”. */
const CHAPTER = regex.u`^(ch[ươ]{2}ng\s+([ivx]{1,5}|\d{1,2})${TOKEN_END})(?:\s*([.:–-])\s*|\s*)`;
/** “Điều 5.” */
const ARTICLE = /^([Đđ]i[ềỀ]u\s+(\d{1,3}))([.:])(\s*)/u;

const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Value of a Roman numeral written with I, V, X, L, C in capitals; 0 when the letters are not a numeral. */
export function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charAt(i)];
    if (value === undefined) return 0;
    const next = values[text.charAt(i + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return romanNumeral(total) === text ? total : 0;
}

/** Roman numeral of a positive whole number below 400, in capitals. */
export function romanNumeral(value: number): string {
  let rest = value;
  let out = '';
  for (const [amount, sign] of [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const) {
    while (rest >= amount) {
      out += sign;
      rest -= amount;
    }
  }
  return out;
}

/** Enumerator text of the given kind and position, without delimiter: `(roman, 4)` → `IV`, `(lower-letter, 5)` → `đ`. */
export function ordinalText(kind: MarkerKind, ordinal: number): string {
  if (kind === 'roman' || kind === 'chapter') return romanNumeral(ordinal);
  if (kind === 'lower-letter') return POINT_LETTERS.charAt(ordinal - 1);
  if (kind === 'upper-letter') return POINT_LETTERS.charAt(ordinal - 1).toUpperCase();
  if (kind === 'part') return ORDINAL_WORDS[ordinal - 1] ?? String(ordinal);
  return String(ordinal);
}

function marker(kind: MarkerKind, typed: string, path: readonly number[], delimiter: string, length: number): SectionMarker {
  return { kind, typed, ordinal: path[path.length - 1] ?? 0, path, delimiter: delimiter.trim(), end: typed.length, contentStart: length };
}

/**
 * Reads the enumerator at the start of a paragraph's visible text. Numbers that only look like enumerators (`30/4`, `1.500`,
 * `12,5%`, initials such as `V.I. Lê-nin`) give undefined, and so does an enumerator with nothing after it unless it is a part or chapter.
 */
export function parseSectionMarker(text: string): SectionMarker | undefined {
  const first = text.charCodeAt(0);
  if (Number.isNaN(first)) return undefined;
  const bullet = BULLET.exec(text);
  if (bullet !== null) {
    const sign = bullet[1] ?? '';
    const kind = sign === '+' ? 'plus' : sign === '*' || sign === '•' ? 'star' : 'dash';
    return marker(kind, sign, [0], '', bullet[0].length);
  }
  if (first >= 0x30 && first <= 0x39) return numericMarker(text);
  return romanMarker(text) ?? wordedMarker(text) ?? upperLetterMarker(text) ?? lowerLetterMarker(text);
}

function romanMarker(text: string): SectionMarker | undefined {
  const match = ROMAN.exec(text);
  if (match === null || !hasContent(text, match[0].length, match[3])) return undefined;
  const [whole, figures = '', delimiter = '', space = ''] = match;
  const ordinal = romanValue(figures);
  const isLoose = /[/:]/u.test(delimiter) && space === ''; // “V/v”
  return ordinal > 0 && !isLoose ? marker('roman', figures + delimiter, [ordinal], delimiter, whole.length) : undefined;
}

function upperLetterMarker(text: string): SectionMarker | undefined {
  const match = UPPER_LETTER.exec(text);
  if (match === null || !hasContent(text, match[0].length, match[3])) return undefined;
  const [whole, letter = ' ', delimiter = '', space = ''] = match;
  if (space === '') return undefined;
  return marker('upper-letter', letter + delimiter, [POINT_LETTERS.toUpperCase().indexOf(letter) + 1], delimiter, whole.length);
}

function lowerLetterMarker(text: string): SectionMarker | undefined {
  const match = LOWER_LETTER.exec(text);
  if (match === null || !hasContent(text, match[0].length, match[3])) return undefined;
  const [whole, letter = ' ', delimiter = '', space = ''] = match;
  if (delimiter.trim() !== ')' && space === '') return undefined;
  return marker('lower-letter', letter + delimiter, [POINT_LETTERS.indexOf(letter) + 1], delimiter.trim(), whole.length);
}

function numericMarker(text: string): SectionMarker | undefined {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) {
    const path = (decimal[1] ?? '').split('.').map(Number);
    if (path.every((n) => n > 0 && n < 60))
      return marker('decimal', (decimal[1] ?? '') + (decimal[2] ?? ''), path, decimal[2] ?? '', decimal[0].length);
  }
  const arabic = ARABIC.exec(text);
  if (arabic === null || !hasContent(text, arabic[0].length, arabic[3])) return undefined;
  const delimiter = (arabic[2] ?? '').trim();
  if ((delimiter === '/' || delimiter === ':') && (arabic[3] ?? '') === '') return undefined;
  return marker('arabic', (arabic[1] ?? '') + (arabic[2] ?? ''), [Number(arabic[1])], delimiter, arabic[0].length);
}

function wordedMarker(text: string): SectionMarker | undefined {
  const opening = text.slice(0, 3).toLowerCase();
  const part = opening === 'phầ' ? PART.exec(smallLetters(text)) : null;
  const partSign = part?.[4] ?? '';
  if (part !== null && (partSign !== '' || part[0].length === text.length)) {
    const ordinal = part[2] !== undefined ? ORDINAL_WORDS.indexOf(part[2]) + 1 : numeral(part[3] ?? '');
    const rest = text.slice(part[0].length);
    // "Phần thứ hai của Kế hoạch nêu …" is a sentence, "Phần thứ hai" or "PHẦN THỨ HAI: KẾT QUẢ" a heading.
    if (rest === '' || partSign !== '' || rest.startsWith('\n') || rest.charAt(0) !== rest.charAt(0).toLowerCase()) {
      return marker('part', text.slice(0, part[1]?.length ?? 0), [ordinal], partSign, part[0].length);
    }
  }
  const chapter = opening === 'chư' || opening === 'chơ' ? CHAPTER.exec(smallLetters(text)) : null;
  if (chapter !== null) {
    const sign = chapter[3] ?? '';
    const rest = text.slice(chapter[0].length);
    if (rest === '' || sign !== '' || rest.charAt(0) !== rest.charAt(0).toLowerCase()) {
      return marker('chapter', text.slice(0, chapter[1]?.length ?? 0), [numeral(chapter[2] ?? '')], sign, chapter[0].length);
    }
  }
  const article = opening === 'điề' ? ARTICLE.exec(text) : null;
  if (article !== null)
    return marker('article', (article[1] ?? '') + (article[3] ?? ''), [Number(article[2])], article[3] ?? '', article[0].length);
  return undefined;
}

function numeral(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : romanValue(text.toUpperCase());
}

/** What may begin a title right behind the marker. */
const TITLE_START = regex.u`[${LETTER}“"‘(]`;
/** One capital with a point: a marker of its own or the initial of a name. */
const INITIAL = regex.u`^[${CAPITAL}]\.`;

/** The enumerator must be followed by words: a space and something, or a letter or quotation mark at once. */
function hasContent(text: string, length: number, space: string | undefined): boolean {
  if (length >= text.length) return false;
  const next = text.slice(length, length + 1);
  if ((space ?? '') !== '') return true;
  return TITLE_START.test(next) && !INITIAL.test(text.slice(length));
}
