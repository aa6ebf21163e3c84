/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ĐĂÂÊÔƠƯ]/u;
const VOWELS = /[AEIOUY]/gu;
/** So many consonants in a row are first letters of words. */
const CLUSTER = /[^AEIOUY]{3}/u;
const SHORTEST_NAME = 4;

/** True for capitals that can be spoken as a foreign word, the name of a system or firm: TEMIS, NETKO. */
export function readsAsName(word: string): boolean {
  if (word.length < SHORTEST_NAME || VIETNAMESE.test(word) || CLUSTER.test(word)) return false;
  return (word.match(VOWELS)?.length ?? 0) * 3 >= word.length;
}

/** True for a row of a table that was written with bars and read as a paragraph. */
export function isTableRow(text: string): boolean {
  return /^[ \t]{0,200}\||\|[ \t]{0,200}$/mu.test(text);
}
