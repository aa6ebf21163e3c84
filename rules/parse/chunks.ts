/**
 * Cuts a Markdown text at block boundaries where parsing can start afresh, so that an edit re-parses its own neighbourhood only.
 * A chunk boundary is a blank line outside fences and HTML blocks before a line that can neither continue a list item nor be indented
 * code. Where in doubt two chunks stay one: a missing boundary costs time, a wrong one would change the tree.
 */
export interface Chunk {
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** After the last character that is not a blank line. */
  readonly end: number;
  /** 0-based index of the first line. */
  readonly lineIndex: number;
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const LIST_MARKER = /^(?:([-+*])|\d{1,9}([.)]))(?:[ \t]|$)/u;
const HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
  [/^ {0,3}<![A-Za-z]/u, />/u],
];

/** True when some construct reaches across the whole text (link or footnote definitions), so that it must be parsed in one piece. */
export function hasDefinitions(text: string): boolean {
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

/** Cuts `text` into chunks in order; blank lines between chunks belong to none. The front matter is the first chunk. */
export function cutChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const matterEnd = frontMatterEnd(text);
  let start = -1;
  let startLine = 0;
  let contentEnd = 0;
  let listSign = '';
  let fence: string | undefined;
  let htmlEnd: RegExp | undefined;
  let inHtml = false;
  let blankBefore = true;
  let lineIndex = 0;
  let offset = 0;
  const close = (): void => {
    if (start >= 0) chunks.push({ start, end: contentEnd, lineIndex: startLine });
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
      if (start >= 0 && blankBefore && fence === undefined && htmlEnd === undefined && !inMatter && mayStart(line, sign, listSign)) close();
      if (start < 0) {
        start = offset;
        startLine = lineIndex;
      }
      if (sign !== '') listSign = listSign === '' || listSign === sign ? sign : 'mixed';
      contentEnd = end;
      blankBefore = false;
      if (!inMatter) ({ fence, htmlEnd, inHtml } = openConstruct(line, { fence, htmlEnd, inHtml }));
      if (inMatter && next > matterEnd) {
        close();
        blankBefore = true;
      }
    }
    lineIndex++;
    offset = next;
  }
  close();
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
  if (first === 32 || first === 9 || first === 0xfeff) return false;
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
  for (const [begin, end] of HTML_ENDS) {
    const match = begin.exec(line);
    if (match !== null) return end.test(line.slice(match[0].length)) ? open : { ...open, htmlEnd: end };
  }
  if (/^ {0,3}<\/?[A-Za-z]/u.test(line)) return { ...open, inHtml: true };
  return open;
}
