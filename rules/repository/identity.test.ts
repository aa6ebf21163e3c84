import { describe, expect, test } from 'vitest';
import { type Identity, isCitedAs } from './identity.ts';
import { comparedSubject } from './subjects.ts';

interface Told {
  readonly date?: string;
  readonly subject?: string;
  /** Name of the body; with “?” in front of a name that other bodies have as well. */
  readonly body?: string;
}

/** What a mention of 45/KH-UBND tells. */
function mention({ date, subject, body }: Told): Identity {
  return {
    key: '45||KH-UBND',
    bodyCodes: ['UBND'],
    ...(date === undefined ? {} : { date }),
    ...(subject === undefined ? {} : { subject: comparedSubject(subject) }),
    ...(body === undefined ? {} : { body: { names: [body.replace('?', '')], known: !body.startsWith('?') } }),
  };
}

const FORESTS = 'trồng rừng phòng hộ ven biển';
const RECORDS = 'công tác văn thư lưu trữ cơ quan';

describe('two reports mean one document', () => {
  test.each<readonly [string, boolean, readonly Told[], readonly Told[]]>([
    [
      'one mention of each makes it sure',
      true,
      [{}, { date: '2026-01-09', body: 'UBND tỉnh Bình An' }],
      [{ date: '2026-01-09', body: 'UBND tỉnh Bình An' }, {}],
    ],
    ['one subject, a date in one only', true, [{ date: '2026-01-09', subject: FORESTS }], [{ subject: FORESTS }]],
    ['no date, one known body', true, [{ body: 'UBND tỉnh Bình An' }], [{ body: 'UBND tỉnh Bình An' }]],
    ['a date in one only, one known body', true, [{ date: '2026-01-09', body: 'UBND tỉnh Bình An' }], [{ body: 'UBND tỉnh Bình An' }]],
    ['nothing but the number', false, [{}], [{}]],
    ['a body that others may be too', false, [{ body: '?UBND xã' }], [{ body: '?UBND xã' }]],
    ['different bodies', false, [{ body: 'UBND tỉnh Bình An' }], [{ body: 'Sở Nội vụ tỉnh Bình An' }]],
    [
      'one body in one mention, another in the next',
      false,
      [{ body: 'UBND tỉnh Bình An' }, { body: 'Sở Nội vụ tỉnh Bình An' }],
      [{ body: 'UBND tỉnh Bình An' }],
    ],
    [
      'dates of two years on both sides',
      false,
      [{ date: '2026-01-09', body: 'UBND tỉnh Bình An' }],
      [{ date: '2025-02-20', body: 'UBND tỉnh Bình An' }],
    ],
    ['different subjects', false, [{ subject: FORESTS, body: 'UBND tỉnh Bình An' }], [{ subject: RECORDS, body: 'UBND tỉnh Bình An' }]],
    ['no mention at all', false, [], [{ body: 'UBND tỉnh Bình An' }]],
  ])('%s: %s', (_, expected, a, b) => {
    expect(isCitedAs(a.map(mention), b.map(mention))).toBe(expected);
    expect(isCitedAs(b.map(mention), a.map(mention))).toBe(expected);
  });
});
