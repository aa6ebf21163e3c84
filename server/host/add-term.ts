import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';
import { decode, encode } from './decode.ts';
import { nodeFileSystem, systemErrorCode } from './node-file-system.ts';
import { termListFailure } from './term-lists.ts';
import { withTerm } from './term-text.ts';
import { createFile, replaceFile, writeFailure, writeFailureMessage } from './write-file.ts';

/**
 * Adds a known term to a list file (absolute path) on the local disk, comments and everything else in it kept; makes the file, and its
 * folder, when it is missing.
 *
 * @returns why nothing was written; undefined on success
 */
export async function addTerm(file: string, term: string): Promise<Localized | undefined> {
  const read = await nodeFileSystem.read(file);
  if (!read.ok && read.failure !== 'missing') return termListFailure(read.failure);
  const decoded = read.ok ? decode(read.bytes) : undefined;
  if (decoded?.ok === false) return decoded.problem.message;
  const before = decoded?.text ?? '';
  const after = await withTerm(before, term, basename(file));
  if (after === undefined)
    return { vi: 'Danh sách thuật ngữ có chỗ sai cú pháp, chưa ghi gì', en: 'The term list is not well formed, nothing was written' };
  if (after === before) return undefined;
  if (read.ok && decoded !== undefined) {
    const failure = replaceFile(file, encode(after, decoded.encoding), read.bytes);
    return failure === undefined ? undefined : writeFailureMessage(failure);
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    return writeFailureMessage(writeFailure(systemErrorCode(error)));
  }
  const failure = createFile(file, Buffer.from(after));
  return failure === undefined ? undefined : writeFailureMessage(failure);
}
