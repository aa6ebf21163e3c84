import { afterEach, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { FULL_CAPABILITIES, type TestClient } from './testing/client.ts';
import { rangeIn, reportText, RULES_ENGINE, startOver, uriOf } from './testing/workspace.ts';

const cites = (day: string): string =>
  `Thực hiện Kế hoạch số 45/KH-UBND ngày ${day} của UBND tỉnh Bình Minh về cải cách hành chính; xã đã triển khai.`;
const FIRST = reportText('12/BC-UBND', '2026-03-05', cites('09/01/2026'));
const SECOND = reportText('30/BC-UBND', '2026-06-05', cites('19/01/2026'));

let client: TestClient;
afterEach(() => client.stop());

async function found(name: string): Promise<Diagnostic[]> {
  return (await client.diagnostics(uriOf(name))).filter(({ code }) => String(code).startsWith('repository/'));
}

test('a document cited with two dates in two reports is shown in the open one, with the place in the other file', async () => {
  ({ client } = await startOver({ 'quy-1.md': FIRST, '6-thang.md': SECOND }, { engine: RULES_ENGINE }));
  await client.open(uriOf('6-thang.md'), SECOND);
  await found('6-thang.md');
  await client.until(() => client.refreshes > 0);
  const findings = await found('6-thang.md');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    code: 'repository/conflicting-citation-date',
    source: 'lint-report',
    range: rangeIn(SECOND, '19/01/2026'),
    relatedInformation: [{ location: { uri: uriOf('quy-1.md'), range: rangeIn(FIRST, '09/01/2026') } }],
  });
});

test('it moves with its words and goes when the dates agree', async () => {
  ({ client } = await startOver({ 'quy-1.md': FIRST, '6-thang.md': SECOND }, { engine: RULES_ENGINE }));
  await client.open(uriOf('6-thang.md'), SECOND);
  await found('6-thang.md');
  await client.until(() => client.refreshes > 0);
  const moved = SECOND.replace('Thực hiện', 'Đoạn mới.\n\nThực hiện');
  await client.change(uriOf('6-thang.md'), 2, moved);
  expect((await found('6-thang.md')).map(({ range }) => range)).toEqual([rangeIn(moved, '19/01/2026')]);
  const before = client.refreshes;
  await client.change(uriOf('6-thang.md'), 3, moved.replace('19/01', '09/01'));
  await found('6-thang.md');
  await client.until(() => client.refreshes > before);
  expect(await found('6-thang.md')).toEqual([]);
});

test('it is pushed to a client that waits for pushes', async () => {
  const capabilities = { ...FULL_CAPABILITIES, textDocument: {} };
  ({ client } = await startOver({ 'quy-1.md': FIRST, '6-thang.md': SECOND }, { engine: RULES_ENGINE, capabilities }));
  await client.open(uriOf('6-thang.md'), SECOND);
  await client.until(() =>
    client.pushed.some(({ diagnostics }) => diagnostics.some(({ code }) => code === 'repository/conflicting-citation-date')),
  );
  expect(client.pushed.at(-1)).toMatchObject({ uri: uriOf('6-thang.md'), version: 1 });
});

test('it goes when the workspace is no longer to be read', async () => {
  let workspaceIndex = true;
  ({ client } = await startOver(
    { 'quy-1.md': FIRST, '6-thang.md': SECOND },
    { engine: RULES_ENGINE, settings: () => ({ workspaceIndex }) },
  ));
  await client.open(uriOf('6-thang.md'), SECOND);
  await found('6-thang.md');
  await client.until(() => client.refreshes > 0);
  expect(await found('6-thang.md')).toHaveLength(1);
  workspaceIndex = false;
  const before = client.refreshes;
  await client.notify('workspace/didChangeConfiguration', { settings: {} });
  await client.until(() => client.refreshes > before);
  expect(await found('6-thang.md')).toEqual([]);
});

test('it goes when its rule is switched off', async () => {
  let rules = {};
  ({ client } = await startOver({ 'quy-1.md': FIRST, '6-thang.md': SECOND }, { engine: RULES_ENGINE, settings: () => ({ rules }) }));
  await client.open(uriOf('6-thang.md'), SECOND);
  await found('6-thang.md');
  await client.until(() => client.refreshes > 0);
  expect(await found('6-thang.md')).toHaveLength(1);
  rules = { 'repository/conflicting-citation-date': 'off' };
  const before = client.refreshes;
  await client.notify('workspace/didChangeConfiguration', { settings: {} });
  await client.until(() => client.refreshes > before);
  await found('6-thang.md');
  await client.until(() => client.refreshes > before + 1);
  expect(await found('6-thang.md')).toEqual([]);
});
