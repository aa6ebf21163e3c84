import { expect, test } from 'vitest';
import { exitCodeOf, type Outcome } from './exit-code.ts';

test.each<readonly [Outcome, number]>([
  [{ errors: 0, warnings: 9, failed: false }, 0],
  [{ errors: 1, warnings: 0, failed: false }, 1],
  [{ errors: 0, warnings: 2, maxWarnings: 2, failed: false }, 0],
  [{ errors: 0, warnings: 3, maxWarnings: 2, failed: false }, 1],
  [{ errors: 1, warnings: 0, failed: true }, 2],
  [{ errors: 0, warnings: 0, failed: true }, 2],
])('%j ends with %i', (outcome, code) => {
  expect(exitCodeOf(outcome)).toBe(code);
});
