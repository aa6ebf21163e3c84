import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { FileChangeType, type Diagnostic } from 'vscode-languageserver/node';
import { createSpellingChecker, DEFAULT_SETTINGS, lint, type OwnSpelling, type SpellingChecker, WordList } from '../../rules/index.ts';
import type { Report } from '../../rules/model/report.ts';
import { spellingTestData } from '../../rules/tools/spelling-testing.ts';
import type { RuleEngine } from './engine.ts';
import { WorkspaceFigures } from './workspace-figures.ts';
import type { TestClient } from './testing/client.ts';
import { FOLDER, rangeIn, reportText, RULES_ENGINE, startOver, uriOf } from './testing/workspace.ts';

const NONE: OwnSpelling = { words: new WordList() };
const checkers = new Map<OwnSpelling, SpellingChecker>();

function checkerOf(own: OwnSpelling): SpellingChecker {
  const checker = checkers.get(own) ?? createSpellingChecker(spellingTestData(), own);
  checkers.set(own, checker);
  return checker;
}

/** The engine of the catalogue with the spelling model. */
const ENGINE: RuleEngine = {
  ...RULES_ENGINE,
  lint: (text, options) => lint(text, { ...options, resources: { spelling: (own = NONE) => checkerOf(own) } }),
};

// “nội đông” (east of the inner dyke) is what this office calls a field; the model thinks of “nội đồng”.
const CANAL = 'Xã đã nạo vét kênh mương nội đông trước mùa mưa.';
const MINE = reportText('30/BC-UBND', '2026-06-05', CANAL);
const report = (number: string, times: number): string =>
  reportText(number, '2026-03-05', Array.from({ length: times }, () => CANAL).join('\n\n'));
const OTHERS = { 'quy-1.md': report('12/BC-UBND', 2), 'quy-2.md': report('21/BC-UBND', 2) };
const SETTINGS = { rules: { 'spelling/unlikely-word': { least: 'info' } } };
const LEARN = { ...SETTINGS, learnFromWorkspace: true };

let client: TestClient;

async function spelling(): Promise<Diagnostic[]> {
  return (await client.diagnostics(uriOf('6-thang.md'))).filter(({ code }) => String(code).startsWith('spelling/'));
}

describe('in the editor', () => {
  afterEach(() => client.stop());

  test('nothing is learned unless it is wanted', async () => {
    ({ client } = await startOver({ ...OTHERS, '6-thang.md': MINE }, { engine: ENGINE, settings: () => SETTINGS }));
    await client.open(uriOf('6-thang.md'), MINE);
    expect(await spelling()).toMatchObject([{ range: rangeIn(MINE, 'đông', 0) }]);
  });

  test('what two other reports write is no slip, until one of them goes', async () => {
    const started = await startOver({ ...OTHERS, '6-thang.md': MINE }, { engine: ENGINE, settings: () => LEARN });
    client = started.client;
    await client.open(uriOf('6-thang.md'), MINE);
    expect(await spelling()).toEqual([]);
    const before = client.refreshes;
    started.files.remove(resolve(FOLDER, 'quy-2.md'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('quy-2.md'), type: FileChangeType.Deleted }] });
    await client.until(() => client.refreshes > before);
    expect(await spelling()).toHaveLength(1);
  });

  test('what one report repeats is no custom yet; a saved document counts as it is', async () => {
    ({ client } = await startOver(
      { 'quy-1.md': report('12/BC-UBND', 6), 'quy-2.md': reportText('21/BC-UBND', '2026-03-05', 'Xã trồng cây.'), '6-thang.md': MINE },
      { engine: ENGINE, settings: () => LEARN },
    ));
    await client.open(uriOf('6-thang.md'), MINE);
    expect(await spelling()).toHaveLength(1);
    const before = client.refreshes;
    await client.open(uriOf('quy-2.md'), report('21/BC-UBND', 2));
    await client.diagnostics(uriOf('quy-2.md'));
    await client.notify('textDocument/didSave', { textDocument: { uri: uriOf('quy-2.md') } });
    await client.until(() => client.refreshes > before);
    expect(await spelling()).toEqual([]);
  });

  test('switching it off forgets what was learned', async () => {
    let settings: object = LEARN;
    ({ client } = await startOver({ ...OTHERS, '6-thang.md': MINE }, { engine: ENGINE, settings: () => settings }));
    await client.open(uriOf('6-thang.md'), MINE);
    expect(await spelling()).toEqual([]);
    const before = client.refreshes;
    settings = SETTINGS;
    await client.notify('workspace/didChangeConfiguration', { settings: {} });
    await client.until(() => client.refreshes > before + 1);
    expect(await spelling()).toHaveLength(1);
  });
});

describe('figures', () => {
  const modelOf = (text: string): Report => lint(text, { settings: DEFAULT_SETTINGS, isCancelled: () => true }).report;

  test('hold no name, no rare pair, and not more than they may', async () => {
    let told = 0;
    const figures = new WorkspaceFigures(() => told++, 40);
    figures.begin();
    const body = Array.from({ length: 2 }, () => 'Bà Trần Thị Hoa trồng cây keo.').join('\n\n');
    await figures.put('a', modelOf(reportText('1/BC-UBND', '2026-03-05', `${body}\n\nMột lần thôi.`)));
    for (const id of ['b', 'c']) await figures.put(id, modelOf(reportText('2/BC-UBND', '2026-03-05', body)));
    figures.settled();
    expect([
      told,
      figures.archive?.count('trồng', 'cây'),
      figures.archive?.count('thị', 'hoa'),
      figures.archive?.count('một', 'lần'),
    ]).toEqual([1, 6, 0, 0]);
    await figures.put('a', modelOf(reportText('1/BC-UBND', '2026-03-05', body)));
    figures.settled();
    expect(told).toBe(1);
    figures.end();
    expect([told, figures.archive]).toEqual([2, undefined]);
  });

  test('take no more reports than there is room for', async () => {
    const learned = async (room: number): Promise<number | undefined> => {
      const figures = new WorkspaceFigures(() => undefined, room);
      figures.begin();
      for (const id of ['a', 'b', 'c', 'd']) await figures.put(id, modelOf(reportText('1/BC-UBND', '2026-03-05', 'Xã trồng cây.')));
      figures.settled();
      return figures.archive?.count('trồng', 'cây');
    };
    expect([await learned(1000), await learned(14), await learned(8)]).toEqual([4, undefined, undefined]);
  });

  test('let requests in between while a long report is read', async () => {
    const figures = new WorkspaceFigures(() => undefined);
    figures.begin();
    const model = modelOf(
      reportText(
        '1/BC-UBND',
        '2026-03-05',
        Array.from({ length: 4000 }, (_, i) => `Xã đã nạo vét ${String(i)} mét kênh mương nội đồng trước mùa mưa bão năm nay.`).join(
          '\n\n',
        ),
      ),
    );
    let turns = 0;
    let done = false;
    const work = figures.put('a', model).then(() => {
      done = true;
    });
    while (!done) {
      await nextTurn();
      turns++;
    }
    await work;
    expect(turns).toBeGreaterThan(2);
  });
});
