import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, findings, noFinding, openReport, revert, until } from './report.ts';

suite('fixes', () => {
  let report: vscode.TextDocument;

  suiteSetup(async () => {
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
    report = await openReport('bao-cao.md');
  });

  teardown(revert);

  test('the quick fix of a finding corrects exactly its text', async () => {
    const { diagnostic } = await finding(report, 'letterhead/motto-separator');
    const before = report.getText();
    const action = await until('the quick fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        report.uri,
        diagnostic.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.find(({ isPreferred }) => isPreferred === true);
    });
    assert.ok(action.edit !== undefined);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(report.getText(), before.replace('Độc lập – Tự do – Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc'));
    await noFinding(report, 'letterhead/motto-separator');
  });

  test('“fix all” applies the safe fixes and leaves the others', async () => {
    await finding(report, 'letterhead/motto-separator');
    await finding(report, 'citation/conflicting-date');
    const changed = await vscode.commands.executeCommand<boolean>('lintReport.fixAll');
    assert.equal(changed, true);
    const text = report.getText();
    assert.ok(text.includes('Độc lập - Tự do - Hạnh phúc'), text);
    assert.ok(text.includes('Số: 12/BC-UBND'), text);
    assert.ok(text.includes('- Lưu: VT, VHXH.'), text);
    assert.ok(text.includes('ngày 20 tháng 01 năm 2026'), 'a date is never changed without asking');
    await noFinding(report, 'number/spacing');
    assert.equal(findings(report).filter(({ rule }) => rule === 'citation/conflicting-date').length, 1);
  });

  test('“fix all” on a text without safe fixes changes nothing', async () => {
    await vscode.commands.executeCommand('lintReport.fixAll');
    await noFinding(report, 'number/spacing');
    const once = report.getText();
    assert.equal(await vscode.commands.executeCommand<boolean>('lintReport.fixAll'), false);
    assert.equal(report.getText(), once);
  });
});
