/**
 * VNI (fonts named VNI-…): a Vietnamese letter is a base letter followed by a sign for its hat and tone, which a Unicode reader shows as
 * an accented vowel: `aù` á, `aâ` â, `aá` ấ. A few letters have a code of their own.
 */
const TONES = 'ùøûõï';
const HAT = 'âáàåãä';
const BREVE = 'êéèúüë';
/** Base letter as typed, signs after it, letters they make. */
const PAIRS: readonly (readonly [base: string, signs: string, letters: string])[] = [
  ['a', TONES + HAT + BREVE, 'áàảãạ' + 'âấầẩẫậ' + 'ăắằẳẵặ'],
  ['e', TONES + HAT, 'éèẻẽẹ' + 'êếềểễệ'],
  ['o', TONES + HAT, 'óòỏõọ' + 'ôốồổỗộ'],
  ['ô', TONES, 'ớờởỡợ'],
  ['u', TONES, 'úùủũụ'],
  ['ö', TONES, 'ứừửữự'],
  ['y', TONES, 'ýỳỷỹỵ'],
];
const SINGLES: readonly (readonly [sign: string, letter: string])[] = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

let table: ReadonlyMap<string, string> | undefined;

/** Unicode letter of each VNI code of one or two signs, capitals included; made when first asked for, since few texts are in VNI. */
export function vniLetters(): ReadonlyMap<string, string> {
  return (table ??= new Map([
    ...SINGLES.flatMap(([sign, letter]): [string, string][] => [
      [sign, letter],
      [sign.toUpperCase(), letter.toUpperCase()],
    ]),
    ...PAIRS.flatMap(([base, signs, letters]) =>
      [...signs].flatMap((sign, i): [string, string][] => {
        const letter = letters.charAt(i);
        const [capital, Base, Sign] = [letter.toUpperCase(), base.toUpperCase(), sign.toUpperCase()];
        return [
          [base + sign, letter],
          [Base + Sign, capital],
          [Base + sign, capital],
        ];
      }),
    ),
  ]));
}

/** A word typed in VNI as Unicode text; signs outside the table are kept. */
export function fromVni(word: string): string {
  const known = vniLetters();
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const pair = known.get(word.slice(i, i + 2));
    if (pair !== undefined && i + 1 < word.length) {
      out += pair;
      i++;
    } else out += known.get(word.charAt(i)) ?? word.charAt(i);
  }
  return out;
}
