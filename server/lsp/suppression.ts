import { type Block, type Finding, INTERNAL_RULES, type Report } from '../../rules/index.ts';
import type { Edit } from '../../rules/vocabulary.ts';

/** What an item or quotation puts in front of its first line: blanks and signs of quotation. */
const LINE_PREFIX = /^[ \t]*(?:>[ \t]*)*/u;

/** True where a comment can switch the finding off: findings about the check itself stay. */
export function canSuppress(finding: Finding): boolean {
  return !INTERNAL_RULES.some((id) => id === finding.ruleId);
}

/**
 * The edits that switch a rule off for the paragraph a finding stands in: a comment on a line of its own above the paragraph, with the
 * paragraph's own indentation so that lists and quotations stay whole. A finding on a later line of the paragraph needs a second comment
 * below it, because a comment inside would cut the paragraph in two. Undefined where no comment can stand: in tables, front matter and
 * outside paragraphs.
 */
export function suppressParagraphEdits(report: Report, finding: Finding): readonly Edit[] | undefined {
  const { source, blocks } = report;
  const block = blockAt(blocks, finding.span.start);
  if (block === undefined || block.content.place.kind === 'table-cell') return undefined;
  const firstLine = source.positionAt(block.span.start).line;
  const { start, end } = source.lineSpan(firstLine);
  const prefix = LINE_PREFIX.exec(source.text.slice(start, Math.min(block.span.start, end)))?.[0] ?? '';
  const comment = (directive: string): string => `${prefix}<!-- lint-report-${directive} ${finding.ruleId} -->`;
  if (source.positionAt(finding.span.start).line === firstLine) {
    return [insertion(start, comment('disable-next-line') + source.lineBreak)];
  }
  const lastLine = source.lineSpan(source.positionAt(block.span.end).line);
  return [insertion(start, comment('disable') + source.lineBreak), insertion(lastLine.end, source.lineBreak + comment('enable'))];
}

/** The edit that switches a rule off for the whole document: a comment on the first line, or the first after the front matter. */
export function suppressDocumentEdit(report: Report, finding: Finding): Edit {
  const { source, frontMatter } = report;
  const comment = `<!-- lint-report-disable-file ${finding.ruleId} -->`;
  const line = frontMatter === undefined ? 1 : source.positionAt(frontMatter.span.end).line + 1;
  if (line > source.lineCount) return insertion(source.text.length, source.lineBreak + comment + source.lineBreak);
  return insertion(source.lineSpan(line).start, comment + source.lineBreak);
}

function insertion(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** The block whose source holds the offset. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.findLast((block) => block.span.start <= offset && offset <= block.span.end);
}
