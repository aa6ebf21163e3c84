import { describe, expect, it } from 'vitest';
import { fixTextWith } from '../../../engine/fix-text.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import { framed } from '../../../testing/frame.ts';
import gap from '../gap.ts';
import letterOrder from '../letter-order.ts';

function fixed(body: string): string {
  const { document, offset } = framed(body, 'body');
  const { text } = fixTextWith(
    [gap, letterOrder],
    document,
    { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } },
    { safeties: ['safe', 'ask'] },
  );
  return text.slice(offset, text.indexOf('Trên đây là')).trimEnd();
}

describe('references after renumbering', () => {
  it('follow a part and the items in it', () => {
    const body = 'I. KẾT QUẢ\n\nĐạt, xem mục 2 phần III và phần III.\n\nIII. HẠN CHẾ\n\n1. Chậm\n\nÍt.\n\n2. Thiếu\n\nÍt.';
    expect(fixed(body)).toBe(body.replaceAll('phần III', 'phần II').replace('III. HẠN', 'II. HẠN'));
  });

  it('stay when they lead into another document', () => {
    const body = 'I. KẾT QUẢ\n\nTheo mục III Kế hoạch của tỉnh; mục III Phụ lục kèm theo.\n\nIII. HẠN CHẾ\n\nÍt.';
    expect(fixed(body)).toBe(body.replace('III. HẠN', 'II. HẠN'));
  });

  it('stay when two blocks could be meant', () => {
    const body = 'I. KẾT QUẢ\n\n1. Lúa\n\na) Một.\n\nc) Hai, xem điểm c.\n\n2. Ngô\n\na) Một.\n\nb) Hai.\n\nc) Ba.';
    expect(fixed(body)).toBe(body.replace('c) Hai', 'b) Hai'));
  });
});
