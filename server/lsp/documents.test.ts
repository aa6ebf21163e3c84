import { beforeEach, describe, expect, test } from 'vitest';
import type { DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver/node';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import { OpenDocuments } from './documents.ts';
import type { RuleEngine } from './engine.ts';
import type { DocumentSettings } from './settings.ts';
import { TEST_ENGINE } from './testing/engine.ts';

type TextDocumentConnection = Parameters<OpenDocuments['texts']['listen']>[0];

const URI = 'file:///bao-cao.md';
const SETTINGS: DocumentSettings = {
  enabled: true,
  ignored: false,
  run: 'onType',
  delayMs: 0,
  settings: DEFAULT_SETTINGS,
  configurationFile: undefined,
  sources: [],
  problems: [],
  editorProblems: [],
};

/** Stands for the connection: the messages of a client, handled at once. */
class Wire implements TextDocumentConnection {
  open = (_: DidOpenTextDocumentParams): void => undefined;
  change = (_: DidChangeTextDocumentParams): void => undefined;
  close = (_: DidCloseTextDocumentParams): void => undefined;
  onDidOpenTextDocument = (handler: typeof this.open) => this.#set(() => (this.open = handler));
  onDidChangeTextDocument = (handler: typeof this.change) => this.#set(() => (this.change = handler));
  onDidCloseTextDocument = (handler: typeof this.close) => this.#set(() => (this.close = handler));
  onWillSaveTextDocument = () => this.#set(() => undefined);
  onWillSaveTextDocumentWaitUntil = () => this.#set(() => undefined);
  onDidSaveTextDocument = () => this.#set(() => undefined);

  #set(store: () => unknown): { dispose(): void } {
    store();
    return { dispose: () => undefined };
  }
}

let wire: Wire;
let linted: string[];
let duringLint: ((text: string) => void) | undefined;

const engine: RuleEngine = {
  ...TEST_ENGINE,
  lint: (text, options) => {
    linted.push(text);
    duringLint?.(text);
    return TEST_ENGINE.lint(text, options);
  },
};

function documentsWith(settingsOf: (uri: string) => Promise<DocumentSettings> = () => Promise.resolve(SETTINGS)): OpenDocuments {
  const documents = new OpenDocuments(settingsOf, engine);
  documents.texts.listen(wire);
  return documents;
}

function open(text: string, version = 1): void {
  wire.open({ textDocument: { uri: URI, languageId: 'markdown', version, text } });
}

function change(text: string, version: number): void {
  wire.change({ textDocument: { uri: URI, version }, contentChanges: [{ text }] });
}

beforeEach(() => {
  wire = new Wire();
  linted = [];
  duringLint = undefined;
});

describe('one analysis per version', () => {
  test('all who ask share it', async () => {
    const documents = documentsWith();
    open('một');
    const [first, second] = await Promise.all([documents.analysis(URI), documents.analysis(URI)]);
    expect(first).toBe(second);
    expect(await documents.analysisOfThisVersion(URI)).toBe(first);
    expect(linted).toEqual(['một']);
  });

  test('nothing is worked out before it is asked for', async () => {
    const documents = documentsWith();
    open('một');
    change('hai', 2);
    change('ba', 3);
    expect(linted).toEqual([]);
    expect((await documents.analysis(URI))?.version).toBe(3);
    expect(linted).toEqual(['ba']);
  });

  test('unknown and closed documents have none', async () => {
    const documents = documentsWith();
    expect(await documents.analysis(URI)).toBeUndefined();
    open('một');
    const asked = documents.analysis(URI);
    wire.close({ textDocument: { uri: URI } });
    expect(await asked).toBeUndefined();
    expect(linted).toEqual([]);
  });
});

describe('newest wins', () => {
  test('edits that arrive before the lint begins are let in first', async () => {
    const documents = documentsWith();
    open('một');
    const asked = documents.analysis(URI);
    change('hai', 2);
    change('ba', 3);
    expect((await asked)?.version).toBe(3);
    expect(linted).toEqual(['ba']);
  });

  test('an edit during the lint ends it between two rules, and the newest text is linted instead', async () => {
    const documents = documentsWith();
    open('đảm bảo');
    duringLint = (text) => {
      if (text === 'đảm bảo') change('qui định', 2);
    };
    const analysis = await documents.analysis(URI);
    expect(analysis?.version).toBe(2);
    expect(analysis?.result.cancelled).toBe(false);
    expect(analysis?.result.findings.map(({ ruleId }) => ruleId)).toEqual(['test/two-safe-fixes']);
    expect(linted).toEqual(['đảm bảo', 'qui định']);
  });

  test('whoever needs the positions of the text as it was gets nothing', async () => {
    const documents = documentsWith();
    open('một');
    const asked = documents.analysisOfThisVersion(URI);
    change('hai', 2);
    expect(await asked).toBeUndefined();
  });

  test('forgetting while settings are awaited asks for them again', async () => {
    const stages = ['draft', 'issued'] as const;
    let asked = 0;
    const documents = documentsWith(async () => {
      const stage = stages[asked++] ?? 'draft';
      if (asked === 1) documents.forget();
      return { ...SETTINGS, settings: { ...DEFAULT_SETTINGS, stage } };
    });
    open('một');
    expect((await documents.analysis(URI))?.settings.settings.stage).toBe('issued');
    expect(linted).toEqual(['một']);
  });
});

test('after an edit the blocks left alone keep what was found in them', async () => {
  const documents = documentsWith();
  open('đảm bảo\n\nmột\n');
  const before = await documents.analysis(URI);
  change('đảm bảo\n\nhai\n', 2);
  const after = await documents.analysis(URI);
  expect(after?.result.report.blocks[0]?.content).toBe(before?.result.report.blocks[0]?.content);
  expect(after?.result.report.blocks[1]?.content).not.toBe(before?.result.report.blocks[1]?.content);
});

test('a failure is told to all who asked, and the next one tries again', async () => {
  const documents = documentsWith();
  open('một');
  duringLint = () => {
    duringLint = undefined;
    throw new Error('hỏng');
  };
  const asked = [documents.analysis(URI), documents.analysis(URI)];
  await expect(asked[0]).rejects.toThrow('hỏng');
  await expect(asked[1]).rejects.toThrow('hỏng');
  expect((await documents.analysis(URI))?.version).toBe(1);
});
