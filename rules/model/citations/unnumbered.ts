import { startsWithCapital } from '../../pattern/letters.ts';
import { anyOf, CAPITAL, LETTER, regex, TOKEN_START, WORD_END } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import type { TextRange } from '../../text/span.ts';
import { canonicalTypeName, foldedPhrases, QUALIFIERS, TYPE_QUALIFIERS } from './vocabulary.ts';
import { readTail, type Tail } from './tail.ts';

/** A mention without number and symbol: `Chỉ thị số 05 của Bộ Chính trị`, `Nghị định 30/2020`, `Luật Đất đai năm 2024`. */
export interface UnnumberedMention {
  readonly start: number;
  readonly type: TextRange;
  readonly typeName: string;
  readonly numberWord: boolean;
  /** Figures of the number with the year after the slash, or the year of a law. */
  readonly code: TextRange;
  readonly number: string;
  readonly year?: number;
  readonly lawName?: TextRange;
  readonly tail: Tail;
}

const NAMES = foldedPhrases(
  'nghị quyết|chỉ thị|nghị định|thông tư|quyết định|kết luận|quy định|hướng dẫn|thông báo|kế hoạch|chương trình|công văn|công điện|thông tri',
);
const NUMBER_WORD = String.raw`\s+số(?:\s*:)?`;
/** “Nghị quyết số 18”, “Kết luận 12/2026”: a type with a number and no symbol. In small letters. */
const NUMBERED = regex.gu`
  ${TOKEN_START}
  (?<name>${anyOf(...NAMES)})(?:\s+(?:${TYPE_QUALIFIERS}))?
  (?<word>${NUMBER_WORD})?\s+
  (?<code>(?<number>\d{1,5}[a-z]?)(?:\s?\/\s?(?<year>(?:19|20)\d\d))?)
  (?![${LETTER}\d%]|\s?[/\-–]\s?[${LETTER}\d]|[.,]\d|\s%)`;
/** “Luật Đất đai năm 2024”, “Bộ luật Lao động 2019”: a law with its year; its name goes on over small words that name no other thing. */
const LAW = regex.gu`
  ${TOKEN_START}(?<type>Bộ\s+luật|Luật|Pháp\s+lệnh)\s+
  (?<law>
    (?:[${CAPITAL}][${LETTER}]*|sửa\s+đổi)
    (?:
      (?:\s+|,\s+|\s+-\s+)
      (?!
        ${anyOf(
          'năm|được|của|có|từ|đã|trong|ngày|theo|tại|này|đó|thì|khi|số|các|luật|Luật|Pháp|Nghị|Thông',
          'Bộ luật|nghị|thông|Quyết|Quốc hội',
        )}${WORD_END}
      )[${LETTER}]+
    ){0,18}
  )\s+(?:năm\s+)?(?<year>(?:19|20)\d\d)(?![\d${LETTER}]|[/\-–.]\d)`;
const STRONG = /^(?:nghị quyết|chỉ thị|nghị định|thông tư|quyết định|kết luận|hướng dẫn|thông báo|công văn|kế hoạch|thông tri)$/u;

const LAST_WORDS = new Set([...NAMES, ...QUALIFIERS].map((name) => name.slice(name.lastIndexOf(' ') + 1)));
/** How a law and how a numbered document without symbol go on, from the last word of their type: in small letters. */
const MAY_HOLD = regex.u`(?:luật|lệnh)\s|(?:${[...LAST_WORDS].join('|')})(?:${NUMBER_WORD})?\s+\d`;

/** False only for a text in which {@link findUnnumbered} finds nothing; cheap. */
export function mayHoldUnnumbered(text: string): boolean {
  return MAY_HOLD.test(smallLetters(text));
}

/** Every mention without a symbol in `text` (NFC, tone placement folded), in order; those that overlap a number with a symbol must be dropped by the caller. */
export function findUnnumbered(text: string): UnnumberedMention[] {
  return [...numberedWithoutSymbol(text), ...lawsByName(text)].sort((a, b) => a.start - b.start);
}

function numberedWithoutSymbol(text: string): UnnumberedMention[] {
  const out: UnnumberedMention[] = [];
  for (const match of everyMatch(NUMBERED, smallLetters(text))) {
    const groups = match.groups;
    const [name, code, figures] = [groups?.['name'], groups?.['code'], groups?.['number']];
    if (name === undefined || code === undefined || figures === undefined) continue;
    const typeName = canonicalTypeName(name);
    const capital = startsWithCapital(text.charAt(match.index));
    const numberWord = groups?.['word'] !== undefined;
    const end = match.index + match[0].length;
    const number = text.slice(end - code.length, end - code.length + figures.length);
    const tail = readTail(text, end, false, false);
    const year = groups?.['year'];
    const attributed = tail.date !== undefined || tail.issuer !== undefined;
    const named = numberWord
      ? attributed || (capital && STRONG.test(typeName) && number.length >= 2)
      : capital && STRONG.test(typeName) && (year !== undefined || attributed);
    if (!named || (year === undefined && number.length === 4 && /^(?:19|20)/u.test(number))) continue;
    const typeEnd = match.index + match[0].replace(/(?<!\s)(?:\s+số(?:\s*:)?)?\s[\d/\s]+[a-z]?$/u, '').length;
    out.push({
      start: match.index,
      type: { start: match.index, end: typeEnd },
      typeName,
      numberWord,
      number,
      tail,
      code: { start: end - code.length, end },
      ...(year === undefined ? {} : { year: Number(year) }),
    });
  }
  return out;
}

function lawsByName(text: string): UnnumberedMention[] {
  const out: UnnumberedMention[] = [];
  for (const match of everyMatch(LAW, text)) {
    const groups = match.groups;
    const [type, law, year] = [groups?.['type'], groups?.['law'], groups?.['year']];
    if (type === undefined || law === undefined || year === undefined) continue;
    const end = match.index + match[0].length;
    const lawStart = match.index + match[0].indexOf(law, type.length);
    out.push({
      start: match.index,
      type: { start: match.index, end: match.index + type.length },
      typeName: canonicalTypeName(type),
      numberWord: false,
      number: '',
      year: Number(year),
      code: { start: end - 4, end },
      lawName: { start: lawStart, end: lawStart + law.length },
      tail: { end, partialDate: false },
    });
  }
  return out;
}
