import { describe, expect, test } from 'vitest';
import { plainEntry } from '../../rules/terms/term-list.ts';
import { ConfigurationLoader, type LoaderOptions, type ResolvedSettings } from './config-file.ts';
import { MemoryFiles } from './testing/memory-files.ts';
import { SAMPLE_RULES } from './testing/sample-rules.ts';

function resolveIn(files: Readonly<Record<string, string>>, options: LoaderOptions = {}): Promise<ResolvedSettings> {
  return new ConfigurationLoader(new MemoryFiles(files), { knownRules: SAMPLE_RULES, ...options }).resolveSettings('/o/a/x.md');
}

function told({ problems }: ResolvedSettings): string[] {
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.vi}`);
}

describe('term lists', () => {
  test('in YAML and JSON, by paths from the file that names them, extended files first', async () => {
    const resolved = await resolveIn({
      '/o/.lint-report.yaml': 'extends: chung/chung.yaml\nterms: [don-vi.json]\n',
      '/o/chung/chung.yaml': 'terms: tu.yml\n',
      '/o/chung/tu.yml':
        'terms:\n  - preferred: cổng dịch vụ công\n    variants: [CDVC, cổng DVC]\n    scope: body\n    caseSensitive: true\n    message: viết đủ tên\n    level: error\n    fix: safe\n    except: [CDVC quốc gia]\n  - Đắk Pơ\n',
      '/o/don-vi.json': '{ "units": [{ "unit": "Phòng Tổ chức cán bộ", "abbreviation": "TCCB", "code": "P1" }] }',
    });
    expect(told(resolved)).toEqual([]);
    expect(resolved.settings.terms).toEqual([
      {
        name: 'tu.yml',
        units: [],
        entries: [
          {
            ...plainEntry('cổng dịch vụ công', ['CDVC', 'cổng DVC']),
            scope: 'body',
            caseSensitive: true,
            message: 'viết đủ tên',
            level: 'error',
            fix: 'safe',
            except: ['CDVC quốc gia'],
          },
          plainEntry('Đắk Pơ'),
        ],
      },
      { name: 'don-vi.json', entries: [], units: [{ unit: 'Phòng Tổ chức cán bộ', abbreviation: 'TCCB', code: 'P1' }] },
    ]);
    expect(resolved.sources).toEqual(['/o/.lint-report.yaml', '/o/chung/chung.yaml', '/o/chung/tu.yml', '/o/don-vi.json']);
    expect(resolved.officeTerms).toBe('/o/chung/tu.yml');
  });

  test('of the folder and of the user are found without being named', async () => {
    const files = { '/o/.lint-report.yaml': '', '/o/.lint-report-terms.yaml': 'terms: [Pơ]\n', '/nha/cua-toi.yaml': 'terms: [Ia]\n' };
    const resolved = await resolveIn(files, { userTerms: '/nha/cua-toi.yaml' });
    expect(resolved.settings.terms?.map(({ name }) => name)).toEqual(['cua-toi.yaml', '.lint-report-terms.yaml']);
    expect(resolved.sources).toEqual(['/o/.lint-report.yaml', '/o/.lint-report-terms.yaml', '/nha/cua-toi.yaml']);
    expect(resolved.officeTerms).toBeUndefined();
    expect((await resolveIn(files, { userTerms: '/nha/cua-toi.yaml', discover: false })).settings.terms?.map(({ name }) => name)).toEqual([
      'cua-toi.yaml',
    ]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'a key near a right one',
      'terms:\n  - prefered: a\n',
      ['2:5 Mục của “terms” thiếu khóa “preferred”', '2:5 Không có khóa “prefered”; gần nhất là “preferred”'],
    ],
    ['a wrong choice', 'terms:\n  - preferred: a\n    scope: heading\n', ['3:12 “scope” không nhận “heading”; gần nhất là “headings”']],
    [
      'a variant that is the right form',
      'terms:\n  - preferred: a\n    variants: [a, b]\n',
      ['3:16 “a” chính là cách viết đúng của mục này'],
    ],
    ['signs only', 'terms: ["***"]\n', ['1:9 Thuật ngữ phải có chữ và nằm trên một dòng']],
    ['no list', 'terms: abc\n', ['1:8 “terms” phải là danh sách']],
    ['a unit without its name', 'units:\n  - code: P1\n', ['2:5 Mục của “units” thiếu khóa “unit”']],
    ['not YAML', 'terms: [a\n', ['2:1 Dòng này thụt vào chưa khớp, hoặc phía trên có dấu chưa đóng']],
  ])('%s is reported on its place; the rest holds', async (_, text, expected) => {
    const resolved = await resolveIn({
      '/o/.lint-report.json': '{ "stage": "issued", "terms": ["t.yaml", "u.yaml"] }',
      '/o/t.yaml': text,
      '/o/u.yaml': 'terms: [Pơ]\n',
    });
    expect(told(resolved).sort()).toEqual(expected.map((line) => `/o/t.yaml:${line}`).sort());
    expect(resolved.settings.stage).toBe('issued');
    expect(resolved.settings.terms?.[1]?.entries).toEqual([plainEntry('Pơ')]);
  });

  test('a list that is not there is reported where it is named', async () => {
    const resolved = await resolveIn({ '/o/.lint-report.json': '{ "terms": ["thuat-ngu.yml"] }', '/o/thuat-ngu.yaml': '' });
    expect(told(resolved)).toEqual([
      '/o/.lint-report.json:1:13 Không có tệp danh sách thuật ngữ này: “thuat-ngu.yml”; gần nhất là “thuat-ngu.yaml”',
    ]);
    expect(resolved.sources).toContain('/o/thuat-ngu.yml');
  });
});
