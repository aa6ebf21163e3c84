import type { Span } from '../text/span.ts';
import type { BlockContent } from './block-content.ts';
import type { TextLine } from '../text/span.ts';
import type { SectionMarker } from './section-marker.ts';

/**
 * The part a block plays in the report (thành phần thể thức). `other`: text outside a report;
 * `form`: a line of a form shown in the content, which whoever uses the form fills in.
 */
export type BlockRole =
  | 'letterhead'
  | 'title'
  | 'subject'
  | 'addressee'
  | 'legal-basis'
  | 'opening'
  | 'body'
  | 'form'
  | 'closing'
  | 'signature'
  | 'recipients'
  | 'footer'
  | 'appendix'
  | 'other';

/**
 * One paragraph as the clerk sees it (đoạn): a Markdown paragraph, heading, list item's text or table cell, cut further where a line
 * inside it starts with a section marker. `text` is what is read on paper: NFC, without Markdown signs, `\n` for every line end,
 * U+FFFC for an image or inline code, but with the enumerator typed in front (`1. `, `- `, `a) `).
 */
export class Block {
  /**
   * @param content what depends on the block's own source text only, shared between analyses
   * @param start UTF-16 offset in the source at which the block's raw text begins
   * @param index position among the blocks of the document, 0-based
   * @param role part of the report the block belongs to
   */
  constructor(
    readonly content: BlockContent,
    readonly start: number,
    readonly index: number,
    readonly role: BlockRole,
  ) {}

  /** Visible text, see the class comment. Offsets into it are turned into source offsets by {@link spanOf}. */
  get text(): string {
    return this.content.text;
  }

  /** Source text of the block, as typed. */
  get raw(): string {
    return this.content.raw;
  }

  /** The block in the source, enumerator and emphasis signs included. */
  get span(): Span {
    return { start: this.start, end: this.start + this.content.raw.length };
  }

  /** Enumerator at the start of the text, if any. */
  get marker(): SectionMarker | undefined {
    return this.content.marker;
  }

  /** Visible text after the enumerator. */
  get textAfterMarker(): string {
    const { marker, text } = this.content;
    return marker === undefined ? text : text.slice(marker.contentStart);
  }

  /** Lines of the visible text as ranges of it. */
  get lines(): readonly TextLine[] {
    return this.content.lines;
  }

  /** Source range of `text[start, end)`; Markdown signs at the edges are left outside. */
  spanOf(start: number, end: number): Span {
    return { start: this.start + this.content.sourceStart(start), end: this.start + this.content.sourceEnd(start, end) };
  }
}
