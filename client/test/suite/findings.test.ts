import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EXTENSION_ID, finding, findings, noFinding, openReport, revert, until } from './report.ts';

suite('findings in the editor', () => {
  let report: vscode.TextDocument;

  suiteSetup(async () => {
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
    report = await openReport('bao-cao.md');
  });

  test('the extension is activated by a Markdown document', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    assert.ok(extension !== undefined, 'the extension is not known to the host');
    await until('activation', () => (extension.isActive ? true : undefined));
  });

  test('each defect is reported at its place, in Vietnamese', async () => {
    const motto = await finding(report, 'letterhead/motto-separator');
    assert.equal(motto.covered, 'Độc lập – Tự do – Hạnh phúc');
    assert.match(motto.diagnostic.message, /Tiêu ngữ/u);

    const gap = await finding(report, 'numbering/gap');
    assert.equal(gap.covered, '3.');
    assert.equal(gap.diagnostic.range.start.line, 24);

    const date = await finding(report, 'citation/conflicting-date');
    assert.equal(date.covered, '20 tháng 01 năm 2026');
    assert.equal(date.severity, vscode.DiagnosticSeverity.Error);

    const label = await finding(report, 'number/label-form');
    assert.equal(label.covered, 'Số :');
    const spacing = await finding(report, 'number/spacing');
    assert.equal(spacing.covered, ' - ');
    assert.equal(spacing.diagnostic.range.start.line, 6);

    const archive = await finding(report, 'recipients/missing-archive');
    assert.equal(archive.covered, 'VHXH');
    assert.match(archive.diagnostic.message, /Lưu/u);
  });

  test('every finding names its rule and lies inside the text', async () => {
    await finding(report, 'numbering/gap');
    for (const { rule, diagnostic } of findings(report)) {
      assert.match(rule, /^[a-z]+\/[a-z-]+$/u);
      assert.deepEqual(report.validateRange(diagnostic.range), diagnostic.range);
    }
  });

  test('a report that was never saved is checked too', async () => {
    const content = report.getText().replace('Số : 12/BC - UBND', 'Số: 12/BC-UBND');
    const unsaved = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(unsaved);
    await finding(unsaved, 'letterhead/motto-separator');
    assert.equal(
      findings(unsaved).some(({ rule }) => rule === 'number/spacing'),
      false,
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.window.showTextDocument(report);
  });

  test('typing a correction removes the finding, typing the mistake brings it back', async () => {
    await finding(report, 'numbering/gap');
    const mistake = report.getText().indexOf('3. Cải cách tổ chức');
    const digit = new vscode.Range(report.positionAt(mistake), report.positionAt(mistake + 1));
    const correct = new vscode.WorkspaceEdit();
    correct.replace(report.uri, digit, '2');
    assert.ok(await vscode.workspace.applyEdit(correct));
    await noFinding(report, 'numbering/gap');
    await revert();
    await finding(report, 'numbering/gap');
  });
});
