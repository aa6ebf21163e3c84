import { dirname } from 'node:path';
import type { FileSystem } from '../../host/file-system.ts';

/** Files held in memory by absolute path; the map may be changed while a test runs. */
export function memoryFileSystem(files: ReadonlyMap<string, string>): FileSystem {
  const folders = (): Set<string> => {
    const found = new Set<string>();
    for (const path of files.keys()) for (let folder = dirname(path); !found.has(folder); folder = dirname(folder)) found.add(folder);
    return found;
  };
  return {
    kind: (path) => Promise.resolve(files.has(path) ? 'file' : folders().has(path) ? 'folder' : undefined),
    read: (path) => {
      const text = files.get(path);
      return Promise.resolve(text === undefined ? { ok: false, failure: 'missing' } : { ok: true, bytes: new TextEncoder().encode(text) });
    },
    list: (folder) =>
      Promise.resolve(
        [...files.keys()]
          .filter((path) => dirname(path) === folder)
          .map((path) => ({ name: path.slice(folder.length + 1), kind: 'file' as const })),
      ),
    realPath: (path) => Promise.resolve(path),
  };
}
