import type { Block } from './block.ts';
import { quotedProvisions } from './citations/quoted-provision.ts';
import { MARKER_RANK, type MarkerKind } from './section-marker.ts';

/** Enumerated blocks that stand beside each other: `1.`, `2.`, `3.` under one heading. Bullets form no group. */
export interface SiblingGroup {
  readonly kind: MarkerKind;
  /** Figures of the enumerator: 1 for `1.`, 2 for `1.1.`. */
  readonly figures: number;
  /** At least one block; in order of their place. */
  readonly items: readonly Block[];
  /** Position each item claims: the one typed, or the one Markdown gives where every item of a list is typed `1.`; 0 for letters outside the series. */
  readonly ordinals: readonly number[];
  /** The enumerated block the group stands under. */
  readonly parent: Block | undefined;
  /** True when the first item carries on the last group of the kind (`III.` at the head of a new part after `II.`). */
  readonly runsOn: boolean;
}

interface OpenGroup {
  readonly kind: MarkerKind;
  readonly figures: number;
  readonly style: string;
  readonly items: Block[];
  readonly ordinals: number[];
  readonly parent: Block | undefined;
  readonly runsOn: boolean;
}

/** An enumerator this far beyond the last one is a number that begins a line. */
const FAR = 6;
const ENUMERATORS: readonly MarkerKind[] = ['part', 'upper-letter', 'roman', 'arabic', 'decimal', 'lower-letter'];

/**
 * Groups the enumerated blocks of a report's content into siblings. A list that starts again at 1 opens a group of its own inside the
 * open ones; a later enumerator belongs to the innermost group it continues. Blocks of tables and quotations are left out.
 * The groups come in the order of their first items.
 */
export function siblingGroups(content: readonly Block[]): readonly SiblingGroup[] {
  const known = GROUPS.get(content);
  if (known !== undefined) return known;
  const groups = groupSiblings(content);
  GROUPS.set(content, groups);
  return groups;
}

/** Several rules ask for the groups of one report. */
const GROUPS = new WeakMap<readonly Block[], readonly SiblingGroup[]>();

function groupSiblings(content: readonly Block[]): readonly SiblingGroup[] {
  const claimed = listOrdinals(content);
  const quoted = quotedProvisions(content);
  const groups: OpenGroup[] = [];
  const stack: OpenGroup[] = [];
  const lastClosed = new Map<string, number>();
  const close = (depth: number): void => {
    while (stack.length > depth) {
      const group = stack.pop();
      if (group !== undefined) lastClosed.set(keyOf(group.kind, group.figures), group.ordinals.at(-1) ?? 0);
    }
  };
  for (const block of content) {
    const { place, marker } = block.content;
    if (place.kind === 'table-cell' || place.quoted || quoted.has(block)) continue;
    if (marker === undefined || !ENUMERATORS.includes(marker.kind)) {
      if (place.kind === 'heading' && marker === undefined) {
        const cut = stack.findIndex((g) => headingDepth(g.style) === 0 || headingDepth(g.style) > place.headingDepth);
        if (cut >= 0) close(cut);
      }
      continue;
    }
    const ordinal = claimed.get(block) ?? marker.ordinal;
    const style = styleOf(block);
    const figures = marker.path.length;
    const at = placeIn(stack, marker.kind, figures, style, ordinal, marker.path, headsInAnyForm(block, marker.kind));
    if (at === 'none') continue;
    const found = at === undefined ? undefined : stack[at];
    if (found !== undefined && at !== undefined) {
      close(at + 1);
      found.items.push(block);
      found.ordinals.push(ordinal);
      continue;
    }
    const rank = rankOf(marker.kind, figures);
    // A higher enumerator ends the groups below it, unless one of its own kind is open: then it starts a list inside an item.
    const outer = stack.findLastIndex((g) => rankOf(g.kind, g.figures) <= rank);
    const beside = stack[outer];
    if (beside === undefined || beside.kind !== marker.kind || figures > 1) {
      close(stack.findLastIndex((g) => rankOf(g.kind, g.figures) < rank) + 1);
    }
    const group: OpenGroup = {
      kind: marker.kind,
      figures,
      style,
      items: [block],
      ordinals: [ordinal],
      parent: stack.at(-1)?.items.at(-1),
      runsOn: ordinal > 1 && lastClosed.get(keyOf(marker.kind, figures)) === ordinal - 1,
    };
    groups.push(group);
    stack.push(group);
  }
  return groups;
}

/**
 * True for an item that is a heading whatever its form: parts are written as Markdown headings, in bold and plainly in one text, and a
 * program that converts makes headings of some of them; numbered items are when they are bold or a heading.
 */
function headsInAnyForm({ content: { place, bold } }: Block, kind: MarkerKind): boolean {
  return isPart(kind) || place.kind === 'heading' || bold;
}

function isPart(kind: MarkerKind): boolean {
  return kind === 'roman' || kind === 'part' || kind === 'upper-letter';
}

/** True for a group whose items are headings, so that one of another form goes on with it. */
function mayMix(group: OpenGroup | undefined): boolean {
  const last = group?.items.at(-1);
  return group !== undefined && last !== undefined && headsInAnyForm(last, group.kind);
}

/** So many groups inside one another are looked at; more of them are a list that begins again and again. */
const DEEPEST = 64;

/** The place in the stack of the group the enumerator belongs to; undefined for a new group, `none` for a number that is no enumerator. */
function placeIn(
  stack: readonly OpenGroup[],
  kind: MarkerKind,
  figures: number,
  style: string,
  ordinal: number,
  path: readonly number[],
  inAnyForm: boolean,
): number | undefined | 'none' {
  const same: number[] = [];
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEEPEST); i--) {
    const open = stack[i];
    if (open?.kind === kind && open.figures === figures && samePrefix(open, path, ordinal)) same.push(i);
  }
  if (same.length === 0) return undefined;
  const continues = (i: number): boolean => {
    const group = stack[i];
    return (
      group !== undefined &&
      ((group.ordinals.at(-1) ?? 0) + 1 === ordinal ||
        ((group.ordinals[0] ?? 1) + group.ordinals.length === ordinal && group.ordinals.length > 1))
    );
  };
  const alike = same.filter((i) => stack[i]?.style === style);
  const exact = alike.find(continues);
  if (exact !== undefined) return exact;
  const heading = headingDepth(style) > 0;
  const loose = same.filter((i) => headingDepth(stack[i]?.style ?? '') > 0 === heading);
  const near = loose.find(continues) ?? (inAnyForm ? same.find((i) => continues(i) && mayMix(stack[i])) : undefined);
  if (near !== undefined) return near;
  if (ordinal === 1) return undefined;
  const candidate = alike[0] ?? loose[0] ?? (isPart(kind) ? same[0] : undefined);
  if (candidate === undefined) return undefined;
  return ordinal > (stack[candidate]?.ordinals.at(-1) ?? 0) + FAR ? 'none' : candidate;
}

/** Decimals are siblings when all figures but the last agree, or when only the prefix is out of step (`2.1`, `2.2`, `3.3`). */
function samePrefix(group: OpenGroup, path: readonly number[], ordinal: number): boolean {
  if (path.length === 1) return true;
  const first = group.items.at(-1)?.marker?.path ?? [];
  return path.slice(0, -1).every((n, i) => n === first[i]) || ordinal > 1;
}

/** Items of Markdown lists in which every item is typed with one number (`1.`, `1.`, `1.`): Markdown counts them itself. */
function listOrdinals(content: readonly Block[]): ReadonlyMap<Block, number> {
  const out = new Map<Block, number>();
  const runs: Block[][] = [];
  const open = new Map<number, Block[]>();
  for (const block of content) {
    const { listDepth, listNumber } = block.content.place;
    for (const depth of [...open.keys()]) if (depth > listDepth) open.delete(depth);
    if (listNumber === 0 || block.marker === undefined) continue;
    const run = open.get(listDepth);
    if (run !== undefined && (run.at(-1)?.content.place.listNumber ?? 0) + 1 === listNumber) run.push(block);
    else {
      const fresh = [block];
      runs.push(fresh);
      open.set(listDepth, fresh);
    }
  }
  for (const run of runs) {
    if (run.length < 2 || new Set(run.map((b) => b.marker?.ordinal)).size > 1) continue;
    for (const block of run) out.set(block, block.content.place.listNumber);
  }
  return out;
}

function styleOf(block: Block): string {
  const { place } = block.content;
  if (place.kind === 'heading') return `h${String(place.headingDepth)}`;
  return `${block.content.bold ? 'bold' : 'plain'} ${String(place.listDepth)}`;
}

function headingDepth(style: string): number {
  return /^h\d$/u.test(style) ? Number(style.slice(1)) : 0;
}

function keyOf(kind: MarkerKind, figures: number): string {
  return `${kind}/${String(figures)}`;
}

/** Rank on the ladder of a report, figures of decimals included. */
export function rankOf(kind: MarkerKind, figures: number): number {
  return kind === 'decimal' ? MARKER_RANK.decimal + (figures - 2) * 0.5 : MARKER_RANK[kind];
}
