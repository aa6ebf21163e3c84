import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../text/source-text.ts';
import { cutEnd, quoteOf } from './quote.ts';

const quoted = (marked: string): readonly string[] => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const { before, text, after } = quoteOf(new SourceText(marked.replace(/[⟦⟧]/gu, '')), { start, end });
  return [before, text, after];
};

describe('a quote', () => {
  it('stays on the line of the finding', () => {
    expect(quoted('dòng trước\nXã có ⟦412ha⟧ lúa\ndòng sau')).toEqual(['Xã có ', '412ha', ' lúa']);
  });

  it('leaves out Markdown signs and the bars of a table', () => {
    expect(quoted('| **UBND XÃ**<br>⟦Số:12/BC-UBND⟧ | x |')).toEqual(['UBND XÃ ', 'Số:12/BC-UBND', ' x']);
  });

  it('cuts a long text at its end and gives nothing around it', () => {
    const [before, text, after] = quoted(`a ⟦${'x'.repeat(500)}⟧ b`);
    expect([before, after]).toEqual(['', '']);
    expect(text).toBe(`${'x'.repeat(79)}…`);
  });

  it('keeps marks with their letters', () => {
    expect(cutEnd('ha\u0301t', 3)).toBe('h…');
    expect(cutEnd('hát', 3)).toBe('hát');
  });

  it('has at most 80 characters, whatever the text and the place', () => {
    const units = fc.string({
      unit: fc.constantFrom('a', 'ế', 'e\u0302\u0301', ' ', '\n', '\r\n', '**', '😀', '<br>', '|'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(units, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const { before, text: middle, after } = quoteOf(new SourceText(text), { start, end });
        expect([...(before + middle + after)].length).toBeLessThanOrEqual(80);
        expect(before + middle + after).not.toMatch(/[\n\r]/u);
      }),
    );
  });
});
