/**
 * Measures the spelling checker on sets of sentences: `accuracy-spelling [--errors FILE] [--clean FILE] [--pages FOLDER] [--verbose]`.
 * Prints detection (an error counts as found when a suspect overlaps it, a suspect is right when it overlaps an error), the share of
 * first suggestions that give the right text, and alarms in clean text; with the memory, and without every entry that holds an answer. At the
 * end speed and memory.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createSpellingChecker, type SpellingChecker, type SpellingSuspect } from '../spelling/checker.ts';
import { SPELLING_MEMORY, type SpellingMemory } from '../spelling/memory-index.ts';
import { syllableKey } from '../spelling/syllable.ts';
import { buildSpellingData } from './build-spelling-sources.ts';
import { countSyllables, paragraphsOf, readCleanSentences, readErrorSentences, type CleanSentence, type ErrorSentence } from './spelling-files.ts';

const { values } = parseArgs({
  options: {
    errors: { type: 'string', default: 'fixtures/spelling/errors.json' },
    clean: { type: 'string', default: 'fixtures/spelling/clean.json' },
    pages: { type: 'string', default: 'fixtures/spelling/pages' },
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

const comparable = (text: string): string =>
  text.replace(/[\p{Script=Latin}\p{M}]+/gu, (word) => syllableKey(word) ?? word.normalize('NFC').toLowerCase()).replace(/\s+/gu, ' ');

/** True when the first suggestion makes the text around the error right. */
function suggestionIsRight(sentence: ErrorSentence, error: ErrorSentence['errors'][number], suspect: SpellingSuspect): boolean {
  const start = Math.min(error.start, suspect.start);
  const end = Math.max(error.end, suspect.end);
  const { text } = sentence;
  const given = comparable(text.slice(start, suspect.start) + (suspect.suggestions[0] ?? '') + text.slice(suspect.end, end));
  return error.fix.some((fix) => comparable(text.slice(start, error.start) + fix + text.slice(error.end, end)) === given);
}

function measure(title: string, checker: SpellingChecker, errors: readonly ErrorSentence[], clean: readonly CleanSentence[], verbose: boolean): void {
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
        else if (verbose && level === 'warning') print(`  false ${sentence.id}: ${mark(sentence.text, suspect)} → ${suspect.suggestions.join('|')} (${suspect.kind})`);
      }
      for (const error of sentence.errors) {
        total++;
        const hits = seen.filter((suspect) => overlaps(suspect, error));
        if (hits.length > 0) found++;
        else if (verbose && level === 'warning') print(`  missed ${sentence.id}: ${mark(sentence.text, error)} → ${error.fix.join('|')}`);
        if (hits.some((suspect) => suggestionIsRight(sentence, error, suspect))) right++;
        else if (verbose && level === 'warning' && hits.length > 0) print(`  wrong suggestion ${sentence.id}: ${mark(sentence.text, error)} ${error.fix.join('|')} ≠ ${hits.map((hit) => hit.suggestions.join('|')).join(' ; ')}`);
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
      if (verbose && level === 'warning') for (const suspect of seen) print(`  alarm ${sentence.id}: ${mark(sentence.text, suspect)} → ${suspect.suggestions.join('|')} (${suspect.kind})`);
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

/** The memory without the entries whose answer stands in the right text of an error sentence at the place of the error. */
function memoryWithoutAnswers(errors: readonly ErrorSentence[]): SpellingMemory {
  const holds = (phrase: string, where: 'text' | 'correct'): boolean => {
    const needle = ` ${comparable(phrase)} `;
    return errors.some((sentence) => ` ${comparable(sentence[where]).replace(/[^\p{L}\p{M} -]+/gu, ' ').replace(/ +/gu, ' ')} `.includes(needle));
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
  const words = text.match(/[\p{Script=Latin}\p{M}]+/gu)?.map((word) => syllableKey(word) ?? word.toLowerCase()) ?? [];
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

const errors = existsSync(values.errors) ? readErrorSentences(values.errors) : [];
const clean = existsSync(values.clean) ? readCleanSentences(values.clean) : [];
const data = buildSpellingData(root);
const started = performance.now();
const checker = createSpellingChecker(data);
const loadMs = performance.now() - started;

print(`${String(errors.length)} sentences with errors, ${String(clean.length)} clean sentences`);
measure('with the whole memory', checker, errors, clean, values.verbose);
measure(
  'without memory entries and phrases that hold an answer',
  createSpellingChecker(buildSpellingData(root, phraseFilter(errors)), { memory: memoryWithoutAnswers(errors) }),
  errors,
  clean,
  false,
);

if (existsSync(values.pages)) {
  for (const name of readdirSync(values.pages).sort()) {
    const source = readFileSync(join(values.pages, name), 'utf8');
    const paragraphs = paragraphsOf(source);
    const seen = checker.check(paragraphs).filter((suspect) => counts(suspect, 'warning'));
    print(`page ${name}: ${String(countSyllables(source))} syllables, ${String(seen.length)} errors and warnings`);
    if (values.verbose) for (const suspect of seen) print(`  ${mark(paragraphs[suspect.paragraph]?.text ?? '', suspect)} → ${suspect.suggestions.join('|')} (${suspect.kind})`);
  }
}

const base = [...clean.map((sentence) => sentence.text), ...errors.map((sentence) => sentence.correct)].join('\n\n') || readFileSync('rules/spelling/text/reports.txt', 'utf8').replace(/\n/g, '\n\n');
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
