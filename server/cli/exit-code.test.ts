import { expect, test } from 'vitest';
import { exitCodeOf, type Outcome } from './exit-code.ts';
import { wantsColor } from './terminal.ts';

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

test.each<readonly [Readonly<Record<string, string>>, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
])('colours under %j, terminal %s: %s', (environment, isTerminal, expected) => {
  expect(wantsColor(environment, isTerminal)).toBe(expected);
});
