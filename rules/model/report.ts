/**
 * The report model: the parts of a report as a clerk names them.
 *
 * | Type | Vietnamese term |
 * | --- | --- |
 * | Letterhead | phần đầu văn bản |
 * | NationalName, Motto | Quốc hiệu, Tiêu ngữ |
 * | parentBody, issuingBody | cơ quan chủ quản, cơ quan ban hành |
 * | NumberLine | số và ký hiệu |
 * | PlaceAndDate | địa danh và thời gian ban hành |
 * | Title, subject | tên loại, trích yếu |
 * | addressee | Kính gửi |
 * | legalBases | căn cứ |
 * | Section | phần, mục |
 * | Citation | viện dẫn |
 * | endMark | dấu kết thúc nội dung (./.) |
 * | SignatureBlock | chức vụ, quyền hạn, họ tên người ký |
 * | Recipients | nơi nhận |
 * | Appendix | phụ lục |
 */
import type { Regime } from '../vocabulary.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Citation } from './citation.ts';

/** A piece of one block's visible text that plays a part of its own: usually one line of a letterhead. */
export interface Passage {
  readonly block: Block;
  /** Range of `block.text`. */
  readonly start: number;
  readonly end: number;
  /** `block.text.slice(start, end)`. */
  readonly text: string;
  /** The passage in the source. */
  readonly span: Span;
}

/** The number line (số, ký hiệu): `Số: 12/BC-UBND`. The passage covers the whole of it. */
export interface NumberLine extends Passage {
  /** Label as typed, without blanks around it: `Số:`, `SỐ`, `Số :`. */
  readonly label: string;
  /** Figures of the number (`12`, `05a`); undefined while it is blank. */
  readonly number?: string;
  readonly numberSpan?: Span;
  /** Symbol as typed: `BC-UBND`, `BC - UBND`, `BC/UBND`; for Party documents `BC/ĐU`. */
  readonly symbol: string;
  readonly symbolSpan: Span;
  /** Year typed inside the number (`05/2022/BC-UBND`). */
  readonly year?: number;
  /** Type code (`BC`) and the codes after it (`UBND`), by whatever sign they are separated. */
  readonly typeCode: string;
  readonly bodyCodes: readonly string[];
  /** Form of the line: `Số: NN/BC-UBND` or `Số NN-BC/ĐU`. */
  readonly form: Regime;
}

/** The place-and-date line (địa danh và thời gian): `Bình An, ngày 05 tháng 3 năm 2026`. */
export interface PlaceAndDate extends Passage {
  /** Place as typed; empty when it is missing. */
  readonly place: string;
  /** The place in the source, or what holds its room (`……`). */
  readonly placeSpan: Span;
  /** Where the date begins in `block.text`, behind the place and its comma. */
  readonly dateStart: number;
  /** Figures as typed; undefined while blank. */
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
  /** Ranges of the figures, or of the blank where they belong. */
  readonly daySpan: Span;
  readonly monthSpan: Span;
  readonly yearSpan: Span;
  /** ISO date when day, month and year form a real date. */
  readonly iso?: string;
  /** True when a word of the date is missing or wrong (`ngày 15 thánh 12 2026`), or the line stands in two paragraphs. */
  readonly malformed?: true;
  /** The second of two paragraphs the line was cut into; the line itself is then the first, and all figures have its span. */
  readonly rest?: Passage;
}

/** The head of the document (phần đầu văn bản); parts that are not there are undefined. */
export interface Letterhead {
  /** Quốc hiệu. */
  readonly nationalName?: Passage;
  /** The rest of Quốc hiệu, when it goes on in another paragraph or cell. */
  readonly nationalNameRest?: Passage;
  /** Tiêu ngữ. */
  readonly motto?: Passage;
  /** The line ĐẢNG CỘNG SẢN VIỆT NAM of Party documents. */
  readonly partyName?: Passage;
  /** Superior body (cơ quan chủ quản). */
  readonly parentBody?: Passage;
  /** Issuing body (cơ quan ban hành): its lines, a name over two lines counts as two. */
  readonly issuingBody: readonly Passage[];
  readonly numberLine?: NumberLine;
  readonly placeAndDate?: PlaceAndDate;
}

/** Type name and subject (tên loại và trích yếu). */
export interface Title {
  /** The type name as typed: `BÁO CÁO`. */
  readonly type: Passage;
  /** The type name in the canonical capitals of the type list: `BÁO CÁO`. */
  readonly typeName: string;
  /** True when nothing else stands on the line. */
  readonly alone: boolean;
  /** Trích yếu; several passages when it was broken over blocks or lines. */
  readonly subject: readonly Passage[];
  /** The subject as one line. */
  readonly subjectText: string;
}

/** A section (phần, mục) with everything below it. */
export interface Section {
  /** The block that carries the heading or enumerator. */
  readonly block: Block;
  /** Heading text without enumerator; only the first line. */
  readonly title: string;
  readonly children: readonly Section[];
  /** The section with all its text, in the source. */
  readonly span: Span;
  /** Blocks of the section's own text, up to the first child. */
  readonly content: readonly Block[];
}

/** One line of the signature block that names an authority or a title: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
export interface SignatureLine extends Passage {
  /** Authority mark as typed with its punctuation: `KT.`, `T/M`; undefined for a bare title. */
  readonly mark?: string;
  /** Mark reduced to letters: TM, KT, TL, TUQ, Q. */
  readonly authority?: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
  /** Text after the mark: `GIÁM ĐỐC`, `ỦY BAN NHÂN DÂN`. */
  readonly holder: string;
  /** Source range of the mark, when there is one. */
  readonly markSpan?: Span;
  /** Source range of the text after the mark. */
  readonly holderSpan: Span;
}

/** Title, authority and name of the signer (chức vụ, quyền hạn, họ tên người ký). */
export interface SignatureBlock {
  readonly lines: readonly SignatureLine[];
  /** Name of the signer, as typed with any degree before it. */
  readonly name?: Passage;
}

/** One recipient (nơi nhận), possibly broken over several lines. */
export interface RecipientItem extends Passage {
  /** True for the last line that begins with “Lưu”. */
  readonly archive: boolean;
  /** End of the item when a blank line cut it in two: the line that goes on with it. */
  readonly tail?: Passage;
}

/** The list of recipients (nơi nhận). */
export interface Recipients {
  readonly label: Passage;
  readonly items: readonly RecipientItem[];
}

/** An annex (phụ lục) after the closing block. */
export interface Appendix {
  /** The line `PHỤ LỤC I`. */
  readonly heading: Passage;
  /** Number as typed (`I`, `2`); undefined when there is none. */
  readonly number?: string;
  readonly blocks: readonly Block[];
}

/** Front matter of the document as flat text values. */
export interface FrontMatter {
  readonly span: Span;
  /** Scalar values by key, keys in lower case. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a text is read as: a report (báo cáo), another administrative document (văn bản hành chính khác), or mere text (văn bản thường). */
export type ReadAs = 'report' | 'document' | 'text';

/**
 * A part by which an administrative document is recognised (dấu hiệu): its type line, formal or in small letters; Quốc hiệu and Tiêu
 * ngữ or the Party's heading; number; place and date; Kính gửi; Nơi nhận; authority or title with the name of the signer.
 */
export type Sign = 'type' | 'small-type' | 'national-heading' | 'number' | 'place-and-date' | 'addressee' | 'recipients' | 'signature';

/**
 * Why a text is not read as a report. `empty`: it holds nothing; `few-signs`: too few parts show; `introduced`: what shows stands below
 * running text, as in an article; `other-type`: its type name is another; `no-type`: a document without type name that says nothing of
 * being a report. Strange as a whole: `unmarked`, the marks of its words are lost, as in a scan that a machine read; `web-page`, lines of
 * a page frame it; `fragment`, it begins in the middle of a document.
 */
export type Doubt = 'empty' | 'few-signs' | 'introduced' | 'other-type' | 'no-type' | 'unmarked' | 'web-page' | 'fragment';

/** What a text is read as, and by what. */
export interface Recognition {
  readonly readAs: ReadAs;
  /** The parts that were looked for and found; empty where the type line or front matter was enough. */
  readonly signs: readonly Sign[];
  /** Absent for a report. */
  readonly doubt?: Doubt;
}

/** The assembled report. */
export interface Report {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly frontMatter?: FrontMatter;
  readonly recognition: Recognition;
  /** True for reports and other administrative documents, which have the same parts; false for mere text: then only `blocks` and `citations` mean anything. */
  readonly isReport: boolean;
  readonly regime: Regime;
  readonly letterhead: Letterhead;
  /**
   * Parts that are not in the head and stand below the type name or in the closing part. Number and date are in {@link letterhead} as
   * well, so that what depends on them can be told; the others are not.
   */
  readonly misplaced: Pick<Letterhead, 'nationalName' | 'motto' | 'numberLine' | 'placeAndDate'>;
  readonly title?: Title;
  /** Block that begins with Kính gửi, and the list items of addressees under it. */
  readonly addressee?: { readonly label: Passage; readonly items: readonly Passage[] };
  /** Căn cứ: paragraphs that begin with “Căn cứ” before the opening. */
  readonly legalBases: readonly Block[];
  /** Opening paragraphs (mở đầu), up to the first section. */
  readonly opening: readonly Block[];
  /** Top sections in order. */
  readonly sections: readonly Section[];
  /** Blocks of the content proper: opening, sections and closing paragraph. */
  readonly content: readonly Block[];
  /** Closing paragraph (đoạn kết: “Trên đây là …”). */
  readonly closing?: Block;
  /** Every end mark `./.` or `/.` in order; the last belongs to the content. */
  readonly endMarks: readonly Passage[];
  readonly signature?: SignatureBlock;
  readonly recipients?: Recipients;
  readonly appendices: readonly Appendix[];
  /** Citations in order of their place. */
  readonly citations: readonly Citation[];
  /** Date of the report (ISO): place-and-date line, a blank day counted as the first of the month; undefined when unknown. */
  readonly date?: string;
}
