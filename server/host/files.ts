import { basename, dirname, resolve, sep } from 'node:path';
import { nearest } from '../../rules/vocabulary.ts';
import type { FileSystem } from './file-system.ts';
import { IgnoreFiles, type IgnorePatterns, holds } from './ignore-files.ts';
import { globTest } from './path-patterns.ts';
import { walk, type Walked } from './walk.ts';

/** A document to check. */
export interface DocumentFile {
  /** Absolute path. */
  readonly path: string;
  /** Named by itself, not found in a folder or through a pattern. */
  readonly explicit: boolean;
}

/** What paths as a person writes them stand for. */
export interface ExpandedPaths {
  /** Each file once, in code-unit order of the path. */
  readonly files: readonly DocumentFile[];
  /** Absolute paths of files and folders that were named but that ignore files or patterns leave out. */
  readonly ignored: readonly string[];
  /** Arguments that name nothing: with the nearest name in that folder, where there is one. */
  readonly missing: readonly { readonly argument: string; readonly path: string; readonly nearest?: string }[];
  /** Folders and patterns, as written, in which there is no document; where a folder cannot be read that is not known. */
  readonly empty: readonly string[];
  /** Links to folders outside the folder being walked: they are not followed. */
  readonly linkedFolders: readonly string[];
  readonly unreadableFolders: readonly string[];
}

/** True for the names that a document in Markdown has. */
export function isDocumentName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/**
 * Finds the documents that arguments stand for: a file by its name, whatever its ending; a folder for the Markdown files below it;
 * a pattern for the files it matches (only Markdown files unless its last part names an ending). In folders, hidden names,
 * `node_modules` and what ignore files leave out are skipped; with `everything` nothing is.
 *
 * @param patterns leave out more, each in the syntax of a .gitignore in `folder`
 */
export async function expandPaths(
  fileSystem: FileSystem,
  folder: string,
  paths: readonly string[],
  everything: boolean,
  patterns: readonly string[] = [],
): Promise<ExpandedPaths> {
  const expansion = new Expansion(fileSystem, folder, paths, everything, patterns);
  for (const argument of paths) await expansion.add(argument);
  return expansion.result();
}

class Expansion {
  private readonly files = new Map<string, boolean>();
  private readonly ignored = new Set<string>();
  private readonly missing: ExpandedPaths['missing'][number][] = [];
  private readonly empty: string[] = [];
  private readonly linkedFolders = new Set<string>();
  private readonly unreadableFolders = new Set<string>();
  private readonly ignoreFiles: IgnoreFiles | undefined;

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly folder: string,
    paths: readonly string[],
    everything: boolean,
    patterns: readonly string[],
  ) {
    const tops = paths.flatMap((path) => [resolve(folder, path), dirname(resolve(folder, path))]).filter((top) => !holds(top, folder));
    this.ignoreFiles = everything ? undefined : new IgnoreFiles(fileSystem, [folder, ...tops], ownPatterns(folder, patterns));
  }

  async add(argument: string): Promise<void> {
    const path = argument === '' ? '' : await this.stored(resolve(this.folder, argument));
    const kind = path === '' ? undefined : await this.fileSystem.kind(path);
    if (kind === undefined) {
      await (isPattern(argument) ? this.addPattern(argument) : this.addMissing(argument, path));
    } else if ((await this.ignoreFiles?.ignores(path, kind === 'folder')) === true) {
      this.ignored.add(path);
    } else if (kind === 'folder') {
      await this.addWalked(argument, path, await this.walk(path, isDocumentName, false));
    } else {
      this.files.set(path, true);
    }
  }

  result(): ExpandedPaths {
    return {
      files: [...this.files].map(([path, explicit]) => ({ path, explicit })).sort((a, b) => compareCodeUnits(a.path, b.path)),
      ignored: [...this.ignored].sort(compareCodeUnits),
      missing: this.missing,
      empty: this.empty,
      linkedFolders: [...this.linkedFolders].sort(compareCodeUnits),
      unreadableFolders: [...this.unreadableFolders].sort(compareCodeUnits),
    };
  }

  /** The path with its last name as the disk has it, which may be decomposed (NFD) where the keyboard composes (NFC). */
  private async stored(path: string): Promise<string> {
    const name = basename(path).normalize('NFC');
    if (/^[\x20-\x7e]*$/.test(name) || (await this.fileSystem.kind(path)) !== undefined) return path;
    const same = (await this.fileSystem.list(dirname(path)))?.find((entry) => entry.name.normalize('NFC') === name);
    return same === undefined ? path : resolve(dirname(path), same.name);
  }

  private async addMissing(argument: string, path: string): Promise<void> {
    const siblings = await this.fileSystem.list(dirname(path));
    const near = nearest(
      basename(path),
      (siblings ?? []).map(({ name }) => name),
    );
    this.missing.push({ argument, path, ...(near !== undefined && { nearest: near }) });
  }

  private async addPattern(argument: string): Promise<void> {
    const pattern = sep === '/' ? argument : argument.replaceAll(sep, '/');
    const parts = pattern.split('/');
    const firstMagic = parts.findIndex((part) => isPattern(part));
    const base = resolve(this.folder, parts.slice(0, firstMagic).join('/') || (pattern.startsWith('/') ? '/' : '.'));
    const rest = parts.slice(firstMagic).join('/');
    const named = (parts.at(-1) ?? '').includes('.') ? (): boolean => true : isDocumentName;
    if ((await this.fileSystem.kind(base)) !== 'folder' || (await this.ignoreFiles?.ignores(base, true)) === true) {
      this.empty.push(argument);
      return;
    }
    const matches = await globTest(base, [rest], { anywhere: false, hidden: false });
    const walked = await this.walk(base, named, /(?:^|\/)\./.test(rest));
    await this.addWalked(argument, base, { ...walked, files: walked.files.filter(matches) });
  }

  private walk(folder: string, wanted: (name: string) => boolean, hidden: boolean): Promise<Walked> {
    return walk(this.fileSystem, folder, { wanted, hidden, ...(this.ignoreFiles !== undefined && { ignoreFiles: this.ignoreFiles }) });
  }

  private async addWalked(argument: string, folder: string, walked: Walked): Promise<void> {
    for (const file of walked.files) if (!this.files.has(file)) this.files.set(file, false);
    const realFolder = await this.fileSystem.realPath(folder);
    for (const link of walked.linkedFolders) if (!holds(realFolder, await this.fileSystem.realPath(link))) this.linkedFolders.add(link);
    for (const unreadable of walked.unreadableFolders) this.unreadableFolders.add(unreadable);
    if (walked.files.length === 0 && walked.unreadableFolders.length === 0) this.empty.push(argument);
  }
}

/** The patterns below a folder; undefined when there are none. */
export function ownPatterns(folder: string, lines: readonly string[]): IgnorePatterns | undefined {
  return lines.length === 0 ? undefined : { folder, lines };
}

/** Orders two texts by their UTF-16 code units: the same on every machine and in every language. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPattern(text: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(text);
}
