import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bundleCommand, makeFolder, type BundledCommand } from './testing/command.ts';

let command: BundledCommand;
let folder = '';
beforeAll(async () => {
  command = await bundleCommand();
});
afterAll(() => command.remove());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const REPORT = '# BÁO CÁO\n\nKết quả thực hiện nhiệm vụ. Ông Nguyễn Văn A chủ trì.\n';

test('figures of past reports go into the file, and no text', async () => {
  folder = makeFolder({
    'cu/1.md': REPORT,
    'cu/2.md': REPORT,
    'cu/sau/3.md': REPORT,
    'cu/anh.txt': 'không học',
    '.lint-report.json': '{ "archive": "hoc.txt" }',
  });
  expect(await command.run(['learn', 'cu', '-o', 'hoc.txt'], { folder })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'hoc.txt: Đã học 8 cặp âm tiết từ 3 báo cáo; ghi tên tệp này vào khóa “archive” của cấu hình để dùng\n',
  });
  expect(readFileSync(join(folder, 'hoc.txt'), 'utf8')).toBe(
    'lint-report pairs 1\na chủ\t3\nbáo cáo\t3\nchủ trì\t3\nhiện nhiệm\t3\nkết quả\t3\nnhiệm vụ\t3\nquả thực\t3\nthực hiện\t3\nend 8\n',
  );
  expect((await command.run(['cu', '--quiet'], { folder })).code).toBe(0);
});

test('what cannot be read is told, the rest is learned, exit 2', async () => {
  folder = makeFolder({ 'cu/1.md': REPORT, 'cu/2.md': new Uint8Array([0x61, 0xff]) });
  const { code, stderr } = await command.run(['learn', 'cu', 'khong-co', '-o', 'hoc.txt'], { folder });
  expect(code).toBe(2);
  expect(stderr).toContain('cu/2.md:1: Tệp không phải UTF-8');
  expect(stderr).toContain('khong-co: Không có tệp hoặc thư mục này');
  expect(readFileSync(join(folder, 'hoc.txt'), 'utf8')).toBe('lint-report pairs 1\nend 0\n');
});

test.each<readonly [readonly string[], string]>([
  [['learn'], 'lint-report: Lệnh “learn” cần ít nhất một thư mục báo cáo cũ\n'],
  [['learn', 'cu'], 'lint-report: Lệnh “learn” cần tệp để ghi số liệu: --output-file TỆP\n'],
  [['learn', 'cu', '--lang', 'en'], 'lint-report: The command “learn” needs a file for the figures: --output-file FILE\n'],
  [['learn', 'cu', '-o', 'a', '--fix'], 'lint-report: “--fix” không dùng cùng lệnh “learn”\n'],
  [['learn', 'cu', '-o', 'khong/co/a'], 'khong/co/a: Không có thư mục để chứa tệp này, chưa ghi gì; hãy tạo thư mục trước\n'],
  [
    ['learn', 'trong', '-o', 'a'],
    'trong: Không có tệp Markdown nào để kiểm tra ở đây\nlint-report: Không đọc được báo cáo nào để học, chưa ghi gì\n',
  ],
])('%j is refused', async (args, stderr) => {
  folder = makeFolder({ 'cu/1.md': REPORT, 'trong/a.txt': '' });
  expect(await command.run(args, { folder })).toEqual({ code: 2, stdout: '', stderr });
});
