import type { SourceText } from '../../rules/index.ts';
import type { Localized, Span } from '../../rules/vocabulary.ts';

/** Something in a configuration file that cannot be followed; the rest of the file still applies. */
export interface ConfigurationProblem {
  /** Absolute path of the configuration file. */
  readonly file: string;
  /** 1-based line and column (UTF-16 units) where the offending text begins; 1, 1 when the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  /** 1-based place after the offending text. */
  readonly endLine: number;
  readonly endColumn: number;
  /** One sentence, the offending text in “ ”, the nearest right name where there is one. */
  readonly message: Localized;
}

/** A problem of the file as a whole. */
export function fileProblem(file: string, message: Localized): ConfigurationProblem {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1, message };
}

/** A problem of the text that `span` covers in the configuration file. */
export function problemAt(file: string, source: SourceText, span: Span, message: Localized): ConfigurationProblem {
  const start = source.positionAt(span.start);
  const end = source.positionAt(span.end);
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, message };
}
