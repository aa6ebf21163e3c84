import { lookupKey } from '../data/fold.ts';
import type { CitationFact, PlacedText, ReportFacts } from '../facts/report-facts.ts';
import { areNeighbours, Bodies, type Body, compareBodies, isNational, isShared } from './bodies.ts';
import { type ComparedSubject, comparedSubject, compareSubjects } from './subjects.ts';

/** What a mention or a letterhead tells of the identity of a document. */
export interface Identity {
  readonly key: string;
  readonly bodyCodes: readonly string[];
  /** Year inside the number. */
  readonly year?: number;
  /** Figures of the date: ISO, or as written where the day does not exist. */
  readonly date?: string;
  readonly body?: Body;
  readonly subject?: ComparedSubject;
}

/** A citation in the report it stands in. */
export interface Mention extends Identity {
  readonly report: ReportFacts;
  readonly citation: CitationFact;
}

/** A report of the repository as a document that others may cite. */
export interface OwnDocument extends Identity {
  readonly report: ReportFacts;
}

/** A cited document: mentions that are taken for one, in order of path and place. */
export interface CitedDocument {
  readonly key: string;
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** The reports of a repository (kho báo cáo), from their facts. The order of the facts makes no difference; of two with one path one is kept. */
export class Repository {
  /** Reports in order of their paths; texts that are no reports are left out. */
  readonly reports: readonly ReportFacts[];
  private readonly bodies: Bodies;
  private cited: readonly CitedDocument[] | undefined;
  private own: ReadonlyMap<string, readonly OwnDocument[]> | undefined;
  private readonly citedReports = new Map<Mention, readonly OwnDocument[]>();
  private readonly subjects = new Map<string, ComparedSubject>();

  constructor(facts: readonly ReportFacts[]) {
    const byPath = new Map<string, ReportFacts>();
    for (const report of facts) {
      const before = byPath.get(report.path);
      if (before === undefined || JSON.stringify(report) < JSON.stringify(before)) byPath.set(report.path, report);
    }
    this.reports = [...byPath.values()].filter(({ isReport }) => isReport).sort((a, b) => compareTexts(a.path, b.path));
    this.bodies = new Bodies(this.reports);
  }

  /** Every document that is cited by its number, gathered by number and then by what the mentions tell. */
  get documents(): readonly CitedDocument[] {
    return (this.cited ??= this.findDocuments());
  }

  /** The reports that have a number, by the key under which they are cited. */
  get ownDocuments(): ReadonlyMap<string, readonly OwnDocument[]> {
    return (this.own ??= this.findOwn());
  }

  /** The reports that the mention may mean, by number, body, date and subject. */
  reportsCitedBy(mention: Mention): readonly OwnDocument[] {
    let found = this.citedReports.get(mention);
    if (found === undefined) {
      found = (this.ownDocuments.get(mention.key) ?? []).filter((own) => own.report !== mention.report && isOneDocument(mention, own));
      this.citedReports.set(mention, found);
    }
    return found;
  }

  /** Documents cited without a symbol (laws by name, `Chỉ thị số 05`), by name only. */
  get unnumbered(): readonly CitedDocument[] {
    const byKey = new Map<string, [Mention, ...Mention[]]>();
    for (const report of this.reports) {
      for (const citation of report.citations) {
        if (citation.form !== 'unnumbered') continue;
        const mention = this.mention(report, citation);
        const list = byKey.get(citation.key);
        if (list === undefined) byKey.set(citation.key, [mention]);
        else list.push(mention);
      }
    }
    return [...byKey].map(([key, mentions]) => ({ key, mentions }));
  }

  private findOwn(): Map<string, OwnDocument[]> {
    const out = new Map<string, OwnDocument[]>();
    for (const report of this.reports) {
      const { number, date, subject } = report;
      if (number === undefined) continue;
      const body = this.bodies.own(report);
      push(out, number.key, {
        report, key: number.key, bodyCodes: number.bodyCodes,
        ...(number.year === undefined ? {} : { year: number.year }),
        ...(date?.iso === undefined ? {} : { date: date.iso }),
        ...(body === undefined ? {} : { body }),
        ...(subject === undefined ? {} : { subject: this.subjectOf(subject.text) }),
      });
    }
    return out;
  }

  private findDocuments(): CitedDocument[] {
    const byKey = new Map<string, Mention[]>();
    for (const report of this.reports) {
      for (const citation of report.citations) {
        if (citation.form === 'unnumbered' || citation.key === report.number?.key) continue;
        push(byKey, citation.key, this.mention(report, citation));
      }
    }
    const out: CitedDocument[] = [];
    for (const mentions of byKey.values()) out.push(...documentsOf(mentions));
    return out;
  }

  private mention(report: ReportFacts, citation: CitationFact): Mention {
    const { date, issuer, subject } = citation;
    return {
      report, citation, key: citation.key, bodyCodes: citation.bodyCodes,
      ...(citation.year === undefined ? {} : { year: citation.year }),
      ...(date === undefined ? {} : { date: dateValue(date) }),
      ...(issuer === undefined ? {} : { body: this.bodies.cited(report, issuer.text, citation.issuerNow) }),
      ...(subject === undefined ? {} : { subject: this.subjectOf(subject.text) }),
    };
  }

  private subjectOf(text: string): ComparedSubject {
    let compared = this.subjects.get(text);
    if (compared === undefined) this.subjects.set(text, (compared = comparedSubject(text)));
    return compared;
  }
}

/**
 * True when two mentions (or a mention and a letterhead) of one key surely mean one document. Numbers start again every year and every
 * body counts for itself, so number and symbol are not enough: it takes one known body in one year, or one date, or one subject, and
 * nothing that speaks against it.
 */
export function isOneDocument(a: Identity, b: Identity): boolean {
  const national = isNational(a.bodyCodes);
  if (national && a.year !== undefined) return true;
  const named = compareBodies(a.body, b.body);
  if (named === 'different' && areNeighbours(a.body, b.body)) return false;
  const bodies = named === 'unclear' && national ? 'same' : named;
  const subjects = a.subject === undefined || b.subject === undefined ? 'unclear' : compareSubjects(a.subject, b.subject);
  if (a.date === undefined || b.date === undefined) return subjects === 'same';
  if (a.date === b.date) {
    if (bodies === 'same') return true;
    if (bodies === 'unclear') return subjects !== 'different';
    return subjects === 'same' || (!isShared(a.bodyCodes) && subjects !== 'different');
  }
  if (bodies === 'different') return false;
  if (yearOf(a.date) !== yearOf(b.date) && a.year === undefined) {
// Plans come back every year under one title; only a slip in the year leaves day and month.
    return a.date.slice(4) === b.date.slice(4) && subjects !== 'different' && (bodies === 'same' || subjects === 'same');
  }
  return bodies === 'same' ? subjects !== 'different' : subjects === 'same';
}

/** Year of the figures of a date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** Figures of a date that compare: ISO, or year, month and day as written. */
function dateValue(date: PlacedText & { readonly iso?: string }): string {
  const figures = date.text.match(/\d+/gu) ?? [];
  return date.iso ?? [...figures].reverse().map((part) => part.padStart(2, '0')).join('-');
}

/** Mentions that tell nothing but the number join the document of their own report, or the only one of the key. */
function documentsOf(mentions: readonly Mention[]): CitedDocument[] {
  const kinds = new Map<string, [Mention, ...Mention[]]>();
  const bare: Mention[] = [];
  for (const mention of mentions) {
    if (mention.date === undefined && mention.subject === undefined) {
      bare.push(mention);
      continue;
    }
    const kind = `${mention.date ?? ''}|${lookupKey(mention.body?.names.join('|') ?? '')}|${mention.subject?.words.join(' ') ?? ''}`;
    const list = kinds.get(kind);
    if (list === undefined) kinds.set(kind, [mention]);
    else list.push(mention);
  }
  const documents: Gathered[] = [];
  for (const kind of kinds.values()) {
    const [sample, ...rest] = kind;
    const home = documents.find(({ samples }) => samples.some((other) => isOneDocument(sample, other)));
    if (home === undefined) documents.push({ samples: [sample], all: [sample, ...rest], paths: new Set(kind.map(({ report }) => report.path)) });
    else {
      home.samples.push(sample);
      for (const mention of kind) {
        home.all.push(mention);
        home.paths.add(mention.report.path);
      }
    }
  }
  const only = documents.length === 1 ? documents[0] : undefined;
  const homeless: Gathered[] = [];
  for (const mention of bare) {
    const own = documents.find(({ paths }) => paths.has(mention.report.path));
    const home = own ?? [only, ...homeless].find((other) => other?.samples.every(({ body }) => compareBodies(body, mention.body) !== 'different') === true);
    if (home === undefined) homeless.push({ samples: [mention], all: [mention], paths: new Set() });
    else home.all.push(mention);
  }
  return [...documents, ...homeless].map(({ all }) => ({ key: all[0].key, mentions: all.sort(inOrder) }));
}

interface Gathered {
  /** A mention of every kind that told enough. */
  readonly samples: Mention[];
  readonly all: [Mention, ...Mention[]];
  readonly paths: Set<string>;
}

function inOrder(a: Mention, b: Mention): number {
  return compareTexts(a.report.path, b.report.path) || a.citation.span.start - b.citation.span.start;
}

/** Orders two texts by their UTF-16 units. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
