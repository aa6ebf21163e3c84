import { lookupKey } from '../vietnamese/tone-placement.ts';
import type { CitationFact, ReportFacts } from '../facts/report-facts.ts';
import { compareBodies } from './bodies.ts';
import { type Identity, isOneDocument } from './identity.ts';

/** A citation in the report it stands in. */
export interface Mention extends Identity {
  readonly report: ReportFacts;
  readonly citation: CitationFact;
}

/** A cited document: mentions that are taken for one, in order of path and place. */
export interface CitedDocument {
  readonly key: string;
  readonly mentions: readonly [Mention, ...Mention[]];
}

/**
 * The documents that mentions of one key speak of. Mentions that tell nothing but the number join the document of their own report, or
 * the only one of the key.
 *
 * @param mentions in order of their paths
 */
export function gatherDocuments(mentions: readonly Mention[]): CitedDocument[] {
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
    if (home === undefined)
      documents.push({ samples: [sample], all: [sample, ...rest], paths: new Set(kind.map(({ report }) => report.path)) });
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
    const home =
      own ??
      [only, ...homeless].find((other) => other?.samples.every(({ body }) => compareBodies(body, mention.body) !== 'different') === true);
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
