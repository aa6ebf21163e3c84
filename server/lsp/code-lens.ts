import type { CodeLens } from 'vscode-languageserver/node';
import type { Language } from '../../rules/vocabulary.ts';
import { mentionsOfReport } from './cited-documents.ts';
import { headOf, locationOf } from './definitions.ts';
import { SHOW_REFERENCES_COMMAND } from './protocol.ts';
import { textOf } from './texts.ts';
import type { IndexedReport, WorkspaceIndex } from './workspace-index.ts';

/** Above the number line of a report: in how many places the workspace cites it, which opens the list of them. None when nothing does. */
export function codeLensesOf(index: WorkspaceIndex, report: IndexedReport, language: Language): CodeLens[] {
  const places = mentionsOfReport(index, report).map(locationOf);
  if (places.length === 0) return [];
  const { uri, range } = headOf(report);
  const title = textOf(language, places.length === 1 ? 'lens.citedOnce' : 'lens.cited', String(places.length));
  return [{ range, command: { title, command: SHOW_REFERENCES_COMMAND, arguments: [uri, range.start, places] } }];
}
