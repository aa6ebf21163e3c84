import type { Block, BlockRole } from '../model/block.ts';
import { perReport } from '../model/per-report.ts';
import type { Passage, Report } from '../model/report.ts';
import { firstEndingAfter } from '../text/range-at.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import type { ComponentId } from './component.ts';

const COMPONENT_OF_ROLE: Readonly<Record<BlockRole, ComponentId>> = {
  letterhead: 'heading',
  title: 'title',
  subject: 'title',
  addressee: 'recipients',
  'legal-basis': 'content',
  opening: 'content',
  body: 'content',
  form: 'content',
  closing: 'content',
  signature: 'signer',
  recipients: 'recipients',
  footer: 'recipients',
  appendix: 'appendices',
  other: 'content',
};

/** Roles of blocks that hold several components, so that their lines are asked first. */
const MIXED: ReadonlySet<BlockRole> = new Set<BlockRole>(['letterhead', 'signature', 'recipients', 'footer']);

/** The component that a place of the text stands in; `content` for mere text and for places outside every block. */
export function componentAt(report: Report, span: Span): ComponentId {
  if (!report.isReport) return 'content';
  const block = blockAt(report, span.start);
  if (block === undefined) return 'content';
  if (!MIXED.has(block.role)) return COMPONENT_OF_ROLE[block.role];
  const lines = componentLines(report);
  const line = lines.find(([, passage]) => overlaps(passage.span, span)) ?? lineAbove(lines, span, block.start);
  return line?.[0] ?? COMPONENT_OF_ROLE[block.role];
}

const blockSpans: (report: Report) => readonly Span[] = perReport(({ blocks }) => blocks.map(({ span }) => span));

/** The block that holds the offset, else the one before it, else the first. */
function blockAt(report: Report, offset: number): Block | undefined {
  const spans = blockSpans(report);
  const next = firstEndingAfter(spans, offset);
  const holds = (spans[next]?.start ?? Infinity) <= offset;
  return report.blocks[holds ? next : Math.max(0, next - 1)];
}

/** The line of the same block that begins last before the place: what follows a line without being read belongs to it. */
function lineAbove(lines: readonly ComponentLine[], { start }: Span, from: number): ComponentLine | undefined {
  return lines
    .filter(([, { span }]) => from <= span.start && span.start <= start)
    .reduce<ComponentLine | undefined>(
      (last, line) => (last === undefined || last[1].span.start < line[1].span.start ? line : last),
      undefined,
    );
}

type ComponentLine = readonly [ComponentId, Passage];

const componentLines: (report: Report) => readonly ComponentLine[] = perReport(({ letterhead, misplaced, signature, recipients }) => {
  const { nationalName, nationalNameRest, motto, partyName, parentBody, issuingBody, numberLine, placeAndDate } = letterhead;
  const named: readonly (readonly [ComponentId, readonly (Passage | undefined)[]])[] = [
    ['heading', [nationalName, nationalNameRest, motto, partyName, misplaced.nationalName, misplaced.motto]],
    ['issuing-body', [parentBody, ...issuingBody]],
    ['number', [numberLine, misplaced.numberLine]],
    ['place-and-date', [placeAndDate, placeAndDate?.rest, misplaced.placeAndDate]],
    ['signer', [...(signature?.lines ?? []), signature?.name]],
    ['recipients', recipients === undefined ? [] : [recipients.label, ...recipients.items]],
  ];
  return named.flatMap(([id, passages]) => passages.flatMap((passage) => (passage === undefined ? [] : [[id, passage] as const])));
});
