import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const bundle = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

describe('bundles in dist', () => {
  it('the command carries no language server', () => {
    expect(bundle('command.js')).not.toContain('textDocument/publishDiagnostics');
  });

  it('the editor client carries no rules', () => {
    expect(bundle('extension.js')).not.toContain('letterhead/motto-separator');
  });

  it('the library opens no file and no connection', () => {
    for (const name of ['index.mjs', 'remark.mjs']) expect(bundle(name).match(/node:(?:fs|net|http|https|child_process|dgram|tls|dns)\b/gu)).toBeNull();
  });

  it('nothing opens a connection', () => {
    for (const name of ['command.js', 'index.mjs', 'remark.mjs']) expect(bundle(name).match(/\bfetch\(|node:(?:https?|net|tls|dgram|dns)\b|require\("(?:https?|net|tls|dgram|dns)"\)/gu)).toBeNull();
  });
});
