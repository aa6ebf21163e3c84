import { anyOf, LETTER, regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { foldTonePlacement } from '../../../vietnamese/tone-placement.ts';
import { pastMarkers } from '../../../data/wordings.ts';
import { everyMatch } from '../../../text/every-match.ts';
import { clauseAround } from '../../../model/shelter.ts';

let markers: RegExp | undefined;

const LETTER_FIRST = regex.u`^[${LETTER}]`;
const LETTER_LAST = regex.u`[${LETTER}]$`;

function makeMarkers(): RegExp {
  return new RegExp(
    pastMarkers
      .map((marker) => {
        const words = marker.replace(/[()/]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`);
        return `${LETTER_FIRST.test(marker) ? WORD_START : ''}${words}${LETTER_LAST.test(marker) ? WORD_END : ''}`;
      })
      .join('|'),
    'u',
  );
}

/** Words about the change itself: a sentence that tells of it names what was there before. */
const CHANGE = regex.u`
  ${WORD_START}
  ${anyOf(
    'sáp nhập|hợp nhất|sắp xếp|chuyển giao|bàn giao|tiếp nhận từ|giải thể|tổ chức lại|đổi tên|chuyển tiếp',
    'kế thừa|thay thế|không còn',
  )}${WORD_END}`;

const QUARTERS: readonly string[] = ['i', 'ii', 'iii', 'iv'];
/** A month, a quarter or the first half of a year. */
const PERIOD = regex.giu`
  ${WORD_START}
  (?:tháng\s+(?<month>\d{1,2})|quý\s+(?<quarter>IV|I{1,3})|(?<half>(?:0?6|sáu)\s+tháng\s+đầu))
  (?:\s*\/\s*|,?\s+năm\s+)(?<year>20\d\d)(?!\d)`;

/**
 * True when the words at `[start, end)` of a visible text are about the time before the ISO day `from`: a word such as “trước đây”,
 * “(cũ)”, “nay là” in the paragraph, or an earlier year or day in the sentence around the words.
 */
export function isAboutPast(text: string, start: number, end: number, from: string): boolean {
  const folded = foldTonePlacement(text.toLowerCase());
  markers ??= makeMarkers();
  if (markers.test(folded) || CHANGE.test(folded)) return true;
  const around = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  const clause = clauseAround(around, start, end);
  for (const [, day = '', month = '', year = ''] of everyMatch(/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/gu, clause)) {
    if (`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` < from) return true;
  }
  for (const { groups: { month = '', quarter = '', half, year = '' } = {} } of everyMatch(PERIOD, clause)) {
    const last = half !== undefined ? 6 : quarter === '' ? Number(month) : 3 * (QUARTERS.indexOf(quarter.toLowerCase()) + 1);
    if (last > 0 && `${year}-${String(last).padStart(2, '0')}-31` < from) return true;
  }
  return everyMatch(/(?<![\d/.])(?:19|20)\d{2}(?![\d/])/gu, clause).some(([year]) => year < from.slice(0, 4));
}
