import { foldTonePlacement } from '../../../vietnamese/tone-placement.ts';
import { pastMarkers } from '../../../data/wordings.ts';
import { everyMatch } from '../../../text/every-match.ts';
import { clauseAround } from '../../../model/shelter.ts';

let markers: RegExp | undefined;

function makeMarkers(): RegExp {
  return new RegExp(
    pastMarkers
      .map((marker) => {
        const words = marker.replace(/[()/]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`);
        return `${/^\p{L}/u.test(marker) ? String.raw`(?<!\p{L})` : ''}${words}${/\p{L}$/u.test(marker) ? String.raw`(?!\p{L})` : ''}`;
      })
      .join('|'),
    'u',
  );
}

/** Words about the change itself: a sentence that tells of it names what was there before. */
const CHANGE =
  /(?<!\p{L})(?:sáp\s+nhập|hợp\s+nhất|sắp\s+xếp|chuyển\s+giao|bàn\s+giao|tiếp\s+nhận\s+từ|giải\s+thể|tổ\s+chức\s+lại|đổi\s+tên|chuyển\s+tiếp|kế\s+thừa|thay\s+thế|không\s+còn)(?!\p{L})/u;

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
  return everyMatch(/(?<![\d/.])(?:19|20)\d{2}(?![\d/])/gu, clause).some(([year]) => year < from.slice(0, 4));
}
