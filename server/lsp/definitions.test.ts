import { afterEach, describe, expect, test } from 'vitest';
import type { DefinitionLink, Location } from 'vscode-languageserver/node';
import { MemoryFiles } from '../host/testing/memory-files.ts';
import { PLAIN_CAPABILITIES, type TestClient } from './testing/client.ts';
import { positionIn, rangeIn, reportText, startOver, uriOf } from './testing/workspace.ts';

const QUARTER = reportText(
  '12/BC-UBND',
  '2026-03-05',
  'Thực hiện Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình Minh về cải cách hành chính, xã đã triển khai.\n\nTheo Kế hoạch số 45/KH-UBND, xã đạt chỉ tiêu.',
);
const HALF = reportText(
  '30/BC-UBND',
  '2026-06-05',
  'Tiếp theo Báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã Bình An, xã báo cáo.\n\nKế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND tỉnh được thực hiện.',
);
const OTHER = reportText(
  '12/BC-UBND',
  '2026-03-09',
  'Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2026 của UBND xã Hòa Bình về trồng cây.',
  { unit: 'HÒA BÌNH' },
);
const FILES = { 'quy-1.md': QUARTER, '6-thang.md': HALF, 'hoa-binh/quy-1.md': OTHER };

let client: TestClient;
afterEach(() => client.stop());

function definition(name: string, position: object): Promise<DefinitionLink[] | Location[] | null> {
  return client.request('textDocument/definition', { textDocument: { uri: uriOf(name) }, position });
}

function references(name: string, position: object, includeDeclaration = false): Promise<Location[] | null> {
  return client.request('textDocument/references', { textDocument: { uri: uriOf(name) }, position, context: { includeDeclaration } });
}

const FIRST = 'Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình Minh';

describe('definition', () => {
  test('of a later mention is the first full mention of the report', async () => {
    ({ client } = await startOver(FILES));
    await client.open(uriOf('quy-1.md'), QUARTER);
    expect(await definition('quy-1.md', positionIn(QUARTER, '45/KH-UBND', 1))).toEqual([
      {
        originSelectionRange: rangeIn(QUARTER, 'Kế hoạch số 45/KH-UBND', 1),
        targetUri: uriOf('quy-1.md'),
        targetRange: rangeIn(QUARTER, FIRST),
        targetSelectionRange: rangeIn(QUARTER, FIRST),
      },
    ]);
  });

  test('of a report in the workspace is its number line, and not that of another body', async () => {
    ({ client } = await startOver(FILES));
    await client.open(uriOf('6-thang.md'), HALF);
    expect(await definition('6-thang.md', positionIn(HALF, '12/BC-UBND'))).toEqual([
      {
        originSelectionRange: rangeIn(HALF, 'Báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã Bình An'),
        targetUri: uriOf('quy-1.md'),
        targetRange: {
          start: positionIn(QUARTER, 'Số: 12', 0, 0),
          end: positionIn(QUARTER, 'Kết quả cải cách hành chính', 0, 'Kết quả cải cách hành chính'.length),
        },
        targetSelectionRange: rangeIn(QUARTER, 'Số: 12/BC-UBND'),
      },
    ]);
  });

  test('as a location for a client without links', async () => {
    ({ client } = await startOver({}, { capabilities: PLAIN_CAPABILITIES }));
    await client.open(uriOf('quy-1.md'), QUARTER);
    expect(await definition('quy-1.md', positionIn(QUARTER, '45/KH-UBND', 1))).toEqual([
      { uri: uriOf('quy-1.md'), range: rangeIn(QUARTER, FIRST) },
    ]);
  });

  test('of other words is nothing', async () => {
    ({ client } = await startOver({}));
    await client.open(uriOf('quy-1.md'), QUARTER);
    expect(await definition('quy-1.md', positionIn(QUARTER, 'xã đạt chỉ tiêu'))).toBeNull();
  });
});

describe('references', () => {
  test('are the mentions of the same document in every report, whatever else has the same number', async () => {
    ({ client } = await startOver(FILES));
    await client.open(uriOf('quy-1.md'), QUARTER);
    expect(await references('quy-1.md', positionIn(QUARTER, '45/KH-UBND'))).toEqual([
      { uri: uriOf('6-thang.md'), range: rangeIn(HALF, 'Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND tỉnh') },
      { uri: uriOf('quy-1.md'), range: rangeIn(QUARTER, FIRST) },
      { uri: uriOf('quy-1.md'), range: rangeIn(QUARTER, 'Kế hoạch số 45/KH-UBND', 1) },
    ]);
  });

  test('on the number line are the mentions of the report', async () => {
    ({ client } = await startOver(FILES));
    await client.open(uriOf('quy-1.md'), QUARTER);
    const mention = { uri: uriOf('6-thang.md'), range: rangeIn(HALF, 'Báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã Bình An') };
    expect(await references('quy-1.md', positionIn(QUARTER, '12/BC-UBND'))).toEqual([mention]);
    expect(await references('quy-1.md', positionIn(QUARTER, '12/BC-UBND'), true)).toEqual([
      { uri: uriOf('quy-1.md'), range: rangeIn(QUARTER, 'Số: 12/BC-UBND') },
      mention,
    ]);
  });

  test('follow the open text, not the file, and return to the file when it is closed', async () => {
    ({ client } = await startOver(FILES));
    await client.open(uriOf('quy-1.md'), QUARTER);
    await client.open(uriOf('6-thang.md'), 'Không viện dẫn gì.\n');
    expect(await references('quy-1.md', positionIn(QUARTER, '12/BC-UBND'))).toEqual([]);
    const before = client.lensRefreshes;
    await client.close(uriOf('6-thang.md'));
    await client.until(() => client.lensRefreshes > before);
    expect(await references('quy-1.md', positionIn(QUARTER, '12/BC-UBND'))).toHaveLength(1);
  });

  test('follow files that are made, changed and removed', async () => {
    const { client: started, files } = await startOver({ 'quy-1.md': QUARTER });
    client = started;
    await client.open(uriOf('quy-1.md'), QUARTER);
    expect(client.registrations.flatMap(({ registrations }) => registrations)).toContainEqual(
      expect.objectContaining({
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: { watchers: [{ globPattern: '**/*.{md,markdown}' }] },
      }),
    );
    const told = async (type: number): Promise<number | undefined> => {
      const before = client.lensRefreshes;
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('6-thang.md'), type }] });
      await client.until(() => client.lensRefreshes > before);
      return (await references('quy-1.md', positionIn(QUARTER, '12/BC-UBND')))?.length;
    };
    files.write('/kho/6-thang.md', HALF);
    expect(await told(1)).toBe(1);
    files.write('/kho/6-thang.md', 'Rỗng.\n');
    expect(await told(2)).toBe(0);
    files.write('/kho/6-thang.md', HALF);
    expect(await told(2)).toBe(1);
    expect(await told(3)).toBe(0);
  });

  test('leave out files that are no text or are ignored', async () => {
    ({ client } = await startOver({
      'quy-1.md': QUARTER,
      '6-thang.md': new Uint8Array([0x42, 0, 0xff]),
      'nhap/a.md': HALF,
      '.lint-report.json': '{"ignore":["nhap/"]}',
    }));
    await client.open(uriOf('quy-1.md'), QUARTER);
    expect(await references('quy-1.md', positionIn(QUARTER, '12/BC-UBND'))).toEqual([]);
  });

  test.each([true, false])('read the workspace only where that is wanted: %s', async (workspaceIndex) => {
    const read: string[] = [];
    class WatchedFiles extends MemoryFiles {
      override read(path: string): ReturnType<MemoryFiles['read']> {
        read.push(path);
        return super.read(path);
      }
    }
    const fileSystem = new WatchedFiles({ '/kho/quy-1.md': QUARTER, '/kho/6-thang.md': HALF });
    ({ client } = await startOver(
      {},
      { fileSystem, settings: () => ({ workspaceIndex }), capabilities: PLAIN_CAPABILITIES, initializationOptions: { workspaceIndex } },
    ));
    await client.open(uriOf('quy-1.md'), QUARTER);
    // Told of a file, an index reads it before later requests are answered.
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('6-thang.md'), type: 2 }] });
    for (let i = 0; i < 5; i++) await references('quy-1.md', positionIn(QUARTER, '12/BC-UBND'));
    expect(read.includes('/kho/6-thang.md')).toBe(workspaceIndex);
    if (!workspaceIndex) expect(await references('quy-1.md', positionIn(QUARTER, '12/BC-UBND'))).toEqual([]);
  });
});
