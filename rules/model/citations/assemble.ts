import type { Span } from '../../text/span.ts';
import type { Block } from '../block.ts';
import type { CitationFacts, FactPart } from './facts.ts';
import type { Citation, CitationPart } from '../citation.ts';

/**
 * The citations of a document from the facts of its blocks: source ranges added, in order of their place, `order` counted per key.
 * The letterhead and its number line hold none.
 */
export function assembleCitations(blocks: readonly Block[]): Citation[] {
  const counts = new Map<string, number>();
  const out: Citation[] = [];
  for (const block of blocks) {
    if (block.role === 'letterhead') continue;
    for (const facts of block.content.citationFacts) {
      const order = counts.get(facts.key) ?? 0;
      counts.set(facts.key, order + 1);
      out.push(placed(block, facts, order));
    }
  }
  return out;
}

function placed(block: Block, facts: CitationFacts, order: number): Citation {
  const at = (range: { readonly start: number; readonly end: number }): Span => block.spanOf(range.start, range.end);
  const part = (found: FactPart): CitationPart => ({ text: found.text, span: at(found) });
  const { type, name, code, date, issuer, issuerNow, actor, subject, subjectLink, ...plain } = facts;
  return {
    ...plain,
    block,
    span: at(facts),
    code: part(code),
    quoted: facts.quoted || block.content.place.quoted,
    order,
    ...(type === undefined ? {} : { type: part(type) }),
    ...(name === undefined ? {} : { name: part(name) }),
    ...(date === undefined ? {} : { date: { ...date, span: at(date) } }),
    ...(issuer === undefined ? {} : { issuer: part(issuer) }),
    ...(issuerNow === undefined ? {} : { issuerNow: part(issuerNow) }),
    ...(actor === undefined ? {} : { actor: part(actor) }),
    ...(subject === undefined ? {} : { subject: part(subject) }),
    ...(subjectLink === undefined ? {} : { subjectLink: part(subjectLink) }),
  };
}
