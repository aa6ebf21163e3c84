import { describe, expect, it } from 'vitest';
import { contrast, short } from './short.ts';

describe('contrast', () => {
  it('shows only the words that differ, with two words around them', () => {
    expect(contrast('Toàn dân chung tay giữ gìn đường làng sạch đẹp', 'Toàn dân chung tay cùng nhau giữ gìn đường làng sạch đẹp')).toEqual([
      '…chung tay giữ gìn…',
      '…chung tay cùng nhau giữ gìn…',
    ]);
  });

  it('leaves short names whole', () => {
    expect(contrast('Nước về bản', 'Nước về làng')).toEqual(['Nước về bản', 'Nước về làng']);
  });
});

describe('short', () => {
  it('keeps a text that fits', () => {
    expect(short('Kế hoạch số 45/KH-UBND')).toBe('Kế hoạch số 45/KH-UBND');
  });

  it('leaves out the middle between whole words', () => {
    expect(short('Toàn dân chung tay giữ gìn đường làng sạch đẹp trong mọi thôn bản')).toBe('Toàn dân chung tay…trong mọi thôn bản');
  });

  it('never grows past the limit, even for one endless word', () => {
    expect(short('a'.repeat(300), 20).length).toBeLessThanOrEqual(20);
  });
});
