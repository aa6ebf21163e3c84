import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spellingTestData } from '../../tools/spelling-testing.ts';
import { BOUND_SYLLABLES } from './bound-syllables.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { SyllableModel } from './packed-model.ts';
import { packTables, unpackTables } from './packed-tables.ts';
import { FIRST_SYLLABLE } from './symbols.ts';
import { spellingsOf } from './word-index.ts';
import { syllableKey } from '../../vietnamese/syllable.ts';

const data = spellingTestData();
const model = new SyllableModel(unpackTables(data));

describe('packed model', () => {
  it('is built to the same bytes everywhere', () => {
    const expected = readFileSync(new URL('./spelling.sha256', import.meta.url), 'utf8').trim();
    expect(createHash('sha256').update(data).digest('hex')).toBe(expected);
  });

  it('stays within its size', () => {
    expect(data.length).toBeLessThanOrEqual(3_500_000);
  });

  it('is read as it was written, from any offset', () => {
    expect(Buffer.compare(packTables(unpackTables(data)), data)).toBe(0);
    const shifted = new Uint8Array(data.length + 3);
    shifted.set(data, 3);
    expect(new SyllableModel(unpackTables(shifted.subarray(3))).words).toEqual(model.words);
  });

  it('refuses what is cut short, of another version, or something else', () => {
    const changed = (at: number, value: number): Uint8Array =>
      Uint8Array.from(data.subarray(0, 4096), (byte, i) => (i === at ? value : byte));
    expect(() => unpackTables(data.subarray(0, 100))).toThrow('cut short');
    expect(() => unpackTables(data.subarray(0, data.length - 4))).toThrow('cut short');
    expect(() => unpackTables(changed(0, 0))).toThrow('no spelling data');
    expect(() => unpackTables(changed(4, 99))).toThrow('has version 99, expected 3');
    expect(() => unpackTables(changed(12, 1))).toThrow('cut short');
  });

  it('knows its syllables by their keys only', () => {
    const keys = model.words.slice(FIRST_SYLLABLE);
    expect(keys.filter((key) => syllableKey(key) !== key)).toEqual([]);
    expect(keys.filter((key, i) => model.idOf(key) !== i + FIRST_SYLLABLE)).toEqual([]);
    expect(model.idOf('<s>')).toBeUndefined();
    expect(spellingsOf('kĩ')).toEqual(['kĩ', 'kỹ']);
    expect(spellingsOf('hóa')).toEqual(['hóa', 'hoá']);
  });

  it('finds a usual word cheaper than a slip for it', () => {
    const id = (word: string): number => model.idOf(syllableKey(word) ?? '') ?? -1;
    expect(model.pairCost(id('khen'), id('thưởng'))).toBeLessThan(model.pairCost(id('khen'), id('thường')) - 50);
    expect(model.bigram(id('xử'), id('lý'))).toBeGreaterThanOrEqual(0);
    expect(model.bigram(id('khen'), id('thường'))).toBe(-1);
  });

  it('says how freely a syllable meets others, and which hardly stand alone', () => {
    const { partnerVariety, partnerDevotion, boundSyllable, bigramStart, bigramNext, bigramCount, unigramCount } = model.tables;
    const pairs: [number, number, number][] = [];
    for (let a = FIRST_SYLLABLE; a < model.size; a++) {
      for (let j = bigramStart[a] ?? 0; j < (bigramStart[a + 1] ?? 0); j++)
        if ((bigramNext[j] ?? 0) >= FIRST_SYLLABLE) pairs.push([a, bigramNext[j] ?? 0, bigramCount[j] ?? 0]);
    }
    for (const word of ['người', 'sạch', 'khỏe', 'giềng', 'khuếch']) {
      const id = model.idOf(word) ?? -1;
      const own = pairs.flatMap(([a, b, count]) => [...(a === id ? [count] : []), ...(b === id ? [count] : [])]);
      expect([word, partnerVariety[id]]).toEqual([word, Math.min(255, Math.round(16 * Math.log2(1 + own.length)))]);
      // The counts of the tables are rounded to eighths of their logarithm.
      const share = 2 ** ((Math.max(...own) - (unigramCount[id] ?? 0)) / 8);
      expect(Math.abs((partnerDevotion[id] ?? 0) / 255 - Math.min(1, share))).toBeLessThan(0.1);
    }
    expect(model.words.filter((_, id) => boundSyllable[id] === 1)).toEqual(
      [...BOUND_SYLLABLES].filter((word) => model.idOf(word) !== undefined).sort(),
    );
  });

  it('lists small words and bound syllables as keys', () => {
    expect([...FUNCTION_WORDS, ...BOUND_SYLLABLES].filter((word) => syllableKey(word) !== word)).toEqual([]);
  });
});
