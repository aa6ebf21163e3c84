import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enumerateSyllables } from './syllable.ts';
import { convertTonePlacement, tonePlacement, withTonePlacement } from './tone-mark.ts';

describe('tone placement', () => {
  it.each([
    ['hóa', 'old'],
    ['hoá', 'new'],
    ['thủy', 'old'],
    ['thuỷ', 'new'],
    ['khỏe', 'old'],
    ['khoẻ', 'new'],
    ['Ủy', 'old'],
    ['UỶ', 'new'],
    ['hòa'.normalize('NFD'), 'old'],
  ])('%s is %s', (word, style) => {
    expect(tonePlacement(word)).toBe(style);
  });

  it.each(['quý', 'quà', 'hoàn', 'thuyền', 'hoa', 'của', 'nghĩa', 'hòan', 'software', '', 'mùa', 'khoái', 'ngoéo'])(
    '%s has no style of its own',
    (word) => {
      expect(tonePlacement(word)).toBeUndefined();
      expect(withTonePlacement(word, 'new')).toBe(word);
    },
  );

  it('keeps letter case', () => {
    expect(withTonePlacement('Hòa', 'new')).toBe('Hoà');
    expect(withTonePlacement('ỦY', 'new')).toBe('UỶ');
    expect(withTonePlacement('Ủy', 'new')).toBe('Uỷ');
    expect(withTonePlacement('hOÀ', 'old')).toBe('hÒA');
  });

  it('converts a text and keeps its length', () => {
    const text = 'ỦY BAN nhân dân xã Hòa Bình: khóa sổ, tùy tình hình; quý I, hoàn thành.';
    const modern = convertTonePlacement(text, 'new');
    expect(modern).toBe('UỶ BAN nhân dân xã Hoà Bình: khoá sổ, tuỳ tình hình; quý I, hoàn thành.');
    expect(modern).toHaveLength(text.length);
    expect(convertTonePlacement(modern, 'old')).toBe(text);
  });

  it('is reversible on every syllable', () => {
    const modern = [...enumerateSyllables('new')];
    const old = [...enumerateSyllables('old')];
    expect(old.map((word) => withTonePlacement(word, 'new'))).toEqual(modern);
    expect(modern.map((word) => withTonePlacement(word, 'old'))).toEqual(old);
  });

  it('leaves any text with the same length and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('old' as const, 'new' as const), (raw, style) => {
        const text = raw.normalize('NFC');
        const once = convertTonePlacement(text, style);
        expect(once).toHaveLength(text.length);
        expect(convertTonePlacement(once, style)).toBe(once);
      }),
    );
  });
});
