import { basename, dirname, resolve } from 'node:path';
import { nearest } from '../../rules/text/nearest.ts';
import type { Span } from '../../rules/text/span.ts';
import type { ConfigurationProblem } from './config-problem.ts';
import type { ConfigurationContent } from './config-schema.ts';
import { readConfigurationSource, readFailureMessage, type ConfigurationSource } from './config-source.ts';
import type { FileSystem } from './file-system.ts';
import type { KnownRules } from './known-rules.ts';

/** A configuration file with everything it extends. */
export interface ExpandedConfiguration {
  /** Contents in the order they apply: extended files first, each once, the file itself last. */
  readonly contents: readonly ConfigurationContent[];
  /** Absolute paths of the file and of all that is extended, also of those that are missing. */
  readonly files: readonly string[];
  /** What is wrong with any of them, the file itself first. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads a configuration file (absolute path) and what it extends; paths in `extends` are relative to the file that holds them. */
export async function expandConfiguration(fileSystem: FileSystem, file: string, known: KnownRules): Promise<ExpandedConfiguration> {
  const reader = new ExtendsReader(fileSystem, known);
  await reader.add(file, []);
  const sources = [...reader.sources.values()];
  const problems = [...reader.entered.values()].flatMap((source) => [...source.problems, ...reader.problems.filter((problem) => problem.file === source.file)]);
  return { contents: sources.map(({ content }) => content), files: [...new Set([...reader.entered.keys(), ...reader.missing])], problems };
}

class ExtendsReader {
  /** In the order they are entered: a file before those it extends. */
  readonly entered = new Map<string, ConfigurationSource>();
  /** In the order they are done with: a file after those it extends. */
  readonly sources = new Map<string, ConfigurationSource>();
  readonly problems: ConfigurationProblem[] = [];
  readonly missing = new Set<string>();

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly known: KnownRules,
  ) {}

  async add(file: string, path: readonly string[]): Promise<void> {
    const source = await readConfigurationSource(this.fileSystem, file, this.known);
    this.entered.set(file, source);
    const here = [...path, file];
    for (const entry of source.content.extends) {
      const target = resolve(dirname(file), entry.path);
      if (here.includes(target)) this.problems.push(circle(source, entry.span, [...here.slice(here.indexOf(target)), target]));
      else if (!this.entered.has(target)) await this.follow(source, entry, target, here);
    }
    this.sources.set(file, source);
  }

  private async follow(source: ConfigurationSource, entry: { readonly path: string; readonly span: Span }, target: string, path: readonly string[]): Promise<void> {
    const kind = await this.fileSystem.kind(target);
    if (kind === 'file') {
      await this.add(target, path);
      return;
    }
    this.missing.add(target);
    const reason = readFailureMessage(kind === undefined ? 'missing' : kind === 'folder' ? 'folder' : 'other');
    const siblings = kind === undefined ? await this.fileSystem.list(dirname(target)) : undefined;
    const near = nearest(basename(target), (siblings ?? []).map(({ name }) => name));
    this.problems.push(source.problemAt(entry.span, {
      vi: `${reason.vi}: “${entry.path}”${near === undefined ? '' : `; gần nhất là “${near}”`}`,
      en: `${reason.en}: “${entry.path}”${near === undefined ? '' : `; the nearest is “${near}”`}`,
    }));
  }
}

function circle(source: ConfigurationSource, span: Span, files: readonly string[]): ConfigurationProblem {
  const names = files.map((file) => basename(file)).join(' → ');
  return source.problemAt(span, { vi: `“extends” đi vòng tròn: ${names}`, en: `“extends” goes in a circle: ${names}` });
}
