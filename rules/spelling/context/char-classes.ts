import { hasLetter } from '../../pattern/letters.ts';
import { MARK, regex } from '../../pattern/regex.ts';

/** What the units of a text are to the scanner, worked out when a unit is first met. */

/** What a character is to the scanner. */
export const enum CharClass {
  Letter = 1,
  Digit = 2,
  Space = 3,
  Soft = 4,
  Hard = 5,
  Mark = 6,
}

/** Bits of an entry of {@link UNITS}. */
export const enum UnitBits {
  Class = 7,
  Upper = 8,
  /** The lower-case unit stands from this bit on. */
  LowerShift = 8,
}

/** Per UTF-16 unit: class, capital or not, and the lower-case unit, or 0 for a unit that {@link unitEntry} has not met yet. */
export const UNITS = new Uint32Array(65536);

/** Scripts and marks above this unit are not told apart. */
const END = 0x1f00;

function classOf(unit: number): CharClass {
  if (unit < 0x80) {
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return CharClass.Letter;
    if (unit >= 48 && unit <= 57) return CharClass.Digit;
    if (unit === 32 || (unit >= 9 && unit <= 13)) return CharClass.Space;
    return '.!?;:+*'.includes(String.fromCharCode(unit)) ? CharClass.Hard : CharClass.Soft;
  }
  if ((unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit < END)) return CharClass.Letter;
  if (unit === 0xa0) return CharClass.Space;
  if (unit >= 0x300 && unit < 0x370) return CharClass.Mark;
  if (unit < END) return rareClassOf(String.fromCharCode(unit));
  if (unit === 0x2026 || unit === 0x2022) return CharClass.Hard;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b))
    return CharClass.Space;
  return CharClass.Soft;
}

const SOME_MARK = regex.u`[${MARK}]`;

function rareClassOf(text: string): CharClass {
  if (/\p{Script=Latin}/u.test(text) && hasLetter(text)) return CharClass.Letter;
  if (/\s/u.test(text)) return CharClass.Space;
  return SOME_MARK.test(text) ? CharClass.Mark : CharClass.Soft;
}

/** The entry of a unit in {@link UNITS}, filled in when it is missing. */
export function unitEntry(unit: number): number {
  const known = UNITS[unit] ?? CharClass.Soft;
  if (known !== 0) return known;
  const kind = classOf(unit);
  const small = kind === CharClass.Letter ? String.fromCharCode(unit).toLowerCase() : '';
  const lower = small.length === 1 ? small.charCodeAt(0) : unit;
  const entry = kind | (lower === unit ? 0 : UnitBits.Upper) | (lower << UnitBits.LowerShift);
  UNITS[unit] = entry;
  return entry;
}

/** The class of a UTF-16 unit; what stands outside of a text (NaN) is soft. */
export function charClass(unit: number): CharClass {
  return unitEntry(unit) & UnitBits.Class;
}

/** The lower-case form of a Latin letter's unit; the same unit for anything else. */
export function lowerCode(unit: number): number {
  return unitEntry(unit) >>> UnitBits.LowerShift;
}

/** True for a capital Latin letter. */
export function isUpper(unit: number): boolean {
  return (unitEntry(unit) & UnitBits.Upper) !== 0;
}
