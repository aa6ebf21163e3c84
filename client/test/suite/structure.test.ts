import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, openReport, until } from './report.ts';

suite('structure of the report', () => {
  let report: vscode.TextDocument;

  suiteSetup(async () => {
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
    report = await openReport('bao-cao.md');
    await finding(report, 'numbering/gap');
  });

  test('the outline follows the numbering of the report', async () => {
    const section = await until('the outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', report.uri);
      return flatten(symbols).find(({ name, children }) => name.startsWith('I.') && children.length > 0 && !name.includes('#'));
    });
    assert.equal(section.range.start.line, 18);
    assert.deepEqual(
      section.children.map(({ selectionRange }) => selectionRange.start.line),
      [20, 24],
    );
  });

  test('sections fold from their marker to their last line', async () => {
    const folds = await until('folding ranges', async () => {
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', report.uri);
      return ranges.some(({ start }) => start === 18) ? ranges : undefined;
    });
    const section = folds.find(({ start }) => start === 18);
    assert.ok(section !== undefined && section.end >= 26 && section.end < 28, JSON.stringify(section));
  });

  test('hovering a finding explains its rule', async () => {
    const { diagnostic } = await finding(report, 'letterhead/motto-separator');
    const page = await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        report.uri,
        diagnostic.range.start,
      );
      return hovers
        .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
        .find((part) => part.includes('30/2020/NĐ-CP'));
    });
    assert.match(page, /Tiêu ngữ/u);
  });

  test('the check sheet opens from its command', async () => {
    const html = await vscode.commands.executeCommand<string>('lintReport.checkSheet');
    assert.match(html, /^<!DOCTYPE html>/u);
    assert.match(html, /PHIẾU KIỂM TRA THỂ THỨC|Phiếu kiểm tra thể thức/u);
    assert.doesNotMatch(html, /<script/u);
  });

  test('the rule page opens from its command', async () => {
    const page = await vscode.commands.executeCommand<string>('lintReport.explainRule', 'letterhead/motto-separator');
    assert.match(page, /letterhead\/motto-separator/u);
    assert.match(page, /Tiêu ngữ/u);
    const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'lint-report-rule');
    assert.equal(shown?.getText(), page);
    assert.equal(await vscode.commands.executeCommand('lintReport.explainRule', 'letterhead/no-such-rule'), undefined);
  });
});

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}
