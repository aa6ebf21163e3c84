import type { Paragraph } from 'mdast';

/**
 * Characters that give a line of a paragraph a meaning in Markdown (or that the parser rewrites): with none of them, and none of the
 * line starts below, a chunk is one paragraph of one text.
 */
const SPECIAL = /[\\`*_[\]<>&|~:\u0000\t\r]|[ ]\n|\n[ ]/u;
const SPECIAL_BUT_COLON = /[\\`*_[\]<>&|~\u0000\t\r]|[ ]\n|\n[ ]/u;
const BLOCK_START = /(?:^|\n)(?:#{1,6}(?:[ ]|\n|$)|[-+=](?:[-+= ]|\n|$)|\d{1,9}[.)](?:[ ]|\n|$)|\uFEFF)/u;

/**
 * The paragraph a chunk of plain prose is, made without the parser; undefined when the chunk needs it. Nine chunks in ten of a report
 * are plain prose, and this is what keeps a cold run near the time of reading the text.
 */
export function plainChunk(chunk: string): Paragraph | undefined {
  let length = chunk.length;
  while (chunk.charCodeAt(length - 1) === 10 || chunk.charCodeAt(length - 1) === 13) length--;
  const source = chunk.slice(0, length);
  const first = source.charCodeAt(0);
  const last = source.charCodeAt(source.length - 1);
  if (source === '' || first === 32 || last === 32 || first === 0x3a) return undefined;
  if ((source.includes('\n') ? SPECIAL : SPECIAL_BUT_COLON).test(source) || BLOCK_START.test(source)) return undefined;
  let lines = 1;
  let lineStart = 0;
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    lines++;
    lineStart = at + 1;
  }
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines, column: source.length - lineStart + 1, offset: source.length },
  };
  return { type: 'paragraph', children: [{ type: 'text', value: source, position }], position };
}
