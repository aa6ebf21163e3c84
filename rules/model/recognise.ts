import { regex, WORD_END } from '../pattern/regex.ts';
import type { Block } from './block.ts';
import { declared } from './front-matter.ts';
import { findLetterhead } from './letterhead.ts';
import type { Doubt, FrontMatter, ReadAs, Recognition, Sign } from './report.ts';
import { findSigns, introducesExample, isSentence, LETTERHEAD_REACH, OWN_SIGNS } from './signs.ts';
import { beginsInside, isWebPage, lacksMarks } from './strange-text.ts';
import { findTypeLines, type TypeLine, type TypeLines } from './title.ts';
import { namedTypeTitle } from './type-title.ts';

/** A document as it is read, with its type line. */
export interface Recognised {
  readonly recognition: Recognition;
  /** Absent where there is none, and where the text is no document. */
  readonly typeLine?: TypeLine;
}

/**
 * Tells what a text is read as.
 *
 * - Front matter that names the type of report makes a report, one that names the type of document a document of that type.
 * - A formal type line makes a document of that type, unless running text stands above it: then three other parts must show (one
 *   below a heading in small letters), and never where that text introduces an example.
 * - A type name in small letters at the top does where a part shows that only administrative documents have.
 * - Without a type line two parts do, one of them of that kind (three below running text): a report when the number says BC, or when
 *   nothing speaks for another type and the content has parts with Roman numerals or says that it reports.
 * - A text that is strange as a whole (marks lost, a page of the web, the middle of a document) is mere text: its form says nothing.
 * - Where the settings say that the files are reports (`isReportFolder`), one part is enough.
 *
 * @param blocks in order of the text, roles not yet known
 */
export function recognise(blocks: readonly Block[], matter: FrontMatter | undefined, isReportFolder: boolean): Recognised {
  const own = blocks.filter((block) => !block.content.place.quoted);
  if (matter === undefined && blocks.every((block) => block.text.trim() === '')) return text(NO_SIGNS, 'empty');
  const lines = findTypeLines(own);
  const typeLine = chosenLine(own, lines);
  const read = recogniseForm(own, matter, lines, typeLine, isReportFolder);
  const { recognition } = read;
  if (recognition.doubt === 'empty' || !isReadByForm(matter)) return read;
  const signs = recognition.signs;
  if (typeLine === undefined && beginsInside(own) && !signs.some((sign) => HEAD_SIGNS.has(sign))) return text(signs, 'fragment');
  if (isWebPage(own) && findSigns(own).filter((sign) => OWN_SIGNS.has(sign)).length < 2) return text(signs, 'web-page');
  return recognition.readAs !== 'text' && lacksMarks(own) ? text(signs, 'unmarked') : read;
}

/** Signs of a document's head. */
const HEAD_SIGNS: ReadonlySet<Sign> = new Set<Sign>(['type', 'small-type', 'national-heading', 'number', 'place-and-date']);

/** False where the front matter says what the text is. */
function isReadByForm(matter: FrontMatter | undefined): boolean {
  return (matter?.values['loai-bao-cao'] ?? '') === '' && namedTypeTitle(declared(matter, 'ten-loai') ?? '') === undefined;
}

function recogniseForm(
  own: readonly Block[],
  matter: FrontMatter | undefined,
  lines: TypeLines,
  typeLine: TypeLine | undefined,
  isReportFolder: boolean,
): Recognised {
  const reportType = matter?.values['loai-bao-cao'];
  if (reportType !== undefined && reportType !== '') return withLine({ readAs: 'report', signs: NO_SIGNS }, typeLine);
  const typeName = namedTypeTitle(declared(matter, 'ten-loai') ?? '');
  if (typeName !== undefined) return withLine(typed(typeName, NO_SIGNS), typeLine);
  return typeLine === undefined ? withoutTypeLine(own, isReportFolder) : below(own, typeLine, typeLine === lines.formal, isReportFolder);
}

const NO_SIGNS: readonly Sign[] = [];

function withLine(recognition: Recognition, typeLine: TypeLine | undefined): Recognised {
  return { recognition, ...(typeLine === undefined ? {} : { typeLine }) };
}

/** The formal line, unless the one in small letters stands above text or an enumerator that the formal line belongs to. */
function chosenLine(blocks: readonly Block[], { formal, small }: TypeLines): TypeLine | undefined {
  if (formal === undefined || small === undefined) return formal ?? small;
  const between = blocks.filter(({ index }) => index > small.type.block.index && index < formal.type.block.index);
  return between.some((block) => isSentence(block) || block.marker !== undefined) ? small : formal;
}

/** How many other parts a document shows whose type line or letterhead stands below running text. */
const BELOW_TEXT = 3;

function below(blocks: readonly Block[], typeLine: TypeLine, isFormal: boolean, isReportFolder: boolean): Recognised {
  const above = blocks.filter(({ index }) => index < typeLine.type.block.index);
  const isBelowText = above.some((block) => isSentence(block) || (!isFormal && block.marker !== undefined));
  const isIntroduced = above.some(introducesExample);
  const isBelowHeading = above.some(isSmallHeading);
  if (isFormal && !isBelowText && !isBelowHeading && !isIntroduced) return asTyped(typeLine, NO_SIGNS);
  const others = findSigns(blocks);
  const signs: readonly Sign[] = isFormal
    ? ['type', ...others]
    : readAsOf(typeLine.typeName) === 'report'
      ? ['small-type', ...others]
      : others;
  if (isIntroduced || (isFormal && isBelowHeading && others.length === 0)) return text(signs, 'introduced');
  if (isFormal && !isBelowText) return asTyped(typeLine, signs);
  if (isBelowText) {
    if (others.length >= (isReportFolder ? 1 : BELOW_TEXT)) return asTyped(typeLine, signs);
    return isFormal ? text(signs, 'introduced') : withoutTypeLine(blocks, isReportFolder);
  }
  return isReportFolder || others.some((sign) => OWN_SIGNS.has(sign)) ? asTyped(typeLine, signs) : text(signs, 'few-signs');
}

/** A heading of an article: the lines of a letterhead are in capitals. */
function isSmallHeading({ content, text: heading }: Block): boolean {
  return content.place.kind === 'heading' && heading !== heading.toUpperCase();
}

function asTyped(typeLine: TypeLine, signs: readonly Sign[]): Recognised {
  return { typeLine, recognition: typed(typeLine.typeName, signs) };
}

function typed(typeName: string, signs: readonly Sign[]): Recognition {
  const readAs = readAsOf(typeName);
  return { readAs, signs, ...(readAs === 'report' ? {} : { doubt: 'other-type' }) };
}

function readAsOf(typeName: string): ReadAs {
  return typeName.startsWith('BÁO CÁO') ? 'report' : 'document';
}

function text(signs: readonly Sign[], doubt: Doubt): Recognised {
  return { recognition: { readAs: 'text', signs, doubt } };
}

function withoutTypeLine(blocks: readonly Block[], isReportFolder: boolean): Recognised {
  const signs = findSigns(blocks);
  if (signs.length === 0) return text(signs, 'few-signs');
  const head = blocks.slice(0, LETTERHEAD_REACH);
  const { nationalName, motto, partyName, numberLine, placeAndDate } = findLetterhead(head);
  const first = Math.min(
    ...[nationalName, motto, partyName, numberLine, placeAndDate].flatMap((part) => (part === undefined ? [] : [part.block.index])),
  );
  const above = blocks.filter(({ index }) => index < first);
  if (above.some(introducesExample)) return text(signs, 'introduced');
  const isBelowText = Number.isFinite(first) && above.some(isSentence);
  const enough = isReportFolder ? 1 : isBelowText ? BELOW_TEXT : 2;
  if (signs.length < enough || !(isReportFolder || signs.some((sign) => OWN_SIGNS.has(sign))))
    return text(signs, isBelowText ? 'introduced' : 'few-signs');
  const code = numberLine?.typeCode;
  if (code !== undefined && REPORT_CODE.test(code)) return { recognition: { readAs: 'report', signs } };
  if (code !== undefined || blocks.slice(0, LETTERHEAD_REACH).some((block) => LETTER_SUBJECT.test(block.text.trim())))
    return { recognition: { readAs: 'document', signs, doubt: 'no-type' } };
  const isReport = isReportFolder || (!blocks.some(isArticle) && blocks.some((block) => isPart(block) || REPORTS.test(block.text)));
  return { recognition: isReport ? { readAs: 'report', signs } : { readAs: 'document', signs, doubt: 'no-type' } };
}

/** Type codes of reports; BCĐ is a steering committee. */
const REPORT_CODE = regex.iu`^BC(?!Đ)`;
/** The subject line of an official letter. */
const LETTER_SUBJECT = regex.u`^[Vv]\s?\/\s?v${WORD_END}`;
/** The sentence that opens or closes a report. */
const REPORTS = /(?:^Trên\s+đây\s+là\s+(?:nội\s+dung\s+)?[Bb]áo\s+cáo|báo\s+cáo(?:\s+kết\s+quả|\s+tình\s+hình)?[^.;\n]{0,80}\s+như\s+sau)/u;

function isPart({ marker }: Block): boolean {
  return marker?.kind === 'roman';
}

/** “Điều 1.” of a decision or regulation. */
function isArticle(block: Block): boolean {
  return /^Điều\s+\d/u.test(block.text);
}
