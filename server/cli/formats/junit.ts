import { PROGRAM } from '../notices.ts';
import type { FileReport, ReportMessage } from '../report.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/**
 * JUnit XML, which every CI service shows as test results: a suite of test cases, one for each file; an error or warning is a failure of
 * its file, what is only noted stands in its output.
 */
export function formatJunit(reports: readonly FileReport[]): string {
  const failures = reports.reduce((sum, { messages }) => sum + messages.filter(isFailure).length, 0);
  const counts = { tests: reports.length, failures, errors: 0 };
  const cases = reports.map(({ name, messages }) => {
    const parts = [
      ...messages.filter(isFailure).map((message) => failure(name, message)),
      ...notes(messages.filter((message) => !isFailure(message))),
    ];
    const head = `    <testcase${xmlAttributes({ name, classname: PROGRAM, file: name })}`;
    return parts.length === 0 ? `${head}/>` : [`${head}>`, ...parts, '    </testcase>'].join('\n');
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: PROGRAM, ...counts })}>`,
    `  <testsuite${xmlAttributes({ name: PROGRAM, ...counts, skipped: 0 })}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
}

function isFailure({ severity }: ReportMessage): boolean {
  return severity === 'error' || severity === 'warning';
}

function failure(name: string, { ruleId, severity, message, start }: ReportMessage): string {
  const place = `${name}:${start.line}:${start.column}`;
  return `      <failure${xmlAttributes({ message: `${start.line}:${start.column} ${message}`, type: `${severity} ${ruleId}` })}>${xmlText(`${place}: ${message}`)}</failure>`;
}

function notes(messages: readonly ReportMessage[]): string[] {
  if (messages.length === 0) return [];
  const lines = messages.map(({ ruleId, message, start }) => `${start.line}:${start.column} ${message} [${ruleId}]`);
  return [`      <system-out>${xmlText(lines.join('\n')).replaceAll('&#10;', '\n')}</system-out>`];
}

/** True for a text that this format gives. */
export function isJunit(text: string): boolean {
  return new RegExp(`^<\\?xml[^>]*>\\s*<testsuites name="${PROGRAM}"`, 'u').test(text);
}
