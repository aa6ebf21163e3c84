import { describe, expect, it } from 'vitest';
import { splitPoints } from './split-lines.ts';

function pieces(text: string): string[] {
  const points = [0, ...splitPoints(text), text.length + 1];
  return points.slice(0, -1).map((from, i) => text.slice(from, (points[i + 1] ?? 0) - 1));
}

describe('splitPoints', () => {
  it('parts before a numbered line in capitals although the line before has no full stop', () => {
    expect(pieces('(Nếu có)\nV. KIẾN NGHỊ')).toEqual(['(Nếu có)', 'V. KIẾN NGHỊ']);
  });

  it('keeps a hard-wrapped sentence whole', () => {
    const text = 'Toàn bộ 31 hộ với 136 nhân khẩu ở thôn Thượng và thôn Hạ của xã đã\nđược đưa tới nơi an toàn.';
    expect(pieces(text)).toEqual([text]);
  });
});
