import { defineConfig } from 'vitest/config';

/** Files left out by `npm run test:quick`: they start the built program or the command again and again, or wait for the pauses of the server. */
const SLOW = [
  'rules/library/guide.test.ts',
  'rules/tools/rule-tools.test.ts',
  'server/bundles.test.ts',
  'server/parity.test.ts',
  'server/cli/**',
  'server/lsp/main.test.ts',
  'server/lsp/repository-findings.test.ts',
  'server/lsp/workspace-figures.test.ts',
];

/** Whether time grows with the length only: `npm run test:growth`, by themselves since figures of time need a process to themselves. */
const GROWTH = 'rules/**/*.growth.test.ts';

/** Ends a test that waits for what never comes; no test comes near it, however busy the machine is. */
const DEADLOCK_MS = 15 * 60_000;

const isCI = process.env['CI'] !== undefined && process.env['CI'] !== '' && process.env['CI'] !== 'false';

export default defineConfig(({ mode }) => ({
  // What the build puts in.
  define: { LINT_REPORT_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    include: mode === 'growth' ? [GROWTH] : ['rules/**/*.test.ts', 'server/**/*.test.ts', 'client/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'client/test/suite/**', ...(mode === 'growth' ? [] : [GROWTH]), ...(mode === 'quick' ? SLOW : [])],
    // Loading the rules anew for every file takes more than half of the time; that no file needs what another left behind is held by CI.
    isolate: isCI,
    testTimeout: DEADLOCK_MS,
    hookTimeout: DEADLOCK_MS,
    teardownTimeout: DEADLOCK_MS,
  },
}));
