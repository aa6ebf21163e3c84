import { regex, WORD_END } from '../../../pattern/regex.ts';

/** A time of day as figures give it; `minute` is undefined where none is written. Not every reading is a possible time. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number | undefined;
}

/**
 * Source that finds a time of day in a text of small letters: `14 giờ 30 phút`, `14 giờ 30`, `14h30`, `7g15`, `14 giờ`. The names of its
 * groups end with `suffix`: `hour`, `minute`, `unit` (“phút”).
 */
export function clockTime(suffix = ''): string {
  return regex.source`
    (?<![\d.,/:])(?<hour${suffix}>\d{1,3})\s?(?:giờ|h(?=\d)|h${WORD_END}|g(?=\d))
    (?:\s?(?<minute${suffix}>\d{1,2})(?![\d/%]|[.,]\d)(?<unit${suffix}>\s?(?:phút${WORD_END}|['’′]))?)?`;
}

/** What an expression with {@link clockTime} has found. */
export function readClockTime(groups: Readonly<Record<string, string | undefined>> | undefined, suffix = ''): ClockTime {
  const minute = groups?.[`minute${suffix}`];
  return { hour: Number(groups?.[`hour${suffix}`]), minute: minute === undefined ? undefined : Number(minute) };
}

/** Minutes since midnight. */
export function minutesOf({ hour, minute }: ClockTime): number {
  return hour * 60 + (minute ?? 0);
}
