import type { Severity } from '../../../rules/vocabulary.ts';
import type { FileReport } from '../report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };
/** GitHub shows the first ones only: what must be mended stands first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/**
 * Workflow commands of GitHub Actions, which annotate the lines of a pull request: errors first, then warnings, then notices.
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions)
 */
export function formatGithub(reports: readonly FileReport[]): string {
  const rows = reports.flatMap(({ name, messages }) => messages.map((message) => ({ name, ...message })));
  return ORDER.flatMap((severity) => rows.filter((row) => row.severity === severity))
    .map(({ name, severity, start, end, ruleId, message }) => {
      // A range of several lines has no columns there.
      const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
      const properties = [`file=${property(name)}`, `line=${start.line}`, `endLine=${end.line}`, ...columns, `title=${property(ruleId)}`];
      return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** True for a text that this format gives. */
export function isGithub(text: string): boolean {
  return text
    .trimEnd()
    .split('\n')
    .every((line) => /^::(?:error|warning|notice) file=/u.test(line));
}
