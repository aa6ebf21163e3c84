import { describe, expect, test } from 'vitest';
import { analyse, DEFAULT_SETTINGS, type Finding, LintCache } from '../../../rules/index.ts';
import type { FileReport } from '../report.ts';
import { messagesOf } from '../report-messages.ts';
import { PLAIN_SCREEN } from '../screen.ts';
import { formatJson } from './json.ts';
import { formatStylish } from './stylish.ts';

const TEXT = 'một hai\nba bốn\n';
const at = (word: string): { start: number; end: number } => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
const finding = (related: Finding['related']): Finding => ({
  ruleId: 'sample/word',
  severity: 'warning',
  span: at('một'),
  message: 'Sai chữ',
  fixes: [],
  related,
});
const reportOf = (related: Finding['related']): FileReport => ({
  name: 'a.md',
  readable: true,
  messages: messagesOf('a.md', [finding(related)], analyse(TEXT, DEFAULT_SETTINGS, new LintCache()).report, false),
});
const options = { language: 'vi', screen: PLAIN_SCREEN, quiet: false, failed: false, groupBy: 'file', folder: '/' } as const;

describe('the other places of a finding', () => {
  const report = reportOf([
    { span: at('hai'), message: 'Chỗ này cũng vậy' },
    { span: at('bốn'), message: 'Chỗ này cũng vậy' },
    { span: at('ba'), message: 'Chỗ viết đúng' },
  ]);

  test('stand under it, those of one kind on one line', () => {
    expect(formatStylish([report], options)).toBe(
      'a.md\n' +
        '  1:1  cảnh báo  Sai chữ  sample/word\n' +
        '       ↳ 1:5, 2:4: Chỗ này cũng vậy\n' +
        '       ↳ 2:1: Chỗ viết đúng\n\n' +
        '1 vấn đề trong 1 tệp: 1 cảnh báo\nVì sao, sửa thế nào: lint-report --explain sample/word\n',
    );
  });

  test('are counted beyond the fifth, and named with the file when they stand in another', () => {
    const [message] = reportOf(Array.from({ length: 7 }, () => ({ span: at('hai'), message: 'Cũng vậy' }))).messages;
    const other = { path: 'quy-1/b.md', message: 'Bên kia', span: at('hai'), line: 3, column: 9 };
    const more = { ...report, messages: message === undefined ? [] : [{ ...message, related: [...(message.related ?? []), other] }] };
    const lines = formatStylish([more], options).split('\n');
    expect(lines.slice(2, 4)).toEqual(['       ↳ 1:5, 1:5, 1:5, 1:5, 1:5 và 2 chỗ nữa: Cũng vậy', '       ↳ quy-1/b.md:3:9: Bên kia']);
    expect(formatStylish([more], { ...options, language: 'en' })).toContain('1:5 and 2 more: Cũng vậy');
  });

  test('are in the output for programs', () => {
    expect(JSON.parse(formatJson([report]))).toMatchObject({
      results: [
        {
          messages: [
            {
              related: [
                { filePath: 'a.md', message: 'Chỗ này cũng vậy', line: 1, column: 5, range: [4, 7] },
                { filePath: 'a.md', message: 'Chỗ này cũng vậy', line: 2, column: 4, range: [11, 14] },
                { filePath: 'a.md', message: 'Chỗ viết đúng', line: 2, column: 1, range: [8, 10] },
              ],
            },
          ],
        },
      ],
    });
    expect(JSON.parse(formatJson([reportOf([])])).results[0].messages[0]).not.toHaveProperty('related');
  });
});
