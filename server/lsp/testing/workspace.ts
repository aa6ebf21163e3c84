import { resolve } from 'node:path';
import type { Position } from 'vscode-languageserver/node';
import { lint, ruleById } from '../../../rules/index.ts';
import { MemoryFiles } from '../../host/testing/memory-files.ts';
import { KNOWN_RULES } from '../../host/known-rules.ts';
import { uriOfPath } from '../document-path.ts';
import type { RuleEngine } from '../engine.ts';
import { type ClientOptions, FULL_CAPABILITIES, TestClient } from './client.ts';
import { TEST_ENGINE } from './engine.ts';

/** Folder of the reports in memory. */
export const FOLDER = resolve('/kho');

/** Address of a report of the folder. */
export function uriOf(name: string): string {
  return uriOfPath(resolve(FOLDER, name));
}

/** An invented report of the commune Bình An with a number, a day (ISO) and paragraphs of content. */
export function reportText(
  number: string,
  day: string,
  body: string,
  { subject = 'Kết quả cải cách hành chính', unit = 'BÌNH AN' } = {},
): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [
    'ỦY BAN NHÂN DÂN',
    `XÃ ${unit}`,
    '',
    `Số: ${number}`,
    '',
    `${unit
      .split(' ')
      .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
      .join(' ')}, ngày ${date} tháng ${month} năm ${year}`,
    '',
    '**BÁO CÁO**',
    '',
    `**${subject}**`,
    '',
    body,
    '',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    '',
    'Nguyễn Văn A',
    '',
  ].join('\n');
}

/** The engine of the catalogue without installed resources. */
export const RULES_ENGINE: RuleEngine = { ...TEST_ENGINE, lint, ruleById, known: KNOWN_RULES };

/** A client over a folder of reports, all of them read. */
export async function startOver(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ClientOptions = {},
): Promise<{ client: TestClient; files: MemoryFiles }> {
  const memory = new MemoryFiles(Object.fromEntries(Object.entries(files).map(([name, text]) => [resolve(FOLDER, name), text])));
  const { client } = await TestClient.start({
    folders: [uriOfPath(FOLDER)],
    fileSystem: memory,
    capabilities: FULL_CAPABILITIES,
    ...options,
  });
  if ((options.capabilities ?? FULL_CAPABILITIES).workspace?.codeLens?.refreshSupport === true)
    await client.until(() => client.lensRefreshes > 0);
  return { client, files: memory };
}

/** Protocol position of the `nth` occurrence (0-based) of a piece of text, plus an offset. */
export function positionIn(text: string, piece: string, nth = 0, plus = 1): Position {
  let at = text.indexOf(piece);
  for (let i = 0; i < nth; i++) at = text.indexOf(piece, at + 1);
  if (at < 0) throw new Error(`no ${piece}`);
  const before = text.slice(0, at + plus).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** Protocol range of the `nth` occurrence of a piece of text on one line. */
export function rangeIn(text: string, piece: string, nth = 0): { start: Position; end: Position } {
  return { start: positionIn(text, piece, nth, 0), end: positionIn(text, piece, nth, piece.length) };
}
