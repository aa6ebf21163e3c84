import { expect, it } from 'vitest';
import { hasLetter } from '../../pattern/letters.ts';
import { MARK, regex } from '../../pattern/regex.ts';
import { CharClass, charClass, isUpper, lowerCode } from './char-classes.ts';

const mark = regex.u`[${MARK}]`;

/** What expressions say of a unit below U+1F00. */
function expectedClass(text: string): CharClass {
  if (/\p{Script=Latin}/u.test(text) && hasLetter(text)) return CharClass.Letter;
  if (/[0-9]/.test(text)) return CharClass.Digit;
  if (/\s/.test(text)) return CharClass.Space;
  if (mark.test(text)) return CharClass.Mark;
  return '.!?;:+*'.includes(text) ? CharClass.Hard : CharClass.Soft;
}

it('classifies as the expressions do', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x1f00; unit++) {
    const text = String.fromCharCode(unit);
    if (charClass(unit) !== expectedClass(text)) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

it('knows the small letter of every capital', () => {
  for (const [capital, small] of ['Aa', 'Đđ', 'Ơơ', 'Ữữ', 'Ỷỷ']) {
    expect([isUpper((capital ?? '').charCodeAt(0)), lowerCode((capital ?? '').charCodeAt(0))]).toEqual([true, (small ?? '').charCodeAt(0)]);
  }
  for (const unit of ['a', 'ữ', '1', '.', '漢', '́'])
    expect([isUpper(unit.charCodeAt(0)), lowerCode(unit.charCodeAt(0))]).toEqual([false, unit.charCodeAt(0)]);
});

it('has an answer behind the end of a text', () => {
  expect([charClass(Number.NaN), isUpper(Number.NaN)]).toEqual([CharClass.Soft, false]);
});

it('tells ellipses, bullets and spaces of typesetting', () => {
  expect(['…', '•', '\u2009', '\u3000', '\uFEFF', '“', '–'].map((text) => charClass(text.charCodeAt(0)))).toEqual([
    CharClass.Hard,
    CharClass.Hard,
    CharClass.Space,
    CharClass.Space,
    CharClass.Space,
    CharClass.Soft,
    CharClass.Soft,
  ]);
});
