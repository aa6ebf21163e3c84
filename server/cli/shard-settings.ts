import { join, resolve } from 'node:path';
import type { Language, Localized } from '../../rules/vocabulary.ts';
import type { ConfigurationLoader } from '../host/config-file.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { userTermsPath, userWordsPath } from '../host/user-folder.ts';
import type { CommandLine } from './command-line.ts';
import { displayName } from './display-name.ts';

/** Settings by name; see {@link shardSettings}. */
export type ShardSettings = Readonly<Record<string, string>>;

/**
 * What decides the findings of a run: options of the command line, always with the same names; the configuration that governs the current
 * folder; and every file that the configurations of the checked documents were read from, by its name relative to that folder. Long values
 * are digests. Two runs over parts of one folder agree in every name that both have, or one run over all would give something else.
 *
 * @param names the checked documents, relative to the folder
 */
export async function shardSettings(
  commandLine: CommandLine,
  language: Language,
  loader: ConfigurationLoader,
  folder: string,
  names: readonly string[],
): Promise<ShardSettings> {
  const own = [userTermsPath(), userWordsPath()];
  const governing = await loader.resolveSettings(join(folder, 'document.md'));
  const files = new Set<string>();
  for (const name of names) for (const source of (await loader.resolveSettings(resolve(folder, name))).sources) files.add(source);
  const settings: Record<string, string> = {
    ...optionSettings(commandLine),
    '--lang': language,
    '--config': await configurationSetting(commandLine, folder),
    [FOLDER]: governing.configurationFile === undefined ? '' : displayName(folder, governing.configurationFile),
    [USER]: await digestOfFiles(commandLine.configuration === false ? [] : own),
  };
  for (const file of [...files].filter((source) => !own.includes(source)).sort())
    settings[displayName(folder, file)] = await digestOfFiles([file]);
  return settings;
}

/** The settings that a command line states, of those that {@link shardSettings} gives: what it does not mention is absent. */
export async function statedSettings(commandLine: CommandLine, folder: string): Promise<ShardSettings> {
  const stated = Object.entries(optionSettings(commandLine)).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(stated),
    ...(commandLine.language !== undefined && { '--lang': commandLine.language }),
    ...(commandLine.configuration !== undefined && { '--config': await configurationSetting(commandLine, folder) }),
  };
}

/** The name of the first setting in which two runs differ among those that both have; undefined when they agree. */
export function differentSetting(a: ShardSettings, b: ShardSettings): string | undefined {
  return Object.keys(a).find((name) => Object.hasOwn(b, name) && a[name] !== b[name]);
}

/** A setting in words. */
export function settingName(name: string): Localized {
  switch (name) {
    case FOLDER:
      return { vi: 'tệp cấu hình của thư mục gốc', en: 'the configuration file of the root folder' };
    case USER:
      return { vi: 'danh sách từ và thuật ngữ riêng của người dùng', en: "the user's own lists of words and terms" };
    default:
      return { vi: `“${name}”`, en: `“${name}”` };
  }
}

const FOLDER = 'folder configuration';
const USER = 'user lists';

function optionSettings({ stage, rules, ignoreFiles, ignorePatterns = [], fix }: CommandLine): Record<string, string> {
  return {
    '--stage': stage ?? '',
    '--rule': rules.map(({ name, level }) => `${name}:${level}`).join(' '),
    '--no-ignore': ignoreFiles ? '' : 'yes',
    '--ignore-pattern': ignorePatterns.join('\n'),
    '--fix': fix === 'no' ? '' : fix,
  };
}

function configurationSetting({ configuration }: CommandLine, folder: string): Promise<string> {
  if (configuration === undefined) return Promise.resolve('');
  return configuration === false ? Promise.resolve('none') : digestOfFiles([resolve(folder, configuration)]);
}

async function digestOfFiles(paths: readonly string[]): Promise<string> {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const path of paths) {
    const read = await nodeFileSystem.read(path);
    hash.update(read.ok ? `${read.bytes.length}:` : '-').update(read.ok ? read.bytes : '');
  }
  return hash.digest('hex').slice(0, 32);
}
