import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';
import type { Figure } from './figure.ts';
import { sentencesOf } from './sentences.ts';

/** An average that does not agree with the two figures it is made of. */
export interface WrongAverage {
  readonly said: Figure;
  readonly sum: Figure;
  readonly count: Figure;
  readonly right: number;
}

/** `lượt người/buổi`. */
const RATE = /^(?<what>[^/]+)\/(?<each>[^/ ]+)/u;
/** What an average over time is counted by stands in no sentence as a figure. */
const TIME = new Set(['ngày', 'đêm', 'tuần', 'tháng', 'quý', 'năm', 'giờ', 'phút', 'vụ', 'lần']);

/** Averages (`bình quân 88 lượt người/buổi`) that contradict the figures of their sentence. */
export const wrongAveragesOf: (content: BlockContent) => readonly WrongAverage[] = perContent((content) => {
  if (!/bình quân|trung bình/u.test(content.plain)) return [];
  return sentencesOf(content).flatMap(({ figures }) =>
    figures.flatMap((said): WrongAverage[] => {
      if (said.hedge !== 'bình quân' && said.hedge !== 'trung bình') return [];
      const { what = '', each = '' } = RATE.exec(said.unit)?.groups ?? {};
      if (each === '' || TIME.has(each)) return [];
      const sum = only(figures, said, what);
      const count = only(figures, said, each);
      if (sum === undefined || count === undefined || count.value === 0 || said.value === 0) return [];
      const right = sum.value / count.value;
      return Math.abs(right - said.value) < said.step ? [] : [{ said, sum, count, right }];
    }),
  );
});

/** The only figure of a unit, where it stands before the average and is exact. */
function only(figures: readonly Figure[], said: Figure, unit: string): Figure | undefined {
  const found = figures.filter((figure) => figure.kind === 'count' && (figure.unit === unit || figure.unit.startsWith(`${unit} `)));
  const [one] = found;
  return found.length === 1 && one !== undefined && one.hedge === undefined && one.end < said.start ? one : undefined;
}
