import { LETTER, MARK, regex } from '../../../pattern/regex.ts';
import { foldTonePlacement } from '../../../vietnamese/tone-placement.ts';
import { everyMatch } from '../../../text/every-match.ts';

/** A word of a text with its range and the key under which it is compared. */
export interface ComparedWord {
  readonly start: number;
  readonly end: number;
  /** Lower case, one tone style. */
  readonly key: string;
  /** The key, or `#` where the word is a figure of a period (`9`, `2026`, `III` after “quý”). */
  readonly mask: string;
}

const WORD = regex.gu`[${LETTER}${MARK}\d]+`;

/** Words of a text for comparing a subject with a sentence that repeats it; signs and dashes count for nothing. NFC text. */
export function comparedWords(text: string): ComparedWord[] {
  const words: ComparedWord[] = [];
  for (const match of everyMatch(WORD, text)) {
    const key = foldTonePlacement(match[0].toLowerCase());
    const before = words.at(-1)?.key ?? '';
    const figure = /^\d+$/u.test(key) || (/^[ivx]+$/u.test(key) && (before === 'quý' || before === 'kỳ'));
    words.push({ start: match.index, end: match.index + match[0].length, key, mask: figure ? '#' : key });
  }
  return words;
}

/** Words of `text` that stand where `subject` is repeated word for word, figures of periods aside; undefined when it is not. */
export function repetitionOf(subject: readonly ComparedWord[], text: readonly ComparedWord[]): readonly ComparedWord[] | undefined {
  if (subject.length < 3) return undefined;
  for (let i = 0; i + subject.length <= text.length; i++) {
    if (subject.every((word, k) => word.mask === text[i + k]?.mask)) return text.slice(i, i + subject.length);
  }
  return undefined;
}
