import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMatch } from './every-match.ts';

const PATTERNS = [/\p{Lu}(?<rest>\p{Ll}*)/gu, /a?/gu, /(?=b)/g, /^|$/gmu, /./gu, /𝒜*/gu];

test('gives what matchAll gives', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATTERNS), fc.string({ unit: fc.constantFrom('a', 'b', 'Ủ', 'y', '\n', '𝒜', ' ') }), (pattern, text) => {
      const plain = (match: RegExpExecArray): unknown => ({
        parts: [...match],
        index: match.index,
        input: match.input,
        groups: { ...match.groups },
      });
      expect(everyMatch(pattern, text).map(plain)).toEqual([...text.matchAll(pattern)].map(plain));
    }),
  );
});

test('begins at the start whatever the expression did before', () => {
  const pattern = /b/gu;
  pattern.exec('ab');
  expect(everyMatch(pattern, 'bb')).toHaveLength(2);
  expect(pattern.lastIndex).toBe(0);
});

test('refuses an expression that cannot go on', () => {
  expect(() => everyMatch(/b/u, 'b')).toThrow(TypeError);
});
