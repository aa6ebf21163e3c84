import type { Block } from '../../model/block.ts';
import { type SiblingGroup, siblingGroups } from '../../model/numbering.ts';
import type { MarkerKind } from '../../model/section-marker.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Edit, type Fix } from '../../vocabulary.ts';
import { LAYOUT } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { ordinalRange } from './shared/renumber.ts';
import { enumeratorOf, isDefinition } from './shared/series.ts';
import { dedent } from '../shared/dedent.ts';
import { capOfUnreadLines } from '../shared/reading.ts';

/** Signs that close an enumerator of each kind, the usual one first. */
const USUAL: Partial<Readonly<Record<MarkerKind, readonly string[]>>> = {
  'upper-letter': ['.', ')'],
  roman: ['.'],
  arabic: ['.', ')'],
  decimal: ['.', ''],
  'lower-letter': [')'],
};

export default defineReportRule({
  id: 'numbering/marker-form',
  code: 'BC-05',
  summary: { vi: 'Các mục cùng cấp viết số thứ tự không cùng kiểu', en: 'Enumerators of siblings differ in form' },
  why: {
    vi: 'Trong một cấp, số thứ tự viết một kiểu: I. II. III.; 1. 2. 3.; 1.1. 1.2.; a) b) c). Viết lẫn “1.1” với “1.2.”, “a.” với “b)” là thiếu thống nhất. Văn bản của Đảng dùng I-, 1- nên chỉ xét sự thống nhất.',
    en: 'Within one level enumerators take one form: I. II. III.; 1. 2. 3.; 1.1. 1.2.; a) b) c). Party documents use I-, 1-, so only consistency counts there.',
  },
  leavesAlone: {
    vi: 'Mục này dùng a), b) mà mục kia dùng 1), 2); “1.1” hay “1.1.” đều được nếu thống nhất; nhóm chỉ có một mục.',
    en: 'Points a), b) in one section beside 1), 2) in another, “1.1” or “1.1.” when used throughout, and groups of one item.',
  },
  basis: [LAYOUT],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        ⟦a.⟧ Việc một.

        a. Việc hai.

        c. Việc ba.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        a) Việc một.

        a) Việc hai.

        c) Việc ba.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        ⟦a.⟧ Việc một.

        b) Việc hai.

        c) Việc ba.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        a) Việc một.

        b) Việc hai.

        c) Việc ba.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        1.1. Trồng trọt

        Đạt.

        ⟦1.2⟧ Chăn nuôi

        Đạt.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        1.1. Trồng trọt

        Đạt.

        1.2. Chăn nuôi

        Đạt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        ⟦I/⟧ KẾT QUẢ

        Đạt.

        II/ PHƯƠNG HƯỚNG

        Tiếp tục.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Đạt.

        II. PHƯƠNG HƯỚNG

        Tiếp tục.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        1.1 Trồng trọt

        Đạt.

        1.2 Chăn nuôi

        Đạt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        a) Lúa tốt.

        b) Ngô tốt.

        2. Thương mại

        1) Chợ đông.

        2) Giá ổn định.
      `,
    },
  ],
  *check({ report, regime }) {
    const groups = siblingGroups(report.content).filter(({ kind }) => USUAL[kind] !== undefined);
    const cap = capOfUnreadLines(report);
    const odd = new Set<string>();
    for (const group of groups) {
      if (group.items.filter((item) => !isDefinition(item)).length < 2) continue;
      const usual = USUAL[group.kind] ?? [];
      const right = prevailing(group, usual);
      for (const finding of deviating(group, right)) yield { ...finding, ...cap };
      if (regime !== 'party' && !usual.includes(right)) odd.add(formOf(group.kind, right));
    }
    // One item by itself may be of a series that starts again; mending the others alone would leave two styles in it.
    const enumerated = groups.flatMap(({ kind, items }) =>
      items.map((block) => ({ block, form: formOf(kind, block.marker?.delimiter ?? '') })),
    );
    for (const form of odd) yield* unusual(enumerated.flatMap((item) => (item.form === form ? [item.block] : [])));
  },
});

function formOf(kind: MarkerKind, delimiter: string): string {
  return `${kind} ${delimiter}`;
}

/** The sign most siblings have; the usual one of the kind in a tie. */
function prevailing(group: SiblingGroup, usual: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of group.items) {
    const sign = item.marker?.delimiter ?? '';
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const leading = [...counts].filter(([, n]) => n === most).map(([sign]) => sign);
  return usual.find((sign) => leading.includes(sign)) ?? leading[0] ?? '';
}

function* deviating(group: SiblingGroup, right: string): Generator<RuleFinding> {
  const model = group.items.find((b) => b.marker?.delimiter === right);
  // Markdown joins lists of one sign and counts on: what is shown stays the same only where the numbers follow each other.
  const countsOn = group.ordinals.every((ordinal, i) => i === 0 || ordinal === (group.ordinals[i - 1] ?? 0) + 1);
  const safety = countsOn || group.items.every(({ content }) => content.place.listNumber === 0) ? 'safe' : 'ask';
  for (const block of group.items) {
    if (block.marker === undefined || block.marker.delimiter === right || isDefinition(block)) continue;
    const expected = formed(block, right);
    yield {
      span: block.spanOf(0, block.marker.end),
      message: messages.mixedForm(enumeratorOf(block), expected),
      fixes: [{ title: messages.change(expected), safety, edits: [delimiterEdit(block, right)] }],
      related:
        model === undefined ? [] : [{ span: model.spanOf(0, model.marker?.end ?? 0), message: messages.siblingForm(enumeratorOf(model)) }],
    };
  }
}

/** One finding for a form used throughout the report, with one fix for all places. */
function* unusual(blocks: readonly Block[]): Generator<RuleFinding> {
  const [first, ...rest] = blocks;
  if (first?.marker === undefined) return;
  const right = USUAL[first.marker.kind]?.[0] ?? '.';
  const fix: Fix = {
    title: messages.change(formed(first, right)),
    safety: 'safe',
    edits: [delimiterEdit(first, right), ...rest.map((b) => delimiterEdit(b, right))],
  };
  yield {
    span: first.spanOf(0, first.marker.end),
    message: messages.unusualForm(enumeratorOf(first), formed(first, right)),
    fixes: [fix],
    related: rest.slice(0, 10).map((b) => ({ span: b.spanOf(0, b.marker?.end ?? 0), message: messages.siblingForm(enumeratorOf(b)) })),
    atMost: 'hint',
  };
}

function formed(block: Block, delimiter: string): string {
  return block.text.slice(0, ordinalRange(block).end) + delimiter;
}

function delimiterEdit(block: Block, delimiter: string): Edit {
  const { end } = ordinalRange(block);
  const typedEnd = block.marker?.end ?? end;
  if (typedEnd > end) return { span: block.spanOf(end, typedEnd), text: delimiter };
  const at = block.spanOf(end - 1, end).end;
  return { span: { start: at, end: at }, text: delimiter };
}
