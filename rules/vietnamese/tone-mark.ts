/**
 * Old and new placement of the tone mark in open oa, oe, uy (hóa/hoá, khỏe/khoẻ, thủy/thuỷ).
 * Both are accepted; no instrument prescribes one for administrative texts.
 */
import { MARK, regex, WORD_END } from '../pattern/regex.ts';
import { matchCase } from './letters.ts';
import { analyseSyllable, composeSyllable, type TonePlacement } from './syllable.ts';

export type { TonePlacement } from './syllable.ts';

const OPEN_TONED = regex.u`[òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ][aeyAEY]${WORD_END}|[ouOU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]${WORD_END}`;
const LETTER_RUN = regex.gu`[\p{Script=Latin}${MARK}]+`;

/** The placement that a syllable shows, or undefined when both styles write it alike or it is no Vietnamese syllable. */
export function tonePlacement(syllable: string): TonePlacement | undefined {
  return OPEN_TONED.test(syllable.normalize('NFC')) ? analyseSyllable(syllable)?.placement : undefined;
}

/**
 * The same syllable in the given placement, letter case kept. The result is NFC and as long as the NFC form of the input;
 * a word to which placement does not apply comes back unchanged.
 */
export function withTonePlacement(syllable: string, style: TonePlacement): string {
  const nfc = syllable.normalize('NFC');
  if (!OPEN_TONED.test(nfc)) return syllable;
  const found = analyseSyllable(nfc);
  if (found === undefined || found.placement === undefined || found.placement === style) return syllable;
  const moved = composeSyllable(found, style);
  if (moved === undefined || moved.length !== nfc.length) return syllable;
  if (nfc === nfc.toUpperCase() || nfc === nfc.toLowerCase()) return matchCase(moved, nfc);
  // Mixed case: every letter keeps the case of its place.
  let out = '';
  for (let i = 0; i < moved.length; i++) {
    const old = nfc.charAt(i);
    out += old === old.toLowerCase() ? moved.charAt(i) : moved.charAt(i).toUpperCase();
  }
  return out;
}

/** Every syllable of `text` in the given placement. Text in NFC keeps its length, so offsets stay valid. */
export function convertTonePlacement(text: string, style: TonePlacement): string {
  return text.replace(LETTER_RUN, (word) => withTonePlacement(word, style));
}
