// npm run check:patterns: whether each regular expression that the program makes takes time linear in the text. Literals are read from the
// bundled code; expressions that are put together are noted while all modules load and while every example of the rules and every sample
// report is linted and fixed. What the detector objects to is rewritten, or stands in bounded-patterns.mjs with the reason why its text is short.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript';
import { BOUNDED, NOT_FOR_DOCUMENTS } from './bounded-patterns.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Modules that begin to work when they are loaded: their literals are read, nothing more. */
const PROGRAMS = ['server/cli/main.ts', 'server/lsp/main.ts', 'client/extension.ts'];
const HEAD = /^ *\/\/ ((?:rules|server|client|node_modules)\/\S+)$/;
const NOT_OF_THE_PROGRAM = /\.test\.ts$|^rules\/(?:tools|testing)\/|\/(?:testing|bench)\//;

/** The modules that each expression stands in, by the expression as a literal. */
const origins = new Map();
const noteOrigin = (literal, origin) => {
  const modules = origins.get(literal);
  if (modules === undefined) origins.set(literal, new Set([origin]));
  else modules.add(origin);
};
const whole = await bundled({ stdin: { contents: await allModules(), resolveDir: root } });
for (const { text } of [...whole, ...(await bundled({ entryPoints: PROGRAMS }))]) noteLiterals(text);
const classes = await noteConstructed(whole[0].text);

const objections = [];
for (const [literal, modules] of origins) {
  const own = [...modules].filter((origin) => !NOT_OF_THE_PROGRAM.test(origin));
  const objection = own.length === 0 ? undefined : judge(literal);
  if (objection !== undefined) objections.push(...own.map((origin) => ({ origin, source: shortened(literal), objection })));
}
const packageOf = (origin) => NOT_FOR_DOCUMENTS.find((entry) => origin.startsWith(`node_modules/${entry.package}/`));
const isListed = (objection, { module, source }) => objection.origin === module && objection.source === source;
const unlisted = objections.filter(
  (objection) => packageOf(objection.origin) === undefined && !BOUNDED.some((entry) => isListed(objection, entry)),
);
const stale = BOUNDED.filter((entry) => !objections.some((objection) => isListed(objection, entry)));
const idle = NOT_FOR_DOCUMENTS.filter((entry) => !objections.some(({ origin }) => packageOf(origin) === entry));
for (const { origin, source, objection } of unlisted) process.stdout.write(`${origin}\n  ${source}\n  ${objection}\n\n`);
for (const { source } of stale)
  process.stdout.write(`bounded-patterns.mjs lists what stands nowhere, or what is cleared:\n  ${source}\n\n`);
for (const entry of idle) process.stdout.write(`bounded-patterns.mjs lists a package without such an expression: ${entry.package}\n\n`);
const bounded = objections.length - unlisted.length;
process.stdout.write(
  `${origins.size} expressions: ${origins.size - objections.length} linear, ${bounded} never asked about a long text, ${unlisted.length} to be rewritten\n`,
);
process.exitCode = unlisted.length + stale.length + idle.length > 0 ? 1 : 0;

/** Source of a module that loads all modules of the program and hands out what lints. */
async function allModules() {
  const paths = await Promise.all(
    ['rules', 'server'].map(async (folder) => [folder, await readdir(join(root, folder), { recursive: true })]),
  );
  const modules = paths
    .flatMap(([folder, names]) => names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`))
    .filter((path) => path.endsWith('.ts') && !NOT_OF_THE_PROGRAM.test(path) && !PROGRAMS.includes(path))
    .sort();
  return [
    ...modules.map((path) => `import './${path}';`),
    "export { catalogue, DEFAULT_SETTINGS, fixText, lint } from './rules/index.ts';",
    "export { toolResources } from './rules/tools/tool-resources.ts';",
    "export { framed, unmark } from './rules/testing/frame.ts';",
    "export { CAPITAL, LETTER, MARK, SMALL } from './rules/pattern/regex.ts';",
  ].join('\n');
}

async function bundled(entry) {
  const { outputFiles } = await build({
    ...entry,
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    external: ['vscode'],
    logLevel: 'error',
    define: { LINT_REPORT_VERSION: '""', __dirname: '""' },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  return outputFiles;
}

/** Notes every literal of a bundle with the module that it stands in. */
function noteLiterals(text) {
  const heads = [...text.matchAll(new RegExp(HEAD, 'gm'))];
  let at = 0;
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      while (at + 1 < heads.length && heads[at + 1].index < node.pos) at++;
      noteOrigin(node.text, heads[at]?.[1] ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.mjs', text, ts.ScriptTarget.Latest));
}

/** Loads the modules and lints with them, and notes every expression that is made. Gives the classes of letters by name. */
async function noteConstructed(text) {
  const folder = join(root, 'node_modules', '.cache', 'lint-report-tools');
  const file = join(folder, `patterns-${process.pid}.mjs`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
  const lines = text.split('\n');
  let module = '';
  const modules = lines.map((line) => (module = HEAD.exec(line)?.[1] ?? module));
  const Plain = RegExp;
  const note = (made) => {
    const frames = [...(new Error().stack ?? '').matchAll(/patterns-\d+\.mjs:(\d+)/g)].map(([, line]) => modules[Number(line) - 1] ?? '');
    noteOrigin(String(made), frames.find((frame) => frame !== 'rules/pattern/regex.ts') ?? '');
    return made;
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    const program = await import(pathToFileURL(file).href);
    await lintEverything(program);
    const { LETTER, CAPITAL, SMALL, MARK } = program;
    return { LETTER, CAPITAL, SMALL, MARK };
  } finally {
    globalThis.RegExp = Plain;
    await rm(file, { force: true });
  }
}

async function lintEverything({ catalogue, DEFAULT_SETTINGS, fixText, lint, toolResources, framed, unmark }) {
  const options = (stage) => ({ settings: { ...DEFAULT_SETTINGS, stage }, resources: toolResources });
  for (const { bad, good } of catalogue) {
    for (const { text, frame = 'whole' } of [...bad, ...good])
      if (text !== undefined) lint(framed(unmark(text).text, frame).document, options('presign'));
  }
  const reports = (await readdir(join(root, 'fixtures'), { recursive: true })).filter((name) => name.endsWith('.md'));
  for (const name of reports)
    fixText(await readFile(join(root, 'fixtures', name), 'utf8'), options('presign'), { safeties: ['safe', 'ask'] });
}

/** What the detector says against an expression; undefined when nothing. */
function judge(literal) {
  const config = {
    plugins: { regexp },
    languageOptions: { ecmaVersion: 2024 },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: false }],
    },
  };
  return new Linter().verify(`void ${literal};`, [config])[0]?.message.replace(/\n[\s\S]*/, '');
}

/** The literal with the names of the classes of letters in place of their ranges, as the sources have them. */
function shortened(literal) {
  return Object.entries(classes).reduce((text, [name, ranges]) => text.replaceAll(ranges, `\${${name}}`), literal);
}
