import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import { ConfigurationLoader, type LoaderOptions, type ResolvedSettings } from './config-file.ts';
import { MemoryFiles } from './testing/memory-files.ts';
import { SAMPLE_RULES } from './testing/sample-rules.ts';

function resolveIn(files: Readonly<Record<string, string>>, path: string, options: LoaderOptions = {}): Promise<ResolvedSettings> {
  return new ConfigurationLoader(new MemoryFiles(files), { knownRules: SAMPLE_RULES, ...options }).resolveSettings(path);
}

function told(resolved: ResolvedSettings): string[] {
  return resolved.problems.map(
    ({ file, line, column, endLine, endColumn, message }) => `${file}:${line}:${column}-${endLine}:${endColumn} ${message.vi}`,
  );
}

describe('discovery', () => {
  test('without any file the defaults hold', async () => {
    expect(await resolveIn({}, '/o/bao-cao.md')).toEqual({ settings: DEFAULT_SETTINGS, sources: [], ignored: false, problems: [] });
  });

  test.each(['.lint-report.json', '.lint-report.jsonc', '.lint-report.yaml', '.lint-report.yml'])(
    '%s is found from below',
    async (name) => {
      const resolved = await resolveIn(
        { [`/o/${name}`]: name.includes('json') ? '{ "stage": "issued" }' : 'stage: issued\n' },
        '/o/a/b/bao-cao.md',
      );
      expect(resolved).toEqual({
        settings: { ...DEFAULT_SETTINGS, stage: 'issued' },
        configurationFile: `/o/${name}`,
        sources: [`/o/${name}`],
        ignored: false,
        problems: [],
      });
    },
  );

  test('the nearest file wins and nothing of the one above is merged in', async () => {
    const files = { '/o/.lint-report.json': '{ "stage": "issued", "language": "en" }', '/o/a/.lint-report.yml': 'stage: presign' };
    expect((await resolveIn(files, '/o/a/x.md')).settings).toEqual({ ...DEFAULT_SETTINGS, stage: 'presign' });
  });

  test('two files in one folder are a problem that names both; the first in order is used', async () => {
    const resolved = await resolveIn(
      { '/o/.lint-report.yml': 'stage: issued', '/o/.lint-report.json': '{ "stage": "presign" }' },
      '/o/x.md',
    );
    expect(told(resolved)).toEqual([
      '/o/.lint-report.json:1:1-1:1 Một thư mục có cả “.lint-report.json” và “.lint-report.yml”; chỉ “.lint-report.json” được dùng',
    ]);
    expect(resolved.settings.stage).toBe('presign');
    expect(resolved.sources).toEqual(['/o/.lint-report.json', '/o/.lint-report.yml']);
  });

  test('one file for all documents', async () => {
    const files = { '/o/.lint-report.json': '{ "stage": "presign" }', '/ci/strict.jsonc': '{ "stage": "issued" }' };
    expect((await resolveIn(files, '/o/x.md', { configurationFile: '/ci/strict.jsonc' })).configurationFile).toBe('/ci/strict.jsonc');
  });

  test('a file for all documents that is missing', async () => {
    expect(told(await resolveIn({}, '/o/x.md', { configurationFile: '/ci/strict.jsonc' }))).toEqual([
      '/ci/strict.jsonc:1:1-1:1 Không có tệp cấu hình này',
    ]);
  });

  test('no search at all', async () => {
    expect(await resolveIn({ '/o/.lint-report.json': '{ "stage": "presign" }' }, '/o/x.md', { discover: false })).toEqual({
      settings: DEFAULT_SETTINGS,
      sources: [],
      ignored: false,
      problems: [],
    });
  });

  test('an empty file is no mistake', async () => {
    expect((await resolveIn({ '/o/.lint-report.json': '' }, '/o/x.md')).problems).toEqual([]);
    expect((await resolveIn({ '/o/.lint-report.yml': '# chưa có gì\n' }, '/o/x.md')).problems).toEqual([]);
  });
});

describe('what a configuration says', () => {
  test('every key', async () => {
    const text = `{
      "$schema": "./lint-report.schema.json", // chú thích
      "stage": "presign", "language": "en", "regime": "party", "letterhead": "external", "ignore": ["nhap/"],
      "rules": {
        "typography": "off",
        "typography/double-space": ["error"],
        "typography/long-line": ["hint", { "max": 80, "tables": true, "unit": "letters", "except": ["a", "b"] }],
        "numbering/skipped-number": "warning",
      },
    }`;
    const resolved = await resolveIn({ '/o/.lint-report.jsonc': text }, '/o/nhap/x.md');
    expect(resolved).toEqual({
      settings: {
        stage: 'presign',
        language: 'en',
        regime: 'party',
        letterhead: 'external',
        rules: {
          typography: { level: 'off' },
          'typography/double-space': { level: 'error' },
          'typography/long-line': { level: 'hint', options: { max: 80, tables: true, unit: 'letters', except: ['a', 'b'] } },
          'numbering/skipped-number': { level: 'warning' },
        },
      },
      configurationFile: '/o/.lint-report.jsonc',
      sources: ['/o/.lint-report.jsonc'],
      ignored: true,
      problems: [],
    });
  });

  test('overrides apply in order to the files they name, relative to the configuration', async () => {
    const text = `stage: draft
overrides:
  - files: ["ban-hanh/**", "!**/*.nhap.md"]
    stage: issued
    rules: { typography/long-line: { max: 90 } }
  - files: "*.ky.md"
    stage: presign
`;
    const files = { '/o/.lint-report.yaml': text };
    const stage = async (path: string): Promise<string> => (await resolveIn(files, path)).settings.stage;
    expect(await stage('/o/x.md')).toBe('draft');
    expect(await stage('/o/ban-hanh/2026/x.md')).toBe('issued');
    expect(await stage('/o/ban-hanh/x.nhap.md')).toBe('draft');
    expect(await stage('/o/ban-hanh/x.ky.md')).toBe('presign');
    expect(await stage('/o/khac/x.ky.md')).toBe('presign');
    expect((await resolveIn(files, '/o/ban-hanh/x.md')).settings.rules).toEqual({ 'typography/long-line': { options: { max: 90 } } });
  });

  test('a pattern typed composed meets a name stored decomposed', async () => {
    const files = { '/o/.lint-report.json': '{ "ignore": ["Bản nháp/"] }' };
    expect((await resolveIn(files, `/o/${'Bản nháp'.normalize('NFD')}/x.md`)).ignored).toBe(true);
  });

  test('ignore patterns of extended files are relative to the file that was found', async () => {
    const files = { '/o/a/.lint-report.json': '{ "extends": "../chung/goc.json" }', '/o/chung/goc.json': '{ "ignore": ["/nhap/"] }' };
    expect((await resolveIn(files, '/o/a/nhap/x.md')).ignored).toBe(true);
    expect((await resolveIn(files, '/o/a/b/nhap/x.md')).ignored).toBe(false);
  });

  test('extended files come first, in order, each once', async () => {
    const files = {
      '/o/.lint-report.json': '{ "extends": ["b.json", "c.yml"], "regime": "party" }',
      '/o/b.json': '{ "extends": "d.json", "stage": "presign", "language": "en" }',
      '/o/c.yml': 'extends: d.json\nstage: issued\nregime: state\n',
      '/o/d.json': '{ "stage": "draft", "language": "vi", "letterhead": "external" }',
    };
    const resolved = await resolveIn(files, '/o/x.md');
    expect(resolved.problems).toEqual([]);
    expect(resolved.settings).toEqual({ stage: 'issued', language: 'en', regime: 'party', letterhead: 'external', rules: {} });
    expect(resolved.sources).toEqual(['/o/.lint-report.json', '/o/b.json', '/o/d.json', '/o/c.yml']);
  });

  test('strength: defaults of the editor, the file, what is forced', async () => {
    const loader = new ConfigurationLoader(new MemoryFiles({ '/o/.lint-report.json': '{ "stage": "presign" }' }), {
      knownRules: SAMPLE_RULES,
    });
    const { settings } = await loader.resolveSettings('/o/x.md', {
      defaults: { stage: 'issued', language: 'en', regime: 'party' },
      forced: { regime: 'state' },
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, stage: 'presign', language: 'en', regime: 'state' });
  });

  test('a forced group level wins over the level of a single rule in the file, its options stay', async () => {
    const text =
      '{ "rules": { "typography/double-space": "error", "typography/long-line": ["error", { "max": 80 }], "numbering": "hint" } }';
    const loader = new ConfigurationLoader(new MemoryFiles({ '/o/.lint-report.json': text }), { knownRules: SAMPLE_RULES });
    const { settings } = await loader.resolveSettings('/o/x.md', { forced: { rules: { typography: { level: 'off' } } } });
    expect(settings.rules).toEqual({
      typography: { level: 'off' },
      'typography/long-line': { options: { max: 80 } },
      numbering: { level: 'hint' },
    });
  });
});

describe('memory', () => {
  test('the same settings object until invalidate, then what the file says now', async () => {
    const files = new MemoryFiles({ '/o/.lint-report.json': '{ "stage": "presign" }' });
    const loader = new ConfigurationLoader(files, { knownRules: SAMPLE_RULES });
    const first = await loader.resolveSettings('/o/a/x.md');
    files.write('/o/.lint-report.json', '{ "stage": "issued" }');
    expect((await loader.resolveSettings('/o/b/y.md')).settings).toBe(first.settings);
    loader.invalidate();
    expect((await loader.resolveSettings('/o/a/x.md')).settings.stage).toBe('issued');
  });

  test('a file that is made nearer is seen after invalidate', async () => {
    const files = new MemoryFiles({ '/o/.lint-report.json': '{ "stage": "presign" }' });
    const loader = new ConfigurationLoader(files, { knownRules: SAMPLE_RULES });
    await loader.resolveSettings('/o/a/x.md');
    files.write('/o/a/.lint-report.yml', 'stage: issued');
    loader.invalidate();
    expect((await loader.resolveSettings('/o/a/x.md')).configurationFile).toBe('/o/a/.lint-report.yml');
  });
});

describe('extends that cannot be followed', () => {
  test('a missing file, with the nearest name', async () => {
    const resolved = await resolveIn(
      { '/o/.lint-report.json': '{\n  "stage": "issued",\n  "extends": ["co-qaun.json"]\n}', '/o/co-quan.json': '{}' },
      '/o/x.md',
    );
    expect(told(resolved)).toEqual([
      '/o/.lint-report.json:3:15-3:29 Không có tệp cấu hình này: “co-qaun.json”; gần nhất là “co-quan.json”',
    ]);
    expect(resolved.settings.stage).toBe('issued');
    expect(resolved.sources).toEqual(['/o/.lint-report.json', '/o/co-qaun.json']);
  });

  test('a folder', async () => {
    const resolved = await resolveIn({ '/o/.lint-report.yml': 'extends: ./chung\n', '/o/chung/a.json': '{}' }, '/o/x.md');
    expect(told(resolved)).toEqual(['/o/.lint-report.yml:1:10-1:17 Đây là thư mục, không phải tệp cấu hình: “./chung”']);
  });

  test('a circle', async () => {
    const files = {
      '/o/.lint-report.json': '{ "extends": "a.json" }',
      '/o/a.json': '{ "extends": "b.yml", "stage": "issued" }',
      '/o/b.yml': 'extends: a.json\n',
    };
    const resolved = await resolveIn(files, '/o/x.md');
    expect(told(resolved)).toEqual(['/o/b.yml:1:10-1:16 “extends” đi vòng tròn: a.json → b.yml → a.json']);
    expect(resolved.settings.stage).toBe('issued');
  });

  test('problems of an extended file are placed in that file', async () => {
    const files = { '/o/.lint-report.json': '{ "extends": "a.json" }', '/o/a.json': '\n{ "stagee": "issued" }' };
    expect(told(await resolveIn(files, '/o/x.md'))).toEqual(['/o/a.json:2:3-2:11 Không có khóa “stagee”; gần nhất là “stage”']);
  });
});
