import type { Block } from '../../../model/block.ts';
import type { SiblingGroup } from '../../../model/numbering.ts';
import type { Report } from '../../../model/report.ts';
import { CAPITAL, regex } from '../../../pattern/regex.ts';
import type { RelatedPlace } from '../../../rule.ts';
import type { Fix } from '../../../vocabulary.ts';
import { messages } from './messages.ts';
import { enumeratorLike, renumberFix } from './renumber.ts';
import { type SequenceFault, sequenceFaults } from './sequence.ts';

/** Groups that begin later than their first position without carrying on another group are judged from two items on, and up to here. */
const LATEST_START = 3;

/** A fault of a group with its block, as typed and as it should be. */
export interface SeriesFault {
  readonly group: SiblingGroup;
  readonly fault: SequenceFault;
  readonly block: Block;
  /** Enumerator as typed: `IV.`. */
  readonly typed: string;
  /** Enumerator as it should be: `III.`. */
  readonly expected: string;
  /** The sibling before; undefined when the fault is the first item. */
  readonly before: Block | undefined;
}

/** Faults of one group, its beginning included. */
export function* seriesFaults(report: Report, group: SiblingGroup): Generator<SeriesFault> {
  const start = startFault(report, group);
  for (const fault of start === undefined ? sequenceFaults(group.ordinals) : [start]) {
    const block = group.items[fault.index];
    if (block?.marker === undefined) continue;
    if (fault.kind === 'gap' && standsUnseen(report, group, fault, enumeratorLike(block, fault.expected))) continue;
    yield {
      group,
      fault,
      block,
      typed: enumeratorOf(block),
      expected: enumeratorLike(block, fault.expected),
      before: group.items[fault.index - 1],
    };
  }
}

/**
 * True when the number that seems to be missing stands between: in a block quote or a cell, or at the head of a line that is read as part
 * of a paragraph or has no blank behind its number (`2.1.2.Trên`).
 */
function standsUnseen(report: Report, { items, parent }: SiblingGroup, { index }: SequenceFault, expected: string): boolean {
  const value = /^[^\s.):/–-]+(?:\.\d+)*/u.exec(expected)?.[0] ?? expected;
  return standsUnseenBetween(report, items[index - 1] ?? parent, items[index], value);
}

/**
 * True when an enumerator of the given value (`3`, `2.1`, `II`) stands between two blocks, or from the first block on, where no series
 * holds it: in a block quote or a cell, or at the head of a line that is read as part of a paragraph.
 */
export function standsUnseenBetween(report: Report, from: Block | undefined, to: Block | undefined, value: string): boolean {
  for (const block of report.blocks.slice(from?.index ?? 0, to?.index ?? 0)) {
    const { place } = block.content;
    const isRead = block.marker !== undefined && !place.quoted && place.kind !== 'table-cell';
    if (!block.text.includes(value)) continue;
    const lines = block.text.split('\n');
    if ((isRead ? lines.slice(1) : lines).some((line) => beginsWith(line.trimStart(), value))) return true;
  }
  return false;
}

function beginsWith(line: string, value: string): boolean {
  const rest = line.startsWith(value) ? line.slice(value.length) : '';
  // “2.2.2Hệ thống”: a decimal that no figure or point goes on with.
  return value.includes('.') ? /^(?:[.)]?\s|[.)]?(?![.)\d])\S)/u.test(rest) : /^\s?[.):/–-](?!\d)/u.test(rest);
}

/** True for “e: Sai số cho phép”, which tells what a letter of a formula means. */
export function isDefinition({ marker }: Block): boolean {
  return marker?.kind === 'lower-letter' && marker.delimiter === ':';
}

/** The enumerator as typed: `1.1.`, `đ)`. */
export function enumeratorOf(block: Block): string {
  return block.text.slice(0, block.marker?.end ?? 0).trim();
}

/** Fix and related places of a fault: everything after it that is renumbered with it. */
export function remedyOf(
  report: Report,
  groups: readonly SiblingGroup[],
  found: SeriesFault,
): { fixes?: readonly Fix[]; related: readonly RelatedPlace[] } {
  const fix = renumberFix(report, groups, found.group, found.fault, messages.renumber(found.expected));
  const related = found.fault.renumber.slice(1, 6).flatMap(({ index }) => {
    const block = found.group.items[index];
    return block === undefined ? [] : [{ span: block.spanOf(0, block.marker?.end ?? 0), message: messages.follows }];
  });
  return { ...(fix === undefined ? {} : { fixes: [fix] }), related };
}

/**
 * Groups in which a second `1.` right after the first counts as a repetition: a list of one item in which a list of the same kind and
 * manner starts is no list in a list, unless the item announces it with a colon or a heading stands between.
 */
export function withRepeatedFirst(report: Report, groups: readonly SiblingGroup[]): readonly SiblingGroup[] {
  const merged = new Map<SiblingGroup, SiblingGroup>();
  const dropped = new Set<SiblingGroup>();
  const under = byParent(groups);
  for (const outer of groups) {
    const [only] = outer.items;
    if (only === undefined || outer.items.length > 1 || outer.ordinals[0] !== 1 || outer.kind === 'lower-letter') continue;
    const inner = under.get(only)?.find((g) => g.kind === outer.kind && g.figures === outer.figures);
    const first = inner?.items[0];
    if (inner === undefined || first === undefined || !isAlike(only, first) || hasHeadingBetween(report, only, first)) continue;
    merged.set(outer, { ...outer, items: [only, ...inner.items], ordinals: [1, ...inner.ordinals] });
    dropped.add(inner);
  }
  return groups.filter((g) => !dropped.has(g)).map((g) => merged.get(g) ?? g);
}

function byParent(groups: readonly SiblingGroup[]): ReadonlyMap<Block, readonly SiblingGroup[]> {
  const under = new Map<Block, SiblingGroup[]>();
  for (const group of groups) {
    if (group.parent === undefined) continue;
    const known = under.get(group.parent);
    if (known === undefined) under.set(group.parent, [group]);
    else known.push(group);
  }
  return under;
}

/** Both titles or both sentences, in the same Markdown construct. */
function isAlike(a: Block, b: Block): boolean {
  const manner = ({ content, text }: Block): string =>
    [content.place.headingDepth, content.place.listDepth, content.bold, /[.;]\s*$/u.test(text)].join();
  return manner(a) === manner(b) && !/:\s*$/u.test(a.text);
}

const TWO_CAPITALS = regex.u`[${CAPITAL}]{2}`;

function hasHeadingBetween(report: Report, a: Block, b: Block): boolean {
  return report.blocks.slice(a.index + 1, b.index).some((block) => {
    const { text, content } = block;
    return (
      content.place.kind === 'heading' || content.bold || /:\s*$/u.test(text) || (text === text.toUpperCase() && TWO_CAPITALS.test(text))
    );
  });
}

function startFault(report: Report, group: SiblingGroup): SequenceFault | undefined {
  const first = group.ordinals[0] ?? 1;
  const block = group.items[0];
  if (block === undefined || first <= 1 || first > LATEST_START || group.runsOn || group.items.length < 2) return undefined;
  if (sequenceFaults(group.ordinals).length > 0) return undefined;
  // The first item may stand inside the sentence that leads in (“gồm: a) …”) or in a table.
  const previous = report.blocks[block.index - 1];
  if (previous === undefined || previous.content.place.kind === 'table-cell' || /(?:^|[\s(:;])(?:a|1|I|1\.1)[.)]\s/u.test(previous.text))
    return undefined;
  if (followsUnnumberedHeading(report, block, group.parent)) return undefined;
  return { kind: 'gap', index: 0, expected: 1, renumber: group.ordinals.map((_, index) => ({ index, ordinal: index + 1 })) };
}

/** True when the series begins below a heading without a number: the program that wrote it numbers its headings itself. */
function followsUnnumberedHeading(report: Report, { index }: Block, parent: Block | undefined): boolean {
  return report.blocks
    .slice((parent?.index ?? -1) + 1, index)
    .some(({ content: { place, marker } }) => place.kind === 'heading' && marker === undefined && !place.quoted);
}
