import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spellingTestData } from '../../tools/spelling-testing.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { SyllableModel } from './packed-model.ts';
import { packTables, unpackTables } from './packed-tables.ts';
import { FIRST_SYLLABLE } from './symbols.ts';
import { spellingsOf } from './word-index.ts';
import { syllableKey } from '../syllable.ts';

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
    const changed = (at: number, value: number): Uint8Array => Uint8Array.from(data.subarray(0, 4096), (byte, i) => (i === at ? value : byte));
    expect(() => unpackTables(data.subarray(0, 100))).toThrow('cut short');
    expect(() => unpackTables(data.subarray(0, data.length - 4))).toThrow('cut short');
    expect(() => unpackTables(changed(0, 0))).toThrow('no spelling data');
    expect(() => unpackTables(changed(4, 99))).toThrow('has version 99, expected 2');
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

  it('lists small words as keys', () => {
    expect([...FUNCTION_WORDS].filter((word) => syllableKey(word) !== word)).toEqual([]);
  });
});
