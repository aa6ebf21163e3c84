import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { applyFixes, type Finding, lint, ruleById } from './index.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { shift } from './text/span.ts';

/**
 * The analysis as a unified plugin: `unified().use(remarkParse).use(lintReport, { stage: 'presign' })`. Findings become messages of the
 * file, with place, rule id, source `lint-report`, `fatal` for errors, `expected` for findings whose first fix changes the
 * reported text only, and the rule's reason as `note`. The text of the file is analysed, not the tree, so it must be the
 * source the tree was parsed from.
 */
export default function lintReport(options: Partial<Settings> = {}): (tree: Root, file: VFile) => undefined {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...options };
  return (_tree, file) => {
    const { findings, source } = lint(String(file.value), { settings });
    for (const finding of findings) {
      const start = source.positionAt(finding.span.start);
      const end = source.positionAt(finding.span.end);
      const message = file.message(finding.message, {
        place: { start: { ...start, offset: finding.span.start }, end: { ...end, offset: finding.span.end } },
        source: 'lint-report',
        ruleId: finding.ruleId,
      });
      if (finding.severity === 'error') message.fatal = true;
      else if (finding.severity !== 'warning') message.fatal = undefined;
      const expected = replacement(finding, source.slice(finding.span));
      if (expected !== undefined) message.expected = [expected];
      message.actual = source.slice(finding.span);
      const note = ruleById(finding.ruleId)?.why[settings.language];
      if (note !== undefined) message.note = note;
    }
  };
}

/** The reported text after the first fix, when that fix changes nothing else. */
function replacement(finding: Finding, text: string): string | undefined {
  const fix = finding.fixes[0];
  if (fix === undefined || fix.edits.some((e) => e.span.start < finding.span.start || e.span.end > finding.span.end)) return undefined;
  const edits = fix.edits.map((e) => ({ text: e.text, span: shift(e.span, -finding.span.start) }));
  return applyFixes(text, [{ edits }]).text;
}
