// The tools that are compared: how each is started, each on all Markdown files of the folder it is started in.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PACKAGES } from './install.mjs';

const LINT_REPORT = resolve(import.meta.dirname, '../../../dist/lint-report.js');
const node = (script, ...args) => [process.execPath, script, ...args];
const inPackages = (...path) => join(PACKAGES, ...path);
const version = (name) => {
  const file = inPackages(name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
};

/**
 * A tool: its name, what it is, the file that must be there, whether it keeps a cache, its command with a number of processors and a place for
 * the cache, and what it prints of the probe when it does its work.
 *
 * @typedef {{ name: string, about: string, file: string, cached: boolean, command: (cores: number, cache: string) => string[],
 *   expected: RegExp }} Tool
 */

/** The probe has something to find for every tool. */
export const PROBE = `# Heading one

### Heading three\t

TODO: xqzvwk [link][nowhere]

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
**Độc lập - Tự do - Hạnh phúc**

**UBND XÃ BÌNH AN**

Số: 1/BC-UBND

**BÁO CÁO**

**Kết quả năm 2026**

UBND xã báo cáo như sau:

I. KẾT QUẢ

UBND xã đạt kết quả tốt .
`;

/** lint-report with every rule on, those too that are off unless asked for. */
function lintReport(settings) {
  const ask = (...args) => spawnSync(process.execPath, [LINT_REPORT, ...args], { encoding: 'utf8' }).stdout ?? '';
  const rules = [...ask('--list-rules', '--lang', 'en').matchAll(/^ {2}(\S+\/\S+) +\S+ +(\S+) +\S+ /gmu)];
  const off = rules.filter(([, , presign]) => presign === 'off').map(([, id]) => [id, 'info']);
  const config = join(settings, 'lint-report.json');
  writeFileSync(config, JSON.stringify({ rules: Object.fromEntries(off) }));
  const help = ask('--help');
  const cached = /--cache\b/u.test(help);
  const place = /--cache-(?:location|dir|file|folder)\b/u.exec(help)?.[0];
  return {
    name: 'lint-report',
    about: `all ${rules.length} rules (${off.length} of them off by default), stage presign${cached ? ', --cache' : ''}`,
    file: LINT_REPORT,
    cached,
    command: (cores, cache) =>
      node(
        LINT_REPORT,
        ...['-c', config, '--stage', 'presign', '--jobs', String(cores)],
        ...(cached ? ['--cache', ...(place ? [place, join(cache, 'lint-report')] : [])] : []),
        '.',
      ),
    expected: /typography\/space/u,
  };
}

/**
 * All tools, with remark-parse, to which they are compared, in front.
 *
 * @param {string} settings a folder for their settings
 * @returns {Tool[]}
 */
export function tools(settings) {
  const preset = inPackages('remark-preset-lint-recommended', 'index.js');
  const remarkSettings = join(settings, 'remark.mjs');
  writeFileSync(remarkSettings, `export { default } from ${JSON.stringify(pathToFileURL(preset).href)};\n`);
  const cspellSettings = join(settings, 'cspell.json');
  const dictionary = inPackages('@cspell', 'dict-vi-vn', 'cspell-ext.json');
  writeFileSync(cspellSettings, JSON.stringify({ version: '0.2', language: 'vi', import: [dictionary] }));
  const cspell = inPackages('cspell', 'bin.mjs');
  const textlint = inPackages('textlint', 'bin', 'textlint.js');
  const markdownlint = inPackages('markdownlint-cli2', 'markdownlint-cli2-bin.mjs');
  const remark = inPackages('remark-cli', 'cli.js');
  const rumdl = inPackages('@rumdl', 'cli-linux-x64', 'rumdl');
  return [
    {
      name: 'remark-parse',
      about: 'the bare Markdown parser in one Node process',
      file: join(import.meta.dirname, 'bare-parse.mjs'),
      cached: false,
      command: () => node(join(import.meta.dirname, 'bare-parse.mjs')),
      expected: /parsed/u,
    },
    lintReport(settings),
    {
      name: 'markdownlint-cli2',
      about: `${version('markdownlint-cli2')}, its default rules`,
      file: markdownlint,
      cached: false,
      command: () => node(markdownlint, '**/*.md'),
      expected: /MD001/u,
    },
    {
      name: 'remark-lint',
      about: `remark-cli ${version('remark-cli')}, preset-lint-recommended ${version('remark-preset-lint-recommended')}`,
      file: remark,
      cached: false,
      command: () => node(remark, '.', '--no-stdout', '--quiet', '--rc-path', remarkSettings),
      expected: /no-undefined-references/u,
    },
    {
      name: 'cspell',
      about: `${version('cspell')}, Vietnamese by dict-vi-vn ${version('@cspell/dict-vi-vn')}, --cache`,
      file: cspell,
      cached: true,
      command: (_, cache) => {
        const place = ['--cache', '--cache-location', join(cache, 'cspell')];
        return node(cspell, 'lint', '--no-progress', '--no-config-search', '-c', cspellSettings, ...place, '**/*.md');
      },
      expected: /Unknown word/u,
    },
    {
      name: 'textlint',
      about: `${version('textlint')}, one rule (no-todo ${version('textlint-rule-no-todo')}), --cache`,
      file: textlint,
      cached: true,
      command: (_, cache) => {
        const rule = ['--no-textlintrc', '--rules-base-directory', PACKAGES, '--rule', 'no-todo'];
        return node(textlint, ...rule, '--cache', '--cache-location', join(cache, 'textlint'), '.');
      },
      expected: /Found TODO/u,
    },
    {
      name: 'rumdl',
      about: `${version('@rumdl/cli-linux-x64')}, its default rules, its cache; the native program itself (Linux on x64 only)`,
      file: rumdl,
      cached: true,
      command: (_, cache) => [rumdl, 'check', '--no-config', '--cache-dir', join(cache, 'rumdl'), '.'],
      expected: /MD001/u,
    },
  ];
}
