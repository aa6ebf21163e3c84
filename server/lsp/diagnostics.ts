import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import type { Finding } from '../../rules/index.ts';
import type { Severity } from '../../rules/vocabulary.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Analysis } from './documents.ts';
import { rangeOf } from './positions.ts';
import { DIAGNOSTIC_SOURCE } from './protocol.ts';

/** Severities of findings as the protocol numbers them. */
export const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Readonly<Record<Severity, DiagnosticSeverity>>;

/** The findings an analysis shows: none where the document is switched off or ignored. */
export function shownFindings(analysis: Analysis): readonly Finding[] {
  return analysis.settings.enabled ? analysis.result.findings : [];
}

/** Diagnostics of a document that do not come from its own text alone. */
export interface MoreDiagnostics {
  /** Differs whenever they may have changed; 0 before there were any. */
  readonly revision: number;
  of(analysis: Analysis): readonly Diagnostic[];
}

/** The diagnostics of an analysis, in the order of the findings. */
export function diagnosticsOf(analysis: Analysis, abilities: ClientAbilities): Diagnostic[] {
  return shownFindings(analysis).map((finding) => diagnosticOf(finding, analysis, abilities));
}

/** One finding as the protocol says it. Every field is a function of the finding, so that a later request makes the same one again. */
export function diagnosticOf(finding: Finding, { uri, result: { source } }: Analysis, abilities: ClientAbilities): Diagnostic {
  const related = abilities.relatedInformation
    ? finding.related.map(({ span, message }) => ({ location: { uri, range: rangeOf(source, span) }, message }))
    : [];
  return {
    range: rangeOf(source, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
