import { LETTER, MARK, regex } from '../pattern/regex.ts';

/**
 * Folding of spellings that mean the same name, so that every look-up of this folder accepts both tone styles
 * (HÒA and HOÀ), any letter case, and any kind of dash.
 */

const NEW_STYLE = regex.gu`(?<![qQ])([oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![${LETTER}${MARK}])`;
const TONED = 'àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸỳýỷỹỵỲÝỶỸỴ';
const BARE = 'aAeEyY';
const DASHES = '[-‐‑‒–—]';
const DASH = regex.gu` ?${DASHES} ?`;
/** Text that spaces or dashes keep from being a key; tested first because most names need no change. */
const UNEVEN = regex.u`${DASHES}|\s\s|[^\S ]|^\s|\s$`;
const GLIDE: Readonly<Record<string, string>> = { o: 'òóỏõọ', O: 'ÒÓỎÕỌ', u: 'ùúủũụ', U: 'ÙÚỦŨỤ' };

/**
 * NFC text with the new tone placement of open oa, oe, uy (hoà, khoẻ, thuý) turned into the old one (hòa, khỏe, thúy).
 * The result has the same length in UTF-16 units and keeps the letter case of every position; `quý`, `quà`, `hoàn` and
 * `thuyết`, where the styles agree, are left as they are.
 */
export function foldTonePlacement(text: string): string {
  // Most texts of the tables hold no such pair, and looking for one costs less than replacing none.
  if (text.search(NEW_STYLE) < 0) return text;
  return text.replace(NEW_STYLE, (pair) => {
    const at = TONED.indexOf(pair.charAt(1));
    const toned = GLIDE[pair.charAt(0)]?.charAt(at % 5) ?? '';
    return toned + BARE.charAt(Math.floor(at / 5));
  });
}

/**
 * Key under which a name is compared: tone placement folded, lower case, runs of white space as one space, dashes of any
 * kind with or without spaces around them as one bare hyphen, ends trimmed. Not length-preserving; for comparison only.
 */
export function lookupKey(nfcText: string): string {
  const folded = foldTonePlacement(nfcText.toLowerCase());
  return UNEVEN.test(folded) ? folded.replace(/\s+/gu, ' ').replace(DASH, '-').trim() : folded;
}

/** Rows of a table by key. */
export interface Index<T> {
  /** Rows under a key in table order; undefined for a key no row has. */
  get(key: string): readonly T[] | undefined;
}

/**
 * Groups items under keys, items of a key in their own order and each once. The table is read at the first look-up, so that a program
 * that asks nothing of it pays nothing.
 */
export function indexBy<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): Index<T> {
  let index: Map<string, T[]> | undefined;
  const fill = (): Map<string, T[]> => {
    const filled = new Map<string, T[]>();
    for (const item of items) {
      for (const key of keysOf(item)) {
        const found = filled.get(key);
        if (found === undefined) filled.set(key, [item]);
        else if (!found.includes(item)) found.push(item);
      }
    }
    return filled;
  };
  return { get: (key) => (index ??= fill()).get(key) };
}

const NONE: readonly string[] = [];

/** The words of a space-separated literal; an empty literal gives no words. Keeps the tables of this folder compact. */
export function words(literal: string): readonly string[] {
  return literal === '' ? NONE : literal.split(' ');
}

/** The entries of a literal separated by `|`; an empty literal gives none. Keeps the tables of this folder compact. */
export function phrases(literal: string): readonly string[] {
  return literal === '' ? NONE : literal.split('|');
}

/** Keys (see `lookupKey`) of the entries of a literal separated by `|` that is not blank, folded in one go. */
export function phraseKeys(literal: string): readonly string[] {
  const key = lookupKey(literal);
  return phrases(key.includes(' |') || key.includes('| ') ? key.replace(/ ?\| ?/gu, '|') : key);
}
