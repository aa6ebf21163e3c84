/**
 * True when the expression matches exactly at offset `at`. One look-behind alone asks what stands before that place: nothing is copied, and
 * no more is read than the expression needs, whatever the length of the text.
 *
 * @param pattern with the flag `y`
 */
export function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
