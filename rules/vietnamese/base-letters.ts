/**
 * The text without tone and vowel marks, đ as d, letter case kept: `Độc lập` → `Doc lap`. NFC input gives a result of the same
 * length, so that ranges found in it are ranges of the input. For recognising a component whose marks may be wrong.
 */
export function baseLetters(nfcText: string): string {
  let out = '';
  for (let i = 0; i < nfcText.length; i++) {
    const code = nfcText.charCodeAt(i);
    if (code < 0xc0) out += nfcText.charAt(i);
    else if (code === 0x111 || code === 0xf0) out += 'd';
    else if (code === 0x110 || code === 0xd0) out += 'D';
    else {
      let letter = known.get(code);
      if (letter === undefined) known.set(code, (letter = nfcText.charAt(i).normalize('NFD').charAt(0)));
      out += letter;
    }
  }
  return out;
}

/** Letters without their marks by code unit, kept as they are asked for. */
const known = new Map<number, string>();
