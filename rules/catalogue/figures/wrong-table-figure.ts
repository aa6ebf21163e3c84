import { cellsOf } from '../../model/figures/table-cells.ts';
import { wrongCellsOf } from '../../model/figures/table-checks.ts';
import { cellTables, figureTable } from '../../model/figures/tables.ts';
import { defineSurveyRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

export default defineSurveyRule({
  id: 'figures/wrong-table-figure',
  code: 'SL-04',
  summary: {
    vi: 'Số trong bảng không khớp với tổng, chênh lệch hoặc tỷ lệ',
    en: 'A figure of a table that contradicts its sums, differences or shares',
  },
  why: {
    vi: 'Dòng “Cộng” phải bằng tổng các dòng, cột tăng, giảm phải bằng hiệu hai cột, cột tỷ lệ phải tính ra được từ số liệu. Khi nhiều phép tính cùng sai ở một ô thì ô ấy bị nêu.',
    en: 'A row “Cộng” is the sum of its rows, a column of change the difference of two columns, a share follows from its figures. Where several of them fail at one cell, that cell is named.',
  },
  leavesAlone: {
    vi: 'Làm tròn, bảng có dòng “trong đó” chen giữa, cột bình quân, đơn giá, mức, và bảng mà phần lớn các cột không cộng thành dòng tổng.',
    en: 'Rounding, rows “trong đó” among the others, columns of averages, prices and levels, and tables of which most columns do not add up.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: dedent`
        | STT | Thôn | Số hộ |
        |---|---|---:|
        | 1 | Thôn Một | 21 |
        | 2 | Thôn Hai | 32 |
        | | Cộng | ⟦63⟧ |

        | Thôn | Kế hoạch | Thực hiện | Tỷ lệ |
        |---|---|---|---|
        | Một | 60 | 45 | ⟦85%⟧ |
        | Hai | 40 | 30 | 75% |

        | Vụ việc | Quý II | Quý III | Tăng, giảm |
        |---|---|---|---|
        | Trộm cắp | 12 | 9 | -3 |
        | Ma túy | 3 | 4 | +1 |
        | Tai nạn | 5 | 3 | ⟦-3⟧ |
      `,
    },
    {
      text: dedent`
        | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        |---|---|---|---|
        | Hộ tịch | 1.850 | 1.842 | 8 |
        | Đất đai | 620 | 540 | ⟦70⟧ |
        | Bảo trợ | 430 | 402 | 28 |
        | Tổng cộng | 2.900 | 2.784 | 116 |
      `,
    },
    {
      text: dedent`
        <table>
        <tr><th rowspan="2">Trạm</th><th colspan="2">Số ca</th></tr>
        <tr><th>Nam</th><th>Nữ</th></tr>
        <tr><td>Một</td><td>12</td><td>14</td></tr>
        <tr><td>Hai</td><td>15</td><td>16</td></tr>
        <tr><td>Tổng số</td><td>27</td><td>⟦31⟧</td></tr>
        </table>
      `,
    },
  ],
  good: [
    {
      text: dedent`
        | Thôn | Diện tích (ha) | Năng suất | Tỷ lệ |
        |---|---|---|---|
        | Một | 33,33 | 52 | 33,3% |
        | Hai | 33,33 | 50 | 33,3% |
        | Ba | 33,33 | 51 | 33,3% |
        | Tổng | 100 | 51 | 100% |

        | TT | Nội dung | Số hộ |
        |---|---|---|
        | I | Hộ nghèo | 42 |
        | 1 | Hộ dân tộc | 12 |
        | 2 | Hộ chính sách | 9 |
        | II | Hộ cận nghèo | 58 |
        | | Tổng cộng | 100 |

        | TT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ (%) |
        |---|---|---|---|---|
        | 1 | Khám bệnh (lượt) | 12.000 | 12.480 | 104 |
        | 2 | Hộ nghèo (hộ) | 90 | 78 | 115,4 |
        | 3 | Tiêm chủng (trẻ) | 400 | 380 | 95 |
      `,
    },
  ],
  reads: ({ content: { place } }) => place.kind === 'table-cell' || place.laidOut,
  collect: ({ content }) => cellsOf(content),
  *conclude({ noticed }) {
    for (const rows of cellTables(noticed)) {
      const table = figureTable(rows);
      if (table === undefined) continue;
      for (const wrong of wrongCellsOf(table)) {
        const { cell, others, certain } = wrong;
        yield {
          span: cell.block.spanOf(cell.start, cell.end),
          message: messages.tableFigure(wrong),
          related: others.slice(0, 2).map(({ block, start, end }) => ({ span: block.spanOf(start, end), message: messages.tableHere })),
          ...(certain ? {} : { atMost: 'info' as const }),
        };
      }
    }
  },
});
