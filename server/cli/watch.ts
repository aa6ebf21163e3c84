import { watch as watchFolder } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { isDocumentName } from '../host/files.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { check } from './check.ts';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit-code.ts';
import { ResultCache } from './result-cache.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds without a change after which the run begins: programs write files in several steps. */
const QUIET = 120;

/**
 * Checks, and checks again whenever a document, a configuration or a list below the paths changes, until the process ends. What did not change
 * is not examined again. Returns the exit code only when the paths cannot be watched.
 */
export async function watch(commandLine: CommandLine, terminal: Terminal): Promise<number> {
  const vi = (commandLine.language ?? 'vi') === 'vi';
  const kept = new ResultCache(undefined, '', Date.now());
  let again: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const changed = (name: string | null): void => {
    if (name !== null && !isWatched(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => again?.(), QUIET);
  };
  try {
    for (const { path, recursive } of await watchedFolders(commandLine, terminal))
      watchFolder(path, { recursive }, (_, name) => changed(name));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.tell(`lint-report: ${vi ? 'Không theo dõi được thay đổi của tệp' : 'Files cannot be watched'}: ${reason}`);
    return EXIT.failure;
  }
  for (let first = true; ; first = false) {
    const turn = new Promise<void>((next) => {
      again = next;
    });
    // The screen is cleared, as far as there is one: what is seen is how things are now.
    if (!first) terminal.write(terminal.screen.isTerminal ? '\u001b[2J\u001b[3J\u001b[H' : '\n');
    await check(commandLine, terminal, kept);
    terminal.tell(vi ? 'lint-report: Đang theo dõi thay đổi; Ctrl+C để dừng' : 'lint-report: Watching for changes; Ctrl+C to stop');
    await turn;
  }
}

/** The folders that hold what the paths name; a pattern stands for the folder before its first sign. */
async function watchedFolders({ paths }: CommandLine, { folder }: Terminal): Promise<{ path: string; recursive: boolean }[]> {
  const found = new Map<string, boolean>();
  for (const written of paths.length === 0 ? ['.'] : paths) {
    const [before = ''] = written.split(/[*?[\]{}]/u, 1);
    const isPattern = before !== written;
    const path = resolve(folder, isPattern ? before.slice(0, before.lastIndexOf('/') + 1) : written);
    const isFolder = isPattern || (await nodeFileSystem.kind(path)) === 'folder';
    const place = isFolder ? path : dirname(path);
    found.set(place, isFolder || found.get(place) === true);
  }
  return [...found].map(([path, recursive]) => ({ path, recursive }));
}

/** True for the names of files that results depend on; those of folders on the way do not count. */
function isWatched(name: string): boolean {
  const parts = name.split(sep);
  if (parts.some((part) => part === '.git' || part === 'node_modules' || part === '.lint-report-cache')) return false;
  const last = basename(name);
  return isDocumentName(last) || last.startsWith('.lint-report') || last === '.gitignore' || /\.(?:jsonc?|ya?ml|txt|dic|aff)$/u.test(last);
}
