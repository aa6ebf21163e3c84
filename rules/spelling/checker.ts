/**
 * The spelling checker for whole documents: orthography, curated memory, context model, repetitions.
 * Works on NFC text; accepts any input and takes time linear in its length.
 */
import type { OfficeArchive } from './archive.ts';
import { SpellingEngine } from './engine.ts';
import { ContextJudge, type ContextSuspicion, surchargeForLength } from './judge-context.ts';
import { RepeatJudge } from './judge-repeats.ts';
import { UnknownWordJudge } from './judge-unknown.ts';
import { asciiLetters, stripTones } from '../vietnamese/letters.ts';
import type { MemoryHit } from './memory-index.ts';
import { EMPTY_MEMORY, type SpellingMemory } from './memory-tables.ts';
import { reportMemoryHit } from './memory-report.ts';
import { TokenFlag } from './context/scanner.ts';
import { type PairCounts, Sequence } from './context/sequence.ts';
import { ABBREVIATION, UNKNOWN } from './context/symbols.ts';
import { ScannedText } from './scanned-text.ts';
import type { SpellingParagraph, SpellingSuspect } from './suspect.ts';
import { examineSyllable } from './syllable-fault.ts';
import type { WordList } from './word-list.ts';

export { runsOn } from './suspect.ts';
export type { SpellingParagraph, SpellingSuspect, SuspectConfidence, SuspectKind } from './suspect.ts';

/** What a checker may be given beside the packed model. */
export interface SpellingOptions {
  /** Words that are always right and the dictionary that suggestions come from. */
  readonly words?: WordList;
  /** Pair counts of past reports of the office. */
  readonly archive?: OfficeArchive;
  /** Another memory than that of the project; `null` for none. */
  readonly memory?: SpellingMemory | null;
  /** False to judge every occurrence by itself, without the rest of the document. Default true. */
  readonly documentEvidence?: boolean;
}

/** Finds suspected spelling errors. */
export interface SpellingChecker {
  /** Checks a document. Suspects are ordered by paragraph and offset and do not overlap. */
  check(paragraphs: readonly SpellingParagraph[]): SpellingSuspect[];
  /**
   * Checks one paragraph of a document that has been edited, with the pair counts of the last {@link check} as evidence.
   * @param paragraphs the document as it is now, with as many paragraphs as then; @param index the edited one.
   */
  checkParagraph(paragraphs: readonly SpellingParagraph[], index: number): SpellingSuspect[];
  /** Words near to `word` in spelling; slow, for a user who asks. */
  suggest(word: string): readonly string[];
}

class DocumentChecker implements SpellingChecker {
  readonly #engine: SpellingEngine;
  readonly #options: SpellingOptions;
  readonly #unknown: UnknownWordJudge;
  readonly #repeats: RepeatJudge;
  readonly #context: ContextJudge | undefined;
  #counts: PairCounts | undefined;
  #counted: readonly SpellingParagraph[] = [];
  #forLength = 0;

  constructor(data: Uint8Array | undefined, options: SpellingOptions) {
    this.#options = options;
    this.#engine = new SpellingEngine(data, options.memory === null ? EMPTY_MEMORY : options.memory);
    this.#unknown = new UnknownWordJudge(this.#engine);
    this.#repeats = new RepeatJudge(this.#engine);
    const { loaded } = this.#engine;
    this.#context = loaded === undefined ? undefined : new ContextJudge(loaded);
    loaded?.scorer.useArchive(options.archive);
  }

  #sequence(scanned: ScannedText): Sequence | undefined {
    const model = this.#engine.loaded?.model;
    if (model === undefined) return undefined;
    return new Sequence(
      model,
      scanned.stream.id,
      scanned.stream.length,
      (token) => scanned.isInNameRun(token) && !scanned.beginsSentence(token),
    );
  }

  check(paragraphs: readonly SpellingParagraph[]): SpellingSuspect[] {
    const scanned = new ScannedText(paragraphs, this.#engine.index);
    const sequence = this.#sequence(scanned);
    const counts = this.#engine.loaded?.scorer.countsFor(scanned.stream.length);
    if (counts !== undefined && this.#options.documentEvidence !== false) sequence?.countPairs(counts, 1);
    this.#counts = counts;
    this.#counted = paragraphs;
    this.#forLength = surchargeForLength(scanned.stream.length);
    return this.#judge(scanned, sequence, 0, scanned.stream.length, counts);
  }

  checkParagraph(paragraphs: readonly SpellingParagraph[], index: number): SpellingSuspect[] {
    const target = paragraphs[index];
    if (target === undefined) return [];
    const before = target.continues ? paragraphs[index - 1] : undefined;
    const after = paragraphs[index + 1]?.continues === true ? paragraphs[index + 1] : undefined;
    const near = [before, target, after].filter((each) => each !== undefined);
    const at = before === undefined ? 0 : 1;
    const scanned = new ScannedText(near, this.#engine.index);
    const sequence = this.#sequence(scanned);
    const counts = this.#counts;
    const old = this.#counted[index];
    if (counts !== undefined && old !== undefined && old.text !== target.text) {
      this.#sequence(new ScannedText([old], this.#engine.index))?.countPairs(counts, -1);
      this.#sequence(new ScannedText([target], this.#engine.index))?.countPairs(counts, 1);
      this.#counted = this.#counted.with(index, target);
    }
    const suspects = this.#judge(scanned, sequence, scanned.firstToken[at] ?? 0, scanned.firstToken[at + 1] ?? 0, counts);
    return suspects.map((suspect) => ({ ...suspect, paragraph: index }));
  }

  #judge(
    scanned: ScannedText,
    sequence: Sequence | undefined,
    from: number,
    to: number,
    counts: PairCounts | undefined,
  ): SpellingSuspect[] {
    const found: SpellingSuspect[] = [];
    const taken = new Uint8Array(to - from);
    const free = (token: number): boolean => taken[token - from] === 0;
    const take = (suspect: SpellingSuspect, first: number, last: number): void => {
      for (let token = Math.max(first, from); token < Math.min(last, to); token++) taken[token - from] = 1;
      if (!this.#isListed(scanned, first, last)) found.push(suspect);
    };
    this.#judgeUnknown(scanned, sequence, from, to, counts, take);
    this.#judgeMemory(scanned, sequence, from, to, free, take);
    const { id } = scanned.stream;
    for (let token = Math.max(from, 1); token < to; token++) {
      if (!this.#repeats.mayRepeat(id, token)) continue;
      const repeat = free(token) ? this.#repeats.judge(scanned, token, scanned.firstToken[0] ?? 0) : undefined;
      if (repeat !== undefined) take(repeat.suspect, repeat.from, repeat.to);
    }
    if (this.#context !== undefined && sequence !== undefined) {
      const suspicions: ContextSuspicion[] = [];
      for (let token = from; token < to; token++) {
        if (!free(token) || !scanned.isOpenWord(token)) continue;
        const suspicion = this.#context.judge(scanned, sequence, token, counts);
        if (suspicion !== undefined) suspicions.push(suspicion);
      }
      for (const suspicion of ContextJudge.settle(suspicions)) {
        const confidence = ContextJudge.confidence(suspicion, this.#forLength);
        if (confidence !== undefined)
          take(this.#context.report(scanned, sequence, suspicion, confidence), suspicion.token, suspicion.token + 1);
      }
    }
    return withoutOverlap(found);
  }

  #judgeUnknown(
    scanned: ScannedText,
    sequence: Sequence | undefined,
    from: number,
    to: number,
    counts: PairCounts | undefined,
    take: (suspect: SpellingSuspect, first: number, last: number) => void,
  ): void {
    const { stream } = scanned;
    for (let token = from; token < to; token++) {
      const id = stream.id[token] ?? 0;
      if (id === ABBREVIATION && scanned.has(token, TokenFlag.Mixed) && !scanned.has(token, TokenFlag.Protected)) {
        const fault = examineSyllable(scanned.text(token));
        if (fault?.certain === true && !this.#unknown.isFigureApart(sequence, token, scanned.text(token), fault.fixes, counts))
          take(wordSuspect(scanned, token, fault.fixes, fault.message), token, token + 1);
        continue;
      }
      const size = this.#engine.loaded?.model.size ?? 0;
      if ((id !== UNKNOWN && (id < size || size === 0)) || !scanned.isOpenWord(token)) continue;
      if (this.#options.words?.accepts(scanned.text(token)) === true) continue;
      const { suspect, meant } = this.#unknown.judge(scanned, sequence, token, counts);
      if (suspect === undefined) continue;
      take(suspect, token, token + 1);
      if (meant !== undefined && meant < size && suspect.confidence !== 'hint') sequence?.replace(token, meant);
    }
  }

  #judgeMemory(
    scanned: ScannedText,
    sequence: Sequence | undefined,
    from: number,
    to: number,
    free: (token: number) => boolean,
    take: (suspect: SpellingSuspect, first: number, last: number) => void,
  ): void {
    const { memory } = this.#engine;
    for (let token = Math.max(0, from - memoryReach); token < to; token++) {
      if (!memory.mayBegin(scanned.stream.id[token] ?? 0)) continue;
      for (const hit of memory.hits(scanned.stream, token)) {
        if (hit.to <= from || hit.to > to) continue;
        let open = true;
        for (let at = hit.from; at < hit.to && open; at++) {
          open = !scanned.has(at, TokenFlag.Protected) && !scanned.isInNameRun(at);
        }
        if (!open || isMisspeltNotLost(scanned, hit)) continue;
        const reported = reportMemoryHit(scanned, hit);
        let unclaimed = true;
        for (let at = Math.max(from, reported.from); at < Math.min(to, reported.to) && unclaimed; at++) unclaimed = free(at);
        if (!unclaimed) continue;
        take(reported.suspect, reported.from, reported.to);
        if (reported.single !== undefined && sequence !== undefined) {
          const id = this.#engine.index.findWord(reported.single);
          if (id !== 0 && id < (this.#engine.loaded?.model.size ?? 0)) sequence.replace(reported.from, id);
        }
        break;
      }
    }
  }

  /** True when a listed entry covers the tokens. */
  #isListed(scanned: ScannedText, first: number, last: number): boolean {
    const words = this.#options.words;
    if (words === undefined || words.longestEntry === 0) return false;
    const { longestEntry } = words;
    for (let a = Math.max(0, first - longestEntry + 1); a <= first; a++) {
      let phrase = '';
      for (let b = a; b < Math.min(scanned.stream.length, a + longestEntry); b++) {
        phrase = phrase === '' ? scanned.text(b) : `${phrase} ${scanned.text(b)}`;
        if (b + 1 >= last && words.accepts(phrase)) return true;
      }
    }
    return false;
  }

  suggest(word: string): readonly string[] {
    return this.#options.words?.suggest(word) ?? [];
  }
}

/** Longest phrase of the memory in tokens that may reach over the beginning of an edited paragraph. */
const memoryReach = 12;

/** True when the word before or after a formula is the lost one with other marks: it is misspelt, not lost. */
function isMisspeltNotLost(scanned: ScannedText, hit: MemoryHit): boolean {
  if (hit.lost === undefined) return false;
  const plain = (word: string): string => asciiLetters(stripTones(word)?.letters ?? word);
  const lost = hit.lost.split(' ').map(plain);
  return [hit.from - 1, hit.to].some((at) => at >= 0 && at < scanned.stream.length && lost.includes(plain(scanned.text(at))));
}

function wordSuspect(
  scanned: ScannedText,
  token: number,
  suggestions: readonly string[],
  message: { vi: string; en: string },
): SpellingSuspect {
  const { stream } = scanned;
  return {
    paragraph: stream.paragraph[token] ?? 0,
    start: stream.start[token] ?? 0,
    end: stream.end[token] ?? 0,
    kind: 'orthography',
    confidence: 'error',
    suggestions,
    message,
    safe: false,
  };
}

const RANK: readonly string[] = ['error', 'warning', 'info', 'hint'];

/** Orders the suspects; of two that overlap the surer one stays, then the earlier. */
function withoutOverlap(suspects: readonly SpellingSuspect[]): SpellingSuspect[] {
  const ordered = [...suspects].sort(
    (a, b) => a.paragraph - b.paragraph || a.start - b.start || RANK.indexOf(a.confidence) - RANK.indexOf(b.confidence) || b.end - a.end,
  );
  const kept: SpellingSuspect[] = [];
  for (const suspect of ordered) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.paragraph !== suspect.paragraph || last.end <= suspect.start) kept.push(suspect);
    else if (RANK.indexOf(suspect.confidence) < RANK.indexOf(last.confidence)) kept[kept.length - 1] = suspect;
  }
  return kept;
}

/**
 * Makes a checker. Without `data` (the bytes of `spelling.bin`) it knows orthography, memory and repetitions only.
 * @throws ModelError when `data` is no packed model or is cut short.
 */
export function createSpellingChecker(data: Uint8Array | undefined, options: SpellingOptions = {}): SpellingChecker {
  return new DocumentChecker(data, options);
}
