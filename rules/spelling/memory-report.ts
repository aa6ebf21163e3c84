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
  let { before, after } = trim(hit);
  if (hit.kind === 'missing-syllable') {
    // Mark the two syllables between which one is lost.
    const gap = lostAt(hit);
    before = Math.min(before, Math.max(0, gap - 1));
    after = Math.min(after, Math.max(0, words(hit.wrong).length - gap - 1));
  }
  const from = hit.from + before;
  const to = hit.to - after;
  const paragraph = stream.paragraph[to - 1] ?? 0;
  let first = from;
  while (first < to - 1 && stream.paragraph[first] !== paragraph) first++;
  const text = scanned.paragraphs[paragraph]?.text ?? '';
  const start = stream.start[first] ?? 0;
  const end = stream.end[to - 1] ?? 0;
  const written = text.slice(start, end);
  const crosses = first !== from;
  const replacements = hit.right.map((right) => {
    const all =
      before + after === 0
        ? right
        : words(right)
            .slice(before, words(right).length - after)
            .join(' ');
    return caseLike(
      crosses
        ? words(all)
            .slice(first - from)
            .join(' ')
        : all,
      written,
    );
  });
  const wrong = hit.wrong;
  const right = hit.right.join('” / “');
  const vi =
    hit.kind === 'missing-syllable'
      ? `“${wrong}” có thể thiếu chữ: “${right}”`
      : hit.kind === 'split'
        ? `“${wrong}” viết tách hoặc dính sai: “${right}”`
        : `“${wrong}” thường là viết nhầm của “${right}”`;
  const en =
    hit.kind === 'missing-syllable'
      ? `a syllable may be missing in “${wrong}”: “${right}”`
      : hit.kind === 'split'
        ? `“${wrong}” is split or joined wrongly: “${right}”`
        : `“${wrong}” is usually a slip for “${right}”`;
  return {
    from,
    to,
    single: to - from === 1 && hit.right.length > 0 ? replacements[0] : undefined,
    suspect: {
      paragraph,
      start,
      end,
      kind: hit.kind,
      confidence: CONFIDENCE[hit.level],
      suggestions: replacements,
      message: { vi: hit.note === undefined ? vi : `${vi} (${hit.note})`, en },
      safe: false,
    },
  };
}

/** Number of syllables of the wrong form before the place where one is lost. */
function lostAt(hit: MemoryHit): number {
  return sharedPrefix(words(hit.wrong), words(hit.right[0] ?? ''));
}
