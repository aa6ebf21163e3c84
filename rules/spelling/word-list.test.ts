import { describe, expect, it } from 'vitest';
import { WordList } from './word-list.ts';

describe('word list', () => {
  it('reads entries of several syllables, comments and either line ending', () => {
    const list = new WordList([{ name: 'a.txt', text: "\uFEFF# tên riêng\r\nH'Ra\r\nbuôn  Sút Mđưng # xã cũ\n\n" }]);
    expect(list.errors).toEqual([]);
    expect(list.longestEntry).toBe(3);
    expect(["h'ra", 'BUÔN sút mđưng', 'buôn'].map((word) => list.accepts(word))).toEqual([true, true, false]);
    expect(list.accepts("H'Ra".normalize('NFD'))).toBe(true);
  });

  it('names the lines that cannot be used and goes on', () => {
    const list = new WordList([{ name: 'b.txt', text: `một\n12345\n${'a '.repeat(9)}\nhai` }]);
    expect(list.errors.map(({ name, line }) => [name, line])).toEqual([
      ['b.txt', 2],
      ['b.txt', 3],
    ]);
    expect([list.accepts('một'), list.accepts('hai')]).toEqual([true, true]);
  });

  it('takes 200,000 entries', () => {
    const list = new WordList([
      { name: 'big', text: Array.from({ length: 200_000 }, (_, i) => `mục ${i.toString(26).replace(/\d/g, 'x')}`).join('\n') },
    ]);
    expect(list.errors).toEqual([]);
    expect(list.accepts('mục xx')).toBe(true);
  });

  it('suggests from the generated dictionary, both tone placements known', () => {
    const list = new WordList();
    expect(list.suggest('nứơc')).toContain('nước');
    expect(list.suggest('thuyr').length).toBeGreaterThan(0);
    expect(list.suggest('x'.repeat(10_000))).toEqual([]);
  });

  it('uses the files that an office names', () => {
    const list = new WordList([], { affix: 'SET UTF-8\n', dictionary: '1\npolyme\n' });
    expect([list.accepts('Polyme'), list.accepts('khác')]).toEqual([true, false]);
  });
});
