import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const bundle = (name: string, encoding: 'utf8' | 'utf16le' = 'utf8'): string => readFileSync(`dist/${name}`, encoding);

describe('bundles in dist', () => {
  it('the command carries no language server', () => {
    expect(bundle('command.utf16', 'utf16le')).not.toContain('textDocument/publishDiagnostics');
  });

  it('the editor client carries no rules', () => {
    expect(bundle('extension.js')).not.toContain('letterhead/motto-separator');
  });

  it('the library opens no file and no connection', () => {
    for (const name of ['index.mjs', 'remark.mjs']) expect(bundle(name).match(/node:(?:fs|net|http|https|child_process|dgram|tls|dns)\b/gu)).toBeNull();
  });

  it('nothing opens a connection', () => {
    for (const text of [bundle('command.utf16', 'utf16le'), bundle('index.mjs'), bundle('remark.mjs')]) expect(text.match(/\bfetch\(|node:(?:https?|net|tls|dgram|dns)\b|require\("(?:https?|net|tls|dgram|dns)"\)/gu)).toBeNull();
  });
});
