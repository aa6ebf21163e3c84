import type { Passage, RecipientItem, Report } from '../../../model/report.ts';
import type { Span } from '../../../text/span.ts';

const BULLET = /^(?<sign>[-–—+*•]|\d{1,2}[.)])\s*/u;
/** A mark of the drafter that conversion of a superscript leaves at the end: `TCNV^{Nhất}.`. */
const SUPERSCRIPT = /\^\{[^}]*\}/gu;

/** The bullet an item begins with (`-`, `–`, `1.`); empty when there is none. */
export function bulletOf(item: RecipientItem): string {
  return BULLET.exec(item.text)?.groups?.['sign'] ?? '';
}

/** The body or group named by an item: one line, without bullet, closing sign and drafter mark. */
export function nameOf(item: RecipientItem): string {
  return itemLine(item)
    .replace(/(?<![;,.:])[;,.:]+$/u, '')
    .trim();
}

/** An item on one line, its parts joined, without bullet and drafter mark. */
export function itemLine(item: RecipientItem): string {
  const whole = item.tail === undefined ? item.text : `${item.text} ${item.tail.text}`;
  return whole.replace(BULLET, '').replace(SUPERSCRIPT, '').replace(/\s+/gu, ' ').trim();
}

/** Where an item ends: its last line. */
export function endOf(item: RecipientItem): Passage {
  return item.tail ?? item;
}

/** The item without its bullet: range of the block's text and source span. */
export function bodyOf(item: RecipientItem): { start: number; end: number; text: string; span: Span } {
  const start = item.start + (BULLET.exec(item.text)?.[0].length ?? 0);
  return { start, end: item.end, text: item.block.text.slice(start, item.end), span: item.block.spanOf(start, item.end) };
}

/** The sign at the very end of an item with its source span, or the empty place for it with an empty `sign`. Drafter marks are looked past. */
export function closingSign(item: RecipientItem): { sign: string; span: Span } {
  const last = endOf(item);
  const found = /(?<sign>[;,.:])(?:\s*\^\{[^}]*\})?$/u.exec(last.text);
  const sign = found?.groups?.['sign'];
  if (found === null || sign === undefined) return { sign: '', span: { start: last.span.end, end: last.span.end } };
  const at = last.start + found.index;
  return { sign, span: last.block.spanOf(at, at + 1) };
}

/** The last word of an item, for pointing at the place where a sign is missing. */
export function lastWord(item: RecipientItem): { text: string; span: Span } {
  const last = endOf(item);
  const text = /(?<!\S)\S+$/u.exec(last.text)?.[0] ?? last.text;
  return { text, span: last.block.spanOf(last.end - text.length, last.end) };
}

/** Items of the list with the archive line, if it has one; empty when there is no list. */
export function itemsOf(report: Report): readonly RecipientItem[] {
  return report.recipients?.items ?? [];
}

/** Number of words from which an item with a full stop is a sentence. */
const SENTENCE = 8;
/** Number of words from which a numbered item is one, whatever it ends with. */
const NUMBERED_SENTENCE = 12;

/** True for a list of sentences, which most of the items are: no recipients, whatever label stands before it. */
export function isProse(items: readonly RecipientItem[]): boolean {
  const whole = items.filter((item) => {
    const words = nameOf(item).split(' ').length;
    return (closingSign(item).sign === '.' && words >= SENTENCE) || (/^\d/u.test(bulletOf(item)) && words >= NUMBERED_SENTENCE);
  });
  return whole.length > 2 && whole.length * 2 > items.length;
}
