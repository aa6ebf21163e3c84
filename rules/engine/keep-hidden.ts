import type { Block } from '../model/block.ts';
import { perContent } from '../model/per-content.ts';
import { lettersOf } from '../pattern/letters.ts';
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import { foreignNotation } from '../text/foreign-notation.ts';
import { firstEndingAfter } from '../text/range-at.ts';
import type { Span, TextRange } from '../text/span.ts';
import type { Edit } from '../vocabulary.ts';

/** A piece of visible text in the way of an edit, with its range of the source. */
interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words are compared whole, signs and blanks one by one. */
interface Token {
  readonly text: string;
  /** Units of the token, as a range of their list. */
  readonly from: number;
  readonly to: number;
}

/** Longer replacements are not compared word by word. */
const LONGEST = 400;

/**
 * Translates the edits of a fix from what a reader sees to the source: what stands inside their spans and is not seen — comments,
 * directives, link targets, footnote marks, tags, entities, hard breaks, emphasis signs — is kept, unit for unit.
 *
 * @param blocks the blocks of the document, in order
 * @param source the text of the document
 * @returns the edits of the source, or undefined where that is impossible: the fix is not to be offered
 */
export function keepingHidden(
  edits: readonly [Edit, ...Edit[]],
  blocks: readonly Block[],
  source: string,
): readonly [Edit, ...Edit[]] | undefined {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const own =
      edit.of === 'markup' ? [edit] : edit.span.start === edit.span.end ? insertion(edit, blocks) : ofVisibleText(edit, blocks, source);
    if (own === undefined) return undefined;
    kept.push(...own);
  }
  const [first, ...rest] = kept;
  return first === undefined ? undefined : [first, ...rest];
}

/** True when the edit takes a word away, and does not only join two: no such fix is safe. `source` is the text of the document. */
export function losesWords({ span, text }: Edit, source: string): boolean {
  const before = source.slice(span.start, span.end).normalize('NFC');
  return wordsIn(before) > wordsIn(text) && lettersOf(before).length > lettersOf(text).length;
}

function wordsIn(text: string): number {
  return everyMatch(WORDS, text).length;
}

const WORDS = regex.gu`[${LETTER}${MARK}\d]+`;

/** An insertion into columns, or before them on their first line, would shift them; one into another notation would change it. */
function insertion(edit: Edit, blocks: readonly Block[]): readonly Edit[] | undefined {
  const { start } = edit.span;
  const touched = blocksIn({ start, end: start + 1 }, blocks);
  const shifts = touched.some((block) => block.content.place.laidOut && (block.start < start || !/[\r\n]$/.test(edit.text)));
  return shifts || touched.some((block) => block.start < start && isForeign(block, edit.span)) ? undefined : [edit];
}

/** True when the span reaches into a stretch of another notation: attributes, formulas, commands, templates. */
function isForeign(block: Block, span: Span): boolean {
  const { foreign } = anatomyOf(block.content);
  return (foreign[firstEndingAfter(foreign, span.start - block.start)]?.start ?? Infinity) + block.start < span.end;
}

function ofVisibleText(edit: Edit, blocks: readonly Block[], source: string): readonly Edit[] | undefined {
  const touched = blocksIn(edit.span, blocks);
  const units = touched.flatMap((block) => unitsIn(block, edit.span)).flatMap(withBreak(touched));
  if (touched.some(({ content }) => content.place.laidOut) && edit.text.length !== lengthOf(units)) return undefined;
  if (touched.some((block) => isForeign(block, edit.span))) return undefined;
  if (edit.of === 'lines') return isContinuous(units, edit.span, source, LINE_SIGNS) ? [edit] : undefined;
  if (units.length === 0) return mayGoWithText(source.slice(edit.span.start, edit.span.end)) ? [edit] : undefined;
  if (isContinuous(units, edit.span, source)) return [withEscape(edit, source)];
  return changesOf(units, edit.text)?.reduce<Edit[] | undefined>((out, { from, to, text }) => {
    const change = toSource(units, from, to, text, edit.span, source);
    if (out === undefined || change === undefined) return undefined;
    out.push(change);
    return out;
  }, []);
}

/** The blocks that the span reaches into; `blocks` are in order. */
export function blocksIn(span: Span, blocks: readonly Block[]): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Block[] = [];
  for (let at = low; (blocks[at]?.start ?? span.end) < span.end; at++) {
    const block = blocks[at];
    if (block !== undefined) found.push(block);
  }
  return found;
}

function unitsIn(block: Block, span: Span): readonly Unit[] {
  const { units } = anatomyOf(block.content);
  const found: Unit[] = [];
  for (let i = firstEndingAfter(units, span.start - block.start); (units[i]?.start ?? Infinity) + block.start < span.end; i++) {
    const unit = units[i];
    if (unit !== undefined) found.push({ text: unit.text, start: block.start + unit.start, end: block.start + unit.end });
  }
  return found;
}

/** What the edits of a block ask of its source, in offsets of it. */
interface Anatomy {
  readonly units: readonly Unit[];
  /** Stretches of another notation. */
  readonly foreign: readonly TextRange[];
}

/** A paragraph full of slips is taken apart once, not for each of them. */
const anatomyOf = perContent((content): Anatomy => {
  const { raw, text } = content;
  const units = content
    .unitsOf(0, text.length)
    .map(({ at, length, source, sourceEnd }) => ({ text: text.slice(at, at + length), start: source, end: sourceEnd }));
  // The cells of a table drawn with signs are read one after the other, not line by line.
  if (content.place.laidOut) units.sort((a, b) => a.start - b.start);
  // What is hidden of it is in no edit's way.
  const foreign = foreignNotation(raw).filter(({ start, end }) => (units[firstEndingAfter(units, start)]?.start ?? end) < end);
  return { units, foreign };
});

/** Puts a line end for the end of a paragraph between the units of two blocks. */
function withBreak(blocks: readonly Block[]): (unit: Unit, at: number, units: readonly Unit[]) => readonly Unit[] {
  const starts = new Set(blocks.slice(1).map(({ start }) => start));
  return (unit, at, units) => {
    const before = units[at - 1];
    if (before === undefined || ![...starts].some((start) => before.end <= start && start <= unit.start)) return [unit];
    return [{ text: '\n', start: before.end, end: unit.start }, unit];
  };
}

function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, { text }) => sum + text.length, 0);
}

/** Signs of emphasis and of lists, line breaks and blanks: what may go with a whole line. */
const LINE_SIGNS = /^(?:[*_~\s\\>+•-]|\d+[.)]|<br\s*\/?>)*$/i;
const BLANKS = /^\s*$/;

/** True when the span holds nothing but units that stand for themselves, and `between` and inside units that do not what may go with them. */
function isContinuous(units: readonly Unit[], span: Span, source: string, between: RegExp = BLANKS): boolean {
  let done = span.start;
  for (const unit of units) {
    if (!between.test(source.slice(done, unit.start))) return false;
    if (isRewritten(unit, source) && !(between === LINE_SIGNS && between.test(source.slice(unit.start, unit.end)))) return false;
    done = unit.end;
  }
  return between.test(source.slice(done, span.end));
}

/** True for a unit that must stay: its source holds more than its letters: an entity, a tag or sign that breaks the line, code, an image. */
function isRewritten({ text, start, end }: Unit, source: string): boolean {
  const own = source.slice(start, end);
  if (own === text || own.normalize('NFC') === text) return false;
  return text !== '\n' || !/[\r\n]/.test(own) || /^ {2,}[\r\n]/.test(own) || !mayGoWithText(own);
}

/** The edit with the backslash before what it replaces, where that would be left alone. */
function withEscape(edit: Edit, source: string): Edit {
  const { start, end } = edit.span;
  if (source.charAt(start - 1) !== '\\' || source.charAt(start - 2) === '\\' || /^[!-/:-@[-`{-~]/.test(edit.text)) return edit;
  return /^[!-/:-@[-`{-~]/.test(source.slice(start, end)) ? { ...edit, span: { start: start - 1, end } } : edit;
}

/** A replacement of a range of units; an empty range inserts before its first unit. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What must change of the units to give the text, word by word; undefined when they are too long to compare. */
function changesOf(units: readonly Unit[], text: string): readonly Change[] | undefined {
  const before = tokensOf(units);
  const after = text.match(WORD_OR_SIGN) ?? [];
  if (before.length > LONGEST || after.length > LONGEST) return undefined;
  const common = commonLengths(before, after);
  const changes: Change[] = [];
  let open: Change | undefined;
  const change = (from: number, to: number, added: string): void => {
    open = open === undefined ? { from, to, text: added } : { ...open, to, text: open.text + added };
  };
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && now !== undefined && old.text === now) {
      if (open !== undefined) changes.push(open);
      open = undefined;
      i++;
      j++;
    } else if (old !== undefined && (now === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      change(old.from, old.to, '');
      i++;
    } else {
      const at = old?.from ?? units.length;
      change(at, at, now ?? '');
      j++;
    }
  }
  if (open !== undefined) changes.push(open);
  return changes;
}

const WORD_OR_SIGN = regex.gu`[${LETTER}${MARK}\d]+|[^]`;
const WORD = regex.u`^[${LETTER}${MARK}\d]+$`;

function tokensOf(units: readonly Unit[]): readonly Token[] {
  const tokens: Token[] = [];
  units.forEach((unit, at) => {
    const last = tokens.at(-1);
    if (last !== undefined && isWord(last.text) && isWord(unit.text))
      tokens[tokens.length - 1] = { text: last.text + unit.text, from: last.from, to: at + 1 };
    else tokens.push({ text: unit.text, from: at, to: at + 1 });
  });
  return tokens;
}

function isWord(text: string): boolean {
  return WORD.test(text);
}

/** Length of the longest common subsequence of what follows, for each pair of places. */
function commonLengths(before: readonly Token[], after: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array.from({ length: after.length + 1 }, () => 0)];
  for (let i = before.length - 1; i >= 0; i--) {
    const below = rows[0] ?? [];
    const row = Array.from({ length: after.length + 1 }, () => 0);
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i]?.text === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    rows.unshift(row);
  }
  return rows;
}

function toSource(units: readonly Unit[], from: number, to: number, text: string, span: Span, source: string): Edit | undefined {
  if (from === to) {
    const [before, after] = [units[from - 1], units[from]];
    const closes =
      before !== undefined && after !== undefined && /^(?:<\/|\]\{)/.test(source.slice(before.end, before.end + 2)) && text.trim() === '';
    const at = closes ? after.start : (before?.end ?? after?.start ?? span.start);
    return { span: { start: at, end: at }, text };
  }
  const own = units.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.some((unit) => isRewritten(unit, source))) return undefined;
  const hidden = own
    .slice(1)
    .map((unit, i) => source.slice(own[i]?.end ?? unit.start, unit.start))
    .join('');
  if (!mayGoWithText(hidden)) return undefined;
  return withEscape({ span: { start: first.start, end: last.end }, text }, source);
}

/** Emphasis signs that open and close around words that go may go with them; nothing else that is hidden may. */
function mayGoWithText(hidden: string): boolean {
  if (!/^[*_~\s\\]*$/.test(hidden)) return false;
  const signs = hidden.match(/\*+|_+|~+/g) ?? [];
  return signs.every((sign) => signs.filter((other) => other === sign).length % 2 === 0);
}
