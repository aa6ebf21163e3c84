import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenText } from './golden-text.ts';

const folder = 'fixtures/reports';

describe('golden findings of the sample reports', () => {
  it.each(readdirSync(folder).filter((f) => f.endsWith('.md')))('%s', (file) => {
    const expected = readFileSync(`${folder}/${file.replace(/\.md$/u, '.findings.txt')}`, 'utf8').replaceAll('\r\n', '\n');
    expect(goldenText(readFileSync(`${folder}/${file}`, 'utf8'))).toBe(expected);
  });
});
