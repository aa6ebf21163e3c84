import { describe, expect, it } from 'vitest';
import { applyFixes, DEFAULT_SETTINGS, explain, fixText, lint, ruleIds } from './index.ts';

const REPORT =
  'BÁO CÁO\r\n\r\nKết quả công tác năm 2026\r\n\r\nThực hiện kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND xã Bình An , đã xong./.\r\n';

/** Calls a function of the library as a program without types would. */
const untyped = (call: (...args: never[]) => unknown, ...args: unknown[]): unknown => Reflect.apply(call, undefined, args);

describe('lint of the library', () => {
  it('checks a text with nothing said', () => {
    const { findings, isReport, stage } = lint(REPORT);
    expect({ isReport, stage }).toEqual({ isReport: true, stage: 'draft' });
    expect(lint(REPORT, DEFAULT_SETTINGS)).toEqual(lint(REPORT));
    const found = findings.find(({ ruleId }) => ruleId === 'citation/lowercase-type');
    const start = REPORT.indexOf('kế hoạch');
    expect(found).toEqual({
      ruleId: 'citation/lowercase-type',
      severity: 'warning',
      message: '“kế hoạch” đứng trước số của một văn bản cụ thể, viết hoa thành “Kế hoạch”',
      span: { start, end: start + 8 },
      start: { line: 5, column: 11 },
      end: { line: 5, column: 19 },
      fixes: [{ title: expect.any(String), safety: 'safe', edits: [{ span: { start, end: start + 1 }, text: 'K' }] }],
      related: [],
    });
  });

  it('gives related places by line and column too', () => {
    const text = 'BÁO CÁO\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 09/01/2026.\n\nTheo Kế hoạch số 45/KH-UBND ngày 10/01/2026.\n';
    const related = lint(text).findings.flatMap((finding) => finding.related);
    expect(related.length).toBeGreaterThan(0);
    for (const { span, start, end, message } of related) {
      const before = text.slice(0, span.start).split('\n');
      expect(start).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      expect(end).toEqual({ line: start.line, column: start.column + span.end - span.start });
      expect(message).not.toBe('');
    }
  });

  it('takes levels as a configuration does', () => {
    const level = (rules: NonNullable<Parameters<typeof lint>[1]>['rules']): string | undefined =>
      lint(REPORT, { rules }).findings.find(({ ruleId }) => ruleId === 'citation/lowercase-type')?.severity;
    expect(level({ 'citation/lowercase-type': 'error' })).toBe('error');
    expect(level({ 'citation/lowercase-type': ['info'] })).toBe('info');
    expect(level({ citation: 'off' })).toBeUndefined();
    expect(level({ citation: 'off', 'citation/lowercase-type': ['hint', {}] })).toBe('hint');
    expect(level({ 'citation/lowercase-type': {} })).toBe('warning');
  });

  it('checks spelling without the spelling data and leaves known words alone', () => {
    const text = 'Xã Bình An đã hoàn thành nhịem vụ được giao.\n';
    const words = (options?: Parameters<typeof lint>[1]): string[] =>
      lint(text, options)
        .findings.filter(({ ruleId }) => ruleId.startsWith('spelling/'))
        .map(({ span }) => text.slice(span.start, span.end));
    expect(words()).toEqual(['nhịem']);
    const knownWords = ['nhịem'];
    expect(words({ knownWords })).toEqual([]);
    expect(words({ knownWords })).toEqual([]);
    expect(words()).toEqual(['nhịem']);
  });

  it('says that a text is no report', () => {
    expect(lint('')).toEqual({ findings: [], isReport: false, stage: 'draft' });
  });
});

describe('fixing with the library', () => {
  const lastLine = (text: string): string => text.split('\r\n')[4] ?? '';

  it('puts the safe fixes of findings into the text', () => {
    const { findings } = lint(REPORT, { rules: { terminology: 'off' } });
    const { text, applied } = applyFixes(REPORT, findings);
    expect(applied).toBe(2);
    expect(lastLine(text)).toBe('Thực hiện Kế hoạch số 45/KH-UBND ngày 09/01/2026 của UBND xã Bình An, đã xong./.');
    expect(applyFixes(REPORT, [])).toEqual({ text: REPORT, applied: 0 });
  });

  it('leaves fixes that a person must agree to for who asks for them', () => {
    const findings = [{ fixes: [{ title: 'Bỏ', safety: 'ask' as const, edits: [{ span: { start: 0, end: 1 }, text: '' }] as const }] }];
    expect(applyFixes('ab', findings)).toEqual({ text: 'ab', applied: 0 });
    expect(applyFixes('ab', findings, { safety: 'ask' })).toEqual({ text: 'b', applied: 1 });
  });

  it('fixes until nothing changes and tells what remains in the new text', () => {
    const { text, fixed, remaining } = fixText(REPORT);
    expect(fixed).toBe(2);
    expect(remaining).toEqual(lint(text).findings);
    expect(fixText(text)).toEqual({ text, fixed: 0, remaining });
  });
});

describe('explain', () => {
  it('gives the page of a rule in either language', () => {
    expect(explain('citation/missing-date')).toMatch(/^# citation\/missing-date\n[^]*## Căn cứ/u);
    expect(explain('citation/missing-date', 'en')).toMatch(/^# citation\/missing-date\n[^]*## Legal basis/u);
    for (const id of ruleIds) expect(explain(id)).toContain(`# ${id}`);
  });
});

describe('a wrong argument', () => {
  const bytes = new Uint8Array(5);
  it.each<[string, (...args: never[]) => unknown, unknown[], string]>([
    ['no text', lint, [], 'Đối số thứ nhất phải là văn bản (string), đây là undefined'],
    ['bytes for text', lint, [bytes], 'Đối số thứ nhất phải là văn bản (string), đây là Uint8Array'],
    ['null for options', lint, ['', null], 'Tùy chọn phải là một đối tượng, đây là null'],
    [
      'settings inside options',
      lint,
      ['', { settings: {} }],
      'Không có tùy chọn “settings”; ghi thẳng các tùy chọn, như { stage: "presign" }',
    ],
    ['a mistyped option', lint, ['', { stag: 'draft' }], 'Không có tùy chọn “stag”; gần nhất là “stage”'],
    ['safety for a lint', lint, ['', { safety: 'ask' }], 'Không có tùy chọn “safety”; dùng được: '],
    ['another stage', lint, ['', { stage: 'ký' }], '“stage” chỉ nhận draft, presign, issued; đây là “ký”'],
    ['another stage, in English', lint, ['', { stage: 3, language: 'en' }], '“stage” takes one of draft, presign, issued, not number'],
    ['a list of rules', lint, ['', { rules: [] }], '“rules” phải là nhóm “mã quy tắc: mức”, đây là Array'],
    [
      'a mistyped rule',
      lint,
      ['', { rules: { 'citation/missing-dat': 'off' } }],
      'Không có quy tắc hoặc nhóm “citation/missing-dat”; gần nhất là “citation/missing-date”',
    ],
    [
      'a level that is none',
      lint,
      ['', { rules: { citation: false } }],
      '“citation” chỉ nhận error, warning, info, hint, off; đây là boolean',
    ],
    ['options of a group', lint, ['', { rules: { citation: {} } }], 'Nhóm “citation” chỉ nhận mức; ghi tùy chọn ở từng quy tắc'],
    [
      'an option that the rule has not',
      lint,
      ['', { rules: { 'citation/missing-date': ['error', { x: 1 }] } }],
      'Không có tùy chọn của “citation/missing-date” tên “x”',
    ],
    [
      'a list that is no setting',
      lint,
      ['', { rules: { 'citation/missing-date': [] } }],
      'Danh sách của “citation/missing-date” phải là [mức, {tùy chọn}]',
    ],
    ['another type of report', lint, ['', { reportType: 'cch' }], 'Không có loại báo cáo “cch”; gần nhất là “cchc”'],
    ['a word for words', lint, ['', { knownWords: 'a' }], '“knownWords” phải là danh sách chuỗi'],
    ['other data', lint, ['', { spellingData: bytes }], '“spellingData” không phải nội dung tệp spelling.bin của phiên bản này: '],
    ['no findings', applyFixes, [''], 'Đối số thứ hai phải là danh sách vấn đề, như lint(text).findings; đây là undefined'],
    ['the result for its findings', applyFixes, ['', lint('')], 'như lint(text).findings; đây là Object'],
    ['something among the findings', applyFixes, ['', [{ fixes: [] }, {}]], 'phần tử [1] không phải là một vấn đề'],
    ['another safety', fixText, ['', { safety: 'all' }], '“safety” chỉ nhận safe, ask; đây là “all”'],
    ['no rule', explain, [], 'Đối số thứ nhất phải là mã quy tắc (string), đây là undefined'],
    [
      'a mistyped rule to explain',
      explain,
      ['citation/missing-dat'],
      'Không có quy tắc “citation/missing-dat”; gần nhất là “citation/missing-date”',
    ],
    ['another language', explain, ['citation/missing-date', 'fr'], '“language” chỉ nhận vi, en; đây là “fr”'],
  ])('is refused in one sentence: %s', (_what, call, args, sentence) => {
    const refused = (): unknown => untyped(call, ...args);
    expect(refused).toThrow(TypeError);
    expect(refused).toThrow(sentence);
    expect(refused).not.toThrow(/Cannot read|is not (?:a function|iterable)|\n/u);
  });
});
