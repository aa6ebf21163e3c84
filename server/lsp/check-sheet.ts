import { basename } from 'node:path';
import { checkSheet, checkSheetHtml } from '../../rules/index.ts';
import { version } from '../../package.json';
import { pathOfUri } from './document-path.ts';
import type { Analysis } from './documents.ts';

/** The check sheet of a document as HTML, with all findings of its text: also those that are on record or hidden. */
export function checkSheetOf({ uri, settings: { settings }, result }: Analysis): string {
  const path = pathOfUri(uri);
  const name = path === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : basename(path);
  return checkSheetHtml([checkSheet({ name, result, settings })], { language: settings.language, version });
}
