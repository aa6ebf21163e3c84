import type { Language } from '../../rules/vocabulary.ts';
import { padEndCells } from './display-width.ts';

/** Rules that are named; the others are summed up. */
const NAMED = 20;

/**
 * What the rules cost, dearest first, as aligned text with a line break at its end.
 *
 * @param times milliseconds by rule id; under the empty text those of everything, reading the texts included
 */
export function timingText(times: ReadonlyMap<string, number>, language: Language): string {
  const vi = language === 'vi';
  const whole = times.get('') ?? 0;
  const rules = [...times].filter(([id]) => id !== '').sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const sum = (rows: readonly (readonly [string, number])[]): number => rows.reduce((all, [, time]) => all + time, 0);
  const rest = rules.slice(NAMED);
  const rows = [
    ...rules.slice(0, NAMED),
    ...(rest.length > 0 ? [[vi ? `${rest.length} quy tắc khác` : `${rest.length} other rules`, sum(rest)] as const] : []),
    [vi ? 'Đọc văn bản và việc chung' : 'Reading the texts, and what all share', Math.max(0, whole - sum(rules))] as const,
    [vi ? 'Tổng' : 'All', whole] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `${rows
    .map(([name, time]) => `  ${padEndCells(name, width)}  ${time.toFixed(1).padStart(9)} ms  ${share(time, whole).padStart(5)}`)
    .join('\n')}\n`;
}

function share(time: number, whole: number): string {
  return whole === 0 ? '' : `${((time / whole) * 100).toFixed(1)}%`;
}
