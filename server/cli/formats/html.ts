import { checkSheetHtml } from '../../../rules/index.ts';
import type { Language } from '../../../rules/vocabulary.ts';
import type { FileReport } from '../report.ts';
import { VERSION } from '../version.ts';

/** The check sheets (phiếu kiểm tra thể thức) of the files as one HTML document that loads nothing. Files that could not be read have none. */
export function formatHtml(reports: readonly FileReport[], language: Language): string {
  return checkSheetHtml(
    reports.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet])),
    { language, version: VERSION },
  );
}

/** True for a document that {@link formatHtml} gives. */
export function isHtml(text: string): boolean {
  return /^<!DOCTYPE html>\n<html lang="(?:vi|en)">\n[^]*?<title>(?:Phiếu kiểm tra thể thức|Check of form)/u.test(text.slice(0, 2000));
}
