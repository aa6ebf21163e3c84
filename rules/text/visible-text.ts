import { MARK, regex } from '../pattern/regex.ts';
import { everyMatch } from './every-match.ts';

/**
 * What a reader sees of a piece of Markdown source, and the way back: NFC text without emphasis signs, escapes and entities, with a
 * map from every range of it to the source. Nothing ever searches for a text again to find its place.
 */
interface Segment {
  /** Offset in the visible text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the source piece. */
  readonly source: number;
  readonly sourceLength: number;
}

/** A piece of the visible text, with the range of the source piece that it is made of. */
export interface VisibleUnit {
  /** Offset in the visible text. */
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** A visible text with its map; immutable. */
export class VisibleText {
  constructor(
    /** NFC, `\n` for every line end, U+FFFC for content that is not text. */
    readonly text: string,
    private readonly segments: readonly Segment[],
  ) {}

  /** Offset in the source piece where the visible character at `offset` begins; the end of the source text for the end of the text. */
  sourceStart(offset: number): number {
    const segment = this.segmentAt(offset);
    if (segment === undefined) return 0;
    if (offset >= segment.at + segment.length) return segment.source + segment.sourceLength;
    return segment.length === segment.sourceLength ? segment.source + (offset - segment.at) : segment.source;
  }

  /** Offset in the source piece after the visible range `[start, end)`. */
  sourceEnd(start: number, end: number): number {
    if (end <= start) return this.sourceStart(start);
    const segment = this.segmentAt(end - 1);
    if (segment === undefined) return 0;
    return segment.length === segment.sourceLength ? segment.source + (end - segment.at) : segment.source + segment.sourceLength;
  }

  /**
   * The visible range `[start, end)` cut into the smallest pieces whose source is known: single characters where they stand in the source
   * as they are read, else what one stretch of the source stands for (a composed letter, an entity, a line end).
   */
  unitsOf(start: number, end: number): readonly VisibleUnit[] {
    const units: VisibleUnit[] = [];
    for (const { at, length, source, sourceLength } of this.segments) {
      if (at + length <= start || at >= end) continue;
      if (length !== sourceLength) units.push({ at, length, source, sourceEnd: source + sourceLength });
      else
        for (let i = Math.max(at, start); i < Math.min(at + length, end); i++)
          units.push({ at: i, length: 1, source: source + i - at, sourceEnd: source + i - at + 1 });
    }
    return units;
  }

  /** The part `[start, end)` of the visible text, its map relative to `sourceBase` in the same source piece. */
  slice(start: number, end: number, sourceBase: number): VisibleText {
    const segments: Segment[] = [];
    for (let i = this.indexAt(start); i < this.segments.length; i++) {
      const s = this.segments[i];
      if (s === undefined || s.at >= end) break;
      const from = Math.max(s.at, start);
      const to = Math.min(s.at + s.length, end);
      if (from >= to) continue;
      const exact = s.length === s.sourceLength;
      segments.push({
        at: from - start,
        length: to - from,
        source: (exact ? s.source + (from - s.at) : s.source) - sourceBase,
        sourceLength: exact ? to - from : s.sourceLength,
      });
    }
    return new VisibleText(this.text.slice(start, end), segments);
  }

  private segmentAt(offset: number): Segment | undefined {
    return this.segments[this.indexAt(offset)];
  }

  /** Index of the last segment that does not begin behind the offset. */
  private indexAt(offset: number): number {
    const { segments } = this;
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segments[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A letter that is not itself a mark, with the combining marks after it. */
const CLUSTER = regex.gu`[^${MARK}]?[${MARK}]+`;
const HAS_MARK = regex.u`[${MARK}]`;

/** Collects visible text from pieces of one source piece in order. */
export class VisibleTextBuilder {
  private readonly segments: Segment[] = [];
  /** The visible text of each segment: text that grows and is read at its end in turn would be copied each time. */
  private readonly parts: string[] = [];
  private size = 0;

  /** @param source the source piece all offsets refer to */
  constructor(private readonly source: string) {}

  /** Length of the visible text so far. */
  get length(): number {
    return this.size;
  }

  /** The last visible character, or an empty string. */
  get last(): string {
    return this.parts.at(-1)?.slice(-1) ?? '';
  }

  /** Adds source text as it stands (no line ends in it); decomposed letters are composed. */
  addText(start: number, end: number): void {
    if (start >= end) return;
    const piece = this.source.slice(start, end);
    if (!HAS_MARK.test(piece)) {
      this.push(piece, start, end - start);
      return;
    }
    let done = 0;
    for (const match of everyMatch(CLUSTER, piece)) {
      const composed = match[0].normalize('NFC');
      if (composed === match[0]) continue;
      if (match.index > done) this.push(piece.slice(done, match.index), start + done, match.index - done);
      this.push(composed, start + match.index, match[0].length);
      done = match.index + match[0].length;
    }
    if (done < piece.length) this.push(piece.slice(done), start + done, piece.length - done);
  }

  /** Adds `visible` as what the source range stands for (an entity, a line end, an image). */
  addReplacement(visible: string, start: number, end: number): void {
    if (visible !== '') this.push(visible, start, end - start);
  }

  /** Drops spaces and tabs at the end of the visible text (before a line end). */
  trimEnd(): void {
    for (;;) {
      const segment = this.segments.at(-1);
      const part = this.parts.at(-1);
      if (segment === undefined || part === undefined) return;
      let { length } = part;
      while (length > 0 && (part.charCodeAt(length - 1) === 0x20 || part.charCodeAt(length - 1) === 0x09)) length--;
      if (length === part.length) return;
      this.segments.pop();
      this.parts.pop();
      this.size -= part.length;
      if (length > 0) {
        const exact = segment.length === segment.sourceLength;
        this.push(part.slice(0, length), segment.source, exact ? length : segment.sourceLength);
        return;
      }
    }
  }

  /** The finished text. */
  build(): VisibleText {
    return new VisibleText(this.parts.join(''), this.segments);
  }

  private push(visible: string, source: number, sourceLength: number): void {
    this.segments.push({ at: this.size, length: visible.length, source, sourceLength });
    this.parts.push(visible);
    this.size += visible.length;
  }
}
