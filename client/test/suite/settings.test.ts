import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, findings, noFinding, openReport, until, workspaceFolder } from './report.ts';

/** Long enough for a check that should not happen to show itself. */
const UNASKED_MS = 1000;

suite('settings and configuration', () => {
  let report: vscode.TextDocument;
  const configuration = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '.lint-report.json');

  suiteSetup(async () => {
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
    report = await openReport('bao-cao.md');
  });

  teardown(async () => {
    for (const name of ['stage', 'language', 'enable', 'run', 'rules']) await set(name, undefined);
    await vscode.workspace.fs.delete(configuration()).then(undefined, () => undefined);
    await finding(report, 'numbering/gap');
  });

  test('the stage decides how much a finding weighs', async () => {
    assert.equal((await finding(report, 'numbering/gap')).severity, vscode.DiagnosticSeverity.Warning);
    await set('stage', 'presign');
    await until('an error', () =>
      findings(report).find(({ rule, severity }) => rule === 'numbering/gap' && severity === vscode.DiagnosticSeverity.Error),
    );
  });

  test('messages follow the language setting', async () => {
    const message = async (): Promise<string> => (await finding(report, 'letterhead/motto-separator')).diagnostic.message;
    const vietnamese = await message();
    await set('language', 'en');
    await until('English', async () => ((await message()) === vietnamese ? undefined : true));
    assert.match(await message(), /motto/iu);
    await set('language', undefined);
    await until('Vietnamese', async () => ((await message()) === vietnamese ? true : undefined));
  });

  test('switching the check off clears the findings', async () => {
    await finding(report, 'numbering/gap');
    await set('enable', false);
    await until('no findings', () => (findings(report).length === 0 ? true : undefined));
  });

  test('a rule can be switched off in the settings', async () => {
    await set('rules', { 'letterhead/motto-separator': 'off' });
    await noFinding(report, 'letterhead/motto-separator');
    await finding(report, 'numbering/gap');
  });

  test('a new configuration file is created, edited and obeyed', async () => {
    const created = await vscode.commands.executeCommand<vscode.Uri>('lintReport.newConfiguration');
    assert.equal(created.toString(), configuration().toString());
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(created));
    assert.deepEqual(JSON.parse(content), { stage: 'draft', rules: {} });

    await write({ stage: 'presign', rules: { 'letterhead/motto-separator': 'off' } });
    await noFinding(report, 'letterhead/motto-separator');
    await until('the stage of the file', () =>
      findings(report).find(({ rule, severity }) => rule === 'numbering/gap' && severity === vscode.DiagnosticSeverity.Error),
    );
    await vscode.workspace.fs.delete(configuration());
    await finding(report, 'letterhead/motto-separator');
  });

  test('on command only: nothing happens before the command', async () => {
    await set('run', 'manual');
    await vscode.window.showTextDocument(report);
    const mistake = report.getText().indexOf('3. Cải cách tổ chức');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(report.uri, new vscode.Range(report.positionAt(mistake), report.positionAt(mistake + 1)), '2');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await new Promise((resolve) => setTimeout(resolve, UNASKED_MS));
    assert.ok(
      findings(report).some(({ rule }) => rule === 'numbering/gap'),
      'nobody has asked for a check yet',
    );
    await vscode.commands.executeCommand('lintReport.checkNow');
    await noFinding(report, 'numbering/gap');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('lintReport.checkNow');
    await finding(report, 'numbering/gap');
  });

  test('after a restart the findings come back', async () => {
    await vscode.window.showTextDocument(report);
    await vscode.commands.executeCommand('lintReport.restart');
    await finding(report, 'numbering/gap');
  });

  async function write(content: object): Promise<void> {
    await vscode.workspace.fs.writeFile(configuration(), new TextEncoder().encode(JSON.stringify(content)));
  }
});

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('lintReport').update(name, value, vscode.ConfigurationTarget.Workspace);
}
