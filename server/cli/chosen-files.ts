import type { Localized } from '../../rules/vocabulary.ts';
import type { DocumentFile } from '../host/files.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';
import { changedFiles, stagedFiles, type GitFiles } from './git-files.ts';

/** The files of a run, or why they cannot be told. */
export type ChosenFiles =
  | {
      readonly files: readonly DocumentFile[];
      /** The bytes to check in place of those on the disk; absent where these are meant. */
      readonly contentOf?: (path: string) => Uint8Array;
    }
  | { readonly problem: Localized };

/** Of the files that the paths stand for those that `--changed`, `--staged` and `--shard` choose. */
export async function chooseFiles(
  { changedSince, staged, shard }: CommandLine,
  files: readonly DocumentFile[],
  folder: string,
): Promise<ChosenFiles> {
  const known: GitFiles | undefined =
    changedSince !== undefined ? changedFiles(folder, changedSince) : staged === true ? stagedFiles(folder) : undefined;
  if (known !== undefined && 'problem' in known) return known;
  let chosen = files;
  let contentOf: ((path: string) => Uint8Array) | undefined;
  if (known !== undefined) {
    const wanted = new Set(known.files);
    const real = new Map(await Promise.all(files.map(async ({ path }) => [path, await nodeFileSystem.realPath(path)] as const)));
    chosen = files.filter(({ path }) => wanted.has(real.get(path) ?? path));
    const { contentOf: given } = known;
    if (given !== undefined) contentOf = (path) => given(real.get(path) ?? path);
  }
  if (shard !== undefined) chosen = chosen.filter(({ path }) => partOf(displayName(folder, path), shard.count) === shard.index);
  return { files: chosen, ...(contentOf !== undefined && { contentOf }) };
}

/**
 * The part, from 1, of so many that a file belongs to: decided by its name alone, so that every machine gives the same answer and a file
 * that is added moves no other.
 */
export function partOf(name: string, count: number): number {
  const digest = process.getBuiltinModule('node:crypto').createHash('sha256').update(name.normalize('NFC')).digest();
  return (digest.readUInt32BE(0) % count) + 1;
}
