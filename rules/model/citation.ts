import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { WrittenDate } from './civil-date.ts';

/** Family of a document number (họ số, ký hiệu). */
export type CitationForm =
  | 'administrative' // 45/KH-UBND
  | 'letter' // công văn: 611/SNV-CCVC
  | 'normative' // 82/2018/NĐ-CP
  | 'assembly' // 72/2025/QH15
  | 'party' // 54-HD/VPTW
  | 'unnumbered'; // Chỉ thị số 05 của Bộ Chính trị; Luật Đất đai năm 2024

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
  /** Type word in front: `Kế hoạch`, `kế hoạch`; undefined when the number stands alone. */
  readonly type?: CitationPart;
  /** True when the word “số” stands before the number. */
  readonly hasNumberWord: boolean;
  /** Number and symbol together as written: `45/KH-UBND`, `82/2018/NĐ-CP`, `54-HD/VPTW`. */
  readonly code: CitationPart;
  /** Figures of the number: `45`, `66.25`. */
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
  /** Beginning of the subject after “về”, “về việc”, “quy định” … up to the clause's end. */
  readonly subject?: CitationPart;
  /** True inside quotation marks or a block quote. */
  readonly quoted: boolean;
  /** Position among the citations of one key, 0 for the first mention. */
  readonly order: number;
}
