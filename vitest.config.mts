import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['rules/**/*.test.ts', 'server/**/*.test.ts', 'client/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'client/test/suite/**'],
    testTimeout: 60_000,
  },
});
