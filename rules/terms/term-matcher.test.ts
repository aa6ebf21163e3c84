import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { lintWith } from '../engine/lint.ts';
import rule from '../catalogue/terminology/organisation-term.ts';
import { defineBlockRule, type Rule } from '../rule.ts';
import { plainEntry, type OrganisationUnit, type TermEntry, type TermList } from './term-list.ts';

function list(entries: readonly TermEntry[], units: readonly OrganisationUnit[] = []): readonly TermList[] {
  return [{ name: 'co-quan.yaml', entries, units }];
}

function found(text: string, terms: readonly TermList[]): string[] {
  const { findings } = lintWith([rule], text, { settings: { ...DEFAULT_SETTINGS, terms } });
  return findings.map(({ span, severity, fixes }) =>
    `${severity} ${text.slice(span.start, span.end)} → ${fixes[0]?.edits[0].text ?? '-'} ${fixes[0]?.safety ?? ''}`.trim(),
  );
}

describe('words of the lists', () => {
  const pair = plainEntry('dịch vụ công trực tuyến', ['DVC online', 'dịch vụ công qua mạng']);

  it('are whole words in any case, tone style and dash', () => {
    const terms = list([pair, plainEntry('kinh tế số', ['kinh tế mạng-số hoá'])]);
    expect(found('Nhờ dvc online và ADVC online, dịch vụ công qua mạngX; kinh tế mạng – số hóa tăng.\n', terms)).toEqual([
      'warning dvc online → dịch vụ công trực tuyến ask',
      'warning kinh tế mạng – số hóa → kinh tế số ask',
    ]);
  });

  it('keep the capitals of their place', () => {
    expect(found('Dịch vụ công qua mạng tăng.\n\nDỊCH VỤ CÔNG QUA MẠNG\n', list([pair]))).toEqual([
      'warning Dịch vụ công qua mạng → Dịch vụ công trực tuyến ask',
      'warning DỊCH VỤ CÔNG QUA MẠNG → DỊCH VỤ CÔNG TRỰC TUYẾN ask',
    ]);
  });

  it('are right inside the preferred form, an exception, quotation marks and symbols', () => {
    const entry = { ...plainEntry('UBND xã Bình An', ['UBND xã']), except: ['UBND xã bạn'] };
    expect(found('UBND xã Bình An và UBND xã bạn; “UBND xã” là viết tắt; UBND xã họp.\n', list([entry]))).toEqual([
      'warning UBND xã → UBND xã Bình An ask',
    ]);
  });

  it('that differ by case or tone style alone are compared letter by letter', () => {
    expect(
      found(
        'Uỷ ban và Ủy ban, phòng Một Cửa và phòng Một cửa.\n',
        list([plainEntry('ủy ban', ['uỷ ban']), plainEntry('phòng Một cửa', ['phòng Một Cửa'])]),
      ),
    ).toEqual(['warning Uỷ ban → Ủy ban ask', 'warning phòng Một Cửa → phòng Một cửa ask']);
  });

  it('have the level, fix, case and message of their entry', () => {
    const entry: TermEntry = {
      ...plainEntry('Cổng dịch vụ công', ['CDVC']),
      caseSensitive: true,
      level: 'error',
      fix: 'safe',
      message: 'viết đủ tên',
    };
    expect(found('CDVC, cdvc.\n', list([entry]))).toEqual(['warning CDVC → Cổng dịch vụ công safe']);
    const report = 'Số: 05/BC-UBND\n\n# BÁO CÁO\n\nTừ CDVC.\n';
    const [finding] = lintWith([rule], report, { settings: { ...DEFAULT_SETTINGS, terms: list([entry]) } }).findings;
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toBe('“CDVC”: viết đủ tên');
    expect(found('CDVC.\n', list([{ ...entry, level: 'off' }]))).toEqual([]);
    expect(found('CDVC.\n', list([{ ...entry, fix: 'none' }]))).toEqual(['warning CDVC → -']);
  });

  it('count in their scope only', () => {
    const report =
      'Số: 05/BC-UBND\n\n# BÁO CÁO\n\n**Kết quả CĐS năm 2026**\n\nUBND xã báo cáo như sau:\n\n## I. KẾT QUẢ CĐS\n\nCĐS đạt kế hoạch.\n';
    const line = (scope: TermEntry['scope']): number[] =>
      lintWith([rule], report, {
        settings: { ...DEFAULT_SETTINGS, terms: list([{ ...plainEntry('chuyển đổi số', ['CĐS']), scope }]) },
      }).findings.map(({ span }) => report.slice(0, span.start).split('\n').length);
    expect([line('any'), line('title'), line('headings'), line('body')]).toEqual([[5, 9, 11], [5], [9], [11]]);
  });

  it('names of units: wrong capitals inside are found, a small first letter is not', () => {
    const units = list([], [{ unit: 'Phòng Tổ chức cán bộ', abbreviation: 'TCCB', code: 'P1' }]);
    expect(found('Phòng Tổ Chức Cán Bộ, phòng Tổ chức cán bộ, PHÒNG TỔ CHỨC CÁN BỘ, phòng tổ chức cán bộ.\n', units)).toEqual([
      'warning Phòng Tổ Chức Cán Bộ → Phòng Tổ chức cán bộ ask',
    ]);
  });

  it('take away findings of other rules about words they hold', () => {
    const shout: Rule = defineBlockRule({
      id: 'spelling/sample',
      code: 'X',
      summary: { vi: 'x', en: 'y' },
      why: { vi: 'x', en: 'y' },
      leavesAlone: { vi: 'x', en: 'y' },
      basis: [],
      appliesTo: 'any',
      options: {},
      bad: [{ text: 'a' }],
      good: [{ text: 'a' }],
      severity: { draft: 'error', presign: 'error', issued: 'error' },
      *check({ block }) {
        for (const match of block.text.matchAll(/Pơ/gu))
          yield { span: block.spanOf(match.index, match.index + 2), message: { vi: 'x', en: 'y' } };
      },
    });
    const starts = (terms: readonly TermList[]): number[] =>
      lintWith([shout], 'Đắk Pơ và Pơ.\n', { settings: { ...DEFAULT_SETTINGS, terms } }).findings.map(({ span }) => span.start);
    expect(starts(list([]))).toEqual([4, 10]);
    expect(starts(list([plainEntry('Đắk Pơ')]))).toEqual([10]);
    const both = lintWith([shout, rule], 'Đắk Pơ và Pơ.\n', {
      settings: { ...DEFAULT_SETTINGS, terms: list([plainEntry('Đăk Pơ', ['Đắk Pơ'])]) },
    }).findings;
    expect(both.map(({ ruleId, span }) => [ruleId, span.start])).toEqual([
      ['terminology/organisation-term', 0],
      ['spelling/sample', 10],
    ]);
  });
});

it('reads any text with any list without throwing, every place on whole characters of the text', () => {
  const word = fc.constantFrom('xã', 'Bình', 'An', 'UBND', 'hoà', 'hòa', '-', '–', 'công', 'trực tuyến');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(phrase, fc.array(phrase, { maxLength: 3 })), { maxLength: 6 }),
      fc.array(word, { maxLength: 30 }),
      (pairs, words) => {
        const text = words.join(' ');
        const terms = list(pairs.map(([preferred, variants]) => plainEntry(preferred, variants)));
        let end = 0;
        for (const { span } of lintWith([rule], text, { settings: { ...DEFAULT_SETTINGS, terms } }).findings) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          ({ end } = span);
        }
      },
    ),
    { numRuns: 200 },
  );
});
