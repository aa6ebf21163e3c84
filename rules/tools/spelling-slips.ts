/** Slips of typing and of knowledge put into right text, from a seed. Independent of the candidate costs of the checker. */
import { bareLetter } from '../vietnamese/letters.ts';
import { analyseSyllable, composeSyllable, type Syllable } from '../vietnamese/syllable.ts';
import { decodeTelex } from '../vietnamese/typing-keys.ts';

/** A source of numbers from 0 up to 1. */
export type Chance = () => number;

/** The same numbers for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(chance: Chance, items: readonly T[]): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

const MARK_KEYS: ReadonlyMap<string, string> = new Map([
  ['ă', 'aw'],
  ['â', 'aa'],
  ['ê', 'ee'],
  ['ô', 'oo'],
  ['ơ', 'ow'],
  ['ư', 'uw'],
  ['đ', 'dd'],
]);
const TONE_KEYS = ['', 'f', 's', 'r', 'x', 'j'];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function nearKeys(key: string): string[] {
  const row = ROWS.findIndex((keys) => keys.includes(key));
  const column = ROWS[row]?.indexOf(key) ?? -1;
  if (row < 0) return [];
  return [ROWS[row]?.[column - 1], ROWS[row]?.[column + 1], ROWS[row - 1]?.[column], ROWS[row + 1]?.[column]].filter(
    (each) => each !== undefined,
  );
}

function telexKeys(word: string): string {
  let keys = '';
  let tone = 0;
  for (const unit of word) {
    const bare = bareLetter(unit);
    if (bare === undefined) continue;
    if (bare.tone !== 0) tone = bare.tone;
    keys += MARK_KEYS.get(bare.letter) ?? bare.letter;
  }
  return keys.replace('uwow', 'uow') + (TONE_KEYS[tone] ?? '');
}

/** One keystroke lost, doubled, hit beside or swapped. */
function typingSlip(word: string, chance: Chance): string | undefined {
  const keys = telexKeys(word);
  const at = Math.floor(chance() * keys.length);
  const kind = chance();
  const head = keys.slice(0, at);
  const key = keys.charAt(at);
  const tail = keys.slice(at + 1);
  let slipped: string;
  if (kind < 0.5) slipped = head + tail;
  else if (kind < 0.6) slipped = head + key + key + tail;
  else if (kind < 0.85) slipped = head + (pick(chance, nearKeys(key)) ?? key) + tail;
  else slipped = head + tail.charAt(0) + key + tail.slice(1);
  const decoded = decodeTelex(slipped)?.word ?? slipped;
  return analyseSyllable(decoded) === undefined ? undefined : decoded;
}

const ONSETS: Readonly<Record<string, readonly string[]>> = {
  ch: ['tr'],
  tr: ['ch'],
  s: ['x'],
  x: ['s'],
  d: ['gi', 'r', 'v', 'đ'],
  đ: ['d'],
  gi: ['d', 'r'],
  r: ['d', 'gi', 'g'],
  l: ['n'],
  n: ['l'],
  v: ['d'],
  qu: ['c'],
};
const CODAS: Readonly<Record<string, readonly string[]>> = { ng: ['n'], nh: ['n'], ch: ['t'], n: ['ng', 'nh'], c: ['t'], t: ['c', 'ch'] };
const RIMES: readonly (readonly [string, string])[] = [
  ['iu', 'iêu'],
  ['ưu', 'ươu'],
  ['ao', 'au'],
  ['ai', 'ay'],
  ['ay', 'ây'],
  ['au', 'âu'],
  ['oi', 'ôi'],
  ['im', 'iêm'],
  ['ip', 'iêp'],
  ['ui', 'uôi'],
  ['ưi', 'ươi'],
  ['om', 'ôm'],
  ['ăm', 'âm'],
  ['ăn', 'ân'],
  ['inh', 'ênh'],
  ['ich', 'êch'],
  ['iêu', 'ưu'],
  ['ăt', 'ât'],
  ['o', 'ô'],
  ['ô', 'ơ'],
  ['u', 'ư'],
  ['a', 'ă'],
  ['ua', 'ưa'],
  ['ia', 'ưa'],
  ['uôn', 'ươn'],
  ['uông', 'ương'],
  ['an', 'ân'],
  ['en', 'ên'],
  ['e', 'ê'],
  ['ong', 'ông'],
  ['ung', 'ưng'],
  ['anh', 'ênh'],
  ['iên', 'in'],
];

function knowledgeSlip(syllable: Syllable, chance: Chance): string | undefined {
  const kind = chance();
  let { onset, rime, tone } = syllable;
  if (kind < 0.28) {
    if (tone !== 3 && tone !== 4) return undefined;
    tone = tone === 3 ? 4 : 3;
  } else if (kind < 0.44) {
    onset = pick(chance, ONSETS[onset] ?? []) ?? onset;
  } else if (kind < 0.58) {
    const coda = /(?:ng|nh|ch|[nct])$/.exec(rime)?.[0] ?? '';
    rime = rime.slice(0, rime.length - coda.length) + (pick(chance, CODAS[coda] ?? []) ?? coda);
  } else if (kind < 0.74) {
    const pair = pick(
      chance,
      RIMES.filter((each) => each.includes(rime)),
    );
    if (pair !== undefined) rime = pair[0] === rime ? pair[1] : pair[0];
  } else {
    tone = pick(chance, [0, 1, 2, 3, 4, 5] as const) ?? tone;
  }
  return composeSyllable({ onset, rime, tone });
}

/** Another syllable that a writer may have put for this one; undefined when none was found in a few tries. */
export function slipOf(word: string, chance: Chance): string | undefined {
  const syllable = analyseSyllable(word);
  if (syllable === undefined) return undefined;
  for (let attempt = 0; attempt < 12; attempt++) {
    const slipped = chance() < 0.3 ? typingSlip(word, chance) : knowledgeSlip(syllable, chance);
    if (slipped !== undefined && slipped !== word) return slipped;
  }
  return undefined;
}
