import type { Finding as InnerFinding, SourceText } from '../index.ts';
import type { Span } from '../vocabulary.ts';
import type { Finding, Located } from './finding.ts';

/** A finding with lines and columns beside its offsets. */
export function located(finding: InnerFinding, source: SourceText): Finding {
  const { ruleId, severity, message, span, fixes, related } = finding;
  return {
    ruleId,
    severity,
    message,
    ...place(span, source),
    fixes,
    related: related.map((other) => ({ message: other.message, ...place(other.span, source) })),
  };
}

function place(span: Span, source: SourceText): Located {
  return { span, start: source.positionAt(span.start), end: source.positionAt(span.end) };
}
