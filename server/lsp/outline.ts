import { SymbolKind } from 'vscode-languageserver/node';
import type { Appendix, Passage, Report, Section } from '../../rules/index.ts';
import type { Language, Span } from '../../rules/vocabulary.ts';
import { textOf, type TextKey } from './texts.ts';

/** A part of a report as outline and folding show it. */
export interface OutlinePart {
  readonly name: string;
  readonly kind: SymbolKind;
  /** The whole part, without blanks at its end. */
  readonly span: Span;
  /** The text that names it, inside `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlinePart[];
}

const LONGEST_NAME = 120;

/**
 * The parts of a report in the order of the text: letterhead, title, addressee, legal bases, sections with theirs, recipients,
 * signature, annexes. A document that is no report has none.
 */
export function outlineOf(report: Report, language: Language): OutlinePart[] {
  if (!report.isReport) return [];
  const named = (
    key: TextKey,
    passages: readonly (Passage | undefined)[],
    kind: SymbolKind,
    children: readonly OutlinePart[] = [],
  ): OutlinePart[] => partOf(textOf(language, key), passages, kind, children);
  const field = (key: TextKey, ...passages: (Passage | undefined)[]): OutlinePart[] => {
    const text = passages.map((passage) => passage?.text ?? '').join(' ');
    return partOf(`${textOf(language, key)}: ${text}`, passages, SymbolKind.Field);
  };
  const { letterhead, title, addressee, legalBases, signature, recipients } = report;
  const { nationalName, motto, partyName, parentBody, issuingBody, numberLine, placeAndDate } = letterhead;
  const parts = [
    ...named(
      'symbol.letterhead',
      [nationalName, motto, partyName, parentBody, ...issuingBody, numberLine, placeAndDate],
      SymbolKind.Struct,
      inOrder([
        ...field('symbol.parentBody', parentBody),
        ...field('symbol.issuingBody', ...issuingBody),
        ...field('symbol.nationalName', nationalName),
        ...field('symbol.motto', motto),
        ...field('symbol.partyName', partyName),
        ...field('symbol.numberLine', numberLine),
        ...field('symbol.placeAndDate', placeAndDate),
      ]),
    ),
    ...(title === undefined ? [] : partOf(`${title.typeName} ${title.subjectText}`, [title.type, ...title.subject], SymbolKind.File)),
    ...(addressee === undefined ? [] : named('symbol.addressee', [addressee.label, ...addressee.items], SymbolKind.Array)),
    ...spanPart(
      textOf(language, 'symbol.legalBases'),
      legalBases.map(({ span }) => span),
      SymbolKind.Array,
    ),
    ...report.sections.map((section) => sectionPart(section, report)),
    ...(recipients === undefined ? [] : named('symbol.recipients', [recipients.label, ...recipients.items], SymbolKind.Array)),
    ...(signature === undefined
      ? []
      : partOf(
          `${textOf(language, 'symbol.signature')}: ${signature.name?.text ?? signature.lines.map(({ text }) => text).join(' ')}`,
          [...signature.lines, signature.name],
          SymbolKind.Key,
        )),
    ...report.appendices.map((appendix) => appendixPart(appendix, report, language)),
  ];
  return inOrder(parts);
}

function sectionPart(section: Section, report: Report): OutlinePart {
  const { block } = section;
  const firstLine = block.lines[0]?.end ?? block.text.length;
  const children = section.children.map((child) => sectionPart(child, report));
  const whole = union([block.span, section.span, ...children.map((child) => child.span)]);
  // The closing paragraph ends the report, not the section it happens to follow.
  const closing = report.closing?.span.start ?? whole.end;
  const span = trimmed({ start: whole.start, end: closing > block.span.end ? Math.min(whole.end, closing) : whole.end }, report);
  const nameSpan = block.spanOf(0, firstLine);
  const name = [block.marker?.typed, section.title].filter((text) => text !== undefined && text !== '').join(' ');
  return { name: shortened(name === '' ? block.text : name), kind: SymbolKind.Module, span: union([span, nameSpan]), nameSpan, children };
}

function appendixPart({ heading, blocks }: Appendix, report: Report, language: Language): OutlinePart {
  const span = trimmed(union([heading.span, ...blocks.map((block) => block.span)]), report);
  const name = heading.text.trim() === '' ? textOf(language, 'symbol.appendix') : heading.text;
  return { name: shortened(name), kind: SymbolKind.Module, span: union([span, heading.span]), nameSpan: heading.span, children: [] };
}

function partOf(
  name: string,
  passages: readonly (Passage | undefined)[],
  kind: SymbolKind,
  children: readonly OutlinePart[] = [],
): OutlinePart[] {
  return spanPart(
    name,
    passages.flatMap((passage) => (passage === undefined ? [] : [passage.span])),
    kind,
    children,
  );
}

function spanPart(name: string, spans: readonly Span[], kind: SymbolKind, children: readonly OutlinePart[] = []): OutlinePart[] {
  const [nameSpan] = [...spans].sort((a, b) => a.start - b.start);
  return nameSpan === undefined ? [] : [{ name: shortened(name), kind, span: union(spans), nameSpan, children }];
}

function inOrder(parts: OutlinePart[]): OutlinePart[] {
  return parts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function union(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function trimmed({ start, end }: Span, { source: { text } }: Report): Span {
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** One line, cut at a word where it is too long for an outline. */
function shortened(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.lastIndexOf(' ', LONGEST_NAME);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_NAME)}…`;
}
