import { type Block, type Citation, findQuotations, insideQuotation, lookupKey, overlaps } from '../../rules/index.ts';
import { CAPITAL, LETTER, MARK, regex, SMALL, WORD_END, WORD_START } from '../../rules/pattern/regex.ts';
import type { Span } from '../../rules/vocabulary.ts';
import type { DocumentView } from './document-view.ts';

/** What kind of name a rename is about: chữ viết tắt, tên gọi tắt, tên đơn vị hành chính. */
export type NameKind = 'abbreviation' | 'short-name' | 'unit';

/** One place where a name stands. */
export interface NameUse {
  readonly span: Span;
  /** Written in capitals throughout, as in a letterhead. */
  readonly capitals: boolean;
  /** Why this place must not be touched. */
  readonly kept?: 'quotation' | 'citation' | 'cited-subject' | 'formatting';
}

/** A name of the report with every place where it stands, in order. */
export interface ReportName {
  readonly kind: NameKind;
  /** As it is defined, or as it stands at the cursor. */
  readonly text: string;
  /** Unit noun before a unit name: `xã`. */
  readonly noun?: string;
  readonly uses: readonly NameUse[];
  /** Where it is introduced; the first use of a unit name. */
  readonly definition: Span;
}

const UNIT = regex.dgu`
  ${WORD_START}
  (?<noun>
    [Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Tt]hôn|[Ấấ]p
  )[^\S\n](?<name>[${CAPITAL}][${SMALL}]*(?:[^\S\n][${CAPITAL}][${SMALL}]*){0,3})${WORD_END}
  |${WORD_START}(?<NOUN>XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH|THÔN|ẤP)[^\S\n]
   (?<NAME>[${CAPITAL}]+(?:[^\S\n][${CAPITAL}]+){0,3})${WORD_END}`;

/** The abbreviation, defined short name or unit name that stands at an offset; undefined for any other word. */
export function nameAt(view: DocumentView, offset: number): ReportName | undefined {
  const holds = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const { facts } = view.report;
  for (const { short, span } of facts.abbreviations) {
    const name: ReportName = { kind: 'abbreviation', text: short, definition: span, uses: abbreviationUses(view, short, span) };
    if (name.uses.some((use) => holds(use.span))) return name;
  }
  for (const { text, span } of facts.definedNames) {
    const name: ReportName = {
      kind: 'short-name',
      text,
      definition: span,
      uses: usesOf(view, everyWord(text), span).filter((use) => use.span.start >= span.start),
    };
    if (name.uses.some((use) => holds(use.span))) return name;
  }
  return unitAt(view, holds);
}

/** Places where a text stands in the report as a word of its own, letter case counting. */
export function placesOf(view: DocumentView, text: string): readonly Span[] {
  return usesOf(view, everyWord(text), undefined).map(({ span }) => span);
}

/** Places where a unit is named. */
export function unitPlaces(view: DocumentView, noun: string, name: string): readonly Span[] {
  return unitUses(view, noun, name).map(({ span }) => span);
}

function abbreviationUses(view: DocumentView, short: string, definition: Span): NameUse[] {
  const parts = short.split('-').map(escaped).join('\\s?[-–]\\s?');
  return usesOf(view, regex.gu`(?<![${LETTER}\d/&\-–_.@])${parts}(?![${LETTER}\d_@]|[/&\-–][${LETTER}])`, definition);
}

function unitAt(view: DocumentView, holds: (span: Span) => boolean): ReportName | undefined {
  const { report } = view.analysis.result;
  const block = report.blocks.find(({ span }) => holds(span));
  for (const match of block?.text.matchAll(UNIT) ?? []) {
    const [start, end] = match.indices?.groups?.['name'] ?? match.indices?.groups?.['NAME'] ?? [0, 0];
    const noun = (match.groups?.['noun'] ?? match.groups?.['NOUN'] ?? '').toLowerCase();
    const text = match.groups?.['name'] ?? titled(match.groups?.['NAME'] ?? '');
    if (block === undefined || !holds(block.spanOf(start, end))) continue;
    const uses = unitUses(view, noun, text);
    const [first] = uses;
    if (first !== undefined && uses.some(({ span }) => holds(span))) return { kind: 'unit', text, noun, uses, definition: first.span };
  }
  return undefined;
}

/** The name of a unit after its noun in any letter case, and alone as the place of the date line when the issuing body belongs to it. */
function unitUses(view: DocumentView, noun: string, name: string): NameUse[] {
  const pattern = regex.dgiu`${WORD_START}${escaped(noun)}\s+(?<name>${spaced(name)})${WORD_END}`;
  const named = usesOf(view, pattern, undefined, 'name');
  const {
    letterhead: { placeAndDate, issuingBody },
  } = view.analysis.result.report;
  const own = lookupKey(issuingBody.map(({ text }) => text).join(' ')).endsWith(lookupKey(`${noun} ${name}`));
  if (own && placeAndDate !== undefined && lookupKey(placeAndDate.place) === lookupKey(name))
    named.push(useOf(view, placeAndDate.block, placeAndDate.placeSpan, false, true));
  return named.sort((a, b) => a.span.start - b.span.start);
}

const NAME_GOES_ON = regex.u`^[^\S\n][${CAPITAL}][${LETTER}]`;

function usesOf(view: DocumentView, pattern: RegExp, definition: Span | undefined, group?: string): NameUse[] {
  const out: NameUse[] = [];
  for (const block of view.analysis.result.report.blocks) {
    const isQuoted = insideQuotation(findQuotations(block.text));
    for (const match of block.text.matchAll(pattern)) {
      const [start, end] = (group === undefined ? undefined : match.indices?.groups?.[group]) ?? [
        match.index,
        match.index + match[0].length,
      ];
      // A longer name that only begins with this one is another name.
      if (group !== undefined && NAME_GOES_ON.test(block.text.slice(end))) continue;
      const span = block.spanOf(start, end);
      const isDefinition = definition !== undefined && overlaps(definition, span);
      out.push(useOf(view, block, span, !isDefinition && isQuoted(start), group !== undefined));
    }
  }
  return out;
}

/** @param isUnit in the subject of a cited document the name of a unit is that document's own, an abbreviation is the report's */
function useOf({ analysis }: DocumentView, block: Block, span: Span, quoted: boolean, isUnit: boolean): NameUse {
  const { source, report } = analysis.result;
  const written = source.slice(span);
  const kept =
    quoted || block.content.place.quoted
      ? 'quotation'
      : report.citations.some((citation) => isWordOfCited(citation, span))
        ? 'citation'
        : isUnit && report.citations.some(({ subject }) => subject !== undefined && overlaps(subject.span, span))
          ? 'cited-subject'
          : /[*_`[\]<>\\~&]/u.test(written.replaceAll('&', ''))
            ? 'formatting'
            : undefined;
  return { span, capitals: written.length > 1 && written === written.toUpperCase(), ...(kept === undefined ? {} : { kept }) };
}

/** True inside a citation but for the bodies it names: these are written in the words of the report. */
function isWordOfCited({ span, issuer, issuerNow, actor }: Citation, use: Span): boolean {
  return overlaps(span, use) && ![issuer, issuerNow, actor].some((body) => body !== undefined && overlaps(body.span, use));
}

function everyWord(text: string): RegExp {
  return regex.gu`(?<![${LETTER}${MARK}\d/_@&-])${spaced(text)}(?![${LETTER}${MARK}\d_@]|[/&-][${LETTER}])`;
}

function spaced(text: string): string {
  return text.split(/\s+/u).map(escaped).join('\\s+');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}

const WORD = regex.gu`[${LETTER}]+`;

function titled(capitals: string): string {
  return capitals.replace(WORD, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
