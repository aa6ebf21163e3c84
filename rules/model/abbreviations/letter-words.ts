import { abbreviationByForm, isKnown, isNotAbbreviation } from '../../data/abbreviations.ts';
import { hasSmallLetter, lettersOf } from '../../pattern/letters.ts';
import { CAPITAL, LETTER, regex, SMALL, TOKEN_END, WORD_START } from '../../pattern/regex.ts';
import type { BlockContent } from '../block-content.ts';
import { isSyllable } from '../../vietnamese/syllable.ts';
import { citedOf, shelterOf } from '../shelter.ts';
import { everyMatch } from '../../text/every-match.ts';

/** A word of capitals in running text that stands for a longer name. */
export interface LetterWord {
  /** As typed, with a bare hyphen between the parts: `CCHC`, `KT-XH`, `NN&PTNT`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text gives the full form of an abbreviation. */
export interface Introduction extends LetterWord {
  /** The words whose first letters are the abbreviation; undefined when they could not be told from the rest of the sentence. */
  readonly full?: string;
  /** Start of the brackets, or of the abbreviation when it stands in none. */
  readonly bracketStart: number;
  readonly bracketEnd: number;
}

/** Abbreviations and introductions of one block's text. */
export interface LetterWords {
  readonly used: readonly LetterWord[];
  readonly introduced: readonly Introduction[];
}

/** What may stand between the halves of an abbreviation. */
const JOINT = String.raw`(?:\s?[-–]\s?|&)`;
const TOKEN = regex.gu`
  (?<![${LETTER}\d/&\-–_.@])[${CAPITAL}][${CAPITAL}\d]*
  (?:${JOINT}[${CAPITAL}][${CAPITAL}\d]*(?![${SMALL}\d]))*
  (?![${LETTER}\d_@]|[/&\-–][${LETTER}]|\.[${LETTER}])`;
/** Two capitals of one token: between neighbours stand figures and one joint at most. */
const MAY_ABBREVIATE = regex.u`[${CAPITAL}]\d*${JOINT}?[${CAPITAL}]`;
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Letters that no Vietnamese word begins with. */
const FOREIGN = /[FJWZ]/u;
/** Names of companies, products and programmes after which capitals are a name of their own. */
const NAME_BEFORE = regex.iu`
  ${WORD_START}
  (?:
    công ty|doanh nghiệp|tập đoàn|ngân hàng|phần mềm|hệ thống|ứng dụng|nền tảng|mạng|chuẩn|tiêu chuẩn|giống|máy
    |xe|loại|mã|dự án|kênh|đài|chứng chỉ|chứng nhận|trung đoàn|sư đoàn|lữ đoàn|tiểu đoàn|đại đội|trạm|tàu
  )(?:\s+(?:TNHH|CP|cổ phần|MTV|lúa|ngô|cà phê))*\s+$`;
const COMPANY_FORMS: ReadonlySet<string> = new Set([
  'TNHH',
  'MTV',
  'CTCP',
  'DNTN',
  'SN',
  'BS',
  'TS',
  'ThS',
  'GS',
  'PGS',
  'NXB',
  'NQ',
  'QĐ',
  'KH',
  'BC',
  'CV',
  'TB',
  'HD',
  'TTr',
  'CT',
  'NĐ',
  'TT',
  'QH',
  'BCH',
  'STT',
  'TC',
  'ĐT',
  'QL',
  'TL',
  'VN',
  'VNĐ',
  'SĐT',
]);

/** Pairs of fields that every report reader knows. */
const PAIRS: ReadonlySet<string> = new Set(['KT-XH', 'VH-XH', 'CT-XH', 'QP-AN']);

const CAPITALS = regex.gu`[${CAPITAL}]`;

/** Abbreviations used and introduced in a block's visible text. Signs of emphasis in capitals, names, symbols and quotations are none. */
export function findLetterWords(content: BlockContent): LetterWords {
  const { text } = content;
  const used: LetterWord[] = [];
  const introduced: Introduction[] = [];
  if (!MAY_ABBREVIATE.test(text)) return { used, introduced };
  const sheltered = shelterOf(content);
  const cited = citedOf(content);
  for (const match of everyMatch(TOKEN, text)) {
    const word = { text: match[0].replace(/\s?[-–]\s?/gu, '-'), start: match.index, end: match.index + match[0].length };
    if ((word.text.match(CAPITALS) ?? []).length < 2) continue;
    const introduction = introductionAt(text, word);
    if (introduction !== undefined) introduced.push(introduction);
    else if (!sheltered(word.start) && !cited(word.start) && !standsInCapitals(text, word)) used.push(word);
  }
  return { used, introduced };
}

/** True for words whose meaning a reader is expected to know or that are no abbreviation of Vietnamese words. */
export function needsNoIntroduction(word: string): boolean {
  if (isKnown(word) || COMPANY_FORMS.has(word) || PAIRS.has(word)) return true;
  const parts = word.split(/\s?-\s?|&/u);
  return (
    parts.length > 1 &&
    abbreviationByForm(word) === undefined &&
    parts.every((part) => isKnown(part) || part.length === 1 || COMPANY_FORMS.has(part))
  );
}

const NEXT_NAME = regex.u`^\s([A-Z][a-z]{2,})${TOKEN_END}`;

/** True for a token that is a word, a code or a foreign name rather than an abbreviation of Vietnamese words. */
export function isOtherWord(text: string, { text: word, start, end }: LetterWord): boolean {
  if (abbreviationByForm(word) !== undefined) return false;
  if (/\d/u.test(word) || FOREIGN.test(word) || isNotAbbreviation(word)) return true;
  // A foreign name goes on with a foreign word: “AHA Centre”.
  const next = NEXT_NAME.exec(text.slice(end, end + 24))?.[1];
  if (next !== undefined && !isSyllable(next.toLowerCase())) return true;
  return isSyllable(word.toLowerCase()) || NAME_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

const TWO_CAPITALS = regex.u`[${CAPITAL}]{2}`;

/** A word with a tone mark is no abbreviation; beside one, other capitals are part of a heading or of stressed words. */
function standsInCapitals(text: string, { text: word, start, end }: LetterWord): boolean {
  if (TONE_MARK.test(word.normalize('NFD'))) return true;
  const before = /(\S+)[\s(]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const after = /^[\s)]+(\S+)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
  return [before, after].some(
    (neighbour) => TWO_CAPITALS.test(neighbour) && !hasSmallLetter(neighbour) && TONE_MARK.test(neighbour.normalize('NFD')),
  );
}

/** A short name that ends with the abbreviation: “(sau đây gọi tắt là Ban QLDA)”. */
const SHORT_NAME = regex.u`
  \(\s*(?:(?:sau|dưới)\s+đây\s+)?(?:được\s+)?(?:(?:gọi|viết)\s+(?:tắt|chung)(?:\s+là)?|gọi\s+là)(?:\s*:)?\s*[“"‘]?
  (?:[${CAPITAL}][${SMALL}]*\s+){1,3}$`;

/** “Sở Lao động - Thương binh và Xã hội (Sở LĐTBXH)”. */
const NAME_IN_BRACKETS = regex.u`\(\s*(?:[${CAPITAL}][${SMALL}]*\s+){1,2}$`;

/** “(”, “(sau đây gọi tắt là ”. */
const OPENED = /\(\s*(?:(?:sau\s+đây|dưới\s+đây)\s+)?(?:(?:được\s+)?(?:gọi|viết)\s+(?:tắt|chung)(?:\s*là)?(?:\s*:)?\s*)?[“"‘]?$/iu;

const SAID = /(?:(?:gọi|viết)\s+(?:tắt|chung)(?:\s*là)?|gọi\s+là)(?:\s*:)?\s*[“"‘]?$/iu;

const GIVEN_FORM = regex.u`^\s*(?:\(|[:=–-]\s|là\s)\s*([${LETTER}\s,-]{4,80})`;

function introductionAt(text: string, word: LetterWord): Introduction | undefined {
  const before = text.slice(0, word.start);
  const after = text.slice(word.end);
  const opening = endingWith(OPENED, before) ?? endingWith(SHORT_NAME, before);
  if (opening !== null && /^[”"’]?\s*[),;:]/u.test(after)) {
    const close = after.indexOf(')');
    const lead = text.slice(0, opening.index);
    const full = expansionBefore(lead, word.text) ?? likelyExpansion(lead, word.text);
    return {
      ...word,
      bracketStart: opening.index,
      bracketEnd: close < 0 ? word.end : word.end + close + 1,
      ...(full === undefined ? {} : { full }),
    };
  }
  const bracketed = endingWith(NAME_IN_BRACKETS, before);
  if (bracketed !== null && /^\s*\)/u.test(after)) {
    const full = expansionBefore(text.slice(0, bracketed.index), word.text);
    if (full !== undefined) return { ...word, full, bracketStart: bracketed.index, bracketEnd: word.end + after.indexOf(')') + 1 };
  }
  const group = letterGroupAround(text, word);
  if (group !== undefined) return group;
  const listed = listedIn(text, word);
  if (listed !== undefined) return listed;
  if (endingWith(SAID, before) !== null) return { ...word, bracketStart: word.start, bracketEnd: word.end };
  // “KCN (khu công nghiệp)”, “KCN: khu công nghiệp”, “KCN là khu công nghiệp”.
  const given = GIVEN_FORM.exec(after)?.[1];
  if (given !== undefined && initials(given).startsWith(abbreviationLetters(word.text))) {
    return { ...word, bracketStart: word.start, bracketEnd: word.end };
  }
  return undefined;
}

/** How long brackets with letters in them may be. */
const LONGEST_BRACKET = 80;

/** Where the brackets begin that end with `text` in the form of the pattern. */
function endingWith(pattern: RegExp, text: string): { readonly index: number } | null {
  const from = Math.max(0, text.length - LONGEST_BRACKET);
  const match = pattern.exec(text.slice(from));
  return match === null ? null : { index: from + match.index };
}

/** Brackets behind words that hold one name in capitals of several parts: “(PAR INDEX)”, “(SIPAS 2026)”, “(KH,CN&ĐMST)”. */
const LETTER_GROUP = regex.u`^\([${CAPITAL}][${CAPITAL}\d&-]*(?:[ ,][${CAPITAL}\d][${CAPITAL}\d&-]*){1,4}\)$`;
const SMALL_WORD_BEFORE = regex.u`[${SMALL}]\s$`;

/** The word as a part of brackets with one name in capitals behind the words that it stands for. */
function letterGroupAround(text: string, word: LetterWord): Introduction | undefined {
  const from = Math.max(0, word.start - LONGEST_BRACKET);
  const opening = from + text.slice(from, word.start).lastIndexOf('(');
  const close = opening < from ? -1 : text.slice(word.end, word.end + LONGEST_BRACKET).indexOf(')');
  if (close < 0) return undefined;
  const end = word.end + close + 1;
  if (!LETTER_GROUP.test(text.slice(opening, end)) || !SMALL_WORD_BEFORE.test(text.slice(Math.max(0, opening - 2), opening)))
    return undefined;
  return { ...word, bracketStart: opening, bracketEnd: end };
}

const LETTER_LIST = regex.u`^\(\s*[${CAPITAL}][${CAPITAL}\d&-]*(?:\s*[,;]\s*[${CAPITAL}][${CAPITAL}\d&-]*)+\s*\)`;

/** A later member of “cán bộ, giáo viên, nhân viên (CB, GV, NV)”. */
function listedIn(text: string, word: LetterWord): Introduction | undefined {
  const from = Math.max(0, word.start - LONGEST_BRACKET);
  const opening = from + text.slice(from, word.start).lastIndexOf('(');
  const list = opening < from ? null : LETTER_LIST.exec(text.slice(opening, opening + LONGEST_BRACKET));
  if (list === null || opening + list[0].length < word.end) return undefined;
  const named = initials(text.slice(Math.max(0, opening - 120), opening)).includes(abbreviationLetters(word.text));
  return named ? { ...word, bracketStart: opening, bracketEnd: opening + list[0].length } : undefined;
}

function abbreviationLetters(abbr: string): string {
  return lettersOf(abbr).toUpperCase();
}

const WORD = regex.gu`[${LETTER}]+`;

function initials(words: string): string {
  return everyMatch(WORD, words)
    .map((match) => match[0].charAt(0).toUpperCase())
    .join('');
}

/** Words that carry no letter of their own in an abbreviation. */
const UNLETTERED: ReadonlySet<string> = new Set(['và', 'của', 'các', 'về', 'trên', 'ở', 'tại', 'cho', 'trong', 'nền']);

/** The last words of `text` whose first letters make up the abbreviation, or undefined. */
function expansionBefore(text: string, abbr: string): string | undefined {
  const letters = abbreviationLetters(abbr);
  const words = everyMatch(WORD, text.slice(-160));
  const base = Math.max(0, text.length - 160);
  let left = letters.length;
  for (let i = words.length - 1; i >= 0 && left > 0; i--) {
    const word = words[i];
    if (word === undefined) return undefined;
    if (word[0].charAt(0).toUpperCase() === letters.charAt(left - 1)) left--;
    else if (!UNLETTERED.has(word[0].toLowerCase())) return undefined;
    if (left === 0)
      return text
        .slice(base + word.index)
        .replace(/\s+/gu, ' ')
        .trim();
  }
  return undefined;
}

/** As many last words as the abbreviation has letters, when the first and most of the others agree with it. */
function likelyExpansion(text: string, abbr: string): string | undefined {
  const letters = abbreviationLetters(abbr);
  const words = everyMatch(WORD, text.slice(-160)).slice(-letters.length);
  const [first] = words;
  if (
    first === undefined ||
    letters.length < 3 ||
    words.length < letters.length ||
    /[,;.]/u.test(text.slice(Math.max(0, text.length - 160) + first.index))
  )
    return undefined;
  const agreeing = words.filter((word, i) => word[0].charAt(0).toUpperCase() === letters.charAt(i)).length;
  if (first[0].charAt(0).toUpperCase() !== letters.charAt(0) || agreeing < letters.length * 0.7) return undefined;
  return text
    .slice(Math.max(0, text.length - 160) + first.index)
    .replace(/\s+/gu, ' ')
    .trim();
}
