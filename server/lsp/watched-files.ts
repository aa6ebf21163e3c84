import { basename } from 'node:path';
import { DidChangeWatchedFilesNotification, type Connection, type FileEvent } from 'vscode-languageserver/node';
import { BASELINE_NAME } from '../host/baseline.ts';
import { CONFIGURATION_NAMES } from '../host/config-file.ts';
import { IGNORE_NAME } from '../host/ignore-files.ts';
import { FOLDER_WORDS } from '../host/spelling-resources.ts';
import { FOLDER_TERMS } from '../host/term-lists.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { pathOfUri } from './document-path.ts';

const WATCHED_NAMES: readonly string[] = [...CONFIGURATION_NAMES, FOLDER_TERMS, FOLDER_WORDS, '.gitignore', IGNORE_NAME, BASELINE_NAME];

/** Knows which files findings stand on besides the document, and asks the client to watch them. */
export class WatchedFiles {
  readonly #connection: Connection;
  readonly #abilities: ClientAbilities;
  readonly #others = new Set<string>();

  constructor(connection: Connection, abilities: ClientAbilities) {
    this.#connection = connection;
    this.#abilities = abilities;
  }

  /** Asks the client to watch configuration and ignore files everywhere. */
  async begin(): Promise<void> {
    await this.#register(WATCHED_NAMES.map((name) => `**/${name}`));
  }

  /** Also watches these files (absolute paths) where their names are not watched already. */
  async add(files: readonly string[]): Promise<void> {
    const fresh = files.filter((file) => !WATCHED_NAMES.includes(basename(file)) && !this.#others.has(file));
    for (const file of fresh) this.#others.add(file);
    await this.#register(fresh.map(globOf));
  }

  /** True when one of the changed files is one that findings stand on. */
  concerns(changes: readonly FileEvent[]): boolean {
    return changes.some(({ uri }) => {
      const path = pathOfUri(uri);
      return path !== undefined && (WATCHED_NAMES.includes(basename(path)) || this.#others.has(path));
    });
  }

  async #register(globs: readonly string[]): Promise<void> {
    if (!this.#abilities.registerWatchers || globs.length === 0) return;
    const watchers = globs.map((globPattern) => ({ globPattern }));
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

/** A pattern that matches one absolute path: forward slashes, signs that mean something in patterns set in brackets. */
function globOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/[*?[\]{}]/gu, '[$&]');
}
