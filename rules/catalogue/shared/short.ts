/** The text as a message shows it: every run of blanks and line ends as one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The text on one line; when it is longer than `most` letters, its middle is left out between whole words. */
export function short(text: string, most = 40): string {
  const line = onOneLine(text);
  if (line.length <= most) return line;
  const half = Math.floor((most - 1) / 2);
  const head = line
    .slice(0, half + 1)
    .replace(/(?<!\s)\s+\S*$/u, '')
    .slice(0, half);
  const tail = line.slice(line.length - half - 1).replace(/^\S*\s+/u, '');
  return `${head}…${tail.slice(-half)}`;
}

/**
 * The words in which two names differ, each with two words around them: `…viên chức thi đua thực hiện…`. Both come back whole when they
 * are short or do not differ.
 */
export function contrast(a: string, b: string): readonly [string, string] {
  const [x, y] = [a.trim().split(/\s+/u), b.trim().split(/\s+/u)];
  let head = 0;
  while (head < Math.min(x.length, y.length) && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < Math.min(x.length, y.length) - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail++;
  const cut = (words: readonly string[]): string => {
    const from = Math.max(0, head - 2);
    const to = Math.min(words.length, words.length - tail + 2);
    return `${from > 0 ? '…' : ''}${words.slice(from, to).join(' ')}${to < words.length ? '…' : ''}`;
  };
  return [cut(x), cut(y)];
}

/** The text on one line, cut between any two letters: more of it is left than {@link short} leaves of a name of long words. */
export function clipped(text: string, most: number): string {
  const line = onOneLine(text);
  return line.length <= most
    ? line
    : `${line.slice(0, Math.ceil(most * 0.6)).trimEnd()}…${line.slice(-Math.floor(most * 0.35)).trimStart()}`;
}
