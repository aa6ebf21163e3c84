import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { lintWith } from './lint.ts';
import { reportFacts } from '../facts/collect-facts.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { defineRepositoryRule, type RepositoryRule } from '../rule.ts';
import { DEFAULT_SETTINGS, type RepositorySettings } from '../settings.ts';
import { RepositoryComparison } from './compare-reports.ts';
import { exampleReport, type ExampleParts } from '../catalogue/repository/shared/example-reports.ts';
import { facet } from '../repository/facets.ts';
import { reduceFactsWith } from './reduce-facts.ts';
import { Repository } from '../repository/repository.ts';

const rules = catalogue.filter((rule) => rule.scope === 'repository');
const SETTINGS: RepositorySettings = { ...DEFAULT_SETTINGS, stage: 'presign', rules: {} };
const QUIET: RepositorySettings = { ...SETTINGS, rules: { 'repository/conflicting-citation-date': { level: 'off' } } };

const settingsOf = (path: string): RepositorySettings => (path === 'kho/e.md' ? QUIET : SETTINGS);

const known = new Map<string, ReportFacts>();

/** The facts of an example report, worked out once. */
function factsOf(parts: ExampleParts, province?: string): ReportFacts {
  const name = JSON.stringify([parts, province]);
  let facts = known.get(name);
  if (facts === undefined) {
    const { path, text } = exampleReport(parts);
    facts = reportFacts(lintWith([], text, { settings: DEFAULT_SETTINGS }), path);
    if (province !== undefined) facts = { ...facts, parentBody: { text: province, span: { start: 0, end: 1 }, line: 1, column: 1 } };
    known.set(name, facts);
  }
  return facts;
}

const PATHS = ['a.md', 'b.md', 'c.md', 'kho/d.md', 'kho/e.md', 'kho/g.md'];
const SUBJECTS = ['Kết quả công tác văn thư tháng 01 năm 2026', 'Kết quả trồng rừng phòng hộ ven biển'];

const citing = fc
  .record({
    type: fc.constantFrom('Kế hoạch', 'Thông báo'),
    code: fc.constantFrom('145/KH-UBND', '12/BC-UBND', '13/BC-UBND'),
    date: fc.constantFrom('', ' ngày 09/01/2026', ' ngày 10/01/2026', ' ngày 05/02/2026'),
    issuer: fc.constantFrom('', ' của UBND tỉnh', ' của UBND tỉnh An Lạc', ' của Sở Nội vụ', ' của UBND xã Bình An'),
    subject: fc.constantFrom(
      '',
      ' về cải cách hành chính năm 2026',
      ' về cải cách hành chính năm 2025',
      ' về kết quả công tác văn thư tháng 01 năm 2026',
    ),
  })
  .map(
    ({ type, code, date, issuer, subject }) =>
      `Thực hiện ${code.includes('BC') ? 'Báo cáo' : type} số ${code}${date}${issuer}${subject}, UBND xã báo cáo như sau.`,
  );
const planned = fc
  .constantFrom('2025', '2026')
  .map((year) => `Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh An Lạc về cải cách hành chính năm ${year}.`);
const text = fc.oneof(
  { arbitrary: planned, weight: 2 },
  { arbitrary: citing, weight: 4 },
  {
    arbitrary: fc.constantFrom(
      'Công tác cải cách hành chính (CCHC) được quan tâm.',
      'Đơn vị có 05 công chức hợp đồng (CCHC).',
      'Công tác văn thư được duy trì.',
    ),
    weight: 1,
  },
);
const report = fc.record({
  path: fc.constantFrom(...PATHS),
  number: fc.constantFrom('12/BC-UBND', '13/BC-UBND', '14/BC-UBND', '    /BC-UBND'),
  date: fc.constantFrom('05 tháng 02 năm 2026', '06 tháng 02 năm 2026', '    tháng 3 năm 2026'),
  subject: fc.constantFrom(...SUBJECTS),
  commune: fc.constantFrom('BÌNH AN', 'BÌNH AN', 'HÒA PHÚ'),
  text,
});
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(report, fc.constantFrom(undefined, undefined, 'UBND TỈNH AN LẠC', 'UBND TỈNH ĐÔNG SƠN'))
      .map(([parts, province]) => ({ put: factsOf(parts, province) })),
  },
  { weight: 1, arbitrary: report.map((parts) => ({ put: { ...factsOf(parts), isReport: false } })) },
  { weight: 1, arbitrary: fc.constantFrom(...PATHS).map((path) => ({ delete: path })) },
);

describe('comparison of reports', () => {
  test('after any changes the findings are those of a first comparison, and every rule takes part', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), (steps, every) => {
        const repository = new Repository();
        const comparison = new RepositoryComparison(rules, repository);
        const now = new Map<string, ReportFacts>();
        for (const [index, change] of steps.entries()) {
          if ('put' in change) {
            repository.put(change.put);
            now.set(change.put.path, change.put);
          } else {
            repository.delete(change.delete);
            now.delete(change.delete);
          }
          comparison.advance(() => true);
          if (index % every !== 0) continue;
          const findings = comparison.findings(settingsOf);
          expect(findings).toEqual(reduceFactsWith(rules, [...now.values()].reverse(), settingsOf));
          for (const { ruleId } of findings) seen.add(ruleId);
        }
      }),
      { seed: 7, numRuns: 400 },
    );
    expect([...seen].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('a change of the text below the letterhead compares only what the text cites', () => {
    const repository = new Repository([
      factsOf({ path: 'a.md', number: '12/BC-UBND', date: '05 tháng 02 năm 2026' }),
      factsOf({ path: 'b.md', number: '13/BC-UBND', date: '06 tháng 02 năm 2026' }),
    ]);
    expect(repository.takeChanged().size).toBeGreaterThan(0);
    repository.put(
      factsOf({
        path: 'a.md',
        number: '12/BC-UBND',
        date: '05 tháng 02 năm 2026',
        text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh.',
      }),
    );
    expect([...repository.takeChanged()]).toEqual([facet('citations', '145||KH-UBND')]);
    expect([...repository.takeChanged()]).toEqual([]);
  });

  test('a report that changes its number reaches the reports that cite it', () => {
    const repository = new Repository([
      factsOf({ path: 'a.md', number: '12/BC-UBND', date: '05 tháng 02 năm 2026' }),
      factsOf({ path: 'b.md', text: 'Tiếp theo Báo cáo số 14/BC-UBND ngày 05/02/2026 của UBND xã Bình An về kết quả công tác văn thư.' }),
    ]);
    repository.takeChanged();
    repository.delete('a.md');
    expect([...repository.takeChanged()]).toContain(facet('citations', '14||BC-UBND'));
  });

  test('a rule that throws becomes one finding and the others run on', () => {
    const [sample] = rules;
    if (sample === undefined) throw new Error('no rules');
    const broken: RepositoryRule = defineRepositoryRule({
      ...sample,
      id: 'repository/broken',
      compares: 'number',
      check: () => {
        throw new Error('broken');
      },
    });
    const facts = ['a.md', 'b.md'].map((path) => factsOf({ path, number: '12/BC-UBND', date: '05 tháng 02 năm 2026' }));
    expect(reduceFactsWith([broken, ...rules], facts, settingsOf).map(({ path, ruleId }) => [path, ruleId])).toEqual([
      ['a.md', 'internal/rule-failure'],
      ['a.md', 'repository/duplicate-number'],
      ['b.md', 'repository/duplicate-number'],
    ]);
    const off = { ...SETTINGS, rules: { 'repository/broken': { level: 'off' } } } as const;
    expect(reduceFactsWith([broken], facts, () => off)).toEqual([]);
  });
});
