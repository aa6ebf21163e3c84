import { setImmediate as nextTurn } from 'node:timers/promises';
import { ArchiveBuilder, OfficeArchive, type Report, learnableText } from '../../rules/index.ts';

/** Time without a turn for requests, in milliseconds. */
const SLICE_MS = 10;
/** Pause after the last change before the figures are given out anew, in milliseconds. */
const PAUSE_MS = 1500;
/** Reports in which a pair must stand: what one writes is no custom of the office, and of three at least two vouch for the third. */
const LEAST_REPORTS = 3;
/** Most pairs that are kept over all reports, each report counting its own; what does not fit is not learned. */
const MOST_PAIRS = 400_000;

/** The distinct pairs of one report, as ids, with their counts. */
interface ReportPairs {
  readonly pairs: Uint32Array;
  readonly counts: Uint16Array;
}

/** What is known of a pair over all reports. */
interface PairTotal {
  readonly text: string;
  count: number;
  reports: number;
}

/**
 * How often syllables stand side by side in the reports of the workspace: figures as `lint-report learn` writes them, kept in memory only
 * and brought up to date report by report. Nothing is counted until {@link begin}.
 */
export class WorkspaceFigures {
  readonly #changed: () => void;
  readonly #mostPairs: number;
  readonly #ids = new Map<string, number>();
  readonly #totals: PairTotal[] = [];
  readonly #reports = new Map<string, ReportPairs>();
  #kept = 0;
  #wanted = false;
  #dirty = false;
  #archive: OfficeArchive | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param changed is told when {@link archive} gives other figures than before; @param mostPairs see {@link MOST_PAIRS}. */
  constructor(changed: () => void, mostPairs = MOST_PAIRS) {
    this.#changed = changed;
    this.#mostPairs = mostPairs;
  }

  /** The figures given out last; undefined when nothing is learned. */
  get archive(): OfficeArchive | undefined {
    return this.#archive;
  }

  /** True while reports are learned from. */
  get isWanted(): boolean {
    return this.#wanted;
  }

  /** From now on reports are learned from. */
  begin(): void {
    this.#wanted = true;
  }

  /** Forgets everything and learns no more. */
  end(): void {
    this.#wanted = false;
    this.stop();
    this.#ids.clear();
    this.#totals.length = 0;
    this.#reports.clear();
    this.#kept = 0;
    this.#dirty = false;
    if (this.#archive === undefined) return;
    this.#archive = undefined;
    this.#changed();
  }

  /** Drops waiting work. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Learns a report in the place of what was learned under the same id, with turns for requests in between. */
  async put(id: string, report: Report): Promise<void> {
    if (!this.#wanted) return;
    const builder = new ArchiveBuilder();
    let end = performance.now() + SLICE_MS;
    for (const text of learnableText(report)) {
      builder.add(text);
      if (performance.now() < end) continue;
      await nextTurn();
      if (!this.#wanted) return;
      end = performance.now() + SLICE_MS;
    }
    this.delete(id);
    const found = [...builder.pairs()];
    if (this.#kept + found.length > this.#mostPairs || this.#totals.length > this.#mostPairs) return;
    this.#kept += found.length;
    this.#reports.set(id, {
      pairs: Uint32Array.from(found, ([pair]) => this.#idOf(pair)),
      counts: Uint16Array.from(found, ([, count]) => Math.min(count, 0xffff)),
    });
    this.#add(id, 1);
  }

  /** Forgets a report. */
  delete(id: string): void {
    const known = this.#reports.get(id);
    if (known === undefined) return;
    this.#add(id, -1);
    this.#kept -= known.pairs.length;
    this.#reports.delete(id);
  }

  /** The reports that are waiting have been learned: the figures are given out, at once for the first time, else after a pause. */
  settled(): void {
    if (!this.#dirty) return;
    clearTimeout(this.#timer);
    if (this.#archive === undefined) this.#giveOut();
    else this.#timer = setTimeout(() => this.#giveOut(), PAUSE_MS);
  }

  #giveOut(): void {
    this.#dirty = false;
    const counts = new Map<string, number>();
    for (const { text, count, reports } of this.#totals) if (reports >= LEAST_REPORTS) counts.set(text, count);
    const archive = new OfficeArchive(counts);
    if (archive.equals(this.#archive)) return;
    if (archive.size === 0 && this.#archive === undefined) return;
    this.#archive = archive;
    this.#changed();
  }

  #idOf(pair: string): number {
    const known = this.#ids.get(pair);
    if (known !== undefined) return known;
    const id = this.#totals.push({ text: pair, count: 0, reports: 0 }) - 1;
    this.#ids.set(pair, id);
    return id;
  }

  #add(id: string, sign: 1 | -1): void {
    const report = this.#reports.get(id);
    report?.pairs.forEach((pair, at) => {
      const total = this.#totals[pair];
      if (total === undefined) return;
      total.count += sign * (report.counts[at] ?? 0);
      total.reports += sign;
    });
    this.#dirty = true;
  }
}
