import type { CapitalGroup } from '../../../data/capitals.ts';
import type { Block } from '../../../model/block.ts';
import { perReport } from '../../../model/per-report.ts';
import type { Report } from '../../../model/report.ts';
import type { RuleFinding } from '../../../rule.ts';
import { wordedBlocks } from '../../../model/shelter.ts';
import { caseEdits } from './letter-case.ts';
import { messages } from './messages.ts';
import { type NamePlace, namePlacesOf } from './name-places.ts';

/** How much of the text behind a name is shown to the judgement. */
const AFTER = 16;

interface Placed {
  readonly block: Block;
  readonly place: NamePlace;
}

/** All names with wrong capitals of a report: one pass for all the rules on names. */
const placesOf = perReport((report): readonly Placed[] =>
  wordedBlocks(report).flatMap((block) => namePlacesOf(block.content).map((place) => ({ block, place }))),
);

/**
 * One finding for every name of the groups that is written with wrong capitals. `accept` says, from the name and the text behind it, which of them are certain: their fix is
 * safe and their weight that of the rule; the others are hints that ask, or are left alone.
 */
export function* nameFindings(
  report: Report,
  groups: readonly CapitalGroup[],
  accept: (place: NamePlace, after: string) => 'sure' | 'maybe' | 'no',
): Generator<RuleFinding> {
  for (const { block, place } of placesOf(report)) {
    if (!groups.includes(place.name.group)) continue;
    const verdict = accept(place, block.text.slice(place.end, place.end + AFTER));
    const edits = verdict === 'no' ? undefined : caseEdits(block, place.start, place.proper);
    if (edits === undefined) continue;
    yield {
      span: block.spanOf(place.start, place.end),
      message: messages.name(place.typed, place.proper),
      fixes: [{ title: messages.write(place.proper), safety: verdict === 'sure' ? 'safe' : 'ask', edits }],
      ...(verdict === 'sure' ? {} : { atMost: 'hint' as const }),
    };
  }
}

/** Names that are certain once a capital shows that a name is meant; small ones are left alone unless the name is never an ordinary word. */
export function whenCapitalShown(place: NamePlace): 'sure' | 'maybe' | 'no' {
  if (place.small) return place.name.sure ? 'maybe' : 'no';
  return place.name.sure && !place.headOnly ? 'sure' : 'maybe';
}

/** Names with a capital of their own only, and nothing certain: in small letters the words speak of the matter. */
export function ifNamed(place: NamePlace): 'maybe' | 'no' {
  return place.small ? 'no' : 'maybe';
}

/** As {@link whenCapitalShown}, but nothing is certain. */
export function asHint(place: NamePlace): 'maybe' | 'no' {
  return whenCapitalShown(place) === 'no' ? 'no' : 'maybe';
}
