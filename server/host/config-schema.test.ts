import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../rules/settings.ts';
import { ConfigurationLoader } from './config-file.ts';
import { MemoryFiles } from './testing/memory-files.ts';
import { SAMPLE_RULES } from './testing/sample-rules.ts';

async function read(name: string, content: string | Uint8Array): Promise<{ problems: string[]; english: string[]; settings: Settings }> {
  const file = `/o/.lint-report.${name}`;
  const { problems, settings } = await new ConfigurationLoader(new MemoryFiles({ [file]: content }), {
    knownRules: SAMPLE_RULES,
  }).resolveSettings('/o/x.md');
  return {
    problems: problems.map(({ line, column, endLine, endColumn, message }) => `${line}:${column}-${endLine}:${endColumn} ${message.vi}`),
    english: problems.map(({ message }) => message.en),
    settings,
  };
}

describe('keys and values', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['unknown key, near', '{ "regmie": "auto" }', ['1:3-1:11 Không có khóa “regmie”; gần nhất là “regime”']],
    [
      'unknown key, nothing near',
      '{ "zzzzzzzzzz": 1 }',
      [
        '1:3-1:15 Không có khóa “zzzzzzzzzz”; dùng được: $schema, extends, stage, language, regime, letterhead, reportType, terms, profiles, words, dictionary, archive, ignore, rules, overrides',
      ],
    ],
    [
      'a key of the prototype',
      '{ "__proto__": {}, "constructor": 1 }',
      [
        '1:3-1:14 Không có khóa “__proto__”; dùng được: $schema, extends, stage, language, regime, letterhead, reportType, terms, profiles, words, dictionary, archive, ignore, rules, overrides',
        '1:20-1:33 Không có khóa “constructor”; dùng được: $schema, extends, stage, language, regime, letterhead, reportType, terms, profiles, words, dictionary, archive, ignore, rules, overrides',
      ],
    ],
    ['repeated key', '{ "stage": "draft",\n  "stage": "issued" }', ['2:3-2:10 Khóa “stage” được ghi hai lần; lần sau được dùng']],
    ['wrong choice, near', '{ "stage": "presing" }', ['1:12-1:21 “stage” không nhận “presing”; gần nhất là “presign”']],
    ['wrong choice, nothing near', '{ "letterhead": "xyzzyxyzzy" }', ['1:17-1:29 “letterhead” chỉ nhận: inline, external']],
    ['wrong type of a choice', '{ "language": 1 }', ['1:15-1:16 “language” chỉ nhận: vi, en']],
    ['wrong type of extends', '{ "extends": { "a": 1 } }', ['1:14-1:24 “extends” phải là chuỗi hoặc danh sách chuỗi']],
    ['wrong item of extends', '{ "extends": [3] }', ['1:15-1:16 “extends” phải là chuỗi hoặc danh sách chuỗi']],
    ['a dictionary without its words', '{ "dictionary": { "aff": "a.aff" } }', ['1:17-1:35 “dictionary” thiếu khóa “dic”']],
    ['ignore is a list', '{ "ignore": "nhap" }', ['1:13-1:19 “ignore” phải là danh sách chuỗi']],
    ['the schema is a string', '{ "$schema": 1 }', ['1:14-1:15 “$schema” phải là chuỗi']],
    ['the root is a list', '[1]', ['1:1-1:4 Cấu hình phải là một nhóm khóa và giá trị']],
    ['overrides is a list', '{ "overrides": {} }', ['1:16-1:18 “overrides” phải là danh sách']],
    ['an override without files', '{ "overrides": [{ "stage": "draft" }] }', ['1:17-1:37 Mục của “overrides” thiếu khóa “files”']],
    ['an override is no object', '{ "overrides": ["a"] }', ['1:17-1:20 Mục của “overrides” phải là một nhóm khóa và giá trị']],
    [
      'a key that overrides do not take',
      '{ "overrides": [{ "files": ["a"], "ignore": [] }] }',
      [
        '1:35-1:43 Không có khóa “ignore”; dùng được: files, stage, language, regime, letterhead, reportType, words, dictionary, archive, rules',
      ],
    ],
    [
      'a wrong word list in an override',
      '{ "overrides": [{ "files": "a", "words": 1 }] }',
      ['1:42-1:43 “words” phải là chuỗi hoặc danh sách chuỗi'],
    ],
    [
      'half a dictionary in an override',
      '{ "overrides": [{ "files": "a", "dictionary": { "aff": "a.aff" } }] }',
      ['1:47-1:65 “dictionary” thiếu khóa “dic”'],
    ],
    [
      'a wrong rule in an override',
      '{ "overrides": [{ "files": "a", "rules": { "typography/double-spaces": "off" } }] }',
      ['1:44-1:70 Không có quy tắc “typography/double-spaces”; gần nhất là “typography/double-space”'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await read('json', text)).problems).toEqual(expected);
  });
});

describe('rules', () => {
  const place = (value: string): string => `{ "rules": { ${value} } }`;

  test.each<readonly [string, string, readonly string[]]>([
    ['not an object', '{ "rules": [] }', ['1:12-1:14 “rules” phải là nhóm “mã quy tắc: mức”']],
    [
      'unknown rule',
      place('"typography/duoble-space": "off"'),
      ['1:14-1:39 Không có quy tắc “typography/duoble-space”; gần nhất là “typography/double-space”'],
    ],
    ['unknown group', place('"typograhpy": "off"'), ['1:14-1:26 Không có quy tắc hoặc nhóm “typograhpy”; gần nhất là “typography”']],
    [
      'a rule without its group',
      place('"double-space": "off"'),
      ['1:14-1:28 Không có quy tắc hoặc nhóm “double-space”; gần nhất là “typography/double-space”'],
    ],
    ['unknown level', place('"typography": "warn"'), ['1:28-1:34 “typography” không nhận “warn”; gần nhất là “warning”']],
    ['a number as level', place('"typography": 2'), ['1:28-1:29 “typography” chỉ nhận: error, warning, info, hint, off']],
    ['false as level', place('"typography": false'), ['1:28-1:33 Để tắt “typography”, ghi “off”']],
    [
      'a list too long',
      place('"typography/long-line": ["off", {}, 1]'),
      ['1:38-1:52 Danh sách của “typography/long-line” phải là [mức, {tùy chọn}]'],
    ],
    [
      'a list without options',
      place('"typography/long-line": ["off", 1]'),
      ['1:38-1:48 Danh sách của “typography/long-line” phải là [mức, {tùy chọn}]'],
    ],
    ['options of a group', place('"typography": { "max": 80 }'), ['1:28-1:41 Nhóm “typography” chỉ nhận mức; ghi tùy chọn ở từng quy tắc']],
    [
      'options of a rule that has none',
      place('"typography/double-space": { "max": 80 }'),
      ['1:43-1:48 Quy tắc “typography/double-space” không có tùy chọn nào'],
    ],
    [
      'unknown option',
      place('"typography/long-line": { "maxx": 80 }'),
      ['1:40-1:46 Không có tùy chọn của “typography/long-line” tên “maxx”; gần nhất là “max”'],
    ],
    ['option below its range', place('"typography/long-line": { "max": 39 }'), ['1:47-1:49 Tùy chọn “max” không được nhỏ hơn 40']],
    ['option above its range', place('"typography/long-line": { "max": 201 }'), ['1:47-1:50 Tùy chọn “max” không được lớn hơn 200']],
    [
      'option of the wrong type',
      place('"typography/long-line": { "tables": "yes", "except": [1] }'),
      ['1:50-1:55 Tùy chọn “tables” phải là true hoặc false', '1:67-1:70 Tùy chọn “except” phải là danh sách chuỗi'],
    ],
    [
      'option with a wrong choice',
      place('"typography/long-line": { "unit": "cell" }'),
      ['1:48-1:54 Tùy chọn “unit” phải là một trong: cells, letters'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await read('json', text)).problems).toEqual(expected);
  });

  test('what is right beside a mistake holds', async () => {
    const { settings } = await read(
      'json',
      '{ "stge": 1, "stage": "issued", "rules": { "x/y": "off", "numbering": "off", "typography/long-line": ["hint", { "max": 1, "tables": true }] } }',
    );
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      stage: 'issued',
      rules: { numbering: { level: 'off' }, 'typography/long-line': { level: 'hint', options: { tables: true } } },
    });
  });
});

describe('syntax', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a missing comma', '{\n  "stage": "issued"\n  "language": "en"\n}', ['3:3-3:13 Thiếu dấu phẩy trước chỗ này']],
    ['a missing brace', '{ "stage": "issued"', ['1:20-1:20 Thiếu dấu “}”']],
    ['an open string', '{ "stage": "issued }', ['1:12-1:21 Chuỗi chưa đóng bằng dấu ngoặc kép']],
    ['a word without quotes', '{ "stage": issued }', ['1:12-1:18 Không đúng cú pháp JSON']],
    ['something behind the end', '{}\n{}', ['2:1-2:2 Thừa nội dung sau phần cấu hình']],
  ])('JSON: %s', async (_, text, expected) => {
    expect((await read('json', text)).problems).toEqual(expected);
  });

  test('JSON: the keys before the mistake hold', async () => {
    expect((await read('json', '{ "stage": "issued",, "language": "en" }')).settings.stage).toBe('issued');
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['a tab', 'rules:\n\ttypography: off\n', ['2:1-2:2 Dùng dấu cách để thụt dòng, không dùng tab']],
    ['an open list', 'ignore: [a\n', ['2:1-2:1 Dòng này thụt vào chưa khớp, hoặc phía trên có dấu chưa đóng']],
    ['two documents', 'stage: draft\n---\nstage: issued\n', ['2:1-4:1 Tệp chỉ được chứa một tài liệu YAML']],
    ['unknown alias', 'stage: *x\n', ['1:8-1:10 Bí danh này không dẫn đến giá trị nào']],
    ['repeated key', 'stage: draft\nstage: issued\n', ['2:1-2:6 Khóa “stage” được ghi hai lần; lần sau được dùng']],
    ['unknown key', 'stage: draft\nignored: []\n', ['2:1-2:8 Không có khóa “ignored”; gần nhất là “ignore”']],
    ['a key without a value', 'stage:\n', ['1:7-1:7 “stage” chỉ nhận: draft, presign, issued']],
    ['after CRLF', 'stage: draft\r\nlanguage: fr\r\n', ['2:11-2:13 “language” không nhận “fr”; gần nhất là “vi”']],
  ])('YAML: %s', async (_, text, expected) => {
    expect((await read('yaml', text)).problems).toEqual(expected);
  });

  test('YAML: anchors are followed', async () => {
    const { settings, problems } = await read('yml', 'overrides:\n  - files: a\n    rules: &r { typography: off }\nrules: *r\n');
    expect(problems).toEqual([]);
    expect(settings.rules).toEqual({ typography: { level: 'off' } });
  });

  test('YAML: an alias of itself ends', async () => {
    expect((await read('yml', 'ignore: &a [*a]\n')).problems[0]).toContain('Cấu hình lồng quá sâu hoặc quá lớn');
  });

  test('a byte-order mark shifts no column', async () => {
    expect((await read('json', '\ufeff{ "stagee": 1 }')).problems).toEqual(['1:3-1:11 Không có khóa “stagee”; gần nhất là “stage”']);
  });

  test('bytes that are no text are placed by line', async () => {
    expect((await read('json', new Uint8Array([0x7b, 0x0a, 0xe1, 0x7d]))).problems).toEqual([
      '2:1-2:1 Tệp không phải UTF-8 (byte 0xE1 ở vị trí 2); hãy lưu lại dạng UTF-8',
    ]);
  });
});

test('every message has an English form', async () => {
  const { english } = await read('json', '{ "regmie": 1, "stage": "presing", "rules": { "typography/long-line": { "max": 1 } } }');
  expect(english).toEqual([
    'There is no key “regmie”; the nearest is “regime”',
    '“stage” does not take “presing”; the nearest is “presign”',
    'Option “max” must not be below 40',
  ]);
});
