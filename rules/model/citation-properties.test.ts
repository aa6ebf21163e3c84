import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../testing/runs.ts';
import { findCitationFacts } from './citation-facts.ts';

const PIECES = [
  'Kế hoạch',
  'kế hoạch',
  'Quyết định',
  'Nghị định',
  'Luật Đất đai',
  'Nghị quyết',
  'Công văn',
  'các',
  ' số ',
  ' ',
  '\n',
  '45',
  '45/KH-UBND',
  '12-NQ/TW',
  '82/2018/NĐ-CP',
  '72/2025/QH15',
  '/',
  '-',
  ' – ',
  '.',
  ',',
  ';',
  ' và ',
  ' ngày ',
  '05/3/2026',
  '05 tháng 3 năm 2026',
  ' của ',
  'UBND tỉnh',
  'Sở Nội vụ',
  'Bộ Văn hóa, Thể thao và Du lịch',
  ' về ',
  'về việc',
  '(',
  ')',
  '“',
  '”',
  '"',
  '(nay là UBND thị xã)',
  'ban hành',
  'năm 2024',
  '27/27',
  'km/h',
  '\uFFFC',
  '\u00A0',
  '😀',
  'Uỷ ban nhân dân',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
    .map((pieces) => pieces.join(' ')),
);

describe('on any text', () => {
  it('gives mentions in order, inside the text, without overlap, whose parts lie where they say', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const text = any.normalize('NFC');
        let last = 0;
        for (const f of findCitationFacts(text)) {
          expect(f.start).toBeGreaterThanOrEqual(last);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.end).toBeLessThanOrEqual(text.length);
          last = f.end;
          for (const part of [f.type, f.name, f.code, f.issuer, f.issuerNow, f.actor, f.subject, f.subjectLink]) {
            if (part !== undefined) expect(text.slice(part.start, part.end)).toBe(part.text);
          }
          expect(f.code.start).toBeGreaterThanOrEqual(f.start);
          expect(f.code.end).toBeLessThanOrEqual(f.end);
          if (f.date !== undefined) expect(text.slice(f.date.start, f.date.end)).toContain(f.date.yearText);
          if (f.subject !== undefined) expect(f.subject.start).toBeGreaterThanOrEqual(f.end);
        }
      }),
      cases(1500),
    );
  });

  it('finds the same mentions when other sentences stand around', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh',
          'Nghị quyết số 18-NQ/TW',
          'Nghị định số 30/2020/NĐ-CP của Chính phủ',
          'Công văn số 517/SNV-TCCB',
        ),
        fc.integer({ min: 0, max: 30 }),
        (mention, times) => {
          const before = 'Xã đạt 15/18 chỉ tiêu. '.repeat(times);
          const found = findCitationFacts(`${before}Thực hiện ${mention}. Kết quả tốt.`);
          expect(found.map((f) => [f.start, f.end])).toEqual([[before.length + 10, before.length + 10 + mention.length]]);
        },
      ),
    );
  });

  it('gives one key to every way of typing a number and symbol', () => {
    const ways = ['45/KH-UBND', '045/KH-UBND', '45 / KH - UBND', '45/KH–UBND', '45/kh-ubnd', '45/KH_UBND'];
    expect(new Set(ways.map((way) => findCitationFacts(`Kế hoạch số ${way}.`)[0]?.key))).toEqual(new Set(['45||KH-UBND']));
  });
});
