/** How the lexicon by field is written down. */

/**
 * The phrases of a list in short notation.
 * @param list one group a line: phrases parted by `|`, or first parts parted by `|`, a colon and a space, and second parts parted by `|`,
 * where every first part stands with every second part (`phơi|sấy: thóc` is "phơi thóc" and "sấy thóc").
 * @returns the phrases in the order of the list, words parted by one space; a phrase written twice stands twice.
 */
export function pairings(list: string): string[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', second] = line.split(': ');
      const firsts = first.split('|');
      return second === undefined ? firsts : firsts.flatMap((head) => second.split('|').map((tail) => `${head} ${tail}`));
    });
}
