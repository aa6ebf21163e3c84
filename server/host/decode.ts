import type { Localized } from '../../rules/vocabulary.ts';
import { foreignContent, foreignMessage } from './foreign-document.ts';

/** How the text of a file is written as bytes. */
export interface TextEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The file begins with a byte-order mark, which is kept apart from the text. */
  readonly byteOrderMark: boolean;
}

/** Why bytes are no text. */
export interface DecodeProblem {
  readonly kind: 'foreign' | 'binary' | 'invalid-utf-8' | 'invalid-utf-16';
  /** 1-based line of the offending byte. */
  readonly line: number;
  /** 0-based offset of the offending byte in the file. */
  readonly byteOffset: number;
  /** One sentence without the name of the file and without the line. */
  readonly message: Localized;
}

/** The text of a file without its byte-order mark, or why there is none. */
export type Decoded =
  { readonly ok: true; readonly text: string; readonly encoding: TextEncoding } | { readonly ok: false; readonly problem: DecodeProblem };

/**
 * Reads bytes as UTF-8 or, when a byte-order mark says so, as UTF-16. Nothing is replaced or guessed: bytes that are not exactly
 * that encoding, and bytes with a NUL, are refused with the place of the first offending byte, files of other
 * programs (Word, PDF) with what they are.
 */
export function decode(bytes: Uint8Array): Decoded {
  const foreign = foreignContent(bytes);
  if (foreign !== undefined) return refuse('foreign', bytes, 0, foreignMessage(foreign));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul !== -1) return refuse('binary', bytes, nul, binaryMessage(nul));
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(byteOrderMark ? bytes.subarray(3) : bytes);
    return { ok: true, text, encoding: { name: 'utf-8', byteOrderMark } };
  } catch {
    const at = firstInvalidUtf8(bytes);
    return refuse('invalid-utf-8', bytes, at, invalidUtf8Message(at, bytes[at] ?? 0));
  }
}

/** The bytes of a file that holds `text` in the given encoding, byte-order mark included where the encoding has one. */
export function encode(text: string, encoding: TextEncoding): Uint8Array {
  const marked = encoding.byteOrderMark ? `\ufeff${text}` : text;
  if (encoding.name === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), encoding.name === 'utf-16le');
  return bytes;
}

function decodeUtf16(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be'): Decoded {
  const littleEndian = name === 'utf-16le';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const even = bytes.length - (bytes.length % 2);
  let line = 1;
  const refused = (byteOffset: number): Decoded => ({
    ok: false,
    problem: { kind: 'invalid-utf-16', line, byteOffset, message: invalidUtf16Message(byteOffset) },
  });
  for (let at = 2; at < even; at += 2) {
    const unit = view.getUint16(at, littleEndian);
    if (unit === 0x0a) line++;
    if (unit === 0) return refused(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = at + 2 < even ? view.getUint16(at + 2, littleEndian) : 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return refused(at);
    at += 2;
  }
  if (even !== bytes.length) return refused(even);
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes.subarray(2));
  return { ok: true, text, encoding: { name, byteOrderMark: true } };
}

function refuse(kind: DecodeProblem['kind'], bytes: Uint8Array, byteOffset: number, message: Localized): Decoded {
  let line = 1;
  for (let i = 0; i < byteOffset; i++) if (bytes[i] === 0x0a) line++;
  return { ok: false, problem: { kind, line, byteOffset, message } };
}

/**
 * Offset of the first byte that does not continue well-formed UTF-8 (The Unicode Standard, table 3-7), or the length of the bytes.
 */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length === 0) return at;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    for (let i = 1; i < length; i++) {
      const byte = bytes[at + i] ?? 0;
      if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return at;
    }
    at += length;
  }
  return at;
}

function binaryMessage(at: number): Localized {
  return {
    vi: `Tệp nhị phân hoặc UTF-16 không có dấu BOM (byte 0 ở vị trí ${at}); hãy lưu lại dạng UTF-8`,
    en: `Binary file, or UTF-16 without a byte-order mark (byte 0 at offset ${at}); save it as UTF-8`,
  };
}

function invalidUtf8Message(at: number, byte: number): Localized {
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  return {
    vi: `Tệp không phải UTF-8 (byte 0x${hex} ở vị trí ${at}); hãy lưu lại dạng UTF-8`,
    en: `Not UTF-8 (byte 0x${hex} at offset ${at}); save it as UTF-8`,
  };
}

function invalidUtf16Message(at: number): Localized {
  return {
    vi: `Tệp UTF-16 hỏng ở byte ${at}; hãy lưu lại dạng UTF-8`,
    en: `Broken UTF-16 at byte ${at}; save it as UTF-8`,
  };
}
