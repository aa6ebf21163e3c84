import { LSPErrorCodes, ResponseError, type Range, type WorkspaceEdit } from 'vscode-languageserver/node';
import { overlaps } from '../../rules/index.ts';
import { startsWithCapital } from '../../rules/pattern/letters.ts';
import { CAPITAL, LETTER, regex } from '../../rules/pattern/regex.ts';
import type { Span } from '../../rules/vocabulary.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { citationAt } from './definitions.ts';
import type { DocumentView } from './document-view.ts';
import { rangeOf } from './positions.ts';
import { type NameUse, nameAt, placesOf, type ReportName, unitPlaces } from './renameable.ts';
import { textOf, type TextKey } from './texts.ts';

/** Reason for which a name is not changed, in the language of the settings. */
export type Refusal = ResponseError<void>;

/** Place and present text of the name to change; null where no name stands, a refusal where one must not be changed. */
export function prepareRenameAt(view: DocumentView, offset: number): { range: Range; placeholder: string } | Refusal | null {
  const name = nameAt(view, offset);
  const use = name?.uses.find(({ span }) => span.start <= offset && offset <= span.end);
  if (name === undefined || use === undefined)
    return citationAt(view.report, offset) === undefined ? null : refusal(view, 'rename.citation');
  const kept = keptUse(view, name);
  if (kept !== undefined) return kept;
  const { source } = view.analysis.result;
  return { range: rangeOf(source, use.span), placeholder: source.slice(use.span).replace(/\s+/gu, ' ') };
}

/**
 * The edits that give a name of the report another text wherever it stands; capitals stay capitals. Refused when the new text is no such
 * name, when the report uses it already, and when a place lies in quoted text, in the number or law name of a citation or, for a unit, in
 * the subject of a cited document: these words are those of another document. The body that a citation names changes with the rest.
 */
export function renameAt(view: DocumentView, offset: number, wanted: string, abilities: ClientAbilities): WorkspaceEdit | Refusal | null {
  const name = nameAt(view, offset);
  if (name === undefined) return citationAt(view.report, offset) === undefined ? null : refusal(view, 'rename.citation');
  const text = wanted.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const problem = keptUse(view, name) ?? wrongText(view, name, text) ?? collision(view, name, text);
  if (problem !== undefined) return problem;
  const {
    analysis: {
      uri,
      version,
      result: { source },
    },
  } = view;
  const edits = name.uses
    .map((use) => ({ range: rangeOf(source, use.span), newText: newText(name, use, text), old: source.slice(use.span) }))
    .filter((edit) => edit.newText !== edit.old)
    .map(({ range, newText }) => ({ range, newText }));
  return abilities.versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

function newText({ kind }: ReportName, { capitals }: NameUse, text: string): string {
  return kind === 'unit' && capitals ? text.toUpperCase() : text;
}

function keptUse(view: DocumentView, name: ReportName): Refusal | undefined {
  const use = name.uses.find(({ kept }) => kept !== undefined);
  return use?.kept === undefined ? undefined : refusal(view, KEPT[use.kept], name.text, lineOf(view, use.span));
}

const KEPT = {
  quotation: 'rename.inQuotation',
  citation: 'rename.inCitation',
  'cited-subject': 'rename.inCitedSubject',
  formatting: 'rename.inFormatting',
} as const satisfies Readonly<Record<string, TextKey>>;

const ABBREVIATION = regex.u`^[${CAPITAL}][${LETTER}\d]*(?:[&-][${LETTER}\d]+)*$`;

function wrongText(view: DocumentView, { kind }: ReportName, text: string): Refusal | undefined {
  if (text === '' || text.length > 80 || /[\p{Cc}*_`[\]<>\\~|“”"()]/u.test(text)) return refusal(view, 'rename.unfit');
  if (kind === 'abbreviation' && !ABBREVIATION.test(text)) return refusal(view, 'rename.unfitAbbreviation');
  if (kind === 'unit' && !startsWithCapital(text)) return refusal(view, 'rename.unfitUnit');
  return undefined;
}

function collision(view: DocumentView, name: ReportName, text: string): Refusal | undefined {
  if (text === name.text) return undefined;
  const places = name.kind === 'unit' ? unitPlaces(view, name.noun ?? '', text) : placesOf(view, text);
  const taken = places.find((span) => !name.uses.some((use) => overlaps(use.span, span)));
  return taken === undefined ? undefined : refusal(view, 'rename.taken', text, lineOf(view, taken));
}

function lineOf(view: DocumentView, span: Span): string {
  return String(view.analysis.result.source.positionAt(span.start).line);
}

function refusal(view: DocumentView, key: TextKey, value = '', line = ''): Refusal {
  return new ResponseError<void>(
    LSPErrorCodes.RequestFailed,
    textOf(view.analysis.settings.settings.language, key, value).replace('{1}', line),
  );
}
