import { type CitationFact, type PlacedText, bodiesByCode, lookupKey, typesByCodeAnyCase } from '../../rules/index.ts';
import { regex, WORD_END, WORD_START } from '../../rules/pattern/regex.ts';
import type { Language } from '../../rules/vocabulary.ts';
import { citedDocument, type CitedDocument } from './cited-documents.ts';
import { citationAt } from './definitions.ts';
import { escapeMarkdown, type HoverPart } from './hover.ts';
import { textOf, type TextKey } from './texts.ts';
import type { IndexedReport, WorkspaceIndex } from './workspace-index.ts';

/** Most names given for one code and most values for one detail. */
const MOST = 3;

/**
 * What a citation at the offset means and what the reports of the workspace tell of the document: type and bodies of the code, date,
 * issuer and subject with the place of each value, the number of mentions. Nothing beside citations.
 */
export function citationParts(index: WorkspaceIndex, report: IndexedReport, offset: number, language: Language): readonly HoverPart[] {
  const fact = citationAt(report, offset);
  if (fact === undefined) return [];
  const document = citedDocument(index, report, fact);
  const rows: [TextKey, string][] = [];
  const row = (key: TextKey, value: string | undefined): void => {
    if (value !== undefined && value !== '') rows.push([key, value]);
  };
  row('citation.type', typeOf(fact));
  row('citation.bodies', fact.bodyCodes.flatMap((code) => bodyOf(code) ?? []).join('; '));
  row('citation.year', yearOf(fact, document));
  row('citation.date', told(document, report, 'date', language));
  row('citation.issuer', told(document, report, 'issuer', language));
  row('citation.subject', told(document, report, 'subject', language));
  row('citation.report', document.report?.facts.path);
  const reports = new Set(document.mentions.map(({ report: { facts } }) => facts.path)).size;
  rows.push(['citation.mentions', textOf(language, 'citation.counts', String(document.mentions.length)).replace('{1}', String(reports))]);
  const said = rows.map(([key, value]) => [textOf(language, key), value] as const);
  return [
    {
      span: fact.span,
      markdown: [`**${escapeMarkdown(fact.code.text)}**`, '', ...said.map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`)].join(
        '\n',
      ),
      plain: [fact.code.text, ...said.map(([name, value]) => `${name}: ${value}`)].join('\n'),
    },
  ];
}

function typeOf({ typeCode, typeName, form }: CitationFact): string | undefined {
  const own =
    typeCode === undefined ? [] : typesByCodeAnyCase(typeCode).filter(({ regime }) => (regime === 'party') === (form === 'party'));
  const names = own.length === 0 ? [typeName].filter((name) => name !== undefined) : [...new Set(own.map(({ name }) => name))];
  if (names.length === 0) return undefined;
  const shown = names
    .slice(0, MOST)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join(' / ');
  return typeCode === undefined ? shown : `${shown} (${typeCode})`;
}

function bodyOf(code: string): string | undefined {
  const names = [...new Set(bodiesByCode(code).map(({ name }) => name))];
  const shared = sharedWords(names);
  const said = shared.length > 1 ? shared.join(' ') : names.slice(0, MOST).join(' / ');
  return names.length === 0 ? undefined : `${said} (${code})`;
}

/** The words that all names begin with: Ủy ban nhân dân, of whatever tier. */
function sharedWords(names: readonly string[]): readonly string[] {
  const [first = [], ...others] = names.map((name) => name.split(' '));
  const differs = first.findIndex((word, i) => others.some((other) => other[i] !== word));
  return differs < 0 ? first : first.slice(0, differs);
}

function yearOf({ year }: CitationFact, { mentions, report }: CitedDocument): string | undefined {
  return year?.toString() ?? report?.facts.date?.iso?.slice(0, 4) ?? mentions.flatMap(({ fact }) => fact.date?.iso?.slice(0, 4) ?? [])[0];
}

type Detail = 'date' | 'issuer' | 'subject';

/**
 * The values given for a detail: that of the report itself first, each once with the place where it is first given; a body that was
 * already named, as fully or more, in whatever spelling (UBND, Ủy ban nhân dân) is no other value.
 */
function told({ report: cited, mentions }: CitedDocument, here: IndexedReport, detail: Detail, language: Language): string {
  const places: [IndexedReport, PlacedText | undefined][] = [
    ...(cited === undefined ? [] : [cited]).map((report): [IndexedReport, PlacedText | undefined] => [report, ownDetail(report, detail)]),
    ...[...mentions]
      .sort((a, b) => Number(b.report === here) - Number(a.report === here))
      .map(({ report, fact }): [IndexedReport, PlacedText | undefined] => [report, fact[detail]]),
  ];
  const seen = new Map<string, string>();
  const bodies: string[] = [];
  for (const [report, value] of places) {
    if (value === undefined) continue;
    const same = 'iso' in value && typeof value.iso === 'string' ? value.iso : lookupKey(value.text);
    if (detail === 'issuer' && bodies.some((body) => body.startsWith(spelledOut(value.text)))) continue;
    if (detail === 'issuer') bodies.push(spelledOut(value.text));
    const place = report === here ? textOf(language, 'citation.line', String(value.line)) : `${report.facts.path}:${value.line}`;
    if (!seen.has(same)) seen.set(same, `${value.text} (${place})`);
  }
  return [...seen.values()].slice(0, MOST).join('; ');
}

const UBND = regex.u`${WORD_START}ubnd${WORD_END}`;
const HDND = regex.u`${WORD_START}hđnd${WORD_END}`;

function spelledOut(body: string): string {
  return lookupKey(body).replace(UBND, 'ủy ban nhân dân').replace(HDND, 'hội đồng nhân dân');
}

function ownDetail({ facts: { date, issuingBody, subject } }: IndexedReport, detail: Detail): PlacedText | undefined {
  return { date, issuer: issuingBody, subject }[detail];
}
