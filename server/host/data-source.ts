import { SourceText } from '../../rules/index.ts';
import type { Localized, Span } from '../../rules/vocabulary.ts';
import { parseJsonConfig } from './config-json.ts';
import type { Report } from './config-messages.ts';
import type { ConfigNode } from './config-node.ts';
import { fileProblem, problemAt, type ConfigurationProblem } from './config-problem.ts';
import { parseYamlConfig } from './config-yaml.ts';
import { decode } from './decode.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';

/** One data file as read: what it says, and what is wrong with it. */
export interface DataSource<T> {
  readonly file: string;
  readonly content: T;
  readonly problems: readonly ConfigurationProblem[];
  /** A problem of the text that the span covers in this file. */
  problemAt(span: Span, message: Localized): ConfigurationProblem;
}

/** How a data file is understood. */
export interface DataReader<T> {
  /** The content of an empty or unreadable file. */
  readonly empty: T;
  /** Why a file could not be read, without its name. */
  readonly failureMessage: (failure: ReadFailure) => Localized;
  /** Checks the root value; every part that is wrong is reported and left out. */
  readonly read: (root: ConfigNode, report: Report) => T;
}

/** Reads and checks one data file; YAML when its name ends so, otherwise JSON with comments. Never rejects. */
export async function readDataSource<T>(fileSystem: FileSystem, file: string, reader: DataReader<T>): Promise<DataSource<T>> {
  const read = await fileSystem.read(file);
  if (!read.ok) return unreadable(file, reader, fileProblem(file, reader.failureMessage(read.failure)));
  const decoded = decode(read.bytes);
  if (!decoded.ok) {
    const { line, message } = decoded.problem;
    return unreadable(file, reader, { ...fileProblem(file, message), line, endLine: line });
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
  const content =
    parsed.root === undefined
      ? reader.empty
      : reader.read(parsed.root, (span, message) => {
          // What a parser makes of the text around a mistake says nothing about what was meant.
          if (wellFormed) problems.push(at(span, message));
        });
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { file, content, problems, problemAt: at };
}

function unreadable<T>(file: string, { empty }: DataReader<T>, problem: ConfigurationProblem): DataSource<T> {
  return { file, content: empty, problems: [problem], problemAt: (_span, message) => fileProblem(file, message) };
}
