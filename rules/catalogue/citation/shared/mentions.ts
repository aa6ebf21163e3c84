import type { Block, BlockRole } from '../../../model/block.ts';
import type { CitationFacts } from '../../../model/citations/facts.ts';
import type { Citation } from '../../../model/citation.ts';
import { citationKey } from '../../../model/citations/key.ts';
import type { Report } from '../../../model/report.ts';
import { regex } from '../../../pattern/regex.ts';
import type { Span } from '../../../text/span.ts';

const PROSE: ReadonlySet<BlockRole> = new Set<BlockRole>(['legal-basis', 'opening', 'body', 'closing']);
const HEADING_MARKERS: ReadonlySet<string> = new Set(['part', 'chapter', 'upper-letter', 'roman', 'arabic', 'decimal']);
/** Types cited by name alone, and papers that are no documents of a body. */
const NO_FULL_CITATION = regex.u`
  ^
  (?:
    luật|bộ luật|pháp lệnh|hiến pháp|hợp đồng|biên bản|bản án|lệnh|giấy.*|phiếu.*|thỏa thuận|bản thỏa thuận
    |quy ước|hương ước|điều lệ|văn bản hợp nhất
  )$`;
/** Bodies of every level share these letters, so the symbol does not tell which of them issued the document. */
const SHARED_LETTERS = /^(?:UBND|HĐND|ĐU|TU|HU|BCĐ|BCH|CP|TW)$/u;

/** Citations of one document, in order of their place. */
export function citationsByKey(report: Report): ReadonlyMap<string, readonly Citation[]> {
  const own = ownKey(report);
  const byKey = new Map<string, Citation[]>();
  for (const citation of report.citations) {
    if (citation.key === own) continue;
    const list = byKey.get(citation.key);
    if (list === undefined) byKey.set(citation.key, [citation]);
    else list.push(citation);
  }
  return byKey;
}

/** Key of the report itself, while its number is filled in. */
function ownKey(report: Report): string | undefined {
  const line = report.letterhead.numberLine;
  return line?.number === undefined ? undefined : citationKey({ number: line.number, year: line.year, symbol: line.symbol });
}

/** A document's first mention in running text with every earlier mention (headings, tables, quotations, subjects of other documents). */
export interface FirstMention {
  readonly citation: Citation;
  readonly earlier: readonly Citation[];
}

/**
 * The mentions that must cite in full: the first of each document in the sentences of the report. Headings, tables, quotations and the
 * subjects of other documents are passed over; so are laws, contracts, minutes and documents cited without a symbol or a type word.
 */
export function firstMentions(report: Report): FirstMention[] {
  const out: FirstMention[] = [];
  for (const mentions of citationsByKey(report).values()) {
    const index = mentions.findIndex((citation) => inSentence(citation) && !isNested(citation));
    const citation = mentions[index];
    if (citation === undefined || citation.form === 'unnumbered' || citation.typeName === undefined) continue;
    if (NO_FULL_CITATION.test(citation.typeName)) continue;
    // “Đề án 06/CP” is the everyday name of a programme, not a number and symbol.
    if (citation.typeName === 'đề án' && citation.symbol === 'CP') continue;
    out.push({ citation, earlier: mentions.slice(0, index) });
  }
  return out;
}

/** True when neither the mention nor the list it stands in nor an earlier mention gives the date. */
export function lacksDate({ citation, earlier }: FirstMention): boolean {
  return citation.date === undefined && !citation.given.date && !earlier.some((other) => other.date !== undefined);
}

/** True for a mention in a sentence of the report's own: not in a heading, a table, a quotation or an annex. */
export function inSentence(citation: Citation): boolean {
  return (
    !citation.quoted &&
    PROSE.has(citation.block.role) &&
    citation.block.content.place.kind === 'paragraph' &&
    !isHeadingLike(citation.block)
  );
}

function isHeadingLike(block: Block): boolean {
  return (
    block.marker !== undefined &&
    HEADING_MARKERS.has(block.marker.kind) &&
    block.text.length < 200 &&
    !block.text.includes('\n') &&
    !/[.;:…]\s*$/u.test(block.text)
  );
}

/** True when the mention stands in the subject of another document, which is quoted as it is. */
function isNested(citation: Citation): boolean {
  const { block, start } = citation;
  if (/[,;]\s*$|\s(?:và|cùng|theo)\s+(?:các\s+)?$/u.test(block.text.slice(Math.max(0, start - 14), start))) return false;
  const facts = block.content.citationFacts;
  for (let i = indexOfFacts(facts, start) - 1; i >= 0; i--) {
    const other = facts[i];
    if (other === undefined || start - other.end > FARTHEST_SUBJECT) return false;
    if (other.subject !== undefined && other.subject.start <= start && start < other.subject.end) return true;
  }
  return false;
}

/** A subject is read at most this far behind the number. */
const FARTHEST_SUBJECT = 600;

/** What the block's own text tells of the mention, with ranges of its visible text. */
export function factsOf(citation: Citation): CitationFacts | undefined {
  const facts = citation.block.content.citationFacts;
  const found = facts[indexOfFacts(facts, citation.start)];
  return found?.start === citation.start ? found : undefined;
}

/** Index of the first mention that does not begin before `start`. */
function indexOfFacts(facts: readonly CitationFacts[], start: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when the symbol names the body that issues the report, by letters that belong to that body only. */
export function isOwnBody(report: Report, citation: Citation): boolean {
  const own = report.letterhead.numberLine?.bodyCodes.join('-').toUpperCase() ?? '';
  const cited = citation.form === 'letter' ? citation.bodyCodes[0] : citation.bodyCodes.join('-');
  return own !== '' && !SHARED_LETTERS.test(own) && cited?.toUpperCase() === own;
}

/** Type word, “số” and number of a mention. */
export function headSpan(citation: Citation): Span {
  return { start: citation.span.start, end: citation.code.span.end };
}

/** Text of {@link headSpan}. */
export function headText(citation: Citation): string {
  const { block, start } = citation;
  const end = factsOf(citation)?.code.end ?? citation.end;
  return block.text.slice(start, end);
}

/** True when the source between the ends of the span is the visible text itself, without Markdown signs or entities in between. */
export function isPlain(report: Report, span: Span, visible: string): boolean {
  return report.source.slice(span).normalize('NFC').replace(/\r\n?/gu, '\n') === visible;
}
