import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { TextEncoding } from '../host/decode.ts';

/**
 * What changes from one text in UTF-8 to another as a unified diff with three lines of context and Git's prefixes `a/` and `b/`: `git apply`
 * takes it in the folder that the name is relative to.
 *
 * @param name relative, with forward slashes
 * @param encoding of the file; its byte-order mark stands in the first line, as in the file
 */
export function patchOf(name: string, before: string, after: string, encoding: TextEncoding): string {
  const mark = encoding.byteOrderMark ? '\ufeff' : '';
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, mark + before, mark + after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** A unified diff in the colours of Git. */
export function paintedPatch(patch: string): string {
  return patch.replace(/^[-+@].*$/gmu, (line) => {
    const style = /^(?:---|\+\+\+) /u.test(line) ? '1' : line.startsWith('@') ? '36' : line.startsWith('-') ? '31' : '32';
    return `\u001b[${style}m${line}\u001b[0m`;
  });
}
