/**
 * Cuts a Markdown text at block boundaries where parsing can start afresh, so that an edit re-parses its own neighbourhood only.
 * A chunk boundary is a blank line outside fences and HTML blocks before a line that can neither continue a list item nor be indented
 * code. Where in doubt two chunks stay one: a missing boundary costs time, a wrong one would change the tree.
 */
export interface Chunk {
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** Where the next chunk starts: the blank lines between belong to the chunk before them. */
  readonly end: number;
  /** 0-based index of the first line. */
  readonly lineIndex: number;
  /** True for YAML front matter (and for an undivided text that begins with it). */
  readonly isMatter: boolean;
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u;
const LIST_MARKER = /^ {0,3}(?:([-+*])|\d{1,9}([.)]))(?:[ \t]|$)/u;
const EMPTY_ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]*$/u;
/** A fence that begins inside an item or a quotation ends with it, which lines alone do not tell. */
const NESTED_FENCE = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*)+(?:`{3}|~{3})/u;
const TAG_LINE = /^ {0,3}<\/?[A-Za-z]/u;
/** After indented code or a rule the parser reads a list marker as if it stood inside a paragraph. */
const LEAVES_INTERRUPT = /^(?: {0,3}\t| {4}| {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$)/u;
const BLOCK_TAG =
  /^ {0,3}<\/?(?:center|div|table|tbody|thead|tfoot|tr|td|th|p|ul|ol|li|h[1-6]|hr|section|details|summary)(?:[\s>]|\/>|$)/iu;
const HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
  [/^ {0,3}<![A-Za-z]/u, />/u],
];

/**
 * True when some construct reaches across the whole text, so that it must be parsed in one piece: link or footnote definitions, and a
 * `---` at the very start that no second one closes (the parser looks for its end through the whole text).
 */
export function isIndivisible(text: string): boolean {
  if (/^---[ \t]*(?:[\r\n]|$)/u.test(text) && frontMatterEnd(text) === 0) return true;
  return text.includes(']:') && /^[ \t>*+\-\d.)]*\[[^\]\r\n]+\]:/mu.test(text);
}

/** End of a YAML front matter block that begins the text (offset after its closing fence, before the line end); 0 when there is none. */
export function frontMatterEnd(text: string): number {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/u.exec(text);
  if (open === null) return 0;
  const close = /^---[ \t]*$/mu;
  const rest = text.slice(open[0].length);
  const match = close.exec(rest);
  return match === null ? 0 : open[0].length + match.index + match[0].length;
}

/** The chunk that is being read. */
interface OpenChunk {
  readonly start: number;
  readonly lineIndex: number;
  /** Sign of its list items so far; `mixed` for several, empty when it has none. */
  listSign: string;
  /** True when its last line keeps a list marker after it from beginning a list. */
  leavesInterrupt: boolean;
}

/** What lines leave open for the lines after them. */
type OpenConstruct =
  | { readonly kind: 'fence'; readonly signs: string }
  | { readonly kind: 'html'; readonly end: RegExp }
  /** An HTML block that the next blank line ends. */
  | { readonly kind: 'html-paragraph' };

/** Cuts `text` into chunks in order; blank lines at its start belong to none. The front matter is the first chunk. */
export function cutChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const matterEnd = frontMatterEnd(text);
  let offset = 0;
  let lineIndex = 0;
  for (; offset < matterEnd; lineIndex++) offset = nextLine(text, lineEnd(text, offset));
  if (matterEnd > 0) chunks.push({ start: 0, end: Math.min(offset, text.length), lineIndex: 0, isMatter: true });

  let chunk: OpenChunk | undefined;
  let open: OpenConstruct | undefined;
  let afterBlank = true;
  for (let next: number; offset <= text.length; offset = next, lineIndex++) {
    const end = lineEnd(text, offset);
    next = nextLine(text, end);
    const line = text.slice(offset, end);
    if (isBlank(line)) {
      if (open?.kind === 'fence' || open?.kind === 'html') continue;
      open = undefined;
      afterBlank = true;
      continue;
    }
    const sign = listSignOf(line);
    if (chunk !== undefined && afterBlank && mayStart(line, sign, chunk)) {
      chunks.push(closed(chunk, offset));
      chunk = undefined;
    }
    chunk ??= { start: offset, lineIndex, listSign: '', leavesInterrupt: false };
    // From a tag or a fence in doubt on nothing is cut.
    if (open === undefined && (isDoubtfulTag(line, offset === chunk.start) || NESTED_FENCE.test(line))) break;
    if (sign !== '') chunk.listSign = chunk.listSign === '' || chunk.listSign === sign ? sign : 'mixed';
    chunk.leavesInterrupt = LEAVES_INTERRUPT.test(line);
    open = openAfter(line, open);
    afterBlank = false;
  }
  if (chunk !== undefined) chunks.push(closed(chunk, text.length));
  return chunks;
}

function closed({ start, lineIndex }: OpenChunk, end: number): Chunk {
  return { start, end, lineIndex, isMatter: false };
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** Where the line after the one that ends at `end` begins; beyond the text after its last line. */
function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

/** The sign that makes the line a list item, empty when it is none. */
function listSignOf(line: string): string {
  const marker = LIST_MARKER.exec(line);
  return marker === null ? '' : (marker[1] ?? marker[2] ?? '');
}

/** True when the line, after a blank one, can neither continue the chunk nor be read in another way because of it. */
function mayStart(line: string, sign: string, chunk: OpenChunk): boolean {
  const first = line.charCodeAt(0);
  const isIndented = first === 32 || first === 9 || first === 0xfeff;
  if (isIndented) return false;
  // A quotation may begin with a list marker.
  if (sign === '') return !(chunk.leavesInterrupt && first === 62);
  // What an item without text is depends on the block before it.
  if (EMPTY_ITEM.test(line) || chunk.leavesInterrupt) return false;
  const continuesList = chunk.listSign === sign || chunk.listSign === 'mixed';
  return !continuesList;
}

/** Other tags than those of HTML blocks, and any tag inside a paragraph, may or may not begin an HTML block. */
function isDoubtfulTag(line: string, beginsChunk: boolean): boolean {
  return line.includes('<') && TAG_LINE.test(line) && !(beginsChunk && BLOCK_TAG.test(line));
}

/** What is open after a line that is not blank. */
function openAfter(line: string, open: OpenConstruct | undefined): OpenConstruct | undefined {
  switch (open?.kind) {
    case 'fence':
      return closesFence(line, open.signs) ? undefined : open;
    case 'html':
      return open.end.test(line) ? undefined : open;
    case 'html-paragraph':
      return open;
    case undefined:
      return openedBy(line);
  }
}

function closesFence(line: string, opening: string): boolean {
  const closing = CLOSING_FENCE.exec(line)?.[1];
  return closing !== undefined && closing.charAt(0) === opening.charAt(0) && closing.length >= opening.length;
}

function openedBy(line: string): OpenConstruct | undefined {
  const signs = FENCE.exec(line)?.[1];
  if (signs !== undefined) return { kind: 'fence', signs };
  if (!line.includes('<')) return undefined;
  for (const [begin, end] of HTML_ENDS) {
    const match = begin.exec(line);
    if (match !== null) return end.test(line.slice(match[0].length)) ? undefined : { kind: 'html', end };
  }
  return TAG_LINE.test(line) ? { kind: 'html-paragraph' } : undefined;
}
