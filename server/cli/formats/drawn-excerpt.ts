import { displayWidth, endOf, printable, startOf } from '../display-width.ts';
import type { Excerpt } from '../excerpt.ts';

/** An excerpt as two lines of a terminal: the text, and a mark under its place. */
export interface DrawnExcerpt {
  /** What stands before the place, the place itself, what stands after it. */
  readonly text: readonly [string, string, string];
  /** Cells before the mark, and cells that it is long; at least one. */
  readonly indent: number;
  readonly length: number;
}

/**
 * Cuts an excerpt to a width of cells so that its place is seen whole where it fits, and in either case its start. Spaces at the start of a line
 * go, what is cut off is shown by `ellipsis`, and nothing that moves a cursor is left in it.
 */
export function drawExcerpt(excerpt: Excerpt, width: number, ellipsis: string): DrawnExcerpt {
  const whole = printable(excerpt.text);
  const lead = excerpt.cutBefore ? 0 : Math.min(excerpt.start, whole.length - whole.trimStart().length);
  const before = whole.slice(lead, excerpt.start);
  const place = whole.slice(excerpt.start, excerpt.end);
  const after = whole.slice(excerpt.end).trimEnd();
  const sign = displayWidth(ellipsis);
  const shownPlace = displayWidth(place) <= width - 2 * sign ? place : `${startOf(place, Math.max(1, width - 3 * sign))}${ellipsis}`;
  const room = Math.max(0, width - displayWidth(shownPlace));
  const afterWidth = displayWidth(after);
  // What is read first helps more to recognise the place than what follows, but neither takes all the room.
  const beforeRoom = Math.max(room - afterWidth - (excerpt.cutAfter ? sign : 0), Math.floor(room / 2));
  const shownBefore =
    !excerpt.cutBefore && displayWidth(before) <= beforeRoom ? before : `${ellipsis}${endOf(before, Math.max(0, beforeRoom - sign))}`;
  const afterRoom = Math.max(0, room - displayWidth(shownBefore));
  const fits = !excerpt.cutAfter && afterWidth <= afterRoom;
  const shownAfter = fits ? after : afterRoom < sign ? '' : `${afterRoom > sign ? startOf(after, afterRoom - sign) : ''}${ellipsis}`;
  return {
    text: [shownBefore, shownPlace, shownPlace === place ? shownAfter : ''],
    indent: displayWidth(shownBefore),
    length: Math.max(1, displayWidth(shownPlace)),
  };
}
