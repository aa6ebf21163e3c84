import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { framed } from '../testing/frame.ts';
import { reportFacts } from './collect-facts.ts';
import { factsFile, parseFacts, parseFactsText } from './parse-facts.ts';
import type { ReportFacts } from './report-facts.ts';
import { SharedFacts } from './shared-facts.ts';

const BODY =
  'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh Bình An về cải cách hành chính (CCHC), UBND xã Bình An (sau đây gọi tắt là Đơn vị) đã phân công nhiệm vụ.\n\nTheo Kế hoạch số 145/KH-UBND, báo cáo được gửi\nhằng quý.\n';
const HEAD = `ỦY BAN NHÂN DÂN
XÃ BÌNH AN

Số: 12/BC-UBND

*Bình An, ngày 05 tháng 11 năm 2026*

**BÁO CÁO**

**Kết quả công tác cải cách hành chính năm 2026**

`;

function factsOf(text: string, path = 'a.md'): ReportFacts {
  return reportFacts(lint(text, { settings: DEFAULT_SETTINGS }), path);
}

const report = HEAD + framed(BODY, 'body').document.split('cải cách hành chính năm 2026**\n\n')[1];
const settings = { stage: 'presign', language: 'vi', rules: { 'repository/duplicate-number': { level: 'off' } } } as const;
const file = JSON.stringify(factsFile([{ facts: factsOf(report), settings }]));

describe('facts of a report', () => {
  const facts = factsOf(report, 'quy-3/a.md');

  test('letterhead, title and signer', () => {
    expect(facts).toMatchObject({
      path: 'quy-3/a.md',
      isReport: true,
      day: '2026-11-05',
      number: {
        number: { text: '12', line: 4, column: 1 },
        symbol: { text: 'BC-UBND' },
        typeCode: 'BC',
        bodyCodes: ['UBND'],
        key: '12||BC-UBND',
      },
      date: { text: '05/11/2026', iso: '2026-11-05', line: 6 },
      title: { text: 'BÁO CÁO', line: 8 },
      subject: { text: 'Kết quả công tác cải cách hành chính năm 2026' },
      issuingBody: { text: 'ỦY BAN NHÂN DÂN XÃ BÌNH AN', line: 1, column: 1, end: { line: 2, column: 11 } },
      signer: { text: 'Nguyễn Văn A' },
    });
  });

  test('citations with every detail and its place', () => {
    const [first, later] = facts.citations;
    expect(facts.citations).toHaveLength(2);
    expect(first).toMatchObject({
      key: '145||KH-UBND',
      typeName: 'kế hoạch',
      code: { text: '145/KH-UBND' },
      date: { text: '09/4/2026', iso: '2026-04-09' },
      issuer: { text: 'UBND tỉnh Bình An' },
      full: 'Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh Bình An về cải cách hành chính (CCHC)',
    });
    expect(report.slice(first?.date?.span.start, first?.date?.span.end)).toBe('09/4/2026');
    expect(later).not.toHaveProperty('full');
  });

  test('abbreviations and defined names', () => {
    expect(facts.abbreviations).toMatchObject([{ short: 'CCHC', full: 'cải cách hành chính' }]);
    expect(facts.definedNames).toMatchObject([{ text: 'Đơn vị', of: 'UBND xã Bình An' }]);
  });

  test('comments that silence rules of the repository', () => {
    expect(factsOf(`<!-- lint-report-disable-file title repository/duplicate-number -->\n\n${report}`).silenced).toMatchObject([
      { rules: ['repository/duplicate-number'] },
    ]);
    expect(factsOf(`<!-- lint-report-disable-file title -->\n\n${report}`).silenced).toEqual([]);
  });
});

describe('a facts file', () => {
  test('is read back as it was written', () => {
    expect(parseFactsText(file)).toEqual({ facts: [{ facts: factsOf(report), settings }] });
  });

  test('of another version is refused with both versions', () => {
    expect(parseFacts({ ...factsFile([]), version: 99 })).toMatchObject({
      problem: { en: 'The facts file has version 99, this program reads version 2; write it again with --facts-out' },
    });
  });

  test('cut anywhere is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
        expect(parseFactsText(file.slice(0, length))).toHaveProperty('problem');
      }),
    );
  });

  test('that is something else is refused', () => {
    expect(parseFacts(null)).toHaveProperty('problem.en', 'This is no facts file written by --facts-out');
    expect(parseFactsText('{"results":[]}')).toHaveProperty('problem.en', 'This is no facts file written by --facts-out');
    expect(parseFacts({ ...factsFile([]), count: 1 })).toHaveProperty(
      'problem.en',
      'The facts file lacks reports that it counts; write it again with --facts-out',
    );
  });

  test('with a required value of a wrong shape is refused', () => {
    const spoil = (value: unknown, at: number): unknown => {
      let left = at;
      return JSON.parse(JSON.stringify(value), (_, inner: unknown) => (typeof inner === 'number' && left-- === 0 ? 'x' : inner));
    };
    for (let i = 0; i < 40; i++) expect(parseFacts(spoil(JSON.parse(file), i)), String(i)).toHaveProperty('problem');
  });
});

describe('facts that are held for many reports', () => {
  test('are what was written, with equal lists and settings held once', () => {
    const shared = new SharedFacts();
    const [a, b] = ['a.md', 'b.md']
      .map((path) => ({ facts: factsOf(report, path), settings }))
      .map((entry) => ({ entry, read: shared.read(JSON.stringify(entry)) }));
    expect(a?.read).toEqual(a?.entry);
    expect(b?.read).toEqual(b?.entry);
    expect(b?.read.settings).toBe(a?.read.settings);
    expect(b?.read.facts.citations[0]?.bodyCodes).toBe(a?.read.facts.citations[0]?.bodyCodes);
    expect(b?.read.facts.definedNames).not.toBe(a?.read.facts.definedNames);
  });
});
