import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FULL_CAPABILITIES, PLAIN_CAPABILITIES, TestClient, type ClientOptions } from './testing/client.ts';

const URI = 'file:///bao-cao.md';
const COMMANDS = { commands: ['lintReport.explainRule'] };

let client: TestClient;
afterEach(() => client.stop());

async function opened(text: string, options: ClientOptions = {}): Promise<void> {
  ({ client } = await TestClient.start({ initializationOptions: COMMANDS, settings: () => ({ delay: 0 }), ...options }));
  await client.open(URI, text, 5);
}

const at = (line: number, from: number, to = from): Range => ({ start: { line, character: from }, end: { line, character: to } });

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  const changed = edit?.documentChanges?.[0];
  if (changed !== undefined && 'edits' in changed)
    return changed.edits.flatMap((item) => ('newText' in item ? [{ range: item.range, newText: item.newText }] : []));
  return edit?.changes?.[URI] ?? [];
}

/** The text after an action as the client carries it out, fetching its edit when it comes late. */
async function after(text: string, action: CodeAction | undefined): Promise<string> {
  if (action === undefined) throw new Error('no such action');
  const whole: CodeAction = action.edit === undefined ? await client.request('codeAction/resolve', action) : action;
  return TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 5, text), editsOf(whole.edit));
}

async function chosen(text: string, title: string, range: Range): Promise<string> {
  return after(
    text,
    (await client.actions(URI, range)).find((action) => action.title === title),
  );
}

describe('the light bulb', () => {
  const TEXT = 'Cần đảm bảo, qui định và đảm bảo.\n';

  test('the order is fixed: preferred fix, other fixes, ignore, fix all of the rule, fix all, explain', async () => {
    await opened(TEXT);
    expect(titles(await client.actions(URI, at(0, 5)))).toEqual([
      'Đổi thành “bảo đảm”',
      'Đổi thành “giữ gìn”',
      'Bỏ qua “test/one-safe-fix” ở chỗ này',
      'Bỏ qua “test/one-safe-fix” trong cả văn bản',
      'Sửa mọi lỗi “test/one-safe-fix” sửa được an toàn',
      'Sửa mọi lỗi sửa được an toàn',
      'Giải thích quy tắc “test/one-safe-fix”',
    ]);
  });

  test('a fix carries the version it was computed for and the diagnostic it removes', async () => {
    await opened(TEXT);
    const [preferred] = await client.actions(URI, at(0, 5));
    expect(preferred).toEqual({
      title: 'Đổi thành “bảo đảm”',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [
        { range: at(0, 4, 11), severity: 2, code: 'test/one-safe-fix', source: 'lint-report', message: 'Không viết “đảm bảo”' },
      ],
      edit: { documentChanges: [{ textDocument: { uri: URI, version: 5 }, edits: [{ range: at(0, 4, 11), newText: 'bảo đảm' }] }] },
    });
  });

  test('a client that knows no versions gets plain changes, and the edit of every action at once', async () => {
    await opened(TEXT, { capabilities: PLAIN_CAPABILITIES, initializationOptions: {} });
    const actions = await client.actions(URI, at(0, 5));
    expect(actions[0]?.edit).toEqual({ changes: { [URI]: [{ range: at(0, 4, 11), newText: 'bảo đảm' }] } });
    expect(actions.filter(({ edit }) => edit === undefined)).toEqual([]);
  });

  test('of two safe fixes none is preferred', async () => {
    await opened(TEXT);
    const fixes = (await client.actions(URI, at(0, 15))).slice(0, 2);
    expect(fixes.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Đổi thành “quy định”', undefined],
      ['Đổi thành “quy chế”', undefined],
    ]);
  });

  test('over several findings each step of the order goes through all of them', async () => {
    await opened(TEXT);
    expect(titles(await client.actions(URI, at(0, 0, 20)))).toEqual([
      'Đổi thành “bảo đảm”',
      'Đổi thành “giữ gìn”',
      'Đổi thành “quy định”',
      'Đổi thành “quy chế”',
      'Bỏ qua “test/one-safe-fix” ở chỗ này',
      'Bỏ qua “test/two-safe-fixes” ở chỗ này',
      'Bỏ qua “test/one-safe-fix” trong cả văn bản',
      'Bỏ qua “test/two-safe-fixes” trong cả văn bản',
      'Sửa mọi lỗi “test/one-safe-fix” sửa được an toàn',
      'Sửa mọi lỗi sửa được an toàn',
      'Giải thích quy tắc “test/one-safe-fix”',
      'Giải thích quy tắc “test/two-safe-fixes”',
    ]);
  });

  test('a finding without a fix can be ignored and explained', async () => {
    await opened('vân vân\n');
    const actions = await client.actions(URI, at(0, 0));
    expect(titles(actions)).toEqual([
      'Bỏ qua “test/no-fix” ở chỗ này',
      'Bỏ qua “test/no-fix” trong cả văn bản',
      'Giải thích quy tắc “test/no-fix”',
    ]);
    expect(actions[2]?.command).toEqual({
      title: 'Giải thích quy tắc “test/no-fix”',
      command: 'lintReport.explainRule',
      arguments: ['test/no-fix'],
    });
  });

  test('a client that does not carry out the command is offered no explanation', async () => {
    await opened('vân vân\n', { initializationOptions: {} });
    expect(titles(await client.actions(URI, at(0, 0)))).toEqual([
      'Bỏ qua “test/no-fix” ở chỗ này',
      'Bỏ qua “test/no-fix” trong cả văn bản',
    ]);
  });

  test('beside every finding there is nothing', async () => {
    await opened(TEXT);
    expect(await client.actions(URI, at(0, 1))).toEqual([]);
  });

  test('a diagnostic outside the range counts when place and rule are right, whatever its text', async () => {
    await opened(TEXT);
    const shown = { range: at(0, 25, 32), code: 'test/one-safe-fix', source: 'lint-report', message: 'chữ khác' };
    const actions = await client.actions(URI, at(0, 0), { diagnostics: [shown] });
    expect(editsOf(actions[0]?.edit)).toEqual([{ range: at(0, 25, 32), newText: 'bảo đảm' }]);
    expect(await client.actions(URI, at(0, 0), { diagnostics: [{ ...shown, code: 'test/no-fix' }] })).toEqual([]);
    expect(await client.actions(URI, at(0, 0), { diagnostics: [{ ...shown, range: at(0, 24, 31) }] })).toEqual([]);
    expect(await client.actions(URI, at(0, 0), { diagnostics: [{ ...shown, source: 'khác' }] })).toEqual([]);
  });

  test('texts are in English when the settings say so', async () => {
    await opened('vân vân\n', { settings: () => ({ language: 'en' }) });
    expect(titles(await client.actions(URI, at(0, 0)))).toEqual([
      'Ignore “test/no-fix” here',
      'Ignore “test/no-fix” in the whole document',
      'Explain the rule “test/no-fix”',
    ]);
  });
});

describe('ignoring', () => {
  const IN_PARAGRAPH = 'Bỏ qua “test/no-fix” ở chỗ này';
  const IN_DOCUMENT = 'Bỏ qua “test/no-fix” trong cả văn bản';
  const NEXT_LINE = '<!-- lint-report-disable-next-line test/no-fix -->';

  /** Carries an action out in the editor and gives the new text; nothing of the rule may be left then. */
  async function silenced(text: string, title: string, range: Range): Promise<string> {
    const changed = await chosen(text, title, range);
    await client.change(URI, 6, changed);
    expect(await client.diagnostics(URI)).toEqual([]);
    return changed;
  }

  test.each([
    ['a paragraph', 'Một.\n\nHai vân vân.\n', at(2, 5), `Một.\n\n${NEXT_LINE}\nHai vân vân.\n`],
    ['CRLF', 'Một.\r\n\r\nHai vân vân.\r\n', at(2, 5), `Một.\r\n\r\n${NEXT_LINE}\r\nHai vân vân.\r\n`],
    ['lone CR', 'Một.\r\rHai vân vân.\r', at(2, 5), `Một.\r\r${NEXT_LINE}\rHai vân vân.\r`],
    ['a heading', '# Một vân vân\n', at(0, 7), `${NEXT_LINE}\n# Một vân vân\n`],
    ['a list item', '- một\n- hai vân vân\n', at(1, 7), `- một\n${NEXT_LINE}\n- hai vân vân\n`],
    ['an item inside an item', '1. một\n   - hai vân vân\n', at(1, 10), `1. một\n   ${NEXT_LINE}\n   - hai vân vân\n`],
    ['the last line without a line break', 'vân vân', at(0, 0), `${NEXT_LINE}\nvân vân`],
    [
      'a later line of a paragraph',
      'Một dòng\nhai vân vân\nba dòng.\n\nKết.\n',
      at(1, 5),
      '<!-- lint-report-disable test/no-fix -->\nMột dòng\nhai vân vân\nba dòng.\n<!-- lint-report-enable test/no-fix -->\n\nKết.\n',
    ],
  ])('in %s', async (_, text, range, expected) => {
    await opened(text);
    expect(await silenced(text, IN_PARAGRAPH, range)).toBe(expected);
  });

  test('no comment stands inside a table: only the whole document is offered', async () => {
    const text = '| A | B |\n| --- | --- |\n| một | vân vân |\n';
    await opened(text);
    expect(titles(await client.actions(URI, at(2, 10))).filter((title) => title.startsWith('Bỏ qua'))).toEqual([IN_DOCUMENT]);
    expect(await silenced(text, IN_DOCUMENT, at(2, 10))).toBe(`<!-- lint-report-disable-file test/no-fix -->\n${text}`);
  });

  test('in the document: below the front matter', async () => {
    const text = '---\r\nnguoi_soan: A\r\n---\r\nvân vân\r\n';
    await opened(text);
    expect(await silenced(text, IN_DOCUMENT, at(3, 0))).toBe(
      '---\r\nnguoi_soan: A\r\n---\r\n<!-- lint-report-disable-file test/no-fix -->\r\nvân vân\r\n',
    );
  });

  test('a finding about a comment cannot be ignored by another comment', async () => {
    await opened('<!-- lint-report-disable-next-line test/no-fix -->\nMột.\n');
    const actions = await client.actions(URI, at(0, 0));
    expect(titles(actions)).toEqual(['Bỏ chú thích']);
    expect(actions[0]?.isPreferred).toBeUndefined();
  });
});

describe('fixing all', () => {
  const TEXT = '📌 Cần đảm bảo, vân vân.\r\n\r\nTheo qui định và đảm bảo.\r\n';
  const FIXED = '📌 Cần bảo đảm, vân vân.\r\n\r\nTheo quy định và bảo đảm.\r\n';
  const START = at(0, 0);

  test.each(['source.fixAll.lintReport', 'source.fixAll', 'source'])('%s applies the first safe fix of every finding', async (kind) => {
    await opened(TEXT);
    const actions = await client.actions(URI, START, { only: [kind] });
    expect(actions.map(({ title, kind: own }) => [title, own])).toEqual([['Sửa mọi lỗi sửa được an toàn', 'source.fixAll.lintReport']]);
    expect(actions[0]?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri: URI, version: 5 },
          edits: [
            { range: at(0, 7, 14), newText: 'bảo đảm' },
            { range: at(2, 5, 13), newText: 'quy định' },
            { range: at(2, 17, 24), newText: 'bảo đảm' },
          ],
        },
      ],
    });
    expect(await after(TEXT, actions[0])).toBe(FIXED);
  });

  test('other kinds are not answered', async () => {
    await opened(TEXT);
    expect(await client.actions(URI, at(0, 8), { only: ['refactor'] })).toEqual([]);
    expect(await client.actions(URI, at(0, 8), { only: ['source.fixAll.other'] })).toEqual([]);
    expect(await client.actions(URI, at(0, 8), { only: ['source.organizeImports'] })).toEqual([]);
  });

  test('quick fixes alone hold no source action', async () => {
    await opened(TEXT);
    const kinds = (await client.actions(URI, at(0, 8), { only: ['quickfix'] })).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['quickfix']);
  });

  test('nothing to fix, no action', async () => {
    await opened('vân vân\n');
    expect(await client.actions(URI, START, { only: ['source.fixAll'] })).toEqual([]);
  });

  test('fixes that bring forth further findings are followed to the end', async () => {
    const text = 'Một.\n\nXã sẽ đảm nhận.\n\nBa.\n';
    await opened(text);
    const [action] = await client.actions(URI, START, { only: ['source.fixAll'] });
    expect(await after(text, action)).toBe('Một.\n\nXã sẽ quy định đảm nhận.\n\nBa.\n');
    expect(editsOf(action?.edit)).toEqual([
      { range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }, newText: 'Xã sẽ quy định đảm nhận.\n' },
    ]);
  });

  test('from the light bulb the edit comes when the action is chosen, and only for the text it was offered for', async () => {
    await opened(TEXT);
    const action = (await client.actions(URI, at(0, 8))).find(({ title }) => title === 'Sửa mọi lỗi sửa được an toàn');
    expect(action?.edit).toBeUndefined();
    expect(await after(TEXT, action)).toBe(FIXED);
    await client.change(URI, 6, 'x', at(0, 0));
    expect(await client.request('codeAction/resolve', action)).toEqual(action);
  });

  test('all of one rule', async () => {
    await opened(TEXT);
    expect(await chosen(TEXT, 'Sửa mọi lỗi “test/one-safe-fix” sửa được an toàn', at(0, 8))).toBe(
      '📌 Cần bảo đảm, vân vân.\r\n\r\nTheo qui định và bảo đảm.\r\n',
    );
  });

  test('a document that is switched off is not fixed', async () => {
    await opened(TEXT, { settings: () => ({ enable: false }) });
    expect(await client.actions(URI, at(0, 8))).toEqual([]);
    expect(await client.actions(URI, at(0, 8), { only: ['source.fixAll'] })).toEqual([]);
  });
});

test('a client that takes only bare commands is offered nothing', async () => {
  await opened('đảm bảo\n', { capabilities: { ...FULL_CAPABILITIES, textDocument: {} } });
  expect(await client.actions(URI, at(0, 0))).toEqual([]);
});
