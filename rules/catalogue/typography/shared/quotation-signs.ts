import { perContent } from '../../../model/per-content.ts';
import { everyMatch } from '../../../text/every-match.ts';

/** A quotation mark that has no partner of its own kind in its block. */
export interface LoneSign {
  readonly kind: 'open' | 'close';
  /** Offset in the visible text. */
  readonly at: number;
}

/** A curly mark paired with a straight one. */
export interface MismatchedPair {
  /** Offset of the opening mark and of the closing mark. */
  readonly open: number;
  readonly close: number;
  /** Offset of the straight mark, and the curly one that belongs there. */
  readonly wrong: number;
  readonly right: '“' | '”';
}

/** A pair of straight marks. */
export interface StraightPair {
  readonly open: number;
  readonly close: number;
  /** True inside another quotation, where other marks are right. */
  readonly nested: boolean;
}

/** The double quotation marks of one block. */
export interface QuotationSigns {
  readonly mismatched: readonly MismatchedPair[];
  readonly straight: readonly StraightPair[];
  /** Offset of the first curly mark that has a curly partner; -1 when there is none. */
  readonly curlyAt: number;
  readonly lone: readonly LoneSign[];
}

const SIGN = /[“”"]/gu;

/**
 * Pairs the double quotation marks of a visible text. A straight mark opens after a space, bracket or at the start and closes after
 * anything else; a straight mark after a figure may stand for inches and is left out while no mark is open.
 */
export function readQuotationSigns(text: string): QuotationSigns {
  const mismatched: MismatchedPair[] = [];
  const straight: StraightPair[] = [];
  const lone: LoneSign[] = [];
  const open: { readonly at: number; readonly curly: boolean }[] = [];
  let curlyAt = -1;
  for (const match of everyMatch(SIGN, text)) {
    const at = match.index;
    const sign = match[0];
    if (sign === '“' || (sign === '"' && opens(text, at, open.length > 0))) {
      if (sign === '"' && /\d/u.test(text.charAt(at - 1))) continue;
      open.push({ at, curly: sign === '“' });
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) {
      if (sign === '”') lone.push({ kind: 'close', at });
    } else if (partner.curly && sign === '”') {
      if (curlyAt < 0 || partner.at < curlyAt) curlyAt = partner.at;
    } else if (!partner.curly && sign === '"') straight.push({ open: partner.at, close: at, nested: open.length > 0 });
    else
      mismatched.push({ open: partner.at, close: at, ...(partner.curly ? { wrong: at, right: '”' } : { wrong: partner.at, right: '“' }) });
  }
  for (const { at, curly } of open) if (curly) lone.push({ kind: 'open', at });
  return { mismatched, straight: straight.sort((a, b) => a.open - b.open), curlyAt, lone: lone.sort((a, b) => a.at - b.at) };
}

/** {@link readQuotationSigns} of a block's content, read once for the rules that ask; nothing for a block without any mark. */
export const quotationSignsOf = perContent(({ text }): readonly QuotationSigns[] =>
  text.search(SIGN) < 0 ? [] : [readQuotationSigns(text)],
);

function opens(text: string, at: number, inside: boolean): boolean {
  if (!inside) return true;
  return /(?:^|[\s([{“‘])$/u.test(text.slice(Math.max(0, at - 1), at)) && /[^\s.,;:)\]}]/u.test(text.charAt(at + 1));
}
