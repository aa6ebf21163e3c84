import { documentWords } from '../model/abbreviations/document-words.ts';
import { findNamedPeriods } from '../model/periods.ts';
import { ownType } from '../model/citations/type-names.ts';
import type { Suppression } from '../parse/suppressions.ts';
import type { Citation } from '../model/citation.ts';
import { citationKey } from '../model/citations/key.ts';
import { isoDate } from '../model/civil-date.ts';
import type { NumberLine, Passage, Report } from '../model/report.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { findDefinedNames } from './defined-names.ts';
import {
  type AbbreviationFact,
  type CitationFact,
  MOST_SUBJECT,
  type OwnNumber,
  type PeriodFact,
  type Place,
  type PlacedDate,
  type PlacedText,
  type ReportFacts,
} from './report-facts.ts';

/** The part of a lint result that facts are read from. */
export interface FactSource {
  readonly report: Report;
  readonly source: SourceText;
  readonly suppressions: readonly Suppression[];
}

/**
 * The facts of a linted report.
 *
 * @param path relative to the root of the repository, with forward slashes
 */
export function reportFacts({ report, source, suppressions }: FactSource, path: string): ReportFacts {
  const place = placer(source);
  const { letterhead, title, signature } = report;
  const number = ownNumber(letterhead.numberLine, place);
  const date = ownDate(report, place);
  return {
    path,
    isReport: report.isReport,
    readAs: report.recognition.readAs,
    regime: report.regime,
    ...(report.date === undefined ? {} : { day: report.date }),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title: { text: title.typeName, ...place(title.type.span) } }),
    ...(title === undefined || title.subject.length === 0
      ? {}
      : { subject: { text: cut(oneLine(title.subjectText)), ...place(around(title.subject)) } }),
    ...(letterhead.issuingBody.length === 0
      ? {}
      : {
          issuingBody: {
            text: oneLine(letterhead.issuingBody.map(({ text }) => text).join(' ')),
            ...place(around(letterhead.issuingBody)),
          },
        }),
    ...(letterhead.parentBody === undefined ? {} : { parentBody: placed(letterhead.parentBody, place) }),
    ...(signature?.name === undefined ? {} : { signer: placed(signature.name, place) }),
    citations: report.citations.map((citation) => citationFact(citation, place)),
    abbreviations: documentWords(report).introduced.map(({ block, word }): AbbreviationFact => ({
      short: word.text,
      ...(word.full === undefined ? {} : { full: word.full }),
      ...place(block.spanOf(word.start, word.end)),
    })),
    definedNames: findDefinedNames(report).map(({ block, start, end, of }) => ({
      text: oneLine(block.text.slice(start, end)),
      of,
      ...place(block.spanOf(start, end)),
    })),
    periods: findNamedPeriods(report).map(({ block, start, end, text, name, owner, from, to }): PeriodFact => ({
      text,
      name,
      owner,
      from,
      to,
      ...place(block.spanOf(start, end)),
    })),
    silenced: suppressions
      .filter(({ rules }) => rules.length === 0 || rules.some(isRepositoryName))
      .map(({ rules, reach }) => ({ rules: rules.filter(isRepositoryName), reach })),
  };
}

type Placer = (span: Span) => Place;

function placer(source: SourceText): Placer {
  return (span) => {
    const { line, column } = source.positionAt(span.start);
    const end = source.positionAt(span.end);
    return { span: { start: span.start, end: span.end }, line, column, ...(end.line === line ? {} : { end }) };
  };
}

/** True for the group `repository` and the ids of its rules. */
function isRepositoryName(name: string): boolean {
  return name === 'repository' || name.startsWith('repository/');
}

function ownNumber(line: NumberLine | undefined, place: Placer): OwnNumber | undefined {
  if (line?.number === undefined) return undefined;
  return {
    number: { text: line.number, ...place(line.span) },
    symbol: { text: line.symbol, ...place(line.symbolSpan) },
    typeCode: line.typeCode,
    bodyCodes: [...line.bodyCodes],
    ...(line.year === undefined ? {} : { year: line.year }),
    key: citationKey({ number: line.number, year: line.year, symbol: line.symbol }),
  };
}

function ownDate({ letterhead: { placeAndDate } }: Report, place: Placer): PlacedDate | undefined {
  if (placeAndDate?.day === undefined || placeAndDate.month === undefined || placeAndDate.year === undefined) return undefined;
  const { iso, day, month, year, daySpan, yearSpan } = placeAndDate;
  return { text: `${day}/${month}/${year}`, ...place({ start: daySpan.start, end: yearSpan.end }), ...(iso === undefined ? {} : { iso }) };
}

function citationFact(citation: Citation, place: Placer): CitationFact {
  const { block, date, subject, type } = citation;
  const issuer = citation.issuer ?? citation.actor;
  const typeName = type === undefined ? citation.typeName : ownType(citation);
  return {
    key: citation.key,
    form: citation.form,
    ...place(citation.span),
    code: placed(citation.code, place),
    ...(citation.year === undefined ? {} : { year: citation.year }),
    ...(typeName === undefined ? {} : { typeName }),
    ...(type === undefined || typeName === undefined ? {} : { type: placed(type, place) }),
    ...(citation.typeCode === undefined ? {} : { typeCode: citation.typeCode }),
    bodyCodes: [...citation.bodyCodes],
    ...(date === undefined
      ? {}
      : {
          date: {
            text: oneLine(block.text.slice(date.start, date.end)),
            ...place(date.span),
            ...(date.date === undefined ? {} : { iso: isoDate(date.date) }),
          },
        }),
    ...(issuer === undefined ? {} : { issuer: placed(issuer, place) }),
    ...(citation.issuerNow === undefined ? {} : { issuerNow: oneLine(citation.issuerNow.text) }),
    ...(subject === undefined ? {} : { subject: { ...placed(subject, place), text: cut(oneLine(subject.text)) } }),
    ...(citation.order === 0 ? { full: fullText(citation) } : {}),
    quoted: citation.quoted,
  };
}

function fullText(citation: Citation): string {
  const own = oneLine(citation.block.text.slice(citation.start, citation.end));
  const { subject, subjectLink } = citation;
  if (subject === undefined || own.endsWith(oneLine(subject.text))) return own;
  return cut(oneLine([own, subjectLink?.text ?? '', subject.text].join(' ')));
}

function placed({ text, span }: { readonly text: string; readonly span: Span }, place: Placer): PlacedText {
  return { text: oneLine(text), ...place(span) };
}

function around(passages: readonly Passage[]): Span {
  return { start: Math.min(...passages.map(({ span }) => span.start)), end: Math.max(...passages.map(({ span }) => span.end)) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function cut(text: string): string {
  return text.length <= MOST_SUBJECT ? text : text.slice(0, MOST_SUBJECT).replace(/[\ud800-\udbff]$/u, '');
}
