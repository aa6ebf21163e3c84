import { describe, expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS, type Finding, LintCache } from '../../../rules/index.ts';
import { unreadableFile, type FileReport } from '../report.ts';
import { messagesOf } from '../report-messages.ts';
import { formatRdjson } from './rdjson.ts';

/** What a reader of the format does with a place: the text between two places of a file, columns counted in bytes. */
function textAt(text: string, { start, end }: { start: Place; end: Place }): string {
  const lines = text.split('\n');
  expect(start.line).toBe(end.line);
  const bytes = Buffer.from(lines[start.line - 1] ?? '');
  return bytes.subarray((start.column ?? 1) - 1, end.column === undefined ? bytes.length : end.column - 1).toString();
}

interface Place {
  readonly line: number;
  readonly column?: number;
}

function finding(text: string, word: string, fixes: Finding['fixes'] = [], severity: Finding['severity'] = 'warning'): Finding {
  const start = text.indexOf(word);
  return { ruleId: 'sample/word', severity, span: { start, end: start + word.length }, message: `Sai “${word}”`, fixes, related: [] };
}

function reportOf(text: string, findings: readonly Finding[], shown = true): FileReport {
  const { report } = analyse(text, DEFAULT_SETTINGS, new LintCache());
  return { name: 'a.md', readable: true, messages: messagesOf('a.md', findings, report, shown) };
}

describe('the format of reviewdog', () => {
  const text = 'Đoạn đầu.\n\n𐐀 Xã Bình An có 46 hộ , đạt.\n';

  test('has the fields of a DiagnosticResult, columns in bytes of UTF-8', () => {
    const comma = text.indexOf(' ,');
    const fixes: Finding['fixes'] = [
      { title: 'Bỏ dấu cách', safety: 'safe', edits: [{ span: { start: comma, end: comma + 1 }, text: '' }] },
    ];
    expect(JSON.parse(formatRdjson([reportOf(text, [finding(text, 'hộ ,', fixes)])]))).toEqual({
      source: { name: 'lint-report' },
      severity: 'WARNING',
      diagnostics: [
        {
          message: 'Sai “hộ ,”',
          location: { path: 'a.md', range: { start: { line: 3, column: 26 }, end: { line: 3, column: 32 } } },
          severity: 'WARNING',
          source: { name: 'lint-report' },
          code: { value: 'sample/word' },
          suggestions: [{ range: { start: { line: 3, column: 30 }, end: { line: 3, column: 31 } }, text: '' }],
        },
      ],
    });
  });

  test('counts also far into a line, and gives one replacement for several edits', () => {
    const long = `${'Ủy ban nhân dân xã '.repeat(40)}đã họp vào ngày 3/4.\n`;
    const at = (word: string): { start: number; end: number } => ({ start: long.indexOf(word), end: long.indexOf(word) + word.length });
    const edits: Finding['fixes'][number]['edits'] = [
      { span: at('3/'), text: '03/' },
      { span: at('đã'), text: 'vừa' },
    ];
    const [message] = JSON.parse(
      formatRdjson([reportOf(long, [finding(long, 'họp', [{ title: 'x', safety: 'ask', edits }])])]),
    ).diagnostics;
    expect(textAt(long, message.location.range)).toBe('họp');
    const [{ range, text: replacement }] = message.suggestions;
    expect([textAt(long, range), replacement]).toEqual(['đã họp vào ngày 3/', 'vừa họp vào ngày 03/']);
  });

  test('gives whole lines where the columns are not known, and no suggestion that is not of one line', () => {
    const over: Finding['fixes'] = [{ title: 'x', safety: 'ask', edits: [{ span: { start: 0, end: text.length - 1 }, text: 'Một.' }] }];
    const lineOf = (report: FileReport): unknown => {
      const [{ location, suggestions }] = JSON.parse(formatRdjson([report])).diagnostics;
      return [location.range, suggestions];
    };
    const whole = (start: number, end: number): unknown => [{ start: { line: start }, end: { line: end } }, undefined];
    expect(lineOf(reportOf(text, [finding(text, 'hộ')], false))).toEqual(whole(3, 3));
    expect(lineOf(reportOf(text, [{ ...finding(text, 'Đoạn', over), span: { start: 0, end: text.length - 1 } }]))).toEqual(whole(1, 3));
    const endless = `${'a '.repeat(6000)}hộ.\n`;
    expect(lineOf(reportOf(endless, [finding(endless, 'hộ')]))).toEqual(whole(1, 1));
    expect(lineOf(unreadableFile('a.md', 'Không đọc được', 2))).toEqual(whole(2, 2));
  });

  test('has the gravest severity, none for clean files, and no severity but those of the format', () => {
    const all = (['hint', 'info', 'error'] as const).map((severity) => finding(text, 'hộ', [], severity));
    const { severity, diagnostics } = JSON.parse(formatRdjson([reportOf(text, all)]));
    expect([severity, ...diagnostics.map((each: { severity: string }) => each.severity)]).toEqual(['ERROR', 'INFO', 'INFO', 'ERROR']);
    expect(JSON.parse(formatRdjson([reportOf(text, [])]))).toEqual({ source: { name: 'lint-report' }, diagnostics: [] });
  });
});
