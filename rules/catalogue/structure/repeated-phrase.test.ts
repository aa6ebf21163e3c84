import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintWith } from '../../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import repeatedPhrase from './repeated-phrase.ts';

describe('the cheap test for a repeated phrase', () => {
  it('lets a phrase of two to six different words through wherever it stands twice, whatever the blanks', () => {
    const phrase = fc.uniqueArray(fc.constantFrom('đơn', 'vị', 'hỗ', 'trợ', 'ngân', 'sách', 'kịp', 'thời', 'lúa', 'vụ'), {
      minLength: 3,
      maxLength: 6,
    });
    fc.assert(
      fc.property(phrase, fc.constantFrom(' ', '\n', '\u00A0'), (words, blank) => {
        const once = words.join(' ');
        const document = `Năm nay xã ${once}${blank}${once} cho thôn.\n`;
        const { findings } = lintWith([repeatedPhrase], document, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
        expect(findings.map(({ span }) => document.slice(span.start, span.end))).toEqual([`${once}${blank}${once}`]);
      }),
    );
  });
});
