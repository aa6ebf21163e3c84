import { typeByWrongCode, typesByCode, typesByCodeAnyCase } from '../../data/document-types.ts';
import { bodiesByCode, bodyByWrongCode } from '../../data/issuing-bodies.ts';
import { hasCapital } from '../../pattern/letters.ts';
import { CAPITAL, LETTER, regex, SMALL, TOKEN_END } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { TextRange } from '../../text/span.ts';

/** One group of letters in a symbol. */
export interface CodeGroup extends TextRange {
  readonly text: string;
  /** Sign before the group: `/` or `-` whatever dash was typed. */
  readonly sign: '/' | '-';
}

/** A number with a symbol as it stands in the text, before anything is known of its surroundings. */
export interface WrittenCode extends TextRange {
  /** Figures (and letter) of the number. */
  readonly number: string;
  readonly year?: number;
  readonly groups: readonly [CodeGroup, ...CodeGroup[]];
  /** True when blanks stand around a separator. */
  readonly spaced: boolean;
}

/** The letter of a number between two others: `12a`. */
const ADDED_LETTER = '[a-zA-ZđĐ]';
/** Slashes and the dashes typed for them. */
const SLASHES = String.raw`/\-‐‑‒–—−`;
/** What may part a number from the letters behind it; an underscore is typed where a file name was copied. */
const SIGNS = `${SLASHES}_`;
/** The number, which nothing joins to figures or letters: `12`, `12a`, `1.234`. */
const NUMBER = regex.gu`(?<![${LETTER}\d/\\])(?<!\d[.,\-])\d{1,5}(?:\.\d{1,3})?${ADDED_LETTER}?${TOKEN_END}`;
/** The year between two slashes: `12/2026/NĐ-CP`. */
const YEAR = regex.uy`\s{0,2}[${SLASHES}]\s{0,2}((?:19|20)\d\d)(?=\s{0,2}[${SLASHES}]\s{0,2}[${LETTER}])`;
/** The sign between two parts, with the blanks around it. */
const SIGN = regex.uy`([^\S\n]{0,3})([${SIGNS}])(\s{0,3})`;
const NUMBER_AND_SIGN = regex.u`\d${ADDED_LETTER}?\s{0,3}[${SIGNS}]`;
/** Letters of one part: `UBND`, `CCHC&PC`, `QH15`. */
const GROUP = regex.uy`[${LETTER}][${LETTER}\d]*(?:[&.][${CAPITAL}][${CAPITAL}\d]*${TOKEN_END})*`;

/** False only for a text in which {@link findWrittenCodes} finds nothing; cheap. */
export function mayHoldCode(text: string): boolean {
  return NUMBER_AND_SIGN.test(text);
}

/** Every stretch of the text that has the form of a number with a symbol, in order. Most fractions, ratios and dates are not among them. */
export function findWrittenCodes(text: string): WrittenCode[] {
  const out: WrittenCode[] = [];
  let from = 0;
  for (const match of everyMatch(NUMBER, text)) {
    if (match.index < from) continue;
    const code = readCode(text, match.index, match[0]);
    if (code === undefined) continue;
    out.push(code);
    from = code.end;
  }
  return out;
}

/** A single letter of a unit: `P2`. */
const UNIT_CODE = regex.u`^[${CAPITAL}]\d{0,2}$`;

function readCode(text: string, start: number, number: string): WrittenCode | undefined {
  let at = start + number.length;
  let year: number | undefined;
  let spaced = false;
  YEAR.lastIndex = at;
  const yearMatch = YEAR.exec(text);
  if (yearMatch !== null) {
    year = Number(yearMatch[1]);
    spaced = yearMatch[0].length > 5;
    at += yearMatch[0].length;
  }
  const groups: CodeGroup[] = [];
  while (groups.length < 6) {
    SIGN.lastIndex = at;
    const sign = SIGN.exec(text);
    if (sign === null) break;
    const blanks = (sign[1] ?? '') !== '' || (sign[3] ?? '') !== '';
    const behind = at + sign[0].length;
    // The same sign typed twice: `45//KH-UBND`.
    GROUP.lastIndex = sign[3] === '' && text[behind] === sign[2] ? behind + 1 : behind;
    const group = GROUP.exec(text);
    // After type and body a spaced dash opens an apposition: “45/KH-UBND - kế hoạch năm”. A blank on one side only was left by pasting.
    if (blanks && groups.length >= 2 && !(isBlankOnOneSide(sign) && group !== null && isBodyCode(group[0]))) break;
    if (group === null || !(isCodeGroup(group[0]) || (groups.length > 0 && !blanks && UNIT_CODE.test(group[0])))) break;
    if (blanks && groups.length === 1 && isUnspacedWord(group[0])) break;
    groups.push({ text: group[0], sign: sign[2] === '/' ? '/' : '-', start: group.index, end: group.index + group[0].length });
    at = group.index + group[0].length;
    spaced ||= blanks;
  }
  const [first, ...rest] = groups;
  if (first === undefined) return undefined;
  return { start, end: at, number, ...(year === undefined ? {} : { year }), groups: [first, ...rest], spaced };
}

const CAPITALS = regex.gu`[${CAPITAL}]`;

/** True for a word that after a spaced dash is more likely text than part of a symbol: one capital only. */
function isUnspacedWord(group: string): boolean {
  return count(group, CAPITALS) < 2;
}

const SMALL_LETTERS = regex.gu`[${SMALL}]`;

/** True for letters that may be part of a symbol: `UBND`, `QyĐ`, `TTg`, `CCHC&PC`, or a known code in the wrong letter case; not `Báo`. */
function isCodeGroup(group: string): boolean {
  if (group.length > 20) return false;
  const upper = count(group, CAPITALS);
  const lower = count(group, SMALL_LETTERS);
  if (upper >= 2 && lower <= upper) return true;
  return isTypeCode(group) || isBodyCode(group) || /^(?:qh|ubtvqh)\d{1,2}$/iu.test(group);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isBlankOnOneSide([, before = '', , after = '']: RegExpExecArray): boolean {
  return (before === '') !== (after === '') && !after.includes('\n');
}

/** True when the letters are the code of a type, right or with a known mistake, in any letter case. */
export function isTypeCode(group: string): boolean {
  return typesByCodeAnyCase(group).length > 0 || typeByWrongCode(group) !== undefined;
}

function isBodyCode(group: string): boolean {
  return bodiesByCode(group).length > 0 || bodiesByCode(group.toUpperCase()).length > 0 || bodyByWrongCode(group) !== undefined;
}

/** What stands directly before the number. */
export interface CodeContext {
  /** The word “số”. */
  readonly numberWord: boolean;
  /** A type word, with or without “số”. */
  readonly typeWord: boolean;
}

/** True when the code, in its surroundings, is the number of a document and not a fraction, an address, a pair of abbreviations. */
export function isDocumentCode(code: WrittenCode, context: CodeContext): boolean {
  const [first, second] = code.groups;
  const surrounded = context.numberWord || context.typeWord;
  const knownType = isTypeCode(first.text);
  const lowerCase = code.groups.some((group) => !hasCapital(group.text));
  if (lowerCase && !(surrounded && knownType)) return false;
  if (code.year !== undefined) return isOfYear(code, surrounded || knownType, surrounded);
  if (second === undefined) return isOfOneGroup(code, context, knownType);
  if (surrounded) return first.sign === '/' || second.sign === '/' || knownType;
  if (first.sign === '/') return isInStateForm(code, first, second, knownType);
  // Party form 54-HD/VPTW; the older 123-QĐ-UB is too much like other things to stand alone.
  return second.sign === '/' && knownType && second.text.length >= 2;
}

/** `12/2024/QĐ-UBND`, `72/2025/QH15`, `12/2024/NĐ` */
function isOfYear({ groups: [first, second] }: WrittenCode, supported: boolean, surrounded: boolean): boolean {
  if (/^(?:QH|UBTVQH)\d{1,2}$/u.test(first.text)) return true;
  return second === undefined ? surrounded && first.text.length >= 2 : supported;
}

/** `12/BC`, `12-CV` */
function isOfOneGroup(code: WrittenCode, { numberWord, typeWord }: CodeContext, knownType: boolean): boolean {
  const [first] = code.groups;
  if (code.spaced) return false;
  if (first.sign === '-') return numberWord && typeWord && code.number.length <= 4;
  return (typeWord || (numberWord && knownType)) && first.text.length >= 2;
}

/** `12/BC-UBND`, and `12/SNV-VP` of a letter, where no word tells that a number comes. */
function isInStateForm(code: WrittenCode, first: CodeGroup, second: CodeGroup, knownType: boolean): boolean {
  if (code.spaced) return knownType && isBodyCode(second.text);
  const ofType = knownType && typesByCode(first.text).length > 0 && second.text.length >= 2;
  const ofLetter = first.text.length >= 3 && isBodyCode(first.text) && second.sign === '-';
  return ofType || ofLetter;
}
