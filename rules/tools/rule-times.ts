/**
 * Prints the time of each rule on a file in a cold process, dearest first: `rule-times FILE [ROWS]`. What rules share (folded text, quotations,
 * citations) counts for the rule that asks first. For finding what to make cheaper.
 */
import { readFileSync } from 'node:fs';
import { catalogue } from '../catalogue/index.ts';
import { LintCache } from '../engine/cache.ts';
import { lintWith } from '../engine/lint.ts';
import { isConcerned } from '../engine/mentions.ts';
import { Block } from '../model/block.ts';
import type { Rule } from '../rule.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const settings = { ...DEFAULT_SETTINGS, stage: 'presign' } as const;

function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

const model = timed(() => lintWith([], text, { settings, cache: new LintCache() }));
const { report } = model.value;
const circumstances = {
  stage: settings.stage,
  regime: report.regime,
  isReport: report.isReport,
  ...(report.date === undefined ? {} : { date: report.date }),
};
const blocks = report.blocks.map((block) => new Block(block.content, 0, 0, block.role));

function run(rule: Rule): number {
  if (rule.scope === 'repository') return 0;
  if (rule.severity.presign === 'off') return 0;
  if (rule.mentions?.some((words) => report.blocks.some(({ content }) => content.plain.includes(words))) === false) return 0;
  if (rule.scope === 'report') return [...rule.check({ ...circumstances, report, resources: {}, options: {} })].length;
  const concerned = blocks.filter(({ content }) => isConcerned(rule, content));
  if (rule.scope === 'survey') {
    const noticed = concerned
      .filter((block) => rule.reads(block))
      .flatMap((block) => [...rule.collect(block)].map((one) => ({ ...one, block })));
    return noticed.length === 0 ? 0 : [...rule.conclude({ ...circumstances, noticed, options: {} })].length;
  }
  const begun = rule.begin(circumstances, {});
  return concerned.reduce((sum, block) => sum + [...begun.check(block)].length, 0);
}

const rows = [{ id: 'model', ms: model.ms }, ...catalogue.map((rule) => ({ id: rule.id, ms: timed(() => run(rule)).ms }))];
const again = catalogue.reduce((sum, rule) => sum + timed(() => run(rule)).ms, 0);
const print = (ms: number, label: string): void => void process.stdout.write(`${ms.toFixed(2).padStart(7)} ${label}\n`);
for (const { ms, id } of [...rows].sort((a, b) => b.ms - a.ms).slice(0, Number(process.argv[3] ?? 40))) print(ms, id);
print(
  rows.reduce((sum, { ms }) => sum + ms, 0),
  'all, the first time',
);
print(again, 'the rules, the second time');
