import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';

/** What makes up the identity of a cited document. */
export interface KeyParts {
  /** Figures of the number. */
  readonly number: string;
  readonly year?: number | undefined;
  /** Letters of the symbol, with whatever separators. */
  readonly symbol: string;
}

/**
 * Identity of a document by its number: `45||KH-UBND`, `82|2018|NĐ-CP`. Letter case, blanks, kinds of dashes, slash against dash
 * between the groups, leading zeros and a point for thousands make no difference.
 */
export function citationKey(parts: KeyParts): string {
  const plain = parts.number
    .normalize('NFC')
    .toUpperCase()
    .replace(/^(\d{1,2})\.(\d{3})$/u, parts.year === undefined ? '$1$2' : '$1.$2');
  const symbol = parts.symbol
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s/\-‐‑‒–—−_]+/gu, '-');
  return `${plain.replace(/^0+(?=\d)/u, '')}|${parts.year ?? ''}|${symbol}`;
}

/** Identity of a document cited without a symbol: type, then name or number. */
export function unnumberedKey(typeName: string, name: string, number: string, year: number | undefined): string {
  const words = foldTonePlacement(name.normalize('NFC').toLowerCase()).replace(/\s+/gu, ' ').trim();
  return `${number.replace(/^0+(?=\d)/u, '')}|${year ?? ''}|${typeName}${words === '' ? '' : ` ${words}`}`;
}
