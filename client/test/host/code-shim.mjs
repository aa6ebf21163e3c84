#!/usr/bin/env node
// Stands in for the VS Code executable given to runTests({ vscodeExecutablePath }): understands the workspace folder,
// --extensionDevelopmentPath= and --extensionTestsPath=, and ignores every other switch. The suite runs in the extension
// host of the VS Code server while a headless Chromium shows the workbench.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { keepConsole, launchBrowser, makeSandbox, startServer, workbenchAddress } from './host.mjs';

const TIMEOUT_MS = Number(process.env.E2E_TIMEOUT_MS ?? 240_000);
const EXIT = { failed: 1, usage: 64, noResult: 70, noFile: 71, noTests: 72 };

const { developed, tests, workspace } = readSwitches(process.argv.slice(2));
if (developed.length === 0 || tests === undefined || workspace === undefined) {
  console.error('usage: code-shim.mjs <folder> --extensionDevelopmentPath=<folder> --extensionTestsPath=<file>');
  process.exit(EXIT.usage);
}

const sandbox = makeSandbox();
const results = path.join(sandbox, 'results.json');
let code = EXIT.noResult;
let server;
let browser;
try {
  server = await startServer(sandbox, { tests: true, env: { EXT_TEST_RESULTS: results } });
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  keepConsole(page, sandbox);
  const outcome = await runSuite(page, server.authority);
  if (typeof outcome === 'number') {
    code = outcome;
  } else {
    console.error(outcome);
    await page.screenshot({ path: path.join(sandbox, 'failure.png'), timeout: 5000 }).catch(() => {});
  }
} catch (error) {
  console.error(error);
} finally {
  await browser?.close().catch(() => {});
  await server?.stop();
}

code = judge(code);
if (code === 0) rmSync(sandbox, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
else console.log(`logs are kept in ${sandbox}`);
process.exit(code);

function readSwitches(list) {
  const read = { developed: [], tests: undefined, workspace: undefined };
  for (const item of list) {
    const [name, value] = item.split(/=(.*)/su);
    if (name === '--extensionDevelopmentPath') read.developed.push(path.resolve(value));
    else if (name === '--extensionTestsPath') read.tests = path.resolve(value);
    else if (!item.startsWith('-')) read.workspace = path.resolve(item);
  }
  return read;
}

/** Resolves to the exit code of the suite, or to a sentence that says why there is none. */
async function runSuite(page, authority) {
  const remote = (file) => `vscode-remote://${authority}${file}`;
  const fromMocha = /^\s*(✔|\d+\)|%d|%s|- )/u;
  let finish;
  const outcome = new Promise((resolve) => (finish = resolve));
  page.on('crash', () => finish('the page of the workbench crashed'));
  setTimeout(() => finish(`no result after ${TIMEOUT_MS} ms`), TIMEOUT_MS).unref();
  // The workbench calls these two functions of the page; they must exist before it loads.
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    if (typeof args[0] === 'string' && fromMocha.test(args[0])) console.log(format(...args));
  });
  await page.exposeFunction('codeAutomationExit', (exitCode) => finish(exitCode));
  await page.goto(
    workbenchAddress(authority, workspace, [
      ...developed.map((folder) => ['extensionDevelopmentPath', remote(folder)]),
      ['extensionTestsPath', remote(tests)],
    ]),
  );
  return outcome;
}

/** Exit code 0 is not trusted alone, a dead extension host gives it too: the suite must have reported its tests. */
function judge(exitCode) {
  if (!existsSync(results)) {
    console.error('the suite wrote no results');
    return exitCode || EXIT.noFile;
  }
  const report = JSON.parse(readFileSync(results, 'utf8'));
  const failed = report.tests.filter(({ state }) => state !== 'passed');
  for (const { title, state, error } of failed) console.log(`${state}: ${title}\n${error ?? ''}`);
  console.log(`${report.tests.length} test(s), ${report.failures} failed`);
  if (report.tests.length === 0) return exitCode || EXIT.noTests;
  return failed.length > 0 || report.failures > 0 ? exitCode || EXIT.failed : exitCode;
}
