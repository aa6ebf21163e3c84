/** Words outside the vocabulary: spelling faults, syllables that nobody writes, words run together. */
import type { SpellingEngine } from './engine.ts';
import { FOREIGN_SYLLABLES } from '../vietnamese/foreign-syllables.ts';
import { matchCase, stripTones } from '../vietnamese/letters.ts';
import { TokenFlag } from './context/scanner.ts';
import type { PairCounts, Sequence } from './context/sequence.ts';
import { FIRST_SYLLABLE } from './context/symbols.ts';
import { writtenForm } from './written-form.ts';
import type { ScannedText } from './scanned-text.ts';
import type { SpellingSuspect, SuspectConfidence } from './suspect.ts';
import { analyseSyllable } from '../vietnamese/syllable.ts';
import { examineSyllable } from './syllable-fault.ts';

/** A suspect with the model id of its best replacement, by which its neighbours are judged. */
export interface JudgedWord {
  readonly suspect: SpellingSuspect | undefined;
  readonly meant: number | undefined;
}

const NOTHING: JudgedWord = { suspect: undefined, meant: undefined };

interface Ranked {
  readonly text: string;
  readonly id: number | undefined;
  readonly cost: number;
  /** Fit into the context in bits; higher is better. */
  readonly fit: number;
  /** Cost of the three triples around the place in bits. */
  readonly price: number;
  /** Bond to the neighbours in bits, 0 without model or support. */
  readonly bond: number;
}

/** Cost in bits up to which a slip is near. */
const NEAR_COST = 4.2;

/** Polite words that end a sentence and that official figures do not know. */
const PARTICLES: ReadonlySet<string> = new Set(['ạ', 'ơi', 'nhé', 'nhỉ']);
/** Longest word without a vowel that is a short form and no slip: sđt, đc. */
const SHORT_FORM = 3;
/** The beginning of a word that a blank cuts off: thẩm tr a. */
const ONSET = /^(?:ch|gh|kh|ng|ngh|nh|ph|th|tr)$/;
const VOWEL = /[aăâeêioôơuưy0-9]/;
/** Short forms of notes and messages that stand for one word. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['đc', 'được'],
  ['dc', 'được'],
]);
/** A figure behind the letters: a footnote, a number of a code, or a key of VNI. */
const TRAILING_FIGURE = /^(?<stem>[^0-9]{1,20})[0-9]{1,2}$/;
/** Bond in bits by which a word that keys spell fits its place, and number of keys that no other word has. */
const FITTING_BOND = 1.5;
const MANY_KEYS = 3;

/** True when the word is made of two or more syllables, the first perhaps with one more consonant: so loans are written (bêtông, crôm). */
function isLoan(word: string): boolean {
  const isSyllables = (text: string, least: number): boolean => {
    if (text === '') return least <= 0;
    for (let end = 1; end <= Math.min(7, text.length); end++) {
      if (analyseSyllable(text.slice(0, end)) !== undefined && isSyllables(text.slice(end), least - 1)) return true;
    }
    return false;
  };
  return isSyllables(word, 2) || (/^[bcdgkpstxfvh][lrhnmt]/.test(word) && isSyllables(word.slice(1), 1));
}

/** Judges words that the vocabulary does not hold. */
export class UnknownWordJudge {
  readonly #engine: SpellingEngine;

  constructor(engine: SpellingEngine) {
    this.#engine = engine;
  }

  #measure(
    text: string,
    id: number | undefined,
    cost: number,
    sequence: Sequence | undefined,
    token: number,
    counts: PairCounts | undefined,
  ): Ranked {
    const loaded = this.#engine.loaded;
    if (loaded === undefined || sequence === undefined || id === undefined || id >= loaded.model.size)
      return { text, id: undefined, cost, fit: -30 - 3 * cost, price: 60, bond: 0 };
    const { model, scorer } = loaded;
    const [w1, w3] = [sequence.at(token - 1), sequence.at(token + 1)];
    const left = model.bigram(w1, id);
    const right = model.bigram(id, w3);
    const price =
      model.tripleCost(sequence.pairAt(token - 2), w1, id) +
      model.tripleCost(left, id, w3) +
      model.tripleCost(right, w3, sequence.at(token + 2));
    const authored = model.tables.bigramAuthored;
    const bound = (pair: number, a: number, b: number): number =>
      pair < 0 || a < FIRST_SYLLABLE || b < FIRST_SYLLABLE ? 0 : scorer.bond(pair, a, b) / 8 + (authored[pair] !== 0 ? 2 : 0);
    const seen = counts === undefined ? 0 : counts.get(w1, id) + counts.get(id, w3);
    const bond = Math.max(bound(left, w1, id), bound(right, id, w3)) + Math.min(4, 2 * Math.log2(1 + seen));
    return { text, id, cost, fit: -price / 20 - 2.4 * cost + bond / 2, price: price / 10, bond };
  }

  #rank(word: string, fixes: readonly string[], sequence: Sequence | undefined, token: number, counts: PairCounts | undefined): Ranked[] {
    const engine = this.#engine;
    const ranked: Ranked[] = fixes.map((fix) => this.#measure(fix, engine.index.findWord(fix) || undefined, 0.5, sequence, token, counts));
    for (const [id, cost] of engine.candidatesFor(word, analyseSyllable)) {
      if (!ranked.some((each) => each.id === id))
        ranked.push(this.#measure(writtenForm(engine.loaded?.model.wordOf(id) ?? ''), id, cost, sequence, token, counts));
    }
    return ranked.sort((a, b) => b.fit - a.fit);
  }

  /** Two words written together: the best split and its bond. */
  #split(word: string): { text: string; bond: number } | undefined {
    const loaded = this.#engine.loaded;
    if (loaded === undefined || word.length < 4 || word.length > 14) return undefined;
    let best: { text: string; bond: number } | undefined;
    for (let i = 1; i < word.length; i++) {
      const a = this.#engine.index.findWord(word.slice(0, i));
      const b = a === 0 ? 0 : this.#engine.index.findWord(word.slice(i));
      if (b === 0 || a >= loaded.model.size || b >= loaded.model.size) continue;
      const bond = loaded.scorer.bond(loaded.model.bigram(a, b), a, b) / 8;
      if (bond > (best?.bond ?? 4)) best = { text: `${word.slice(0, i)} ${word.slice(i)}`, bond };
    }
    return best;
  }

  /** Judges the word at `token`, which the vocabulary does not hold. */
  judge(scanned: ScannedText, sequence: Sequence | undefined, token: number, counts: PairCounts | undefined): JudgedWord {
    const written = scanned.text(token);
    if (written.length > 24 || scanned.has(token, TokenFlag.Hyphenated)) return NOTHING;
    const word = written.normalize('NFC').toLowerCase();
    if (FOREIGN_SYLLABLES.has(word)) return NOTHING;
    if (PARTICLES.has(word)) return NOTHING;
    const title = scanned.has(token, TokenFlag.Title);
    if (scanned.isInNameRun(token) || (title && this.#engine.memory.nameSyllables.has(word))) return NOTHING;
    const name = title && !scanned.beginsSentence(token);
    const ascii = /^[a-z]+$/.test(word);
    const analysed = analyseSyllable(word);
    if (analysed !== undefined) return this.#rareSyllable(scanned, sequence, token, word, name, ascii, counts);
    const fault = examineSyllable(word);
    if (fault === undefined) return NOTHING;
    if (word.length <= SHORT_FORM && !ONSET.test(word) && !VOWEL.test(stripTones(word)?.letters ?? word))
      return this.#shortForm(scanned, token, word);
    if (this.isFigureApart(sequence, token, written, fault.fixes, counts)) return NOTHING;
    if (name && (ascii || fault.kind === 'impossible' || fault.kind === 'repeated-letter' || fault.kind === 'typing-keys')) return NOTHING;
    const ranked = this.#rank(word, fault.fixes, sequence, token, counts);
    const best = ranked[0];
    const split = this.#split(word);
    if (split !== undefined && fault.fixes.length === 0 && (best === undefined || best.bond < 5)) {
      return {
        suspect: this.#report(scanned, token, 'split', ascii ? 'info' : 'warning', [split.text], written, undefined, false),
        meant: undefined,
      };
    }
    if (ascii) {
      // English words may read as keys (reset, onos): either the keys are many or the word fits its place.
      const fits = best !== undefined && (best.bond >= FITTING_BOND || word.length - best.text.length >= MANY_KEYS);
      const sure = fault.kind === 'typing-keys' && fault.certain && fits;
      // A foreign word stands seldom where a near syllable would be bound to its neighbour.
      const bound = best !== undefined && best.cost <= 3.6 && best.bond >= (fault.kind === 'repeated-letter' ? 2.5 : 4.5);
      if (best === undefined || !(sure || bound) || title) return NOTHING;
      return {
        suspect: this.#report(
          scanned,
          token,
          'orthography',
          sure ? 'error' : 'warning',
          [best.text],
          written,
          sure ? fault.message : undefined,
          false,
        ),
        meant: best.id,
      };
    }
    const suggestions = (
      fault.certain && fault.kind !== 'typing-keys' && fault.kind !== 'repeated-letter'
        ? [...fault.fixes, ...ranked.map((each) => each.text)]
        : ranked.map((each) => each.text)
    ).filter((text, at, all) => all.indexOf(text) === at);
    const doubtful = suggestions.length === 0 ? name || isLoan(word) : name && !fault.certain && (ranked[0]?.bond ?? 0) < 5;
    const confidence: SuspectConfidence = doubtful ? 'info' : suggestions.length === 0 ? 'warning' : 'error';
    const safe = fault.certain && suggestions[0] === fault.fixes[0] && (fault.kind === 'misplaced-mark' || fault.kind === 'onset-spelling');
    const message = fault.fixes.includes(suggestions[0] ?? '') ? fault.message : undefined;
    const meant = this.#engine.index.findWord(suggestions[0] ?? '') || undefined;
    return { suspect: this.#report(scanned, token, 'orthography', confidence, suggestions.slice(0, 5), written, message, safe), meant };
  }

  /** Short forms: those of one known word are told of, others (sđt) stand for several words. */
  #shortForm(scanned: ScannedText, token: number, word: string): JudgedWord {
    const right = SHORT_FORMS.get(word);
    if (right === undefined || scanned.has(token, TokenFlag.Title)) return NOTHING;
    const suspect = this.#report(scanned, token, 'orthography', 'warning', [right], scanned.text(token), undefined, false);
    return { suspect, meant: this.#engine.index.findWord(right) || undefined };
  }

  /** True when the figure at the end is no key: a footnote's, behind a word that fits without it (địa phương2), or that of a code (UC17). */
  isFigureApart(
    sequence: Sequence | undefined,
    token: number,
    written: string,
    fixes: readonly string[],
    counts: PairCounts | undefined,
  ): boolean {
    const word = written.normalize('NFC').toLowerCase();
    const stem = TRAILING_FIGURE.exec(word)?.groups?.['stem'];
    if (stem === undefined) return false;
    if (analyseSyllable(stem) === undefined) return /^[A-Z]+[0-9]+$/.test(written);
    const price = (text: string): number =>
      this.#measure(text, this.#engine.index.findWord(text) || undefined, 0, sequence, token, counts).price;
    return price(stem) <= Math.min(...fixes.map(price));
  }

  #rareSyllable(
    scanned: ScannedText,
    sequence: Sequence | undefined,
    token: number,
    word: string,
    name: boolean,
    ascii: boolean,
    counts: PairCounts | undefined,
  ): JudgedWord {
    const listed = this.#engine.isListed(word);
    const ranked = this.#rank(word, [], sequence, token, counts).filter((each) => each.bond > 0 || (!listed && !ascii && !name));
    const best = ranked[0];
    if (best === undefined || sequence === undefined) return NOTHING;
    // A bound candidate near in spelling was almost surely meant; a syllable that no list knows needs less to be doubted.
    const capitals =
      scanned.has(token, TokenFlag.Upper) && (scanned.has(token - 1, TokenFlag.Upper) || scanned.has(token + 1, TokenFlag.Upper));
    const doubts = Math.max(0, best.cost - 3) * 1.5 + (name || capitals ? 4 : 0) + (ascii ? 1.5 : 0);
    const strength = listed ? best.bond - doubts : best.bond / 2 + 4.5 - doubts - Math.max(0, best.price - 30) / 5;
    // What no list knows at all is no word, however little the context says of what was meant.
    const unheard = !listed && !name && !capitals && !ascii && best.cost <= NEAR_COST;
    const confidence: SuspectConfidence | undefined =
      unheard || strength >= 4 ? 'warning' : strength >= 2.5 ? 'info' : strength >= 1.5 ? 'hint' : undefined;
    if (confidence === undefined) return NOTHING;
    const suggestions = ranked.slice(0, 5).map((each) => each.text);
    return {
      suspect: this.#report(scanned, token, 'context', confidence, suggestions, scanned.text(token), undefined, false),
      meant: best.id,
    };
  }

  #report(
    scanned: ScannedText,
    token: number,
    kind: SpellingSuspect['kind'],
    confidence: SuspectConfidence,
    suggestions: readonly string[],
    written: string,
    message: { vi: string; en: string } | undefined,
    safe: boolean,
  ): SpellingSuspect {
    const { stream } = scanned;
    const cased = suggestions.map((text) => matchCase(text, written));
    const first = cased[0];
    return {
      paragraph: stream.paragraph[token] ?? 0,
      start: stream.start[token] ?? 0,
      end: stream.end[token] ?? 0,
      kind,
      confidence,
      suggestions: cased,
      message: message ?? {
        vi: first === undefined ? `“${written}” không phải âm tiết tiếng Việt` : `“${written}” có lẽ là “${first}”`,
        en: first === undefined ? `“${written}” is no Vietnamese syllable` : `“${written}” is probably “${first}”`,
      },
      safe,
    };
  }
}
