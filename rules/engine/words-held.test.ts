import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordsHeld } from './words-held.ts';

test('answers as the text itself would, whatever is asked and however often', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'ế', ' ', 'đ', '.', '\n'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 10 }), (text, asked) => {
      const whole = text.join('');
      const words = new WordsHeld(whole);
      for (const word of [...asked, ...asked, ...text]) expect(words.holds(word)).toBe(whole.includes(word));
    }),
  );
});
