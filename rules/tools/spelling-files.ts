/** Reads sets of sentences and turns them into paragraphs for the checker. */
import { readFileSync } from 'node:fs';
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import type { SpellingParagraph } from '../spelling/suspect.ts';

/** A sentence with marked errors. */
export interface ErrorSentence {
  readonly id: string;
  readonly text: string;
  readonly correct: string;
  readonly errors: readonly { readonly start: number; readonly end: number; readonly text: string; readonly fix: readonly string[] }[];
}

/** A right sentence. */
export interface CleanSentence {
  readonly id: string;
  readonly text: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readArray(path: string): readonly Readonly<Record<string, unknown>>[] {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(value)) throw new Error(`${path}: expected an array`);
  return value.map((item: unknown) => {
    if (!isRecord(item)) throw new Error(`${path}: expected objects`);
    return item;
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** Reads a set of sentences with errors. */
export function readErrorSentences(path: string): ErrorSentence[] {
  return readArray(path).map((item) => ({
    id: text(item['id']),
    text: text(item['text']),
    correct: text(item['correct']),
    errors: (Array.isArray(item['errors']) ? item['errors'] : []).filter(isRecord).map((error) => ({
      start: Number(error['start']),
      end: Number(error['end']),
      text: text(error['text']),
      fix: Array.isArray(error['fix']) ? error['fix'].map(text) : [text(error['fix'])],
    })),
  }));
}

/** Reads a set of right sentences. */
export function readCleanSentences(path: string): CleanSentence[] {
  return readArray(path).map((item) => ({ id: text(item['id']), text: text(item['text']) }));
}

/** A text as paragraphs of prose, one per line. */
export function paragraphsOf(source: string): SpellingParagraph[] {
  return source
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, skip: [], kind: 'prose', continues: false }));
}

const WORD = regex.gu`[${LETTER}${MARK}]+`;

/** Number of words made of letters. */
export function countSyllables(source: string): number {
  return source.match(WORD)?.length ?? 0;
}
