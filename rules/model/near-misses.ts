import { isDateOnly } from './place-and-date.ts';
import { headLines } from './head-lines.ts';
import { beginsAddressee } from './addressee-label.ts';
import { isArchiveLine, recipientsLabel } from './recipients.ts';
import { isSignerName, parseSignatureLine } from './signature.ts';
import { columnPassages, linePassages, passage } from './passage.ts';
import { mayTakeTm } from '../data/signing-titles.ts';
import { SURNAMES } from '../data/surnames.ts';
import { lettersOf } from '../pattern/letters.ts';
import { CAPITAL, LETTER, regex, WORD_END } from '../pattern/regex.ts';
import { editDistance } from '../text/nearest.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import type { Block } from './block.ts';
import type { BlockRole } from './block.ts';
import type { Passage, Report } from './report.ts';

// What stands in the place of a component that was not read: the same words in another form, place or order. A rule that says that a
// component is missing asks here first, and speaks of what is found. All of it is asked only where something is missing.

/** How many of the first blocks may hold what was meant as a part of the head. */
const HEAD_REACH = 24;

function headOf(report: Report): readonly Passage[] {
  const end = report.title?.type.block.index ?? HEAD_REACH;
  return headLines(report.blocks.slice(0, Math.min(end, HEAD_REACH)));
}

const FOOT: ReadonlySet<BlockRole> = new Set(['footer', 'signature', 'recipients']);
/** How many blocks above the closing part may belong to it, when its first line has a form that is not known. */
const ABOVE_FOOT = 8;

/** The blocks of the closing part with the last ones of the text above it. */
function footBlocks({ blocks, title }: Report): readonly Block[] {
  const end = blocks.findLastIndex(({ role }) => role !== 'appendix' && role !== 'other') + 1;
  const first = blocks.findIndex(({ role }) => FOOT.has(role));
  const behindTitle = (title?.type.block.index ?? -1) + 1;
  return blocks.slice(Math.max(behindTitle, (first < 0 ? end : first) - ABOVE_FOOT), end);
}

/** A line of the head that names a day and was read as no date of issue: `15/12/2026`, `ngày 15 tháng 12 năm 2026, Bình An`. */
export function nearDateLine(report: Report): Passage | undefined {
  return headOf(report).find(({ text }) => isDateOnly(text));
}

const NEAR_NUMBER = regex.iu`
  ^(?:(?:văn\s+bản|báo\s+cáo|công\s+văn)\s+)?
  (?:(?:s[oôố0]\s*(?:[:.;,]\s*)?)?[a-z]?\d{1,5}[a-z]?\s*(?:[/\\:.–-]\s*)?|s[oôố0](?:\s?[:;,])?[\s.…_]*[/\\–-]\s?)
  (?:BC|KH|TB|TTr|QĐ|NQ|CT|CTr|HD|ĐA|PA|BB|CV)\s?[-–/_\s]\s?(?=[${LETTER}])`;

/** True for a line that was meant as number and symbol and has a wrong sign or label: `25/BC-UBND`, `Số: 25 BC-UBND`. */
export function isNearNumber(text: string): boolean {
  return text.length <= 50 && NEAR_NUMBER.test(text);
}

/** Such a line in the head, below the title or in the closing part. */
export function nearNumberLine(report: Report): Passage | undefined {
  const title = report.title;
  const below = title === undefined ? [] : linePassages(report.blocks.slice(title.type.block.index, title.type.block.index + 6));
  return [...headOf(report), ...below, ...linePassages(footBlocks(report))].find(({ text }) => isNearNumber(text));
}

const UNIT_OR_LABEL = regex.iu`
  ^(?:(?:tên\s+)?(?:đơn\s+vị|cơ\s+quan)(?:\s+[${LETTER}]+){0,3}\s*:
  |(?:xã|phường|đặc\s+khu|tỉnh|thành\s+phố|thôn|tổ\s+dân\s+phố|ủy\s+ban|uỷ\s+ban|UBND|HĐND|sở|phòng|ban|trường|trung\s+tâm|chi\s+cục|cục)${WORD_END})`;

const COUNCIL = regex.u`^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HĐND)${WORD_END}`;

/** A short line of the head that begins like the name of a body or unit and was not read as one. */
export function nearBody(report: Report): Passage | undefined {
  const { nationalName, motto, partyName, numberLine, placeAndDate } = report.letterhead;
  const read = [nationalName, motto, partyName, numberLine, placeAndDate];
  const low = (report.title?.subject ?? []).filter(({ text }) => text === text.toUpperCase() && COUNCIL.test(text));
  return [...headOf(report), ...low].find(
    (line) =>
      line.text.length <= 80 &&
      UNIT_OR_LABEL.test(line.text) &&
      !read.some((part) => part !== undefined && part.block === line.block && part.start < line.end && line.start < part.end),
  );
}

/** A line in capitals that was meant as the type name: with a letter too many, in two lines, or with another word beside it. */
export function nearTypeName(report: Report, typeName: string): Passage | undefined {
  const lines = headLines(report.blocks.slice(0, HEAD_REACH));
  const right = plain(typeName);
  return lines
    .flatMap((line, i) => {
      const next = lines[i + 1];
      return next?.block === line.block ? [passage(line.block, line.start, next.end), line] : [line];
    })
    .find(({ text }) => {
      if (text !== text.toUpperCase() || text.length > 40) return false;
      const letters = plain(text);
      return editDistance(letters, right, 1) <= 1 || (letters.includes(right) && letters.length - right.length <= 6);
    });
}

function plain(text: string): string {
  return lettersOf(baseLetters(text)).toUpperCase();
}

/** What was meant as the subject: the marked line above the type name, or one below it that ends with a colon. */
export function nearSubject({ blocks, title }: Report): Passage | undefined {
  if (title === undefined) return undefined;
  const at = title.type.block.index;
  const below = blocks[at + 1];
  if (below !== undefined && isMarked(below) && below.text.length <= 300 && !beginsAddressee(below.text)) return whole(below);
  const above = blocks[at - 1];
  const isSubject = above !== undefined && isMarked(above) && SUBJECT_WORD.test(above.text) && above.text !== above.text.toUpperCase();
  return isSubject ? whole(above) : undefined;
}

const SUBJECT_WORD = regex.iu`^(?:về|kết\s+quả|tình\s+hình|công\s+tác|sơ\s+kết|tổng\s+kết|việc|thực\s+hiện|đánh\s+giá)${WORD_END}`;

function isMarked({ content, marker }: Block): boolean {
  return marker === undefined && (content.bold || content.place.kind === 'heading');
}

function whole(block: Block): Passage {
  return passage(block, 0, block.text.length);
}

const OTHER_LABEL = regex.iu`^(?:n[ơo]i\s*(?:nh[ậâa]n|gửi)|đồng\s+(?:kính\s+)?gửi|(?:kính\s+)?gửi)(?:\s+[${LETTER}]+){0,2}\s*[:.;]?$`;

/** See {@link nearRecipients}; one of the three is there. */
export interface NearRecipients {
  readonly label?: Passage;
  readonly item?: Passage;
  readonly above?: Passage;
}

/** What stands for the label of the recipients in the closing part (`Đồng gửi:`, `Nơi nhân`), their first line when no label does, or a list in the head. */
export function nearRecipients(report: Report): NearRecipients | undefined {
  const lines = columnPassages(footBlocks(report));
  const archive = lines.findLastIndex(({ text }) => isArchiveLine(text));
  const label = lines.findLast(({ text }, i) => OTHER_LABEL.test(text) && (archive > i || /^[-–+*•]/u.test(lines[i + 1]?.text ?? '')));
  if (label !== undefined) return { label };
  if (archive >= 0) {
    let first = archive;
    while (first > 0 && /^[-–+*•]/u.test(lines[first - 1]?.text ?? '')) first--;
    const item = lines[first];
    return item && { item };
  }
  const end = report.title?.type.block.index ?? 0;
  for (const block of report.blocks.slice(0, end)) {
    const above = recipientsLabel(block);
    if (above !== undefined) return { above };
  }
  return undefined;
}

/** A title of office in small letters above a name, or the name of a signer alone, in the closing part. */
export function nearSignature(report: Report): { readonly title?: Passage; readonly name?: Passage } | undefined {
  const read = new Set((report.recipients?.items ?? []).map(({ span }) => span.start));
  const lines = columnPassages(footBlocks(report)).filter(({ span, text }) => text !== '' && !read.has(span.start));
  const at = lines.findLastIndex(({ text }) => isSignerName(text) && text !== text.toUpperCase());
  const name = lines[at];
  if (name === undefined) return undefined;
  const above = lines[at - 1];
  const isOffice =
    above !== undefined && above.text.length <= 40 && !/[.;:,]$/u.test(above.text) && parseSignatureLine(above) !== undefined;
  return isOffice ? { title: above } : { name };
}

const WORDS_ALONE = regex.u`^[${LETTER}]+(?:\s[${LETTER}]+){1,4}[.,;]?$`;

/** The last line below the titles, when it has the words of a name in a wrong form: `nguyễn văn A`, `Nguyễn Văn A.`. */
export function nearSignerName(report: Report): Passage | undefined {
  const lines = report.signature?.lines ?? [];
  const last = lines[lines.length - 1];
  if (last === undefined) return undefined;
  const read = new Set([...(report.recipients?.items ?? []), ...lines].map(({ span }) => span.start));
  return columnPassages(report.blocks.filter(({ role }) => FOOT.has(role))).findLast(
    ({ text, span }) =>
      span.start > last.span.start &&
      !read.has(span.start) &&
      text.length <= 40 &&
      WORDS_ALONE.test(text) &&
      CAPITAL_WITHIN.test(text) &&
      beginsWithSurname(text),
  );
}

function beginsWithSurname(text: string): boolean {
  return SURNAMES.has(text.slice(0, text.indexOf(' ')).toLowerCase());
}

const CAPITAL_WITHIN = regex.u`[${CAPITAL}]`;

/** The name of a collective above the titles of the signature, without its mark TM. */
export function nearCollective(report: Report): Passage | undefined {
  const first = report.signature?.lines[0];
  if (first === undefined) return undefined;
  return columnPassages(report.blocks.filter(({ role }) => FOOT.has(role))).find(
    ({ text, span }) =>
      span.start < first.span.start && text === text.toUpperCase() && mayTakeTm(text) && /^(?:ỦY|UỶ|UBND|HỘI ĐỒNG|HĐND)/u.test(text),
  );
}

const OTHER_ADDRESSEE = regex.iu`^(?:k[${LETTER}]{2,4}\s*g[ửừữưởơiu]{1,2}i?|gửi|kính\s+chuyển)\s*:`;

/** What stands for the part Kính gửi among the first lines: under another label (`Gửi:`), or above the type name. */
export function nearAddressee(report: Report): { readonly label?: Passage; readonly above?: Passage } | undefined {
  for (const line of linePassages(report.blocks.slice(0, HEAD_REACH))) {
    if (beginsAddressee(line.text)) return { above: line };
    const match = OTHER_ADDRESSEE.exec(line.text);
    if (match !== null) return { label: passage(line.block, line.start, line.start + match[0].length) };
  }
  return undefined;
}
