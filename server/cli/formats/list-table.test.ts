import { describe, expect, test } from 'vitest';
import { displayWidth } from '../display-width.ts';
import { formatList, type ListTable } from './list-table.ts';

const TABLE: ListTable = {
  name: 'citations',
  columns: [
    { key: 'number', title: { vi: 'Số, ký hiệu', en: 'Number' }, most: 20 },
    { key: 'date', title: { vi: 'Ngày', en: 'Date' }, most: 12 },
    { key: 'subject', title: { vi: 'Trích yếu', en: 'Subject' }, most: 60 },
    { key: 'places', title: { vi: 'Nơi viện dẫn', en: 'Cited in' }, most: 40 },
  ],
  rows: [
    {
      number: '45/KH-UBND',
      date: { text: '09 tháng 4 năm 2026', iso: '2026-04-09' },
      subject: 'về thực hiện nhiệm vụ phát triển kinh tế - xã hội của xã Bình An',
      places: ['bao-cao/quy-1.md:12', 'bao-cao/quy-2.md:40'],
    },
    { number: '7/BC', date: { text: '31/11/2026' }, subject: '', places: [] },
  ],
};

const longest = (text: string): number => Math.max(...text.split('\n').map(displayWidth));

describe('a list', () => {
  test('as JSON and CSV has dates in ISO form where they are in the calendar', () => {
    expect(JSON.parse(formatList(TABLE, 'json', 'vi'))).toMatchObject({ citations: [{ date: '2026-04-09' }, { date: '31/11/2026' }] });
    expect(formatList(TABLE, 'csv', 'vi').split('\r\n')[1]).toMatch(/^"45\/KH-UBND","2026-04-09",/u);
  });

  test.each([60, 80, 100, 160])('as a table keeps to %i cells, the widest columns give way', (width) => {
    const text = formatList(TABLE, 'table', 'vi', width);
    expect(longest(text)).toBeLessThanOrEqual(width);
    expect(text).toContain('45/KH-UBND');
  });

  test('as a table without a width is as wide as its columns allow', () => {
    expect(longest(formatList(TABLE, 'table', 'vi'))).toBeGreaterThan(110);
  });

  test('a column gives way no further than to its title', () => {
    expect(formatList(TABLE, 'table', 'vi', 20)).toContain('Nơi viện dẫn');
  });
});
