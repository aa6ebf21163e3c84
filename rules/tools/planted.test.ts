import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { toolResources } from './tool-resources.ts';

interface Defect {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly family: string;
}

/** Defects that no rule finds, with what would have to be read for them. */
const MISSED: readonly string[] = [
  '01.md:81 26 hồ sơ quá hạn', // two figures of “hồ sơ … hạn” in the results are alike
  '04.md:84 mới quyết toán 03/12 dự án hoàn thành', // the other figures count the same projects in other words
  '05.md:73 05 học sinh bỏ học trong năm', // below ten
  '08.md:63 48 người nghiện', // one word of the label is shared
  '10.md:134 09 kết luận chưa thực hiện xong', // below ten
];

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

function lintAsSigned(text: string) {
  return lint(text, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' }, resources: toolResources });
}

describe('reports with defects put in on purpose', () => {
  const defects: readonly Defect[] = JSON.parse(read('fixtures/planted/truth.json'));
  const files = readdirSync('fixtures/planted').filter((name) => name.endsWith('.md'));

  it.each(files)('%s: every defect is found, and no error or warning stands elsewhere', (file) => {
    const text = read(`fixtures/planted/${file}`);
    const lines = text.split('\n');
    const { findings } = lintAsSigned(text);
    const places = defects
      .filter((defect) => defect.file === file)
      .map(({ line, text: words }) => {
        const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + (lines[line - 1] ?? '').indexOf(words);
        return { name: `${file}:${String(line)} ${words.replaceAll('\u00A0', ' ')}`, start, end: start + words.length };
      });
    const missed = places.filter(({ start, end }) => !findings.some(({ span }) => span.start < end && start < span.end));
    expect(missed.map(({ name }) => name)).toEqual(MISSED.filter((name) => name.startsWith(file)));
    const untrue = findings.filter(
      ({ severity, span }) =>
        (severity === 'error' || severity === 'warning') && !places.some(({ start, end }) => span.start < end && start < span.end),
    );
    expect(untrue.map(({ ruleId, span }) => `${ruleId} “${text.slice(span.start, span.end)}”`)).toEqual([]);
  });

  it.each(readdirSync('fixtures/flawless'))('flawless/%s has neither error nor warning', (file) => {
    const text = read(`fixtures/flawless/${file}`);
    const weighty = lintAsSigned(text).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(weighty.map(({ ruleId, span }) => `${ruleId} “${text.slice(span.start, span.end)}”`)).toEqual([]);
  });
});
