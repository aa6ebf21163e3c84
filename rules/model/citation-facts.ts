import { foldTonePlacement } from '../vietnamese/tone-placement.ts';
import type { TextRange } from '../text/span.ts';
import type { CitationFacts, CitationForm, FactPart } from './citations/facts.ts';
import { findWrittenCodes, isDocumentCode, isTypeCode, mayHoldCode, type WrittenCode } from './citations/code.ts';
import { citationKey, unnumberedKey } from './citations/key.ts';
import { withListContext } from './citations/list.ts';
import { isExplainedAfter, readPreceding } from './citations/preceding.ts';
import { findQuotations, insideQuotation } from './citations/quotation.ts';
import { readTail, type Tail } from './citations/tail.ts';
import { readNumberLead, type NumberLead } from './citations/type-word.ts';
import { findUnnumbered, mayHoldUnnumbered, type UnnumberedMention } from './citations/unnumbered.ts';

/**
 * Every mention of a document in a block's visible text (NFC, `\n` for soft line breaks), in order, never overlapping. The block's own
 * number line (`Số: 12/BC-UBND` alone on its line) is none. Never throws; time grows with the length of the text.
 */
export function findCitationFacts(text: string): CitationFacts[] {
  if (!mayHoldCode(text) && !mayHoldUnnumbered(text)) return [];
  const folded = foldTonePlacement(text);
  const isQuoted = insideQuotation(findQuotations(folded));
  const found: CitationFacts[] = [];
  for (const code of findWrittenCodes(folded)) {
    const lead = readNumberLead(folded, code.start);
    if (lead.otherThing === true || !isDocumentCode(code, { numberWord: lead.numberWord, typeWord: lead.type !== undefined })) continue;
    if (isOwnNumberLine(folded, lead, code)) continue;
    const last = found.at(-1);
    const safeLead = last !== undefined && lead.start < last.end ? { start: code.start, numberWord: false } : lead;
    found.push(codedFacts(text, folded, code, safeLead, isQuoted));
  }
  return withListContext(
    folded,
    merged(
      found,
      findUnnumbered(folded).map((mention) => unnumberedFacts(text, folded, mention, isQuoted)),
    ),
  );
}

/** Both lists (each in order) in one, in order; of two that overlap the coded one stays. */
function merged(coded: readonly CitationFacts[], unnumbered: readonly CitationFacts[]): CitationFacts[] {
  const out: CitationFacts[] = [];
  let next = 0;
  for (const facts of coded) {
    for (let other = unnumbered[next]; other !== undefined && other.start < facts.start; other = unnumbered[++next]) {
      if (other.end <= facts.start && other.start >= (out.at(-1)?.end ?? 0)) out.push(other);
    }
    if (facts.start >= (out.at(-1)?.end ?? 0)) out.push(facts);
  }
  for (const other of unnumbered.slice(next)) if (other.start >= (out.at(-1)?.end ?? 0)) out.push(other);
  return out;
}

function isOwnNumberLine(text: string, lead: NumberLead, code: WrittenCode): boolean {
  if (lead.type !== undefined || !lead.numberWord) return false;
  const lineStart = text.lastIndexOf('\n', lead.start - 1) + 1;
  const lineEnd = text.indexOf('\n', code.end);
  return text.slice(lineStart, lead.start).trim() === '' && text.slice(code.end, lineEnd < 0 ? text.length : lineEnd).trim() === '';
}

function codedFacts(
  text: string,
  folded: string,
  code: WrittenCode,
  lead: NumberLead,
  isQuoted: (offset: number) => boolean,
): CitationFacts {
  const [first, ...others] = code.groups;
  const assembly = code.groups.some((group) => /^(?:QH|UBTVQH)\d{1,2}$/iu.test(group.text));
  const typeCode = typeCodeOf(code, lead.type?.name);
  const party = code.year === undefined && first.sign === '-' && others[0]?.sign === '/';
  const form: CitationForm = assembly
    ? 'assembly'
    : party
      ? 'party'
      : code.year !== undefined
        ? 'normative'
        : typeCode === undefined && (code.groups.length >= 2 || lead.type?.name === 'công văn')
          ? 'letter'
          : 'administrative';
  const bodyCodes = (typeCode === undefined ? code.groups : others).map((group) => group.text);
  const symbol = code.groups.map((group, i) => (i === 0 ? '' : group.sign) + group.text).join('');
  const severalIssued =
    /liên\s+tịch|phối\s+hợp|liên\s+ngành/iu.test(folded.slice(lead.start, code.start)) || /(?:LT|LN)$/u.test(first.text);
  const tail = readTail(folded, code.end, severalIssued || bodyCodes.length >= 2, lead.issuer !== undefined, severalIssued);
  const issuer = lead.issuer ?? tail.issuer;
  const preceding = readPreceding(folded, lead.start);
  const end = Math.max(code.end, tail.end);
  const explained = isExplainedAfter(folded, lead.start, end);
  return {
    start: lead.start,
    end,
    form,
    ...(lead.type === undefined ? {} : { type: part(text, lead.type), typeName: lead.type.name }),
    ...(lead.lawName === undefined ? {} : { name: part(text, lead.lawName) }),
    hasNumberWord: lead.numberWord,
    code: part(text, code),
    number: code.number,
    ...(code.year === undefined ? {} : { year: code.year }),
    symbol,
    ...(typeCode === undefined ? {} : { typeCode }),
    bodyCodes,
    key: citationKey({ number: code.number, year: code.year, symbol }),
    ...(issuer === undefined ? {} : { issuer: part(text, issuer) }),
    ...tailFacts(text, tail),
    ...(preceding.actor === undefined ? {} : { actor: part(text, preceding.actor) }),
    given: {
      date: tail.partialDate || preceding.date === true,
      issuer: preceding.issuer || explained,
      subject: preceding.subject || explained || lead.lawName !== undefined,
    },
    continuesList: false,
    quoted: isQuoted(lead.start),
  };
}

function unnumberedFacts(text: string, folded: string, mention: UnnumberedMention, isQuoted: (offset: number) => boolean): CitationFacts {
  const { tail, lawName } = mention;
  const preceding = readPreceding(folded, mention.start);
  return {
    start: mention.start,
    end: tail.end,
    form: 'unnumbered',
    type: part(text, mention.type),
    typeName: mention.typeName,
    ...(lawName === undefined ? {} : { name: part(text, lawName) }),
    hasNumberWord: mention.numberWord,
    code: part(text, mention.code),
    number: mention.number,
    ...(mention.year === undefined ? {} : { year: mention.year }),
    symbol: '',
    bodyCodes: [],
    key: unnumberedKey(mention.typeName, lawName === undefined ? '' : text.slice(lawName.start, lawName.end), mention.number, mention.year),
    ...(tail.issuer === undefined ? {} : { issuer: part(text, tail.issuer) }),
    ...tailFacts(text, tail),
    ...(preceding.actor === undefined ? {} : { actor: part(text, preceding.actor) }),
    given: {
      date: tail.partialDate || preceding.date === true,
      issuer: preceding.issuer,
      subject: preceding.subject || lawName !== undefined,
    },
    continuesList: false,
    quoted: isQuoted(mention.start),
  };
}

function tailFacts(text: string, tail: Tail): Partial<Pick<CitationFacts, 'date' | 'issuerNow' | 'subject' | 'subjectLink'>> {
  return {
    ...(tail.date === undefined ? {} : { date: tail.date }),
    ...(tail.issuerNow === undefined ? {} : { issuerNow: part(text, tail.issuerNow) }),
    ...(tail.subject === undefined ? {} : { subject: part(text, tail.subject) }),
    ...(tail.subjectLink === undefined ? {} : { subjectLink: part(text, tail.subjectLink) }),
  };
}

/** Letters that are a type code as well as a body or a field: a type code only where the type word says so or a year stands before them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['TT', 'TC', 'HĐ', 'QH', 'L', 'PL', 'PC', 'CN', 'CK', 'TTr', 'CL', 'GM', 'PG', 'PB']);

function typeCodeOf(code: WrittenCode, typeName: string | undefined): string | undefined {
  const first = code.groups[0].text;
  if (!isTypeCode(first) || /^(?:QH|UBTVQH)\d/u.test(first)) return undefined;
  if (code.groups.length === 1 && code.groups[0].sign === '/' && code.year === undefined && typeName === undefined) return first;
  if (AMBIGUOUS.has(first) && code.year === undefined && (typeName === 'công văn' || typeName === 'văn bản')) return undefined;
  return first;
}

function part(text: string, range: TextRange): FactPart {
  return { start: range.start, end: range.end, text: text.slice(range.start, range.end) };
}
