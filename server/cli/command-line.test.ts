import { describe, expect, test } from 'vitest';
import { parseCommandLine, type CommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { displayWidth } from './display-width.ts';
import { helpPage, topicPage, TOPICS, usageOf } from './help.ts';
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
    [['--', 'register'], { paths: ['register'] }],
    [['register', '--', 'explain'], { action: 'register', paths: ['explain'], listFormat: 'table' }],
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
    [['--list-rules'], { action: 'rules', listFormat: 'table' }],
    [['rules', '-f', 'json'], { action: 'rules', format: 'json', listFormat: 'json' }],
    [['explain', 'VD-01'], { action: 'explain', paths: ['VD-01'], explain: 'VD-01' }],
    [['config', '--explain', 'a.md'], { action: 'config', paths: ['a.md'] }],
    [['completion', 'zsh'], { action: 'completion', paths: ['zsh'], shell: 'zsh' }],
    [['help', 'files'], { action: 'help', paths: ['files'], topic: 'files' }],
    [['--changed'], { changedSince: 'HEAD' }],
    [['--changed=origin/main', 'a'], { changedSince: 'origin/main', paths: ['a'] }],
    [['--staged', '--allow-empty', '--exit-zero'], { staged: true, allowEmpty: true, exitZero: true }],
    [['--ignore-pattern', 'a', '--ignore-pattern=b/'], { ignorePatterns: ['a', 'b/'] }],
    [['--shard', '2/5'], { shard: { index: 2, count: 5 } }],
    [['--diff', '--fix-type', 'ask,a/b'], { fix: 'diff', fixTypes: ['ask', 'a/b'] }],
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
    [
      ['-f', 'sarif-file'],
      '“-f” chỉ nhận: stylish, concise, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html',
    ],
    [['--max-warnings', 'ba'], '“--max-warnings” cần một số nguyên từ 0 trở lên, không phải “ba”'],
    [['--max-warnings=-1'], '“--max-warnings” cần một số nguyên từ 0 trở lên, không phải “-1”'],
    [['--rule', 'a/b'], '“--rule” cần dạng MÃ:MỨC, ví dụ numbering:off, không phải “a/b”'],
    [['--rule', 'a/b:of'], '“--rule” không nhận “of”; gần nhất là “off”'],
    [['--rule', 'a/b:warn'], '“--rule” không nhận “warn”; gần nhất là “warning”'],
    [['--shard', '6/5'], '“--shard” cần dạng PHẦN/SỐ-PHẦN, ví dụ 2/5, không phải “6/5”'],
    [['--shard', '0/5'], '“--shard” cần dạng PHẦN/SỐ-PHẦN, ví dụ 2/5, không phải “0/5”'],
    [['--staged', '--fix'], '“--staged” không dùng cùng “--fix”'],
    [['--changed', '-'], '“-” (đầu vào chuẩn) chỉ dùng khi kiểm tra một văn bản'],
    [['--bom'], '“--bom” chỉ dùng cùng lệnh citations, register hoặc rules'],
    [['rules', 'a.md'], 'Lệnh “rules” không nhận thêm “a.md”'],
    [['--explain', 'a/b', '-o', 'x.md'], '“--output-file” không dùng cùng lệnh “explain”'],
    [['explain'], 'Lệnh “explain” cần tên quy tắc'],
    [['explain', 'a/b', 'c/d'], 'Lệnh “explain” không nhận thêm “c/d”'],
    [['completion'], 'Lệnh “completion” cần tên vỏ lệnh: bash, zsh, fish, powershell'],
    [['completion', 'fisj'], 'Không có vỏ lệnh “fisj”; gần nhất là “fish”'],
    [['register', '--fix'], '“--fix” không dùng cùng lệnh “register”'],
    [['--fix', '--fix-dry-run'], '“--fix” không dùng cùng “--fix-dry-run”'],
    [['--config', 'a', '--no-config'], '“--config” không dùng cùng “--no-config”'],
    [['-', 'a.md'], '“-” (đầu vào chuẩn) không dùng cùng đường dẫn khác'],
    [['--fxi', '--lang', 'en'], 'There is no option “--fxi”; the nearest is “--fix”'],
    [['--fxi', '--stage', 'x'], 'Không có tùy chọn “--fxi”; gần nhất là “--fix”'],
  ])('%j', (args, expected) => {
    expect(parsed(...args)).toBe(expected);
  });
});

describe('the help pages', () => {
  test.each(['vi', 'en'] as const)('%s: what is used most, under 60 lines, none of them long', (language) => {
    const page = helpPage(language);
    for (const { name, rare } of OPTIONS) expect(page.includes(`--${name}`) || rare === true).toBe(true);
    const lines = page.split('\n');
    expect(lines.length).toBeLessThan(60);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(132);
  });

  test.each(['vi', 'en'] as const)('%s: every option stands on the page of its topic, with what it does', (language) => {
    const pages = TOPICS.map(({ words }) => topicPage(words[0] ?? '', language) ?? '').join('');
    for (const row of OPTIONS) {
      const [first = ''] = row.help[language].split('\n');
      expect(pages).toContain(`${usageOf(row, language)} `);
      expect(pages).toContain(`  ${first}\n`);
    }
  });

  test('every command has a page, which names options that there are', () => {
    for (const { name, help, options } of COMMANDS) {
      expect(topicPage(name, 'vi')).toContain(help.vi);
      for (const option of options) expect(OPTIONS.map((row) => row.name)).toContain(option);
    }
    expect(topicPage('nothing', 'vi')).toBeUndefined();
  });
});
