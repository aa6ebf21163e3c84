import type { Block } from '../../../model/block.ts';
import type { SiblingGroup } from '../../../model/numbering.ts';
import { perContent } from '../../../model/per-content.ts';
import type { Report } from '../../../model/report.ts';
import { ordinalText, romanValue } from '../../../model/section-marker.ts';
import { anyOf, LETTER, regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import type { Edit } from '../../../vocabulary.ts';
import { everyMatch } from '../../../text/every-match.ts';

const VALUE = String.raw`(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])(?![${LETTER}\d/%]|[.,]\d)`;
const PART = String.raw`(?:điểm|khoản|tiểu\s+mục|mục|phần)\s+${VALUE}`;
const CHAIN = regex.giu`${WORD_START}${PART}(?:(?:\s*,)?\s+(?:của\s+)?${PART})*`;
const SINGLE = regex.giu`(?<word>điểm|khoản|tiểu\s+mục|mục|phần)\s+(?<value>${VALUE})`;
/** What follows a reference into another document. */
const ELSEWHERE = regex.iu`
  ^(?:\s*,)?\s*(?:(?:của|tại|trong|thuộc|ban\s+hành)\s+)?
  ${anyOf(
    'Điều|Chương|Phụ lục|Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị|Thông|Quyết|Kế hoạch|Công văn|Chỉ thị',
    'Hướng dẫn|Văn bản|Đề án|Chương trình|Kết luận|Quy|Biểu|Báo cáo số',
  )}${WORD_END}`;

/** One level of a reference: `mục 3`. */
interface Level {
  readonly start: number;
  readonly value: string;
}

/** A level of a reference with the block it stands in and the block it leads to. */
interface Pointer extends Level {
  readonly block: Block;
  readonly target: Block;
}

/**
 * Edits that let references in the text (`tại mục 3 phần II`, `điểm c mục 2`) follow the renumbered blocks. A reference counts only when
 * it names no other document and every level of it leads to exactly one block; all others stay as they are.
 */
export function referenceEdits(report: Report, groups: readonly SiblingGroup[], changes: ReadonlyMap<Block, number>): Edit[] {
  return pointersOf(report, groups).flatMap(({ block, start, value, target }) => {
    const ordinal = changes.get(target);
    const kind = target.marker?.kind;
    if (ordinal === undefined || kind === undefined) return [];
    const own = value.lastIndexOf('.') + 1;
    const span = block.spanOf(start + own, start + value.length);
    return [{ span, text: ordinalText(kind === 'decimal' ? 'arabic' : kind, ordinal) }];
  });
}

/** All references of a report that lead to blocks of the groups; resolved once for all faults of the report. */
function pointersOf(report: Report, groups: readonly SiblingGroup[]): readonly Pointer[] {
  let found = pointers.get(groups);
  if (found === undefined) {
    found = report.content.flatMap((block) => chainsOf(block.content).flatMap((levels) => pointersOfChain(block, levels, groups)));
    pointers.set(groups, found);
  }
  return found;
}

const pointers = new WeakMap<readonly SiblingGroup[], readonly Pointer[]>();

/** The references of a content to the report itself, each as its levels from left to right. */
const chainsOf = perContent(({ text, place }): readonly (readonly Level[])[] => {
  if (place.quoted) return [];
  return everyMatch(CHAIN, text)
    .filter((chain) => !ELSEWHERE.test(text.slice(chain.index + chain[0].length, chain.index + chain[0].length + 40)))
    .map((chain) =>
      everyMatch(SINGLE, chain[0]).map((level): Level => {
        const value = level.groups?.['value'] ?? '';
        return { start: chain.index + level.index + level[0].length - value.length, value };
      }),
    );
});

function pointersOfChain(block: Block, levels: readonly Level[], groups: readonly SiblingGroup[]): readonly Pointer[] {
  const found: Pointer[] = [];
  let scope: Block | undefined;
  for (const level of [...levels].reverse()) {
    const target = resolve(level.value, scope, block, groups);
    if (target === undefined) return [];
    found.push({ ...level, block, target });
    scope = target;
  }
  return found;
}

/** The only enumerated block with this value inside `scope`; without a scope a part of the report, or a block of the section the reference stands in. */
function resolve(value: string, scope: Block | undefined, from: Block, groups: readonly SiblingGroup[]): Block | undefined {
  const kind = romanValue(value) > 0 ? 'roman' : /^\d+$/u.test(value) ? 'arabic' : /^\d/u.test(value) ? 'decimal' : 'lower-letter';
  if (kind === 'lower-letter' && scope === undefined) return undefined;
  const within = scope ?? (kind === 'roman' ? undefined : sectionAround(from, groups));
  const found: Block[] = [];
  for (const group of groups) {
    if (group.kind !== kind) continue;
    if (within !== undefined && !isUnder(group, within, groups)) continue;
    for (const item of group.items)
      if (item.text.slice(0, item.marker?.end ?? 0).replace(/(?<![.):/\s-])[.):/\s-]+$/u, '') === value) found.push(item);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The Roman part a block stands in. */
function sectionAround(block: Block, groups: readonly SiblingGroup[]): Block | undefined {
  return groups
    .filter((g) => g.kind === 'roman')
    .flatMap((g) => g.items)
    .filter((item) => item.index <= block.index)
    .sort((a, b) => a.index - b.index)
    .at(-1);
}

function isUnder(group: SiblingGroup, ancestor: Block, groups: readonly SiblingGroup[]): boolean {
  let { parent } = group;
  for (let i = 0; parent !== undefined && i < 20; i++) {
    const block: Block = parent;
    if (block === ancestor) return true;
    parent = groups.find((g) => g.items.includes(block))?.parent;
  }
  return false;
}
