import type { WrongChange } from '../../../model/figures/changes.ts';
import { type Figure, written } from '../../../model/figures/figure.ts';
import type { TextAgainstTable } from '../../../model/figures/table-mentions.ts';
import type { WrongCell } from '../../../model/figures/table-checks.ts';
import type { Localized } from '../../../vocabulary.ts';
import { onOneLine, short } from '../../shared/short.ts';

/** Decimals of a sum: as many as the finest of its figures has. */
function sumText(sum: number, figures: readonly Figure[], like: Figure): string {
  const decimals = Math.max(like.decimals, ...figures.map(({ decimals: own, scale }) => own + Math.log10(like.scale / scale)));
  return written(sum / like.scale, Math.max(0, Math.min(6, Math.round(decimals))));
}

/** A number of the sentence as it is written there, with its scale word. */
function shown(text: string, figure: Figure): string {
  return short(onOneLine(text.slice(figure.start, Math.min(figure.unitEnd, figure.end + 24))), 28);
}

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  parts: (text: string, whole: Figure, parts: readonly Figure[], sum: number): Localized => {
    const total = shown(text, whole);
    const real = sumText(sum, parts, whole);
    return {
      vi: `Các phần cộng lại là ${real}, không khớp với tổng “${total}”`,
      en: `The parts add up to ${real}, not to the whole “${total}”`,
    };
  },
  wholeHere: { vi: 'Tổng được ghi ở đây', en: 'The whole is given here' } satisfies Localized,

  partsHere: { vi: 'Các phần được ghi ở đây', en: 'The parts are given here' } satisfies Localized,

  change: (text: string, { kind, said, right, from, to }: WrongChange): Localized => {
    const [a, b] = [shown(text, from), shown(text, to)];
    const wrong = short(onOneLine(text.slice(said.start, said.unitEnd)), 28);
    switch (kind) {
      case 'direction':
        return {
          vi: `Chiều tăng, giảm không khớp với số liệu: trước là “${a}”, sau là “${b}”`,
          en: `The words of rise and fall contradict the figures: “${a}” before, “${b}” after`,
        };
      case 'growth': {
        const real = `${written(right, Math.max(1, said.decimals))}%`;
        return {
          vi: `“${wrong}” không khớp với “${a}” và “${b}” (bằng ${real})`,
          en: `“${wrong}” does not agree with “${a}” and “${b}” (${real})`,
        };
      }
      case 'times': {
        const real = written(right, Math.max(1, said.decimals));
        return {
          vi: `“${wrong}” không khớp: từ “${a}” đến “${b}” là ${real} lần`,
          en: `“${wrong}” does not agree: “${a}” to “${b}” is ${real} times`,
        };
      }
      default: {
        const real = sumText(right, [from, to], said);
        return {
          vi: `“${wrong}” không khớp với “${a}” và “${b}” (tính ra ${real})`,
          en: `“${wrong}” does not agree with “${a}” and “${b}” (which give ${real})`,
        };
      }
    }
  },
  earlierHere: { vi: 'Số kỳ trước được ghi ở đây', en: 'The earlier figure is given here' } satisfies Localized,
  laterHere: { vi: 'Số kỳ này được ghi ở đây', en: 'The later figure is given here' } satisfies Localized,

  average: (text: string, said: Figure, sum: Figure, count: Figure, right: number): Localized => {
    const real = written(right, Math.max(said.decimals, Number.isInteger(right) ? 0 : 1));
    const [a, b] = [shown(text, sum), shown(text, count)];
    return {
      vi: `Bình quân “${text.slice(said.start, said.end)}” không khớp: “${a}” chia cho “${b}” bằng ${real}`,
      en: `The average “${text.slice(said.start, said.end)}” does not agree: “${a}” by “${b}” is ${real}`,
    };
  },
  sumHere: { vi: 'Số chung được ghi ở đây', en: 'What is shared is given here' } satisfies Localized,
  countHere: { vi: 'Số chia được ghi ở đây', en: 'What it is divided by is given here' } satisfies Localized,

  tableFigure: ({ cell, kind, isResult, right, others }: WrongCell<unknown>): Localized => {
    const decimals = Math.max(
      cell.number.decimals,
      ...(kind === 'share' ? [isResult ? 1 : 0] : others.map(({ number }) => number.decimals)),
    );
    const sign = cell.number.signed && right > 0 ? '+' : '';
    const real = `${sign}${written(right, decimals)}${cell.number.percent ? '%' : ''}`;
    const { text } = cell;
    const [a, b] = others.map((other) => other.text);
    if (!isResult)
      return {
        vi: `“${text}” không khớp với các số khác trong bảng (tính ra ${real})`,
        en: `“${text}” does not agree with the other figures of the table (which give ${real})`,
      };
    switch (kind) {
      case 'share':
        return {
          vi: `“${text}” không khớp với “${a ?? ''}” và “${b ?? ''}” (bằng ${real})`,
          en: `“${text}” does not agree with “${a ?? ''}” and “${b ?? ''}” (${real})`,
        };
      case 'difference':
        return {
          vi: `“${text}” không khớp: chênh lệch giữa “${a ?? ''}” và “${b ?? ''}” là ${real}`,
          en: `“${text}” does not agree: the difference of “${a ?? ''}” and “${b ?? ''}” is ${real}`,
        };
      case 'row-sum':
        return { vi: `“${text}” không khớp: các cột cộng lại là ${real}`, en: `“${text}” does not agree: the columns add up to ${real}` };
      default:
        return {
          vi: `Tổng “${text}” không khớp: các dòng cộng lại là ${real}`,
          en: `The total “${text}” does not agree: the rows add up to ${real}`,
        };
    }
  },
  tableHere: { vi: 'Số đối chiếu được ghi ở đây', en: 'A figure it is compared with' } satisfies Localized,

  textAgainstTable: (text: string, table: string, wrong: TextAgainstTable<unknown>): Localized => {
    const said = text.slice(wrong.figure.start, wrong.figure.end);
    if (wrong.kind === 'figure')
      return {
        vi: `“${said}” khác số “${wrong.cell.text}” ghi trong Bảng ${table}`,
        en: `“${said}” differs from “${wrong.cell.text}” in Bảng ${table}`,
      };
    const real = `${written(wrong.right, Math.max(1, wrong.figure.decimals))}%`;
    return { vi: `“${said}” không khớp với Bảng ${table} (bằng ${real})`, en: `“${said}” does not agree with Bảng ${table} (${real})` };
  },

  restated: (here: string, there: string): Localized => ({
    vi: `Ở đây ghi “${here}”, phần kết quả ghi “${there}”`,
    en: `“${here}” here, “${there}” in the results`,
  }),
  statedHere: { vi: 'Số ở phần kết quả', en: 'The figure of the results' } satisfies Localized,
};
