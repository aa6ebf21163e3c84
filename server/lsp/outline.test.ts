import { test } from 'vitest';
import { TestClient } from './testing/client.ts';
import { SAMPLE_REPORT } from './testing/report.ts';
test('x', async () => {
  const { client } = await TestClient.start();
  await client.open('file:///a.md', SAMPLE_REPORT);
  const s = await client.request<any[]>('textDocument/documentSymbol', { textDocument: { uri: 'file:///a.md' } });
  const show = (x: any, d = '') => { console.log(d + x.name, x.kind, x.range.start.line, x.range.end.line, JSON.stringify(x.selectionRange)); for (const c of x.children ?? []) show(c, d + '  '); };
  s.forEach((x) => show(x));
  console.log(JSON.stringify(await client.request<any[]>('textDocument/foldingRange', { textDocument: { uri: 'file:///a.md' } })));
  console.log(client.log);
});
