import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';
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

  it('goes on in the lines below a first line that is pushed in, where the sentence does', () => {
    const texts = (source: string): string[] => analyse(source, { regime: 'auto' }, new LintCache()).report.blocks.map(({ text }) => text);
    expect(texts('     Xã đã họp với các thôn, tổ chức của Chính\nphủ và **mọi** người.\n')).toEqual([
      'Xã đã họp với các thôn, tổ chức của Chính\nphủ và mọi người.',
    ]);
    expect(texts('     CHỦ TỊCH\nNguyễn Văn A\n')).toEqual(['CHỦ TỊCH', 'Nguyễn Văn A']);
    expect(texts('     Xã đã họp với các thôn để bàn việc chung:\nhọp thôn\n')).toEqual([
      'Xã đã họp với các thôn để bàn việc chung:',
      'họp thôn',
    ]);
    expect(texts('     Xã đã họp với các thôn để bàn việc chung của\n1. Thôn Một\n')).toEqual([
      'Xã đã họp với các thôn để bàn việc chung của',
      '1. Thôn Một',
    ]);
  });
});
