import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver/node';
import type { Finding } from '../../rules/index.ts';
import type { Severity } from '../../rules/vocabulary.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Analysis } from './documents.ts';
import { knownFindings } from './known-findings.ts';
import { rangeOf } from './positions.ts';
import { DIAGNOSTIC_SOURCE } from './protocol.ts';

/** Severities of findings as the protocol numbers them. */
export const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Readonly<Record<Severity, DiagnosticSeverity>>;

/** The findings an analysis shows: none where the document is switched off or ignored, and not those on record that are to be hidden. */
export function shownFindings(analysis: Analysis): readonly Finding[] {
  const { enabled, recorded } = analysis.settings;
  if (!enabled) return [];
  if (recorded?.shown !== 'hide') return analysis.result.findings;
  const known = knownFindings(analysis);
  return known.size === 0 ? analysis.result.findings : analysis.result.findings.filter((finding) => !known.has(finding));
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
export function diagnosticOf(finding: Finding, analysis: Analysis, abilities: ClientAbilities): Diagnostic {
  const {
    uri,
    result: { source },
  } = analysis;
  const isDimmed = analysis.settings.recorded?.shown === 'dim' && knownFindings(analysis).has(finding);
  const related = abilities.relatedInformation
    ? finding.related.map(({ span, message }) => ({ location: { uri, range: rangeOf(source, span) }, message }))
    : [];
  return {
    range: rangeOf(source, finding.span),
    severity: isDimmed ? DiagnosticSeverity.Hint : SEVERITIES[finding.severity],
    ...(isDimmed && { tags: [DiagnosticTag.Unnecessary] }),
    code: finding.ruleId,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
