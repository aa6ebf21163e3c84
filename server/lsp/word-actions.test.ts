import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CodeActionTriggerKind, type CodeAction } from 'vscode-languageserver/node';
import { lint } from '../../rules/index.ts';
import { lintWith } from '../../rules/engine/lint.ts';
import { defineBlockRule } from '../../rules/rule.ts';
import { KNOWN_RULES, knownRulesOf } from '../host/known-rules.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { installedResources } from '../host/resources.ts';
import type { RuleEngine } from './engine.ts';
import { TestClient } from './testing/client.ts';
import { TEST_ENGINE } from './testing/engine.ts';

const resources = installedResources(() => undefined);
const ENGINE: RuleEngine = { ...TEST_ENGINE, known: KNOWN_RULES, lint: (text, options) => lint(text, { ...options, resources }) };
const TEXT = 'Nhân dân có nứơc sạch.\n';
const CARET = { start: { line: 0, character: 14 }, end: { line: 0, character: 14 } };
const before = { ...process.env };

let client: TestClient;
let folder = '';
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lint-report-words-')));
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

async function opened(files: Readonly<Record<string, string>>, folders: readonly string[] = []): Promise<CodeAction[]> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  ({ client } = await TestClient.start({ fileSystem: nodeFileSystem, engine: ENGINE, folders, settings: () => ({ delay: 0 }) }));
  await client.open(uriOf('sau/a.md'), TEXT);
  return (await client.actions(uriOf('sau/a.md'), CARET)).filter(({ command }) => command?.command === 'lintReport.addWord');
}

async function misspelt(name: string): Promise<unknown[]> {
  return (await client.diagnostics(uriOf(name))).map(({ code }) => code).filter((code) => String(code).startsWith('spelling/'));
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

test('three dictionaries; a word added to one is silent in all open documents', async () => {
  const actions = await opened({ '.lint-report.json': '{ "words": "chung.txt" }', 'chung.txt': '# Chung\n' });
  expect(titles(actions)).toEqual([
    'Thêm “nứơc” vào từ điển của tôi',
    'Thêm “nứơc” vào từ điển của thư mục này',
    'Thêm “nứơc” vào từ điển của cơ quan',
  ]);
  await client.open(uriOf('b.md'), TEXT);
  expect(await misspelt('sau/a.md')).toEqual(['spelling/impossible-syllable']);
  expect(await misspelt('b.md')).toEqual(['spelling/impossible-syllable']);
  await client.request('workspace/executeCommand', actions[2]?.command);
  expect(readFileSync(join(folder, 'chung.txt'), 'utf8')).toBe('# Chung\nnứơc\n');
  expect([...(await misspelt('sau/a.md')), ...(await misspelt('b.md'))]).toEqual([]);
  await client.request('workspace/executeCommand', actions[1]?.command);
  expect(readFileSync(join(folder, '.lint-report.words.txt'), 'utf8')).toBe('nứơc\n');
});

test('without a configuration the list of the folder stands at the root of the workspace folder', async () => {
  const actions = await opened({}, [pathToFileURL(folder).href]);
  expect(titles(actions)).toEqual(['Thêm “nứơc” vào từ điển của tôi', 'Thêm “nứơc” vào từ điển của thư mục này']);
  await client.request('workspace/executeCommand', actions[1]?.command);
  expect(readFileSync(join(folder, '.lint-report.words.txt'), 'utf8')).toBe('nứơc\n');
  expect(await misspelt('sau/a.md')).toEqual([]);
});

test('the list of the user is made and read', async () => {
  const [mine] = await opened({});
  await client.request('workspace/executeCommand', mine?.command);
  expect(await misspelt('sau/a.md')).toEqual([]);
});

test('a broken list is shown on the list itself', async () => {
  await opened({ '.lint-report.json': '{ "words": "chung.txt" }', 'chung.txt': 'một\n***\n' });
  await client.until(() => client.pushed.some(({ uri }) => uri === uriOf('chung.txt')));
  const [shown] = client.pushed.filter(({ uri }) => uri === uriOf('chung.txt'));
  expect(shown?.diagnostics.map(({ range, message }) => [range.start.line, message])).toEqual([[1, 'Mục không phải là chữ']]);
});

test('what is no argument of the command writes nothing', async () => {
  await opened({ '.lint-report.json': '{}' });
  const uri = uriOf('sau/a.md');
  for (const wrong of [
    { uri, owner: 'all', word: 'a' },
    { uri, owner: 'folder', word: 'a\nb' },
    { uri, owner: 'folder', word: '12' },
    { uri, owner: 'folder' },
    null,
  ]) {
    expect(await client.request('workspace/executeCommand', { command: 'lintReport.addWord', arguments: [wrong] })).toBeNull();
  }
  expect((await nodeFileSystem.list(folder))?.map(({ name }) => name)).toEqual(['.lint-report.json']);
});

test('suggestions of the dictionary come from the light bulb only, for findings without any', async () => {
  const rule = defineBlockRule({
    id: 'spelling/sample',
    code: 'XX-01',
    summary: { vi: 'x', en: 'y' },
    why: { vi: 'x', en: 'y' },
    leavesAlone: { vi: 'x', en: 'y' },
    basis: [],
    appliesTo: 'any',
    options: {},
    severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
    bad: [{ text: '⟦nước⟧' }],
    good: [{ text: 'a' }],
    *check({ block }) {
      for (const { index, 0: word } of block.text.matchAll(/thuyr|thuyw/gu)) {
        const span = block.spanOf(index, index + word.length);
        const fix = { title: { vi: 'Sửa', en: 'Fix' }, safety: 'ask' as const, edits: [{ span, text: 'thủy' }] as const };
        yield { span, message: { vi: 'Lạ', en: 'Unknown' }, ...(word === 'thuyw' && { fixes: [fix] }) };
      }
    },
  });
  const asked: string[] = [];
  const engine: RuleEngine = {
    ...TEST_ENGINE,
    known: knownRulesOf([rule]),
    lint: (text, options) => lintWith([rule], text, options),
    suggest: (word) => {
      asked.push(word);
      return ['thủy', 'thuở'];
    },
  };
  ({ client } = await TestClient.start({ engine, settings: () => ({ delay: 0 }) }));
  const uri = 'file:///a.md';
  await client.open(uri, 'thuyr sản, thuyw lợi\n');
  expect((await client.diagnostics(uri)).length).toBe(2);
  expect(asked).toEqual([]);
  const at = (character: number): typeof CARET => ({ start: { line: 0, character }, end: { line: 0, character } });
  await client.actions(uri, at(2), { triggerKind: CodeActionTriggerKind.Automatic });
  expect(asked).toEqual([]);
  const [first, second] = await client.actions(uri, at(2), { triggerKind: CodeActionTriggerKind.Invoked });
  expect([first?.title, second?.title, first?.isPreferred]).toEqual(['Đổi thành “thủy”', 'Đổi thành “thuở”', undefined]);
  expect(first?.edit).toEqual({
    documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: { start: at(0).start, end: at(5).start }, newText: 'thủy' }] }],
  });
  expect(asked).toEqual(['thuyr']);
  expect(titles(await client.actions(uri, at(13)))).toContain('Sửa');
  expect(asked).toEqual(['thuyr']);
});
