import type { Block } from '../block.ts';

/** A quoted provision runs over no more blocks. */
const LONGEST = 60;

/**
 * Blocks that lie in a quotation which opens in an earlier block and closes in a later one or in themselves: the points of a quoted
 * article are no items of the report. A quotation that never closes, or runs over a heading or a Roman part, is a slip and holds nothing.
 *
 * @param blocks blocks in order; tables and block quotes are passed over
 */
export function quotedProvisions(blocks: readonly Block[]): ReadonlySet<Block> {
  const inside = new Set<Block>();
  let open: Block[] | undefined;
  for (const block of blocks) {
    const { place, marker } = block.content;
    if (place.kind === 'table-cell' || place.quoted) continue;
    const sign = signOf(block.text);
    if (open === undefined) {
      if (sign === 'opens') open = [];
      continue;
    }
    if (place.kind === 'heading' || marker?.kind === 'roman' || marker?.kind === 'part' || open.length === LONGEST) {
      open = undefined;
      continue;
    }
    open.push(block);
    if (sign !== 'closes') continue;
    for (const each of open) inside.add(each);
    open = undefined;
  }
  return inside;
}

/** What a block does to a quotation of several blocks; one that opens and closes in the block itself does nothing. */
function signOf(text: string): 'opens' | 'closes' | undefined {
  const balance = count(text, '“') - count(text, '”');
  if (balance !== 0) return balance > 0 ? 'opens' : 'closes';
  if ((count(text, '"') & 1) === 0) return undefined;
  return /^\s*"/u.test(text) || /:\s*"[^"]*$/u.test(text) ? 'opens' : /"[.;,]?\s*$/u.test(text) ? 'closes' : undefined;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}
