import type { Block } from './block.ts';
import type { Report } from './report.ts';

/**
 * The source text that puts what follows it on a new line of the block: `<br>` in table cells and HTML, where a line end would break
 * the table or vanish, otherwise the document's own line break, with the signs of a block quote. Undefined in a Markdown heading, which ends with its line.
 */
export function newLineIn(report: Report, block: Block): string | undefined {
  if (block.content.place.kind === 'table-cell' || block.raw.includes('<br')) return '<br>';
  if (block.content.place.kind === 'heading') return undefined;
  const { start } = report.source.lineSpan(report.source.positionAt(block.start).line);
  return report.source.lineBreak + (/^(?:>[ \t]*)+/u.exec(report.source.text.slice(start, block.start))?.[0] ?? '');
}

/** True when the source text can be cut out without leaving half of a pair of emphasis signs or tags behind. */
export function isBalanced(source: string): boolean {
  const opened = source.match(/<[a-z]+[\s>]/giu)?.filter((tag) => !/^<br/iu.test(tag)).length ?? 0;
  const closed = source.match(/<\/[a-z]+>/giu)?.length ?? 0;
  return (source.match(/[*_]/gu)?.length ?? 0) % 2 === 0 && opened === closed && !source.includes('|');
}
