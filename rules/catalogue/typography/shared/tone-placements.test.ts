import { describe, expect, it } from 'vitest';
import { placedTones } from './tone-placements.ts';

function shown(text: string): string[] {
  return placedTones(text, 0).map(({ start, end, text: word, style }) => {
    expect(text.slice(start, end)).toBe(word);
    return `${word} ${style}`;
  });
}

describe('placedTones', () => {
  it('tells old and new placement in running text and capitals', () => {
    expect(shown('văn hóa, sức khoẻ, thủy lợi; VĂN HOÁ XÃ')).toEqual(['hóa old', 'khoẻ new', 'thủy old', 'HOÁ new']);
  });

  it('passes over syllables that both styles write alike', () => {
    expect(shown('hoàn thành, thuyền, quý, quà, của, mùa, thúc')).toEqual([]);
  });

  it('leaves names and quoted text to their owners', () => {
    expect(shown('xã Hoà Bình, ông Nguyễn Văn Thuỷ, “Làng văn hoá”, bà Hòa phát biểu')).toEqual([]);
  });

  it('counts first words of a sentence and the common nouns of bodies', () => {
    expect(shown('Hóa đơn được lập. Thuỷ lợi tốt; các Uỷ ban và Tòa án')).toEqual(['Hóa old', 'Thuỷ new', 'Uỷ new', 'Tòa old']);
  });
});
