import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Judgements, PrecisionTable, readJudgements } from './judged.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'judged-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('gives each verdict to one finding of its rule and line', () => {
  writeFileSync(
    join(folder, 'a.tsv'),
    'rule\tfile\tline\tverdict\nnumbering/gap\tb/x.md\t3\tT\nnumbering/gap\tx.md\t3\tfalse\ntitle/missing\tx.md\t1\tD\n',
  );
  const judgements = new Judgements(readJudgements(folder));
  const table = new PrecisionTable();
  const take = (line: number, rule: string) => judgements.take('x.md', line, rule);
  expect([take(3, 'numbering/gap'), take(3, 'numbering/gap'), take(3, 'numbering/gap'), take(1, 'title/missing')]).toEqual([
    'true',
    'false',
    undefined,
    'defensible',
  ]);
  for (const verdict of ['true', 'false', undefined] as const) table.count('numbering/gap', 'error', verdict);
  table.count('title/missing', 'warning', 'defensible');
  expect(table.lines(2).map((line) => line.trim().replace(/ +/gu, ' '))).toEqual([
    'rule true def. false unjudged true with defensible',
    'numbering/gap 1 0 1 1 0.500 0.500',
    'title/missing 0 1 0 0 0.000 1.000',
    'all: error 1 0 1 1 0.500 0.500',
    'all: warning 0 1 0 0 0.000 1.000',
    'all 1 1 1 1 0.333 0.667',
    'untrue a page: 0.50 (2.0 pages of 3,000 characters)',
  ]);
});

it('names the line that has no verdict', () => {
  writeFileSync(join(folder, 'a.tsv'), 'file\tline\trule\tverdict\nx.md\t1\ttitle/missing\t?\n');
  expect(() => readJudgements(folder)).toThrow(/a\.tsv:2: no verdict/u);
});
