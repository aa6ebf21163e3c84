import type { TextLine, TextRange } from '../text/span.ts';
import { smallLetters } from '../vietnamese/small-letters.ts';
import { TextWords } from '../text/text-words.ts';
import type { VisibleText, VisibleUnit } from '../text/visible-text.ts';
import { foldTonePlacement } from '../vietnamese/tone-placement.ts';
import { sentenceRanges } from '../text/prose.ts';
import { findCitationFacts } from './citation-facts.ts';
import { type CitationFacts } from './citations/facts.ts';
import { type SectionMarker, parseSectionMarker } from './section-marker.ts';
import { type ProtectedToken, findProtectedTokens } from './tokens.ts';

/** The Markdown construct a block stands in. */
export interface BlockPlace {
  readonly kind: 'paragraph' | 'heading' | 'table-cell';
  /** Depth of a Markdown heading, 1 to 6; 0 for everything else. */
  readonly headingDepth: number;
  /** Number of lists the block is nested in. */
  readonly listDepth: number;
  /** True inside a block quote. */
  readonly quoted: boolean;
  /** True in the text of a footnote, which is printed at the foot of a page wherever it stands in the source. */
  readonly footnote: boolean;
  /** Zero-based row and column of a table cell. */
  readonly row: number;
  readonly column: number;
  /** True when the block was cut out of the same Markdown paragraph as the block before it. */
  readonly joined: boolean;
  /** True for prose that is indented so far that Markdown takes it for code. */
  readonly indented: boolean;
  /** True in a paragraph whose blanks or signs lay text out in columns (see `isLaidOut`). */
  readonly laidOut: boolean;
  /** For an item of an ordered Markdown list: the number the list gives it, which may differ from the one typed. */
  readonly listNumber: number;
}

/** A cell of a grid table as a range of the visible text of the block that holds the table. */
export interface CellRange extends TextRange {
  /** Counted from 0, the heads among the rows. */
  readonly row: number;
  readonly column: number;
}

/**
 * What depends on a block's own source text and nothing around it: visible text, enumerator, tokens, citations. Kept between analyses
 * and shared by blocks of the same text. Source offsets count from the start of `raw`.
 */
export class BlockContent {
  readonly text: string;
  readonly marker: SectionMarker | undefined;
  private foldedCache: string | undefined;
  private plainCache: string | undefined;
  private wordCache: TextWords | undefined;
  private lineCache: readonly TextLine[] | undefined;
  private tokenCache: readonly ProtectedToken[] | undefined;
  private sentenceCache: readonly TextRange[] | undefined;
  private citationCache: readonly CitationFacts[] | undefined;
  private unquotedCache: BlockContent | undefined;

  constructor(
    /** Source text of the block. */
    readonly raw: string,
    private readonly visible: VisibleText,
    readonly place: BlockPlace,
    /** Ranges of the visible text in bold. */
    readonly strong: readonly TextRange[],
    /** Ranges of the visible text in italics. */
    readonly emphasis: readonly TextRange[],
    /** The cells of a grid table, which is one block; empty for everything else. */
    readonly cells: readonly CellRange[] = [],
  ) {
    this.text = visible.text;
    this.marker = parseSectionMarker(visible.text);
  }

  /** The visible text with its tone marks placed in the old style, unit for unit (see {@link foldTonePlacement}). */
  get folded(): string {
    return (this.foldedCache ??= foldTonePlacement(this.text));
  }

  /** {@link folded} in small letters, unit for unit. */
  get plain(): string {
    return (this.plainCache ??= smallLetters(this.folded));
  }

  /** Words of {@link plain}. */
  get words(): TextWords {
    return (this.wordCache ??= new TextWords(this.plain));
  }

  /** Lines of the visible text. */
  get lines(): readonly TextLine[] {
    return (this.lineCache ??= splitLines(this.text));
  }

  /** URLs, e-mail addresses, symbols, dates, numbers and abbreviations that no rule about words, spaces or signs may look into. */
  get tokens(): readonly ProtectedToken[] {
    return (this.tokenCache ??= findProtectedTokens(this.text));
  }

  /** Sentences of the visible text, found by retext over the protected tokens; the tree is built for blocks whose rules ask for it only. */
  get sentences(): readonly TextRange[] {
    return (this.sentenceCache ??= sentenceRanges(this.text, this.tokens));
  }

  /** Mentions of documents in the visible text. */
  get citationFacts(): readonly CitationFacts[] {
    return (this.citationCache ??= findCitationFacts(this.text));
  }

  /** The same content outside a block quote, always the same object. */
  get unquoted(): BlockContent {
    return (this.unquotedCache ??= new BlockContent(this.raw, this.visible, { ...this.place, quoted: false }, this.strong, this.emphasis));
  }

  /** See {@link VisibleText.sourceStart}. */
  sourceStart(offset: number): number {
    return this.visible.sourceStart(offset);
  }

  /** See {@link VisibleText.sourceEnd}. */
  sourceEnd(start: number, end: number): number {
    return this.visible.sourceEnd(start, end);
  }

  /** True when nothing hidden stands inside the visible range, and the source has it character for character. */
  isAsTyped(start: number, end: number): boolean {
    return this.raw.slice(this.sourceStart(start), this.sourceEnd(start, end)) === this.text.slice(start, end);
  }

  /** See {@link VisibleText.unitsOf}. */
  unitsOf(start: number, end: number): readonly VisibleUnit[] {
    return this.visible.unitsOf(start, end);
  }

  /** True when every letter of the text (its enumerator aside) is bold. */
  get bold(): boolean {
    return covers(this.strong, this.text, this.marker?.contentStart ?? 0);
  }

  /** True when every letter of the text (its enumerator aside) is in italics. */
  get italic(): boolean {
    return covers(this.emphasis, this.text, this.marker?.contentStart ?? 0);
  }
}

function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (;;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    lines.push({ start, end, text: text.slice(start, end) });
    if (at < 0) return lines;
    start = at + 1;
  }
}

function covers(ranges: readonly TextRange[], text: string, from: number): boolean {
  if (ranges.length === 0) return false;
  let next = 0;
  for (let i = from; i < text.length; i++) {
    if (/\s/u.test(text.charAt(i))) continue;
    while ((ranges[next]?.end ?? Infinity) <= i) next++;
    const range = ranges[next];
    if (range === undefined || range.start > i) return false;
    i = range.end - 1;
  }
  return true;
}
