import { LETTER, regex } from '../pattern/regex.ts';
import { beginsAddressee } from './addressee-label.ts';
import { Block } from './block.ts';
import type { BlockContent } from './block-content.ts';
import { isTitleLike } from './headings.ts';
import { findLetterhead } from './letterhead.ts';
import { rankOf } from './numbering.ts';
import { recipientsLabel } from './recipients.ts';
import { beginsSignature } from './signature.ts';
import { LETTERHEAD_REACH } from './signs.ts';
import { isTypeTitle } from './type-title.ts';

/** A content with its place in the source. */
interface Placed {
  readonly content: BlockContent;
  readonly start: number;
}

/** Quoted blocks beside each other. */
interface Run {
  readonly blocks: readonly Block[];
  /** How many blocks above are not quoted. */
  readonly at: number;
}

/** Of a document of which so many paragraphs are quoted the quotes are its own text where anything says so, or without that. */
const MANY = 0.3;
const MOST = 0.5;
/** Parts of a document that show that the text around the quotes is one. */
const FEWEST_PARTS = 2;

/**
 * Takes block quotes that are the document's own text for what they are: pandoc writes every indented paragraph of Word as one (`> 2.1.
 * …`, `> Nơi nhận:`). A quote is own text when it holds a part of the document that stands nowhere else, when its number belongs into the
 * ladder around it, or when pandoc’s escapes are in it; and all of them, where several are. What has quotation marks, articles of law, or
 * follows words that introduce a quotation stays one.
 *
 * @param contents in order; given back as they are where nothing is quoted
 */
export function withoutIndentQuotes<T extends Placed>(contents: readonly T[]): readonly (T | Placed)[] {
  if (!contents.some(({ content }) => content.place.quoted)) return contents;
  const blocks = contents.map(({ content, start }, index) => new Block(content, start, index, 'other'));
  const own = ownRuns(blocks);
  if (own.length === 0) return contents;
  const out: (T | Placed)[] = [...contents];
  for (const run of own) for (const { content, start, index } of run.blocks) out[index] = { content: content.unquoted, start };
  return out;
}

function ownRuns(blocks: readonly Block[]): readonly Run[] {
  const outside = blocks.filter(isOutside);
  const candidates = runsOf(blocks).filter((run) => !isQuotation(run, outside[run.at - 1]));
  if (candidates.length === 0) return [];
  const parts = partsOf(outside);
  if (parts.size === 0) return [];
  const own = candidates.filter((run) => holdsNewPart(run, parts) || belongsToLadder(run, outside) || run.blocks.some(isEscaped));
  const paragraphs = blocks.filter(({ content: { place } }) => place.kind !== 'table-cell' && !place.footnote).length;
  const share = candidates.reduce((sum, run) => sum + run.blocks.length, 0) / paragraphs;
  const areAll = own.length > 1 || (own.length === 1 && share >= MANY) || (share >= MOST && parts.size >= FEWEST_PARTS);
  return areAll ? candidates : own;
}

function isOutside({ content: { place } }: Block): boolean {
  return !place.quoted && !place.footnote;
}

function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  let open: Block[] = [];
  let at = 0;
  for (const block of blocks) {
    const { quoted, footnote } = block.content.place;
    if (quoted && !footnote) {
      if (open.length === 0) runs.push({ blocks: open, at });
      open.push(block);
    } else if (!footnote) {
      open = [];
      at++;
    }
  }
  return runs;
}

/** Words before a colon that introduce what somebody else said or wrote. */
const INTRODUCES = regex.iu`
  (?:quy\s+định|nguyên\s+văn|trích(?:\s+dẫn)?|ghi(?:\s+(?:rõ|nhận))?|nêu(?:\s+rõ)?|viết|phát\s+biểu|khẳng\s+định|nhấn\s+mạnh|dạy|nói|trả\s+lời|phản\s+ánh|kiến\s+nghị)
  (?![${LETTER}])(?:\s+(?:như\s+sau|rằng|là|cụ\s+thể))?\s*:\s*$`;
/** How much of a paragraph's end is looked at. */
const END = 80;

function isQuotation({ blocks }: Run, above: Block | undefined): boolean {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return true;
  if (/^\s*(?:[-–+]\s*)?["“‘«]/u.test(first.text) || /["”’»][.;,]?\s*$/u.test(last.text)) return true;
  if (blocks.some(({ marker }) => marker?.kind === 'article' || marker?.kind === 'chapter')) return true;
  return above !== undefined && INTRODUCES.test(above.text.slice(-END));
}

type Part = 'national-heading' | 'number' | 'date' | 'type' | 'addressee' | 'closing' | 'recipients' | 'signature';

const CLOSING = /^Trên\s+đây\s+là\s/u;
/** A block of the letterhead or the foot is no longer. */
const LONGEST_PART = 300;

/** The parts of a document that begin in the blocks. */
function partsOf(blocks: readonly Block[]): ReadonlySet<Part> {
  const parts = new Set<Part>();
  const short = blocks.filter(({ text }) => text.length <= LONGEST_PART);
  const { nationalName, partyName, numberLine, placeAndDate } = findLetterhead(short.slice(0, LETTERHEAD_REACH));
  if (nationalName !== undefined || partyName !== undefined) parts.add('national-heading');
  if (numberLine !== undefined) parts.add('number');
  if (placeAndDate !== undefined) parts.add('date');
  if (blocks.some(({ text }) => CLOSING.test(text))) parts.add('closing');
  for (const block of short) {
    if (block.lines.some(({ text }) => isTypeTitle(text))) parts.add('type');
    if (beginsAddressee(block.text)) parts.add('addressee');
    if (recipientsLabel(block) !== undefined) parts.add('recipients');
    if (beginsSignature(block)) parts.add('signature');
  }
  return parts;
}

function holdsNewPart({ blocks }: Run, outside: ReadonlySet<Part>): boolean {
  return [...partsOf(blocks)].some((part) => !outside.has(part));
}

/** True for a paragraph that begins with an enumerator which pandoc wrote with a backslash, so that it opens no list. */
function isEscaped({ raw }: Block): boolean {
  return /^(?:\\[-+*]|\d{1,3}\\[.)])\s/u.test(raw);
}

/** True when the first number of the run is the next one of the series that the text above is in, or the first below the item above. */
function belongsToLadder({ blocks, at }: Run, outside: readonly Block[]): boolean {
  const first = blocks.find(({ marker }) => marker !== undefined && LADDER.has(marker.kind));
  const marker = first?.marker;
  if (first === undefined || marker === undefined) return false;
  const { kind, ordinal, path } = marker;
  const rank = rankOf(kind, path.length);
  const before = siblingIn(outside, at - 1, -1, rank, path);
  const after = siblingIn(outside, at, 1, rank, path);
  if (after.ordinal !== undefined && after.ordinal <= ordinal) return false;
  const previous = before.ordinal ?? 0;
  const isTitled = (first.content.bold || first.text === first.text.toUpperCase()) && isTitleLike(first);
  if (kind === 'decimal') return (before.ordinal !== undefined || isPrefix(before.parent, path)) && ordinal > previous;
  if (ordinal !== previous + 1) return isTitled && previous > 0 && ordinal > previous;
  return after.ordinal !== undefined || isTitled || (previous > 0 && !/:\s*$/u.test(outside[at - 1]?.text ?? ''));
}

const LADDER: ReadonlySet<string> = new Set(['part', 'upper-letter', 'roman', 'arabic', 'decimal', 'lower-letter']);

/** So many blocks are looked through for a neighbour in the series. */
const REACH = 200;

/** The nearest item of the series from a block on, downwards or upwards; `parent`: the higher item met before one. */
function siblingIn(
  blocks: readonly Block[],
  from: number,
  step: 1 | -1,
  rank: number,
  path: readonly number[],
): { ordinal?: number; parent?: Block } {
  for (let i = from, left = REACH; left > 0; i += step, left--) {
    const block = blocks[i];
    if (block === undefined) return {};
    const { marker } = block;
    if (marker === undefined || !LADDER.has(marker.kind) || block.content.place.kind === 'table-cell') continue;
    const own = rankOf(marker.kind, marker.path.length);
    if (own > rank) continue;
    const isSibling = own === rank && marker.path.slice(0, -1).every((figure, i) => figure === path[i]);
    return isSibling ? { ordinal: marker.ordinal } : { parent: block };
  }
  return {};
}

function isPrefix(parent: Block | undefined, path: readonly number[]): boolean {
  const own = parent?.marker?.path;
  return own?.length === path.length - 1 && own.every((figure, i) => figure === path[i]);
}
