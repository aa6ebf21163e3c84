import { sep } from 'node:path';
import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver/node';
import { pathOfUri } from './document-path.ts';

/** The folders open in the editor, those on the local disk only. */
export class WorkspaceFolders {
  readonly #paths = new Map<string, string>();

  /** Takes the folders of the initialize request, or the one root of clients that know no folders. */
  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
    for (const uri of uris) this.#add(uri);
  }

  /** Takes over added and removed folders. */
  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.#paths.delete(uri);
    for (const { uri } of added) this.#add(uri);
  }

  /** Absolute paths of the folders. */
  get paths(): readonly string[] {
    return [...this.#paths.values()];
  }

  /** Absolute path of the innermost folder that holds a file; without a file, or when none holds it, that of the first folder. */
  folderOf(path: string | undefined): string | undefined {
    const folders = [...this.#paths.values()];
    const holding = folders.filter((folder) => path?.startsWith(folder.endsWith(sep) ? folder : folder + sep) === true);
    return holding.sort((a, b) => b.length - a.length)[0] ?? folders[0];
  }

  #add(uri: string): void {
    const path = pathOfUri(uri);
    if (path !== undefined) this.#paths.set(uri, path);
  }
}
