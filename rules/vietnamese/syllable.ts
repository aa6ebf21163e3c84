/**
 * The written Vietnamese syllable (âm tiết): analysis, composition, enumeration.
 * Written from the spelling rules; holds no word list.
 */
import { isVowel, stripTones, tonedLetter, TONES, type Tone } from './letters.ts';
import { isLegalPair, isStopRime, joinOnset, ONSETS, RIMES } from './rimes.ts';

/** Where the tone mark stands in an open oa, oe, uy: `old` hóa, thủy; `new` hoá, thuỷ. */
export type TonePlacement = 'old' | 'new';

/** A correctly written syllable taken apart. All parts are lower case and without tone. */
export interface Syllable {
  /** Onset (phụ âm đầu) as written, `''` when there is none. */
  readonly onset: string;
  /** Glide (âm đệm) as written inside the rime, `''` when there is none or when it is part of `qu`. */
  readonly glide: '' | 'o' | 'u';
  /** Nucleus (âm chính), for example `a`, `iê`, `ươ`. */
  readonly nucleus: string;
  /** Coda (âm cuối), a consonant or a final i, y, o, u; `''` when there is none. */
  readonly coda: string;
  /** Glide, nucleus and coda as written. */
  readonly rime: string;
  readonly tone: Tone;
  /** The style of the mark, or undefined where both styles agree. */
  readonly placement: TonePlacement | undefined;
}

/** The letters of a syllable without tone, split into onset and rime. */
export interface Skeleton {
  readonly onset: string;
  readonly rime: string;
  /** Index in the joined letters of the letter that carries the tone mark in each style. */
  readonly markAt: { readonly old: number; readonly new: number };
}

/** Index inside `rime` of the letter that carries the mark. */
function markInRime(onset: string, rime: string): { old: number; new: number } {
  let quality = -1;
  let vowels = '';
  let first = -1;
  for (let i = 0; i < rime.length; i++) {
    const letter = rime.charAt(i);
    if (!isVowel(letter)) break;
    if (first < 0) first = i;
    vowels += letter;
    if ('ăâêôơư'.includes(letter)) quality = i;
  }
  if (quality >= 0) return { old: quality, new: quality };
  const open = vowels.length === rime.length;
  if (vowels.length === 1) return { old: 0, new: 0 };
  if (vowels.length >= 3) return { old: 1, new: 1 };
  if (onset !== 'qu' && (vowels === 'oa' || vowels === 'oe' || vowels === 'uy')) return open ? { old: 0, new: 1 } : { old: 1, new: 1 };
  return vowels === 'oo' ? { old: 1, new: 1 } : { old: 0, new: 0 };
}

function skeletonOf(onset: string, rime: string): Skeleton {
  const inRime = markInRime(onset, rime);
  const offset = joinOnset(onset, rime).length - rime.length;
  return { onset, rime, markAt: { old: offset + inRime.old, new: offset + inRime.new } };
}

let skeletons: Map<string, Skeleton> | undefined;

function allSkeletons(): Map<string, Skeleton> {
  if (skeletons !== undefined) return skeletons;
  const map = new Map<string, Skeleton>();
  for (const onset of ONSETS) {
    for (const rime of RIMES) {
      if (!isLegalPair(onset, rime)) continue;
      const letters = joinOnset(onset, rime);
      // A longer onset wins: `gia` is gi + a, `qua` is qu + a.
      const known = map.get(letters);
      if (known === undefined || known.onset.length < onset.length) map.set(letters, skeletonOf(onset, rime));
    }
  }
  skeletons = map;
  return map;
}

const onsets: ReadonlySet<string> = new Set(ONSETS);

/** The longest onset that leaves a rime which it may stand before; the letters of `gi` may be shared with the rime. */
function readSkeleton(letters: string): Skeleton | undefined {
  for (let length = Math.min(3, letters.length); length >= 0; length--) {
    const onset = letters.slice(0, length);
    if (!onsets.has(onset)) continue;
    const rime = letters.slice(length);
    if (isLegalPair(onset, rime) && joinOnset(onset, rime) === letters) return skeletonOf(onset, rime);
    if (onset === 'gi' && isLegalPair(onset, letters.slice(1))) return skeletonOf(onset, letters.slice(1));
  }
  return undefined;
}

const read = new Map<string, Skeleton>();
const KEPT = 10_000;

/** The split of lower-case letters without tone, or undefined when they spell no syllable. */
export function skeleton(letters: string): Skeleton | undefined {
  const known = read.get(letters);
  if (known !== undefined) return known;
  const found = readSkeleton(letters);
  if (read.size >= KEPT) read.clear();
  if (found !== undefined) read.set(letters, found);
  return found;
}

function split(rime: string, onset: string): { glide: '' | 'o' | 'u'; nucleus: string; coda: string } {
  let end = 0;
  while (end < rime.length && isVowel(rime.charAt(end))) end++;
  let vowels = rime.slice(0, end);
  let coda = rime.slice(end);
  let glide: '' | 'o' | 'u' = '';
  if (onset !== 'qu' && vowels.length > 1) {
    if (/^o[aăe]/.test(vowels)) glide = 'o';
    else if (/^u[âêơy]/.test(vowels)) glide = 'u';
    vowels = vowels.slice(glide.length);
  }
  if (coda === '' && vowels.length > 1 && !['ia', 'ua', 'ưa', 'ya', 'oo'].includes(vowels)) {
    coda = vowels.slice(-1);
    vowels = vowels.slice(0, -1);
  }
  return { glide, nucleus: vowels, coda };
}

/**
 * Analyses one syllable in NFC or NFD, in any letter case, in either tone placement.
 * @returns undefined when the word breaks a spelling rule; `syllable-fault.ts` says which.
 */
export function analyseSyllable(word: string): Syllable | undefined {
  const stripped = stripTones(word);
  if (stripped === undefined || stripped.marks.length > 1) return undefined;
  const found = skeleton(stripped.letters);
  if (found === undefined) return undefined;
  const mark = stripped.marks[0];
  const tone = mark?.tone ?? 0;
  if (isStopRime(found.rime) && tone !== 2 && tone !== 5) return undefined;
  let placement: TonePlacement | undefined;
  if (mark !== undefined) {
    const { old, new: modern } = found.markAt;
    if (mark.index !== old && mark.index !== modern) return undefined;
    if (old !== modern) placement = mark.index === old ? 'old' : 'new';
  }
  return { onset: found.onset, ...split(found.rime, found.onset), rime: found.rime, tone, placement };
}

/** True when the word is one correctly written syllable. */
export function isSyllable(word: string): boolean {
  return analyseSyllable(word) !== undefined;
}

/** Writes letters without tone together with a tone; undefined when they spell no syllable or the tone cannot stand on it. */
export function composeLetters(letters: string, tone: Tone, style: TonePlacement = 'old'): string | undefined {
  const found = skeleton(letters);
  if (found === undefined || (isStopRime(found.rime) && tone !== 2 && tone !== 5)) return undefined;
  const at = found.markAt[style];
  return letters.slice(0, at) + tonedLetter(letters.charAt(at), tone) + letters.slice(at + 1);
}

/** Writes a syllable in lower-case NFC; undefined when the parts do not go together. */
export function composeSyllable(
  parts: { readonly onset: string; readonly rime: string; readonly tone: Tone },
  style: TonePlacement = 'old',
): string | undefined {
  if (!isLegalPair(parts.onset, parts.rime)) return undefined;
  return composeLetters(joinOnset(parts.onset, parts.rime), parts.tone, style);
}

/** Every syllable that the rules allow, lower-case NFC, each once, in the given tone placement. */
export function* enumerateSyllables(style: TonePlacement = 'old'): Generator<string> {
  for (const letters of allSkeletons().keys()) {
    for (const tone of TONES) {
      const word = composeLetters(letters, tone, style);
      if (word !== undefined) yield word;
    }
  }
}

/**
 * The spelling under which a syllable is counted: lower-case NFC, tone mark in the old place, `y` after a consonant
 * written `i` (kỹ → kĩ), `i` after `qu` written `y` (quí → quý).
 * @returns undefined when the word is no syllable.
 */
export function syllableKey(word: string): string | undefined {
  const found = analyseSyllable(word);
  if (found === undefined) return undefined;
  const { onset, tone } = found;
  let { rime } = found;
  if (onset === 'qu') {
    if (rime === 'i' || rime === 'it' || rime === 'ich' || rime === 'ip' || rime === 'in') rime = `y${rime.slice(1)}`;
  } else if (rime === 'y' && onset !== '') {
    rime = 'i';
  }
  return composeSyllable({ onset, rime, tone }) ?? composeSyllable({ onset, rime: found.rime, tone });
}
