import { afterEach, expect, test } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver/node';
import type { TestClient } from './testing/client.ts';
import { rangeIn, reportText, startOver, uriOf } from './testing/workspace.ts';

const FIRST = reportText('12/BC-UBND', '2026-03-05', 'Xã đã triển khai.');
const SECOND = reportText('30/BC-UBND', '2026-06-05', 'Xã đã triển khai.', { subject: 'Kết quả giảm nghèo 6 tháng đầu năm' });

let client: TestClient;
afterEach(() => client.stop());

test('reports by number and title, with or without marks', async () => {
  ({ client } = await startOver({ 'a.md': FIRST, 'b/c.md': SECOND, 'ghi-chu.md': 'Ghi chú.\n' }));
  const names = async (query: string): Promise<string[]> => {
    const symbols: SymbolInformation[] = await client.request('workspace/symbol', { query });
    return symbols.map(({ name }) => name);
  };
  expect(await client.request('workspace/symbol', { query: 'giảm nghèo' })).toEqual([
    {
      name: '30/BC-UBND Báo cáo Kết quả giảm nghèo 6 tháng đầu năm',
      kind: 1,
      containerName: 'b/c.md',
      location: { uri: uriOf('b/c.md'), range: rangeIn(SECOND, 'Số: 30/BC-UBND') },
    },
  ]);
  expect(await names('12/bc')).toEqual(['12/BC-UBND Báo cáo Kết quả cải cách hành chính']);
  expect(await names('giam ngheo')).toHaveLength(1);
  expect(await names('giám nghèo')).toEqual([]);
  expect(await names('')).toHaveLength(2);
});
