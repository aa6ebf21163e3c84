import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, openReport, revert, until, workspaceFolder } from './report.ts';

const FIRST = 'Kế hoạch số 245/KH-UBND ngày 09/01/2026 của UBND tỉnh Bình Minh';

suite('citations and names as symbols', () => {
  let quarter: vscode.TextDocument;
  let half: vscode.TextDocument;

  suiteSetup(async () => {
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
    half = await openReport('kho/6-thang.md');
    quarter = await openReport('kho/quy-1.md');
    await until('the reports of the workspace', async () => (await definitions(half, '112/BC-UBND'))[0]);
  });

  teardown(revert);

  test('the definition of a later mention is the first full one', async () => {
    const [target] = await definitions(quarter, '245/KH-UBND', 1);
    assert.equal(target?.uri, quarter.uri.toString());
    assert.equal(quarter.getText(target.range), FIRST);
  });

  test('the definition of a cited report is its number line, in the report of the same body', async () => {
    const [target] = await definitions(half, '112/BC-UBND');
    assert.equal(target?.uri, quarter.uri.toString());
    assert.equal(quarter.getText(target.range), 'Số: 112/BC-UBND');
  });

  test('references reach the other report and leave out another document of the same number', async () => {
    const places = await until('references', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        quarter.uri,
        at(quarter, '245/KH-UBND'),
      );
      const own = found.filter(({ uri }) => uri.path.includes('/kho/'));
      return own.length > 0 ? own : undefined;
    });
    assert.deepEqual(places.map(({ uri, range }) => `${uri.path.replace(/^.*\/kho\//u, '')}:${range.start.line + 1}`).sort(), [
      '6-thang.md:19',
      'quy-1.md:15',
      'quy-1.md:19',
    ]);
  });

  test('hovering a citation tells what its code means and what is known of the document', async () => {
    const shown = await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', half.uri, at(half, '112/BC-UBND'));
      return hovers
        .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
        .find((part) => part.includes('Loại văn bản'));
    });
    assert.match(shown, /Báo cáo/u);
    assert.match(shown, /Ủy ban nhân dân/u);
    assert.match(shown, /quy\\-1\.md/u);
  });

  test('a cited report is linked to its file, another document to nothing', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', half.uri);
    assert.deepEqual(
      links.map(({ range, target }) => [half.getText(range), target?.toString()]),
      [['112/BC-UBND', quarter.uri.toString()]],
    );
  });

  test('reports are found by number and by title', async () => {
    const names = async (query: string): Promise<string[]> => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
      return symbols.filter(({ location }) => location.uri.path.includes('/kho/')).map(({ name }) => name);
    };
    assert.deepEqual(await names('230/BC'), ['230/BC-UBND Báo cáo Kết quả cải cách hành chính 6 tháng đầu năm 2026']);
    assert.deepEqual(await names('trồng cây'), ['112/BC-UBND Báo cáo Kết quả trồng cây quý I năm 2026']);
  });

  test('a document cited in the workspace is completed, in short where the report has cited it', async () => {
    const edit = new vscode.WorkspaceEdit();
    const end = at(quarter, 'trong quý II.', 0, 'trong quý II.'.length);
    edit.insert(quarter.uri, end, ' Theo kế hoạch số 24');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const item = await until('the completion', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        quarter.uri,
        end.translate(0, ' Theo kế hoạch số 24'.length),
      );
      return list.items.find(({ label, insertText }) => label === 'Kế hoạch số 245/KH-UBND' && insertText === 'Kế hoạch số 245/KH-UBND');
    });
    assert.ok(item.range instanceof vscode.Range);
    assert.equal(quarter.getText(item.range), 'kế hoạch số 24');
  });

  test('an abbreviation is renamed wherever the report uses it', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      quarter.uri,
      at(quarter, 'nhiệm vụ CCHC', 0, 'nhiệm vụ CC'.length),
      'CCHCC',
    );
    assert.deepEqual(
      edit.entries().map(([uri, edits]) => [uri.toString(), edits.map(({ range, newText }) => [quarter.getText(range), newText])]),
      [
        [
          quarter.uri.toString(),
          [
            ['CCHC', 'CCHCC'],
            ['CCHC', 'CCHCC'],
          ],
        ],
      ],
    );
  });

  test('a rename of the words of a citation is refused with the reason', async () => {
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand(
          'vscode.executeDocumentRenameProvider',
          quarter.uri,
          at(quarter, '245/KH-UBND', 0, 5),
          '246/KH-UBND',
        ),
      /viện dẫn/u,
    );
  });

  test('the name of a unit is renamed with the bodies that citations name', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      half.uri,
      at(half, 'XÃ BÌNH AN', 0, 5),
      'Hòa Bình',
    );
    const changed = edit.get(half.uri).map(({ newText }) => newText);
    assert.ok(changed.length >= 2 && changed.includes('HÒA BÌNH') && changed.includes('Hòa Bình'), changed.join(' | '));
  });

  test('the number line says in how many places the report is cited', async () => {
    const title = await until('the lens', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', quarter.uri, 5);
      return lenses.flatMap(({ command }) => command?.title ?? []).find((text) => text.includes('viện dẫn'));
    });
    assert.equal(title, 'được viện dẫn ở 1 nơi');
  });

  test('two reports that give one document two dates are told of each other', async () => {
    await vscode.window.showTextDocument(half);
    const { covered, diagnostic } = await finding(half, 'repository/conflicting-citation-date');
    assert.equal(covered, '19/01/2026');
    assert.deepEqual(
      diagnostic.relatedInformation?.map(({ location }) => location.uri.toString()),
      [vscode.Uri.joinPath(workspaceFolder(), 'kho/quy-1.md').toString()],
    );
  });
});

/** Position inside the `nth` occurrence of a piece of text. */
function at(document: vscode.TextDocument, piece: string, nth = 0, plus = 1): vscode.Position {
  const text = document.getText();
  let offset = text.indexOf(piece);
  for (let i = 0; i < nth; i++) offset = text.indexOf(piece, offset + 1);
  assert.ok(offset >= 0, piece);
  return document.positionAt(offset + plus);
}

/** The definitions at a piece of text: address and range of the name. */
async function definitions(document: vscode.TextDocument, piece: string, nth = 0): Promise<{ uri: string; range: vscode.Range }[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at(document, piece, nth),
  );
  return found
    .map((target) =>
      'targetUri' in target
        ? { uri: target.targetUri.toString(), range: target.targetSelectionRange ?? target.targetRange }
        : { uri: target.uri.toString(), range: target.range },
    )
    .filter(({ uri }) => uri.includes('/kho/'));
}
