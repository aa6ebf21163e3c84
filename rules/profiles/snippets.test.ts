import { expect, it } from 'vitest';
import { reportTypes } from '../data/report-types.ts';
import { reportSkeleton } from './skeleton.ts';
import { reportSnippets } from './snippets.ts';

it('gives each type a snippet that expands to its skeleton, fields numbered from 1', () => {
  const snippets = Object.values(reportSnippets(reportTypes));
  expect(snippets).toHaveLength(reportTypes.length);
  snippets.forEach(({ prefix, body }, i) => {
    const type = reportTypes[i];
    if (type === undefined) throw new Error('more snippets than types');
    const text = body.join('\n');
    expect(prefix[0]).toBe(`bao-cao-${type.id}`);
    const fields = [...text.matchAll(/\$\{(\d+):…\}/gu)].map(([, digits]) => Number(digits));
    expect(fields).toEqual(Array.from(fields, (_, k) => k + 1));
    expect(
      text
        .replaceAll(/\$\{\d+:…\}/gu, '…')
        .replaceAll('${CURRENT_YEAR}', '2026')
        .replace(/\$0$/u, ''),
    ).toBe(reportSkeleton(type, { year: '2026' }));
  });
});
