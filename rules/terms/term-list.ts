import type { Severity } from '../vocabulary.ts';

/** Where an entry counts: everywhere, in section headings, in running text, or in the title and subject. */
export type TermScope = 'any' | 'headings' | 'body' | 'title';

/** Choices of a scope in the order they are documented. */
export const TERM_SCOPES: readonly TermScope[] = ['any', 'headings', 'body', 'title'];

/** One entry of a term list: literal words only, compared word by word. */
export interface TermEntry {
  /** The form to write, NFC. */
  readonly preferred: string;
  /** Forms that are replaced by it; none when the entry only makes `preferred` known. */
  readonly variants: readonly string[];
  readonly scope: TermScope;
  /** True when only the letter case of the variant as written counts. */
  readonly caseSensitive: boolean;
  /** One sentence in place of the usual one. */
  readonly message?: string;
  /** Severity of its findings unless the rule is set softer; `off` keeps the entry known but silent. */
  readonly level: Severity | 'off';
  readonly fix: 'safe' | 'ask' | 'none';
  /** Longer phrases in which a variant is right. */
  readonly except: readonly string[];
}

/** A unit of the organisation (đơn vị). */
export interface OrganisationUnit {
  /** Full name with its capitals. */
  readonly unit: string;
  readonly abbreviation?: string;
  /** Sign of the unit in document symbols. */
  readonly code?: string;
}

/** A list of terms and units of an organisation (danh sách thuật ngữ). */
export interface TermList {
  /** Name by which findings speak of it: the last part of its path. */
  readonly name: string;
  readonly entries: readonly TermEntry[];
  readonly units: readonly OrganisationUnit[];
}

/** An entry with everything but its words left at the default. */
export function plainEntry(preferred: string, variants: readonly string[] = []): TermEntry {
  return { preferred, variants, scope: 'any', caseSensitive: false, level: 'warning', fix: 'ask', except: [] };
}
