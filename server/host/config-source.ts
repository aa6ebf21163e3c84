import type { Localized } from '../../rules/rule.ts';
import { SourceText } from '../../rules/text/source-text.ts';
import type { Span } from '../../rules/text/span.ts';
import { fileProblem, problemAt, type ConfigurationProblem } from './config-problem.ts';
import { parseJsonConfig } from './config-json.ts';
import { readConfiguration, type ConfigurationContent } from './config-schema.ts';
import { parseYamlConfig } from './config-yaml.ts';
import { decode } from './decode.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';
import type { KnownRules } from './known-rules.ts';

/** One configuration file as read: what it says, and what is wrong with it. */
export interface ConfigurationSource {
  readonly file: string;
  readonly content: ConfigurationContent;
  readonly problems: readonly ConfigurationProblem[];
  /** A problem of the text that the span covers in this file. */
  problemAt(span: Span, message: Localized): ConfigurationProblem;
}

const EMPTY: ConfigurationContent = { extends: [], ignore: [], patch: {}, overrides: [] };

/** Reads and checks one configuration file; YAML when its name ends so, otherwise JSON with comments. Never rejects. */
export async function readConfigurationSource(fileSystem: FileSystem, file: string, known: KnownRules): Promise<ConfigurationSource> {
  const read = await fileSystem.read(file);
  if (!read.ok) return unreadable(file, readFailureMessage(read.failure));
  const decoded = decode(read.bytes);
  if (!decoded.ok) {
    const { line, message } = decoded.problem;
    return { ...unreadable(file, message), problems: [{ ...fileProblem(file, message), line, endLine: line }] };
  }
  const source = new SourceText(decoded.text);
  const problems: ConfigurationProblem[] = [];
  const at = (span: Span, message: Localized): ConfigurationProblem => problemAt(file, source, span, message);
  const parsed = await (/\.ya?ml$/i.test(file) ? parseYamlConfig(decoded.text) : parseJsonConfig(decoded.text));
  for (const { span, message } of parsed.problems) {
    const problem = at(span, message);
    // One mistake makes the parser stumble several times on the same line.
    if (!problems.some(({ line }) => line === problem.line)) problems.push(problem);
  }
  const wellFormed = problems.length === 0;
  const content = parsed.root === undefined ? EMPTY : readConfiguration(parsed.root, known, (span, message) => {
    // What a parser makes of the text around a mistake says nothing about what was meant.
    if (wellFormed) problems.push(at(span, message));
  });
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { file, content, problems, problemAt: at };
}

/** Why a configuration file could not be read, without its name. */
export function readFailureMessage(failure: ReadFailure): Localized {
  switch (failure) {
    case 'missing': return { vi: 'Không có tệp cấu hình này', en: 'There is no such configuration file' };
    case 'folder': return { vi: 'Đây là thư mục, không phải tệp cấu hình', en: 'This is a folder, not a configuration file' };
    case 'denied': return { vi: 'Không được phép đọc tệp cấu hình này', en: 'Reading this configuration file is not permitted' };
    case 'other': return { vi: 'Không đọc được tệp cấu hình này', en: 'This configuration file cannot be read' };
  }
}

function unreadable(file: string, message: Localized): ConfigurationSource {
  const whole = fileProblem(file, message);
  return { file, content: EMPTY, problems: [whole], problemAt: () => whole };
}
