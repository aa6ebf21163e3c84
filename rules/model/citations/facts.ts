import type { TextRange } from '../../text/span.ts';
import type { DateFacts } from './date.ts';

/** Family of a document number (họ số, ký hiệu). */
export type CitationForm =
  | 'administrative' // 45/KH-UBND
  | 'letter' // công văn: 517/SNV-TCCB
  | 'normative' // 82/2018/NĐ-CP
  | 'assembly' // 72/2025/QH15
  | 'party' // 54-HD/VPTW
  | 'unnumbered';

/** Details of a mention that stand in the words around it. */
export interface GivenNearby {
  readonly date: boolean;
  readonly issuer: boolean;
  readonly subject: boolean;
}

/** A piece of a mention: its text as written and its range of the visible text. */
export interface FactPart extends TextRange {
  readonly text: string;
}

/** Everything a mention tells by itself, with ranges of the visible text only; see the fields of the same name in `Citation`. */
export interface CitationFacts extends TextRange {
  readonly form: CitationForm;
  readonly type?: FactPart;
  readonly typeName?: string;
  readonly name?: FactPart;
  readonly hasNumberWord: boolean;
  readonly code: FactPart;
  readonly number: string;
  readonly year?: number;
  readonly symbol: string;
  readonly typeCode?: string;
  readonly bodyCodes: readonly string[];
  readonly key: string;
  readonly date?: DateFacts;
  readonly issuer?: FactPart;
  readonly issuerNow?: FactPart;
  readonly actor?: FactPart;
  readonly subject?: FactPart;
  readonly subjectLink?: FactPart;
  readonly given: GivenNearby;
  readonly continuesList: boolean;
  readonly quoted: boolean;
}
