import { type IssuingBody, bodiesByName, bodyExistsAt } from '../data/issuing-bodies.ts';
import { hasLetter } from '../pattern/letters.ts';
import { LETTER, regex } from '../pattern/regex.ts';
import type { Passage, Report } from './report.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import { everyMatch } from '../text/every-match.ts';

/** The lines of a body's name on one line, a stray colon left out: `ỦY BAN NHÂN DÂN` and `XÃ BÌNH AN` → `ỦY BAN NHÂN DÂN XÃ BÌNH AN`. */
export function nameOf(lines: readonly Passage[]): string {
  return lines
    .map((line) => line.text)
    .join(' ')
    .replace(/:/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What is known of the issuing body: its name as printed and the bodies that the name may mean. */
export function issuingBodyOf(report: Report): { readonly name: string; readonly known: readonly IssuingBody[] } {
  const name = nameOf(report.letterhead.issuingBody);
  return { name, known: name === '' ? [] : bodiesByName(name, report.date) };
}

/** True when every letter of the code occurs in the name in that order, marks aside: `TLVC` in `CỤC THỦY LỢI VÙNG CAO`. */
export function isTakenFrom(code: string, name: string): boolean {
  const letters = baseLetters(name).toUpperCase();
  let at = 0;
  for (const letter of baseLetters(code).toUpperCase()) {
    if (!hasLetter(letter)) continue;
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const WORD = regex.gu`[${LETTER}]+`;

/** The first letters of the syllables of a name, marks aside: `SỞ NỘI VỤ` → `SNV`. */
export function initialsOf(name: string): string {
  return everyMatch(WORD, baseLetters(name).toUpperCase())
    .map((match) => match[0].charAt(0))
    .join('');
}

/** The bodies of the list none of which existed on the day; undefined when one did or nothing is known. */
export function goneBody(known: readonly IssuingBody[], date: string): IssuingBody | undefined {
  return known.length > 0 && known.every((body) => !bodyExistsAt(body, date)) ? known[0] : undefined;
}
