import type { CitationFact, ReportFacts } from '../facts/report-facts.ts';
import { Bodies, provincesOf } from './bodies.ts';
import { dateValue, dayAndSymbol, facet, type FacetName, facetsOf, isCompared, readFacet, symbolOf } from './facets.ts';
import { type CitedDocument, compareTexts, gatherDocuments, type Mention } from './gather.ts';
import type { Identity } from './identity.ts';
import { type ComparedSubject, comparedSubject } from './subjects.ts';

/** A report of the repository as a document that others may cite. */
export interface OwnDocument extends Identity {
  readonly report: ReportFacts;
}

/** Subjects that are kept ready for comparison. */
const MOST_SUBJECTS = 50_000;

/**
 * The reports of a repository (kho báo cáo), from their facts, with the parts that are compared by themselves. The order in which reports
 * come makes no difference; texts that are no reports are left out.
 */
export class Repository {
  readonly #reports = new Map<string, ReportFacts>();
  readonly #members = new Map<FacetName, Set<string>>();
  readonly #provinces = new Map<string, number>();
  readonly #subjects = new Map<string, ComparedSubject>();
  #mentions = new WeakMap<ReportFacts, Map<CitationFact, Mention>>();
  #own = new WeakMap<ReportFacts, OwnDocument>();
  #bodies = new Bodies(true);
  #changed = new Set<FacetName>();
  #sorted: readonly ReportFacts[] | undefined;

  /** @param facts of two with one path one is kept, whatever their order */
  constructor(facts: readonly ReportFacts[] = []) {
    const byPath = new Map<string, ReportFacts>();
    for (const report of facts) {
      const before = byPath.get(report.path);
      if (before === undefined || JSON.stringify(report) < JSON.stringify(before)) byPath.set(report.path, report);
    }
    for (const report of byPath.values()) this.put(report);
  }

  /** Takes in a report in place of the one with its path. The facts must not change afterwards. */
  put(report: ReportFacts): void {
    this.#replace(report.path, report.isReport ? report : undefined);
  }

  /** Forgets a report. */
  delete(path: string): void {
    this.#replace(path, undefined);
  }

  /** Reports in order of their paths. */
  get reports(): readonly ReportFacts[] {
    return (this.#sorted ??= [...this.#reports.values()].sort((a, b) => compareTexts(a.path, b.path)));
  }

  /** The report with a path. */
  reportAt(path: string): ReportFacts | undefined {
    return this.#reports.get(path);
  }

  /** Names of the parts in which something has changed since the last call, at first of all; parts that are gone are among them. */
  takeChanged(): ReadonlySet<FacetName> {
    const oneProvince = this.#provinces.size <= 1;
    if (oneProvince !== this.#bodies.oneProvince) {
      this.#bodies = new Bodies(oneProvince);
      this.#mentions = new WeakMap();
      this.#own = new WeakMap();
      for (const name of this.#members.keys()) this.#changed.add(name);
    }
    const changed = new Set([...this.#changed].flatMap((name) => [...this.#touchedBy(name)]));
    this.#changed = new Set();
    return changed;
  }

  /** The parts that are to be compared anew when a facet has changed. */
  *#touchedBy(name: FacetName): Generator<FacetName> {
    const { kind, value } = readFacet(name);
    if (kind === 'day') {
      const citations = this.having(facet('cited-day', value)).flatMap((report) => report.citations);
      for (const { key } of citations) if (value.endsWith(symbolOf(key))) yield facet('citations', key);
    } else if (kind !== 'cited-day') {
      yield name;
      if (kind === 'number') yield facet('citations', value);
    }
  }

  /** The reports that share a facet, in order of their paths. */
  having(name: FacetName): readonly ReportFacts[] {
    return [...(this.#members.get(name) ?? [])].sort(compareTexts).flatMap((path) => this.#reports.get(path) ?? []);
  }

  /** Every document that is cited by its number, gathered by number and then by what the mentions tell. */
  get documents(): readonly CitedDocument[] {
    return [...this.#members.keys()].flatMap((name) => {
      const { kind, value } = readFacet(name);
      return kind === 'citations' ? this.documentsOf(value) : [];
    });
  }

  /** The documents cited under a key. */
  documentsOf(key: string): readonly CitedDocument[] {
    const mentions: Mention[] = [];
    for (const report of this.having(facet('citations', key))) {
      for (const citation of report.citations)
        if (citation.key === key && isCompared(report, citation)) mentions.push(this.mention(report, citation));
    }
    return gatherDocuments(mentions);
  }

  /** The reports that share a facet of their number, as documents. */
  ownHaving(name: FacetName): readonly OwnDocument[] {
    return this.having(name).flatMap((report) => this.ownDocument(report) ?? []);
  }

  /** The reports with date, year and symbol of a mention, whatever their number. */
  reportsOfDay({ key, date }: Mention): readonly OwnDocument[] {
    return this.ownHaving(facet('day', dayAndSymbol(key, date)));
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

  /** A citation of a report with what it tells of the document. */
  mention(report: ReportFacts, citation: CitationFact): Mention {
    let mentions = this.#mentions.get(report);
    if (mentions === undefined) this.#mentions.set(report, (mentions = new Map()));
    const known = mentions.get(citation);
    if (known !== undefined) return known;
    const { date, issuer, subject } = citation;
    const mention: Mention = {
      report,
      citation,
      key: citation.key,
      bodyCodes: citation.bodyCodes,
      ...(citation.year === undefined ? {} : { year: citation.year }),
      ...(date === undefined ? {} : { date: dateValue(date) }),
      ...(issuer === undefined ? {} : { body: this.#bodies.cited(report, issuer.text, citation.issuerNow) }),
      ...(subject === undefined ? {} : { subject: this.#subjectOf(subject.text) }),
    };
    mentions.set(citation, mention);
    return mention;
  }

  /** A report with what its letterhead tells of its identity; undefined without a number. */
  ownDocument(report: ReportFacts): OwnDocument | undefined {
    const { number, date, subject } = report;
    if (number === undefined) return undefined;
    const known = this.#own.get(report);
    if (known !== undefined) return known;
    const body = this.#bodies.own(report);
    const own: OwnDocument = {
      report,
      key: number.key,
      bodyCodes: number.bodyCodes,
      ...(number.year === undefined ? {} : { year: number.year }),
      ...(date?.iso === undefined ? {} : { date: date.iso }),
      ...(body === undefined ? {} : { body }),
      ...(subject === undefined ? {} : { subject: this.#subjectOf(subject.text) }),
    };
    this.#own.set(report, own);
    return own;
  }

  #replace(path: string, report: ReportFacts | undefined): void {
    const old = this.#reports.get(path);
    if (old === report) return;
    const [before, after] = [old === undefined ? NONE : facetsOf(old), report === undefined ? NONE : facetsOf(report)];
    for (const [name, value] of before) {
      const now = after.get(name);
      if (now === undefined) this.#leave(name, path);
      if (now === undefined || JSON.stringify(now) !== JSON.stringify(value)) this.#changed.add(name);
    }
    for (const name of after.keys()) {
      if (before.has(name)) continue;
      const members = this.#members.get(name);
      if (members === undefined) this.#members.set(name, new Set([path]));
      else members.add(path);
      this.#changed.add(name);
    }
    if (old !== undefined) for (const province of provincesOf(old)) this.#count(province, -1);
    if (report !== undefined) for (const province of provincesOf(report)) this.#count(province, 1);
    if (report === undefined) this.#reports.delete(path);
    else this.#reports.set(path, report);
    this.#sorted = undefined;
  }

  #leave(name: FacetName, path: string): void {
    const members = this.#members.get(name);
    members?.delete(path);
    if (members?.size === 0) this.#members.delete(name);
  }

  #count(province: string, by: number): void {
    const count = (this.#provinces.get(province) ?? 0) + by;
    if (count === 0) this.#provinces.delete(province);
    else this.#provinces.set(province, count);
  }

  #subjectOf(text: string): ComparedSubject {
    let compared = this.#subjects.get(text);
    if (compared === undefined) {
      if (this.#subjects.size >= MOST_SUBJECTS) this.#subjects.clear();
      this.#subjects.set(text, (compared = comparedSubject(text)));
    }
    return compared;
  }
}

const NONE: ReadonlyMap<FacetName, readonly unknown[]> = new Map();
