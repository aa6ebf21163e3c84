/**
 * Regular expressions of Vietnamese text. Classes are strings for use between square brackets: `[${LETTER}\d]`. They stand in place of
 * `\p{L}` and its like, which V8 compiles into some 650 ranges, twice for every expression: that costs a cold run more than all matching.
 */

/** Latin letters as far as Vietnamese and the minority languages go, Greek and Cyrillic ones, and phonetic and full-width ones that pasted text holds. */
export const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ʯΑ-ωЀ-ӿḀ-ỿＡ-Ｚａ-ｚ';

/** The capital letters among them; those of Vietnamese one by one, for capital and small ones take turns in Unicode. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĂČĐĔĨĬŎŨŬƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸƠɃΑ-ΩЀ-Я';

/** The small letters among them. */
export const SMALL = 'a-zµß-öø-ÿăčđĕĩĭŏũŭưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơƀα-ωа-џ';

/** Combining marks: tones and qualities written apart from their letter. */
export const MARK = String.raw`\u0300-\u036F`;

/** No letter stands before: a word begins here. */
export const WORD_START = `(?<![${LETTER}])`;

/** No letter stands behind: a word ends here. */
export const WORD_END = `(?![${LETTER}])`;

/** Neither a letter nor a digit stands before. */
export const TOKEN_START = `(?<![${LETTER}\\d])`;

/** Neither a letter nor a digit stands behind. */
export const TOKEN_END = `(?![${LETTER}\\d])`;

/** What may be put into a template: source, not text to be found; of an expression its source is put in. */
type Part = string | RegExp;

const LINE_BREAK = /\n */g;

/** Hundreds of expressions are made at every start, before anything is optimised: what V8 does itself is several times as fast here. */
function sourceOf(template: TemplateStringsArray, parts: readonly Part[]): string {
  for (const part of parts) if (typeof part !== 'string') return sourceOf(template, parts.map(ownSource));
  const source = String.raw(template, ...parts);
  return source.includes('\n') ? String.raw({ raw: template.raw.map((text) => text.replace(LINE_BREAK, '')) }, ...parts) : source;
}

function ownSource(part: Part): string {
  return typeof part === 'string' ? part : part.source;
}

const withFlags =
  (flags: string) =>
  (template: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
    new RegExp(sourceOf(template, parts), flags);

/**
 * Makes an expression of a template that reads as a literal does: regex.giu`${WORD_START}số\s+(?<number>\d+)` stands for
 * `/(?<!…)số\s+(?<number>\d+)/giu`. Line breaks in it, with the indentation behind them, are for the reader alone.
 *
 * It makes a new expression each time it is evaluated: one of constant parts belongs outside functions.
 */
export const regex = {
  /** The source alone, to be put into others. */
  source: (template: TemplateStringsArray, ...parts: readonly Part[]): string => sourceOf(template, parts),
  u: withFlags('u'),
  gu: withFlags('gu'),
  iu: withFlags('iu'),
  giu: withFlags('giu'),
  gmu: withFlags('gmu'),
  mu: withFlags('mu'),
  su: withFlags('su'),
  uy: withFlags('uy'),
  iuy: withFlags('iuy'),
  dgu: withFlags('dgu'),
  dgiu: withFlags('dgiu'),
};

/** Source that finds any one of the phrases, separated by `|`, whatever blanks stand between their words. */
export function anyOf(...phrases: readonly string[]): string {
  return '(?:' + spaced(phrases.join('|')) + ')';
}

/** Source that finds a text whatever blanks stand between its words. */
export function spaced(text: string): string {
  return text.replaceAll(' ', '\\s+');
}
