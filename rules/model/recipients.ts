import { regex, SMALL, WORD_END } from '../pattern/regex.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import { everyMatch } from '../text/every-match.ts';
import { editDistance } from '../text/nearest.ts';
import type { Block } from './block.ts';
import { columnPassages, passage } from './passage.ts';
import type { Passage, RecipientItem, Recipients } from './report.ts';
import { beginsSignature, isSignerName, parseSignatureLine } from './signature.ts';

const LABEL = /^(?:Nơi\s+nhận|NƠI\s+NHẬN|Nơi\s+Nhận|nơi\s+nhận|Nơi\s+gửi(?=\s*:))\s*[:.;]?/u;
const ITEM = /^[-–—+*•]\s*|^\d{1,2}[.)]\s+/u;

/** The label without marks: with a colon and nothing else on its line it may be a letter away. */
const LABEL_LETTERS = 'NOI NHAN';
const LABEL_ALONE = /^N[^:]{5,11}:$/u;

/** The label of the recipients at the start of a block, or undefined. */
export function recipientsLabel(block: Block): Passage | undefined {
  for (const line of columnPassages([block])) {
    if (isMistypedLabel(line.text)) return line;
    const match = LABEL.exec(line.text);
    if (
      match !== null &&
      (line.text.length === match[0].length || /^\s/u.test(line.text.slice(match[0].length)) || /[:.;]$/u.test(match[0]))
    ) {
      return passage(block, line.start, line.start + match[0].length);
    }
  }
  return undefined;
}

const BULLET = /^\s*[-–—+*•]/u;
/** Within so many blocks behind its label the list begins. */
const LIST_BEGINS = 6;

/**
 * True when the block opens the list of recipients. The bare words in a cell of a table that compares or checks something are a value of it:
 * a list must follow.
 */
export function opensRecipients(block: Block, blocks: readonly Block[]): boolean {
  const label = recipientsLabel(block);
  if (label === undefined) return false;
  if (block.content.place.kind !== 'table-cell' || /[:.;]$/u.test(label.text) || label.end < block.text.trimEnd().length) return true;
  return blocks.slice(block.index + 1, block.index + 1 + LIST_BEGINS).some(({ text }) => BULLET.test(text) || isArchiveLine(text.trim()));
}

function isMistypedLabel(text: string): boolean {
  if (text.length > 13 || !/^[Nn]/u.test(text)) return false;
  const letters = baseLetters(text).toUpperCase();
  return LABEL_ALONE.test(letters) && editDistance(letters.slice(0, -1).replace(/\s+/gu, ' ').trim(), LABEL_LETTERS, 1) <= 1;
}

/**
 * Reads the list of recipients that begins at `blocks[at]`. Returns it with every line it consumed; lines between the items that
 * belong to the signature (flattened columns) are left to it.
 */
export function readRecipients(
  blocks: readonly Block[],
  at: number,
): { recipients: Recipients; consumed: ReadonlySet<string> } | undefined {
  const first = blocks[at];
  const label = first === undefined ? undefined : recipientsLabel(first);
  if (first === undefined || label === undefined) return undefined;
  const items: RecipientItem[] = [];
  const consumed = new Set<string>([keyOf(label)]);
  const lines = columnPassages(blocks.slice(at)).flatMap((line) => cutItems(line));
  const start = lines.findIndex((line) => line.block === label.block && line.start === label.start);
  let closed = false;
  const list = lines.slice(start);
  for (const [i, line] of list.entries()) {
    const isLabelLine = line.start === label.start && line.block === label.block;
    const part = isLabelLine ? passage(line.block, label.end, line.end) : line;
    if (part.text === '') continue;
    const sameColumn =
      line.block.content.place.kind !== 'table-cell' ||
      sameCell(line.block, label.block) ||
      line.block.content.place.row !== label.block.content.place.row;
    if (ITEM.test(part.text) && sameColumn) {
      if (closed && !/Lưu/u.test(part.text)) break;
      items.push(item(part));
      consumed.add(keyOf(line));
      if (isArchiveLine(part.text)) closed = true;
      continue;
    }
    const last = items[items.length - 1];
    // A grid table holds both columns in one paragraph: there the lines decide.
    const free = (line.block === label.block || !beginsSignature(line.block)) && !isSignatureLine(part) && !isSignerName(part.text);
    if (last !== undefined && free && goesOn(last, part, list[i + 1], closed)) {
      const follows = last.tail === undefined && last.block === line.block && last.block.text.slice(last.end, part.start).trim() === '';
      items[items.length - 1] = follows ? item(passage(last.block, last.start, part.end)) : { ...last, tail: part };
      consumed.add(keyOf(line));
      continue;
    }
    const bare = !closed && sameCell(line.block, label.block) && free && (items.length === 0 || /[;.,:]$/u.test(part.text));
    const bareArchive = !closed && /^Lưu\s*:/u.test(part.text);
    if (bare || bareArchive) {
      items.push(item(part));
      consumed.add(keyOf(line));
      if (bareArchive) closed = true;
    }
  }
  return { recipients: { label, items }, consumed };
}

/** Items that stand one after the other on one line (`- Như trên; - Lưu: VT.`), the label before the first of them. */
function cutItems(line: Passage): Passage[] {
  const out: Passage[] = [];
  let from = line.start;
  for (const gap of everyMatch(/(?<=;)\s+(?=[-–]\s)/gu, line.text)) {
    out.push(passage(line.block, from, line.start + gap.index));
    from = line.start + gap.index + gap[0].length;
  }
  out.push(passage(line.block, from, line.end));
  return out;
}

const GOES_ON = regex.u`^[${SMALL}(\d]`;
/** “Lưu” with or without its marks; of “Luu” that is a slip only the office of records behind it tells. */
const ARCHIVE = regex.iu`^(?:L[ưƯ]u${WORD_END}|L[uư]{2,3}\s*(?:[:;.]\s*)?(?:VT|văn\s+thư)${WORD_END})`;

/** How long a line of a narrow column is, at which it breaks inside a series. */
const FULL_LINE = 40;
/** Bodies and offices a recipient begins with: behind a comma at the end of a short line they are one of their own. */
const BEGINS_RECIPIENT = regex.iu`
  ^(?:
    UBND|HĐND|UBMTTQ|MTTQ|Ủy\s+ban|Uỷ\s+ban|Hội\s+đồng|Thường\s+trực|TT\.?|Sở|Bộ|Ban|Phòng|Văn\s+phòng|Chủ\s+tịch|CT|PCT
    |Phó\s+Chủ\s+tịch|Các|Công\s+an|Trung\s+tâm|Trường|Đảng\s+ủy|Tỉnh\s+ủy|Như|Cục|Chi\s+cục|Lưu
  )${WORD_END}`;

/**
 * True when `part` is the rest of the item before it: the item has no closing sign yet and the line stands in the same paragraph or
 * begins in lower case. A comma or colon closes no series that it stands in. After the archive line only a line that its comma announces
 * goes on with it, or one that ends what was left open.
 */
function goesOn(last: RecipientItem, part: Passage, next: Passage | undefined, closed: boolean): boolean {
  const end = (last.tail ?? last).text;
  const inParagraph = last.block === part.block;
  if (closed) return inParagraph && ((/,$/u.test(end) && part.text.length <= 30) || (!/[;.]$/u.test(end) && ENDS_ARCHIVE.test(part.text)));
  if (/[;.]$/u.test(end)) return false;
  if (GOES_ON.test(part.text)) return true;
  if (last.tail !== undefined || ARCHIVE.test(part.text)) return false;
  // Behind a colon a paragraph of its own begins; a single line of it, closed, is no list.
  if (end.endsWith(':'))
    return part.block.index - last.block.index <= 1 && /[;.]$/u.test(part.text) && next !== undefined && ITEM.test(next.text);
  if (!inParagraph) return false;
  return !end.endsWith(',') || /[,:]/u.test(end.slice(0, -1)) || end.length >= FULL_LINE || !BEGINS_RECIPIENT.test(part.text);
}

/** The rest of an archive line. */
const ENDS_ARCHIVE = regex.u`^(?=.{1,40}$)[^:;]*\.$|^[${SMALL}]`;

/** True for an authority mark or a title in capitals: in a flattened footer they may share a paragraph with the recipients. */
function isSignatureLine(part: Passage): boolean {
  const parsed = parseSignatureLine(part);
  return parsed !== undefined && (parsed.mark !== undefined || part.text === part.text.toUpperCase());
}

/** Identity of a line, or of one column of it, among those of the closing part. */
export function keyOf(line: Passage): string {
  return `${String(line.block.index)}:${String(line.start)}`;
}

/** An archive line without marks: its word with the office of records, or that office alone. */
const ARCHIVE_ITEM = regex.iu`
  ^(?:[-–—+*•]|\d{1,2}[.)])?\s*(?:LU{1,3}\s*(?:[:;.]\s*)?(?:VT|VAN\s+THU)${WORD_END}|(?:VT(?=\s*[,.;(]|\s*$)|VAN\s+THU\s*[.;]?$))`;
/** “Lưu ý”, “Lưu lượng” and their like are other words. */
const ARCHIVE_WORD = regex.iu`^(?:[-–—+*•]|\d{1,2}[.)])?\s*L[ưƯ]u${WORD_END}(?!\s+(?:ý|trữ|hành|thông|lượng|động|giữ|truyền|niệm|vực|trú|học|ban)${WORD_END})`;

/** A board of the Party that keeps its own papers; “lưu ban” is what a pupil does. */
const ARCHIVE_OF_BOARD = regex.u`^(?:[-–—+*•]\s*)?Lưu Ban\s`;

/** True for the line “Lưu: VT” of a list, its marks right or wrong. */
export function isArchiveLine(text: string): boolean {
  return ARCHIVE_ITEM.test(baseLetters(text)) || ARCHIVE_WORD.test(text) || ARCHIVE_OF_BOARD.test(text);
}

function item(part: Passage): RecipientItem {
  return { ...part, archive: isArchiveLine(part.text) };
}

function sameCell(a: Block, b: Block): boolean {
  const x = a.content.place;
  const y = b.content.place;
  return x.kind === y.kind && x.row === y.row && x.column === y.column;
}
