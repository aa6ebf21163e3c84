/**
 * Measures the spelling checker on sets of sentences: `accuracy-spelling [--errors FILE] [--clean FILE] [--pages FOLDER] [--only SET] [--verbose]`.
 * The sets of the project are `development`, `open` (odd sentences and pages of the unseen set) and `kept` (its even ones, never shown one by
 * one); files given take the place of all of them. Prints detection (an error counts as found when a suspect overlaps it, a suspect is right
 * when it overlaps an error), the share of first suggestions that give the right text, and alarms in clean text; with the memory, and without
 * every entry that holds an answer. At the end speed and memory.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import { createSpellingChecker, type SpellingChecker, type SpellingSuspect } from '../spelling/checker.ts';
import { SPELLING_MEMORY } from '../spelling/authored-words.ts';
import type { SpellingMemory } from '../spelling/memory-tables.ts';
import { syllableKey } from '../vietnamese/syllable.ts';
import { buildSpellingData } from './build-spelling-sources.ts';
import {
  countSyllables,
  paragraphsOf,
  readCleanSentences,
  readErrorSentences,
  type CleanSentence,
  type ErrorSentence,
} from './spelling-files.ts';

const { values } = parseArgs({
  options: {
    errors: { type: 'string' },
    clean: { type: 'string' },
    pages: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const print = (line: string): void => void process.stdout.write(`${line}\n`);

type Level = 'warning' | 'info';
const counts = (suspect: SpellingSuspect, level: Level): boolean =>
  suspect.confidence === 'error' || suspect.confidence === 'warning' || (level === 'info' && suspect.confidence === 'info');

function checkSentence(checker: SpellingChecker, text: string): SpellingSuspect[] {
  return checker.check([{ text, skip: [], kind: 'prose', continues: false }]);
}

const WORD = regex.gu`[\p{Script=Latin}${MARK}]+`;

const comparable = (text: string): string =>
  text.replace(WORD, (word) => syllableKey(word) ?? word.normalize('NFC').toLowerCase()).replace(/\s+/gu, ' ');

/** True when the first suggestion makes the text around the error right. */
function suggestionIsRight(sentence: ErrorSentence, error: ErrorSentence['errors'][number], suspect: SpellingSuspect): boolean {
  const start = Math.min(error.start, suspect.start);
  const end = Math.max(error.end, suspect.end);
  const { text } = sentence;
  const given = comparable(text.slice(start, suspect.start) + (suspect.suggestions[0] ?? '') + text.slice(suspect.end, end));
  return error.fix.some((fix) => comparable(text.slice(start, error.start) + fix + text.slice(error.end, end)) === given);
}

function measure(
  title: string,
  checker: SpellingChecker,
  errors: readonly ErrorSentence[],
  clean: readonly CleanSentence[],
  verbose: boolean,
): void {
  print(title);
  for (const level of ['warning', 'info'] as const) {
    let found = 0;
    let total = 0;
    let right = 0;
    let suspects = 0;
    let rightSuspects = 0;
    for (const sentence of errors) {
      const seen = checkSentence(checker, sentence.text).filter((suspect) => counts(suspect, level));
      const overlaps = (suspect: SpellingSuspect, error: { start: number; end: number }): boolean =>
        suspect.start < Math.max(error.end, error.start + 1) && error.start < suspect.end;
      suspects += seen.length;
      for (const suspect of seen) {
        const hit = sentence.errors.some((error) => overlaps(suspect, error));
        if (hit) rightSuspects++;
        else if (verbose && level === 'warning')
          print(`  false ${sentence.id}: ${mark(sentence.text, suspect)} → ${suspect.suggestions.join('|')} (${suspect.kind})`);
      }
      for (const error of sentence.errors) {
        total++;
        const hits = seen.filter((suspect) => overlaps(suspect, error));
        if (hits.length > 0) found++;
        else if (verbose && level === 'warning') print(`  missed ${sentence.id}: ${mark(sentence.text, error)} → ${error.fix.join('|')}`);
        if (hits.some((suspect) => suggestionIsRight(sentence, error, suspect))) right++;
        else if (verbose && level === 'warning' && hits.length > 0)
          print(
            `  wrong suggestion ${sentence.id}: ${mark(sentence.text, error)} ${error.fix.join('|')} ≠ ${hits.map((hit) => hit.suggestions.join('|')).join(' ; ')}`,
          );
      }
    }
    let alarms = 0;
    let touched = 0;
    let syllables = 0;
    for (const sentence of clean) {
      const seen = checkSentence(checker, sentence.text).filter((suspect) => counts(suspect, level));
      syllables += countSyllables(sentence.text);
      alarms += seen.length;
      if (seen.length > 0) touched++;
      if (verbose && level === 'warning')
        for (const suspect of seen)
          print(`  alarm ${sentence.id}: ${mark(sentence.text, suspect)} → ${suspect.suggestions.join('|')} (${suspect.kind})`);
    }
    const precision = suspects === 0 ? 1 : rightSuspects / suspects;
    const recall = total === 0 ? 1 : found / total;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    print(
      `  ${level === 'warning' ? 'error+warning' : 'with info    '}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  ` +
        `first suggestion ${(found === 0 ? 1 : right / found).toFixed(3)}  clean: ${String(alarms)} alarms in ${String(syllables)} syllables ` +
        `(${((1000 * alarms) / Math.max(1, syllables)).toFixed(2)} per 1,000; ${String(touched)} of ${String(clean.length)} sentences)`,
    );
  }
}

function mark(text: string, range: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, range.start - 30), range.start)}⟦${text.slice(range.start, range.end)}⟧${text.slice(range.end, range.end + 25)}`;
}

const SIGNS = regex.gu`[^${LETTER}${MARK} -]+`;

/** The memory without the entries whose answer stands in the right text of an error sentence at the place of the error. */
function memoryWithoutAnswers(errors: readonly ErrorSentence[]): SpellingMemory {
  const holds = (phrase: string, where: 'text' | 'correct'): boolean => {
    const needle = ` ${comparable(phrase)} `;
    return errors.some((sentence) => ` ${comparable(sentence[where]).replace(SIGNS, ' ').replace(/ +/gu, ' ')} `.includes(needle));
  };
  return {
    ...SPELLING_MEMORY,
    confusions: SPELLING_MEMORY.confusions.filter((pair) => !holds(pair.wrong, 'text')),
    missing: SPELLING_MEMORY.missing.filter((entry) => !holds(entry.formula.replace(/\s*\[[^\]]*\]/u, ''), 'text')),
    splits: SPELLING_MEMORY.splits.filter((entry) => !holds(entry.wrong, 'text')),
  };
}

function phraseFilter(errors: readonly ErrorSentence[]): (phrase: string) => boolean {
  const windows = new Set<string>();
  for (const { text, correct } of errors) {
    const wrong = new Set(bigrams(text));
    for (const pair of bigrams(correct)) if (!wrong.has(pair)) windows.add(pair);
  }
  return (phrase) => !bigrams(phrase).some((pair) => windows.has(pair));
}

function bigrams(text: string): string[] {
  const words = text.match(WORD)?.map((word) => syllableKey(word) ?? word.toLowerCase()) ?? [];
  return words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function timed(run: () => unknown, times: number): number {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    run();
    taken.push(performance.now() - started);
  }
  return median(taken);
}

interface TestSet {
  readonly name: string;
  readonly errors: readonly ErrorSentence[];
  readonly clean: readonly CleanSentence[];
  readonly pages: readonly { readonly name: string; readonly source: string }[];
  /** False for a set whose sentences are counted but not shown. */
  readonly shown: boolean;
}

function readSet(name: string, paths: { errors?: string | undefined; clean?: string | undefined; pages?: string | undefined }): TestSet {
  const there = (path: string | undefined): path is string => path !== undefined && existsSync(path);
  return {
    name,
    errors: there(paths.errors) ? readErrorSentences(paths.errors) : [],
    clean: there(paths.clean) ? readCleanSentences(paths.clean) : [],
    pages: there(paths.pages)
      ? readdirSync(paths.pages)
          .sort()
          .map((page) => ({ name: page, source: readFileSync(join(paths.pages ?? '', page), 'utf8') }))
      : [],
    shown: true,
  };
}

function half(set: TestSet, name: string, remainder: 0 | 1, shown: boolean): TestSet {
  const mine = (_: unknown, at: number): boolean => at % 2 === remainder;
  return { name, errors: set.errors.filter(mine), clean: set.clean.filter(mine), pages: set.pages.filter(mine), shown };
}

function testSets(): TestSet[] {
  if (values.errors !== undefined || values.clean !== undefined || values.pages !== undefined) return [readSet('given', values)];
  const folder = 'fixtures/spelling';
  const unseen = readSet('unseen', {
    errors: `${folder}/unseen-errors.json`,
    clean: `${folder}/unseen-clean.json`,
    pages: `${folder}/unseen-pages`,
  });
  return [
    readSet('development', { errors: `${folder}/errors.json`, clean: `${folder}/clean.json`, pages: `${folder}/pages` }),
    half(unseen, 'open', 0, true),
    half(unseen, 'kept', 1, false),
  ].filter((set) => values.only === undefined || set.name === values.only);
}

function measurePages(set: TestSet, checker: SpellingChecker, verbose: boolean): void {
  let alarms = 0;
  let syllables = 0;
  for (const { name, source } of set.pages) {
    const paragraphs = paragraphsOf(source);
    const seen = checker.check(paragraphs).filter((suspect) => counts(suspect, 'warning'));
    alarms += seen.length;
    syllables += countSyllables(source);
    if (verbose)
      for (const suspect of seen)
        print(
          `  alarm ${name}: ${mark(paragraphs[suspect.paragraph]?.text ?? '', suspect)} → ${suspect.suggestions.join('|')} (${suspect.kind})`,
        );
  }
  print(
    `  ${String(set.pages.length)} clean pages: ${String(alarms)} errors and warnings in ${String(syllables)} syllables (${((1000 * alarms) / Math.max(1, syllables)).toFixed(2)} per 1,000)`,
  );
}

const sets = testSets();
const errors = sets.flatMap((set) => set.errors);
const clean = sets.flatMap((set) => set.clean);
const data = buildSpellingData(root);
const started = performance.now();
const checker = createSpellingChecker(data);
const loadMs = performance.now() - started;

for (const set of sets) {
  const verbose = values.verbose && set.shown;
  print(`set ${set.name}: ${String(set.errors.length)} sentences with errors, ${String(set.clean.length)} clean sentences`);
  measure(' with the whole memory', checker, set.errors, set.clean, verbose);
  if (set.errors.length > 0) {
    measure(
      ' without memory entries and phrases that hold an answer',
      createSpellingChecker(buildSpellingData(root, phraseFilter(set.errors)), { memory: memoryWithoutAnswers(set.errors) }),
      set.errors,
      set.clean,
      false,
    );
  }
  if (set.pages.length > 0) measurePages(set, checker, verbose);
}

const base =
  [...clean.map((sentence) => sentence.text), ...errors.map((sentence) => sentence.correct)].join('\n\n') ||
  readFileSync('rules/spelling/text/reports.txt', 'utf8').replace(/\n/g, '\n\n');
let long = base;
while (countSyllables(long) < 10_000) long = `${long}\n\n${base}`;
const paragraphs = paragraphsOf(long);
const size = countSyllables(long);
const parser = unified().use(remarkParse);
const parseMs = timed(() => parser.parse(long), 7);
const checkMs = timed(() => checker.check(paragraphs), 15);
const middle = Math.floor(paragraphs.length / 2);
const editMs = timed(() => checker.checkParagraph(paragraphs, middle), 15);
print(
  `speed: ${((checkMs * 10_000) / size).toFixed(1)} ms per 10,000 syllables, ${(checkMs / parseMs).toFixed(2)} of bare remark-parse; ` +
    `one paragraph ${editMs.toFixed(2)} ms; load ${loadMs.toFixed(0)} ms; packed ${(data.length / 1e6).toFixed(2)} MB`,
);

// A process of its own, so that nothing but the checker is measured.
const folder = mkdtempSync(join(tmpdir(), 'lint-report-'));
try {
  const packed = join(folder, 'spelling.bin');
  writeFileSync(packed, data);
  spawnSync(process.execPath, ['--expose-gc', 'rules/tools/run.mjs', 'spelling-memory', packed], { stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true });
}
