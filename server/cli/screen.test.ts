import { describe, expect, test } from 'vitest';
import { screenOf, wantsColor } from './screen.ts';

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

describe('what a screen can show', () => {
  test.each<readonly [Readonly<Record<string, string>>, number | undefined, number]>([
    [{}, undefined, 100],
    [{}, 72, 72],
    [{ COLUMNS: '160' }, undefined, 160],
    [{ COLUMNS: 'wide' }, 72, 72],
    [{ COLUMNS: '0' }, 72, 72],
  ])('under %j and %s columns a line has %i cells', (environment, columns, width) => {
    expect(screenOf(environment, 'linux', columns).width).toBe(width);
  });

  test.each<readonly [Readonly<Record<string, string>>, boolean]>([
    [{}, false],
    [{ VTE_VERSION: '7200' }, true],
    [{ VTE_VERSION: '4800' }, false],
    [{ TERM_PROGRAM: 'vscode' }, true],
    [{ WT_SESSION: 'x', CI: 'true' }, false],
    [{ WT_SESSION: 'x', FORCE_HYPERLINK: '0' }, false],
    [{ FORCE_HYPERLINK: '1' }, true],
    [{ TERM: 'dumb', TERM_PROGRAM: 'vscode' }, false],
  ])('links under %j: %s, and never outside a terminal', (environment, links) => {
    expect(screenOf(environment, 'linux', 80).links).toBe(links);
    expect(screenOf(environment, 'linux', undefined).links).toBe(false);
  });

  test.each<readonly [NodeJS.Platform, Readonly<Record<string, string>>, boolean]>([
    ['linux', { LANG: 'vi_VN.UTF-8' }, false],
    ['linux', { LANG: 'C.utf8' }, false],
    ['linux', {}, false],
    ['linux', { LANG: 'vi_VN.UTF-8', LC_ALL: 'C' }, true],
    ['linux', { TERM: 'linux', LANG: 'vi_VN.UTF-8' }, true],
    ['win32', {}, true],
    ['win32', { WT_SESSION: 'x' }, false],
  ])('on %s under %j signs are kept to ASCII: %s', (platform, environment, ascii) => {
    expect(screenOf(environment, platform, 80).ascii).toBe(ascii);
    expect(screenOf(environment, platform, undefined).ascii).toBe(false);
  });
});
