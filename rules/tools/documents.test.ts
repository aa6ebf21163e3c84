import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { DEFAULT_SETTINGS } from '../index.ts';
import { lintWith } from '../engine/lint.ts';
import { deadLinks as deadLinksOf } from './dead-links.ts';
import { anchorsOf, linksOf } from './markdown-links.ts';

const text = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

/** Packed under other names in the .vsix (readme.md, changelog.md, LICENSE.txt): a link to one is dead there. */
const RENAMED = ['README.md', 'CHANGELOG.md', 'LICENSE'];
const packed = execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], { encoding: 'utf8' })
  .trim()
  .split('\n');

const deadLinks = (page: string, has: (path: string) => boolean): string[] => deadLinksOf(page, has, text);

describe('pages for people', () => {
  it('lead nowhere that is not in the package they come with', () => {
    const pages = packed.filter((path) => path.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(catalogue.length);
    expect(pages.flatMap((page) => deadLinks(page, (path) => packed.includes(path) && !RENAMED.includes(path)))).toEqual([]);
  });

  it('lead nowhere that is not in the repository', () => {
    const pages = ['.', 'client', 'fixtures', 'rules', 'server'].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .map((file) => posix.join(folder, file)),
    );
    expect(pages).toContain('CONTRIBUTING.md');
    expect(pages.flatMap((page) => deadLinks(page, existsSync))).toEqual([]);
  });

  it('have their pictures and texts in sizes that a reader waits for', () => {
    expect(statSync('README.md').size).toBeLessThanOrEqual(9000);
    expect(statSync('package.json').size).toBeLessThanOrEqual(20_000);
    const pictures = linksOf(text('README.md')).filter(({ address }) => address.endsWith('.png'));
    expect(pictures).toHaveLength(2);
    for (const { address } of pictures) expect(statSync(address).size, address).toBeLessThan(150_000);
  });
});

describe('the report of the first command in the README', () => {
  it('has as many findings as the README says, errors among them', () => {
    const [, path = ''] = /lint-report\.js (fixtures\/\S+)/u.exec(text('README.md')) ?? [];
    const { findings } = lintWith(catalogue, text(path), { settings: DEFAULT_SETTINGS });
    expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
    expect(findings).toHaveLength(10);
    expect(text('README.md')).toContain('mười chỗ sai');
  });
});

describe('links of a Markdown text', () => {
  it('are found inline and in HTML, outside code', () => {
    const page =
      '[a](b.md#c) and ![d](e.png "f")\n\n`[no](no.md)`\n\n```md\n[no](no.md)\n```\n\n<img src="g.png"> [h](<i.md>) [![j](k.png)](l.md)\n';
    expect(linksOf(page).map(({ address, line }) => `${line} ${address}`)).toEqual([
      '1 b.md#c',
      '1 e.png',
      '9 g.png',
      '9 i.md',
      '9 k.png',
      '9 l.md',
    ]);
  });

  it('may lead to headings, the second of a name numbered', () => {
    const page = '# Đi tới: `F12`, [xem](a.md)\n## Mức độ\n```\n# not one\n```\n## Mức độ ##\n';
    expect([...anchorsOf(page)]).toEqual(['đi-tới-f12-xem', 'mức-độ', 'mức-độ-1']);
  });

  it('are dead without their file or their anchor', () => {
    expect(deadLinks('README.md', () => false).length).toBe(
      linksOf(text('README.md')).filter(({ address }) => !address.includes(':')).length,
    );
  });
});
