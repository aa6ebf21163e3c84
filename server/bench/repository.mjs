// What comparing the reports of a repository costs: time of reading facts and of comparing them, the memory they hold, and the size of
// the facts file, for 5,000 generated reports (or the number given). Times stand beside that of the bare Markdown parser on the texts.
// Needs node --expose-gc.
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compareReports, DEFAULT_SETTINGS, lint, reduceFacts, reportFacts, Repository, SharedFacts } from '../../dist/rules/index.mjs';
import { makeRepository } from './make-repository.mjs';

const SETTINGS = { ...DEFAULT_SETTINGS, stage: 'issued', rules: {} };

/** Prints the figures for a repository of `count` reports. */
export function benchRepository(count, write = (line) => process.stdout.write(`${line}\n`)) {
  const { files, manifest } = makeRepository(count);
  const time = (run) => {
    const start = performance.now();
    const value = run();
    return { value, ms: performance.now() - start };
  };
  const parser = unified().use(remarkParse).freeze();
  const sample = [...files].slice(0, 200);
  const bare = time(() => sample.forEach(([, text]) => parser.parse(text))).ms * (files.size / sample.length);
  const heap = () => {
    for (let i = 0; i < 3; i++) globalThis.gc();
    return process.memoryUsage().heapUsed;
  };
  const shared = new SharedFacts();
  const { stage, language } = SETTINGS;
  const entry = (facts) => JSON.stringify({ facts, settings: { stage, language, rules: {} } });
  const read = time(() => [...files].map(([path, text]) => entry(reportFacts(lint(text, { settings: SETTINGS }), path))));
  const before = heap();
  const facts = read.value.map((json) => shared.read(json).facts);
  const held = heap() - before;
  const first = time(() => reduceFacts(facts, () => SETTINGS));
  const again = time(() => reduceFacts(facts, () => SETTINGS));
  const repository = new Repository(facts);
  const comparison = compareReports(repository);
  const whole = time(() => comparison.findings(() => SETTINGS));
  const compared = heap() - before;
  const edit = (change) => {
    const times = facts
      .filter((_, i) => i % Math.ceil(facts.length / 50) === 0)
      .map(
        (report) =>
          time(() => {
            repository.put(change(report));
            comparison.findings(() => SETTINGS);
          }).ms,
      )
      .sort((a, b) => a - b);
    return { typical: times[times.length >> 1] / whole.ms, worst: times.at(-1) / whole.ms };
  };
  const cited = edit((report) => ({
    ...report,
    citations: report.citations.map((citation) => ({ ...citation, line: citation.line + 1 })),
  }));
  const head = edit((report) => ({
    ...report,
    number: report.number && { ...report.number, number: { ...report.number.number, line: report.number.number.line + 1 } },
  }));
  const ratios = ({ typical, worst }) => `${typical.toFixed(3)} / ${worst.toFixed(3)}`;
  const line = (label, figure) => write(`${label.padEnd(66)} ${figure}`);
  line(`repository of ${files.size} reports: findings / planted conflicts`, `${first.value.length} / ${manifest.length}`);
  line('checking and reading facts / bare remark-parse of the same texts', (read.ms / bare).toFixed(2));
  line('comparing all reports / checking them', (first.ms / read.ms).toFixed(3));
  line('comparing all reports again: ms', again.ms.toFixed(0));
  line('after an edit of all citations of a report / all: typical, worst', ratios(cited));
  line('after an edit of the letterhead of a report / all: typical, worst', ratios(head));
  line('facts held in memory: MB; with what is kept of their comparison', `${(held / 1e6).toFixed(1)}; ${(compared / 1e6).toFixed(1)}`);
  line('facts file: MB', (JSON.stringify(facts).length / 1e6).toFixed(1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchRepository(Number(process.argv[2] ?? 5000));
