import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';
import type { Block } from '../model/block.ts';

function blocksOf(source: string): readonly Block[] {
  return analyse(source, { regime: 'auto' }, new LintCache()).report.blocks;
}

const LETTERHEAD = `+-----------------------+---------------------------------+
| UBND TỈNH BÌNH AN     | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA     |
|                       | VIỆT NAM**                      |
| **SỞ CÔNG THƯƠNG**    |                                 |
|                       | **Độc lập - Tự do - Hạnh phúc** |
+=======================+=================================+
| Số: 12/BC-SCT         | *Bình An, ngày 12 tháng 6 năm   |
|                       | 2026*                           |
+-----------------------+---------------------------------+
`;

describe('a grid table', () => {
  it('is one block, cell after cell', () => {
    const blocks = blocksOf(`${LETTERHEAD}\nĐoạn văn.\n`);
    expect(blocks.map(({ text }) => text)).toEqual([
      'UBND TỈNH BÌNH AN\nSỞ CÔNG THƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/BC-SCT\nBình An, ngày 12 tháng 6 năm\n2026',
      'Đoạn văn.',
    ]);
    expect(blocks[0]?.content.place.laidOut).toBe(true);
  });

  it('holds every word at its place in the source', () => {
    const [block] = blocksOf(LETTERHEAD);
    for (const word of ['SỞ CÔNG THƯƠNG', 'VIỆT NAM', 'Số: 12/BC-SCT', '2026']) {
      const at = block?.text.indexOf(word) ?? -1;
      const { start, end } = block?.spanOf(at, at + word.length) ?? { start: 0, end: 0 };
      expect(LETTERHEAD.slice(start, end)).toBe(word);
    }
  });

  it('gives the parts of the letterhead', () => {
    const text = `${LETTERHEAD}\n**BÁO CÁO**\n\n**Kết quả công tác năm 2026**\n\nSở báo cáo như sau:\n\nI. KẾT QUẢ\n\nĐạt.\n`;
    const { letterhead } = analyse(text, { regime: 'auto' }, new LintCache()).report;
    expect(letterhead.issuingBody.map((line) => line.text)).toEqual(['SỞ CÔNG THƯƠNG']);
    expect(letterhead.nationalName?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM');
    expect(letterhead.numberLine?.text).toBe('Số: 12/BC-SCT');
    expect(letterhead.placeAndDate?.iso).toBe('2026-06-12');
  });

  it.each([
    ['a cell over two columns', '+----+----+\n| a       |\n+----+----+\n'],
    ['a table that nothing closes', '+----+----+\n| a  | b  |\n'],
    ['a line that is too long', '+----+\n| a  | b |\n+----+\n'],
  ])('is read line by line where it is none: %s', (_, source) => {
    expect(blocksOf(source).map(({ text }) => text.replaceAll('\n', ''))).toEqual([source.replaceAll('\n', '')]);
  });
});
