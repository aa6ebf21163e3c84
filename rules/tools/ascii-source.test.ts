import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { asciiSource } from './ascii-source.mjs';

it.each([
  ['"ủy ban"'],
  ["'đ\\u0111\\n'"],
  ['`số ${1 + 1} đến ${`“${2}”`}`'],
  ['/^[ăâđ]+(?<tên>😀|ị)$/u.exec("ăđ😀").groups.tên'],
  ['String.raw`\\p{L}ủy\\s${"ơ" + String.raw`\\d”`}\\``'],
  ['"\\ủ \\\\ủ" + /[\\–a]/.test("–") + /^\\\\–$/.test("\\\\–")'],
  ['String.raw`plain \\d ${"ừ"}`'],
  ['((parts, ...values) => parts.raw.join("|") + values)`a\\n${"ệ"}`'],
  ['((parts, ...values) => parts.raw.join("|") + values)`\\sủy\\“${(1, "ban")}"\\`–${"ệ"}`'],
  ['({ tag(parts) { return this.name + parts.raw[0]; }, name: "số" }).tag`ạ`'],
  ['[1].map((x) => `${x} đồng /* không phải chú thích */`)[0]'],
])('%s comes to the same', (expression) => {
  const written = asciiSource(expression);
  expect(written).toMatch(/^[\0-\x7f]*$/u);
  expect(runInNewContext(written)).toEqual(runInNewContext(expression));
});
