import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SHORT = 'rules/catalogue/terminology/short-name.ts';
const NEW = 'rules/catalogue/abbreviation/thu-nghiem.ts';

/** A source tree of its own to write rules into. */
let tree: string;
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'lint-report-tree-'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  symlinkSync(join(process.cwd(), 'fixtures'), join(tree, 'fixtures'));
});
afterEach(() => rmSync(tree, { recursive: true }));

function tool(name: string, ...args: readonly string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(tree, 'rules', 'tools', name), ...args], { encoding: 'utf8', cwd: tree });
  return { status, stdout };
}

describe('new-rule', () => {
  it('names the next code of every prefix, as the table of the pages does', () => {
    for (const file of ['rules/tools/new-rule.mjs', SHORT]) cpSync(file, join(tree, file));
    const [, next] = /^\| AB \|.*\| (AB-\d+) \|/m.exec(readFileSync('rules/docs/README.md', 'utf8')) ?? [];
    cpSync('rules/catalogue/abbreviation', join(tree, 'rules/catalogue/abbreviation'), { recursive: true });
    const { status, stdout } = tool('new-rule.mjs', 'abbreviation/thu-nghiem');
    expect(status).toBe(0);
    expect(stdout).toContain(`→ ${next ?? ''} is the next  abbreviation, terminology\n`);
  });
});

describe('check-rule', () => {
  it('fails while the code is a placeholder, then names all that is stale', () => {
    for (const file of ['package.json', 'tsconfig.json', 'README.md', '.prettierrc.json', 'rules', 'client/snippets'])
      cpSync(file, join(tree, file), { recursive: true });
    mkdirSync(join(tree, 'client', 'snippets'), { recursive: true });
    expect(tool('new-rule.mjs', 'abbreviation/thu-nghiem').status).toBe(0);
    const first = tool('check-rule.mjs', 'abbreviation/thu-nghiem');
    expect(first.status).toBe(1);
    expect(first.stdout).toContain('“XX-00” is a placeholder');
    expect(first.stdout).toContain('Next\n  mend the code, then run this again\n');
    writeFileSync(join(tree, NEW), readFileSync(join(tree, NEW), 'utf8').replace('XX-00', 'AB-99'));
    const second = tool('check-rule.mjs', 'abbreviation/thu-nghiem');
    expect(second.status).toBe(0);
    expect(second.stdout).toContain('rules/catalogue/index.ts: stale');
    expect(second.stdout).toContain('rules/docs/abbreviation/thu-nghiem.md, the tables of rules/docs/README.md and README.md');
    expect(second.stdout).toContain('Next\n  npm run generate\n');
  });
});
