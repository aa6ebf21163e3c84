import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';
import { systemErrorCode } from './node-file-system.ts';

/** Why a file was not written; the file is as it was. */
export type WriteFailure = 'changed' | 'exists' | 'read-only' | 'denied' | 'full' | 'missing' | 'no-folder' | 'folder' | 'other';

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
    temporary = join(dirname(target), temporaryName());
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

/**
 * Writes a file of results in one step, as {@link replaceFile} does, whatever the file held; it need not exist, its folder must. A device
 * or a pipe is written to directly. Temporary files of killed runs are removed from the folder.
 * @returns why nothing was written, or undefined on success
 */
export function writeOutput(path: string, content: Uint8Array): WriteFailure | undefined {
  let temporary: string | undefined;
  try {
    const target = linkTarget(path);
    const stats = statsOf(target);
    if (stats?.isDirectory() === true) return 'folder';
    if (stats !== undefined && !stats.isFile()) {
      writeFileSync(target, content);
      return undefined;
    }
    const folder = dirname(target);
    if (stats === undefined && statsOf(folder)?.isDirectory() !== true) return 'no-folder';
    if (stats !== undefined && (stats.mode & 0o222) === 0) return 'read-only';
    if (stats !== undefined) accessSync(target, constants.W_OK);
    removeLeftovers(folder);
    temporary = join(folder, temporaryName());
    writeBeside(temporary, content, stats);
    renameSync(temporary, target);
    temporary = undefined;
    syncFolder(folder);
    return undefined;
  } catch (error) {
    return writeFailure(systemErrorCode(error));
  } finally {
    if (temporary !== undefined) removeQuietly(temporary);
  }
}

/**
 * Makes a file that does not exist yet, in one step: it appears whole or not at all, and never in the place of another.
 * @returns why nothing was written, or undefined on success
 */
export function createFile(path: string, content: Uint8Array): WriteFailure | undefined {
  let temporary: string | undefined;
  try {
    if (statsOf(path) !== undefined) return 'exists';
    const folder = dirname(path);
    if (statsOf(folder)?.isDirectory() !== true) return 'no-folder';
    removeLeftovers(folder);
    temporary = join(folder, temporaryName());
    writeBeside(temporary, content, undefined);
    appear(temporary, path);
    syncFolder(folder);
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
    case 'exists':
      return { vi: 'Đã có tệp này, không ghi đè', en: 'The file exists already, it is left as it is' };
    case 'no-folder':
      return {
        vi: 'Không có thư mục để chứa tệp này, chưa ghi gì; hãy tạo thư mục trước',
        en: 'There is no folder for this file, nothing was written; make the folder first',
      };
    case 'folder':
      return { vi: 'Đây là thư mục, không phải tệp, chưa ghi gì', en: 'This is a folder, not a file, nothing was written' };
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
    case 'EEXIST':
      return 'exists';
    case 'EISDIR':
      return 'folder';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    default:
      return 'other';
  }
}

/** @param like the file whose place it will take; a new file gets what the system gives to new files */
function writeBeside(path: string, content: Uint8Array, like: Stats | undefined): void {
  const descriptor = openSync(path, 'wx', like === undefined ? 0o666 : 0o600);
  try {
    writeFileSync(descriptor, content);
    if (like !== undefined) {
      const own = fstatSync(descriptor);
      if (own.uid !== like.uid || own.gid !== like.gid) chownQuietly(descriptor, like);
      fchmodSync(descriptor, like.mode & 0o7777);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives the file its final name unless something bears it; some systems have no hard links, and there the name is only asked for first. */
function appear(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST' || statsOf(path) !== undefined) throw error;
    renameSync(temporary, path);
  }
}

/** What is at a path; undefined when nothing is. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (writeFailure(systemErrorCode(error)) === 'missing') return undefined;
    throw error;
  }
}

/** Where a path leads, also a link to a file that does not exist yet. */
function linkTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (writeFailure(systemErrorCode(error)) !== 'missing') throw error;
  }
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return path;
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
