import { regex, WORD_END } from '../pattern/regex.ts';

/** The words that begin the part Kính gửi, with the slips met in them (kính gửi, Kính gởi, Kinh gửi), and their colon. */
const LABEL = regex.iu`^K[íi]nh\s+(?:g[ửừữưởơ]i|trình)${WORD_END}(?:\s*[:;.])?`;

/** True when the text begins the part Kính gửi. */
export function beginsAddressee(text: string): boolean {
  return LABEL.test(text);
}

/** Length of the label with its colon at the start of the text, 0 when there is none. */
export function addresseeLabelLength(text: string): number {
  return LABEL.exec(text)?.[0].length ?? 0;
}
