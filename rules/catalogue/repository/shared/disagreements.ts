import type { CitedDocument, Mention } from '../../../repository/gather.ts';

/** A mention that disagrees with mentions in other reports. */
export interface Disagreement {
  readonly mention: Mention;
  /** Mentions of the usual value in other reports, at most five, one a report. */
  readonly others: readonly [Mention, ...Mention[]];
}

/** What is compared. */
export interface Comparison {
  /** The value a mention gives; undefined for none. Equal values agree. */
  valueOf(mention: Mention): string | undefined;
  /** True when two different values may both be right. */
  agree(a: Mention, b: Mention): boolean;
  /** True when both mentions certainly mean one document. */
  isOne(a: Mention, b: Mention): boolean;
  /** True for values that count for more than any number of others. */
  prefers?(mention: Mention): boolean;
}

interface Group {
  readonly mentions: Mention[];
  /** One mention of each value. */
  readonly samples: Mention[];
  readonly reports: Set<string>;
  readonly preferred: boolean;
}

const MOST_RELATED = 5;

/**
 * The mentions of a document whose value differs from that of most reports; each report counts once for each value. Where no value has
 * the most reports, every side is told of the others, for none is known to be right. A report that also gives the usual value is left
 * out: it disagrees with itself, which the rules of a single report tell.
 */
export function disagreements(document: CitedDocument, comparison: Comparison): Disagreement[] {
  const groups = groupsOf(document.mentions, comparison);
  if (groups.length < 2) return [];
  const weight = ({ reports, preferred }: Group): number => reports.size + (preferred ? 1e9 : 0);
  const most = Math.max(...groups.map(weight));
  const usual = groups.filter((group) => weight(group) === most);
  const out: Disagreement[] = [];
  for (const group of groups) {
    const against = usual.filter((other) => other !== group);
    if (usual.length === 1 && usual[0] === group) continue;
    const seen = new Set<string>();
    for (const mention of group.mentions) {
      const { path } = mention.report;
      if (seen.has(path) || against.some(({ reports }) => reports.has(path))) continue;
      seen.add(path);
      const [first, ...rest] = onePerReport(
        against.flatMap(({ mentions }) => mentions),
        (other) => comparison.isOne(mention, other),
      );
      if (first !== undefined) out.push({ mention, others: [first, ...rest] });
    }
  }
  return out;
}

function groupsOf(mentions: readonly Mention[], comparison: Comparison): Group[] {
  const byValue = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const value = comparison.valueOf(mention);
    if (value === undefined) continue;
    const list = byValue.get(value);
    if (list === undefined) byValue.set(value, [mention]);
    else list.push(mention);
  }
  const groups: Group[] = [];
  // Longer values first: a short form joins the full one.
  for (const [, found] of [...byValue].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    const [sample] = found;
    if (sample === undefined) continue;
    const home = groups.find((group) => group.samples.every((other) => comparison.agree(sample, other)));
    const reports = found.map(({ report }) => report.path);
    if (home === undefined)
      groups.push({ mentions: [...found], samples: [sample], reports: new Set(reports), preferred: comparison.prefers?.(sample) ?? false });
    else {
      home.samples.push(sample);
      for (const mention of found) home.mentions.push(mention);
      for (const path of reports) home.reports.add(path);
    }
  }
  return groups;
}

function onePerReport(mentions: readonly Mention[], isMeant: (mention: Mention) => boolean): Mention[] {
  const byPath = new Map<string, Mention>();
  for (const mention of mentions) {
    if (byPath.size >= MOST_RELATED) break;
    if (!byPath.has(mention.report.path) && isMeant(mention)) byPath.set(mention.report.path, mention);
  }
  return [...byPath.values()];
}
