import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expandPaths, type ExpandedPaths } from './files.ts';
import { nodeFileSystem } from './node-file-system.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-report-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function make(...paths: (string | readonly [string, string])[]): void {
  for (const path of paths) {
    const [name, content] = typeof path === 'string' ? [path, ''] : path;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function expand(paths: readonly string[], everything = false, from = folder): Promise<ExpandedPaths> {
  return expandPaths(nodeFileSystem, from, paths, everything);
}

async function names(paths: readonly string[], everything = false, from = folder): Promise<string[]> {
  return (await expand(paths, everything, from)).files.map(({ path }) => relative(folder, path));
}

describe('folders', () => {
  test('Markdown files at every depth, in code-unit order, hidden names and packages left out', async () => {
    make(
      'b.md',
      'a/z.markdown',
      'a/B.MD',
      'a-b.md',
      'a/x.txt',
      'a.mdx',
      '.an.md',
      '.github/x.md',
      'node_modules/p/README.md',
      'c/node_modules/p/x.md',
    );
    expect(await names(['.'])).toEqual(['a-b.md', 'a/B.MD', 'a/z.markdown', 'b.md']);
  });

  test('a folder without any', async () => {
    make('a/x.txt');
    expect(await expand(['a'])).toMatchObject({ files: [], empty: ['a'] });
  });

  test('each file once, however often it is named; by itself it counts as explicit', async () => {
    make('a/x.md');
    expect((await expand(['a', 'a/x.md', 'a/*.md', './a'])).files).toEqual([{ path: join(folder, 'a/x.md'), explicit: true }]);
  });

  test('links to folders are told, not followed; one back into the folder is not worth a word', async () => {
    make('a/x.md', 'khac/y.md');
    symlinkSync('..', join(folder, 'a', 'vong'));
    symlinkSync(join(folder, 'a'), join(folder, 'a', 'trong'));
    const expanded = await expand(['a']);
    expect(expanded.files.map(({ path }) => relative(folder, path))).toEqual(['a/x.md']);
    expect(expanded.linkedFolders.map((path) => relative(folder, path))).toEqual(['a/vong']);
  });

  test('a linked folder that is named is walked', async () => {
    make('khac/y.md');
    symlinkSync('khac', join(folder, 'lien-ket'));
    expect(await names(['lien-ket'])).toEqual(['lien-ket/y.md']);
  });

  test('a link to a file counts unless the file itself was found', async () => {
    make('a/x.md', 'khac/y.md');
    symlinkSync('x.md', join(folder, 'a', 'cung-tep.md'));
    symlinkSync('../khac/y.md', join(folder, 'a', 'tep-khac.md'));
    expect(await names(['a'])).toEqual(['a/tep-khac.md', 'a/x.md']);
  });
});

describe('files and patterns', () => {
  test('a file by its name, whatever its ending', async () => {
    make('x.txt', '.an.md');
    expect(await names(['x.txt', '.an.md'])).toEqual(['.an.md', 'x.txt']);
  });

  test('a name typed composed finds the file stored decomposed', async () => {
    make('Báo cáo.md'.normalize('NFD'));
    expect(await names(['Báo cáo.md'.normalize('NFC')])).toEqual(['Báo cáo.md'.normalize('NFD')]);
  });

  test.each<readonly [string, readonly string[]]>([
    ['*.md', ['x.md']],
    ['**/*.md', ['a/b/z.md', 'a/y.md', 'x.md']],
    ['a/**', ['a/b/z.md', 'a/y.md']],
    ['a/*', ['a/y.md']],
    ['a/*.txt', ['a/t.txt']],
    ['{a,c}/*.md', ['a/y.md']],
    ['./a/?.md', ['a/y.md']],
    ['a/.*/*.md', ['a/.an/h.md']],
  ])('%s', async (pattern, expected) => {
    make('x.md', 'a/y.md', 'a/t.txt', 'a/b/z.md', 'a/.an/h.md', 'node_modules/p/n.md');
    expect(await names([pattern])).toEqual(expected);
  });

  test('an absolute pattern', async () => {
    make('a/y.md');
    expect(await names([join(folder, 'a', '*.md')])).toEqual(['a/y.md']);
  });

  test('a name that holds pattern signs is a name when the file exists', async () => {
    make('[a].md', 'a.md');
    expect(await names(['[a].md'])).toEqual(['[a].md']);
  });

  test('a pattern that nothing matches', async () => {
    make('a/y.md');
    expect(await expand(['b/*.md', 'a/*.markdown'])).toMatchObject({ files: [], empty: ['b/*.md', 'a/*.markdown'] });
  });

  test('a missing path, with the nearest name in its folder', async () => {
    make('a/bao-cao.md');
    expect((await expand(['a/bao-coa.md', 'zzz', ''])).missing).toEqual([
      { argument: 'a/bao-coa.md', path: join(folder, 'a/bao-coa.md'), nearest: 'bao-cao.md' },
      { argument: 'zzz', path: join(folder, 'zzz') },
      { argument: '', path: '' },
    ]);
  });
});

describe('what Git leaves out', () => {
  test('at every level, deeper lines winning', async () => {
    make(
      ['.gitignore', '*.nhap.md\n/chi-goc.md\nbuild/\n'],
      ['a/.gitignore', '!giu.nhap.md\n'],
      'x.nhap.md',
      'chi-goc.md',
      'a/chi-goc.md',
      'a/giu.nhap.md',
      'a/bo.nhap.md',
      'build/b.md',
      'a/build/b.md',
    );
    expect(await names(['.'])).toEqual(['a/chi-goc.md', 'a/giu.nhap.md']);
    expect(await names(['**/*.md'])).toEqual(['a/chi-goc.md', 'a/giu.nhap.md']);
    expect(await names(['.'], true)).toEqual([
      'a/bo.nhap.md',
      'a/build/b.md',
      'a/chi-goc.md',
      'a/giu.nhap.md',
      'build/b.md',
      'chi-goc.md',
      'x.nhap.md',
    ]);
  });

  test('a file or folder that is named is told as left out', async () => {
    make(['.gitignore', 'build/\nx.md\n'], 'build/b.md', 'x.md');
    const expanded = await expand(['x.md', 'build', 'build/b.md']);
    expect(expanded.files).toEqual([]);
    expect(expanded.ignored.map((path) => relative(folder, path))).toEqual(['build', 'build/b.md', 'x.md']);
  });

  test('in a repository the lines above the current folder count, and info/exclude', async () => {
    make('.git/HEAD', ['.git/info/exclude', 'rieng.md\n'], ['.gitignore', 'a/x.md\n'], 'a/x.md', 'a/y.md', 'a/rieng.md');
    expect(await names(['.'], false, join(folder, 'a'))).toEqual(['a/y.md']);
  });

  test('outside a repository the lines above the current folder do not count', async () => {
    make(['.gitignore', '*\n'], 'a/y.md');
    expect(await names(['.'], false, join(folder, 'a'))).toEqual(['a/y.md']);
  });

  test('a repository inside another has its own lines', async () => {
    make('.git/HEAD', ['.gitignore', '*.md\n'], 'con/.git/HEAD', 'con/x.md');
    expect(await names(['con/x.md'])).toEqual(['con/x.md']);
  });

  test('info/exclude of a linked working tree', async () => {
    make(
      ['kho/.git/info/exclude', 'rieng.md\n'],
      ['kho/.git/worktrees/w/commondir', '../..\n'],
      ['w/.git', `gitdir: ${join(folder, 'kho/.git/worktrees/w')}\n`],
      'w/rieng.md',
      'w/x.md',
    );
    expect(await names(['w'])).toEqual(['w/x.md']);
  });

  test('letters with marks match composed or decomposed', async () => {
    make(['.gitignore', 'Bản nháp/\n'], join('Bản nháp'.normalize('NFD'), 'x.md'), 'y.md');
    expect(await names(['.'])).toEqual(['y.md']);
  });
});
