// npm run bench -- --linear [--all] [--only WORDS]: whether the time of a lint grows as the text does and no faster. Each unit is repeated to
// texts of 8 KB to 1 MB, each twice as long as the one before; what counts is time of the processor. Where the Markdown parser takes more
// than its share, the parser alone is measured beside it: that is said, and fails only if what this program adds is not linear.
import { readFileSync } from 'node:fs';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createSpellingChecker, DEFAULT_SETTINGS, lint, reportFacts } from '../../dist/rules/index.mjs';
import { ALL_UNITS, textOf, UNITS } from './linear-units.mjs';

/** Most times as long that a text of twice the length may take. */
const MOST = 2.3;
const LENGTHS = [8, 16, 32, 64, 128, 256, 512, 1024].map((kilobytes) => kilobytes * 1024);
/** A unit whose time has grown this much beyond its length needs no longer text to be judged. */
const CLEARLY = 1.6;
/** Times below this many milliseconds say nothing of growth. */
const LEAST_MS = 40;
/** No text is tried that is to take longer, in milliseconds. */
const LONGEST_MS = 20_000;
/** How many doublings, the last ones, are judged. */
const JUDGED = 3;

const settings = { ...DEFAULT_SETTINGS, stage: 'presign' };
const checker = createSpellingChecker(new Uint8Array(readFileSync('dist/spelling.bin')));
const bare = unified().use(remarkParse).freeze();
const extended = unified()
  .use(remarkParse)
  .use(function () {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
    (data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]);
  })
  .freeze();

/** Everything that a run does with one text: findings with their places, and what it tells other reports. */
function work(text) {
  const result = lint(text, { settings, resources: { spelling: () => checker } });
  for (const { span } of result.findings) result.source.positionAt(span.start);
  reportFacts(result);
}

function spent(run, text) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds for each length, as far as there is something to learn. */
function timesOf(run, unit, lengths = LENGTHS) {
  const times = [];
  for (const length of lengths) {
    const text = textOf(unit, length);
    let time = spent(run, text);
    // What a busy moment or a collection of garbage adds is not there the second time.
    if (times.length > 0 && time / times.at(-1) > MOST && time < 4000) time = Math.min(time, spent(run, text));
    times.push(time);
    const last = times.slice(-3);
    const clear = last.length === 3 && last[0] > LEAST_MS && last[2] / last[0] > (2 * CLEARLY) ** 2;
    if (clear || time * 4 > LONGEST_MS) break;
  }
  return times;
}

/** How many times as long a text of twice the length takes: the middle one of the last doublings. */
function growth(times) {
  const ratios = times.flatMap((time, i) => (i > 0 && time > LEAST_MS ? [time / Math.max(times[i - 1], 1)] : []));
  const judged = ratios.slice(-JUDGED).sort((a, b) => a - b);
  return judged[Math.floor(judged.length / 2)] ?? 0;
}

/** Runs the bench; gives the exit code. */
function benchLinear(args) {
  const write = (line) => process.stdout.write(`${line}\n`);
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const units = (args.includes('--all') || only !== undefined ? ALL_UNITS : UNITS).filter(
    (unit) => only === undefined || nameOf(unit).includes(only),
  );
  const warm = readFileSync('fixtures/reports/kt-xh-20-trang.md', 'utf8');
  for (let i = 0; i < 5; i++) work(warm);
  write(`${units.length} units; CPU time of a text twice as long (at most ${MOST}); longest text tried and its time`);
  let failed = 0;
  const ofTheParser = [];
  for (const unit of units) {
    const times = timesOf(work, unit);
    const ratio = growth(times);
    let verdict = '';
    if (ratio > MOST) {
      const lengths = LENGTHS.slice(0, times.length);
      const parser = lengths.map((length) => spent((text) => extended.parse(text), textOf(unit, length)));
      const alone = lengths.map((length) => spent((text) => bare.parse(text), textOf(unit, length)));
      const own = times.map((time, i) => Math.max(0, time - parser[i]));
      const isParser = growth(parser) > MOST && (growth(own) <= MOST || own.at(-1) < times.at(-1) / 4);
      if (isParser) ofTheParser.push(unit);
      else failed++;
      verdict = isParser
        ? `the parser: bare remark-parse ${growth(alone).toFixed(2)}, with tables and footnotes ${growth(parser).toFixed(2)}; the rest ${growth(own).toFixed(2)}`
        : `NOT LINEAR; the parser ${growth(parser).toFixed(2)}`;
    }
    const length = LENGTHS[times.length - 1] / 1024;
    write(
      `${nameOf(unit).padEnd(64)} ${ratio.toFixed(2)}  ${String(length).padStart(4)} KB ${times.at(-1).toFixed(0).padStart(6)} ms  ${verdict}`.trimEnd(),
    );
  }
  write(`${units.length - failed - ofTheParser.length} linear, ${ofTheParser.length} limited by the Markdown parser, ${failed} not linear`);
  return failed > 0 ? 1 : 0;
}

function nameOf({ frame, unit }) {
  return `${frame} ${JSON.stringify(unit)}`;
}

process.exitCode = benchLinear(process.argv.slice(2));
