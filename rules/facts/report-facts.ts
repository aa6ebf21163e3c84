import type { ReadAs } from '../model/report.ts';
import type { Regime } from '../vocabulary.ts';
import type { CitationForm } from '../model/citations/facts.ts';
import type { Span } from '../text/span.ts';

/** Version of the files that hold {@link ReportFacts}; another version is refused. Since 2 the command adds the findings of the reports. */
export const FACTS_VERSION = 2;

/** A range of a report's source with its place for people. */
export interface Place {
  readonly span: Span;
  /** Of the start: 1-based line, 1-based column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Of the end, when it is on another line; otherwise the end is `span.end - span.start` columns to the right. */
  readonly end?: { readonly line: number; readonly column: number };
}

/** A text as a reader sees it (NFC, one line) and the place it was read from. */
export interface PlacedText extends Place {
  readonly text: string;
}

/** A date as written: `09/4/2026`. */
export interface PlacedDate extends PlacedText {
  /** ISO date when the day exists in the calendar. */
  readonly iso?: string;
}

/** The number line of the report itself (số, ký hiệu). */
export interface OwnNumber {
  /** Figures as typed: `45`, `05a`; the place is that of the whole number line. */
  readonly number: PlacedText;
  /** Symbol as typed: `BC-UBND`. */
  readonly symbol: PlacedText;
  /** Type code inside the symbol: `BC`. */
  readonly typeCode: string;
  readonly bodyCodes: readonly string[];
  /** Year typed inside the number. */
  readonly year?: number;
  /** Identity as a citation of this report has it. */
  readonly key: string;
}

/** One mention of a document (viện dẫn). The place is that of the whole mention without the subject. */
export interface CitationFact extends Place {
  /** Identity of the cited document: number, year and symbol folded. */
  readonly key: string;
  readonly form: CitationForm;
  /** Number and symbol as written. */
  readonly code: PlacedText;
  /** Year inside the number. */
  readonly year?: number;
  /** Canonical name of the type in lower case (`kế hoạch`); with a place when the mention has a type word of its own. */
  readonly typeName?: string;
  readonly type?: PlacedText;
  readonly typeCode?: string;
  readonly bodyCodes: readonly string[];
  readonly date?: PlacedDate;
  /** Issuing body after “của”, or the body that acts in the words before. */
  readonly issuer?: PlacedText;
  /** Its present name after “nay là”. */
  readonly issuerNow?: string;
  /** Subject (trích yếu), cut after {@link MOST_SUBJECT} units. */
  readonly subject?: PlacedText;
  /** Full text of the first mention in this report, with the subject: what a completion offers. Absent on later mentions. */
  readonly full?: string;
  /** True inside quotation marks or a block quote. */
  readonly quoted: boolean;
}

/** An abbreviation where the report introduces it: `cải cách hành chính (CCHC)`. The place is that of the short form. */
export interface AbbreviationFact extends Place {
  readonly short: string;
  /** Absent when the full form could not be told from the rest of the sentence. */
  readonly full?: string;
}

/** A name defined with “sau đây gọi là”; the place is that of the name. */
export interface DefinedName extends PlacedText {
  /** The words that the definition follows, back to the start of the clause. */
  readonly of: string;
}

/** A period attached to a named campaign or programme; the place is that of the two years. */
export interface PeriodFact extends PlacedText {
  readonly name: string;
  /** Equal for what is taken as one thing. */
  readonly owner: string;
  readonly from: number;
  readonly to: number;
}

/** A comment that silences rules of the repository for findings that begin in its reach. */
export interface SilencedRange {
  /** Rule ids and groups; empty for every rule. */
  readonly rules: readonly string[];
  readonly reach: Span;
}

/**
 * What one report tells to the others: everything that the rules of the repository, the registers and the index of the editor need, and
 * no text beyond that. Plain data; equal reports give equal facts.
 */
export interface ReportFacts {
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  /** False for a text that is no report; it then has citations at most. */
  readonly isReport: boolean;
  /** What the text was read as; absent in facts of earlier programs. */
  readonly readAs?: ReadAs;
  readonly regime: Regime;
  /** Date of the report (ISO), a blank day counted as the first of the month. */
  readonly day?: string;
  readonly number?: OwnNumber;
  /** The date of the letterhead; `iso` only when it is complete. */
  readonly date?: PlacedDate;
  /** Type name in canonical capitals: `BÁO CÁO`. */
  readonly title?: PlacedText;
  /** Trích yếu as one line. */
  readonly subject?: PlacedText;
  /** Issuing body, its lines joined; and its superior. */
  readonly issuingBody?: PlacedText;
  readonly parentBody?: PlacedText;
  /** Full name of the signer. */
  readonly signer?: PlacedText;
  readonly citations: readonly CitationFact[];
  readonly abbreviations: readonly AbbreviationFact[];
  readonly definedNames: readonly DefinedName[];
  readonly periods: readonly PeriodFact[];
  readonly silenced: readonly SilencedRange[];
}

/** Subjects are cut after this many UTF-16 units. */
export const MOST_SUBJECT = 300;

/** End of a place. */
export function endOf(place: Place): { readonly line: number; readonly column: number } {
  return place.end ?? { line: place.line, column: place.column + place.span.end - place.span.start };
}
