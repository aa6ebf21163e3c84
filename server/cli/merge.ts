import { resolve } from 'node:path';
import { DEFAULT_SETTINGS } from '../../rules/index.ts';
import type { Language, Localized } from '../../rules/vocabulary.ts';
import { decode } from '../host/decode.ts';
import { compareCodeUnits } from '../host/files.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { RepositoryIndex } from '../host/repository-index.ts';
import { withoutKnownFindings } from './baseline.ts';
import { finish } from './check.ts';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit-code.ts';
import { documentFailureMessage, Notices } from './notices.ts';
import { openOutputs } from './output-file.ts';
import { withRepositoryFindings } from './report-messages.ts';
import { noShard, parseShardText, type Shard } from './shard.ts';
import { differentSetting, settingName, statedSettings } from './shard-settings.ts';
import type { Terminal } from './terminal.ts';

/**
 * Gives what one run over the files of several runs gives, from what they wrote with `--facts-out`: the findings of the reports, those of
 * comparing them, the notices and the exit code, which it returns. A file that cannot be used is told and left out. Nothing is compared
 * when a file or a report comes twice or when the runs had different settings, also different from those the command line states.
 */
export async function merge(commandLine: CommandLine, terminal: Terminal): Promise<number> {
  const shards = new Map<string, Shard>();
  const unusable: Told[] = [];
  const conflicts: Told[] = [];
  const files = new Map<string, string>();
  for (const name of commandLine.paths) {
    const path = await nodeFileSystem.realPath(resolve(terminal.folder, name));
    const twin = files.get(path);
    files.set(path, name);
    if (twin !== undefined) {
      conflicts.push({ name, message: sameFileMessage(twin) });
      continue;
    }
    const read = await readShards(path);
    if ('problem' in read) unusable.push({ name, message: read.problem });
    else for (const [i, shard] of read.shards.entries()) shards.set(read.shards.length === 1 ? name : `${name}:${i + 1}`, shard);
  }
  conflicts.push(...conflictsOf(shards, await statedSettings(commandLine, terminal.folder)));
  const notices = new Notices(terminal, languageOf(commandLine, shards));
  if ([commandLine.format, ...(commandLine.formatFiles ?? []).map(({ format }) => format)].includes('html')) {
    notices.fail('--format', NO_SHEETS);
    return EXIT.failure;
  }
  if (openOutputs(commandLine, 'results', terminal.folder, notices) === undefined) return EXIT.failure;
  for (const { name, message } of [...unusable, ...conflicts]) notices.fail(name, message);
  if (conflicts.length > 0) return EXIT.failure;
  const index = new RepositoryIndex();
  const told = new Set<string>();
  const inOrder = [...shards.values()].sort((a, b) => compareCodeUnits(firstName(a), firstName(b)));
  for (const { facts, run } of inOrder) {
    for (const entry of facts) index.put(entry);
    for (const notice of run.notices) {
      // Two runs under one wrong configuration tell the same.
      const key = JSON.stringify([notice.place, notice.message.en]);
      if (!told.has(key)) notices.put(notice);
      told.add(key);
    }
  }
  const reports = [...shards.values()].flatMap(({ run }) => run.results).sort((a, b) => compareCodeUnits(a.name, b.name));
  const all = await withoutKnownFindings(withRepositoryFindings(reports, index.findings), commandLine, notices, terminal);
  return finish(all, commandLine, notices, terminal, undefined);
}

/** A line about one of the files named. */
interface Told {
  readonly name: string;
  readonly message: Localized;
}

/** Name of the first file of a run. */
function firstName({ run }: Shard): string {
  return run.results[0]?.name ?? '';
}

/** The shards of a file, one on each line. */
async function readShards(path: string): Promise<{ shards: readonly Shard[] } | { problem: Localized }> {
  const read = await nodeFileSystem.read(path);
  if (!read.ok) return { problem: documentFailureMessage(read.failure) };
  const decoded = decode(read.bytes);
  if (!decoded.ok) return { problem: noShard() };
  const lines = decoded.text.split('\n').filter((line) => line.trim() !== '');
  const parsed = (lines.length > 1 && lines.every((line) => line.startsWith('{')) ? lines : [decoded.text]).map(parseShardText);
  const shards: Shard[] = [];
  for (const line of parsed) {
    if ('problem' in line) return line;
    shards.push(line.shard);
  }
  return { shards };
}

/** Reports that come twice and settings that differ; each file is told once. */
function conflictsOf(shards: ReadonlyMap<string, Shard>, stated: Readonly<Record<string, string>>): Told[] {
  const conflicts: Told[] = [];
  const holders = new Map<string, string>();
  const earlier: { name: string; shard: Shard }[] = [];
  for (const [name, shard] of shards) {
    const { settings, results } = shard.run;
    const other = earlier.find(({ shard: before }) => differentSetting(before.run.settings, settings) !== undefined);
    const unlike = differentSetting(stated, settings);
    const twice = results.filter((report) => holders.has(report.name)).map((report) => report.name);
    const [first = ''] = twice;
    if (unlike !== undefined) conflicts.push({ name, message: statedMessage(settingName(unlike)) });
    else if (other !== undefined)
      conflicts.push({
        name,
        message: settingsMessage(other.name, settingName(differentSetting(other.shard.run.settings, settings) ?? '')),
      });
    else if (twice.length > 0) conflicts.push({ name, message: twiceMessage(first, twice.length - 1, holders.get(first) ?? '') });
    for (const report of results) if (!holders.has(report.name)) holders.set(report.name, name);
    earlier.push({ name, shard });
  }
  return conflicts;
}

function languageOf({ language }: CommandLine, shards: ReadonlyMap<string, Shard>): Language {
  const [first] = shards.values();
  return language ?? first?.run.language ?? DEFAULT_SETTINGS.language;
}

const NO_SHEETS: Localized = {
  vi: 'Phiếu kiểm tra (html) cần chính các báo cáo; chạy lint-report --format html trên các tệp thay cho merge',
  en: 'Check sheets (html) need the reports themselves; run lint-report --format html over the files in place of merge',
};

function sameFileMessage(twin: string): Localized {
  return {
    vi: `Tệp dữ kiện này đã được ghi trên dòng lệnh (“${twin}”), chưa so sánh gì`,
    en: `This facts file stands on the command line already (“${twin}”), nothing was compared`,
  };
}

function twiceMessage(path: string, others: number, holder: string): Localized {
  const vi = others === 0 ? '' : ` và ${others} báo cáo khác`;
  const en = others === 0 ? '' : ` and ${others} more`;
  return {
    vi: `Báo cáo “${path}”${vi} đã có trong “${holder}”, chưa so sánh gì; mỗi báo cáo chỉ thuộc một phần và mọi phần chạy từ cùng một thư mục`,
    en: `The report “${path}”${en} is in “${holder}” already, nothing was compared; a report belongs to one part and all parts run from the same folder`,
  };
}

function settingsMessage(other: string, setting: Localized): Localized {
  return {
    vi: `Tệp này được tạo với thiết lập khác “${other}” (khác ở ${setting.vi}), chưa so sánh gì; hãy tạo lại với cùng cấu hình và tùy chọn`,
    en: `This file was made with other settings than “${other}” (${setting.en} differs), nothing was compared; make them again with the same configuration and options`,
  };
}

function statedMessage(setting: Localized): Localized {
  return {
    vi: `Tệp này được tạo với ${setting.vi} khác với dòng lệnh này, chưa so sánh gì; merge dùng thiết lập của lần chạy đã tạo ra tệp`,
    en: `This file was made with another ${setting.en} than this command line states, nothing was compared; merge takes the settings of the run that made the file`,
  };
}
