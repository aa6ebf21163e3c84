import { describe, expect, it } from 'vitest';
import { enumerateSyllables } from '../vietnamese/syllable.ts';
import { fromTcvn3, TCVN3 } from '../vietnamese/legacy/tcvn3.ts';
import { fromVni, vniLetters } from '../vietnamese/legacy/vni.ts';

/** The text in an encoding, by the inverse of its table; letters without a code are kept. */
function encode(table: ReadonlyMap<string, string>, text: string): string {
  const codes = new Map([...table].map(([code, letter]) => [letter, code]));
  return [...text].map((letter) => codes.get(letter) ?? letter).join('');
}

describe.each([
  ['TCVN3', TCVN3, fromTcvn3],
  ['VNI', vniLetters(), fromVni],
] as const)('%s', (_, table, decode) => {
  it('gives back every syllable', () => {
    const lost = [...enumerateSyllables()].filter((syllable) => decode(encode(table, syllable)) !== syllable);
    expect(lost).toEqual([]);
  });

  it('has a code of its own for every letter with a mark', () => {
    const letters = 'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
    const codes = [...letters].map((letter) => encode(table, letter));
    expect(new Set(codes).size).toBe(letters.length);
    expect([...letters].filter((letter) => !new Set(table.values()).has(letter))).toEqual([]);
  });

  it('leaves plain letters, figures and signs alone', () => {
    expect(decode('Trang 12, to 3 (a-z).')).toBe('Trang 12, to 3 (a-z).');
  });
});

describe('capitals', () => {
  it('have codes of their own in VNI', () => {
    expect(fromVni('UÛY BAN NHAÂN DAÂN XAÕ ÑÖÙC LÖÔNG')).toBe('ỦY BAN NHÂN DÂN XÃ ĐỨC LƯƠNG');
    expect(fromVni('Uûy ban, Ñaûng uûy')).toBe('Ủy ban, Đảng ủy');
  });

  it('without tone have codes of their own in TCVN3', () => {
    expect(fromTcvn3('§oµn, ¢n, ¥n, ¡n, £m, ¤, ¦')).toBe('Đoàn, Ân, Ơn, Ăn, Êm, Ô, Ư');
  });
});
