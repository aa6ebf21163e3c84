import { type CellReading, cellsOf } from '../../model/figures/table-cells.ts';
import { againstTable, type MentionedFigure, type TableCaption, tableNoticesOf } from '../../model/figures/table-mentions.ts';
import { cellTables, figureTable } from '../../model/figures/tables.ts';
import { defineSurveyRule, type Noticed } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

type Notice = (CellReading & { readonly kind: 'cell' }) | TableCaption | MentionedFigure;

export default defineSurveyRule({
  id: 'figures/text-against-table',
  code: 'SL-05',
  summary: { vi: 'Số trong câu khác số trong bảng mà câu nêu tên', en: 'A figure of the text that differs from the table it names' },
  why: {
    vi: 'Câu “Theo Bảng 1, lĩnh vực hộ tịch tiếp nhận 1.580 hồ sơ” phải khớp với ô của dòng “Hộ tịch” trong Bảng 1. Hai số chỉ lệch một chữ số hoặc đảo hai chữ số thường là gõ nhầm ở một trong hai nơi.',
    en: 'A sentence that names a table must agree with the cell of the row it speaks of. Two figures one digit apart, or with two digits exchanged, are a slip in one of the two places.',
  },
  leavesAlone: {
    vi: 'Số có ở một ô khác của bảng, số lệch nhiều, câu không nêu rõ tên dòng, và bảng không đánh số.',
    en: 'Figures that stand in another cell, figures far from any cell, sentences that name no row, and tables without a number.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: dedent`
        **Bảng 1. Kết quả giải quyết hồ sơ**

        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết |
        |---|---|---|---|
        | 1 | Hộ tịch, chứng thực | 1.850 | 1.842 |
        | 2 | Đất đai | 620 | 540 |
        | | Tổng cộng | 2.470 | 2.382 |

        Theo Bảng 1, lĩnh vực hộ tịch, chứng thực nhiều nhất với ⟦1.580⟧ hồ sơ; tổng số đã giải quyết là ⟦2.328⟧ hồ sơ.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        **Bảng 1. Kết quả giải quyết hồ sơ**

        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết |
        |---|---|---|---|
        | 1 | Hộ tịch, chứng thực | 1.850 | 1.842 |
        | 2 | Đất đai | 620 | 540 |
        | | Tổng cộng | 2.470 | 2.382 |

        Theo Bảng 1, lĩnh vực hộ tịch, chứng thực nhiều nhất với 1.850 hồ sơ, tăng 158 hồ sơ; lĩnh vực đất đai còn 80 hồ sơ.
      `,
    },
  ],
  *collect({ content }): Iterable<Notice> {
    yield* tableNoticesOf(content);
    for (const cell of cellsOf(content)) yield { ...cell, kind: 'cell' };
  },
  *conclude({ noticed }) {
    const tables = numberedTables(noticed);
    if (tables.size === 0) return;
    for (const notice of noticed) {
      if (notice.kind !== 'mention') continue;
      const found = tables.get(notice.table);
      if (found === undefined) continue;
      const wrong = againstTable(notice, found.table, found.caption);
      if (wrong === undefined) continue;
      const { figure, cell } = wrong;
      yield {
        span: notice.block.spanOf(figure.start, figure.end),
        message: messages.textAgainstTable(notice.block.text, notice.table, wrong),
        related: [{ span: cell.block.spanOf(cell.start, cell.end), message: messages.tableHere }],
        ...(wrong.kind === 'figure' && wrong.certain ? {} : { atMost: 'info' as const }),
      };
    }
  },
});

/** The tables that stand under a numbered caption; a number that two tables have is left out. */
function numberedTables(noticed: readonly Noticed<Notice>[]) {
  const tables = new Map<
    string,
    { readonly caption: string; readonly table: NonNullable<ReturnType<typeof figureTable<Noticed<Notice>['block']>>> }
  >();
  const twice = new Set<string>();
  let caption: TableCaption | undefined;
  let cells: (CellReading & Noticed<Notice>)[] = [];
  const close = (): void => {
    const [rows] = cellTables(cells);
    const table = rows === undefined ? undefined : figureTable(rows);
    if (caption !== undefined && table !== undefined) {
      if (tables.has(caption.table)) twice.add(caption.table);
      tables.set(caption.table, { caption: caption.text, table });
      caption = undefined;
    }
    cells = [];
  };
  for (const notice of noticed) {
    if (notice.kind === 'cell') cells.push(notice);
    else {
      close();
      if (notice.kind === 'caption') caption = notice;
    }
  }
  close();
  for (const number of twice) tables.delete(number);
  return tables;
}
