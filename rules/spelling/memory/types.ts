/**
 * How sure an entry is: `warning` = wrong in practically every administrative context, `hint` = often wrong, another
 * reading exists, `info` = a preference of form.
 */
export type MemoryLevel = 'warning' | 'hint' | 'info';

/**
 * A phrase whose syllables are all possible and which is nevertheless a slip (từ dùng lẫn).
 *
 * The syllables of a match are parted by white space only, or by the punctuation that the phrase itself holds. Phrases are
 * matched on whole syllables, without regard to case, in NFC with the old tone placement (hòa, ủy). All the
 * phrases of an entry are lower case, syllables parted by one space, without punctuation unless the punctuation is part of
 * what is searched.
 */
export interface ConfusionPair {
  /** The wrong phrase, one syllable or more. */
  readonly wrong: string;
  /** The replacements of the whole of `wrong`, the best first; never empty. */
  readonly right: readonly string[];
  /** One of these phrases must lie wholly within the 4 syllables before or after the match, or the entry is silent. */
  readonly need?: readonly string[];
  /** The entry is silent when one of these phrases contains the match or touches it (stands directly before or after). */
  readonly not?: readonly string[];
  readonly level: MemoryLevel;
  /** A sentence in which the entry must fire; the wrong phrase is marked ⟦…⟧. */
  readonly example: string;
  /** A sentence in which the entry must stay silent. */
  readonly counter: string;
  /** What the two readings mean, in Vietnamese, shown to the user. */
  readonly note?: string;
}

/** A fixed formula (cụm từ cố định) that is recognised when one part of it has been lost. */
export interface MissingSyllable {
  /**
   * The whole formula with the part that gets lost in brackets: `một bộ [phận] cán bộ` is matched as `một bộ cán bộ`. White
   * space left before a comma is closed up: `công [chức], viên chức` is matched as `công, viên chức`.
   */
  readonly formula: string;
  /** The entry is silent when the match stands directly before one of these phrases (the phrase follows the match). */
  readonly notBefore?: readonly string[];
  /** The entry is silent when the match stands directly after one of these phrases (the phrase precedes the match). */
  readonly notAfter?: readonly string[];
  readonly level: MemoryLevel;
  /** A sentence in which the entry must fire; the formula without its bracketed part is marked ⟦…⟧. */
  readonly example: string;
  /** A sentence in which the entry must stay silent. */
  readonly counter: string;
}

/** A word split by a stray space or joined by a lost one (từ viết tách hoặc dính): `phó ng chống`, `thựchiện`. */
export interface SplitOrJoined {
  /** The wrong spelling; its space-separated parts need not be syllables. */
  readonly wrong: string;
  /** The replacement of the whole of `wrong`. */
  readonly right: string;
  readonly level: MemoryLevel;
  /** A sentence in which the entry must fire; the wrong spelling is marked ⟦…⟧. */
  readonly example: string;
  /** A sentence in which the entry must stay silent. */
  readonly counter: string;
}

/** Reduplicative words (từ láy) and places where neighbouring words rightly share a syllable. */
export interface Reduplication {
  /** Words that double a syllable: `luôn luôn`; two equal syllables, or four as in `từng từng lớp lớp`. */
  readonly doubledWords: readonly string[];
  /** Reduplicative words whose parts differ: `mênh mông`, `chặt chẽ`. */
  readonly variedWords: readonly string[];
  /**
   * Two neighbouring words that meet in the same syllable: `hành vi vi phạm`. Each phrase holds the repeated syllable twice
   * in a row, with what stands before and after it.
   */
  readonly boundaryRepeats: readonly string[];
}

/** Syllables and words that make a run of capitalised syllables a name (tên riêng). All lower case. */
export interface NameLists {
  /** Family names (họ): `nguyễn`, `trần`. One syllable, or more for those of some peoples. */
  readonly familyNames: readonly string[];
  /** Middle names (tên đệm): `văn`, `thị`. One syllable each. */
  readonly middleNames: readonly string[];
  /** Given-name syllables (tên): one syllable each. */
  readonly givenNames: readonly string[];
  /** Syllables of place and personal names of ethnic minorities that are no Vietnamese syllables: `đắk`, `krông`, `h'mông`. */
  readonly minoritySyllables: readonly string[];
  /** Names of provinces, cities, other places and rivers, mountains, seas, without the word for their level. */
  readonly places: readonly string[];
}
