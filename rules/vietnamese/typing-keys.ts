/**
 * Telex and VNI keys that an input method left in a word: `tieesng` → `tiếng`, `d9i` → `đi`, `đươjc` → `được`.
 */
import { asciiLetters, isVowel, stripTones, type Tone } from './letters.ts';
import { composeLetters } from './syllable.ts';

const TELEX_TONES: ReadonlyMap<string, Tone> = new Map([
  ['f', 1],
  ['s', 2],
  ['r', 3],
  ['x', 4],
  ['j', 5],
]);
const VNI_TONES: ReadonlyMap<string, Tone> = new Map([
  ['2', 1],
  ['1', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
]);
const CIRCUMFLEX: ReadonlyMap<string, string> = new Map([
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
]);
const HORN: ReadonlyMap<string, string> = new Map([
  ['o', 'ơ'],
  ['u', 'ư'],
]);

/** A word read as keystrokes: what it spells and how many keys were used up as marks. */
export interface DecodedKeys {
  readonly word: string;
  /** Distinct kinds of key used: 1 alone may be chance in a foreign word. */
  readonly keys: number;
}

function lastVowel(letters: readonly string[], accepts: (letter: string) => boolean): number {
  for (let i = letters.length - 1; i >= 0; i--) if (accepts(letters[i] ?? '')) return i;
  return -1;
}

function addHorn(letters: string[], breve: boolean): boolean {
  const text = letters.join('');
  const pair = asciiLetters(text).lastIndexOf('uo');
  if (pair >= 0 && text.charAt(pair - 1) !== 'q') {
    letters[pair] = 'ư';
    letters[pair + 1] = 'ơ';
    return true;
  }
  const at = lastVowel(letters, (letter) => HORN.has(letter) || (breve && letter === 'a'));
  if (at < 0) return false;
  const letter = letters[at] ?? '';
  letters[at] = letter === 'a' ? 'ă' : (HORN.get(letter) ?? letter);
  return true;
}

function finish(letters: readonly string[], tone: Tone, kinds: ReadonlySet<string>, source: string): DecodedKeys | undefined {
  if (kinds.size === 0) return undefined;
  const word = composeLetters(letters.join(''), tone);
  return word === undefined || word === source ? undefined : { word, keys: kinds.size };
}

/** Reads a lower-case NFC word as Telex keys, marks already composed included; undefined when no key is left over or no syllable comes out. */
export function decodeTelex(word: string): DecodedKeys | undefined {
  const stripped = stripTones(word);
  if (stripped === undefined || stripped.marks.length > 1) return undefined;
  let tone: Tone = stripped.marks[0]?.tone ?? 0;
  const letters: string[] = [];
  const kinds = new Set<string>();
  for (const letter of stripped.letters) {
    const hasVowel = letters.some(isVowel);
    const key = TELEX_TONES.get(letter);
    if (key !== undefined && hasVowel) {
      if (tone !== 0 && stripped.marks.length > 0) return undefined;
      if (tone !== 0 && tone !== key) return undefined;
      tone = key;
      kinds.add('tone');
    } else if (letter === 'w' && hasVowel) {
      if (!addHorn(letters, true)) return undefined;
      kinds.add('horn');
    } else if (letter === 'd' && letters[0] === 'd' && !kinds.has('bar')) {
      letters[0] = 'đ';
      kinds.add('bar');
    } else {
      const hat = CIRCUMFLEX.get(letter);
      const at = letters.lastIndexOf(letter);
      if (hat !== undefined && at >= 0 && (at === letters.length - 1 || !letters.slice(at + 1).some(isVowel))) {
        letters[at] = hat;
        kinds.add('circumflex');
      } else {
        letters.push(letter);
      }
    }
  }
  return finish(letters, tone, kinds, word);
}

/** Reads a lower-case NFC word with digits as VNI keys; undefined when no digit can be a key or no syllable comes out. */
export function decodeVni(word: string): DecodedKeys | undefined {
  if (word.length > 14 || !/^[a-zđăâêôơư]/.test(word)) return undefined;
  const digits = word.replace(/[^0-9]/g, '');
  const stripped = stripTones(word.replace(/[0-9]/g, ''));
  if (digits === '' || stripped === undefined || stripped.marks.length > 0) return undefined;
  let tone: Tone = 0;
  const letters = [...stripped.letters];
  const kinds = new Set<string>();
  for (const digit of digits) {
    const key = VNI_TONES.get(digit);
    if (key !== undefined) {
      if (tone !== 0) return undefined;
      tone = key;
      kinds.add('tone');
    } else if (digit === '6') {
      const at = lastVowel(letters, (letter) => CIRCUMFLEX.has(letter));
      if (at < 0) return undefined;
      letters[at] = CIRCUMFLEX.get(letters[at] ?? '') ?? '';
      kinds.add('circumflex');
    } else if (digit === '7') {
      if (!addHorn(letters, false)) return undefined;
      kinds.add('horn');
    } else if (digit === '8') {
      const at = letters.lastIndexOf('a');
      if (at < 0) return undefined;
      letters[at] = 'ă';
      kinds.add('breve');
    } else if (digit === '9' && letters[0] === 'd') {
      letters[0] = 'đ';
      kinds.add('bar');
    } else {
      return undefined;
    }
  }
  return finish(letters, tone, kinds, word);
}
