import type { Block } from '../../../model/block.ts';
import type { Edit } from '../../../vocabulary.ts';

/** Signs used as a dash between words or figures (hyphens, figure dash, en dash, em dash, bar, minus sign), fit for a character class: the plain hyphen is last. */
export const DASH_SIGNS = '‐‑‒–—―−-';

/** A dash with the blanks around it, as a range of a block's visible text; the blanks may hold a soft line end. */
export interface Separator {
  readonly start: number;
  readonly end: number;
  /** The blanks and the dash as typed: ` – `. */
  readonly text: string;
}

/** The separator with every kind and number of blanks as one space, so that forms can be compared: `\u00A0–\n` gives ` – `. */
export function separatorForm(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/**
 * The edit that turns a separator into `form` (a sign, with or without one space on each side). A line end stays where it is and reads
 * as a space; undefined when the form wants none there, or when nothing is to be changed.
 */
export function separatorEdit(block: Block, { start, end, text }: Separator, form: string): Edit | undefined {
  if (!text.includes('\n')) return text === form ? undefined : { span: block.spanOf(start, end), text: form };
  if (!form.startsWith(' ')) return undefined;
  const at = text.search(/\S/u);
  if (at < 0) return { span: block.spanOf(start, start), text: form.trimEnd() };
  const breakBefore = text.slice(0, at).includes('\n');
  const breakAfter = text.slice(at + 1).includes('\n');
  const from = breakBefore ? at : 0;
  const to = breakAfter ? at + 1 : text.length;
  const right = `${breakBefore ? '' : ' '}${form.trim()}${breakAfter ? '' : ' '}`;
  return text.slice(from, to) === right ? undefined : { span: block.spanOf(start + from, start + to), text: right };
}
