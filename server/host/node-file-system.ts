import { readFileSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import type { EntryKind, FileSystem, FolderEntry, ReadFailure, ReadResult } from './file-system.ts';

/** The code of an error of the operating system (`ENOENT`), or undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * The local disk. Works synchronously behind the promises: looking for a configuration is some forty tiny calls, and each costs
 * ten times as much through the thread pool.
 */
export const nodeFileSystem: FileSystem = {
  kind: (path) => Promise.resolve(kindOf(path)),
  read: (path) => Promise.resolve(readOf(path)),
  list: (folder) => Promise.resolve(listOf(folder)),
  realPath: (path) => Promise.resolve(realPathOf(path)),
};

function kindOf(path: string): EntryKind | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}

function readOf(path: string): ReadResult {
  try {
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return { ok: false, failure: readFailure(systemErrorCode(error)) };
  }
}

function readFailure(code: string | undefined): ReadFailure {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EISDIR':
      return 'folder';
    case 'EACCES':
    case 'EPERM':
      return 'denied';
    default:
      return 'other';
  }
}

function listOf(folder: string): readonly FolderEntry[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: entryKind(entry) }));
  } catch {
    return undefined;
  }
}

function entryKind(entry: Dirent): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
