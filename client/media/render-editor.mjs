// Draws trinh-soan-thao.png of the README: the packaged extension at work in a real workbench, on the report that the README names.
// To renew it: client/test/host/vscode-host/install.sh && npm run package && node client/media/render-editor.mjs (Chromium, and the
// Debian packages fonts-noto-mono and fonts-dejavu-core).
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, makeSandbox, root, serverCommand, startServer, workbenchAddress } from '../test/host/host.mjs';

const PICTURE = { width: 1180, height: 680 };
/** What the pointer rests on. */
const HOVERED = 'Tự do';

const sandbox = makeSandbox({
  'breadcrumbs.enabled': false,
  'editor.fontFamily': 'Noto Sans Mono',
  'editor.hover.delay': 0,
  'editor.lineHeight': 20,
  'editor.minimap.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'problems.defaultViewMode': 'tree',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
});
const workspace = path.join(sandbox, 'bao-cao');
cpSync(path.join(root, 'fixtures/samples'), workspace, { recursive: true });
await serverCommand(sandbox, ['--install-extension', path.join(root, 'dist/lint-report.vsix')]);
const server = await startServer(sandbox);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: PICTURE });
  const report = `vscode-remote://${server.authority}${path.join(workspace, 'bao-cao-loi.md')}`;
  await page.goto(workbenchAddress(server.authority, workspace, [['openFile', report]]));
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const line = editor.locator('.view-line').filter({ hasText: HOVERED });
  await line.waitFor();
  await page.keyboard.press('Control+B');
  await editor.locator('.squiggly-error').first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel-container .monaco-list-row').nth(3).waitFor();
  await line.locator('span').filter({ hasText: HOVERED }).last().hover();
  await page.locator('.monaco-hover').filter({ hasText: '30/2020/NĐ-CP' }).first().waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(import.meta.dirname, 'trinh-soan-thao.png') });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close().catch(() => {});
  await server.stop();
}
rmSync(sandbox, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exit();
