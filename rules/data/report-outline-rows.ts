/** What a row of the report outlines says: see `report-types.ts` for meaning and source. */
import type { Localized } from '../vocabulary.ts';

/** `yes`: the outline expects it; `hint`: usual; `optional`: may be there. */
export type SectionNeed = 'yes' | 'hint' | 'optional';

/** What is special about a section, under the id it has in every outline. Phrases are parted by `|`. */
export interface SectionTraits {
  readonly ordered?: true;
  readonly title?: RegExp;
  readonly held?: string;
  /** `itself`: the phrases of the section. */
  readonly dueFor?: 'itself' | (string & {});
  readonly replacedBy?: string;
}

/** Enumerators of the levels of a skeleton, from the top. */
export type OutlineLevel = 'upper-letter' | 'roman' | 'arabic' | 'lower-letter';

/** Compact row: `heading` is also a phrase to match. */
export interface SectionRow {
  readonly id: string;
  readonly heading: string;
  /** Further phrases parted by `|`. */
  readonly match?: string;
  /** Default `yes`. */
  readonly required?: SectionNeed;
  readonly figures?: true;
  readonly children?: readonly SectionRow[];
}

/** Compact row of a type; phrases of a title way are parted by `+`, ways by `|`. */
export interface ReportTypeRow {
  readonly id: string;
  readonly name: Localized;
  readonly titles: string;
  readonly sampleTitle: string;
  readonly sections: readonly SectionRow[];
  readonly levels?: readonly [OutlineLevel, ...OutlineLevel[]];
  readonly order?: false;
  readonly figures?: false;
  readonly period?: false;
  readonly citesBasis?: true;
  readonly variantOf?: string;
  readonly strict?: true;
  /** Phrases parted by `|` that may open the closing sentence; “trên đây là” unless given. */
  readonly closing?: string;
}
