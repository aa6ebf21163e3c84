/** Symbols of the syllable model: what stands in the place of anything that is no known syllable. Ids below {@link FIRST_SYLLABLE}. */

/** Hard break: `. ! ? ; :` or the end of a paragraph. */
export const BREAK = 0;
/** Other punctuation. */
export const PUNCTUATION = 1;
/** Number, date or document code. */
export const NUMBER = 2;
/** Abbreviation. */
export const ABBREVIATION = 3;
/** A word that is no syllable of the model. */
export const UNKNOWN = 4;
/** The id of the first syllable. */
export const FIRST_SYLLABLE = 5;

/** The names under which the symbols are counted in the figures, indexed by id. */
export const SYMBOL_NAMES: readonly string[] = ['<s>', '<p>', '<n>', '<abbr>', '<unk>'];
