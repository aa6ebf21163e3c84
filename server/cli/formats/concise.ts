import type { Language } from '../../../rules/vocabulary.ts';
import { printable } from '../display-width.ts';
import type { FileReport } from '../report.ts';
import { SEVERITY_WORDS } from './summary.ts';

/** One line for each message, as compilers print them and editors read them: `file:line:column: severity message [rule]`. Nothing else. */
export function formatConcise(reports: readonly FileReport[], language: Language): string {
  return reports
    .flatMap(({ name, messages }) =>
      messages.map(({ start, severity, message, ruleId }) =>
        printable(`${name}:${start.line}:${start.column}: ${SEVERITY_WORDS[language][severity]} ${message} [${ruleId}]`),
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
}

const LINE = /^.+:\d+:\d+: (?:lỗi|cảnh báo|lưu ý|gợi ý|error|warning|info|hint) .*\[[\w-]+\/[\w-]+\]$/u;

/** True for a text that this format gives: no line is anything but a message. */
export function isConcise(text: string): boolean {
  return text
    .trimEnd()
    .split('\n')
    .every((line) => LINE.test(line));
}
