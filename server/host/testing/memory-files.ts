import { dirname, relative, resolve, sep } from 'node:path';
import type { EntryKind, FileSystem, FolderEntry, ReadResult } from '../file-system.ts';

/** A file system in memory: absolute paths of files with their text. Folders exist where files lie below them. */
export class MemoryFiles implements FileSystem {
  private readonly files = new Map<string, Uint8Array>();

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  /** Makes or replaces a file. */
  write(path: string, content: string | Uint8Array): void {
    this.files.set(resolve(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** Removes a file. */
  remove(path: string): void {
    this.files.delete(resolve(path));
  }

  kind(path: string): Promise<EntryKind | undefined> {
    if (this.files.has(resolve(path))) return Promise.resolve('file');
    return Promise.resolve(this.namesBelow(path).length > 0 ? 'folder' : undefined);
  }

  read(path: string): Promise<ReadResult> {
    const bytes = this.files.get(resolve(path));
    return Promise.resolve(bytes === undefined ? { ok: false, failure: 'missing' } : { ok: true, bytes });
  }

  list(folder: string): Promise<readonly FolderEntry[] | undefined> {
    const names = new Map<string, FolderEntry['kind']>();
    for (const below of this.namesBelow(folder)) names.set(below.split(sep)[0] ?? '', below.includes(sep) ? 'folder' : 'file');
    return Promise.resolve(names.size === 0 ? undefined : [...names].map(([name, kind]) => ({ name, kind })));
  }

  realPath(path: string): Promise<string> {
    return Promise.resolve(path);
  }

  private namesBelow(folder: string): string[] {
    return [...this.files.keys()]
      .map((file) => relative(resolve(folder), file))
      .filter((name) => name !== '' && !name.startsWith(`..${sep}`) && dirname(name) !== '..');
  }
}
