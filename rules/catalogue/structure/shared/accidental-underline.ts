import type { Block } from '../../../model/block.ts';

const UNDERLINE = /(?:\r\n|\n|\r)(?<indent>[ \t]*)(?<rule>-{2,}|={3,})[ \t]*$/u;
const COMPONENTS: ReadonlySet<string> = new Set([
  'letterhead',
  'title',
  'subject',
  'addressee',
  'signature',
  'recipients',
  'footer',
  'closing',
  'opening',
]);

/**
 * The row of dashes or equals signs that makes a heading of the paragraph above it against the writer's mind: of a component of the
 * report, or of a whole sentence. `at` is its offset in the block's source. Undefined for real headings and other blocks.
 */
export function accidentalUnderline(block: Block): { readonly rule: string; readonly at: number } | undefined {
  if (block.content.place.kind !== 'heading' || !isNoHeading(block)) return undefined;
  const match = UNDERLINE.exec(block.raw);
  const rule = match?.groups?.['rule'];
  return match === null || rule === undefined ? undefined : { rule, at: match.index + match[0].indexOf(rule) };
}

/** A component of the report, or a whole sentence. */
function isNoHeading(block: Block): boolean {
  if (COMPONENTS.has(block.role)) return true;
  const text = block.text.trim();
  return block.role === 'body' && (/[.;:]$/u.test(text) || text.split(/\s+/u).length > 40);
}
