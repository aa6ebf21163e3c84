import { describe, expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS, type Finding, LintCache } from '../../../rules/index.ts';
import type { FileReport } from '../report.ts';
import { messagesOf } from '../report-messages.ts';
import { PLAIN_SCREEN } from '../screen.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { RESULTS_FORMATS } from './results-format.ts';
import type { ResultsFormatName } from './results-format-names.ts';

const TEXT = 'một <hai>\nba bốn\n';
const at = (word: string): { start: number; end: number } => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
const FINDINGS: readonly Finding[] = [
  {
    ruleId: 'sample/red-word',
    severity: 'error',
    span: at('<hai>'),
    message: '“<hai>” sai, 100%: viết “hai”',
    fixes: [],
    related: [{ span: at('bốn'), message: 'Nơi khác' }],
  },
  { ruleId: 'sample/note', severity: 'info', span: at('một'), message: 'Ghi chú | một', fixes: [], related: [] },
  {
    ruleId: 'sample/double-mark',
    severity: 'warning',
    span: { start: 0, end: TEXT.length - 1 },
    message: 'Hai dòng',
    fixes: [],
    related: [],
  },
];
const { report: REPORT } = analyse(TEXT, DEFAULT_SETTINGS, new LintCache());
const REPORTS: readonly FileReport[] = [
  { name: 'quý 1/a,b.md', readable: true, messages: messagesOf('quý 1/a,b.md', FINDINGS, REPORT, false) },
  { name: 'sach.md', readable: true, messages: [] },
];

function written(format: ResultsFormatName, reports = REPORTS): string {
  return RESULTS_FORMATS[format](reports, {
    language: 'vi',
    screen: PLAIN_SCREEN,
    quiet: false,
    failed: false,
    groupBy: 'file',
    folder: '/',
  });
}

describe('the forms of the results', () => {
  test('concise: one line a message', () => {
    expect(written('concise')).toBe(
      'quý 1/a,b.md:1:5: lỗi “<hai>” sai, 100%: viết “hai” [sample/red-word]\n' +
        'quý 1/a,b.md:1:1: lưu ý Ghi chú | một [sample/note]\n' +
        'quý 1/a,b.md:1:1: cảnh báo Hai dòng [sample/double-mark]\n',
    );
  });

  test('github: errors first, what separates is escaped, several lines have no columns', () => {
    expect(written('github')).toBe(
      '::error file=quý 1/a%2Cb.md,line=1,endLine=1,col=5,endColumn=10,title=sample/red-word::“<hai>” sai, 100%25: viết “hai”\n' +
        '::warning file=quý 1/a%2Cb.md,line=1,endLine=2,title=sample/double-mark::Hai dòng\n' +
        '::notice file=quý 1/a%2Cb.md,line=1,endLine=1,col=1,endColumn=4,title=sample/note::Ghi chú | một\n',
    );
  });

  test('gitlab: no two fingerprints of a project are alike', () => {
    const again = { ...REPORTS[0], name: 'khac.md' } as FileReport;
    const issues = JSON.parse(written('gitlab', [...REPORTS, again]));
    expect(issues[0]).toMatchObject({
      description: '“<hai>” sai, 100%: viết “hai”',
      check_name: 'sample/red-word',
      severity: 'major',
      location: { path: 'quý 1/a,b.md', lines: { begin: 1, end: 1 } },
    });
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(6);
  });

  test('junit: a case for each file, clean ones too', () => {
    expect(written('junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lint-report" tests="2" failures="2" errors="0">
  <testsuite name="lint-report" tests="2" failures="2" errors="0" skipped="0">
    <testcase name="quý 1/a,b.md" classname="lint-report" file="quý 1/a,b.md">
      <failure message="1:5 “&lt;hai&gt;” sai, 100%: viết “hai”" type="error sample/red-word">quý 1/a,b.md:1:5: “&lt;hai&gt;” sai, 100%: viết “hai”</failure>
      <failure message="1:1 Hai dòng" type="warning sample/double-mark">quý 1/a,b.md:1:1: Hai dòng</failure>
      <system-out>1:1 Ghi chú | một [sample/note]</system-out>
    </testcase>
    <testcase name="sach.md" classname="lint-report" file="sach.md"/>
  </testsuite>
</testsuites>
`);
  });

  test('checkstyle: a file element for each file', () => {
    expect(written('checkstyle')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="quý 1/a,b.md">
    <error line="1" column="5" severity="error" message="“&lt;hai&gt;” sai, 100%: viết “hai”" source="lint-report.sample/red-word"/>
    <error line="1" column="1" severity="info" message="Ghi chú | một" source="lint-report.sample/note"/>
    <error line="1" column="1" severity="warning" message="Hai dòng" source="lint-report.sample/double-mark"/>
  </file>
  <file name="sach.md"/>
</checkstyle>
`);
  });

  test('xml has no place for control characters', () => {
    const [first] = REPORTS[0]?.messages ?? [];
    const odd = first === undefined ? [] : [{ name: 'a.md', readable: true, messages: [{ ...first, message: 'a\u0007b\ud800' }] }];
    expect(written('checkstyle', odd)).toContain('message="a\uFFFDb\uFFFD"');
    expect(written('junit', odd)).toContain('a\uFFFDb\uFFFD</failure>');
  });

  test('sarif: one run, rules by index, UTF-16 columns and offsets', () => {
    const { runs, version } = JSON.parse(written('sarif'));
    expect(version).toBe('2.1.0');
    const [{ tool, results, columnKind }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['sample/double-mark', 'sample/note', 'sample/red-word']);
    expect(results[0]).toMatchObject({
      ruleId: 'sample/red-word',
      ruleIndex: 2,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'qu%C3%BD%201/a%2Cb.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 10, charOffset: 4, charLength: 5 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: 'Nơi khác' } }],
    });
  });

  test('ndjson: a line for each file, then the summary', () => {
    const lines = written('ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.slice(0, 2)).toEqual(JSON.parse(written('json')).results);
    expect(lines.slice(2)).toEqual([{ version: 1, summary: JSON.parse(written('json')).summary }]);
  });

  test('markdown: a table for each file with problems, no sign of a message is markup', () => {
    expect(written('markdown')).toBe(`# Kết quả kiểm tra báo cáo

**1** lỗi · **1** cảnh báo · **1** lưu ý · **0** gợi ý · 2 tệp

## quý 1/a,b.md

| Chỗ | Mức | Vấn đề | Quy tắc |
| --- | --- | --- | --- |
| 1:5 | lỗi | “\\<hai\\>” sai, 100%: viết “hai” | \`sample/red-word\` |
| 1:1 | lưu ý | Ghi chú \\| một | \`sample/note\` |
| 1:1 | cảnh báo | Hai dòng | \`sample/double-mark\` |
`);
  });
});

describe('a fingerprint', () => {
  test('stays when lines are added above, and tells equal messages apart', () => {
    const twice = messagesOf('a.md', [...FINDINGS, ...FINDINGS], REPORT, false);
    const own = fingerprintsOf(twice);
    expect(new Set(own).size).toBe(twice.length);
    const moved = twice.map((message) => ({ ...message, start: { line: message.start.line + 7, column: 1 } }));
    expect(fingerprintsOf(moved)).toEqual(own);
  });
});
