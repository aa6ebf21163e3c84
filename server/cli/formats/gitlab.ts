import type { Severity } from '../../../rules/vocabulary.ts';
import type { FileReport } from '../report.ts';
import { digest } from '../../host/fingerprints.ts';
import { fingerprintsOf } from './fingerprint.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info', hint: 'info' };

/** A Code Quality report of GitLab: one JSON array. (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format) */
export function formatGitlab(reports: readonly FileReport[]): string {
  const issues = reports.flatMap(({ name, messages }) => {
    const fingerprints = fingerprintsOf(messages);
    return messages.map(({ ruleId, severity, message, start, end }, i) => ({
      description: message,
      check_name: ruleId,
      // Of one project no two may be alike, so the file counts as well.
      fingerprint: digest(`${name}\u0000${fingerprints[i] ?? ''}`),
      severity: SEVERITIES[severity],
      location: { path: name, lines: { begin: start.line, end: end.line } },
    }));
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
