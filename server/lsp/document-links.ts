import type { DocumentLink } from 'vscode-languageserver/node';
import type { CitationFact } from '../../rules/index.ts';
import type { Language } from '../../rules/vocabulary.ts';
import { citedDocument } from './cited-documents.ts';
import { rangeOfPlace } from './report-places.ts';
import { textOf } from './texts.ts';
import type { IndexedReport, WorkspaceIndex } from './workspace-index.ts';

/**
 * Links on the codes of citations: to the file of the cited report when it is in the workspace, otherwise to the search address of the
 * settings, when there is one.
 *
 * @param searchUrl `{number}` in it is replaced by number and symbol, `{citation}` by the whole mention, both percent-encoded
 */
export function documentLinksOf(
  index: WorkspaceIndex,
  report: IndexedReport,
  searchUrl: string | undefined,
  language: Language,
): DocumentLink[] {
  return report.facts.citations.flatMap((fact): DocumentLink[] => {
    const cited = citedDocument(index, report, fact).report;
    const range = rangeOfPlace(fact.code);
    if (cited !== undefined)
      return cited === report ? [] : [{ range, target: cited.uri, tooltip: textOf(language, 'link.report', cited.facts.path) }];
    return searchUrl === undefined
      ? []
      : [{ range, target: filled(searchUrl, fact), tooltip: textOf(language, 'link.search', fact.code.text) }];
  });
}

function filled(template: string, fact: CitationFact): string {
  const values = { '{number}': fact.code.text, '{citation}': fact.full ?? fact.code.text };
  return template.replace(/\{number\}|\{citation\}/gu, (name) =>
    encodeURIComponent(name === '{number}' ? values['{number}'] : values['{citation}']),
  );
}
