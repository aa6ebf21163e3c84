// One rule by itself: npm run check-rule -- group/rule [--all]
// Types, the rule's examples, what it reports in the fixtures and how that differs from the last commit, stale files, the next step.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as prettier from 'prettier';

const started = performance.now();
const tools = dirname(fileURLToPath(import.meta.url));
const root = resolve(tools, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'check-rule');
const MOST_PRINTED = 40;
process.stdout.on('error', () => process.exit());

const all = process.argv.includes('--all');
const id = idOf(process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '');
const file = `rules/catalogue/${id}.ts`;
process.chdir(root);
mkdirSync(cache, { recursive: true });

const types = run(process.execPath, [
  join('node_modules', 'typescript', 'bin', 'tsc'),
  ...['-p', 'rules', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', join(cache, 'types.tsbuildinfo')],
]);
const texts = fixtures(/defineRepositoryRule\(/.test(readFileSync(file, 'utf8')));
const [now, before] = await Promise.all([findings(root, true), lastCommit()]);
const stale = Promise.all([
  run(process.execPath, [join(tools, 'generate-catalogue.mjs'), '--check']),
  run(process.execPath, [join(tools, 'run.mjs'), 'generate', '--check']),
]);
const formatted = await isFormatted();

const failures = [];
heading('Types');
const { output: typeErrors, code: typeCode } = await types;
say(typeCode === 0 ? 'right' : typeErrors.trim());
if (typeCode !== 0) failures.push('types');

heading('Examples');
if (now.error !== undefined) {
  say(now.error);
  failures.push('the module');
} else {
  const wrong = now.examples.filter(({ problems }) => problems.length > 0);
  if (wrong.length === 0) say(`${now.examples.length} right`);
  else failures.push('examples');
  for (const { name, problems } of wrong) say(`${name} — no:\n${problems.join('\n').replace(/^/gm, '  ')}`);
}

heading(`Findings in ${texts.length} fixtures`);
const changes = now.error === undefined ? printFindings(now.findings, before) : [];

heading('Files');
const [ofCatalogue, derived] = await stale;
const staleFiles = [ofCatalogue, derived].flatMap(({ code, output }) => (code === 0 ? [] : [output.trim()]));
const lacksCode = staleFiles.some((told) => told.includes('placeholder'));
// What is derived from a catalogue that lacks the rule agrees with it and is stale all the same.
if (!lacksCode && ofCatalogue.code !== 0 && derived.code === 0)
  staleFiles.push(
    `and what is derived from it: rules/docs/${id}.md, the tables of rules/docs/README.md and README.md, rules/schema/lint-report.schema.json`,
  );
if (lacksCode) failures.push('the code');
for (const told of staleFiles) say(told);
if (!formatted) say(`${file}: not in the format, run “npm run format”`);
if (staleFiles.length === 0 && formatted) say('nothing is stale');

heading('Next');
say(nextStep());
say(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = failures.length > 0 ? 1 : 0;

function nextStep() {
  if (failures.length > 0) return `mend ${failures.join(', ')}, then run this again`;
  const reports = changes.some(({ path }) => path.startsWith('fixtures/reports/'));
  return [
    ...(changes.length > 0
      ? ['read every finding above that is new or gone; make the rule narrower, softer or off where one is wrong']
      : []),
    ...(staleFiles.length > 0 ? ['npm run generate'] : []),
    ...(reports ? ['npm run golden (the golden findings of fixtures/reports change), and read its difference'] : []),
    'npm run ready',
  ].join('\n');
}

/** Prints the findings, those that the last commit lacks with +, those that are gone with −; returns these two. */
function printFindings(found, { findings: old, note, isNew }) {
  if (note !== undefined) say(note);
  const keys = (list) => new Set(list.map((finding) => JSON.stringify(finding)));
  const [current, former] = [keys(found), keys(old ?? found)];
  const added = found.filter((finding) => !former.has(JSON.stringify(finding)));
  const gone = (old ?? []).filter((finding) => !current.has(JSON.stringify(finding)));
  const same = found.filter((finding) => former.has(JSON.stringify(finding)));
  say(
    isNew
      ? `${found.length} in all; the last commit has no such rule to compare with`
      : `${found.length} in all; since the last commit: ${added.length} added, ${gone.length} gone`,
  );
  for (const [sign, list] of [
    ['+', added],
    ['−', gone],
    [' ', same],
  ]) {
    for (const { path, place, levels, marked, message, fix } of list.slice(0, all ? Infinity : MOST_PRINTED))
      say(`${sign} ${path}:${place}  ${levels}\n      ${marked}\n      ${message}${fix === '' ? '' : ` → ${fix}`}`);
    if (!all && list.length > MOST_PRINTED) say(`${sign} and ${list.length - MOST_PRINTED} more: see them with --all`);
  }
  return [...added, ...gone];
}

/** What the rule of a source tree reports; with its examples where asked. `error` tells why it could not run. */
async function findings(tree, withExamples) {
  const bundle = join(cache, `${withExamples ? 'now' : 'before'}-${process.pid}.mjs`);
  const contents = `
    import { text } from 'node:stream/consumers';
    import rule from ${JSON.stringify(`../catalogue/${id}.ts`)};
    import { findingsOf } from './check-rule-findings.ts';
    ${withExamples ? "import { exampleChecks } from '../testing/examples.ts'; import { toolResources } from './tool-resources.ts';" : ''}
    const told = (check) => { try { return check(); } catch (error) { return [String(error?.stack ?? error)]; } };
    process.stdout.write(JSON.stringify({
      examples: ${withExamples ? 'exampleChecks(rule).map(({ name, problems }) => ({ name, problems: told(() => problems(toolResources)) }))' : '[]'},
      findings: findingsOf(rule, JSON.parse(await text(process.stdin))),
    }));`;
  try {
    await build({
      stdin: { contents, resolveDir: join(tree, 'rules', 'tools'), loader: 'ts' },
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      logLevel: 'silent',
      banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    });
    const { code, output, errors } = await run(process.execPath, ['--enable-source-maps', bundle], {
      cwd: tree,
      input: JSON.stringify(texts),
    });
    return code === 0 ? JSON.parse(output) : { error: errors.trim() };
  } catch (error) {
    return { error: String(error.message ?? error) };
  } finally {
    rmSync(bundle, { force: true });
  }
}

/** The findings of the rule as it was committed last, with everything it stands on as it was then; kept by the commit. */
async function lastCommit() {
  const git = (...args) => spawnSync('git', args, { encoding: 'buffer', maxBuffer: 2 ** 30 });
  const head = git('rev-parse', '--verify', 'HEAD');
  if (head.status !== 0) return { note: 'no commit to compare with' };
  const commit = head.stdout.toString().trim();
  const tree = join(cache, commit);
  if (!existsSync(join(tree, 'complete'))) {
    for (const name of readdirSync(cache)) if (/^[0-9a-f]{40,}$/.test(name)) rmSync(join(cache, name), { recursive: true });
    mkdirSync(tree, { recursive: true });
    const archive = git('archive', '--format=tar', 'HEAD', 'rules');
    const unpacked = spawnSync('tar', ['-x', '-C', tree], { input: archive.stdout });
    if (archive.status !== 0 || unpacked.status !== 0) return { note: 'the last commit could not be unpacked to compare with it' };
    writeFileSync(join(tree, 'complete'), '');
  }
  if (!existsSync(join(tree, file))) return { findings: [], isNew: true };
  const program = readFileSync(join(tools, 'check-rule-findings.ts'), 'utf8');
  const kept = join(
    tree,
    `${createHash('sha256')
      .update(JSON.stringify([id, program, texts]))
      .digest('hex')}.json`,
  );
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  writeFileSync(join(tree, 'rules', 'tools', 'check-rule-findings.ts'), program);
  const result = await findings(tree, false);
  if (result.error !== undefined) return { note: `the rule of the last commit does not run, so nothing is compared:\n${result.error}` };
  writeFileSync(kept, JSON.stringify(result));
  return result;
}

/** The fixtures that are Markdown in UTF-8; for a rule of the repository those of the sample workspace too. */
function fixtures(repository) {
  const folders = [
    'fixtures/reports',
    'fixtures/corpus',
    'fixtures/text',
    'fixtures/spelling',
    ...(repository ? ['fixtures/workspaces'] : []),
  ];
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return (
    folders
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && extname(entry.name) === '.md' && entry.name !== 'README.md')
      .map((entry) => join(entry.parentPath, entry.name))
      // What the sample reports are made from holds notes in every line.
      .filter((path) => dirname(path) !== join('fixtures', 'reports', 'source'))
      .sort()
      .flatMap((path) => {
        try {
          return [{ path: path.split(sep).join('/'), text: utf8.decode(readFileSync(path)) }];
        } catch {
          return [];
        }
      })
  );
}

/** The id that an argument means: the id itself, or the path of its module. */
function idOf(argument) {
  const path = relative(join(root, 'rules', 'catalogue'), resolve(argument))
    .split(sep)
    .join('/');
  const asked = (path.startsWith('..') ? argument : path).replace(/\.ts$/, '').replace(/^(?:rules\/)?catalogue\//, '');
  if (/^[a-z-]+\/[a-z0-9-]+$/.test(asked) && existsSync(join(root, 'rules', 'catalogue', `${asked}.ts`))) return asked;
  const [group = ''] = asked.split('/');
  const folder = join(root, 'rules', 'catalogue', group);
  const known = group !== '' && existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name)) : [];
  process.stderr.write(
    `usage: npm run check-rule -- group/rule [--all]   (or the path of its module)\n` +
      (asked === ''
        ? ''
        : `There is no rule “${asked}”.${known.length === 0 ? '' : ` In ${group}: ${known.map((name) => name.slice(0, -3)).join(', ')}`}\n`),
  );
  process.exit(2);
}

async function isFormatted() {
  const options = await prettier.resolveConfig(file);
  return prettier.check(readFileSync(file, 'utf8'), { ...options, filepath: file }).catch(() => true);
}

/** Runs a program to its end. */
function run(program, args, { cwd = root, input = '' } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (errors += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output: output || errors, errors }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function heading(text) {
  process.stdout.write(`\n${text}\n`);
}

function say(text) {
  process.stdout.write(`${text.replace(/^/gm, '  ')}\n`);
}
