import { resolve } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../rules/index.ts';
import type { Language } from '../../rules/vocabulary.ts';
import type { ConfigurationLoader, SettingsPatch, SettingsSource } from '../host/config-file.ts';
import { forcedSettings, openConfiguration } from './check.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';
import { displayWidth, padEndCells, printable } from './display-width.ts';
import { EXIT } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** A value in force and where it comes from: a configuration file, an override in one, the command line, or the program itself. */
interface SettingOrigin {
  readonly key: string;
  readonly value: unknown;
  readonly source: string;
}

/**
 * Prints the settings of a document – any in the current folder when none is named – each with where it comes from; as JSON with
 * `--format json`. Rules of which nothing is said are left out: they have their own levels. Returns the exit code.
 */
export async function config(commandLine: CommandLine, terminal: Terminal): Promise<number> {
  const opened = await openConfiguration(commandLine, terminal);
  if (opened === undefined) return EXIT.failure;
  const { loader, notices } = opened;
  const { folder } = terminal;
  const forced = forcedSettings(commandLine, notices);
  const name = commandLine.paths[0] ?? 'document.md';
  const path = resolve(folder, name);
  const resolved = await loader.resolveSettings(path, { forced });
  for (const { file, line, column, message } of resolved.problems) notices.fail(`${displayName(folder, file)}:${line}:${column}`, message);
  const rows = await originsOf(loader, path, resolved.settings, forced, folder, notices.language);
  if (commandLine.format === 'json') {
    const files = resolved.sources.map((file) => displayName(folder, file));
    terminal.write(`${JSON.stringify({ version: 1, filePath: name, ignored: resolved.ignored, files, settings: rows })}\n`);
  } else terminal.write(textOf(rows, resolved, commandLine.paths[0], folder, notices.language));
  return notices.failed ? EXIT.failure : EXIT.clean;
}

async function originsOf(
  loader: ConfigurationLoader,
  path: string,
  settings: Settings,
  forced: SettingsPatch,
  folder: string,
  language: Language,
): Promise<SettingOrigin[]> {
  const vi = language === 'vi';
  const origins = new Map<string, string>();
  const take = (patch: SettingsPatch, source: string): void => {
    for (const [key, value] of Object.entries(patch)) {
      if (key !== 'rules') origins.set(key, origins.has(key) && Array.isArray(value) ? `${origins.get(key) ?? ''}; ${source}` : source);
    }
    for (const rule of Object.keys(patch.rules ?? {})) {
      origins.set(`rules.${rule}`, source);
    }
  };
  for (const source of await loader.sourcesOf(path)) take(source.patch, nameOf(source, folder));
  take(forced, vi ? 'dòng lệnh' : 'command line');
  const byProgram = vi ? 'mặc định' : 'default';
  const plain = (['stage', 'language', 'regime', 'letterhead', 'reportType'] as const).flatMap((key): SettingOrigin[] => {
    const value = settings[key] ?? DEFAULT_SETTINGS[key];
    return value === undefined ? [] : [{ key, value, source: origins.get(key) ?? byProgram }];
  });
  const lists = (['terms', 'profiles'] as const).flatMap((key): SettingOrigin[] => {
    const count = settings[key]?.length ?? 0;
    return count === 0
      ? []
      : [{ key, value: count, source: origins.get(key) ?? (vi ? 'danh sách riêng của người dùng' : "the user's own list") }];
  });
  const rules = Object.entries(settings.rules).map(([rule, { level, options }]): SettingOrigin => {
    const group = rule.split('/')[0] ?? '';
    const source = origins.get(`rules.${rule}`) ?? origins.get(`rules.${group}`) ?? byProgram;
    const value = options === undefined ? level : level === undefined ? options : [level, options];
    return { key: `rules.${rule}`, value, source };
  });
  return [...plain, ...lists, ...rules];
}

function nameOf({ file, patterns }: SettingsSource, folder: string): string {
  const name = displayName(folder, file);
  return patterns === undefined ? name : `${name} (overrides: ${patterns.join(', ')})`;
}

function textOf(
  rows: readonly SettingOrigin[],
  {
    configurationFile,
    ignored,
    sources,
  }: { readonly configurationFile?: string; readonly ignored: boolean; readonly sources: readonly string[] },
  asked: string | undefined,
  folder: string,
  language: Language,
): string {
  const vi = language === 'vi';
  const what = asked === undefined ? (vi ? 'các tệp trong thư mục này' : 'the files of this folder') : printable(asked);
  const found =
    configurationFile === undefined ? (vi ? 'không có tệp cấu hình' : 'no configuration file') : displayName(folder, configurationFile);
  const cells = rows.map(({ key, value, source }) =>
    [key, typeof value === 'string' ? value : JSON.stringify(value), source].map(printable),
  );
  const width = (column: number): number => cells.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0);
  const [first, second] = [width(0), Math.min(width(1), 40)];
  const others = sources.filter((file) => file !== configurationFile).map((file) => displayName(folder, file));
  return [
    `${vi ? 'Cấu hình của' : 'Configuration of'} ${what}: ${printable(found)}`,
    ...(ignored ? [vi ? 'Tệp này bị “ignore” của cấu hình loại ra' : 'This file is left out by “ignore” of the configuration'] : []),
    ...(others.length > 0 ? [`${vi ? 'Các tệp khác được đọc' : 'Other files that are read'}: ${printable(others.join(', '))}`] : []),
    '',
    ...cells.map(([key = '', value = '', source = '']) => `  ${padEndCells(key, first)}  ${padEndCells(value, second)}  ${source}`),
    '',
  ].join('\n');
}
