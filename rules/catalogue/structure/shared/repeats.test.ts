import { describe, expect, it } from 'vitest';
import { isDoubledWord, isRightPair } from './repeats.ts';

describe('isDoubledWord', () => {
  it('takes a function word twice as a slip', () => {
    expect(isDoubledWord('của', 'quyết định', 'tỉnh')).toBe(true);
    expect(isDoubledWord('và', '', '')).toBe(true);
  });

  it('leaves the meeting of two words and other syllables alone', () => {
    expect(isDoubledWord('bị', 'thiết', 'hỏng')).toBe(false);
    expect(isDoubledWord('không', 'đường', 'khí')).toBe(false);
    expect(isDoubledWord('chung', 'mang', '')).toBe(false);
  });
});

describe('isRightPair', () => {
  it('knows pairs that continue to a longer word', () => {
    expect(isRightPair('xã hội', 'chủ')).toBe(true);
    expect(isRightPair('công nghiệp', 'hóa')).toBe(true);
    expect(isRightPair('địa phương', 'còn')).toBe(false);
  });
});
