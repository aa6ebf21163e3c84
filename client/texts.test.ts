import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { text, TEXTS } from './texts.ts';

const placeholders = (value: string): string[] => [...value.matchAll(/\{(\w+)\}/gu)].map(([whole]) => whole).sort();

describe('run-time texts', () => {
  test('both languages hold the same texts with the same values', () => {
    expect(Object.keys(TEXTS.en)).toEqual(Object.keys(TEXTS.vi));
    for (const [key, vietnamese] of Object.entries(TEXTS.vi)) {
      const english = Object.entries(TEXTS.en).find(([name]) => name === key)?.[1] ?? '';
      expect(english.trim(), key).not.toBe('');
      expect(placeholders(english), key).toEqual(placeholders(vietnamese));
    }
  });

  test('every text is composed (NFC)', () => {
    for (const table of Object.values(TEXTS)) {
      for (const value of Object.values(table)) expect(value).toBe(value.normalize('NFC'));
    }
  });

  test.each(['draft', 'presign', 'issued'] as const)('the stage %s has one name in menus, settings and guide', (stage) => {
    const read = (name: string): string => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
    const name = TEXTS.vi[`stage.${stage}`];
    expect(JSON.parse(read('package.nls.json'))[`settings.stage.${stage}.label`]).toBe(name);
    expect(read('rules/docs/huong-dan/cau-hinh.md')).toMatch(new RegExp(`^\\| \`${stage}\`[^|]*\\| ${name.toLowerCase()} \\|`, 'mu'));
    expect(read('rules/docs/title/subject-full-stop.md').toLowerCase()).toContain(`${name.toLowerCase()} (${stage})`);
  });

  test('values are put in, unknown names stay', () => {
    expect(text('vi', 'status.problems', { count: 12 })).toBe('12 vấn đề');
    expect(text('en', 'explain.unknown', { rule: '$& {rule}' })).toBe('There is no rule “$& {rule}”.');
    expect(text('vi', 'explain.unknown')).toBe('Không có quy tắc “{rule}”.');
  });
});
