// Installs the packaged extension into the VS Code server and uses it as a person would: squiggle, status item, Problems,
// outline, quick fix, rule page, citations. Screenshots go to E2E_SHOTS (default .cache/screenshots);
// E2E_ONLY=citations leaves the rest out.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { useCitations } from './ui-citations.mjs';
import { keepConsole, launchBrowser, makeSandbox, root, serverCommand, startServer, workbenchAddress } from './host.mjs';

const STEP_TIMEOUT_MS = 60_000;
const shots = process.env.E2E_SHOTS ?? path.join(root, '.cache/screenshots');
mkdirSync(shots, { recursive: true });

const sandbox = makeSandbox({ 'editor.minimap.enabled': false });
const workspace = path.join(sandbox, 'workspace');
cpSync(path.join(root, 'client/test/workspace'), workspace, { recursive: true });
const report = path.join(workspace, 'bao-cao.md');
const citing = path.join(sandbox, 'kho');
cpSync(path.join(root, 'client/test/workspace-citations'), citing, { recursive: true });
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const startedAt = Date.now();
const shot = (name) => page.screenshot({ path: path.join(shots, `${name}.png`) });
const step = (words) => console.log(`${String(Date.now() - startedAt).padStart(6)} ms  ${words}`);

await serverCommand(sandbox, ['--install-extension', path.join(root, 'dist/lint-report.vsix')]);
const extensions = await serverCommand(sandbox, ['--list-extensions', '--show-versions']);
assert.ok(extensions.includes(`${manifest.publisher}.${manifest.name}@${manifest.version}`), extensions);
step('the package is installed');

const server = await startServer(sandbox);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
let failure;
try {
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  keepConsole(page, sandbox);
  const open = (folder, file) =>
    page.goto(workbenchAddress(server.authority, folder, [['openFile', `vscode-remote://${server.authority}${file}`]]));
  if (process.env.E2E_ONLY !== 'citations') {
    await open(workspace, report);
    await useExtension();
  }
  await open(citing, path.join(citing, '6-thang.md'));
  await useCitations(page, { shot, step });
} catch (error) {
  failure = error;
  await page.screenshot({ path: path.join(shots, 'failure.png') }).catch(() => {});
} finally {
  await browser.close().catch(() => {});
  await server.stop();
}
if (failure !== undefined) {
  console.error(failure);
  console.log(`logs are kept in ${sandbox}`);
  process.exit(1);
}
rmSync(sandbox, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
step(`done, screenshots in ${path.relative(root, shots)}`);
process.exit(0);

async function useExtension() {
  // Editor lines hold no-break spaces: text is matched by a string, for which white space is folded.
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const line = (text) => editor.locator('.view-line').filter({ hasText: text });
  await line('Hạnh phúc').waitFor();
  await editor.locator('.squiggly-warning, .squiggly-error').first().waitFor();
  step('squiggles are shown');
  await shot('1-squiggles');

  await page.locator('[id="status.languageStatus"]').first().click();
  await page.locator('.hover-language-status').filter({ hasText: 'vấn đề' }).first().waitFor();
  step('the language status counts the problems');
  await shot('2-status');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+M');
  const problem = page.locator('.markers-panel-container .monaco-list-row').filter({ hasText: 'letterhead/motto-separator' });
  await problem.waitFor();
  step(`Problems: ${(await problem.innerText()).replace(/\s+/gu, ' ')}`);

  // The outline gets the height of the folded file tree: rows out of sight do not exist.
  await page.locator('.pane-header').filter({ hasText: 'workspace' }).click();
  const outline = page.locator('.pane-header').filter({ hasText: 'Outline' });
  if ((await outline.getAttribute('aria-expanded')) !== 'true') await outline.click();
  await page.locator('.outline-pane .monaco-list-row').filter({ hasText: 'KẾT QUẢ THỰC HIỆN' }).first().waitFor();
  step('the outline shows the sections');
  await shot('3-problems-outline');

  await line('Hạnh phúc').locator('span', { hasText: 'Tự' }).last().hover();
  await page.locator('.monaco-hover').filter({ hasText: '30/2020/NĐ-CP' }).first().waitFor();
  step('hovering explains the rule');
  await shot('4-hover');
  await page.keyboard.press('Escape');

  await line('Hạnh phúc').locator('span', { hasText: 'Tự' }).last().click();
  await page.keyboard.press('Control+.');
  const action = page.locator('.action-widget .monaco-list-row').filter({ hasText: 'gạch nối' }).first();
  await action.waitFor();
  step(`quick fix: ${(await action.innerText()).replace(/\s+/gu, ' ')}`);
  await shot('5-quick-fix');
  await action.click();
  await line('Độc lập - Tự do - Hạnh phúc').waitFor();
  await problem.waitFor({ state: 'detached' });
  step('the quick fix is applied and its finding is gone');

  await runCommand('Kiểm tra báo cáo: Sửa mọi lỗi an toàn');
  await line('Số: 12/BC-UBND').waitFor();
  step('“fix all” has corrected the number');
  await shot('6-fixed');
  await page.keyboard.press('Control+S');
  for (let tries = 0; !readFileSync(report, 'utf8').includes('Số: 12/BC-UBND'); tries += 1) {
    assert.ok(tries < 100, 'the file is saved');
    await page.waitForTimeout(100);
  }

  await runCommand('Kiểm tra báo cáo: Chọn giai đoạn của báo cáo');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Trước khi ký' }).waitFor();
  await shot('7-stages');
  await page.keyboard.press('Escape');

  await runCommand('Kiểm tra báo cáo: Giải thích quy tắc');
  const rule = page.locator('.quick-input-list .monaco-list-row').first();
  await rule.waitFor();
  await shot('8-rules');
  await rule.click();
  await page.locator('iframe.webview.ready').first().waitFor();
  await page.waitForTimeout(1500);
  step('a rule page is shown');
  await shot('9-rule-page');
}

async function runCommand(title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  const command = page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ hasText: title.split(': ')[1] })
    .first();
  await command.waitFor();
  await command.click();
}
