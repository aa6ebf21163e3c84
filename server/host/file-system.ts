/** What a path names once links are followed. */
export type EntryKind = 'file' | 'folder' | 'other';

/** Why bytes could not be read. */
export type ReadFailure = 'missing' | 'folder' | 'denied' | 'other';

/** The bytes of a file, or why there are none. */
export type ReadResult = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly failure: ReadFailure };

/** One name in a folder; `link` tells a symbolic link, whatever it leads to. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * The part of the outside world that reading needs. Paths are absolute and in the form of the host (`node:path`). No method
 * rejects: what cannot be reached is told by the answer.
 */
export interface FileSystem {
  /** What the path names, links followed; undefined when nothing is there or it may not be looked at. */
  kind(path: string): Promise<EntryKind | undefined>;
  /** The whole file, links followed. */
  read(path: string): Promise<ReadResult>;
  /** Names of a folder in no particular order; undefined when the folder is missing or may not be read. */
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** The path with every link followed; the path itself when that cannot be told. */
  realPath(path: string): Promise<string>;
}
