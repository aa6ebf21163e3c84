import { expect, it } from 'vitest';
import { dedent } from './dedent.ts';

it('takes away what all lines begin with, and nothing more', () => {
  expect(dedent`
    a) một

      - hai\x20
    ${'b) ba\n    bốn'}
  `).toBe('a) một\n\n  - hai \nb) ba\n    bốn\n');
});

it('keeps a text whose every line is indented by as much as its closing line says nothing about', () => {
  expect(dedent`
    \tmột
    hai`).toBe('\tmột\nhai');
});
