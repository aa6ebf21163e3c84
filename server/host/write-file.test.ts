import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeLeftovers } from './leftovers.ts';
import { createFile, replaceFile, writeFailure, writeFailureMessage, writeOutput } from './write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-report-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

test('the content is replaced, the mode is kept, nothing is left beside', () => {
  const file = join(folder, 'a.md');
  writeFileSync(file, 'cũ');
  chmodSync(file, 0o640);
  expect(replaceFile(file, text('mới'), text('cũ'))).toBeUndefined();
  expect(readFileSync(file, 'utf8')).toBe('mới');
  expect(statSync(file).mode & 0o7777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('the old content is never written over: another name of the same file keeps it', () => {
  const file = join(folder, 'a.md');
  writeFileSync(file, 'cũ');
  linkSync(file, join(folder, 'b.md'));
  expect(replaceFile(file, text('mới'), text('cũ'))).toBeUndefined();
  expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('cũ');
});

test('a link stays a link and its target is replaced', () => {
  writeFileSync(join(folder, 'goc.md'), 'cũ');
  symlinkSync('goc.md', join(folder, 'lien-ket.md'));
  expect(replaceFile(join(folder, 'lien-ket.md'), text('mới'), text('cũ'))).toBeUndefined();
  expect(readlinkSync(join(folder, 'lien-ket.md'))).toBe('goc.md');
  expect(readFileSync(join(folder, 'goc.md'), 'utf8')).toBe('mới');
});

test('a file that changed meanwhile is left alone', () => {
  const file = join(folder, 'a.md');
  writeFileSync(file, 'người khác vừa lưu');
  expect(replaceFile(file, text('mới'), text('cũ'))).toBe('changed');
  expect(readFileSync(file, 'utf8')).toBe('người khác vừa lưu');
});

test('a read-only file is left alone', () => {
  const file = join(folder, 'a.md');
  writeFileSync(file, 'cũ');
  chmodSync(file, 0o444);
  expect(replaceFile(file, text('mới'), text('cũ'))).toBe('read-only');
  expect(readFileSync(file, 'utf8')).toBe('cũ');
});

test('a missing file and a folder', () => {
  expect(replaceFile(join(folder, 'a.md'), text('mới'), text('cũ'))).toBe('missing');
  expect(replaceFile(folder, text('mới'), text('cũ'))).toBe('other');
  expect(readdirSync(folder)).toEqual([]);
});

test('errors of the system in words', () => {
  expect(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOENT', 'EIO', undefined].map(writeFailure)).toEqual([
    'denied',
    'denied',
    'read-only',
    'full',
    'full',
    'missing',
    'other',
    'other',
  ]);
  expect(writeFailureMessage('full')).toEqual({ vi: 'Ổ đĩa đã đầy, chưa ghi gì', en: 'The disk is full, nothing was written' });
});

describe('a file of results', () => {
  test('is made, then replaced; the mode is kept; nothing is left beside', () => {
    const file = join(folder, 'ket-qua.json');
    expect(writeOutput(file, text('một'))).toBeUndefined();
    chmodSync(file, 0o640);
    expect(writeOutput(file, text('hai'))).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('hai');
    expect(statSync(file).mode & 0o7777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['ket-qua.json']);
  });

  test('a new one has the rights that the system gives to new files', () => {
    writeFileSync(join(folder, 'a.txt'), '');
    expect(writeOutput(join(folder, 'b.txt'), text('x'))).toBeUndefined();
    expect(statSync(join(folder, 'b.txt')).mode).toBe(statSync(join(folder, 'a.txt')).mode);
  });

  test('a link stays a link, also one that led nowhere yet', () => {
    symlinkSync('goc.txt', join(folder, 'lien-ket.txt'));
    for (const content of ['một', 'hai']) {
      expect(writeOutput(join(folder, 'lien-ket.txt'), text(content))).toBeUndefined();
      expect(readlinkSync(join(folder, 'lien-ket.txt'))).toBe('goc.txt');
      expect(readFileSync(join(folder, 'goc.txt'), 'utf8')).toBe(content);
    }
  });

  test('what cannot be written leaves nothing behind', () => {
    writeFileSync(join(folder, 'doc.txt'), 'cũ');
    chmodSync(join(folder, 'doc.txt'), 0o444);
    expect(writeOutput(join(folder, 'thieu', 'a.txt'), text('x'))).toBe('no-folder');
    expect(writeOutput(join(folder, 'doc.txt', 'a.txt'), text('x'))).toBe('no-folder');
    expect(writeOutput(folder, text('x'))).toBe('folder');
    expect(writeOutput(join(folder, 'doc.txt'), text('x'))).toBe('read-only');
    expect(readdirSync(folder)).toEqual(['doc.txt']);
    expect(readFileSync(join(folder, 'doc.txt'), 'utf8')).toBe('cũ');
  });

  test.runIf(existsSync('/dev/full'))('a device is written to, not replaced', () => {
    expect(writeOutput('/dev/null', text('x'))).toBeUndefined();
    expect(writeOutput('/dev/full', text('x'))).toBe('full');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

describe('a new file', () => {
  test('appears whole and never over another', () => {
    const file = join(folder, 'a.md');
    expect(createFile(file, text('một'))).toBeUndefined();
    expect(createFile(file, text('hai'))).toBe('exists');
    expect(readFileSync(file, 'utf8')).toBe('một');
    expect(createFile(join(folder, 'thieu', 'a.md'), text('x'))).toBe('no-folder');
    symlinkSync('khong-co.md', join(folder, 'lien-ket.md'));
    expect(createFile(join(folder, 'lien-ket.md'), text('x'))).toBe('exists');
    expect(readdirSync(folder)).toEqual(['a.md', 'lien-ket.md']);
  });
});

describe('temporary files of killed runs', () => {
  /** A process number that has been given back. */
  const ended = String(spawnSync(process.execPath, ['-e', '']).pid);

  test('are removed when the name is exactly ours and the process is gone', () => {
    const ours = [`.lint-report-${ended}-1a2b3c.tmp`, `.lint-report-${process.pid}-zz9.tmp`];
    const others = [
      `.lint-report-${process.ppid}-1a2b3c.tmp`,
      `.lint-report-${ended}-1a2b3c.tmp.md`,
      `.lint-report-${ended}-1A.tmp`,
      `.lint-report-${ended}.tmp`,
      `.lint-report-0-1a.tmp`,
      `lint-report-${ended}-1a2b3c.tmp`,
      `x.lint-report-${ended}-1a2b3c.tmp`,
      '.lint-report.json',
    ];
    for (const name of [...ours, ...others]) writeFileSync(join(folder, name), 'x');
    mkdirSync(join(folder, `.lint-report-${ended}-thumuc.tmp`));
    symlinkSync('.lint-report.json', join(folder, `.lint-report-${ended}-lienket.tmp`));
    removeLeftovers(folder);
    expect(readdirSync(folder).sort()).toEqual([...others, `.lint-report-${ended}-thumuc.tmp`, `.lint-report-${ended}-lienket.tmp`].sort());
  });

  test('go when a file of results is written beside them', () => {
    writeFileSync(join(folder, `.lint-report-${ended}-1a2b3c.tmp`), 'x');
    expect(writeOutput(join(folder, 'ket-qua.json'), text('x'))).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['ket-qua.json']);
  });

  test('a folder that is not there is nothing to tidy', () => {
    expect(() => removeLeftovers(join(folder, 'thieu'))).not.toThrow();
  });
});
