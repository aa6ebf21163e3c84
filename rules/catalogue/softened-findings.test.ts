import { describe, expect, it } from 'vitest';
import { lintWith } from '../engine/lint.ts';
import type { Rule } from '../rule.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import bodyName from './capitals/body-name.ts';
import missingComma from './terminology/missing-comma.ts';
import compoundDash from './typography/compound-dash.ts';
import mixedRangeDash from './typography/mixed-range-dash.ts';
import spaceAfter from './typography/space-after-punctuation.ts';
import spaceBefore from './typography/space-before-punctuation.ts';

/** Marked text and severity of each finding of a rule in an administrative document before it is signed. */
function found(rule: Rule, sentence: string): readonly string[] {
  const document = `BÁO CÁO\n\nKết quả công tác năm 2026\n\n${sentence}\n`;
  const { findings } = lintWith([rule], document, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
  return findings.map(({ span, severity }) => `${severity} ${document.slice(span.start, span.end)}`);
}

describe('what practice writes either way is no warning', () => {
  it.each<[string, Rule, string, readonly string[]]>([
    ['a long dash with both blanks', compoundDash, 'Tình hình kinh tế – xã hội ổn định.', ['info kinh tế – xã hội']],
    ['but a bare hyphen', compoundDash, 'Tình hình kinh tế-xã hội ổn định.', ['warning kinh tế-xã hội']],
    [
      'two good dashes between years, but not a blank on one side',
      mixedRangeDash,
      'Giai đoạn 2016 - 2020, giai đoạn 2021 - 2025, giai đoạn 2026-2030 và nhiệm kỳ 2025 -2030.',
      ['info 2026-2030', 'warning 2025 -2030'],
    ],
    [
      'phòng chống beside phòng, chống',
      missingComma,
      'Xã phòng, chống dịch tốt và tuyên truyền phòng chống đuối nước.',
      ['info phòng chống'],
    ],
    ['local units', missingComma, 'Các cơ quan, đơn vị địa phương tiếp nhận hồ sơ.', ['hint cơ quan, đơn vị địa phương']],
    ['a name that the decree lets be written either way', bodyName, 'Viện Kiểm sát nhân dân đã phối hợp.', ['hint Viện Kiểm sát nhân dân']],
    ['but a body that has one form', bodyName, 'Sở Công thương đã phối hợp.', ['warning Sở Công thương']],
    ['a blank beside an inline tag of HTML', spaceAfter, '<p>Đề tài: <strong>Nghiên cứu</strong> <em>(mới)</em></p>', []],
    ['a stop behind the dots of a form', spaceBefore, 'Kỳ theo dõi là tháng ... năm... .', []],
  ])('%s', (_, rule, sentence, expected) => {
    expect(found(rule, sentence)).toEqual(expected);
  });
});
