/**
 * The letters of Vietnamese words: vowel quality and tone taken apart and put together again.
 * Everything here works on single UTF-16 code units; all Vietnamese letters in NFC are one unit long.
 */

/** Tone (thanh điệu): 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Every tone in the order of its number. */
export const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/** Vietnamese tone names, indexed by {@link Tone}. */
export const TONE_NAMES: readonly string[] = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'];

/** English tone names, indexed by {@link Tone}. */
export const TONE_NAMES_EN: readonly string[] = ['level', 'grave', 'acute', 'hook', 'tilde', 'dot'];

/** The lower-case vowel letters, each followed by itself with the other tones in the order of {@link TONES}. */
const TONED_VOWELS = 'aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ';

/** A lower-case letter without its tone, and the tone that it carried. */
export interface BareLetter {
  readonly letter: string;
  readonly tone: Tone;
}

const bareByLetter = new Map<string, BareLetter>();
const tonedByLetter = new Map<string, readonly string[]>();
for (const row of TONED_VOWELS.split(' ')) {
  const letter = row.charAt(0);
  const toned = row.split('');
  tonedByLetter.set(letter, toned);
  for (const tone of TONES) bareByLetter.set(toned[tone] ?? '', { letter, tone });
}
for (const consonant of 'bcdđfghjklmnpqrstvwxz') bareByLetter.set(consonant, { letter: consonant, tone: 0 });

/** The letter without tone of one lower-case NFC letter, or undefined when it is no letter of the Vietnamese or English alphabet. */
export function bareLetter(letter: string): BareLetter | undefined {
  return bareByLetter.get(letter);
}

/** Puts `tone` on a vowel without tone; other letters come back unchanged. */
export function tonedLetter(letter: string, tone: Tone): string {
  return tonedByLetter.get(letter)?.[tone] ?? letter;
}

/** True for a lower-case vowel without tone. */
export function isVowel(letter: string): boolean {
  return tonedByLetter.has(letter);
}

const PLAIN_BASE: ReadonlyMap<string, string> = new Map([
  ['ă', 'a'],
  ['â', 'a'],
  ['ê', 'e'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['ư', 'u'],
  ['đ', 'd'],
]);

/** The ASCII letter under a lower-case letter without tone: `ươ` → `uo`, `đ` → `d`. */
export function asciiLetters(letters: string): string {
  let out = '';
  for (const letter of letters) out += PLAIN_BASE.get(letter) ?? letter;
  return out;
}

/** A word in lower case with its tones taken off. `marks` lists every tone mark with the index in `letters` of the letter that carried it. */
export interface StrippedWord {
  readonly letters: string;
  readonly marks: readonly { readonly index: number; readonly tone: Tone }[];
}

const TONE_OF_COMBINING: ReadonlyMap<string, Tone> = new Map([
  ['\u0300', 1],
  ['\u0301', 2],
  ['\u0309', 3],
  ['\u0303', 4],
  ['\u0323', 5],
  ['\u0340', 1],
  ['\u0341', 2],
]);

/**
 * Takes the tones off a word given in NFC or NFD, in any case.
 * @returns undefined when the word is empty, longer than 12 letters or holds anything but letters of the alphabet and tone marks.
 */
export function stripTones(word: string): StrippedWord | undefined {
  if (word.length === 0 || word.length > 40) return undefined;
  const lower = word.normalize('NFC').toLowerCase();
  let letters = '';
  const marks: { index: number; tone: Tone }[] = [];
  for (const unit of lower) {
    const bare = bareByLetter.get(unit);
    if (bare !== undefined) {
      if (bare.tone !== 0) marks.push({ index: letters.length, tone: bare.tone });
      letters += bare.letter;
      continue;
    }
    const tone = TONE_OF_COMBINING.get(unit);
    if (tone === undefined || letters.length === 0) return undefined;
    marks.push({ index: letters.length - 1, tone });
  }
  return letters.length > 12 ? undefined : { letters, marks };
}

/** Gives `word` (lower case) the letter case of `model`: all capitals, first capital, or lower case. */
export function matchCase(word: string, model: string): string {
  const upper = model.toUpperCase();
  if (model === model.toLowerCase()) return word;
  if (model === upper && model.normalize('NFC').length > 1) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
