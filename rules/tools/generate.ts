/**
 * Derives from the rule modules what must agree with them: pages and the list under rules/docs, the JSON Schema of the configuration, the
 * table of groups in README.md and the snippets of the report types. `--check` writes nothing and fails when a file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue } from '../catalogue/index.ts';
import { reportTypes } from '../data/report-types.ts';
import { reportSnippets } from '../profiles/snippets.ts';
import { rulePage } from '../rule-page.ts';
import { groupTable, ruleIndexPage } from './rule-index.ts';
import { configurationSchema } from './schema.ts';

const root = process.cwd();
const check = process.argv.includes('--check');
/** The folder of rules/docs that people write. */
const GUIDES = 'huong-dan';
const stale: string[] = [];

function put(path: string, text: string): void {
  const file = join(root, path);
  const old = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
  if (old === text) return;
  if (check) {
    stale.push(path);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const pages = new Set<string>();
for (const rule of catalogue) {
  const path = `rules/docs/${rule.id}.md`;
  pages.add(path);
  put(path, rulePage(rule, 'vi'));
}
const docs = join(root, 'rules/docs');
const folders = readdirSync(docs, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== GUIDES);
for (const group of folders) {
  for (const file of readdirSync(join(docs, group.name))) {
    const path = `rules/docs/${group.name}/${file}`;
    if (pages.has(path) || file === 'README.md') continue;
    if (check) stale.push(path);
    else rmSync(join(root, path));
  }
}
const guides = readdirSync(join(docs, GUIDES))
  .sort()
  .map((file) => {
    const [, title = file] = /^# (.+)$/mu.exec(readFileSync(join(docs, GUIDES, file), 'utf8')) ?? [];
    return { path: `${GUIDES}/${file}`, title };
  });
const notes = new Map(
  folders
    .map(({ name }) => ({ name, file: join(docs, name, 'README.md') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => [name, readFileSync(file, 'utf8')]),
);
put('rules/docs/README.md', ruleIndexPage(catalogue, guides, notes));

put('rules/schema/lint-report.schema.json', `${JSON.stringify(configurationSchema(catalogue), null, 2)}\n`);

put('client/snippets/loai-bao-cao.json', `${JSON.stringify(reportSnippets(reportTypes), null, 2)}\n`);

const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
const table = /(<!-- groups -->\n)[\s\S]*?(<!-- \/groups -->)/u;
if (!table.test(readme)) throw new Error('README.md lost the marks of its table of groups');
put(
  'README.md',
  readme.replace(table, (_, open: string, close: string) => `${open}${groupTable(catalogue)}\n${close}`),
);

if (stale.length > 0) {
  process.stderr.write(`stale, run “npm run generate”:\n${stale.map((s) => `  ${s}\n`).join('')}`);
  process.exitCode = 1;
}
