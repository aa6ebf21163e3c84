/**
 * What an office's past reports teach: how often two syllables stood side by side. Figures only; no sentence can be read back,
 * pairs of capitalised words (names) are left out, and a pair is kept only when it occurs at least three times.
 */
import type { Report } from '../model/report.ts';
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import { isSpelled } from './spelled-roles.ts';
import { syllableKey } from '../vietnamese/syllable.ts';

/** Occurrences below which a pair is not kept. */
export const LEAST_COUNT = 3;

const HEADER = 'lint-report pairs 1';
const WORD = regex.gu`[\p{Script=Latin}${MARK}]+`;
const MAX_COUNT = 1_000_000;

/** Pair counts of past reports. */
export class OfficeArchive {
  readonly #counts: ReadonlyMap<string, number>;

  /** `counts` is keyed by two syllable keys (see `syllableKey`) joined with a space. */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
  }

  /** How often syllable `b` followed syllable `a`; both are syllable keys. */
  count(a: string, b: string): number {
    return this.#counts.get(`${a} ${b}`) ?? 0;
  }

  /** The pairs of syllable keys with their counts, in no order. */
  *pairs(): Generator<readonly [a: string, b: string, count: number]> {
    for (const [pair, count] of this.#counts) {
      const [a = '', b = ''] = pair.split(' ');
      yield [a, b, count];
    }
  }

  /** Number of pairs. */
  get size(): number {
    return this.#counts.size;
  }

  /** True when both hold the same pairs with the same counts. */
  equals(other: OfficeArchive | undefined): boolean {
    if (other?.size !== this.size) return false;
    for (const [pair, count] of this.#counts) if (other.#counts.get(pair) !== count) return false;
    return true;
  }

  /** The pairs with their counts, in the order of their code points. */
  entries(): [pair: string, count: number][] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }
}

/** The paragraphs of a report that are learned from, for {@link ArchiveBuilder.add}. */
export function* learnableText(report: Report): Generator<string> {
  for (const { role, text } of report.blocks) if (isSpelled(role)) yield text;
}

/** Counts the pairs of reports, one paragraph after the other. */
export class ArchiveBuilder {
  readonly #counts = new Map<string, number>();

  /** Counts the pairs of one paragraph of visible text. */
  add(text: string): void {
    let before: string | undefined;
    let beforeCapital = false;
    let end = -1;
    for (const match of everyMatch(WORD, text)) {
      const word = match[0];
      const key = syllableKey(word);
      const capital = word.charAt(0) !== word.charAt(0).toLowerCase() && (word.length === 1 || word !== word.toUpperCase());
      const adjacent = end >= 0 && /^\s+$/u.test(text.slice(end, match.index));
      if (key !== undefined && before !== undefined && adjacent && !(capital && beforeCapital)) {
        const pair = `${before} ${key}`;
        this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
      }
      before = key;
      beforeCapital = capital;
      end = match.index + word.length;
    }
  }

  /** Every pair so far with its count, the rare ones too. */
  pairs(): IterableIterator<[pair: string, count: number]> {
    return this.#counts.entries();
  }

  /** The counts so far, without the pairs that occurred less than {@link LEAST_COUNT} times. */
  build(): OfficeArchive {
    return new OfficeArchive(new Map([...this.#counts].filter(([, count]) => count >= LEAST_COUNT)));
  }
}

/** The sum of several archives. */
export function mergeArchives(archives: readonly OfficeArchive[]): OfficeArchive {
  const counts = new Map<string, number>();
  for (const archive of archives)
    for (const [pair, count] of archive.entries()) counts.set(pair, Math.min(MAX_COUNT, (counts.get(pair) ?? 0) + count));
  return new OfficeArchive(counts);
}

/** The file form: a header line, one `syllable syllable<TAB>count` per line, and a last line with the number of pairs. */
export function serialiseArchive(archive: OfficeArchive): string {
  const entries = archive.entries();
  return `${HEADER}\n${entries.map(([pair, count]) => `${pair}\t${String(count)}\n`).join('')}end ${String(entries.length)}\n`;
}

/** Why a file cannot be read as an archive. `line` is 1-based. */
export interface ArchiveError {
  readonly line: number;
  readonly message: { readonly vi: string; readonly en: string };
}

const ENTRY = regex.u`^([${LETTER}]+) ([${LETTER}]+)\t(\d{1,7})$`;

/** Reads the file form; the first thing that is wrong is reported and nothing of the file is used. */
export function parseArchive(text: string): { readonly archive: OfficeArchive } | { readonly error: ArchiveError } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const failed = (line: number, vi: string, en: string): { error: ArchiveError } => ({ error: { line, message: { vi, en } } });
  if (lines[0] !== HEADER) return failed(1, 'không phải tệp số liệu đã học của lint-report', 'this is no file of learned figures');
  const counts = new Map<string, number>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const end = /^end (\d{1,9})$/.exec(line);
    if (end !== null) {
      if (Number(end[1]) === counts.size) return { archive: new OfficeArchive(counts) };
      return failed(
        i + 1,
        `tệp thiếu dòng: ghi ${end[1] ?? ''} cặp, đọc được ${String(counts.size)}`,
        `lines are missing: ${end[1] ?? ''} pairs announced, ${String(counts.size)} read`,
      );
    }
    const entry = ENTRY.exec(line);
    const [, a = '', b = '', count = ''] = entry ?? [];
    if (entry === null || syllableKey(a) !== a || syllableKey(b) !== b)
      return failed(i + 1, 'dòng không đọc được', 'the line cannot be read');
    counts.set(`${a} ${b}`, Number(count));
  }
  return failed(lines.length, 'tệp bị cắt cụt, không có dòng kết thúc', 'the file is cut short, its last line is missing');
}
