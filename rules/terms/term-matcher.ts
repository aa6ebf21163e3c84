import { hasCapital } from '../pattern/letters.ts';
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import { foldTonePlacement } from '../vietnamese/tone-placement.ts';
import type { BlockContent } from '../model/block-content.ts';
import type { TextRange } from '../text/span.ts';
import { everyMatch } from '../text/every-match.ts';
import type { TermEntry, TermList } from './term-list.ts';

/** A wrong form in a visible text. */
export interface TermPlace extends TextRange {
  readonly entry: TermEntry;
  /** Name of the list it comes from. */
  readonly list: string;
}

/** What the lists say of one visible text. */
export interface TermReading {
  /** Wrong forms in order, never overlapping, the longest first where several begin together. */
  readonly wrong: readonly TermPlace[];
  /** Right forms, names and abbreviations of units: nothing about words is to be said of them. */
  readonly known: readonly TextRange[];
}

interface Phrase {
  readonly role: 'wrong' | 'right' | 'except' | 'name';
  readonly text: string;
  readonly entry: TermEntry | undefined;
  readonly list: string;
  readonly compare: 'words' | 'letters' | 'exact';
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly phrases: Phrase[];
}

interface Hit extends TextRange {
  readonly phrase: Phrase;
}

const TOKEN = regex.gu`[${LETTER}${MARK}\d]+|\S`;
const NOTHING: TermReading = { wrong: [], known: [] };

/**
 * Finds the words of term lists in a text: one pass over its words through an index of all lists, so that time grows with the text and the
 * longest entry, whatever the lists hold. Words are compared whole; letter case, tone placement and the kind of dash are passed over unless
 * an entry differs from its right form by nothing else.
 */
export class TermMatcher {
  private readonly root: TrieNode = { next: new Map(), phrases: [] };
  private readonly readings = new WeakMap<BlockContent, TermReading>();

  constructor(lists: readonly TermList[]) {
    for (const list of lists) {
      for (const entry of list.entries) {
        this.add({ role: 'right', text: entry.preferred, entry, list: list.name, compare: 'letters' });
        if (entry.level === 'off') continue;
        for (const text of entry.except) this.add({ role: 'except', text, entry, list: list.name, compare: 'words' });
        for (const text of entry.variants) this.add({ role: 'wrong', text, entry, list: list.name, compare: comparison(text, entry) });
      }
      for (const { unit, abbreviation, code } of list.units) {
        this.add({ role: 'name', text: unit, entry: undefined, list: list.name, compare: 'words' });
        for (const text of [abbreviation, code])
          if (text !== undefined) this.add({ role: 'right', text, entry: undefined, list: list.name, compare: 'exact' });
      }
    }
  }

  /** What the lists say of a block; kept with its content. */
  read(content: BlockContent): TermReading {
    if (this.root.next.size === 0) return NOTHING;
    let reading = this.readings.get(content);
    if (reading === undefined) {
      reading = readingOf(this.hits(content.text), content.text);
      this.readings.set(content, reading);
    }
    return reading;
  }

  private add(phrase: Phrase): void {
    let node = this.root;
    for (const key of keysOf(phrase.text)) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), phrases: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node !== this.root) node.phrases.push(phrase);
  }

  private hits(text: string): Hit[] {
    const tokens = everyMatch(TOKEN, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      key: keyOf(match[0]),
    }));
    const out: Hit[] = [];
    for (const [i, { start }] of tokens.entries()) {
      let node: TrieNode | undefined = this.root;
      for (let k = i; k < tokens.length; k++) {
        const token = tokens[k];
        node = token === undefined ? undefined : node.next.get(token.key);
        if (token === undefined || node === undefined) break;
        const typed = oneLine(text.slice(start, token.end));
        for (const phrase of node.phrases) if (isSame(typed, phrase)) out.push({ start, end: token.end, phrase });
      }
    }
    return out;
  }
}

function readingOf(hits: readonly Hit[], text: string): TermReading {
  if (hits.length === 0) return NOTHING;
  const wrong: TermPlace[] = [];
  const shields = hits.filter(({ phrase: { role } }) => role === 'right' || role === 'except');
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const {
      start,
      end,
      phrase: { role, entry, list },
    } = hit;
    if (start < (wrong.at(-1)?.end ?? 0)) continue;
    if (role === 'name') {
      const corrected = nameEntry(hit.phrase.text, oneLine(text.slice(start, end)));
      if (corrected !== undefined) wrong.push({ start, end, entry: corrected, list });
      continue;
    }
    if (role !== 'wrong' || entry === undefined || oneLine(text.slice(start, end)) === entry.preferred) continue;
    if (
      shields.some(
        (other) => other.phrase.entry === entry && other.start <= start && end <= other.end && other.end - other.start > end - start,
      )
    )
      continue;
    wrong.push({ start, end, entry, list });
  }
  const known = hits
    .filter(
      ({ start, end, phrase }) =>
        (phrase.role === 'right' || phrase.role === 'name') && isRightForm(oneLine(text.slice(start, end)), phrase.text),
    )
    .map(({ start, end }) => ({ start, end }));
  return { wrong, known };
}

/** The words as the list has them, or with the capitals of a sentence's beginning or a heading. */
function isRightForm(typed: string, right: string): boolean {
  return typed.slice(1) === right.slice(1)
    ? typed.charAt(0).toLowerCase() === right.charAt(0).toLowerCase()
    : typed === right.toUpperCase();
}

/** A correction of a unit's name that is typed as a name, with a capital inside, but with other letters; a first small letter is no fault. */
function nameEntry(unit: string, typed: string): TermEntry | undefined {
  const rest = typed.slice(1);
  if (rest === unit.slice(1) || typed === typed.toUpperCase() || !hasCapital(rest)) return undefined;
  return { preferred: unit, variants: [typed], scope: 'any', caseSensitive: true, level: 'warning', fix: 'ask', except: [] };
}

function comparison(variant: string, entry: TermEntry): Phrase['compare'] {
  if (entry.caseSensitive) return 'exact';
  if (keysOf(variant).join(' ') !== keysOf(entry.preferred).join(' ')) return 'words';
  return variant.toLowerCase() === entry.preferred.toLowerCase() ? 'exact' : 'letters';
}

function isSame(typed: string, { text, compare }: Phrase): boolean {
  return compare === 'words' || (compare === 'exact' ? typed === text : typed.toLowerCase() === text.toLowerCase());
}

function keysOf(text: string): string[] {
  return everyMatch(TOKEN, text).map(([token]) => keyOf(token));
}

function keyOf(token: string): string {
  return /^[‐‑‒–—]$/u.test(token) ? '-' : foldTonePlacement(token.toLowerCase());
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

const matchers = new WeakMap<readonly TermList[], TermMatcher>();

/** The matcher of some lists; made once for the same array. */
export function matcherOf(lists: readonly TermList[]): TermMatcher {
  let matcher = matchers.get(lists);
  if (matcher === undefined) {
    matcher = new TermMatcher(lists);
    matchers.set(lists, matcher);
  }
  return matcher;
}
