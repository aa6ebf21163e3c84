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
const LIST_MARKER = /^ {0,3}(?:([-+*])|\d{1,9}([.)]))(?:[ \t]|$)/u;
const EMPTY_ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]*$/u;
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

/** Cuts `text` into chunks in order; blank lines at its start belong to none. The front matter is the first chunk. */
export function cutChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const matterEnd = frontMatterEnd(text);
  let start = -1;
  let startLine = 0;
  let listSign = '';
  let fence: string | undefined;
  let htmlEnd: RegExp | undefined;
  let inHtml = false;
  let blankBefore = true;
  let divisible = true;
  let leavesInterrupt = false;
  let lineIndex = 0;
  let offset = 0;
  const close = (end: number): void => {
    if (start >= 0) chunks.push({ start, end, lineIndex: startLine, isMatter: start === 0 && matterEnd > 0 });
    start = -1;
    listSign = '';
  };
  while (offset <= text.length) {
    let end = offset;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    const line = text.slice(offset, end);
    const inMatter = offset < matterEnd;
    if (isBlank(line) && !inMatter) {
      if (fence === undefined && htmlEnd === undefined) {
        blankBefore = true;
        inHtml = false;
      }
    } else {
      const marker = LIST_MARKER.exec(line);
      const sign = marker === null ? '' : (marker[1] ?? marker[2] ?? '');
      if (
        start >= 0 &&
        divisible &&
        blankBefore &&
        fence === undefined &&
        htmlEnd === undefined &&
        !inMatter &&
        mayStart(line, sign, listSign) &&
        !(sign !== '' && leavesInterrupt)
      )
        close(offset);
      if (start < 0) {
        start = offset;
        startLine = lineIndex;
      }
      if (sign !== '') listSign = listSign === '' || listSign === sign ? sign : 'mixed';
      leavesInterrupt = LEAVES_INTERRUPT.test(line);
      blankBefore = false;
      // Other tags than those of HTML blocks, and any tag inside a paragraph, may or may not begin one: from there on nothing is cut.
      if (
        !inMatter &&
        fence === undefined &&
        htmlEnd === undefined &&
        !inHtml &&
        line.includes('<') &&
        TAG_LINE.test(line) &&
        (offset > start || !BLOCK_TAG.test(line))
      )
        divisible = false;
      if (!inMatter) ({ fence, htmlEnd, inHtml } = openConstruct(line, { fence, htmlEnd, inHtml }));
      if (inMatter && next > matterEnd) {
        close(Math.min(next, text.length));
        blankBefore = true;
      }
    }
    lineIndex++;
    offset = next;
  }
  close(text.length);
  return chunks;
}

function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

function mayStart(line: string, sign: string, listSign: string): boolean {
  const first = line.charCodeAt(0);
  // What an item without text is depends on the block before it.
  if (first === 32 || first === 9 || first === 0xfeff || (sign !== '' && EMPTY_ITEM.test(line))) return false;
  return sign === '' || listSign === '' || (listSign !== 'mixed' && sign !== listSign);
}

interface OpenConstruct {
  fence: string | undefined;
  htmlEnd: RegExp | undefined;
  inHtml: boolean;
}

function openConstruct(line: string, open: OpenConstruct): OpenConstruct {
  if (open.fence !== undefined) {
    const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u.exec(line)?.[1];
    const closes = closing !== undefined && closing.charAt(0) === open.fence.charAt(0) && closing.length >= open.fence.length;
    return closes ? { ...open, fence: undefined } : open;
  }
  if (open.htmlEnd !== undefined) return open.htmlEnd.test(line) ? { ...open, htmlEnd: undefined } : open;
  if (open.inHtml) return open;
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return { ...open, fence };
  if (!line.includes('<')) return open;
  for (const [begin, end] of HTML_ENDS) {
    const match = begin.exec(line);
    if (match !== null) return end.test(line.slice(match[0].length)) ? open : { ...open, htmlEnd: end };
  }
  if (TAG_LINE.test(line)) return { ...open, inHtml: true };
  return open;
}
