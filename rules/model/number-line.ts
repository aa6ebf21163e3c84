import { CAPITAL, LETTER, regex, WORD_END } from '../pattern/regex.ts';
import { passage } from './passage.ts';
import type { NumberLine, Passage } from './report.ts';

/** The word “Số” with the sign behind it. */
const LABEL = String.raw`(?<label>[Ss](?:[ốỐôÔ]${WORD_END}(?:\s*[:.;])?|[oO]\s*:))`;
/** Blanks, and dots or a line where something is to be filled in. */
const TO_FILL = String.raw`[\s.…_]*`;
const FIGURES = String.raw`(?<blank>${TO_FILL})(?:(?<num>\d{1,5}[a-zA-Z]?)${TO_FILL})?`;
/** Letters of one part of the symbol. */
const CODE = String.raw`[${LETTER}][${LETTER}\d&.]*`;
/** Codes with their signs, a blank left to be filled in, the rest of a type typed as words (`BC-Báo cáo`), or a code behind a blank. */
const SYMBOL = regex.source`
  ${CODE}
  (?:
    \s?(?:-{1,3}|[–—_/])\s?(?:${CODE}|…|\.{3,}|_{2,}(?!_))|\s(?:cáo|hoạch|định|trình|báo)
    |\s[${CAPITAL}]{2}[${CAPITAL}\d&]*(?=\s*$)
  )*`;
/** `Số: 12/BC-UBND`, `Số: …/2026/NQ-HĐND`. */
const STATE = regex.u`
  ^${LABEL}${FIGURES}
  [/](?:\s*(?<year>(?:19|20)\d\d)\s*/)?\s*(?<sym>${SYMBOL})`;
/** A number whose slash was typed as a hyphen or left out: `Số: 12-BC-UBND`. */
const PARTY = regex.u`
  ^${LABEL}${FIGURES}
  [-–—]\s?(?<sym>[${LETTER}][${LETTER}\d&]*\s?/\s?${CODE})`;

/** A program that writes typewriter signs has `--` for a dash. */
const BETWEEN_CODES = regex.u`\s?(?:-{1,3}|[–—_/])\s?|\s(?=[${CAPITAL}]{2})`;

/** Reads a line as number line of a state body (`Số: 12/BC-UBND`) or of a Party body (`Số 12-BC/ĐU`), wrong signs and blanks included. */
export function parseNumberLine(line: Passage): NumberLine | undefined {
  const party = PARTY.exec(line.text);
  const match = party ?? STATE.exec(line.text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const rest = line.text.slice(match[0].length);
  // Behind the number only the other column of the page may stand, or a note in brackets.
  if (rest !== '' && !/^\s{2,}|^\t|^\s?\([^)]{1,40}\)$/u.test(rest)) return undefined;
  const { block } = line;
  const symbol = groups['sym'] ?? '';
  const symbolStart = line.start + match[0].length - symbol.length;
  const label = groups['label'] ?? '';
  const number = groups['num'];
  const numberStart = line.start + label.length + (groups['blank'] ?? '').length;
  const codes = symbol.split(BETWEEN_CODES).filter((code) => code !== '');
  const year = groups['year'];
  return {
    ...passage(block, line.start, line.start + match[0].length),
    label,
    ...(number === undefined ? {} : { number, numberSpan: block.spanOf(numberStart, numberStart + number.length) }),
    symbol,
    symbolSpan: block.spanOf(symbolStart, symbolStart + symbol.length),
    ...(year === undefined ? {} : { year: Number(year) }),
    typeCode: codes[0] ?? '',
    bodyCodes: codes.slice(1),
    form: party === null ? 'state' : 'party',
  };
}
