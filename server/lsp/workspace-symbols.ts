import { SymbolKind, type SymbolInformation } from 'vscode-languageserver/node';
import { foldTonePlacement } from '../../rules/index.ts';
import { LETTER, MARK, regex } from '../../rules/pattern/regex.ts';
import { headOf } from './definitions.ts';
import type { IndexedReport, WorkspaceIndex } from './workspace-index.ts';

/** Most reports given for one query. */
const MOST = 500;

/**
 * The reports whose number, symbol, title or subject holds every word of the query, in the order of their paths; all of them for an empty
 * query. Words typed without marks match words with them.
 */
export function workspaceSymbolsOf(index: WorkspaceIndex, query: string): SymbolInformation[] {
  const words = query
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ marked: folded(word), bare: bare(word) }));
  const out: SymbolInformation[] = [];
  for (const report of index.all()) {
    if (!report.facts.isReport) continue;
    const name = nameOf(report);
    const [marked, plain] = [folded(name), bare(name)];
    if (!words.every((word) => (word.marked === word.bare ? plain.includes(word.bare) : marked.includes(word.marked)))) continue;
    out.push({ name, kind: SymbolKind.File, location: headOf(report), containerName: report.facts.path });
    if (out.length === MOST) break;
  }
  return out;
}

const NUMBER = regex.u`[\d${LETTER}]+`;

function nameOf({ facts: { number, title, subject, path } }: IndexedReport): string {
  const code = number === undefined ? '' : `${NUMBER.exec(number.number.text)?.[0] ?? ''}/${number.symbol.text}`;
  const words = [code, title === undefined ? '' : sentenceCase(title.text), subject?.text ?? ''].filter((part) => part !== '');
  return words.length === 0 ? path : words.join(' ');
}

function sentenceCase(title: string): string {
  return title.charAt(0) + title.slice(1).toLowerCase();
}

function folded(text: string): string {
  return foldTonePlacement(text.normalize('NFC').toLowerCase());
}

const TONES = regex.gu`[${MARK}]`;

function bare(text: string): string {
  return folded(text).normalize('NFD').replace(TONES, '').replaceAll('đ', 'd');
}
