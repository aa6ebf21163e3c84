import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a reader said of a finding: `true` a fault to be mended, `defensible` a matter of opinion, `false` none. */
export type Verdict = 'true' | 'defensible' | 'false';

/** One finding as it was judged. */
export interface Judgement {
  /** Name of the text without its folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  readonly verdict: Verdict;
}

const VERDICTS: ReadonlyMap<string, Verdict> = new Map([
  ['true', 'true'],
  ['t', 'true'],
  ['defensible', 'defensible'],
  ['d', 'defensible'],
  ['false', 'false'],
  ['f', 'false'],
]);

/**
 * Reads the judgements of every `.tsv` file of a folder: a first line of names, among them file, line, rule and verdict, then a line for
 * each finding. Throws an error with the place when a line cannot be read.
 */
export function readJudgements(folder: string): Judgement[] {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return tables.flatMap((name) => judgementsIn(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
}

function judgementsIn(table: string, path: string): Judgement[] {
  const [head = '', ...rows] = table.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const names = head.split('\t');
  const column = (name: string): number => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`${path}:1: no column “${name}”`);
    return at;
  };
  const [file, line, rule, verdict] = [column('file'), column('line'), column('rule'), column('verdict')];
  return rows.flatMap((row, i) => {
    if (row === '') return [];
    const cells = row.split('\t');
    const said = VERDICTS.get((cells[verdict] ?? '').trim().toLowerCase());
    if (said === undefined) throw new Error(`${path}:${String(i + 2)}: no verdict (true, defensible, false)`);
    return [{ file: basename(cells[file] ?? ''), line: Number(cells[line]), rule: cells[rule] ?? '', verdict: said }];
  });
}

/** Verdicts still to be given out, by text, rule and line: each stands for one finding. */
export class Judgements {
  readonly #left = new Map<string, Verdict[]>();

  constructor(judgements: Iterable<Judgement>) {
    for (const { file, line, rule, verdict } of judgements) {
      const key = keyOf(file, line, rule);
      const found = this.#left.get(key);
      if (found === undefined) this.#left.set(key, [verdict]);
      else found.push(verdict);
    }
  }

  /** The verdict on a finding, which is then used up; undefined when nobody judged it. */
  take(file: string, line: number, rule: string): Verdict | undefined {
    return this.#left.get(keyOf(file, line, rule))?.shift();
  }
}

function keyOf(file: string, line: number, rule: string): string {
  return `${file}\t${String(line)}\t${rule}`;
}

/** How many findings were judged how. */
interface Tally {
  true: number;
  defensible: number;
  false: number;
  unjudged: number;
}

/** Counts judged findings by rule and by severity and prints them as a table. */
export class PrecisionTable {
  readonly #rows = new Map<string, Tally>();

  /** Counts one finding; `undefined`: nobody judged it. */
  count(rule: string, severity: string, verdict: Verdict | undefined): void {
    for (const key of [rule, `all: ${severity}`]) {
      let row = this.#rows.get(key);
      if (row === undefined) this.#rows.set(key, (row = { true: 0, defensible: 0, false: 0, unjudged: 0 }));
      row[verdict ?? 'unjudged']++;
    }
  }

  /** The lines of the table. `pages`: length of all texts, for the rate of untrue findings. */
  lines(pages: number): string[] {
    const line = (name: string, { true: right, defensible, false: wrong, unjudged }: Tally): string => {
      const judged = right + defensible + wrong;
      const share = (part: number): string => (judged === 0 ? '–' : (part / judged).toFixed(3));
      const counts = [right, defensible, wrong, unjudged].map((count) => String(count).padStart(6)).join('');
      return `  ${name.padEnd(44)}${counts}   ${share(right)}  ${share(right + defensible)}`;
    };
    const sorted = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = sorted.filter(([name]) => !name.startsWith('all: '));
    const sums = sorted.filter(([name]) => name.startsWith('all: '));
    const all: Tally = { true: 0, defensible: 0, false: 0, unjudged: 0 };
    for (const [, row] of sums) for (const key of ['true', 'defensible', 'false', 'unjudged'] as const) all[key] += row[key];
    return [
      `  ${'rule'.padEnd(44)}  true   def. false unjudged   true  with defensible`,
      ...rows.map(([name, row]) => line(name, row)),
      ...sums.map(([name, row]) => line(name, row)),
      line('all', all),
      `  untrue a page: ${(all.false / pages).toFixed(2)} (${pages.toFixed(1)} pages of 3,000 characters)`,
    ];
  }
}
