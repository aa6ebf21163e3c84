import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { lintWith } from '../../rules/engine/lint.ts';
import { defineBlockRule, type Rule } from '../../rules/rule.ts';
import { knownRulesOf } from '../host/known-rules.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { TestClient } from './testing/client.ts';
import { TEST_ENGINE } from './testing/engine.ts';

/** Finds “Pơ” under the given id. */
function wordRule(id: `${string}/${string}`): Rule {
  return defineBlockRule({
    id,
    code: 'XX-01',
    summary: { vi: 'x', en: 'y' },
    why: { vi: 'x', en: 'y' },
    leavesAlone: { vi: 'x', en: 'y' },
    basis: [],
    appliesTo: 'any',
    options: {},
    severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
    bad: [{ text: '⟦Pơ⟧' }],
    good: [{ text: 'a' }],
    *check({ block }) {
      for (const { index } of block.text.matchAll(/Pơ/gu))
        yield { span: block.spanOf(index, index + 2), message: { vi: 'Lạ', en: 'Unknown' } };
    },
  });
}

const rules = [wordRule('terminology/sample'), wordRule('numbering/sample')];
const ENGINE = {
  ...TEST_ENGINE,
  known: knownRulesOf(rules),
  lint: (text: string, options: Parameters<typeof TEST_ENGINE.lint>[1]) => lintWith(rules, text, options),
};
const CARET = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } };
const before = { ...process.env };

let client: TestClient;
let folder = '';
let uri = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lint-report-terms-')));
  uri = pathToFileURL(join(folder, 'a.md')).href;
  // Wherever the system keeps a user's configuration.
  for (const name of ['XDG_CONFIG_HOME', 'APPDATA', 'HOME']) process.env[name] = join(folder, 'nha');
});
afterEach(async () => {
  await client.stop();
  for (const name of ['XDG_CONFIG_HOME', 'APPDATA', 'HOME']) {
    const old = before[name];
    if (old === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = old;
  }
  rmSync(folder, { recursive: true, force: true });
});

async function opened(files: Readonly<Record<string, string>>): Promise<CodeAction[]> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  ({ client } = await TestClient.start({ fileSystem: nodeFileSystem, engine: ENGINE }));
  await client.open(uri, 'Đắk Pơ họp.\n');
  return (await client.actions(uri, CARET)).filter(({ command }) => command?.command === 'lintReport.addTerm');
}

async function found(): Promise<unknown[]> {
  return (await client.diagnostics(uri)).map(({ code }) => code);
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

test('my list only, where there is no configuration; the file is made and the finding goes', async () => {
  const actions = await opened({});
  expect(titles(actions)).toEqual(['Thêm “Pơ” vào danh sách của tôi']);
  expect(await found()).toEqual(['numbering/sample', 'terminology/sample']);
  await client.request('workspace/executeCommand', actions[0]?.command);
  expect(await found()).toEqual(['numbering/sample']);
});

test('three lists; each is written where it stands, comments kept', async () => {
  const actions = await opened({
    '.lint-report.yaml': 'terms: chung/co-quan.yaml\n',
    'chung/co-quan.yaml': '# Chung\nterms:\n  - a # cũ\n',
  });
  expect(titles(actions)).toEqual([
    'Thêm “Pơ” vào danh sách của tôi',
    'Thêm “Pơ” vào danh sách của thư mục này',
    'Thêm “Pơ” vào danh sách của cơ quan',
  ]);
  await client.request('workspace/executeCommand', actions[2]?.command);
  expect(readFileSync(join(folder, 'chung/co-quan.yaml'), 'utf8')).toBe('# Chung\nterms:\n  - a # cũ\n  - Pơ\n');
  expect(await found()).toEqual(['numbering/sample']);
  await client.request('workspace/executeCommand', actions[1]?.command);
  expect(readFileSync(join(folder, '.lint-report-terms.yaml'), 'utf8')).toBe('terms:\n  - Pơ\n');
});

test('what is no argument of the command writes nothing', async () => {
  await opened({ '.lint-report.yaml': '' });
  for (const wrong of [{ uri, owner: 'all', term: 'a' }, { uri, owner: 'folder', term: 'a\nb' }, { uri, owner: 'folder' }, null]) {
    expect(await client.request('workspace/executeCommand', { command: 'lintReport.addTerm', arguments: [wrong] })).toBeNull();
  }
  expect((await nodeFileSystem.list(folder))?.map(({ name }) => name)).toEqual(['.lint-report.yaml']);
});
