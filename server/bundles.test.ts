import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../rules/index.ts';

const bundle = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

describe('bundles in dist', () => {
  it('the command carries no language server', () => {
    expect(bundle('command.js')).not.toContain('textDocument/publishDiagnostics');
  });

  it('the command is all ASCII and carries no pages of rules', () => {
    expect(bundle('command.js')).toMatch(/^[\0-\x7f]*$/u);
    const reasons = catalogue.map(({ why }) => why.en).filter((text) => /^[\0-\x7f]*$/u.test(text) && bundle('server.js').includes(text));
    expect(reasons.length).toBeGreaterThan(100);
    for (const reason of reasons) expect(bundle('command.js')).not.toContain(reason);
  });

  it('the editor client carries no rules', () => {
    expect(bundle('extension.js')).not.toContain('letterhead/motto-separator');
  });

  it('the library opens no file and no connection', () => {
    for (const name of ['index.mjs', 'remark.mjs']) expect(bundle(name).match(/node:(?:fs|net|http|https|child_process|dgram|tls|dns)\b/gu)).toBeNull();
  });

  it('nothing opens a connection', () => {
    for (const text of [bundle('command.js'), bundle('index.mjs'), bundle('remark.mjs')]) expect(text.match(/\bfetch\(|node:(?:https?|net|tls|dgram|dns)\b|require\("(?:https?|net|tls|dgram|dns)"\)/gu)).toBeNull();
  });
});
