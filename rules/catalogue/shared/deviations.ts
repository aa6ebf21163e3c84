import type { Block } from '../../model/block.ts';
import type { RelatedPlace } from '../../rule.ts';
import type { Edit, Fix, FixSafety, Localized } from '../../vocabulary.ts';

/** A place whose form differs from the one the document keeps to. */
export interface Deviation {
  readonly block: Block;
  /** Range of `block.text` that is shown and replaced. */
  readonly start: number;
  readonly end: number;
  /** Text in the kept form. */
  readonly right: string;
}

/** Places shown beside the first one: enough to see the extent without filling the list of findings. */
const SHOWN = 20;

/** The edits that bring every place to the kept form; undefined when there is no place. */
export function allEdits(places: readonly Deviation[]): readonly [Edit, ...Edit[]] | undefined {
  const [first, ...rest] = places.map(({ block, start, end, right }): Edit => ({ span: block.spanOf(start, end), text: right }));
  return first === undefined ? undefined : [first, ...rest];
}

/** A list with one fix for every place at once; empty when there is no place. */
export function fixOfAll(title: Localized, safety: FixSafety, places: readonly Deviation[]): readonly Fix[] {
  const edits = allEdits(places);
  return edits === undefined ? [] : [{ title, safety, edits }];
}

/** The places after the first as related places, at most twenty. */
export function alsoHere(
  places: readonly { readonly block: Block; readonly start: number; readonly end: number }[],
  message: Localized,
): readonly RelatedPlace[] {
  return places.slice(1, SHOWN + 1).map(({ block, start, end }) => ({ span: block.spanOf(start, end), message }));
}
