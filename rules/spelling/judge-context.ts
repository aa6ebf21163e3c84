/** Known syllables that do not fit their place. */
import type { LoadedModel } from './engine.ts';
import { matchCase } from '../vietnamese/letters.ts';
import type { RankedCandidate, Support } from './context/context-scorer.ts';
import { TokenFlag } from './context/scanner.ts';
import type { PairCounts, Sequence } from './context/sequence.ts';
import { FIRST_SYLLABLE } from './context/symbols.ts';
import type { ScannedText } from './scanned-text.ts';
import type { SpellingSuspect, SuspectConfidence } from './suspect.ts';
import { writtenForm } from './written-form.ts';

/** A candidate error of a known syllable, before the limits are applied. */
export interface ContextSuspicion {
  readonly token: number;
  readonly score: number;
  readonly candidates: readonly RankedCandidate[];
  /** True when the token and one beside it are written in capitals throughout. */
  readonly capitals: boolean;
}

/** Scores from which a suspicion is a warning, an information, a hint. */
export interface Limits {
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

/** Cost in bits above which a slip is far, and what is added to the limit of a warning then. */
const FAR_COST = 4.6;
const FAR_SURCHARGE = 1.5;
/** What is added to the limit of a warning when the words that stand there are listed as they are. */
const LISTED_SURCHARGE = 1;
/** What is added in capitals, where names cannot be told from words. */
const CAPITALS_SURCHARGE = 1;

/** Number of tokens from which on a text is long, and the most that is added to the limit of a warning in it. */
const LONG_TEXT = 150;
const MOST_FOR_LENGTH = 2.5;

/**
 * What is added to the limits of warnings in a text of so many tokens: words that happen to meet as no official text has them grow in
 * number with the text, and where it speaks of other matters they soon outnumber the slips.
 */
export function surchargeForLength(tokens: number): number {
  return Math.min(MOST_FOR_LENGTH, Math.max(0, Math.log2(tokens / LONG_TEXT)));
}

/** Below this score nothing is suspected. */
const LEAST_SCORE = -1.5;

/** The limits of each kind of support. */
export const LIMITS: Readonly<Record<Support, Limits>> = {
  word: { warning: 0.5, info: -0.2, hint: -1.5 },
  authored: { warning: 1.4, info: 0.2, hint: -1 },
  compound: { warning: 1.6, info: 0.2, hint: -1 },
  context: { warning: 1.5, info: 0.4, hint: -1 },
};

/** Forms of one word that are both right everywhere. */
const FREE_VARIANTS: ReadonlySet<string> = new Set(
  'hàng/hằng dòng/giòng mạng/mệnh chánh/chính phúc/phước nhiệm/nhậm tính/tánh sanh/sinh bản/bổn trường/tràng cương/cang lĩnh/lãnh vụ/vũ đương/đang thật/thực trổ/trỗ nhật/nhựt oai/uy'
    .split(' ')
    .flatMap((pair) => {
      const [a = '', b = ''] = pair.split('/');
      return [`${a}/${b}`, `${b}/${a}`];
    }),
);

/** Judges known syllables by their context. */
export class ContextJudge {
  readonly #loaded: LoadedModel;

  constructor(loaded: LoadedModel) {
    this.#loaded = loaded;
  }

  /** The suspicion about the token, or undefined when it fits or must not be judged. */
  judge(scanned: ScannedText, sequence: Sequence, token: number, counts: PairCounts | undefined): ContextSuspicion | undefined {
    const { model, scorer } = this.#loaded;
    const id = sequence.at(token);
    if (id < FIRST_SYLLABLE || scorer.isComfortable(sequence, token)) return undefined;
    if (scanned.has(token, TokenFlag.Hyphenated) || scanned.isInNameRun(token)) return undefined;
    const name = scanned.has(token, TokenFlag.Title) && !scanned.beginsSentence(token);
    const ranked = scorer.rank(sequence, token, name, counts, LEAST_SCORE - 3);
    const best = ranked[0];
    if (best === undefined || best.score < LEAST_SCORE) return undefined;
    if (FREE_VARIANTS.has(`${model.wordOf(id)}/${model.wordOf(best.id)}`)) return undefined;
    const capitals =
      scanned.has(token, TokenFlag.Upper) && (scanned.has(token - 1, TokenFlag.Upper) || scanned.has(token + 1, TokenFlag.Upper));
    return { token, score: best.score, candidates: ranked.slice(0, 5), capitals };
  }

  /** Of two neighbouring suspicions the weaker one loses 3: a slip makes its neighbour look wrong. */
  static settle(suspicions: readonly ContextSuspicion[]): ContextSuspicion[] {
    return suspicions.map((each, at) => {
      const before = suspicions[at - 1];
      const after = suspicions[at + 1];
      const weaker =
        (before !== undefined && before.token === each.token - 1 && before.score >= each.score) ||
        (after !== undefined && after.token === each.token + 1 && after.score > each.score);
      return weaker ? { ...each, score: each.score - 3 } : each;
    });
  }

  /** How sure a suspicion is, with `forLength` of {@link surchargeForLength}; undefined when it is not to be reported. */
  static confidence(suspicion: ContextSuspicion, forLength: number): SuspectConfidence | undefined {
    const best = suspicion.candidates[0];
    const limits = LIMITS[best?.support ?? 'context'];
    // Far slips are rare outside of scanned text: context alone must speak louder for them.
    const far = (best?.cost ?? 0) > FAR_COST ? FAR_SURCHARGE : 0;
    const surcharge = forLength + far + (best?.listedHere === true ? LISTED_SURCHARGE : 0) + (suspicion.capitals ? CAPITALS_SURCHARGE : 0);
    if (suspicion.score >= limits.warning + surcharge) return 'warning';
    if (suspicion.score >= limits.info) return 'info';
    return suspicion.score >= limits.hint ? 'hint' : undefined;
  }

  /** The suspect to be reported. */
  report(scanned: ScannedText, sequence: Sequence, suspicion: ContextSuspicion, confidence: SuspectConfidence): SpellingSuspect {
    const { model, scorer } = this.#loaded;
    const { token } = suspicion;
    const { stream } = scanned;
    const written = scanned.text(token);
    const suggestions = suspicion.candidates
      .filter((each, at) => at === 0 || each.score > suspicion.score - 4)
      .map((each) => matchCase(writtenForm(model.wordOf(each.id)), written));
    const best = suspicion.candidates[0]?.id ?? 0;
    const [w1, w3] = [sequence.at(token - 1), sequence.at(token + 1)];
    const left = w1 < FIRST_SYLLABLE ? 0 : scorer.bond(model.bigram(w1, best), w1, best);
    const right = w3 < FIRST_SYLLABLE ? 0 : scorer.bond(model.bigram(best, w3), best, w3);
    const frame = (word: string): string => {
      if (left === 0 && right === 0) return word;
      return left >= right ? `${scanned.text(token - 1)} ${word}` : `${word} ${scanned.text(token + 1)}`;
    };
    const [wrong, right1] = [frame(written), frame(suggestions[0] ?? '')];
    return {
      paragraph: stream.paragraph[token] ?? 0,
      start: stream.start[token] ?? 0,
      end: stream.end[token] ?? 0,
      kind: 'context',
      confidence,
      suggestions,
      message: { vi: `“${wrong}” có lẽ là “${right1}”`, en: `“${wrong}” is probably “${right1}”` },
      safe: false,
    };
  }
}
