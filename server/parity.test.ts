import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver/node';
import { STAGES, type Stage } from '../rules/vocabulary.ts';
import { SourceText } from '../rules/text/source-text.ts';
import { parseCommandLine } from './cli/command-line.ts';
import { run } from './cli/run.ts';
import { PLAIN_SCREEN } from './cli/screen.ts';
import { decode } from './host/decode.ts';
import { nodeFileSystem } from './host/node-file-system.ts';
import { CATALOGUE_ENGINE } from './lsp/engine.ts';
import { spanOf } from './lsp/positions.ts';
import { TestClient } from './lsp/testing/client.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['fixtures/reports', 'fixtures/text'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
).sort();

/** A finding as both faces can tell it. */
interface Told {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The part of the command line's JSON that is compared. */
interface Result {
  readonly filePath: string;
  readonly messages: readonly (Told & {
    readonly fixes?: readonly {
      readonly title: string;
      readonly edits: readonly { readonly range: readonly [number, number]; readonly text: string }[];
    }[];
  })[];
}

/** What the command line prints about all files at a stage, by file. */
async function printed(stage: Stage): Promise<Map<string, Result>> {
  const parsed = parseCommandLine([...FILES, '--format', 'json', '--stage', stage]);
  if (!parsed.ok) throw new Error(parsed.problem.en);
  let output = '';
  await run(parsed.commandLine, {
    folder: ROOT,
    screen: PLAIN_SCREEN,
    write: (content) => {
      output += String(content);
    },
    tell: () => undefined,
    readInput: () => Promise.resolve(new Uint8Array()),
  });
  const { results }: { results: Result[] } = JSON.parse(output);
  return new Map(results.map((result) => [result.filePath, result]));
}

const SEVERITY_NAMES = ['', 'error', 'warning', 'info', 'hint'];

function toldBy({ code, severity, message, range: { start, end } }: Diagnostic): Told {
  return {
    ruleId: String(code),
    severity: SEVERITY_NAMES[severity ?? 0] ?? '',
    message: typeof message === 'string' ? message : message.value,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

describe.each(STAGES)('at stage %s the editor shows what the command line prints', (stage) => {
  let byFile: Map<string, Result>;
  let client: TestClient;

  beforeAll(async () => {
    byFile = await printed(stage);
    ({ client } = await TestClient.start({ engine: CATALOGUE_ENGINE, fileSystem: nodeFileSystem, settings: () => ({ stage, delay: 0 }) }));
  });
  afterAll(() => client.stop());

  test('there is something to compare', () => {
    expect([...byFile.keys()].sort()).toEqual(FILES);
    expect([...byFile.values()].filter(({ messages }) => messages.length > 0).length).toBeGreaterThan(5);
  });

  test.each(FILES)('%s', async (file) => {
    const decoded = decode(readFileSync(join(ROOT, file)));
    const messages = byFile.get(file)?.messages ?? [];
    if (!decoded.ok) {
      // An editor does not open such a file as text; the command line says why it cannot be read.
      expect(messages.map(({ severity }) => severity)).toEqual(['error']);
      return;
    }
    const uri = pathToFileURL(join(ROOT, file)).href;
    await client.open(uri, decoded.text);
    const shown = await client.diagnostics(uri);
    // A text without any part of a document is told of only where it was named.
    const isNamedOnly = ({ ruleId }: Told): boolean => ruleId === 'document/not-a-report' && !shown.some(({ code }) => code === ruleId);
    expect(shown.map(toldBy)).toEqual(
      messages
        .filter((told) => !isNamedOnly(told))
        .map(({ ruleId, severity, message, line, column, endLine, endColumn }) => ({
          ruleId,
          severity,
          message,
          line,
          column,
          endLine,
          endColumn,
        })),
    );

    const source = new SourceText(decoded.text);
    const whole = { start: { line: 0, character: 0 }, end: { line: source.lineCount, character: 0 } };
    const actions = await client.actions(uri, whole, { only: ['quickfix'] });
    expect(fixesOf(actions, source).sort()).toEqual(
      messages
        .flatMap(({ ruleId, fixes = [] }) =>
          fixes.map(({ title, edits }) => JSON.stringify([ruleId, title, edits.map(({ range, text }) => [...range, text])])),
        )
        .sort(),
    );
    await client.close(uri);
  });
});

/** The fixes among the actions: those with an edit that belong to a finding and neither ignore it, add its word to a list, nor fix others with it. */
function fixesOf(actions: readonly CodeAction[], source: SourceText): string[] {
  return actions
    .filter(
      ({ diagnostics, title }) => diagnostics !== undefined && !/^(?:Bỏ qua|Giải thích|Thêm “.*” vào (?:từ điển|danh sách))/u.test(title),
    )
    .map(({ title, diagnostics, edit }) => {
      const [change] = edit?.documentChanges ?? [];
      const edits: TextEdit[] =
        change !== undefined && 'edits' in change ? change.edits.flatMap((item) => ('newText' in item ? [item] : [])) : [];
      const spans = edits.map(({ range, newText }) => {
        const { start, end } = spanOf(source, range);
        return [start, end, newText];
      });
      return JSON.stringify([diagnostics?.[0]?.code, title, spans]);
    });
}
