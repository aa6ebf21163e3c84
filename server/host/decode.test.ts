import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../rules/testing/runs.ts';
import { decode, encode, type TextEncoding } from './decode.ts';

const ENCODINGS: readonly TextEncoding[] = [
  { name: 'utf-8', byteOrderMark: false },
  { name: 'utf-8', byteOrderMark: true },
  { name: 'utf-16le', byteOrderMark: true },
  { name: 'utf-16be', byteOrderMark: true },
];

function bytes(...values: (number | string)[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...new TextEncoder().encode(value)])));
}

describe('decode', () => {
  test('the byte-order mark is kept apart', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 'Số'))).toEqual({ ok: true, text: 'Số', encoding: { name: 'utf-8', byteOrderMark: true } });
  });

  test('only the first mark is one', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, '\ufeffa'))).toEqual({
      ok: true,
      text: '\ufeffa',
      encoding: { name: 'utf-8', byteOrderMark: true },
    });
  });

  test('an empty file', () => {
    expect(decode(bytes())).toEqual({ ok: true, text: '', encoding: { name: 'utf-8', byteOrderMark: false } });
  });

  test('UTF-16 in both orders', () => {
    const le = bytes(0xff, 0xfe, 0xd1, 0x1e, 0x0a, 0x00);
    const be = bytes(0xfe, 0xff, 0x1e, 0xd1, 0x00, 0x0a);
    expect(decode(le)).toEqual({ ok: true, text: 'ố\n', encoding: { name: 'utf-16le', byteOrderMark: true } });
    expect(decode(be)).toEqual({ ok: true, text: 'ố\n', encoding: { name: 'utf-16be', byteOrderMark: true } });
  });

  test('UTF-16 in a view that does not begin its buffer', () => {
    const buffer = bytes(1, 0xff, 0xfe, 0x61, 0x00);
    expect(decode(buffer.subarray(1))).toEqual({ ok: true, text: 'a', encoding: { name: 'utf-16le', byteOrderMark: true } });
  });

  test('a text decodes to itself in every encoding, and its bytes are those it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...ENCODINGS), (text, encoding) => {
        fc.pre(!text.includes('\0') && (encoding.byteOrderMark || !text.startsWith('\ufeff')));
        expect(decode(encode(text, encoding))).toEqual({ ok: true, text, encoding });
      }),
    );
  });
});

describe('bytes that are refused', () => {
  test.each<readonly [string, Uint8Array, string, number, number]>([
    ['NUL', bytes('a\nb', 0, 'c'), 'binary', 2, 3],
    ['a lone continuation byte', bytes('Số\n\n', 0x80), 'invalid-utf-8', 3, 6],
    ['a legacy letter', bytes('b', 0xb8, 'o c', 0xb8, 'o'), 'invalid-utf-8', 1, 1],
    ['a cut letter at the end', bytes('a', 0xe1, 0xbb), 'invalid-utf-8', 1, 1],
    ['an overlong form', bytes(0xc0, 0xaf), 'invalid-utf-8', 1, 0],
    ['an overlong three-byte form', bytes('ab', 0xe0, 0x9f, 0xbf), 'invalid-utf-8', 1, 2],
    ['a surrogate', bytes('ab', 0xed, 0xa0, 0x80), 'invalid-utf-8', 1, 2],
    ['beyond U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80), 'invalid-utf-8', 1, 0],
    ['an odd byte of UTF-16', bytes(0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00, 0x61), 'invalid-utf-16', 2, 6],
    ['half a pair of UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00), 'invalid-utf-16', 1, 2],
    ['NUL in UTF-16', bytes(0xff, 0xfe, 0x61, 0x00, 0x00, 0x00), 'invalid-utf-16', 1, 4],
  ])('%s', (_, content, kind, line, byteOffset) => {
    const decoded = decode(content);
    expect(decoded.ok ? undefined : decoded.problem).toMatchObject({ kind, line, byteOffset });
  });

  test('says what to do', () => {
    const decoded = decode(bytes('a\n', 0xe1));
    expect(decoded.ok ? undefined : decoded.problem.message).toEqual({
      vi: 'Tệp không phải UTF-8 (byte 0xE1 ở vị trí 2); hãy lưu lại dạng UTF-8',
      en: 'Not UTF-8 (byte 0xE1 at offset 2); save it as UTF-8',
    });
  });

  test('the place is that of the platform decoder: everything before it is well formed, with it nothing is', () => {
    const fatal = (content: Uint8Array, stream: boolean): boolean => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(content, { stream });
        return false;
      } catch {
        return true;
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, max: 255, maxLength: 12 }), (content) => {
        const decoded = decode(content);
        fc.pre(!decoded.ok && decoded.problem.kind === 'invalid-utf-8');
        const at = decoded.ok ? 0 : decoded.problem.byteOffset;
        expect(fatal(content.subarray(0, at), false)).toBe(false);
        expect(fatal(content.subarray(at), false)).toBe(true);
        expect(fatal(content.subarray(at, at + 4), false) || fatal(content.subarray(at), true)).toBe(true);
      }),
      cases(300),
    );
  });
});
