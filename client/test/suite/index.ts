import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Runs every test file beside this one; called by the extension host. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 40_000, color: false });
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name));
  }
  const tests: { title: string; state: string; elapsedMs: number; error?: string }[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => tests.push({ title: test.fullTitle(), state: 'passed', elapsedMs: test.duration ?? 0 }));
    runner.on('pending', (test) => tests.push({ title: test.fullTitle(), state: 'pending', elapsedMs: 0 }));
    runner.on('fail', (test, error: Error) => {
      tests.push({ title: test.fullTitle(), state: 'failed', elapsedMs: test.duration ?? 0, error: error.stack ?? error.message });
    });
  });
  // The console of a remote extension host does not reach the runner, so the outcome also goes to a file.
  const file = process.env.EXT_TEST_RESULTS;
  if (file !== undefined) writeFileSync(file, JSON.stringify({ failures, tests }, null, 2));
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}
