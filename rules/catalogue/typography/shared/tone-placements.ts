import { standsAt } from '../../../text/stands-at.ts';
import { CAPITAL, LETTER, regex, SMALL, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { findQuotations, insideQuotation } from '../../../model/citations/quotation.ts';
import { type TonePlacement, tonePlacement } from '../../../vietnamese/tone-mark.ts';
import { everyMatch } from '../../../text/every-match.ts';

/** A syllable that shows a tone placement, as a range of the visible text. */
export interface PlacedTone {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: TonePlacement;
}

/** The two vowels of an open oa, oe, uy with a tone. */
const TONED_PAIR = regex.gu`[òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ][aeyAEY]${WORD_END}|[ouOU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]${WORD_END}`;
const WORD_BEFORE = regex.u`${WORD_START}[${LETTER}]*$`;
const LONGEST_SYLLABLE = 8;
/** Common nouns that are written with a capital as the first word of a body's name: the body is no owner of its spelling. */
const COMMON_NOUN = regex.u`^(?:[ỦU][ỷy] ban|[ỦU][ỷy] viên|T[òo][aà] án)${WORD_END}`;

/**
 * Syllables in open oa, oe, uy that show where the writer puts the tone mark. Left out: text in quotation marks, and capitalised words
 * that may be names (all capitals, first words of a sentence and “Ủy ban”, “Tòa án” are kept).
 */
export function placedTones(text: string, from: number): readonly PlacedTone[] {
  const out: PlacedTone[] = [];
  let quoted: ((offset: number) => boolean) | undefined;
  for (const match of everyMatch(TONED_PAIR, text)) {
    const end = match.index + match[0].length;
    const start = match.index - (WORD_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_SYLLABLE), match.index))?.[0].length ?? 0);
    if (start < from) continue;
    const word = text.slice(start, end);
    const style = tonePlacement(word);
    if (style === undefined) continue;
    quoted ??= insideQuotation(findQuotations(text));
    if (quoted(start) || mayBeName(text, word, start, from)) continue;
    out.push({ start, end, text: word, style });
  }
  return out;
}

const SMALL_WORD_AFTER = regex.u`^\s+[${SMALL}]`;

function mayBeName(text: string, word: string, start: number, from: number): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return false;
  const end = start + word.length;
  if (word.length > 1 && word === word.toUpperCase()) return !inCapitals(text, start, end);
  if (COMMON_NOUN.test(text.slice(start, start + 8))) return false;
  const begins = start === from || /$(?<=[.?!\n]\s*)/u.test(text.slice(Math.max(from, start - 3), start));
  return !begins || !SMALL_WORD_AFTER.test(text.slice(end));
}

const CAPITALS_BEFORE = regex.uy`(?<=[${CAPITAL}]{2}\s+)`;
const CAPITALS_AFTER = regex.uy`\s+[${CAPITAL}]{2}`;

/** True when a neighbouring word is in capitals too: a heading, not a name in a sentence. */
function inCapitals(text: string, start: number, end: number): boolean {
  return standsAt(CAPITALS_BEFORE, text, start) || standsAt(CAPITALS_AFTER, text, end);
}
