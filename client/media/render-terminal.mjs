// Draws dong-lenh.png of the README: what the built command prints in a terminal about the report that the README names.
// To renew it: npm run build && node client/media/render-terminal.mjs [COLUMNS [dark|light [FILE]]] (Chromium, and the Debian package fonts-noto-mono: in DejaVu the
// marks of ổ and ế stand beside their letters).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = import.meta.dirname;
const root = path.resolve(folder, '../..');
const REPORT = 'bao-cao-loi.md';
const [columns = '104', theme = 'dark', file = path.join(folder, 'dong-lenh.png')] = process.argv.slice(2);

const { stdout, status } = spawnSync(process.execPath, [path.join(root, 'dist/lint-report.js'), '--color', REPORT], {
  cwd: path.join(root, 'fixtures/samples'),
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: columns },
});
if (status !== 1) throw new Error(`the command ended with ${status}, expected 1: has the program been built?`);

/** Style of what stands between an escape of the command and its end. */
const STYLES = {
  1: 'font-weight:bold',
  '1;4': 'font-weight:bold;text-decoration:underline',
  32: 'color:#57ab5a',
  31: 'color:#f47067',
  33: 'color:#dbab0a',
  36: 'color:#56b6c2',
  90: 'color:#8b949e',
};

const escaped = stdout.trimEnd().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lines = escaped.replace(/\u001b\[([\d;]+)m/gu, (_, code) => (code === '0' ? '</span>' : `<span style="${STYLES[code] ?? ''}">`));
const page = `<style>
  body { margin: 0; ${theme === 'dark' ? 'background: #0d1117; color: #e6edf3' : 'background: #ffffff; color: #1f2328'}; }
  pre { margin: 0; padding: 16px 20px; width: max-content; font: 11.5px/1.5 'Noto Sans Mono', monospace; }
</style><pre><span style="color:#7ee787">$</span> lint-report ${REPORT}\n${lines}</pre>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-lcd-text'],
});
const tab = await browser.newPage({ viewport: { width: 1600, height: 600 }, deviceScaleFactor: 1 });
await tab.setContent(page);
await tab.locator('pre').screenshot({ path: file });
await browser.close();
