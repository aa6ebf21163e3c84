import { afterEach, describe, expect, test } from 'vitest';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { PLAIN_CAPABILITIES, type TestClient } from './testing/client.ts';
import { positionIn, rangeIn, reportText, startOver, uriOf } from './testing/workspace.ts';

const URI = uriOf('a.md');
let client: TestClient;
afterEach(() => client.stop());

async function open(body: string): Promise<string> {
  const text = reportText('12/BC-UBND', '2026-03-05', body);
  ({ client } = await startOver({}));
  await client.open(URI, text);
  return text;
}

const prepare = (position: object): Promise<{ range: Range; placeholder: string } | null> =>
  client.request('textDocument/prepareRename', { textDocument: { uri: URI }, position });
const rename = (position: object, newName: string): Promise<WorkspaceEdit> =>
  client.request('textDocument/rename', { textDocument: { uri: URI }, position, newName });

/** The text after a rename. */
async function renamed(text: string, position: object, newName: string): Promise<string> {
  const { documentChanges = [] } = await rename(position, newName);
  const [change] = documentChanges;
  const edits = change !== undefined && 'edits' in change ? change.edits.filter((edit): edit is TextEdit => 'newText' in edit) : [];
  const lines = text.split('\n');
  for (const { range, newText } of edits.toReversed()) {
    const line = lines[range.start.line] ?? '';
    lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  }
  return lines.join('\n');
}

const NAMES =
  'Công tác cải cách hành chính (CCHC) được Ủy ban nhân dân xã (sau đây gọi là “Đơn vị”) chú trọng.\n\nĐơn vị đã ban hành kế hoạch về CCHC, không dùng mẫu 12-CCHC/M.';

describe('a rename', () => {
  test('of an abbreviation changes every use of it as a word', async () => {
    const text = await open(NAMES);
    expect(await prepare(positionIn(text, 'CCHC', 1))).toEqual({ range: rangeIn(text, 'CCHC', 1), placeholder: 'CCHC' });
    expect(await renamed(text, positionIn(text, 'CCHC', 1), 'CCHCC')).toBe(
      text.replace('(CCHC)', '(CCHCC)').replace('về CCHC', 'về CCHCC'),
    );
  });

  test('of a short name changes its definition and what follows', async () => {
    const text = await open(NAMES);
    expect(await renamed(text, positionIn(text, 'Đơn vị', 1), 'Cơ quan')).toBe(text.replaceAll('Đơn vị', 'Cơ quan'));
  });

  test('of a unit name keeps capitals and reaches the date line', async () => {
    const text = await open('Xã Bình An có 12 thôn; nhân dân xã Bình An đồng thuận. Xã Bình An Thượng ở bên cạnh.');
    expect(await prepare(positionIn(text, 'Bình An đồng'))).toEqual({
      range: { ...rangeIn(text, 'Bình An đồng'), end: positionIn(text, 'Bình An đồng', 0, 7) },
      placeholder: 'Bình An',
    });
    expect(await renamed(text, positionIn(text, 'Bình An đồng'), 'Hòa Bình')).toBe(
      text.replaceAll('Bình An', 'Hòa Bình').replace('Hòa Bình Thượng', 'Bình An Thượng').replace('BÌNH AN', 'HÒA BÌNH'),
    );
  });

  test('reaches the bodies that citations name', async () => {
    const text = await open(
      'Nhân dân xã Bình An đồng thuận. UBND xã Bình An ban hành Kế hoạch số 12/KH-UBND; Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND xã Bình An về trồng rừng được duy trì.',
    );
    const changed = text.replaceAll('Bình An', 'Hòa Bình').replace('BÌNH AN', 'HÒA BÌNH');
    expect(await renamed(text, positionIn(text, 'Bình An đồng'), 'Hòa Bình')).toBe(changed);
    expect(await renamed(text, positionIn(text, 'Bình An về'), 'Hòa Bình')).toBe(changed);
  });

  test('of an abbreviation reaches the subjects that the report gives with it', async () => {
    const text = await open(`${NAMES} Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND tỉnh về CCHC năm 2026 được duy trì.`);
    expect(await renamed(text, positionIn(text, 'CCHC'), 'CC')).toBe(text.replace('(CCHC)', '(CC)').replaceAll('về CCHC', 'về CC'));
  });

  test('goes without versions to a client that does not take them', async () => {
    const text = reportText('12/BC-UBND', '2026-03-05', NAMES);
    ({ client } = await startOver({}, { capabilities: PLAIN_CAPABILITIES }));
    await client.open(URI, text);
    expect(await rename(positionIn(text, 'CCHC'), 'CC')).toEqual({
      changes: {
        [URI]: [
          { range: rangeIn(text, 'CCHC', 0), newText: 'CC' },
          { range: rangeIn(text, 'CCHC', 1), newText: 'CC' },
        ],
      },
    });
  });
});

describe('is refused', () => {
  test('when the report uses the new name already', async () => {
    const text = await open(`${NAMES}\n\nCông tác chuyển đổi số (CĐS) được triển khai.`);
    await expect(rename(positionIn(text, 'CCHC'), 'CĐS')).rejects.toThrow('Không đổi tên được: báo cáo đã dùng “CĐS” ở dòng 16');
    await expect(rename(positionIn(text, 'Đơn vị'), 'CĐS')).rejects.toThrow('đã dùng “CĐS” ở dòng 16');
  });

  test('when a use stands in quoted text', async () => {
    const text = await open(`${NAMES}\n\nNghị quyết nêu: “đẩy mạnh CCHC trong toàn xã”.`);
    await expect(prepare(positionIn(text, 'CCHC'))).rejects.toThrow('Không đổi tên được: “CCHC” ở dòng 16 nằm trong lời trích nguyên văn');
    await expect(rename(positionIn(text, 'CCHC'), 'CC')).rejects.toThrow('nằm trong lời trích nguyên văn');
  });

  test('on a citation, and when a unit is named in the subject of a cited document or in the name of a law', async () => {
    const text = await open(
      'Nhân dân xã Bình An đồng thuận với Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND tỉnh về quy hoạch xã Bình An.',
    );
    await expect(prepare(positionIn(text, 'Bình An đồng'))).rejects.toThrow(
      '“Bình An” ở dòng 12 nằm trong trích yếu của văn bản được viện dẫn',
    );
    await expect(prepare(positionIn(text, '45/KH'))).rejects.toThrow('Không đổi được chữ trong viện dẫn');
  });

  test.each([
    ['', 'Tên mới phải có chữ'],
    ['a*b', 'Tên mới phải có chữ'],
    ['cchc mới', 'Chữ viết tắt mới phải bắt đầu bằng chữ in hoa'],
  ])('when the new text is %j', async (name, reason) => {
    const text = await open(NAMES);
    await expect(rename(positionIn(text, 'CCHC'), name)).rejects.toThrow(reason);
  });

  test('with nothing to say on an ordinary word', async () => {
    const text = await open(NAMES);
    expect(await prepare(positionIn(text, 'chú trọng'))).toBeNull();
  });
});
