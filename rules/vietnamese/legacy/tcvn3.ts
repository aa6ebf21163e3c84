/**
 * TCVN3 (TCVN 5712:1993, fonts named .Vn…): every Vietnamese letter has a code of its own between 0xA1 and 0xFE, which a Unicode
 * reader shows as a Latin-1 sign. Capitals with a tone are typed as small letters in a capital font.
 */
const LEGACY = '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** Unicode letter of each TCVN3 sign. */
export const TCVN3: ReadonlyMap<string, string> = new Map([...LEGACY].map((sign, i) => [sign, LETTERS.charAt(i)]));

/** A word typed in TCVN3 as Unicode text; signs outside the table are kept. */
export function fromTcvn3(word: string): string {
  let out = '';
  for (const sign of word) out += TCVN3.get(sign) ?? sign;
  return out;
}
