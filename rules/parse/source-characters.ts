import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { VisibleTextBuilder } from '../text/visible-text.ts';

const REWRITTEN = /\\[ !-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|(?:\r\n|\n|\r)[ \t]*/gu;
const REWRITTEN_IN_QUOTE =
  /\\[ !-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|(?:\r\n|\n|\r)[ \t]*(?:>[ \t]*)*/gu;

/**
 * Adds the source of a Markdown text node as a reader sees it: escapes and character references resolved (a backslash before a blank is
 * the blank of pandoc that does not break), each line end with the indentation (and quote signs) of the next line as one `\n`. `start` and
 * `end` are offsets of `source`, which the builder refers to.
 * `isWrapped` tells of the offset of a line end whether it is no more than a blank.
 */
export function appendSource(
  builder: VisibleTextBuilder,
  source: string,
  start: number,
  end: number,
  quoted: boolean,
  isWrapped?: (at: number) => boolean,
): void {
  const pattern = quoted ? REWRITTEN_IN_QUOTE : REWRITTEN;
  const own = source.slice(0, end);
  pattern.lastIndex = start;
  let done = start;
  for (let match = pattern.exec(own); match !== null; match = pattern.exec(own)) {
    const stop = match.index + match[0].length;
    builder.addText(done, match.index);
    const first = match[0].charAt(0);
    if (match[0] === '\\ ') builder.addReplacement('\u00A0', match.index, stop);
    else if (first === '\\') builder.addText(match.index + 1, stop);
    else if (first === '&') builder.addReplacement(decode(match[0]), match.index, stop);
    else {
      builder.trimEnd();
      builder.addReplacement(isWrapped?.(match.index) === true ? ' ' : '\n', match.index, stop);
    }
    done = stop;
  }
  builder.addText(done, end);
}

function decode(reference: string): string {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) {
    const decoded = decodeNamedCharacterReference(body);
    return decoded === false ? reference : decoded;
  }
  const code = /^#[xX]/u.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code);
}
