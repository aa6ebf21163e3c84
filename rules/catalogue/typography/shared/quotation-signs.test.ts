import { describe, expect, it } from 'vitest';
import { readQuotationSigns } from './quotation-signs.ts';

describe('readQuotationSigns', () => {
  it('pairs curly and straight marks of their own kind', () => {
    expect(readQuotationSigns('“một” và "hai"')).toEqual({
      mismatched: [],
      straight: [{ open: 9, close: 13, nested: false }],
      curlyAt: 0,
      lone: [],
    });
  });

  it('finds the straight mark of a mixed pair on either side', () => {
    expect(readQuotationSigns('“một" và "hai”').mismatched).toEqual([
      { open: 0, close: 4, wrong: 4, right: '”' },
      { open: 9, close: 13, wrong: 9, right: '“' },
    ]);
  });

  it('reads a straight pair inside a curly one as nested', () => {
    const signs = readQuotationSigns('“Đề án "một cửa" năm 2026”');
    expect(signs.mismatched).toEqual([]);
    expect(signs.straight).toEqual([{ open: 7, close: 15, nested: true }]);
    expect(signs.lone).toEqual([]);
  });

  it('tells marks without partner, and leaves inches alone', () => {
    expect(readQuotationSigns('“một hai').lone).toEqual([{ kind: 'open', at: 0 }]);
    expect(readQuotationSigns('một hai” ba').lone).toEqual([{ kind: 'close', at: 7 }]);
    expect(readQuotationSigns('màn hình 24" và 32"')).toEqual({ mismatched: [], straight: [], curlyAt: -1, lone: [] });
  });
});
