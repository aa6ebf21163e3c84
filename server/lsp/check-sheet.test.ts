import { afterEach, expect, test } from 'vitest';
import { TestClient } from './testing/client.ts';
import { SAMPLE_REPORT } from './testing/report.ts';

let client: TestClient;
afterEach(() => client.stop());

test('the check sheet of the text as it is now, in the language of the settings', async () => {
  ({ client } = await TestClient.start({ settings: () => ({ delay: 0, language: 'en' }) }));
  await client.open('file:///thu-muc/bao%20c%C3%A1o.md', SAMPLE_REPORT);
  const sheet = await client.request<{ html: string }>('lintReport/checkSheet', { uri: 'file:///thu-muc/bao%20c%C3%A1o.md' });
  expect(sheet.html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/u);
  expect(sheet.html).toContain('bao cáo.md');
  expect(sheet.html).not.toMatch(/<script|https?:/u);
});

test('null for a document that is not open', async () => {
  ({ client } = await TestClient.start({}));
  expect(await client.request('lintReport/checkSheet', { uri: 'file:///khong-co.md' })).toBeNull();
});
