import { describe, expect, test } from 'vitest';
import { displayWidth } from '../display-width.ts';
import type { FileReport, ReportMessage } from '../report.ts';
import { PLAIN_SCREEN } from '../screen.ts';
import { formatStylish, type StylishOptions } from './stylish.ts';

const OPTIONS: StylishOptions = {
  language: 'vi',
  screen: PLAIN_SCREEN,
  quiet: false,
  failed: false,
  groupBy: 'file',
  folder: '/kho bao cao',
};
const LONG = 'Tổng số hộ trong bảng là 46 nhưng các dòng cộng lại được 45; kiểm tra lại số liệu từng thôn và dòng tổng cộng';

function message(line: number, ruleId: string, text: string, part?: readonly string[]): ReportMessage {
  return {
    ruleId,
    severity: 'warning',
    message: text,
    span: { start: 0, end: 2 },
    start: { line, column: 1 },
    end: { line, column: 3 },
    fixes: [],
    ...(part !== undefined && { part }),
    excerpt: { text: 'Xã Bình An có 46 hộ', start: 14, end: 16, cutBefore: false, cutAfter: false },
  };
}

const REPORTS: readonly FileReport[] = [
  {
    name: 'quý 1.md',
    readable: true,
    messages: [message(9, 'figures/sum', LONG, ['I. KẾT QUẢ', '1. Thu ngân sách']), message(20, 'sample/b', 'Ngắn', ['II. TỒN TẠI'])],
    reading: { stage: 'presign', readAs: 'report' },
  },
  { name: 'b.md', readable: true, messages: [message(3, 'sample/b', 'Ngắn')], reading: { stage: 'presign', readAs: 'text' } },
];

function blockOf(options: Partial<StylishOptions>): string {
  return formatStylish(REPORTS, { ...OPTIONS, ...options }).split('\n\n')[0] ?? '';
}

describe('results for people', () => {
  test.each([60, 80, 100, 160])('no line is longer than %i cells, and a long message goes on under itself', (width) => {
    for (const line of formatStylish(REPORTS, { ...OPTIONS, screen: { ...PLAIN_SCREEN, width } }).split('\n'))
      if (!line.startsWith('Vì sao') && !line.startsWith('Giai đoạn')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(blockOf({ screen: { ...PLAIN_SCREEN, width: 80 } })).toBe(`quý 1.md · Báo cáo · trước khi ký
  9:1   cảnh báo  Tổng số hộ trong bảng là 46 nhưng các dòng cộng lại được 45;
        kiểm tra lại số liệu từng thôn và dòng tổng cộng  figures/sum
        │ Xã Bình An có 46 hộ
        │               ^^
  20:1  cảnh báo  Ngắn  sample/b
        │ Xã Bình An có 46 hộ
        │               ^^`);
  });

  test('by part of the report', () => {
    expect(
      blockOf({ groupBy: 'part' })
        .split('\n')
        .filter((line) => !line.includes('│')),
    ).toEqual([
      'quý 1.md · Báo cáo · trước khi ký',
      '  I. KẾT QUẢ › 1. Thu ngân sách',
      `  9:1   cảnh báo  ${LONG.slice(0, LONG.indexOf(' từng'))}`,
      '        từng thôn và dòng tổng cộng  figures/sum',
      '  II. TỒN TẠI',
      '  20:1  cảnh báo  Ngắn  sample/b',
    ]);
  });

  test('by rule, the one that speaks most first', () => {
    expect(
      formatStylish(REPORTS, { ...OPTIONS, groupBy: 'rule' })
        .split('\n')
        .filter((line) => !line.includes('│'))
        .slice(0, 5),
    ).toEqual(['sample/b (2)', '  quý 1.md', '  20:1  cảnh báo  Ngắn  sample/b', '  b.md', '  3:1   cảnh báo  Ngắn  sample/b']);
  });

  test('names are links where links are shown, and other signs stand in where only ASCII is sure', () => {
    const shown = blockOf({ screen: { ...PLAIN_SCREEN, links: true, ascii: true } });
    expect(shown.split('\n')[0]).toBe(
      '\u001b]8;;file:///kho%20bao%20cao/qu%C3%BD%201.md\u001b\\quý 1.md\u001b]8;;\u001b\\ - Báo cáo - trước khi ký',
    );
    expect(shown).toContain('        |               ^^');
  });

  test('in colours the place is strong and the mark has the colour of its severity', () => {
    const shown = blockOf({ screen: { ...PLAIN_SCREEN, color: true } });
    expect(shown).toContain('Xã Bình An có \u001b[1m46\u001b[0m hộ');
    expect(shown).toContain('\u001b[33m^^\u001b[0m');
  });
});
