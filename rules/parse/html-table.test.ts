import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';

/** Row, column and text of the cells of an HTML table. */
function cellsOf(source: string): readonly string[] {
  return analyse(source, { regime: 'auto' }, new LintCache()).report.blocks.map(
    ({ text, content: { place } }) => `${String(place.row)}:${String(place.column)} ${text}`,
  );
}

describe('the cells of an HTML table', () => {
  it('stand in the columns that cells over several rows and columns leave them', () => {
    const source = `<table>
<tr><th rowspan="2">Trạm</th><th colspan="2">Số ca</th><th rowspan=2>Cộng</th></tr>
<tr><th>Nam</th><th>Nữ</th></tr>
<tr><td>Một</td><td>12</td><td>14</td><td>26</td></tr>
<tr><td colspan="3">Tổng</td><td>26</td></tr>
</table>
`;
    expect(cellsOf(source)).toEqual([
      '0:0 Trạm',
      '0:1 Số ca',
      '0:3 Cộng',
      '1:1 Nam',
      '1:2 Nữ',
      '2:0 Một',
      '2:1 12',
      '2:2 14',
      '2:3 26',
      '3:0 Tổng',
      '3:3 26',
    ]);
  });
});
