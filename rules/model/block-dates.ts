import { type WrittenDate, findDates } from './civil-date.ts';
import { perContent } from './per-content.ts';

/** Every full date of a block's visible text, see {@link findDates}; the spans are ranges of that text. Remembered. */
export const datesOf = perContent(({ plain }): readonly WrittenDate[] =>
  /\d{4}/u.test(plain) ? findDates(plain, (start, end) => ({ start, end })) : [],
);
