import { describe, expect, test } from 'vitest';
import { parseCommandLine, type CommandLine } from './command-line.ts';
import { helpPage } from './help.ts';
import { OPTIONS } from './options.ts';

const BARE: CommandLine = {
  paths: [],
  action: 'check',
  fix: 'no',
  format: 'stylish',
  groupBy: 'file',
  rules: [],
  quiet: false,
  ignoreFiles: true,
};

function parsed(...args: string[]): CommandLine | string {
  const result = parseCommandLine(args);
  return result.ok ? result.commandLine : result.problem[result.language];
}

describe('what is asked for', () => {
  test.each<readonly [readonly string[], Partial<CommandLine>]>([
    [[], {}],
    [['a.md', 'b'], { paths: ['a.md', 'b'] }],
    [['-'], { paths: ['-'] }],
    [['--', '--fix', '-x'], { paths: ['--fix', '-x'] }],
    [['--stage', 'presign', '--stage=issued'], { stage: 'issued' }],
    [['--fix', 'a.md'], { fix: 'write', paths: ['a.md'] }],
    [['--fix-dry-run'], { fix: 'dry-run' }],
    [['citations', 'a', '-f', 'csv', '--bom'], { action: 'citations', paths: ['a'], listFormat: 'csv', byteOrderMark: true }],
    [['register'], { action: 'register', listFormat: 'table' }],
    [['merge', 'a.json', 'b.json', '-f', 'json'], { action: 'merge', paths: ['a.json', 'b.json'], format: 'json' }],
    [['a', 'merge'], { paths: ['a', 'merge'] }],
    [['./register', '--facts-out', 'x.json'], { paths: ['./register'], factsOut: 'x.json' }],
    [['--format', 'json', '-o', 'x.json'], { format: 'json', outputFile: 'x.json' }],
    [['-f', 'github', '-f', 'sarif=a=b.sarif'], { format: 'github', formatFiles: [{ format: 'sarif', file: 'a=b.sarif' }] }],
    [['-c', 'c.jsonc'], { configuration: 'c.jsonc' }],
    [['--no-config'], { configuration: false }],
    [
      ['--rule', 'a/b:off', '--rule=typography:hint'],
      {
        rules: [
          { name: 'a/b', level: 'off' },
          { name: 'typography', level: 'hint' },
        ],
      },
    ],
    [['--quiet', '--max-warnings', '0'], { quiet: true, maxWarnings: 0 }],
    [['--lang', 'en', '--no-color', '--no-ignore'], { language: 'en', color: false, ignoreFiles: false }],
    [['--color', '--stdin-filename', 'a.md', '-'], { color: true, stdinFilename: 'a.md', paths: ['-'] }],
    [['--explain', 'a/b'], { action: 'explain', explain: 'a/b' }],
    [['--list-rules'], { action: 'list-rules' }],
    [['--init'], { action: 'init' }],
    [['-hV'], { action: 'help' }],
    [['--version', '--fix'], { action: 'version', fix: 'write' }],
  ])('%j', (args, expected) => {
    expect(parsed(...args)).toEqual({ ...BARE, ...expected });
  });
});

describe('what is wrong, in one line', () => {
  test.each<readonly [readonly string[], string]>([
    [['--fxi'], 'Không có tùy chọn “--fxi”; gần nhất là “--fix”'],
    [['--max-warning=3'], 'Không có tùy chọn “--max-warning”; gần nhất là “--max-warnings”'],
    [['--xyzxyzxyz'], 'Không có tùy chọn “--xyzxyzxyz”; xem lint-report --help'],
    [['-z'], 'Không có tùy chọn “-z”; xem lint-report --help'],
    [['--format', 'sarif='], '“--format sarif=” thiếu tên tệp sau dấu “=”'],
    [['--format', 'sarrif=x'], '“--format” không nhận “sarrif”; gần nhất là “sarif”'],
    [['--stage'], '“--stage” thiếu giá trị (GIAI-ĐOẠN)'],
    [['--config='], '“--config” thiếu giá trị (TỆP)'],
    [['--config', '--fix'], '“--config” thiếu giá trị (TỆP)'],
    [['--fix=yes'], '“--fix” không nhận giá trị'],
    [['--stage', 'presing'], '“--stage” không nhận “presing”; gần nhất là “presign”'],
    [['-f', 'sarif-file'], '“-f” chỉ nhận: stylish, concise, json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown'],
    [['--max-warnings', 'ba'], '“--max-warnings” cần một số nguyên từ 0 trở lên, không phải “ba”'],
    [['--max-warnings=-1'], '“--max-warnings” cần một số nguyên từ 0 trở lên, không phải “-1”'],
    [['--rule', 'a/b'], '“--rule” cần dạng MÃ:MỨC, ví dụ numbering:off, không phải “a/b”'],
    [['--rule', 'a/b:of'], '“--rule” không nhận “of”; gần nhất là “off”'],
    [['--rule', 'a/b:warn'], '“--rule” không nhận “warn”; gần nhất là “warning”'],
    [['--fix', '--fix-dry-run'], '“--fix” không dùng cùng “--fix-dry-run”'],
    [['--config', 'a', '--no-config'], '“--config” không dùng cùng “--no-config”'],
    [['-', 'a.md'], '“-” (đầu vào chuẩn) không dùng cùng đường dẫn khác'],
    [['--fxi', '--lang', 'en'], 'There is no option “--fxi”; the nearest is “--fix”'],
    [['--fxi', '--stage', 'x'], 'Không có tùy chọn “--fxi”; gần nhất là “--fix”'],
  ])('%j', (args, expected) => {
    expect(parsed(...args)).toBe(expected);
  });
});

describe('the help page', () => {
  test.each(['vi', 'en'] as const)('%s: every option, under 60 lines', (language) => {
    const page = helpPage(language);
    for (const { name, help } of OPTIONS)
      expect(page).toMatch(new RegExp(`--${name}( .*)?  ${help[language].replace(/[().*]/g, '\\$&')}\n`));
    expect(page.split('\n').length).toBeLessThan(60);
  });
});
