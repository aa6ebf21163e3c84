import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';

/**
 * Runs the suite in a VS Code on a copy of the test workspace, with the reports that cite one another in its folder `kho`. VSCODE_EXECUTABLE_PATH names the executable to use;
 * without it VS Code is downloaded, in the version VSCODE_TEST_VERSION or else the newest stable one.
 */
async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-report-workspace-'));
  cpSync(path.join(root, 'client/test/workspace'), folder, { recursive: true });
  cpSync(path.join(root, 'client/test/workspace-citations'), path.join(folder, 'kho'), { recursive: true });
  const executable = process.env.VSCODE_EXECUTABLE_PATH;
  try {
    await runTests({
      version: process.env.VSCODE_TEST_VERSION ?? 'stable',
      ...(executable === undefined || executable === '' ? {} : { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'dist-test/suite/index.cjs'),
      launchArgs: [folder, '--disable-extensions'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
