import { LETTER, regex } from '../pattern/regex.ts';
import type { BlockContent } from './block-content.ts';
import { isSyllable } from '../vietnamese/syllable.ts';
import { perContent } from './per-content.ts';
import { everyMatch } from '../text/every-match.ts';
import { fromTcvn3 } from '../vietnamese/legacy/tcvn3.ts';
import { fromVni } from '../vietnamese/legacy/vni.ts';

/** A word that a font of the old encoding shows right and Unicode shows as other signs. */
export interface LegacyWord {
  /** Range of the visible text. */
  readonly start: number;
  readonly end: number;
  /** The word in Unicode. */
  readonly right: string;
}

/** A paragraph typed in an encoding from before Unicode. */
export interface LegacyText {
  readonly encoding: 'TCVN3' | 'VNI';
  /** Every word to convert, in order; never empty. */
  readonly words: readonly [LegacyWord, ...LegacyWord[]];
}

/** Evidence asked for: fewer words may be foreign names. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.8;
/** Signs of both encodings that Vietnamese in Unicode has no use for, and pairs of letters of VNI that it does not know. */
const SUSPECT =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]|[Aa][\u00D9\u00F9\u00C2\u00E2]|[EeOo][\u00C2\u00E2]/;
const WORD = regex.gu`[A-Za-z\u00A1-\u00FE${LETTER}]+`;
const LATIN_1 = /^[\u0000-\u00FF]+$/u;

const ENCODINGS = [
  { encoding: 'TCVN3', convert: fromTcvn3 },
  { encoding: 'VNI', convert: fromVni },
] as const;

/**
 * What of a block's text is TCVN3 or VNI residue: at least three words that are no Vietnamese syllable as they stand, four fifths of
 * which become one when converted. Undefined for any other text. Remembered by content.
 */
export const findLegacyText: (content: BlockContent) => LegacyText | undefined = perContent(({ text }) => {
  if (!SUSPECT.test(text)) return undefined;
  const words = everyMatch(WORD, text)
    .map((match) => ({ start: match.index, text: match[0] }))
    .filter((word) => LATIN_1.test(word.text) && /[\u00A1-\u00FE]/u.test(word.text));
  const strange = words.filter((word) => /[A-Za-z]/u.test(word.text) && !isSyllable(word.text));
  if (strange.length < LEAST_WORDS) return undefined;
  let best: { readonly encoding: LegacyText['encoding']; readonly convert: (word: string) => string; readonly good: number } | undefined;
  for (const { encoding, convert } of ENCODINGS) {
    const good = strange.filter((word) => isSyllable(convert(word.text))).length;
    if (good >= LEAST_WORDS && good >= strange.length * LEAST_SHARE && (best === undefined || good > best.good))
      best = { encoding, convert, good };
  }
  if (best === undefined) return undefined;
  const { convert } = best;
  const changed = words
    .map((word): LegacyWord => ({ start: word.start, end: word.start + word.text.length, right: convert(word.text) }))
    // A word in good Unicode among them stays as it is.
    .filter(({ start, end, right }) => right !== text.slice(start, end) && (isSyllable(right) || !isSyllable(text.slice(start, end))));
  const [first, ...rest] = changed;
  return first === undefined ? undefined : { encoding: best.encoding, words: [first, ...rest] };
});
