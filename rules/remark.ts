import { ruleById } from './index.ts';
import { applyFixes, type Finding, lint, type LintOptions, type Position } from './library/index.ts';
import { readOptions } from './library/read-options.ts';
import { shift } from './text/span.ts';

export type { LintOptions } from './library/index.ts';

/** The place of a message, by line and column and by offset. */
interface MessagePoint extends Position {
  readonly offset: number;
}

/** The tree of a file, which is not looked at: any node of unist. */
export interface ReportTree {
  readonly type: string;
}

/** A message of a file as the plugin fills it in. */
export interface ReportMessage {
  fatal?: boolean | null | undefined;
  expected?: string[] | undefined;
  actual?: string | null | undefined;
  note?: string | undefined;
}

/** What the plugin asks of the file it is given: its text, and to take messages. A `VFile` of unified is one. */
export interface ReportFile {
  toString(): string;
  message(
    reason: string,
    options: {
      readonly place: { readonly start: MessagePoint; readonly end: MessagePoint };
      readonly source: string;
      readonly ruleId: string;
    },
  ): ReportMessage;
}

/**
 * The analysis as a unified plugin: `unified().use(remarkParse).use(lintReport, { stage: 'presign' })`. Findings become messages of the
 * file, with place, rule id, source `lint-report`, `fatal` for errors, `expected` for findings whose first fix changes the
 * reported text only, and the rule's reason as `note`. The text of the file is analysed, not the tree, so it must be the
 * source the tree was parsed from.
 *
 * @throws TypeError in one sentence when an option is wrong
 */
export default function lintReport(options: LintOptions = {}): (tree: ReportTree, file: ReportFile) => undefined {
  const { language } = readOptions(options).settings;
  return (_tree, file) => {
    const text = String(file);
    for (const finding of lint(text, options).findings) {
      const { span } = finding;
      const message = file.message(finding.message, {
        place: { start: { ...finding.start, offset: span.start }, end: { ...finding.end, offset: span.end } },
        source: 'lint-report',
        ruleId: finding.ruleId,
      });
      if (finding.severity === 'error') message.fatal = true;
      else if (finding.severity !== 'warning') message.fatal = undefined;
      const actual = text.slice(span.start, span.end);
      const expected = replacement(finding, actual);
      if (expected !== undefined) message.expected = [expected];
      message.actual = actual;
      const note = ruleById(finding.ruleId)?.why[language];
      if (note !== undefined) message.note = note;
    }
  };
}

/** The reported text after the first fix, when that fix changes nothing else. */
function replacement({ fixes: [fix], span }: Finding, text: string): string | undefined {
  if (fix === undefined || fix.edits.some((e) => e.span.start < span.start || e.span.end > span.end)) return undefined;
  const [first, ...others] = fix.edits;
  const moved = (edit: typeof first): typeof first => ({ text: edit.text, span: shift(edit.span, -span.start) });
  return applyFixes(text, [{ fixes: [{ ...fix, edits: [moved(first), ...others.map(moved)] }] }], { safety: 'ask' }).text;
}
