import type { Block } from '../../../model/block.ts';
import type { SiblingGroup } from '../../../model/numbering.ts';
import type { Report } from '../../../model/report.ts';
import { ordinalText, romanValue } from '../../../model/section-marker.ts';
import { anyOf, LETTER, regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import type { Edit } from '../../../vocabulary.ts';
import { everyMatch } from '../../../text/every-match.ts';

const VALUE = String.raw`(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])(?![${LETTER}\d/%]|[.,]\d)`;
const PART = String.raw`(?:điểm|khoản|tiểu\s+mục|mục|phần)\s+${VALUE}`;
const CHAIN = regex.giu`${WORD_START}${PART}(?:\s*,?\s+(?:của\s+)?${PART})*`;
const SINGLE = regex.giu`(?<word>điểm|khoản|tiểu\s+mục|mục|phần)\s+(?<value>${VALUE})`;
/** What follows a reference into another document. */
const ELSEWHERE = regex.iu`
  ^\s*,?\s*(?:(?:của|tại|trong|thuộc|ban\s+hành)\s+)?
  ${anyOf(
    'Điều|Chương|Phụ lục|Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị|Thông|Quyết|Kế hoạch|Công văn|Chỉ thị',
    'Hướng dẫn|Văn bản|Đề án|Chương trình|Kết luận|Quy|Biểu|Báo cáo số',
  )}${WORD_END}`;

/** One level of a reference: `mục 3`. */
interface Level {
  readonly start: number;
  readonly value: string;
}

/**
 * Edits that let references in the text (`tại mục 3 phần II`, `điểm c mục 2`) follow the renumbered blocks. A reference counts only when
 * it names no other document and every level of it leads to exactly one block; all others stay as they are.
 */
export function referenceEdits(report: Report, groups: readonly SiblingGroup[], changes: ReadonlyMap<Block, number>): Edit[] {
  const edits: Edit[] = [];
  for (const block of report.content) {
    if (block.content.place.quoted) continue;
    for (const match of everyMatch(CHAIN, block.text)) {
      const end = match.index + match[0].length;
      if (ELSEWHERE.test(block.text.slice(end, end + 40))) continue;
      const levels: Level[] = everyMatch(SINGLE, match[0]).map((m) => ({
        start: match.index + m.index + m[0].length - (m.groups?.['value'] ?? '').length,
        value: m.groups?.['value'] ?? '',
      }));
      edits.push(...chainEdits(block, levels, groups, changes));
    }
  }
  return edits;
}

function chainEdits(block: Block, levels: readonly Level[], groups: readonly SiblingGroup[], changes: ReadonlyMap<Block, number>): Edit[] {
  const edits: Edit[] = [];
  let scope: Block | undefined;
  for (const level of [...levels].reverse()) {
    const target = resolve(level.value, scope, block, groups);
    if (target === undefined) return [];
    const ordinal = changes.get(target);
    const kind = target.marker?.kind;
    if (ordinal !== undefined && kind !== undefined) {
      const own = level.value.lastIndexOf('.') + 1;
      edits.push({
        span: block.spanOf(level.start + own, level.start + level.value.length),
        text: ordinalText(kind === 'decimal' ? 'arabic' : kind, ordinal),
      });
    }
    scope = target;
  }
  return edits;
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
    for (const item of group.items) if (item.text.slice(0, item.marker?.end ?? 0).replace(/[.):/\s-]+$/u, '') === value) found.push(item);
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
