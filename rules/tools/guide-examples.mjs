// The examples of a guide to the library: run as a reader would run them, beside an installed package.
import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Packages that the examples use beside the library. */
const BESIDE = ['unified', 'remark-parse', 'vfile'];

/**
 * The examples of a page: every block of JavaScript with the block of text after it, which is what it prints; the one block of Markdown,
 * which they read as bao-cao.md; the blocks of TypeScript.
 *
 * @param {string} page Markdown with LF
 * @returns {{ report: string, examples: { line: number, code: string, output: string }[], types: string[] }}
 */
export function examplesOf(page) {
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(({ index, 1: language, 2: text }) => ({
    line: page.slice(0, index).split('\n').length,
    language,
    text,
  }));
  const inLanguage = (wanted) => blocks.filter(({ language }) => language === wanted);
  return {
    report: inLanguage('markdown')[0]?.text ?? '',
    examples: blocks.flatMap(({ language, line, text }, at) => {
      if (language !== 'js') return [];
      const next = blocks[at + 1];
      return [{ line, code: text, output: next?.language === 'text' ? next.text : '' }];
    }),
    types: inLanguage('ts').map(({ text }) => text),
  };
}

/** Links packages of the repository into a project, those that the examples use and any others. */
export function linkPackages(folder, others = []) {
  for (const name of [...BESIDE, ...others]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
}

/**
 * Runs the examples of a page in a project that has the library.
 *
 * @param {string} page Markdown with LF
 * @param {string} folder the project; gets bao-cao.md
 * @returns {Promise<{ line: number, output: string, printed: string }[]>} what the page says and what was printed
 */
export async function runExamples(page, folder) {
  const { report, examples } = examplesOf(page);
  writeFileSync(join(folder, 'bao-cao.md'), report);
  const results = [];
  for (const { line, code, output } of examples) {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
    results.push({ line, output, printed: stdout + stderr });
  }
  return results;
}
