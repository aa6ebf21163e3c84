import { describe, expect, it } from 'vitest';
import { indentedProse } from './indented-prose.ts';

function pieces(source: string): string[] {
  return indentedProse(source, 0, source.length).map((r) => source.slice(r.start, r.end));
}

describe('indentedProse', () => {
  it('gives paragraphs and items apart, without the indentation of their first line', () => {
    expect(pieces('    Nơi nhận:\n    - Như trên;\n    - Lưu: VT.\n\n\tXã đã họp\n\tvới các thôn.  \n')).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'Xã đã họp\n\tvới các thôn.',
    ]);
    expect(pieces('    Xã đã họp.\r\n\r\n    Đủ.\r\n')).toEqual(['Xã đã họp.', 'Đủ.']);
  });

  it('leaves code alone', () => {
    expect(pieces('    npm run build\n    ls -l\n')).toEqual([]);
    expect(pieces('```\nĐây là mã\n```')).toEqual([]);
  });
});
