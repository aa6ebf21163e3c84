import type { BlockContent } from '../../../model/block-content.ts';
import type { TextRange } from '../../../text/span.ts';
import { PhraseIndex } from '../../../text/phrase-index.ts';

/** Literal phrases that mean one row of a table. */
export interface PhraseRow {
  /** Lower case, old tone style; blanks match any blanks. */
  readonly phrases: readonly string[];
  /** Longer phrases in which the others do not count. */
  readonly except?: readonly string[];
}

/** A phrase of a row in a block's visible text. */
export interface PhrasePlace<Row> extends TextRange {
  readonly row: Row;
}

/** Rows of literal phrases that are looked for together, whatever their case and tone style. The index is made at the first look-up. */
export class PhraseTable<Row extends PhraseRow> {
  private made: PhraseIndex<number> | undefined;
  private exceptions: readonly (PhraseIndex<true> | undefined)[] = [];

  constructor(private readonly rows: readonly Row[]) {}

  private get index(): PhraseIndex<number> {
    if (this.made !== undefined) return this.made;
    const entries = this.rows.flatMap(({ phrases }, i) => phrases.map((phrase) => [phrase, i] as const));
    this.exceptions = this.rows.map(({ except = [] }) =>
      except.length === 0 ? undefined : new PhraseIndex(except.map((phrase) => [phrase, true])),
    );
    return (this.made = new PhraseIndex(entries.sort(([a], [b]) => b.length - a.length)));
  }

  /** Phrases of every row in a text, row by row, in order; of phrases of one row that overlap the first and longest. */
  placesIn(content: BlockContent): readonly PhrasePlace<Row>[] {
    const { words } = content;
    const { index } = this;
    let found: TextRange[][] | undefined;
    for (let at = 0; at < words.count; at++) {
      const matches = index.matchesAt(words, at);
      if (matches.length === 0) continue;
      for (const { value, start, end } of matches) {
        const own = ((found ??= [])[value] ??= []);
        if ((own.at(-1)?.end ?? 0) <= start) own.push({ start, end });
      }
    }
    if (found === undefined) return [];
    return this.rows.flatMap((row, i) => this.withoutExceptions(content, found[i] ?? [], i).map((range) => ({ row, ...range })));
  }

  private withoutExceptions({ words }: BlockContent, places: readonly TextRange[], row: number): readonly TextRange[] {
    const exceptions = this.exceptions[row];
    if (exceptions === undefined || places.length === 0) return places;
    const kept = words.starts.flatMap((_, at) => exceptions.matchesAt(words, at));
    return places.filter((place) => !kept.some((range) => range.start <= place.start && place.end <= range.end));
  }
}
