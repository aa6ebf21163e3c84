/** From a hit of the memory to the suspect that the user sees: only what differs is marked. */
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import { matchCase } from '../vietnamese/letters.ts';
import type { MemoryHit } from './memory-index.ts';
import type { ScannedText } from './scanned-text.ts';
import type { SpellingSuspect, SuspectConfidence } from './suspect.ts';

/** The suspect with the tokens `from`…`to` (`to` excluded) that it marks. */
export interface ReportedHit {
  readonly suspect: SpellingSuspect;
  readonly from: number;
  readonly to: number;
  /** The replacement, when one syllable is replaced by one. */
  readonly single: string | undefined;
}

const words = (phrase: string): string[] => phrase.split(/[\s,–-]+/u).filter((word) => word !== '');

/** Number of leading items that both lists share. */
function sharedPrefix(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

const SIGN = regex.u`[^${LETTER}${MARK} ]`;

/** Cuts equal syllables off both ends when every replacement allows it: khen thường → khen thưởng marks `thường`. */
function trim(hit: MemoryHit): { before: number; after: number } {
  const wrong = words(hit.wrong);
  if (wrong.length !== hit.to - hit.from || hit.right.some((right) => SIGN.test(right))) return { before: 0, after: 0 };
  const rights = hit.right.map(words);
  const before = Math.min(wrong.length - 1, ...rights.map((right) => sharedPrefix(wrong, right)));
  const tail = wrong.slice(before).reverse();
  const after = Math.min(tail.length - 1, ...rights.map((right) => sharedPrefix(tail, right.slice(before).reverse())));
  return { before, after };
}

function caseLike(phrase: string, written: string): string {
  const first = written.split(/\s+/u)[0] ?? written;
  if (written === written.toUpperCase() && written !== written.toLowerCase()) return phrase.toUpperCase();
  return matchCase(phrase.charAt(0), first.charAt(0)) + phrase.slice(1);
}

const CONFIDENCE: Readonly<Record<MemoryHit['level'], SuspectConfidence>> = { warning: 'warning', hint: 'info', info: 'hint' };

/** Makes the suspect of a hit. */
export function reportMemoryHit(scanned: ScannedText, hit: MemoryHit): ReportedHit {
  const { stream } = scanned;
  const { before, after } = leftOut(hit);
  const from = hit.from + before;
  const to = hit.to - after;
  // A suspect lies in one paragraph: of words that cross into the next only those of the last are marked.
  const paragraph = stream.paragraph[to - 1] ?? 0;
  let first = from;
  while (first < to - 1 && stream.paragraph[first] !== paragraph) first++;
  const start = stream.start[first] ?? 0;
  const end = stream.end[to - 1] ?? 0;
  const written = (scanned.paragraphs[paragraph]?.text ?? '').slice(start, end);
  const suggestions = hit.right.map((right) => {
    const marked = before + after === 0 ? right : withoutWords(right, before, after);
    return caseLike(first === from ? marked : withoutWords(marked, first - from, 0), written);
  });
  return {
    from,
    to,
    single: to - from === 1 && hit.right.length > 0 ? suggestions[0] : undefined,
    suspect: {
      paragraph,
      start,
      end,
      kind: hit.kind,
      confidence: CONFIDENCE[hit.level],
      suggestions,
      message: messageOf(hit),
      safe: false,
    },
  };
}

/** Number of syllables that the suspect leaves out at either end. */
function leftOut(hit: MemoryHit): { before: number; after: number } {
  const { before, after } = trim(hit);
  if (hit.kind !== 'missing-syllable') return { before, after };
  // The two syllables between which one is lost are marked.
  const gap = lostAt(hit);
  return {
    before: Math.min(before, Math.max(0, gap - 1)),
    after: Math.min(after, Math.max(0, words(hit.wrong).length - gap - 1)),
  };
}

function withoutWords(phrase: string, before: number, after: number): string {
  const all = words(phrase);
  return all.slice(before, all.length - after).join(' ');
}

function messageOf({ kind, wrong, right: rights, note }: MemoryHit): SpellingSuspect['message'] {
  const right = rights.join('” / “');
  const { vi, en } = saidOf(kind, wrong, right);
  return { vi: note === undefined ? vi : `${vi} (${note})`, en };
}

function saidOf(kind: MemoryHit['kind'], wrong: string, right: string): { vi: string; en: string } {
  if (kind === 'missing-syllable')
    return { vi: `“${wrong}” có thể thiếu chữ: “${right}”`, en: `a syllable may be missing in “${wrong}”: “${right}”` };
  if (kind === 'split')
    return { vi: `“${wrong}” viết tách hoặc dính sai: “${right}”`, en: `“${wrong}” is split or joined wrongly: “${right}”` };
  return { vi: `“${wrong}” thường là viết nhầm của “${right}”`, en: `“${wrong}” is usually a slip for “${right}”` };
}

/** Number of syllables of the wrong form before the place where one is lost. */
function lostAt(hit: MemoryHit): number {
  return sharedPrefix(words(hit.wrong), words(hit.right[0] ?? ''));
}
