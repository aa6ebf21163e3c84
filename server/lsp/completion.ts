import { CompletionItemKind, type CompletionItem, type CompletionList, type Range } from 'vscode-languageserver/node';
import { type CitationFact, bodyExistsAt, documentTypes, issuingBodies, lookupKey } from '../../rules/index.ts';
import { LETTER, MARK, regex } from '../../rules/pattern/regex.ts';
import { citedDocument, type CitedDocument } from './cited-documents.ts';
import type { DocumentView } from './document-view.ts';
import { rangeOf } from './positions.ts';
import type { IndexedReport, WorkspaceIndex } from './workspace-index.ts';

/** Signs after which a client asks by itself: between the parts of a number and symbol. */
export const COMPLETION_TRIGGERS: readonly string[] = ['/', '-'];

/** Most items of one answer; a longer list is asked for again as the user types on. */
const MOST = 200;
/** Longest stretch before the cursor that an item may take the place of, in UTF-16 units. */
const LONGEST_PREFIX = 60;

/** Something that may be written, before it is known where. */
interface Candidate {
  /** What is compared with the words before the cursor; those are replaced. */
  readonly match: string;
  readonly label: string;
  readonly text: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
  /** Rank among the kinds of items. */
  readonly rank: number;
}

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

const IN_WORD = regex.u`^[${LETTER}${MARK}\p{N}]`;
const CODE_BEFORE = regex.iu`(?:^|\s)số(?:\s*:)?\s*(?<code>\d[\d.]*[a-zđ]?\/(?:\d{4}\/)?(?:(?<type>[${LETTER}]+)[-–])?(?<part>[${LETTER}&]*))$`;

/**
 * What may follow at an offset: after “số 45/” the codes of types, then those of bodies, and the numbers cited in the workspace; in prose
 * type names, documents cited in the workspace (the full mention, or type and number when this report has cited the document before)
 * and the abbreviations the report introduces. Nothing before a letter or figure, so that a word being composed is left alone. No item
 * has commit characters.
 *
 * @param byTrigger the client asks because one of {@link COMPLETION_TRIGGERS} was typed: only numbers are completed then
 */
export function completionsAt(
  index: WorkspaceIndex,
  { analysis, report }: DocumentView,
  offset: number,
  byTrigger: boolean,
): CompletionList {
  const { source } = analysis.result;
  if (IN_WORD.test(source.text.slice(offset, offset + 2))) return NOTHING;
  const lineStart = source.lineSpan(source.positionAt(offset).line).start;
  const before = source.text.slice(Math.max(lineStart, offset - LONGEST_PREFIX), offset).normalize('NFC');
  // Replaced lengths are counted in the text as typed, which is composed in all but rare texts.
  if (!source.text.slice(lineStart, offset).endsWith(before)) return NOTHING;
  const range = (length: number): Range => rangeOf(source, { start: offset - length, end: offset });
  const code = CODE_BEFORE.exec(before)?.groups;
  if (code !== undefined) return codeCompletions(index, report, offset, code['code'] ?? '', code['type'], code['part'] ?? '', range);
  return byTrigger ? NOTHING : proseCompletions(index, report, offset, before, range);
}

function codeCompletions(
  index: WorkspaceIndex,
  report: IndexedReport,
  offset: number,
  code: string,
  type: string | undefined,
  part: string,
  range: (length: number) => Range,
): CompletionList {
  const upper = part.toUpperCase();
  const rows =
    type === undefined
      ? documentTypes.flatMap((row) =>
          row.code === null || row.regime === 'copy' || (row.regime === 'party') !== (report.facts.regime === 'party')
            ? []
            : [[row.code, capitalized(row.name)] as const],
        )
      : issuingBodies
          .filter((body) => report.facts.day === undefined || bodyExistsAt(body, report.facts.day))
          .map(({ code: own, name }) => [own, name] as const);
  const names = new Map<string, string[]>();
  for (const [own, name] of rows) if (own.toUpperCase().startsWith(upper)) names.set(own, [...(names.get(own) ?? []), name]);
  const items = [...names].map(([own, meanings]): CompletionItem => ({
    label: own,
    detail: [...new Set(meanings)].slice(0, 3).join(' / '),
    kind: CompletionItemKind.EnumMember,
    sortText: `2${own}`,
    filterText: own,
    textEdit: { range: range(part.length), newText: own },
  }));
  const wanted = code.toUpperCase();
  const cited = citedDocuments(index, report, offset, (fact) => fact.code.text.toUpperCase().startsWith(wanted)).map(
    ({ fact, document }): CompletionItem => ({
      label: fact.code.text,
      detail: detailOf(document),
      kind: CompletionItemKind.Reference,
      sortText: `1${fact.code.text}`,
      filterText: fact.code.text,
      textEdit: { range: range(code.length), newText: fact.code.text },
    }),
  );
  return listOf([...cited, ...items]);
}

const WORD_STARTS = regex.gu`(?<![${LETTER}\p{N}/&\-–])[${LETTER}\p{N}]`;

function proseCompletions(
  index: WorkspaceIndex,
  report: IndexedReport,
  offset: number,
  before: string,
  range: (length: number) => Range,
): CompletionList {
  const starts = [...before.matchAll(WORD_STARTS)].map(({ index: at }) => at);
  const prefixes = starts.map((at) => ({
    length: before.length - at,
    key: lookupKey(before.slice(at)) + (/\s$/u.test(before) ? ' ' : ''),
  }));
  const cited = citedDocuments(index, report, offset, (fact) => {
    const key = lookupKey(shortForm(fact));
    return prefixes.some((prefix) => key.startsWith(prefix.key));
  });
  const candidates = [
    ...abbreviations(report, offset),
    ...cited.map((document) => documentCandidate(document, report, offset)),
    ...types(report),
  ];
  const matched = candidates.flatMap((candidate) => {
    const key = lookupKey(candidate.match);
    const prefix = prefixes.find((own) => key.startsWith(own.key));
    return prefix === undefined ? [] : [{ candidate, length: prefix.length }];
  });
  // What begins with more of the words before the cursor is what is being written.
  const longest = Math.max(0, ...matched.map(({ length }) => length));
  return listOf(
    matched
      .filter(({ length }) => length === longest)
      .map(({ candidate: { match, label, text, detail, kind, rank } }): CompletionItem => ({
        label,
        detail,
        kind,
        sortText: `${rank}${label}`,
        filterText: match,
        textEdit: { range: range(longest), newText: text },
      })),
  );
}

function listOf(items: readonly CompletionItem[]): CompletionList {
  return { isIncomplete: items.length > MOST, items: items.slice(0, MOST) };
}

function abbreviations(report: IndexedReport, offset: number): Candidate[] {
  const seen = new Set<string>();
  return report.facts.abbreviations.flatMap(({ short, full, span }) => {
    if (seen.has(short) || (span.start <= offset && offset <= span.end)) return [];
    seen.add(short);
    const own = { label: short, text: short, detail: full ?? '', kind: CompletionItemKind.Text, rank: 0 };
    return full === undefined
      ? [{ ...own, match: short }]
      : [
          { ...own, match: short },
          { ...own, match: full },
        ];
  });
}

function types(report: IndexedReport): Candidate[] {
  const seen = new Set<string>();
  return documentTypes.flatMap(({ name, code, regime, status }) => {
    if (seen.has(name) || regime === 'copy' || status === 'dropped' || (regime === 'party') !== (report.facts.regime === 'party'))
      return [];
    seen.add(name);
    const label = capitalized(name);
    return [{ match: label, label, text: `${label} số `, detail: code ?? '', kind: CompletionItemKind.Class, rank: 2 }];
  });
}

interface CitedChoice {
  readonly fact: CitationFact;
  readonly document: CitedDocument;
}

/** The documents cited in the workspace whose mention passes, each once; the mention at the cursor itself does not count. */
function citedDocuments(
  index: WorkspaceIndex,
  here: IndexedReport,
  offset: number,
  passes: (fact: CitationFact) => boolean,
): CitedChoice[] {
  const atCursor = here.facts.citations.find(({ span }) => span.start < offset && offset <= span.end);
  const out: CitedChoice[] = [];
  for (const key of index.citedKeys()) {
    const sample = index.anyMention(key);
    if (sample === undefined || sample.form === 'unnumbered' || (sample !== atCursor && !passes(sample))) continue;
    const covered = new Set<CitationFact>(atCursor === undefined ? [] : [atCursor]);
    for (const report of index.citing(key)) {
      const fact = report.facts.citations.find((own) => own.key === key && !covered.has(own));
      if (fact === undefined || !passes(fact)) continue;
      const document = citedDocument(index, report, fact);
      for (const mention of document.mentions) covered.add(mention.fact);
      out.push({ fact, document: { ...document, mentions: document.mentions.filter((mention) => mention.fact !== atCursor) } });
      if (out.length > MOST) return out;
    }
  }
  return out;
}

function documentCandidate({ fact, document }: CitedChoice, here: IndexedReport, offset: number): Candidate {
  const short = shortForm(fact);
  const isKnown = document.mentions.some(({ report, fact: own }) => report === here && own.span.end <= offset);
  return {
    match: short,
    label: short,
    text: isKnown ? short : (fullestText(document) ?? short),
    detail: detailOf(document),
    kind: CompletionItemKind.Reference,
    rank: 1,
  };
}

function shortForm({ typeName, code }: CitationFact): string {
  return `${typeName === undefined ? 'Văn bản' : capitalized(typeName)} số ${code.text}`;
}

/** The first mention that gives most details; of two that give as much the shorter one. */
function fullestText({ mentions }: CitedDocument): string | undefined {
  const weight = ({ date, issuer, subject }: CitationFact): number =>
    [date, issuer, subject].filter((detail) => detail !== undefined).length;
  const full = mentions.flatMap(({ fact }) => (fact.full === undefined || fact.quoted ? [] : [{ text: fact.full, weight: weight(fact) }]));
  const [best] = full.sort((a, b) => b.weight - a.weight || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  return best === undefined ? undefined : capitalized(best.text);
}

function detailOf({ mentions }: CitedDocument): string {
  const first = (of: (fact: CitationFact) => string | undefined): string =>
    mentions.map(({ fact }) => of(fact)).find((text) => text !== undefined) ?? '';
  return [first((fact) => fact.date?.text), first((fact) => fact.issuer?.text), first((fact) => fact.subject?.text)]
    .filter((text) => text !== '')
    .join(' · ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
