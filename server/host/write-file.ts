import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';
import { systemErrorCode } from './node-file-system.ts';

/** Why a file was not replaced; the file is as it was. */
export type WriteFailure = 'changed' | 'read-only' | 'denied' | 'full' | 'missing' | 'other';

/**
 * Replaces the content of a file in one step: the new content is written beside it, brought to the disk and renamed over it, so
 * that a reader, a crash or a kill meets either the old or the new content. Mode and, where permitted, owner are kept; a link
 * stays a link and its target is replaced.
 * @param before the content the change was made from: when the file holds something else by now, it is left alone
 * @returns why nothing was written, or undefined on success
 */
export function replaceFile(path: string, content: Uint8Array, before: Uint8Array): WriteFailure | undefined {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    if (!stats.isFile()) return 'other';
    if ((stats.mode & 0o222) === 0) return 'read-only';
    accessSync(target, constants.W_OK);
    if (Buffer.compare(readFileSync(target), before) !== 0) return 'changed';
    temporary = join(dirname(target), `.lint-report-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);
    writeBeside(temporary, content, stats);
    renameSync(temporary, target);
    temporary = undefined;
    syncFolder(dirname(target));
    return undefined;
  } catch (error) {
    return writeFailure(systemErrorCode(error));
  } finally {
    if (temporary !== undefined) removeQuietly(temporary);
  }
}

/** Why a file was not replaced, without its name. */
export function writeFailureMessage(failure: WriteFailure): Localized {
  switch (failure) {
    case 'changed':
      return {
        vi: 'Tệp vừa bị chương trình khác thay đổi, chưa ghi gì',
        en: 'Another program has just changed the file, nothing was written',
      };
    case 'read-only':
      return { vi: 'Tệp chỉ đọc, chưa ghi gì', en: 'The file is read-only, nothing was written' };
    case 'denied':
      return {
        vi: 'Không có quyền ghi tệp này hoặc thư mục chứa nó, chưa ghi gì',
        en: 'Writing this file or its folder is not permitted, nothing was written',
      };
    case 'full':
      return { vi: 'Ổ đĩa đã đầy, chưa ghi gì', en: 'The disk is full, nothing was written' };
    case 'missing':
      return { vi: 'Tệp hoặc thư mục không còn, chưa ghi gì', en: 'The file or its folder is gone, nothing was written' };
    case 'other':
      return { vi: 'Không ghi được tệp này', en: 'This file cannot be written' };
  }
}

/** The failure that an error code of the operating system stands for. */
export function writeFailure(code: string | undefined): WriteFailure {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'denied';
    case 'EROFS':
      return 'read-only';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    default:
      return 'other';
  }
}

function writeBeside(path: string, content: Uint8Array, like: Stats): void {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(descriptor, content);
    const own = fstatSync(descriptor);
    if (own.uid !== like.uid || own.gid !== like.gid) chownQuietly(descriptor, like);
    fchmodSync(descriptor, like.mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function chownQuietly(descriptor: number, like: Stats): void {
  try {
    fchownSync(descriptor, like.uid, like.gid);
  } catch {
    // Only an administrator may give a file away; its content matters more than its owner.
  }
}

/** The name is safe on the disk only when the folder is; some systems cannot sync a folder, and the content is safe already. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return;
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}
