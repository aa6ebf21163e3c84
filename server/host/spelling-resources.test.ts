import { describe, expect, test } from 'vitest';
import { lint } from '../../rules/index.ts';
import { ConfigurationLoader, type LoaderOptions, type ResolvedSettings } from './config-file.ts';
import { installedResources } from './resources.ts';
import { MemoryFiles } from './testing/memory-files.ts';
import { SAMPLE_RULES } from './testing/sample-rules.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
const ARCHIVE = 'lint-report pairs 1\nbáo cáo\t3\nend 1\n';
const AFFIX = 'SET UTF-8\nREP 1\nREP ch tr\n';

function resolveIn(files: Files, options: LoaderOptions = {}, path = '/o/a/x.md'): Promise<ResolvedSettings> {
  return new ConfigurationLoader(new MemoryFiles(files), { knownRules: SAMPLE_RULES, ...options }).resolveSettings(path);
}

function told({ problems }: ResolvedSettings): string[] {
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.vi}`);
}

function accepted({ settings }: ResolvedSettings, ...words: string[]): boolean[] {
  return words.map((word) => settings.spelling?.words.accepts(word) === true);
}

describe('words, dictionary and figures of the configuration', () => {
  test('add up over extended files; the dictionary of the file itself counts', async () => {
    const resolved = await resolveIn({
      '/o/.lint-report.yaml': 'extends: chung/chung.yaml\nwords: [mot.txt]\ndictionary: { aff: a.aff, dic: a.dic }\narchive: cu.txt\n',
      '/o/mot.txt': '# tên\nbuôn Sút Mđưng\n',
      '/o/a.aff': AFFIX,
      '/o/a.dic': '1\npolyme\n',
      '/o/cu.txt': ARCHIVE,
      '/o/chung/chung.yaml': 'words: hai.txt\ndictionary: { aff: ../a.aff, dic: b.dic }\narchive: [cu.txt]\n',
      '/o/chung/hai.txt': "H'Ra\n",
      '/o/chung/b.dic': '1\nmonome\n',
      '/o/chung/cu.txt': ARCHIVE,
    });
    expect(told(resolved)).toEqual([]);
    expect(accepted(resolved, 'Buôn Sút Mđưng', "h'ra", 'Polyme', 'monome', 'khác')).toEqual([true, true, true, false, false]);
    expect(resolved.settings.spelling?.archive?.count('báo', 'cáo')).toBe(6);
    expect(resolved.officeWords).toBe('/o/chung/hai.txt');
    expect(resolved.sources).toEqual([
      '/o/.lint-report.yaml',
      '/o/chung/chung.yaml',
      '/o/chung/hai.txt',
      '/o/mot.txt',
      '/o/chung/cu.txt',
      '/o/cu.txt',
      '/o/a.aff',
      '/o/a.dic',
    ]);
  });

  test('lists of the user and of the folder count without being named, also without a configuration', async () => {
    const files = { '/o/.lint-report.words.txt': 'thư mục\n', '/nha/tu-dien.txt': 'của tôi\n' };
    const without = await resolveIn(files, { userWords: '/nha/tu-dien.txt' });
    expect(accepted(without, 'thư mục', 'của tôi')).toEqual([true, true]);
    expect([without.folderWords, without.sources]).toEqual([
      '/o/.lint-report.words.txt',
      ['/o/.lint-report.words.txt', '/nha/tu-dien.txt'],
    ]);
    const beside = await resolveIn({ ...files, '/o/.lint-report.json': '{}' }, { userWords: '/nha/tu-dien.txt' });
    expect(accepted(beside, 'thư mục', 'của tôi')).toEqual([true, true]);
    const nearer = await resolveIn({ ...files, '/o/a/.lint-report.json': '{}' });
    expect(nearer.settings.spelling).toBeUndefined();
    expect((await resolveIn(files, { discover: false })).settings.spelling).toBeUndefined();
  });

  test.each<readonly [string, Files, readonly string[]]>([
    ['wrong lines of a list', { 'w.txt': 'một\n123\nhai\n456\n' }, ['/o/w.txt:2:1 Mục không phải là chữ; còn 1 dòng khác không dùng được']],
    [
      'a list that is no text',
      { 'w.txt': new Uint8Array([0x61, 10, 0xff]) },
      ['/o/w.txt:2:1 Tệp không phải UTF-8 (byte 0xFF ở vị trí 2); hãy lưu lại dạng UTF-8'],
    ],
    ['figures cut short', { 'cu.txt': 'lint-report pairs 1\nbáo cáo\t3' }, ['/o/cu.txt:2:1 Tệp bị cắt cụt, không có dòng kết thúc']],
    ['a dictionary without its number', { 'a.dic': 'polyme\n' }, ['/o/a.dic:1:1 Dòng đầu của từ điển phải là số từ']],
    [
      'an affix table cut short',
      { 'a.aff': 'SET UTF-8\n# bảng\nSFX A Y 2\nSFX A 0 x .\nTRY abc\n' },
      ['/o/a.aff:5:1 Bảng “SFX” ghi 2 dòng nhưng thiếu 1'],
    ],
    ['an affix row without its ending', { 'a.aff': 'SFX A Y 1\nSFX A 0\n' }, ['/o/a.aff:2:1 Dòng của bảng “SFX” không đọc được']],
    [
      'an affix file that only loading shows to be wrong',
      { 'a.aff': 'COMPOUNDRULE 1\nCOMPOUNDRULE (\n' },
      ['/o/a.aff:1:1 Từ điển Hunspell này không dùng được'],
    ],
  ])('%s: one line with its place, the rest goes on', async (_, broken, expected) => {
    const resolved = await resolveIn({
      '/o/.lint-report.json':
        '{ "stage": "issued", "words": ["w.txt", "v.txt"], "dictionary": { "aff": "a.aff", "dic": "a.dic" }, "archive": "cu.txt" }',
      '/o/w.txt': 'một\n',
      '/o/v.txt': 'ba\n',
      '/o/a.aff': AFFIX,
      '/o/a.dic': '1\npolyme\n',
      '/o/cu.txt': ARCHIVE,
      ...Object.fromEntries(Object.entries(broken).map(([name, content]) => [`/o/${name}`, content])),
    });
    expect(told(resolved)).toEqual(expected);
    expect(resolved.settings.stage).toBe('issued');
    expect(accepted(resolved, 'ba')).toEqual([true]);
  });

  test('a file that is not there is reported where it is named', async () => {
    const resolved = await resolveIn({ '/o/.lint-report.json': '{ "words": "tu-dien.txt", "archive": "cu" }', '/o/tu-dein.txt': '' });
    expect(told(resolved)).toEqual([
      '/o/.lint-report.json:1:12 Không có tệp từ điển này: “tu-dien.txt”; gần nhất là “tu-dein.txt”',
      '/o/.lint-report.json:1:38 Không có tệp số liệu đã học này: “cu”',
    ]);
  });
});

describe('words, dictionary and figures of an override', () => {
  const files: Files = {
    '/o/.lint-report.yaml': [
      'words: chung.txt',
      'archive: cu.txt',
      'dictionary: { aff: a.aff, dic: a.dic }',
      'overrides:',
      '  - files: "y-te/**"',
      '    words: [y-te.txt, chung.txt]',
      '    archive: [y-te.so, cu.txt]',
      '  - files: "**/*.dich.md"',
      '    dictionary: { aff: a.aff, dic: b.dic }',
      '',
    ].join('\n'),
    '/o/chung.txt': 'chung chung\n',
    '/o/y-te.txt': 'bờm xờm\n',
    '/o/cu.txt': ARCHIVE,
    '/o/y-te.so': 'lint-report pairs 1\nbáo cáo\t5\ny tế\t4\nend 2\n',
    '/o/a.aff': AFFIX,
    '/o/a.dic': '1\npolyme\n',
    '/o/b.dic': '1\nmonome\n',
  };
  const resolved = (path: string): Promise<ResolvedSettings> => resolveIn(files, {}, path);

  test('count for the documents that its patterns name, beside those of the whole configuration', async () => {
    const [other, inFolder, translated] = [await resolved('/o/a.md'), await resolved('/o/y-te/a.md'), await resolved('/o/y-te/a.dich.md')];
    expect([other, inFolder, translated].map(told)).toEqual([[], [], []]);
    expect(accepted(other, 'chung chung', 'bờm xờm', 'polyme', 'monome')).toEqual([true, false, true, false]);
    expect(accepted(inFolder, 'chung chung', 'bờm xờm', 'polyme', 'monome')).toEqual([true, true, true, false]);
    expect(accepted(translated, 'chung chung', 'bờm xờm', 'polyme', 'monome')).toEqual([true, true, false, true]);
    const counted = ({ settings }: ResolvedSettings): unknown =>
      ['báo cáo', 'y tế'].map((pair) => settings.spelling?.archive?.count(pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''));
    expect([other, inFolder].map(counted)).toEqual([
      [3, 0],
      [8, 4],
    ]);
  });

  test('are files of the configuration: watched, and reported when they are wrong, whatever is checked', async () => {
    expect((await resolved('/o/a.md')).sources).toEqual([
      '/o/.lint-report.yaml',
      '/o/chung.txt',
      '/o/cu.txt',
      '/o/a.aff',
      '/o/a.dic',
      '/o/y-te.txt',
      '/o/y-te.so',
      '/o/b.dic',
    ]);
    const broken: Files = {
      ...files,
      '/o/y-te.txt': 'bờm xờm\n123\n',
      '/o/y-te.so': 'gì đó\n',
      '/o/.lint-report.yaml': `${String(files['/o/.lint-report.yaml'])}    words: khong-co.txt\n`,
    };
    for (const path of ['/o/a.md', '/o/y-te/a.md']) {
      expect(told(await resolveIn(broken, {}, path))).toEqual([
        '/o/.lint-report.yaml:10:12 Không có tệp từ điển này: “khong-co.txt”',
        '/o/y-te.so:1:1 Không phải tệp số liệu đã học của lint-report',
        '/o/y-te.txt:2:1 Mục không phải là chữ',
      ]);
    }
  });
});

test('equal files give the same object, changed ones another', async () => {
  const files = { '/o/.lint-report.json': '{ "words": "w.txt" }', '/o/w.txt': 'một\n' };
  const first = (await resolveIn(files)).settings.spelling;
  expect((await resolveIn(files)).settings.spelling).toBe(first);
  const changed = await resolveIn({ ...files, '/o/w.txt': 'một\nhai\n' });
  expect(changed.settings.spelling).not.toBe(first);
  expect(accepted(changed, 'hai')).toEqual([true]);
});

test('a listed word is silent; without settings one checker serves all', async () => {
  const resources = installedResources(() => undefined);
  const text = 'Nhân dân có nứơc sạch.\n';
  const { settings } = await resolveIn({ '/o/.lint-report.json': '{ "words": "w.txt" }', '/o/w.txt': 'nứơc\n' });
  const { spelling: _own, ...plain } = settings;
  const found = (of: typeof plain): string[] =>
    lint(text, { settings: of, resources })
      .findings.filter(({ ruleId }) => ruleId.startsWith('spelling/'))
      .map(({ span }) => text.slice(span.start, span.end));
  expect(found(plain)).toEqual(['nứơc']);
  expect(found(settings)).toEqual([]);
  expect(resources.spelling?.()).toBe(resources.spelling?.());
  expect(resources.spelling?.(settings.spelling)).not.toBe(resources.spelling?.());
});
