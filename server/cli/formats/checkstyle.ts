import type { Severity } from '../../../rules/vocabulary.ts';
import { PROGRAM } from '../notices.ts';
import type { FileReport } from '../report.ts';
import { xmlAttributes } from './xml.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

/** Checkstyle XML: a file element for each file, clean ones too; the source of an error is the program and its rule. */
export function formatCheckstyle(reports: readonly FileReport[]): string {
  const files = reports.flatMap(({ name, messages }) => {
    const head = `  <file${xmlAttributes({ name })}`;
    if (messages.length === 0) return [`${head}/>`];
    const errors = messages.map(
      ({ start, severity, message, ruleId }) =>
        `    <error${xmlAttributes({ line: start.line, column: start.column, severity: SEVERITIES[severity], message, source: `${PROGRAM}.${ruleId}` })}/>`,
    );
    return [`${head}>`, ...errors, '  </file>'];
  });
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<checkstyle version="${LAYOUT}">`, ...files, '</checkstyle>'].join('\n')}\n`;
}

/** Version of Checkstyle whose layout this is. */
const LAYOUT = '4.3';

/** True for a text that this format gives: every source is a rule of the program. */
export function isCheckstyle(text: string): boolean {
  return /^<\?xml[^>]*>\s*<checkstyle version="4\.3">/u.test(text) && !/ source="(?!lint-report\.)/u.test(text);
}
