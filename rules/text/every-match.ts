const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of `pattern` in `text`, in order, as `text.matchAll(pattern)` gives them. That makes a new expression each time it is asked,
 * which costs more than the matching where most texts hold no match.
 *
 * @param pattern with the flag `g`; its `lastIndex` is 0 afterwards
 * @throws {TypeError} when `pattern` lacks the flag
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Not a global expression: ${String(pattern)}`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return matches;
}
