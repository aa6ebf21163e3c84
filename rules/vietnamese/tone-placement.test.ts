import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { foldTonePlacement, indexBy, lookupKey, phraseKeys, phrases } from './tone-placement.ts';

describe('foldTonePlacement', () => {
  test.each([
    ['CỘNG HOÀ XÃ HỘI', 'CỘNG HÒA XÃ HỘI'],
    ['Uỷ ban', 'Ủy ban'],
    ['UỶ BAN', 'ỦY BAN'],
    ['sức khoẻ', 'sức khỏe'],
    ['thuỷ lợi, văn hoá', 'thủy lợi, văn hóa'],
    ['Thuý Toà', 'Thúy Tòa'],
    ['hoàn thuyền quyết quý quỳ Quý quà huỳnh khuỷu ngoáy', 'hoàn thuyền quyết quý quỳ Quý quà huỳnh khuỷu ngoáy'],
    ['hòa ủy', 'hòa ủy'],
    ['oẻ', 'ỏe'],
    ['HoÀ', 'HòA'],
  ])('%s → %s', (from, to) => {
    expect(foldTonePlacement(from)).toBe(to);
  });

  test('keeps the length and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'hoàuýqQOÀUỶnkaèe ỏ.'), maxLength: 30 }), (text) => {
        const folded = foldTonePlacement(text);
        expect(folded).toHaveLength(text.length);
        expect(foldTonePlacement(folded)).toBe(folded);
        expect(folded.toLowerCase()).toBe(foldTonePlacement(text.toLowerCase()));
      }),
    );
  });

  test('lookupKey folds case, tone style, dashes and spaces', () => {
    expect(lookupKey('  Thi đua –  KHEN thưởng, Hoà ')).toBe('thi đua-khen thưởng, hòa');
  });

  test('phraseKeys are the keys of the phrases', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'hoàÀuỷqQ -–|\t'), maxLength: 30 }).filter((text) => text.trim() !== ''),
        (literal) => {
          expect(phraseKeys(literal)).toEqual(phrases(literal).map(lookupKey));
        },
      ),
    );
    expect(phraseKeys('')).toEqual([]);
  });

  test('indexBy keeps the order and drops repeats of one item under a key', () => {
    const index = indexBy(['ab', 'ba', 'aa'], (word) => word);
    expect(['a', 'b', 'c'].map((key) => index.get(key))).toEqual([['ab', 'ba', 'aa'], ['ab', 'ba'], undefined]);
  });
});
