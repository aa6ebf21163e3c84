import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import type { IgnoreFiles } from './ignore-files.ts';

/** What a walk found; absolute paths in no particular order. */
export interface Walked {
  readonly files: string[];
  /** Symbolic links to folders: they are not followed, so that no walk runs in a circle or out of its folder. */
  readonly linkedFolders: string[];
  /** Folders whose names could not be read. */
  readonly unreadableFolders: string[];
}

/** What a walk leaves out. */
export interface WalkOptions {
  /** Takes the name of a file. */
  readonly wanted: (name: string) => boolean;
  /** Also looks at names that begin with a dot; `.git` and `node_modules` are left out even then. */
  readonly hidden: boolean;
  /** Leaves out what ignore files leave out; absent takes everything. */
  readonly ignoreFiles?: IgnoreFiles;
}

/** Collects the files below a folder. A link to a file counts as a file unless it leads to a file that the walk finds as well. */
export async function walk(fileSystem: FileSystem, folder: string, options: WalkOptions): Promise<Walked> {
  const walked: Walked = { files: [], linkedFolders: [], unreadableFolders: [] };
  const linkedFiles: string[] = [];
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const entries = await fileSystem.list(current);
    if (entries === undefined) {
      walked.unreadableFolders.push(current);
      continue;
    }
    for (const { name, kind } of entries) {
      if (name === '.git' || name === 'node_modules' || (!options.hidden && name.startsWith('.'))) continue;
      const path = join(current, name);
      const leadsTo = kind === 'link' ? await fileSystem.kind(path) : kind;
      const isFile = leadsTo !== 'folder';
      if (isFile && (leadsTo === 'other' || !options.wanted(name))) continue;
      if ((await options.ignoreFiles?.ignoresEntry(path, kind === 'folder')) === true) continue;
      if (kind === 'folder') pending.push(path);
      else if (!isFile) walked.linkedFolders.push(path);
      else (kind === 'link' ? linkedFiles : walked.files).push(path);
    }
  }
  if (linkedFiles.length > 0) {
    const base = await fileSystem.realPath(folder);
    const found = new Set(walked.files.map((file) => base + file.slice(folder.length)));
    for (const link of linkedFiles) if (!found.has(await fileSystem.realPath(link))) walked.files.push(link);
  }
  return walked;
}
