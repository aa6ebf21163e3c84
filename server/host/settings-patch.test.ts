import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import { applyPatch } from './settings-patch.ts';

test('what a patch leaves out stays', () => {
  expect(applyPatch({ ...DEFAULT_SETTINGS, stage: 'issued' }, { regime: 'party' })).toEqual({
    ...DEFAULT_SETTINGS,
    stage: 'issued',
    regime: 'party',
  });
});

test('options are merged by name, the level is kept', () => {
  const settings = applyPatch(
    { ...DEFAULT_SETTINGS, rules: { 'a/b': { level: 'error', options: { x: 1, y: 1 } } } },
    { rules: { 'a/b': { options: { y: 2 } } } },
  );
  expect(settings.rules).toEqual({ 'a/b': { level: 'error', options: { x: 1, y: 2 } } });
});

test('within one patch a rule wins over its group, over an earlier patch the group wins', () => {
  const settings = applyPatch(
    { ...DEFAULT_SETTINGS, rules: { 'a/b': { level: 'error' }, 'a/c': { level: 'hint' }, 'ab/c': { level: 'hint' } } },
    { rules: { 'a/b': { level: 'info' }, a: { level: 'off' } } },
  );
  expect(settings.rules).toEqual({ a: { level: 'off' }, 'a/b': { level: 'info' }, 'ab/c': { level: 'hint' } });
});
