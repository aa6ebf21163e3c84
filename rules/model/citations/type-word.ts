import { startsWithSmallLetter } from '../../pattern/letters.ts';
import { anyOf, CAPITAL, LETTER, regex, TOKEN_START, WORD_START } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { TextRange } from '../../text/span.ts';
import { readIssuer, type ReadIssuer } from './issuer.ts';
import { matchAt } from './match-at.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { canonicalTypeName, QUALIFIER_SET, SHORT_TYPE_NAMES, TYPE_NAME_SET, TYPE_NAMES, TYPE_QUALIFIERS } from './vocabulary.ts';

/** What stands before a document number. */
export interface NumberLead {
  /** Where the mention begins: at the type word, at “số”, or at the number. */
  readonly start: number;
  readonly numberWord: boolean;
  /** The number is that of a form, a plot, a house: no document. */
  readonly otherThing?: true;
  readonly type?: TextRange & { readonly name: string };
  /** Name of a law between type word and number. */
  readonly lawName?: TextRange;
  /** Body between type word and number: `Nghị quyết của HĐND tỉnh số 12/NQ-HĐND`. */
  readonly issuer?: ReadIssuer;
}

/** Decrees of the first years after 1945, numbered as no document is today. */
const OLD_DECREE = regex.u`${WORD_START}sắc\s+lệnh$`;
const REACH = 170;
/** “số”, “số hiệu” right before the number. In small letters. */
const NUMBER_WORD = regex.u`${TOKEN_START}số(?:\s+hiệu)?(?:\s*[:.])?\s*$`;
/** Things with numbers of their own that are no documents: `Mẫu số 01/BC-TĐKT`. */
const NUMBERED_THING = regex.u`
  ${TOKEN_START}
  ${anyOf('mẫu|biểu|phụ lục|bảng|hình|tờ|lô|thửa|đất|nhà|phòng|đường|ngõ|tổ|quầy|tài khoản|hóa đơn|biên lai|xe', 'km')}$`;
const OPENING = /(?<!\s)\s*[(:]$/u;
/** A type in letters right before the number: “QĐ số”, “NQ”. */
const SHORT_BEFORE = regex.u`(?<![${LETTER}\d&/\-])(?:${SHORT_TYPE_NAMES})$`;
const OF_WORD = 'của';
const OF = String.raw`\s+${OF_WORD}\s+`;
const HOLDS_OF = regex.u`\s${OF_WORD}\s`;
/** “Nghị quyết của HĐND tỉnh”. */
const ISSUER_BETWEEN = regex.iu`
  ${TOKEN_START}(?<type>(?<name>${TYPE_NAMES})(?:\s+(?:${TYPE_QUALIFIERS})){0,2})${OF}
  (?<body>[^,;:.()“”"]{2,70})$`;
/** “Luật Đất đai năm 2024 (”: the name of a law before its number. */
const LAW_BEFORE = regex.u`
  ${TOKEN_START}(?<type>Bộ\s+luật|Luật|Pháp\s+lệnh)\s+
  (?<law>[${CAPITAL}](?:(?!Luật|(?<!pháp\s)luật)[^;:.()“”"\d]){1,110}?)(?:\s+năm\s+\d{4})?(?:\s*[(,])?\s*$`;
/** Words of which “luật” is a part: no type of document. In small letters. */
const LAW_IN_WORD = regex.u`${WORD_START}(?:pháp|kỷ|quy|định)\s+luật$`;
/** The number of a law. */
const LAW_NUMBER_AT = /\d{1,3}\s?\/\s?\d{4}\s?\/\s?(?:QH|UBTVQH)\d/uy;
/** The types that the National Assembly numbers so. */
const ASSEMBLY_TYPE = /^(?:luật|bộ luật|pháp lệnh|nghị quyết)/u;

/** Reads back from the start of a number in `text` (NFC, tone placement folded). */
export function readNumberLead(text: string, numberStart: number): NumberLead {
  const from = Math.max(0, numberStart - REACH);
  const before = text.slice(from, numberStart);
  const small = smallLetters(before);
  const word = NUMBER_WORD.exec(small);
  const numberWord = word !== null;
  const head = (word === null ? before : before.slice(0, word.index)).trimEnd();
  const bare = word === null ? numberStart : from + word.index;
  const smallHead = small.slice(0, head.length);
  if (OLD_DECREE.test(smallHead)) return { start: bare, numberWord, otherThing: true };
  const named = head.replace(OPENING, '');
  const type = LAW_IN_WORD.test(smallLetters(named)) ? undefined : typeAtEnd(named);
  // The name of a law may end with the name of a type: “Luật Tiếp cận thông tin” is no “thông tin”.
  const law = numberWord && (type === undefined || isLawNumber(text, numberStart, type.name)) ? LAW_BEFORE.exec(head) : null;
  if (type !== undefined && law === null) return lead(from, type.start, named.length, type.name, numberWord);
  const short = SHORT_BEFORE.exec(head);
  if (short !== null) return lead(from, short.index, head.length, short[0], numberWord);
  if (numberWord && NUMBERED_THING.test(smallHead)) return { start: bare, numberWord, otherThing: true };
  if (!numberWord) return { start: bare, numberWord };
  if (law?.groups !== undefined) {
    const typeText = law.groups['type'] ?? '';
    const nameText = (law.groups['law'] ?? '').trimEnd();
    const nameStart = from + head.indexOf(nameText, law.index + typeText.length);
    return {
      ...lead(from, law.index, law.index + typeText.length, typeText, true),
      lawName: { start: nameStart, end: nameStart + nameText.length },
    };
  }
  const between = HOLDS_OF.test(smallHead) ? ISSUER_BETWEEN.exec(head) : null;
  if (between?.groups !== undefined) {
    const body = between.groups['body'] ?? '';
    const bodyStart = from + head.length - body.length;
    const issuer = readIssuer(text, bodyStart, false);
    if (issuer !== undefined && issuer.end === from + head.length) {
      return {
        ...lead(from, between.index, between.index + (between.groups['type'] ?? '').length, between.groups['name'] ?? '', true),
        issuer,
      };
    }
  }
  return { start: bare, numberWord };
}

/** True for the number of a law behind the small-lettered name of a type that no law has. */
function isLawNumber(text: string, at: number, type: string): boolean {
  return startsWithSmallLetter(type) && !ASSEMBLY_TYPE.test(smallLetters(type)) && matchAt(LAW_NUMBER_AT, text, at) !== undefined;
}

/** Most words of a type name with two words that narrow it. */
const MOST_WORDS = 10;

const WORD = regex.gu`[${LETTER}\d]+`;

/** The type name that ends the text, with up to two words that narrow it behind; the longest reading, its first word after any sign. */
function typeAtEnd(text: string): { readonly start: number; readonly name: string } | undefined {
  const small = smallLetters(text);
  for (const { index: start } of everyMatch(WORD, small).slice(-MOST_WORDS)) {
    const length = TYPE_NAME_SET.lengthAt(small, start);
    if (length > 0 && isNarrowed(small.slice(start + length))) return { start, name: text.slice(start, start + length) };
  }
  return undefined;
}

/** True for nothing, or blanks and one or two words that narrow a type name. */
function isNarrowed(rest: string): boolean {
  let at = 0;
  for (let count = 0; count < 2 && at < rest.length; count++) {
    const start = at + rest.slice(at).search(/\S|$/u);
    const length = QUALIFIER_SET.lengthAt(rest, start);
    if (length === 0) return false;
    at = start + length;
  }
  return at === rest.length;
}

function lead(from: number, start: number, end: number, name: string, numberWord: boolean): NumberLead {
  return { start: from + start, numberWord, type: { start: from + start, end: from + end, name: canonicalTypeName(name) } };
}
