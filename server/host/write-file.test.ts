import {
  chmodSync,
  linkSync,
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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile, writeFailure, writeFailureMessage } from './write-file.ts';

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
