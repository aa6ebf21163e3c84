import { expect, test } from 'vitest';
import { ConfigurationLoader, type ResolvedSettings } from './config-file.ts';
import { MemoryFiles } from './testing/memory-files.ts';
import { SAMPLE_RULES } from './testing/sample-rules.ts';

function resolveIn(files: Readonly<Record<string, string>>): Promise<ResolvedSettings> {
  return new ConfigurationLoader(new MemoryFiles(files), { knownRules: SAMPLE_RULES }).resolveSettings('/o/x.md');
}

function told({ problems }: ResolvedSettings): string[] {
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.vi}`);
}

const SPORT = `profiles:
  - id: the-thao
    name: Hoạt động thể thao
    titles: [hoạt động thể thao, đại hội + thể thao]
    strict: true
    order: false
    sections:
      - heading: Công tác tổ chức
        match: [tổ chức]
      - id: ket-qua
        heading: Thành tích
        required: hint
        figures: true
        children:
          - heading: Huy chương
`;

test('own report types in the schema of the built-in ones', async () => {
  const resolved = await resolveIn({
    '/o/.lint-report.yaml': 'profiles: mau/the-thao.yaml\nreportType: the-thao\n',
    '/o/mau/the-thao.yaml': SPORT,
  });
  expect(told(resolved)).toEqual([]);
  expect(resolved.sources).toEqual(['/o/.lint-report.yaml', '/o/mau/the-thao.yaml']);
  expect(resolved.settings.reportType).toBe('the-thao');
  expect(resolved.settings.profiles).toEqual([
    {
      id: 'the-thao',
      name: { vi: 'Hoạt động thể thao', en: 'Hoạt động thể thao' },
      titles: [['hoạt động thể thao'], ['đại hội', 'thể thao']],
      levels: ['roman', 'arabic', 'lower-letter'],
      order: false,
      figures: true,
      period: true,
      closing: ['trên đây là'],
      citesBasis: false,
      strict: true,
      sampleTitle: 'Hoạt động thể thao …',
      sections: [
        {
          id: 'Công tác tổ chức',
          heading: 'Công tác tổ chức',
          match: ['công tác tổ chức', 'tổ chức'],
          required: 'yes',
          figures: false,
          children: [],
        },
        {
          id: 'ket-qua',
          heading: 'Thành tích',
          match: ['thành tích'],
          required: 'hint',
          figures: true,
          ordered: true,
          children: [{ id: 'Huy chương', heading: 'Huy chương', match: ['huy chương'], required: 'yes', figures: false, children: [] }],
        },
      ],
    },
  ]);
});

test('mistakes are reported on their place', async () => {
  const resolved = await resolveIn({
    '/o/.lint-report.json': '{ "profiles": ["p.yaml"], "reportType": "kt-hx", "overrides": [{ "files": "a", "reportType": "the-thoa" }] }',
    '/o/p.yaml': SPORT.replace('strict: true', 'stritc: true').replace('required: hint', 'required: hnit'),
  });
  expect(told(resolved)).toEqual([
    '/o/.lint-report.json:1:41 Không có loại báo cáo “kt-hx”; gần nhất là “kt-xh”',
    '/o/.lint-report.json:1:94 Không có loại báo cáo “the-thoa”; gần nhất là “the-thao”',
    '/o/p.yaml:5:5 Không có khóa “stritc”; gần nhất là “strict”',
    '/o/p.yaml:12:19 “required” không nhận “hnit”; gần nhất là “hint”',
  ]);
  expect(resolved.settings.profiles?.[0]?.sections).toHaveLength(2);
});
