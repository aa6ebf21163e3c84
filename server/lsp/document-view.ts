import type { Analysis } from './documents.ts';
import type { IndexedReport } from './workspace-index.ts';

/** An open document at the moment of a request. */
export interface DocumentView {
  readonly analysis: Analysis;
  readonly report: IndexedReport;
}
