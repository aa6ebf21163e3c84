import type { Block } from '../../../model/block.ts';
import { type SiblingGroup, rankOf } from '../../../model/numbering.ts';
import type { Report } from '../../../model/report.ts';
import { ordinalText, romanNumeral } from '../../../model/section-marker.ts';
import { startsWithCapital } from '../../../pattern/letters.ts';
import { LETTER, regex } from '../../../pattern/regex.ts';
import type { Edit, Fix } from '../../../vocabulary.ts';
import type { Localized } from '../../../vocabulary.ts';
import { referenceEdits } from './references.ts';
import type { SequenceFault } from './sequence.ts';

const BARE_VALUE = regex.u`^[${LETTER}\d]+(?:\.[${LETTER}\d]+)*`;

/** Range of the block's visible text that holds the figure, numeral, letter or word of the enumerator's last position. */
export function ordinalRange(block: Block): { start: number; end: number } {
  const { marker, text } = block;
  if (marker === undefined) return { start: 0, end: 0 };
  const typed = text.slice(0, marker.end);
  if (marker.kind === 'part' || marker.kind === 'chapter') {
    const match = /(?<!\S)\S+$/u.exec(typed);
    return { start: match?.index ?? 0, end: marker.end };
  }
  const bare = BARE_VALUE.exec(typed)?.[0] ?? typed;
  const dot = marker.kind === 'decimal' ? bare.lastIndexOf('.') + 1 : 0;
  return { start: dot, end: bare.length };
}

/** The text of a position in the manner of the block's own enumerator: `III` for a Roman part, `BA` for `PHẦN THỨ HAI`. */
export function ordinalLike(block: Block, ordinal: number): string {
  const { marker, text } = block;
  if (marker === undefined) return String(ordinal);
  const range = ordinalRange(block);
  const typed = text.slice(range.start, range.end);
  if (marker.kind === 'part') {
    if (/^[IVXLC]+$/u.test(typed)) return romanNumeral(ordinal);
    if (/^\d+$/u.test(typed)) return String(ordinal);
    const word = ordinalText('part', ordinal);
    if (typed === typed.toUpperCase()) return word.toUpperCase();
    return startsWithCapital(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
  return ordinalText(marker.kind, ordinal);
}

/** The whole enumerator as it reads with another position: `IV.` → `III.`. */
export function enumeratorLike(block: Block, ordinal: number): string {
  const range = ordinalRange(block);
  const end = block.marker?.end ?? range.end;
  return block.text.slice(0, range.start) + ordinalLike(block, ordinal) + block.text.slice(range.end, end);
}

/**
 * The fix of a fault: the enumerators from the fault on are renumbered, the decimals under them follow, and so do references to them in
 * the text that can be resolved without doubt.
 */
export function renumberFix(
  report: Report,
  groups: readonly SiblingGroup[],
  group: SiblingGroup,
  fault: SequenceFault,
  title: Localized,
): Fix | undefined {
  const changes = new Map<Block, number>();
  const edits: Edit[] = [];
  for (const { index, ordinal } of fault.renumber) {
    const block = group.items[index];
    if (block === undefined || ordinal === group.ordinals[index]) continue;
    if (ordinalLike(block, ordinal) === '') return undefined;
    changes.set(block, ordinal);
    const range = ordinalRange(block);
    edits.push({ span: block.spanOf(range.start, range.end), text: ordinalLike(block, ordinal) });
    edits.push(...decimalEdits(report, group, index, ordinal));
  }
  edits.push(...referenceEdits(report, groups, changes));
  const [first, ...rest] = edits.sort((a, b) => a.span.start - b.span.start);
  return first === undefined ? undefined : { title, safety: 'ask', edits: [first, ...rest] };
}

/** Decimals under an item repeat its position (`4.1` under `4.`). */
function decimalEdits(report: Report, group: SiblingGroup, index: number, ordinal: number): Edit[] {
  const item = group.items[index];
  const path = item?.marker?.path ?? [];
  if (item === undefined || (group.kind !== 'arabic' && group.kind !== 'decimal')) return [];
  const edits: Edit[] = [];
  for (const block of report.content) {
    if (block.index <= item.index) continue;
    const { marker } = block;
    if (marker === undefined || block.content.place.kind === 'table-cell' || block.content.place.quoted) continue;
    if (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'star') continue;
    if (rankOf(marker.kind, marker.path.length) <= rankOf(group.kind, group.figures)) break;
    if (marker.kind !== 'decimal' || !path.every((n, i) => n === marker.path[i])) continue;
    const parts = block.text.slice(0, marker.end).split('.');
    const start = parts.slice(0, path.length - 1).reduce((sum, part) => sum + part.length + 1, 0);
    edits.push({ span: block.spanOf(start, start + (parts[path.length - 1] ?? '').length), text: String(ordinal) });
  }
  return edits;
}
