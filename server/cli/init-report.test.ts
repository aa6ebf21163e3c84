import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { reportTypes } from '../../rules/data/report-types.ts';
import { reportSkeleton } from '../../rules/profiles/skeleton.ts';
import { bundleCommand, makeFolder, type BundledCommand } from './testing/command.ts';

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function skeletonOf(id: string): string {
  const type = reportTypes.find((candidate) => candidate.id === id);
  if (type === undefined) throw new Error(id);
  return reportSkeleton(type, { year: String(new Date().getFullYear()) });
}

test.each([['--init-report', 'cchc'], ['--init-report=cchc'], ['cchc', '--init-report']])('%s %s prints the skeleton', async (...args) => {
  folder = makeFolder({});
  expect(await command.run(args, { folder })).toEqual({ code: 0, stdout: skeletonOf('cchc'), stderr: '' });
});

test('without a type it lists the types', async () => {
  folder = makeFolder({});
  const { code, stdout, stderr } = await command.run(['--init-report'], { folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(
    stdout
      .split('\n')
      .slice(0, reportTypes.length)
      .map((line) => line.trim().split(/\s+/u)[0]),
  ).toEqual(reportTypes.map(({ id }) => id));
  expect(stdout).toContain('  kt-xh              Kinh tế - xã hội: tháng, quý, 6 tháng, 9 tháng, năm\n');
});

test('into a file, never over an existing one', async () => {
  folder = makeFolder({ 'cu.md': 'Cũ\n' });
  expect(await command.run(['--init-report', 'vu-viec', '-o', 'moi.md'], { folder })).toEqual({
    code: 0,
    stdout: 'Đã tạo moi.md\n',
    stderr: '',
  });
  expect(readFileSync(join(folder, 'moi.md'), 'utf8')).toBe(skeletonOf('vu-viec'));
  expect(await command.run(['--init-report', 'vu-viec', '--output-file', 'cu.md'], { folder })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'lint-report: cu.md: Đã có tệp này, không ghi đè\n',
  });
  expect(readFileSync(join(folder, 'cu.md'), 'utf8')).toBe('Cũ\n');
});

test('a type that does not exist, or two of them', async () => {
  folder = makeFolder({});
  expect(await command.run(['--init-report', 'cchx'], { folder })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'lint-report: Không có loại báo cáo “cchx”; gần nhất là “cchc”\n',
  });
  expect(await command.run(['--init-report', 'cchc', 'kt-xh'], { folder })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'lint-report: “--init-report” chỉ nhận một loại báo cáo\n',
  });
});

test('own types of the configuration, and what is wrong with them', async () => {
  const profiles =
    'profiles:\n  - id: the-thao\n    name: Hoạt động thể thao\n    titles: [hoạt động thể thao]\n    sections:\n      - heading: Thành tích\n      - heading: Ghi chú\n        required: optional\n';
  folder = makeFolder({
    '.lint-report.yaml': 'profiles: p.yaml\n',
    'p.yaml': profiles,
    'sai/.lint-report.yaml': 'profiles: p.yaml\n',
    'sai/p.yaml': profiles.replace('titles', 'title'),
  });
  const own = await command.run(['--init-report', 'the-thao'], { folder });
  expect({ code: own.code, stderr: own.stderr }).toEqual({ code: 0, stderr: '' });
  expect(own.stdout).toContain('\n\n**Hoạt động thể thao …**\n\n');
  expect(own.stdout.match(/^#+ .*$/gmu)).toEqual(['# BÁO CÁO', '## I. THÀNH TÍCH']);
  expect((await command.run(['--init-report'], { folder })).stdout.split('\n')[0]).toMatch(/^ {2}the-thao +Hoạt động thể thao$/u);
  const wrong = await command.run(['--init-report', 'the-thao'], { folder: join(folder, 'sai') });
  expect({ code: wrong.code, stderr: wrong.stderr }).toEqual({
    code: 2,
    stderr: 'p.yaml:4:5: Không có khóa “title”; gần nhất là “titles”\n',
  });
});
