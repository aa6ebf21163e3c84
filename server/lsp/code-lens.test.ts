import { afterEach, expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import type { TestClient } from './testing/client.ts';
import { positionIn, rangeIn, reportText, startOver, uriOf } from './testing/workspace.ts';

const QUARTER = reportText('12/BC-UBND', '2026-03-05', 'Xã đã triển khai.');
const HALF = reportText(
  '30/BC-UBND',
  '2026-06-05',
  'Tiếp theo Báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã Bình An; xã báo cáo.\n\nTheo Báo cáo số 12/BC-UBND, xã đạt chỉ tiêu.',
);
const FILES = { 'quy-1.md': QUARTER, '6-thang.md': HALF };
const COMMANDS = { commands: ['lintReport.showReferences'] };

let client: TestClient;
afterEach(() => client.stop());

function lenses(name: string): Promise<CodeLens[]> {
  return client.request('textDocument/codeLens', { textDocument: { uri: uriOf(name) } });
}

test('the number line says in how many places the report is cited', async () => {
  ({ client } = await startOver(FILES, { initializationOptions: COMMANDS }));
  await client.open(uriOf('quy-1.md'), QUARTER);
  expect(await lenses('quy-1.md')).toEqual([
    {
      range: rangeIn(QUARTER, 'Số: 12/BC-UBND'),
      command: {
        title: 'được viện dẫn ở 2 nơi',
        command: 'lintReport.showReferences',
        arguments: [
          uriOf('quy-1.md'),
          positionIn(QUARTER, 'Số: 12', 0, 0),
          [
            { uri: uriOf('6-thang.md'), range: rangeIn(HALF, 'Báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã Bình An') },
            { uri: uriOf('6-thang.md'), range: rangeIn(HALF, 'Báo cáo số 12/BC-UBND', 1) },
          ],
        ],
      },
    },
  ]);
});

test('a report that nothing cites says nothing', async () => {
  ({ client } = await startOver(FILES, { initializationOptions: COMMANDS }));
  await client.open(uriOf('6-thang.md'), HALF);
  expect(await lenses('6-thang.md')).toEqual([]);
});

test('nothing when it is switched off, or for a client that cannot open the list', async () => {
  ({ client } = await startOver(FILES, { initializationOptions: COMMANDS, settings: () => ({ codeLens: false }) }));
  await client.open(uriOf('quy-1.md'), QUARTER);
  expect(await lenses('quy-1.md')).toEqual([]);
  await client.stop();
  ({ client } = await startOver(FILES));
  await client.open(uriOf('quy-1.md'), QUARTER);
  expect(await lenses('quy-1.md')).toEqual([]);
});
