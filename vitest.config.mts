import { defineConfig } from 'vitest/config';
import { letterClassVitePlugin } from './rules/tools/letter-classes.mjs';

export default defineConfig({
  plugins: [letterClassVitePlugin],
  test: {
    include: ['rules/**/*.test.ts', 'server/**/*.test.ts', 'client/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'client/test/suite/**'],
    testTimeout: 60_000,
  },
});
