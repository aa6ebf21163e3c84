import type { RuleFinding } from '../rule.ts';
import { shift, type Span } from '../text/span.ts';
import type { Edit, Fix } from '../vocabulary.ts';

/** The finding with every span moved by a number of units. */
export function movedBy(finding: RuleFinding, by: number): RuleFinding {
  return by === 0 ? finding : movedTo(finding, (span) => shift(span, by));
}

/** The finding with every span — its own, those of edits and of related places — where `move` puts it. */
export function movedTo(finding: RuleFinding, move: (span: Span) => Span): RuleFinding {
  const edit = (one: Edit): Edit => ({ ...one, span: move(one.span) });
  return {
    ...finding,
    span: move(finding.span),
    ...(finding.fixes === undefined
      ? {}
      : { fixes: finding.fixes.map(({ edits: [first, ...rest], ...fix }): Fix => ({ ...fix, edits: [edit(first), ...rest.map(edit)] })) }),
    ...(finding.related === undefined ? {} : { related: finding.related.map((place) => ({ ...place, span: move(place.span) })) }),
  };
}
