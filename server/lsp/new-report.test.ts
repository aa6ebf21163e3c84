import { afterEach, expect, test } from 'vitest';
import { reportTypeById, reportTypes } from '../../rules/data/report-types.ts';
import { reportSkeleton } from '../../rules/profiles/skeleton.ts';
import { TestClient } from './testing/client.ts';

let client: TestClient;
afterEach(() => client.stop());

test('the report types in the language of the settings', async () => {
  ({ client } = await TestClient.start({ settings: () => ({ language: 'en' }) }));
  expect(await client.request('lintReport/reportTypes', null)).toEqual(reportTypes.map(({ id, name }) => ({ id, name: name.en })));
});

test('the skeleton of a type; null for one that does not exist', async () => {
  ({ client } = await TestClient.start({}));
  const type = reportTypeById('kt-xh');
  if (type === undefined) throw new Error('kt-xh');
  expect(await client.request('lintReport/newReport', { type: 'kt-xh' })).toEqual({
    markdown: reportSkeleton(type, { year: String(new Date().getFullYear()) }),
  });
  expect(await client.request('lintReport/newReport', { type: 'khong-co' })).toBeNull();
});
