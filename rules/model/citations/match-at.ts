/** What a sticky expression matches at offset `at` of a text; undefined when it does not match there. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
