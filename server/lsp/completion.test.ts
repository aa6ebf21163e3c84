import { afterEach, describe, expect, test } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver/node';
import type { TestClient } from './testing/client.ts';
import { positionIn, reportText, startOver, uriOf } from './testing/workspace.ts';

const FULL = 'Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình Minh về cải cách hành chính';
const OTHER = reportText(
  '12/BC-UBND',
  '2026-03-05',
  `Thực hiện ${FULL}; xã đã triển khai.\n\nTheo Quyết định số 7/QĐ-UBND ngày 02/02/2026 của UBND xã Bình An.`,
);
const WITH = (body: string): string => reportText('30/BC-UBND', '2026-06-05', body);

let client: TestClient;
afterEach(() => client.stop());

/** The items at the sign ¦ of the body, which is taken out. */
async function complete(body: string, context?: object): Promise<CompletionItem[]> {
  const marked = WITH(body);
  const text = marked.replace('¦', '');
  ({ client } = await startOver({ 'quy-1.md': OTHER }));
  await client.open(uriOf('6-thang.md'), text);
  const answer: CompletionList = await client.request('textDocument/completion', {
    textDocument: { uri: uriOf('6-thang.md') },
    position: positionIn(marked, '¦', 0, 0),
    ...(context !== undefined && { context }),
  });
  return answer.items;
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);
const newText = (items: readonly CompletionItem[], label: string): string | undefined =>
  items.find((item) => item.label === label)?.textEdit?.newText;

describe('in prose', () => {
  test('a document of another report comes with its full first mention', async () => {
    const items = await complete('Thực hiện kế hoạch số 4¦');
    expect(items).toEqual([
      {
        label: 'Kế hoạch số 45/KH-UBND',
        detail: '09/01/2026 · UBND tỉnh Bình Minh · cải cách hành chính',
        kind: 18,
        sortText: '1Kế hoạch số 45/KH-UBND',
        filterText: 'Kế hoạch số 45/KH-UBND',
        textEdit: { range: { start: { line: 11, character: 10 }, end: { line: 11, character: 23 } }, newText: FULL },
      },
    ]);
  });

  test('a document cited before in this report comes in its short form', async () => {
    expect(newText(await complete(`Thực hiện ${FULL}; xã làm.\n\nTheo kế h¦ đã nêu.`), 'Kế hoạch số 45/KH-UBND')).toBe(
      'Kế hoạch số 45/KH-UBND',
    );
  });

  test('type names come with their code', async () => {
    const items = await complete('Thực hiện Kế h¦');
    expect(items.find(({ label }) => label === 'Kế hoạch')).toMatchObject({ detail: 'KH', textEdit: { newText: 'Kế hoạch số ' } });
    expect(labels(items)).toEqual(['Kế hoạch số 45/KH-UBND', 'Kế hoạch', 'Kế hoạch phối hợp']);
  });

  test('abbreviations of the report come by their letters and by their words', async () => {
    const body = 'Công tác cải cách hành chính (CCHC) được chú trọng.\n\n';
    expect(newText(await complete(`${body}Kết quả CC¦`), 'CCHC')).toBe('CCHC');
    await client.stop();
    expect(newText(await complete(`${body}Kết quả cải cách¦`), 'CCHC')).toBe('CCHC');
  });

  test('nothing inside a word, and nothing after a dash that is no number', async () => {
    expect(await complete('Thực hiện Kế h¦oạch')).toEqual([]);
    await client.stop();
    expect(await complete('Kinh tế -¦ xã hội', { triggerKind: 2, triggerCharacter: '-' })).toEqual([]);
  });
});

describe('in a number', () => {
  const trigger = (triggerCharacter: string): object => ({ triggerKind: 2, triggerCharacter });

  test('codes of types and cited numbers after the slash', async () => {
    const items = await complete('Thực hiện Kế hoạch số 45/¦', trigger('/'));
    expect(labels(items)).toEqual(expect.arrayContaining(['45/KH-UBND', 'KH', 'QĐ', 'BC']));
    expect(newText(items, '45/KH-UBND')).toBe('45/KH-UBND');
    expect(labels(items)).not.toContain('7/QĐ-UBND');
  });

  test('codes of bodies after the dash', async () => {
    const items = await complete('Thực hiện Kế hoạch số 99/KH-UB¦', trigger('-'));
    expect(items.find(({ label }) => label === 'UBND')).toMatchObject({
      textEdit: { range: { start: { character: 28 }, end: { character: 30 } }, newText: 'UBND' },
    });
    expect(labels(items).every((label) => label.startsWith('UB'))).toBe(true);
  });

  test('nothing in a date', async () => {
    expect(await complete('Ngày 09/¦', trigger('/'))).toEqual([]);
  });

  test('no item has commit characters', async () => {
    for (const item of await complete('Thực hiện Kế hoạch số 45/¦', trigger('/'))) expect(item).not.toHaveProperty('commitCharacters');
  });
});
