import { factsFile } from '../../rules/index.ts';
import type { RepositoryIndex } from '../host/repository-index.ts';

/** The content of a facts file: one line of JSON, the reports in order of their paths. */
export function factsText(index: RepositoryIndex): string {
  return `${JSON.stringify(factsFile(index.all))}\n`;
}
