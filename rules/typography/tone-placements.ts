import { findQuotations } from '../model/citations/quotation.ts';
import { type TonePlacement, tonePlacement } from '../spelling/tone-mark.ts';

/** A syllable that shows a tone placement, as a range of the visible text. */
export interface PlacedTone {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: TonePlacement;
}

const WORD = /\p{L}+/gu;
const MAY_SHOW = /[òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ][aeyAEY](?!\p{L})|[ouOU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?!\p{L})/u;
/** Common nouns that are written with a capital as the first word of a body's name: the body is no owner of its spelling. */
const COMMON_NOUN = /^(?:[ỦU][ỷy] ban|[ỦU][ỷy] viên|T[òo][aà] án)(?!\p{L})/u;

/**
 * Syllables in open oa, oe, uy that show where the writer puts the tone mark. Left out: text in quotation marks, and capitalised words
 * that may be names (all capitals, first words of a sentence and “Ủy ban”, “Tòa án” are kept).
 */
export function placedTones(text: string, from: number): readonly PlacedTone[] {
  if (!MAY_SHOW.test(text)) return [];
  const quotations = findQuotations(text);
  const out: PlacedTone[] = [];
  for (const match of text.slice(from).matchAll(WORD)) {
    const word = match[0];
    if (!MAY_SHOW.test(word)) continue;
    const style = tonePlacement(word);
    const start = from + match.index;
    if (style === undefined || quotations.some((q) => q.start <= start && start < q.end) || mayBeName(text, word, start, from)) continue;
    out.push({ start, end: start + word.length, text: word, style });
  }
  return out;
}

function mayBeName(text: string, word: string, start: number, from: number): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return false;
  const end = start + word.length;
  if (word.length > 1 && word === word.toUpperCase()) return !inCapitals(text, start, end);
  if (COMMON_NOUN.test(text.slice(start, start + 8))) return false;
  const begins = start === from || /[.?!\n]\s*$/u.test(text.slice(Math.max(from, start - 3), start));
  return !begins || !/^\s+\p{Ll}/u.test(text.slice(end));
}

/** True when a neighbouring word is in capitals too: a heading, not a name in a sentence. */
function inCapitals(text: string, start: number, end: number): boolean {
  return /\p{Lu}{2,}\s+$/u.test(text.slice(0, start)) || /^\s+\p{Lu}{2,}/u.test(text.slice(end));
}
