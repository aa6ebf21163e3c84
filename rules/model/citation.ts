import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { CitationForm, GivenNearby } from './citations/facts.ts';
import type { WrittenDate } from './civil-date.ts'; // Chỉ thị số 05 của Bộ Chính trị; Luật Đất đai năm 2024

/** A piece of a citation: its text as written (NFC) and its place. */
export interface CitationPart {
  readonly text: string;
  readonly span: Span;
}

/** A mention of a document (viện dẫn): `Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về …`. */
export interface Citation {
  readonly block: Block;
  /** Range of `block.text`: from the type word to the issuer (or date, or number), without the subject. */
  readonly start: number;
  readonly end: number;
  /** The same range in the source. */
  readonly span: Span;
  readonly form: CitationForm;
  /** Type word in front with its qualifier: `Kế hoạch`, `kế hoạch`, `Nghị quyết liên tịch`; undefined when the number stands alone or shares the word of a list. */
  readonly type?: CitationPart;
  /** Canonical name of the type in lower case without qualifier: `kế hoạch`; for a later member of a list the type of the list. */
  readonly typeName?: string;
  /** Name of a law between type and number or year: `Đất đai` of `Luật Đất đai năm 2024`. */
  readonly name?: CitationPart;
  /** True when the word “số” stands before the number. */
  readonly hasNumberWord: boolean;
  /** Number and symbol together as written: `45/KH-UBND`, `82/2018/NĐ-CP`, `54-HD/VPTW`; for `unnumbered` the figures or the year: `05`, `2024`. */
  readonly code: CitationPart;
  /** Figures of the number: `45`, `66.25`; empty for a law cited by name and year. */
  readonly number: string;
  /** Year inside the number. */
  readonly year?: number;
  /** Symbol without number and year: `KH-UBND`, `NĐ-CP`, `QH15`, `HD/VPTW`; empty for `unnumbered`. */
  readonly symbol: string;
  /** Type code inside the symbol (`KH`), undefined for công văn, Quốc hội and unnumbered documents. */
  readonly typeCode?: string;
  /** Body codes inside the symbol (`UBND`; `BNN`, `PC`). */
  readonly bodyCodes: readonly string[];
  /** Identity of the cited document: number, year and symbol folded in case, dashes and spaces. */
  readonly key: string;
  readonly date?: WrittenDate;
  /** Issuing body as written after “của” (`UBND tỉnh`), without “của”. */
  readonly issuer?: CitationPart;
  /** Present name of the issuing body, as written after “nay là” in brackets. */
  readonly issuerNow?: CitationPart;
  /** The body that issues the document in the words before it: `UBND xã` of `UBND xã ban hành Kế hoạch số …`. */
  readonly actor?: CitationPart;
  /** Beginning of the subject after “về”, “về việc”, or from a verb such as “quy định”, up to the clause's end. */
  readonly subject?: CitationPart;
  /** The words “về”, “về việc”, “V/v” before the subject; undefined when the subject begins with a verb. */
  readonly subjectLink?: CitationPart;
  /** What the words around give although the mention itself does not hold it: a list, a bracket, the sentence before. */
  readonly given: GivenNearby;
  /** True for every member but the first of a list that shares one type word. */
  readonly continuesList: boolean;
  /** True inside quotation marks or a block quote. */
  readonly quoted: boolean;
  /** Position among the citations of one key, 0 for the first mention. */
  readonly order: number;
}
