/**
 * Measures the catalogue against texts whose defects are known:
 *
 *     npm run accuracy -- --truth FILE [--traps FILE] [--stage presign] [--missed] [--extra] TEXT…
 *
 * A truth file is a JSON array of {file, offset, length, category, severity, kind: must|should, quote}; several may be given; entries
 * belong to the text of the same file name. In place of offset and length an entry may name {line, text}, the line from 1 and the words of
 * it that are wrong, and a `family` of defects. A defect counts as reported when a finding overlaps its place. A trap file has the same
 * shape: places that look wrong and are right; a finding that overlaps one and no defect is a false alarm.
 *
 *     npm run accuracy -- --judged FOLDER [--all] [--unjudged] TEXT…
 *
 * A folder of judged findings holds .tsv files with the columns file, line, rule and verdict (true, defensible, false), one line for each
 * finding that somebody read. Prints for each rule how its errors and warnings (with --all every finding) were judged; with --unjudged those
 * that nobody has judged yet, as lines for such a file.
 *
 * Prints recall by kind, family and category, precision of errors and warnings and by rule (findings that overlap a defect), traps hit; with --missed the defects not
 * reported, with --extra the findings that overlap none.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Judgements, PrecisionTable, readJudgements } from './judged.ts';
import { toolResources } from './tool-resources.ts';
import { type Finding, DEFAULT_SETTINGS, lint, overlaps, type SourceText, type Stage, STAGES } from '../index.ts';

interface Entry {
  readonly file: string;
  /** Where it is: a range of offsets, or words of a line. */
  readonly at: { readonly start: number; readonly end: number } | { readonly line: number; readonly text: string };
  readonly family: string;
  readonly category: string;
  readonly kind: string;
  readonly quote: string;
}

/** An entry whose place in the text is known. */
interface Place extends Entry {
  readonly start: number;
  readonly end: number;
}

function usage(problem: string): never {
  process.stderr.write(
    `${problem}\nusage: npm run accuracy -- --truth FILE [--traps FILE] [--stage S] [--missed] [--extra] TEXT…\n       npm run accuracy -- --judged FOLDER [--stage S] [--all] [--unjudged] TEXT…\n`,
  );
  process.exit(2);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readEntries(path: string): Entry[] {
  let rows: unknown;
  try {
    rows = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    usage(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(rows)) usage(`${path}: not an array`);
  return rows.map((row: unknown, i): Entry => {
    const number = `entry ${String(i + 1)}`;
    if (!isRecord(row) || typeof row['file'] !== 'string') return usage(`${path}: ${number} lacks file`);
    const text = (key: string): string => (typeof row[key] === 'string' ? row[key] : '');
    const { offset, length, line } = row;
    const at =
      typeof offset === 'number' && typeof length === 'number'
        ? { start: offset, end: offset + length }
        : typeof line === 'number' && text('text') !== ''
          ? { line, text: text('text') }
          : usage(`${path}: ${number} lacks offset and length, or line and text`);
    return {
      file: basename(row['file']),
      at,
      family: text('family'),
      category: text('category') || text('rule'),
      kind: text('kind'),
      quote: text('quote') || text('text'),
    };
  });
}

/** The entry with its place; ends the program where the line does not hold its words. */
function placed(entry: Entry, source: SourceText): Place {
  const { at } = entry;
  if (!('line' in at)) return { ...entry, ...at };
  const lines = source.text.split('\n');
  const column = (lines[at.line - 1] ?? '').indexOf(at.text);
  if (column < 0) return usage(`${entry.file}:${String(at.line)} does not hold “${at.text}”`);
  const start = lines.slice(0, at.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + column;
  return { ...entry, start, end: start + at.text.length };
}

function judgementsOf(folder: string): Judgements {
  try {
    return new Judgements(readJudgements(folder));
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

const truth: Entry[] = [];
const traps: Entry[] = [];
const texts: string[] = [];
let stage: Stage = 'presign';
let showMissed = false;
let showExtra = false;
let judgements: Judgements | undefined;
let showUnjudged = false;
let isAll = false;
const args = process.argv.slice(2);
for (let i = 0; i < args.length; i++) {
  const arg = args[i] ?? '';
  if (arg === '--truth') truth.push(...readEntries(args[++i] ?? ''));
  else if (arg === '--traps') traps.push(...readEntries(args[++i] ?? ''));
  else if (arg === '--stage') {
    const value = args[++i] ?? '';
    stage = STAGES.find((s) => s === value) ?? usage(`unknown stage “${value}”`);
  } else if (arg === '--judged') judgements = judgementsOf(args[++i] ?? '');
  else if (arg === '--unjudged') showUnjudged = true;
  else if (arg === '--all') isAll = true;
  else if (arg === '--missed') showMissed = true;
  else if (arg === '--extra') showExtra = true;
  else if (arg.startsWith('--')) usage(`unknown option “${arg}”`);
  else texts.push(arg);
}
if (texts.length === 0) usage('no text given');

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
const place = (source: SourceText, offset: number): string => {
  const { line, column } = source.positionAt(offset);
  return `${String(line)}:${String(column)}`;
};

function printJudged(known: Judgements): void {
  const table = new PrecisionTable();
  const unjudged: string[] = [];
  let characters = 0;
  for (const path of texts) {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
    characters += text.length;
    const { findings, source } = lint(text, { settings: { ...DEFAULT_SETTINGS, stage }, resources: toolResources });
    for (const { ruleId, severity, span, message } of findings) {
      if (!isAll && severity !== 'error' && severity !== 'warning') continue;
      const { line } = source.positionAt(span.start);
      const verdict = known.take(basename(path), line, ruleId);
      table.count(ruleId, severity, verdict);
      if (verdict !== undefined) continue;
      const quote = source.slice({ start: Math.max(0, span.start - 40), end: Math.min(source.text.length, span.end + 40) });
      unjudged.push([basename(path), line, ruleId, '?', severity, message, quote.replace(/\s+/gu, ' ')].join('\t'));
    }
  }
  for (const line of table.lines(characters / 3000)) say(line);
  if (showUnjudged) for (const line of ['file\tline\trule\tverdict\tseverity\tmessage\ttext', ...unjudged]) say(line);
}

if (judgements !== undefined) {
  printJudged(judgements);
  process.exit(0);
}

const recall = new Map<string, { found: number; all: number }>();
const precision = new Map<string, { right: number; all: number }>();
const weighty = { right: 0, all: 0 };
const hits: string[] = [];
const missed: string[] = [];
const extra: string[] = [];
let units = 0;
for (const path of texts) {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  units += text.length;
  const { findings, source } = lint(text, { settings: { ...DEFAULT_SETTINGS, stage }, resources: toolResources });
  const file = basename(path);
  const here = (entries: readonly Entry[]): Place[] => entries.filter((entry) => entry.file === file).map((entry) => placed(entry, source));
  const own = here(truth);
  const ownTraps = here(traps);
  const meets = (finding: Finding, p: Place): boolean => overlaps(finding.span, p);
  for (const p of own) {
    const found = findings.some((f) => meets(f, p));
    const family = p.family === '' ? [] : [`${p.kind} family ${p.family}`];
    const category = p.category === '' ? [] : [`${p.kind} ${p.category}`];
    for (const key of [`all ${p.kind}`, ...family, ...category]) {
      const row = recall.get(key) ?? { found: 0, all: 0 };
      recall.set(key, { found: row.found + (found ? 1 : 0), all: row.all + 1 });
    }
    if (!found) missed.push(`${file}:${place(source, p.start)} ${p.kind} ${p.category || p.family} “${p.quote}”`);
  }
  for (const f of findings) {
    const right = own.some((p) => meets(f, p));
    if (f.severity === 'error' || f.severity === 'warning') {
      weighty.all++;
      if (right) weighty.right++;
    }
    const row = precision.get(f.ruleId) ?? { right: 0, all: 0 };
    precision.set(f.ruleId, { right: row.right + (right ? 1 : 0), all: row.all + 1 });
    const where = `${file}:${place(source, f.span.start)} ${f.severity} ${f.ruleId} ⟦${source.slice(f.span).slice(0, 60).replace(/\s+/gu, ' ')}⟧ ${f.message}`;
    if (right) continue;
    extra.push(where);
    for (const t of ownTraps) if (meets(f, t)) hits.push(`${where} — trap ${t.category} “${t.quote}”`);
  }
}

say(`${String(texts.length)} texts, ${String(units)} UTF-16 units, stage ${stage}`);
if (truth.length > 0) {
  say('\nRecall');
  for (const [key, row] of [...recall].sort(([a], [b]) => (a < b ? -1 : 1)))
    say(`  ${key.padEnd(44)} ${String(row.found).padStart(4)} / ${String(row.all).padEnd(4)} ${percent(row.found, row.all)}`);
  say('\nPrecision (findings that overlap a known defect)');
}
let right = 0;
let all = 0;
for (const [rule, row] of [...precision].sort(([a], [b]) => (a < b ? -1 : 1))) {
  right += row.right;
  all += row.all;
  say(`  ${rule.padEnd(44)} ${String(row.right).padStart(4)} / ${String(row.all).padEnd(4)} ${percent(row.right, row.all)}`);
}
say(`  ${'all rules'.padEnd(44)} ${String(right).padStart(4)} / ${String(all).padEnd(4)} ${percent(right, all)}`);
say(
  `  ${'errors and warnings'.padEnd(44)} ${String(weighty.right).padStart(4)} / ${String(weighty.all).padEnd(4)} ${percent(weighty.right, weighty.all)}`,
);
say(`\nTraps hit: ${String(hits.length)} of ${String(traps.length)}`);
for (const hit of hits) say(`  ${hit}`);
if (showMissed) {
  say(`\nMissed: ${String(missed.length)}`);
  for (const m of missed) say(`  ${m}`);
}
if (showExtra) {
  say(`\nExtra: ${String(extra.length)}`);
  for (const e of extra) say(`  ${e}`);
}
