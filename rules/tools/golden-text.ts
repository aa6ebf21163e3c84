import { lint } from '../index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { toolResources } from './tool-resources.ts';

/** Findings of a report at stage `presign` as people read them: place, severity, rule, the line with the reported text in ⟦⟧, message, first fix. */
export function goldenText(raw: string): string {
  const text = raw.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const { findings, source } = lint(text, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' }, resources: toolResources });
  const entries = findings.map((f) => {
    const start = source.positionAt(f.span.start);
    const line = source.lineSpan(start.line);
    const end = Math.min(f.span.end, line.end);
    const before = source.slice({ start: Math.max(line.start, f.span.start - 40), end: f.span.start });
    const after = source.slice({ start: end, end: Math.min(line.end, end + 40) });
    const fix = f.fixes[0] === undefined ? '' : `\n    → [${f.fixes[0].safety}] ${f.fixes[0].title}`;
    return `${String(start.line)}:${String(start.column)} ${f.severity} ${f.ruleId}\n    ${before}⟦${source.slice({ start: f.span.start, end })}⟧${after}\n    ${f.message}${fix}\n`;
  });
  return `${String(findings.length)} findings\n\n${entries.join('\n')}`;
}
