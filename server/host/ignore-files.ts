import { dirname, join, relative, isAbsolute, resolve, sep } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { ignoreVerdict, type IgnoreVerdict } from './path-patterns.ts';

/** What holds in one folder: whether Git leaves the folder out, and the ignore files that speak of its entries, outermost first. */
interface FolderState {
  readonly ignored: boolean;
  readonly insideRepository: boolean;
  readonly verdicts: readonly IgnoreVerdict[];
}

/** Name of the file that leaves documents out of the check alone. Its lines are those of a .gitignore, and count after them. */
export const IGNORE_NAME = '.lint-report-ignore';

/** Patterns that leave out what they match below a folder (absolute), in the syntax of a .gitignore; they count after all files. */
export interface IgnorePatterns {
  readonly folder: string;
  readonly lines: readonly string[];
}

/**
 * Answers what is left out: by the .gitignore and {@link IGNORE_NAME} files from the top of the repository down and its `info/exclude`; a deeper
 * file wins, and nothing inside an ignored folder is taken back. Outside a repository the files from the given folders
 * down count all the same. The user's own global excludes are not read.
 */
export class IgnoreFiles {
  private readonly states = new Map<string, Promise<FolderState>>();
  private own: Promise<IgnoreVerdict> | undefined;

  /** @param tops absolute folders below which .gitignore files count outside a repository */
  constructor(
    private readonly fileSystem: FileSystem,
    private readonly tops: readonly string[],
    private readonly patterns?: IgnorePatterns,
  ) {}

  /** True when Git leaves the path out, by itself or through a folder above it; a repository's own top folder is never left out. */
  async ignores(path: string, isFolder: boolean): Promise<boolean> {
    if (isFolder) return (await this.state(path)).ignored;
    const state = await this.state(dirname(path));
    return state.ignored || this.leavesOut(state, path, false);
  }

  /** True when the entry of a folder that is not left out itself is left out. */
  async ignoresEntry(path: string, isFolder: boolean): Promise<boolean> {
    return this.leavesOut(await this.state(dirname(path)), path, isFolder);
  }

  private async leavesOut({ verdicts }: FolderState, path: string, isFolder: boolean): Promise<boolean> {
    if (this.patterns === undefined) return verdictOf(verdicts, path, isFolder);
    this.own ??= ignoreVerdict(this.patterns.folder, this.patterns.lines);
    return verdictOf([...verdicts, await this.own], path, isFolder);
  }

  private state(folder: string): Promise<FolderState> {
    let state = this.states.get(folder);
    if (state === undefined) {
      state = this.readState(folder);
      this.states.set(folder, state);
    }
    return state;
  }

  private async readState(folder: string): Promise<FolderState> {
    const git = await this.fileSystem.kind(join(folder, '.git'));
    if (git !== undefined) {
      const exclude = await this.verdictOfFile(folder, await this.excludeFile(folder, git === 'file'));
      return { ignored: false, insideRepository: true, verdicts: [exclude, ...(await this.verdictsOf(folder))] };
    }
    const parentFolder = dirname(folder);
    const parent = parentFolder === folder ? undefined : await this.state(parentFolder);
    const inherited = parent?.verdicts ?? [];
    const insideRepository = parent?.insideRepository ?? false;
    const ignored = (parent?.ignored ?? false) || (parent !== undefined && (await this.leavesOut(parent, folder, true)));
    const counts = insideRepository || this.tops.some((top) => holds(top, folder));
    return {
      ignored,
      insideRepository,
      verdicts: counts ? [...inherited, ...(await this.verdictsOf(folder))] : inherited,
    };
  }

  private verdictsOf(folder: string): Promise<IgnoreVerdict[]> {
    return Promise.all(['.gitignore', IGNORE_NAME].map((name) => this.verdictOfFile(folder, join(folder, name))));
  }

  private async verdictOfFile(folder: string, file: string): Promise<IgnoreVerdict> {
    const text = await this.text(file);
    return ignoreVerdict(folder, text === undefined ? [] : text.split(/\r?\n/));
  }

  /** Place of `info/exclude`; in a linked working tree `.git` is a file that leads to it. */
  private async excludeFile(folder: string, linked: boolean): Promise<string> {
    const git = join(folder, '.git');
    if (!linked) return join(git, 'info', 'exclude');
    const target = /^gitdir:\s*(.+?)\s*$/m.exec((await this.text(git)) ?? '')?.[1];
    if (target === undefined) return join(git, 'info', 'exclude');
    const gitFolder = resolve(folder, target);
    const shared = (await this.text(join(gitFolder, 'commondir')))?.trim();
    return join(shared === undefined ? gitFolder : resolve(gitFolder, shared), 'info', 'exclude');
  }

  private async text(file: string): Promise<string | undefined> {
    const read = await this.fileSystem.read(file);
    return read.ok ? new TextDecoder().decode(read.bytes) : undefined;
  }
}

/** True when the path is the folder or lies below it; both absolute. */
export function holds(folder: string, path: string): boolean {
  const between = relative(folder, path);
  return between !== '..' && !between.startsWith(`..${sep}`) && !isAbsolute(between);
}

function verdictOf(verdicts: readonly IgnoreVerdict[], path: string, isFolder: boolean): boolean {
  for (const verdict of verdicts.toReversed()) {
    const answer = verdict(path, isFolder);
    if (answer !== undefined) return answer;
  }
  return false;
}
