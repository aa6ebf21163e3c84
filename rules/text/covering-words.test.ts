import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveringWords } from './covering-words.ts';

describe('coveringWords', () => {
  it('takes the word that most phrases share, then the longest, then the last', () => {
    expect(coveringWords(['kinh tế - xã hội', 'văn hóa - xã hội', 'Thi đua - Khen thưởng'])).toEqual(['hội', 'thưởng']);
    expect(coveringWords(['Tài chính - Kế hoạch'])).toEqual(['hoạch']);
    expect(coveringWords([])).toEqual([]);
  });

  it('refuses a phrase without a word, which nothing could stand for', () => {
    expect(() => coveringWords(['xã', ' - '])).toThrow();
  });

  it('gives no more words than phrases, and one of them to every phrase', () => {
    const phrase = fc
      .array(fc.constantFrom('xã', 'hội', 'y', 'tế', 'Giáo', 'dục', '3'), { minLength: 1, maxLength: 4 })
      .map((w) => w.join(' - '));
    fc.assert(
      fc.property(fc.array(phrase), (phrases) => {
        const words = coveringWords(phrases);
        for (const text of phrases) expect(words.some((word) => text.toLowerCase().split(' - ').includes(word))).toBe(true);
        expect(words.length).toBeLessThanOrEqual(phrases.length);
      }),
    );
  });
});
