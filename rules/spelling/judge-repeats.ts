/** Syllables and phrases written twice by accident. */
import type { SpellingEngine } from './engine.ts';
import { TokenFlag } from './context/scanner.ts';
import { FIRST_SYLLABLE, UNKNOWN } from './context/symbols.ts';
import type { ScannedText } from './scanned-text.ts';
import type { SpellingSuspect } from './suspect.ts';

/** A repetition and the tokens `from`…`to` (`to` excluded) of its second half. */
export interface Repeat {
  readonly from: number;
  readonly to: number;
  readonly suspect: SpellingSuspect;
}

/** Small words that never stand twice in a row. */
const NEVER_DOUBLED: ReadonlySet<string> = new Set(
  'của và các những được có trong cho với đã đang sẽ bị để từ tại theo về khi này đó như nhưng do bởi vì nên mà thì bằng cũng không chưa trên vào đến mỗi mọi'.split(
    ' ',
  ),
);

const LONGEST = 6;
/** Bond in eighths of a bit from which two syllables are a word of their own. */
const WORD_BOND = 8 * 4;

/** Bond below which two syllables only happen to meet. */
const LOOSE_BOND = 8 * 2.5;
/** Difference of log2 counts in eighths up to which most occurrences of a pair belong to the longer phrase. */
const MOSTLY = 6;

/** Words that make a doer of the verb after them. */
const ACTORS: ReadonlySet<string> = new Set('bên người nhà ban sở đội tổ chủ kẻ nơi thợ'.split(' '));

/** Finds repetitions. */
export class RepeatJudge {
  readonly #engine: SpellingEngine;

  constructor(engine: SpellingEngine) {
    this.#engine = engine;
  }

  #isWord(scanned: ScannedText, at: number): boolean {
    const id = scanned.stream.id[at] ?? 0;
    return id >= FIRST_SYLLABLE && id !== UNKNOWN && scanned.isOpenWord(at) && !scanned.has(at, TokenFlag.Hyphenated);
  }

  #bond(scanned: ScannedText, a: number, b: number): number {
    const loaded = this.#engine.loaded;
    if (loaded === undefined || a < 0 || b >= scanned.stream.length) return 0;
    const [x, y] = [scanned.modelId(a, loaded.model.size), scanned.modelId(b, loaded.model.size)];
    return x < FIRST_SYLLABLE || y < FIRST_SYLLABLE ? 0 : loaded.scorer.bond(loaded.model.bigram(x, y), x, y);
  }

  /** False when nothing that ends before `token` can be repeated from it on; cheap. `id` holds the ids of the tokens. */
  mayRepeat(id: Int32Array, token: number): boolean {
    const here = id[token];
    for (let at = Math.max(0, token - LONGEST); at < token; at++) if (id[at] === here) return (here ?? UNKNOWN) > UNKNOWN;
    return false;
  }

  /** The repetition whose second half begins at `token`, or undefined. */
  judge(scanned: ScannedText, token: number, first: number): Repeat | undefined {
    const { id } = scanned.stream;
    for (let n = Math.min(LONGEST, token - first); n >= 1; n--) {
      if (id[token] !== id[token - n]) continue;
      let same = true;
      for (let i = 0; i < n && same; i++) {
        same = id[token + i] === id[token - n + i] && this.#isWord(scanned, token + i) && this.#isWord(scanned, token - n + i);
      }
      if (!same || token + n > scanned.stream.length) continue;
      if (n === 1 && !this.#isSlip(scanned, token)) continue;
      if (n > 1 && this.#engine.memory.isKnownRepeat(scanned.stream, token - n, token + n)) continue;
      if (n === 2 && id[token] === id[token + 1]) continue;
      // Ban Chỉ đạo chỉ đạo: the first half is the end of a name.
      if (n > 1 && scanned.has(token - n, TokenFlag.Title) !== scanned.has(token, TokenFlag.Title) && !scanned.beginsSentence(token - n))
        continue;
      return this.#report(scanned, token, n);
    }
    return undefined;
  }

  /**
   * A single syllable twice is a slip when it is a small word that never doubles, or when the first belongs to the word before and
   * the second goes with nothing that follows. "thủ tục tục lệ" is right: both have a word of their own. So is "bên nhận nhận hàng":
   * words for those who act stand before their verb.
   */
  #isSlip(scanned: ScannedText, token: number): boolean {
    if (scanned.has(token, TokenFlag.Title) || (scanned.has(token - 1, TokenFlag.Title) && !scanned.beginsSentence(token - 1)))
      return false;
    if (this.#engine.memory.isKnownRepeat(scanned.stream, token - 1, token + 1)) return false;
    if (NEVER_DOUBLED.has(scanned.text(token).toLowerCase())) return true;
    const loaded = this.#engine.loaded;
    if (loaded === undefined || !this.#isWord(scanned, token - 2) || ACTORS.has(scanned.text(token - 2).toLowerCase())) return false;
    const { model } = loaded;
    const { bigramAuthored, bigramCount } = model.tables;
    const [before, same] = [scanned.modelId(token - 2, model.size), scanned.modelId(token, model.size)];
    const double = model.bigram(same, same);
    if (double >= 0 && bigramAuthored[double] !== 0) return false;
    const word = model.bigram(before, same);
    if (word < 0 || (bigramAuthored[word] === 0 && this.#bond(scanned, token - 2, token - 1) < WORD_BOND)) return false;
    if (!this.#isWord(scanned, token + 1)) return true;
    const next = scanned.modelId(token + 1, model.size);
    const following = model.bigram(same, next);
    if (following < 0) return true;
    if (bigramAuthored[following] === 0 && this.#bond(scanned, token, token + 1) < LOOSE_BOND) return true;
    // "gìn trật" is bound only because "giữ gìn trật tự" is: the second half begins no word.
    const triple = model.trigram(word, next);
    if (triple < 0) return false;
    const whole = (bigramCount[word] ?? 0) - 0.8 * (model.tables.trigramCost[triple] ?? 0);
    return whole >= (bigramCount[following] ?? 0) - MOSTLY;
  }

  #report(scanned: ScannedText, token: number, n: number): Repeat {
    const { stream } = scanned;
    const sameParagraph = stream.paragraph[token - n] === stream.paragraph[token];
    const paragraph = stream.paragraph[token] ?? 0;
    const text = scanned.paragraphs[paragraph]?.text ?? '';
    const start = sameParagraph ? (stream.start[token - n] ?? 0) : (stream.start[token] ?? 0);
    const end = stream.end[token + n - 1] ?? 0;
    const once = sameParagraph ? text.slice(start, stream.end[token - 1]) : '';
    const phrase = text.slice(stream.start[token], end);
    return {
      from: token,
      to: token + n,
      suspect: {
        paragraph,
        start,
        end,
        kind: 'doubled',
        confidence: n === 1 && this.#engine.loaded === undefined ? 'info' : 'warning',
        suggestions: [once],
        message: { vi: `lặp lại “${phrase}”`, en: `“${phrase}” is repeated` },
        safe: false,
      },
    };
  }
}
