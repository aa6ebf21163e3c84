/**
 * Derives from the rule modules what must agree with them: pages under rules/docs, the JSON Schema of the configuration, the rule table
 * of README.md, the schema of the editor's `lintReport.rules` setting and the snippets of the report types. `--check` writes nothing and fails when a file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue } from '../catalogue/index.ts';
import { reportTypes } from '../data/report-types.ts';
import { reportSnippets } from '../profiles/snippets.ts';
import { rulePage, severityName } from '../rule-page.ts';
import { rulesSchema, configurationSchema } from './schema.ts';

const root = process.cwd();
const check = process.argv.includes('--check');
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

function ruleTable(): string {
  const rows = catalogue.map((rule) => {
    const levels = [rule.severity.draft, rule.severity.presign, rule.severity.issued].map((l) => severityName(l, 'vi')).join(' / ');
    const fix = rule.bad.some((b) => 'fixed' in b && b.fixed !== undefined) ? 'có' : '';
    return `| [\`${rule.id}\`](rules/docs/${rule.id}.md) | ${rule.code} | ${rule.summary.vi} | ${levels} | ${fix} |`;
  });
  return ['| Quy tắc | Mã | Nội dung | Soạn / trình ký / ban hành | Sửa nhanh |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

const pages = new Set<string>();
for (const rule of catalogue) {
  const path = `rules/docs/${rule.id}.md`;
  pages.add(path);
  put(path, rulePage(rule, 'vi'));
}
const docs = join(root, 'rules/docs');
for (const group of existsSync(docs) ? readdirSync(docs, { withFileTypes: true }).filter((e) => e.isDirectory()) : []) {
  for (const file of readdirSync(join(docs, group.name))) {
    const path = `rules/docs/${group.name}/${file}`;
    if (pages.has(path) || file === 'README.md') continue;
    if (check) stale.push(path);
    else rmSync(join(root, path));
  }
}
put('rules/schema/lint-report.schema.json', `${JSON.stringify(configurationSchema(catalogue), null, 2)}\n`);

put('client/snippets/loai-bao-cao.json', `${JSON.stringify(reportSnippets(reportTypes), null, 2)}\n`);

const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
const table = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/u;
if (!table.test(readme)) throw new Error('README.md lost the marks of its rule table');
put(
  'README.md',
  readme.replace(table, (_, open: string, close: string) => `${open}${ruleTable()}\n${close}`),
);

const manifestText = readFileSync(join(root, 'package.json'), 'utf8').replaceAll('\r\n', '\n');
const manifest: unknown = JSON.parse(manifestText);
const setting = settingOf(manifest);
if (setting !== undefined) {
  setting['properties'] = rulesSchema(catalogue).properties;
  setting['additionalProperties'] = false;
  put('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

if (stale.length > 0) {
  process.stderr.write(`stale, run “npm run generate”:\n${stale.map((s) => `  ${s}\n`).join('')}`);
  process.exitCode = 1;
}

/** The object of the setting `lintReport.rules` inside the manifest's configuration groups. */
function settingOf(value: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = settingOf(item);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const own = value['lintReport.rules'];
  if (isRecord(own)) return own;
  return settingOf(Object.values(value).filter((v) => typeof v === 'object'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
