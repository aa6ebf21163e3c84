import { afterEach, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { FULL_CAPABILITIES, type TestClient } from './testing/client.ts';
import { TEST_ENGINE } from './testing/engine.ts';
import { positionIn, rangeIn, reportText, startOver, uriOf } from './testing/workspace.ts';

const QUARTER = reportText(
  '12/BC-UBND',
  '2026-03-05',
  'Thực hiện Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình Minh về cải cách hành chính; xã đã triển khai.',
);
const HALF = reportText(
  '30/BC-UBND',
  '2026-06-05',
  'Tiếp theo Báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã Bình An, xã báo cáo.\n\nKế hoạch số 45/KH-UBND ngày 19/01/2026 của UBND tỉnh được thực hiện.',
);

let client: TestClient;
afterEach(() => client.stop());

function hover(position: object): Promise<Hover | null> {
  return client.request('textDocument/hover', { textDocument: { uri: uriOf('6-thang.md') }, position });
}

test('a citation shows what its code means and what other reports tell of the document', async () => {
  ({ client } = await startOver({ 'quy-1.md': QUARTER, '6-thang.md': HALF }, { engine: TEST_ENGINE }));
  await client.open(uriOf('6-thang.md'), HALF);
  expect(await hover(positionIn(HALF, '45/KH-UBND'))).toEqual({
    contents: {
      kind: 'markdown',
      value: [
        '**45/KH\\-UBND**',
        '',
        '- Loại văn bản: Kế hoạch \\(KH\\)',
        '- Cơ quan trong ký hiệu: Ủy ban nhân dân \\(UBND\\)',
        '- Năm: 2026',
        '- Ngày ban hành: 19/01/2026 \\(dòng 14\\); 09/01/2026 \\(quy\\-1.md:12\\)',
        '- Cơ quan ban hành: UBND tỉnh \\(dòng 14\\); UBND tỉnh Bình Minh \\(quy\\-1.md:12\\)',
        '- Trích yếu: cải cách hành chính \\(quy\\-1.md:12\\)',
        '- Được viện dẫn: 2 chỗ trong 2 báo cáo',
      ].join('\n'),
    },
    range: rangeIn(HALF, 'Kế hoạch số 45/KH-UBND ngày 19/01/2026 của UBND tỉnh'),
  });
});

test('a cited report of the workspace speaks for itself, in plain text and in English', async () => {
  const plain = { ...FULL_CAPABILITIES, textDocument: {} };
  ({ client } = await startOver(
    { 'quy-1.md': QUARTER, '6-thang.md': HALF },
    { capabilities: plain, engine: TEST_ENGINE, settings: () => ({ language: 'en' }) },
  ));
  await client.open(uriOf('6-thang.md'), HALF);
  expect((await hover(positionIn(HALF, '12/BC-UBND')))?.contents).toEqual({
    kind: 'plaintext',
    value: [
      '12/BC-UBND',
      'Type: Báo cáo (BC)',
      'Bodies in the symbol: Ủy ban nhân dân (UBND)',
      'Year: 2026',
      'Date: 05/03/2026 (quy-1.md:6)',
      'Issuing body: ỦY BAN NHÂN DÂN XÃ BÌNH AN (quy-1.md:1)',
      'Subject: Kết quả cải cách hành chính (quy-1.md:10)',
      'In this workspace: quy-1.md',
      'Cited: 1 times in 1 reports',
    ].join('\n'),
  });
});

test('other words show nothing', async () => {
  ({ client } = await startOver({ '6-thang.md': HALF }, { engine: TEST_ENGINE }));
  await client.open(uriOf('6-thang.md'), HALF);
  expect(await hover(positionIn(HALF, 'xã báo cáo'))).toBeNull();
});
