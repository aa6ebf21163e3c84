import { regex, SMALL, WORD_END } from '../pattern/regex.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import { everyMatch } from '../text/every-match.ts';
import type { Block } from './block.ts';
import { columnPassages, passage } from './passage.ts';
import type { Passage, RecipientItem, Recipients } from './report.ts';
import { beginsSignature, isSignerName, parseSignatureLine } from './signature.ts';

const LABEL = /^(?:Nơi\s+nhận|NƠI\s+NHẬN|Nơi\s+Nhận|nơi\s+nhận|Nơi\s+gửi(?=\s*:))\s*[:.;]?/u;
const ITEM = /^[-–—+*•]\s*|^\d{1,2}[.)]\s+/u;

/** The label with wrong or missing marks; only with a colon and nothing else on the line. */
const MISTYPED_LABEL = /^NOI\s+NHAN\s*:$/u;

/** The label of the recipients at the start of a block, or undefined. */
export function recipientsLabel(block: Block): Passage | undefined {
  for (const line of columnPassages([block])) {
    if (/^[Nn]/u.test(line.text) && MISTYPED_LABEL.test(baseLetters(line.text).toUpperCase())) return line;
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
  for (const line of lines.slice(start)) {
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
      if (/^[-–—+*•]?\s*Lưu/iu.test(part.text)) closed = true;
      continue;
    }
    const last = items[items.length - 1];
    const free = !beginsSignature(line.block) && !isSignatureLine(part) && !isSignerName(part.text);
    if (last !== undefined && free && goesOn(last, part, closed)) {
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
const ARCHIVE = regex.iu`^L[ưƯ]u${WORD_END}`;

/**
 * True when `part` is the rest of the item before it: the item has no closing sign yet and the line stands in the same paragraph or
 * begins in lower case. After the archive line only a line that its comma announces goes on with it.
 */
function goesOn(last: RecipientItem, part: Passage, closed: boolean): boolean {
  const end = (last.tail ?? last).text;
  if (closed) return last.block === part.block && /,$/u.test(end) && part.text.length <= 30;
  if (/[;.]$/u.test(end)) return false;
  if (GOES_ON.test(part.text)) return true;
  return last.block === part.block && last.tail === undefined && !/[,:]$/u.test(end) && !ARCHIVE.test(part.text);
}

/** True for an authority mark or a title in capitals: in a flattened footer they may share a paragraph with the recipients. */
function isSignatureLine(part: Passage): boolean {
  const parsed = parseSignatureLine(part);
  return parsed !== undefined && (parsed.mark !== undefined || part.text === part.text.toUpperCase());
}

/** Identity of a line, or of one column of it, among those of the closing part. */
export function keyOf(line: Passage): string {
  return `${String(line.block.index)}:${String(line.start)}`;
}

const ARCHIVE_ITEM = regex.iu`^(?:[-–—+*•]|\d{1,2}[.)])?\s*L[ưƯ]u${WORD_END}`;

function item(part: Passage): RecipientItem {
  return { ...part, archive: ARCHIVE_ITEM.test(part.text) };
}

function sameCell(a: Block, b: Block): boolean {
  const x = a.content.place;
  const y = b.content.place;
  return x.kind === y.kind && x.row === y.row && x.column === y.column;
}
