import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigurationLoader, SettingsPatch } from '../host/config-file.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { displayName } from './display-name.ts';
import type { FileExaminer } from './document-checker.ts';
import type { Examination, Examined } from './examine.ts';
import { digest } from '../host/fingerprints.ts';
import type { ResultCache } from './result-cache.ts';
import { VERSION } from './version.ts';

/**
 * Answers from earlier runs what they examined in the same way: the same bytes under the same name, under the same configuration and lists,
 * by the same program. The rest is examined and kept. Documents that could not be read, and those under a configuration with a mistake, are
 * examined each time.
 */
export class CachedExaminer implements FileExaminer {
  /** What the files to come are kept under, with what is kept of them. */
  private readonly known = new Map<string, { readonly id: string; readonly settings: string; readonly kept?: Examined }>();
  private readonly fileDigests = new Map<string, string>();

  constructor(
    private readonly inner: FileExaminer,
    private readonly cache: ResultCache,
    private readonly loader: ConfigurationLoader,
    private readonly wanted: Examination,
    private readonly forced: SettingsPatch,
  ) {}

  async expectFiles(paths: readonly string[]): Promise<void> {
    const unknown: string[] = [];
    for (const path of paths) if (!(await this.isKnown(path))) unknown.push(path);
    await this.inner.expectFiles(unknown);
  }

  async examineFile(path: string): Promise<Examined> {
    const known = this.known.get(path);
    this.known.delete(path);
    if (known?.kept !== undefined) return known.kept;
    const examined = await this.inner.examineFile(path);
    const { report, notices, digest: read } = examined;
    if (known !== undefined && read !== undefined && report?.readable === true && !notices.some(({ failed }) => failed))
      this.cache.put(known.id, `${read}${known.settings}`, examined);
    return examined;
  }

  /** Whether the results of a file are kept; what identifies them is remembered in either case. */
  private async isKnown(path: string): Promise<boolean> {
    const { folder, named, language, collectsFacts, shows, sheets, ignoreFiles } = this.wanted;
    const resolved = await this.loader.resolveSettings(path, { forced: this.forced });
    if (resolved.problems.length > 0 || (resolved.ignored && ignoreFiles)) return false;
    const read = await nodeFileSystem.read(path);
    if (!read.ok) return false;
    const asked = named.includes(path.normalize('NFC'));
    const id = digest(JSON.stringify([displayName(folder, path), asked, language, collectsFacts, shows, sheets, ignoreFiles, this.forced]));
    const settings = digest(JSON.stringify(resolved.sources.map((file) => [displayName(folder, file), this.digestOf(file)])));
    const kept = this.cache.find(id, `${digest(read.bytes)}${settings}`);
    this.known.set(path, { id, settings, ...(isExamined(kept) && { kept }) });
    return isExamined(kept);
  }

  private digestOf(file: string): string {
    let known = this.fileDigests.get(file);
    if (known === undefined) {
      known = digestOfFile(file);
      this.fileDigests.set(file, known);
    }
    return known;
  }
}

function digestOfFile(file: string): string {
  try {
    return digest(readFileSync(file));
  } catch {
    return '';
  }
}

/** What a line of the cache holds is what was put there, as its digest says: only other uses of the cache are to be told apart. */
function isExamined(kept: unknown): kept is Examined {
  return typeof kept === 'object' && kept !== null && 'notices' in kept && 'report' in kept;
}

/** Tells this program from any other: another version, or the same built otherwise. */
export function programIdentity(): string {
  return digest(JSON.stringify([VERSION, ...[__filename, join(__dirname, 'spelling.bin')].map(stampOf)]));
}

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.size} ${stats.mtimeMs}`;
}
