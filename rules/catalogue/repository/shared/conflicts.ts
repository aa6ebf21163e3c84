import type { CitationFact } from '../../../facts/report-facts.ts';
import type { RepositoryRuleFinding } from '../../../rule.ts';
import { type Comparison, disagreements } from './disagreements.ts';
import type { CitedDocument } from '../../../repository/gather.ts';
import { messages } from './messages.ts';
import type { RepositoryPart } from '../../../repository/part.ts';

/** A field of a citation in which reports may disagree. */
export type ComparedField = 'date' | 'issuer' | 'subject' | 'type';

/** Findings at every citation of the part whose `field` disagrees with that of other reports; `comparisonOf` says how it is compared. */
export function* conflicts(
  part: RepositoryPart,
  field: ComparedField,
  comparisonOf: (document: CitedDocument) => Comparison,
): Iterable<RepositoryRuleFinding> {
  for (const document of part.documents) {
    for (const { mention, others } of disagreements(document, comparisonOf(document))) {
      const { citation, report } = mention;
      const place = citation[field];
      const [usual] = others;
      if (place === undefined) continue;
      yield {
        path: report.path,
        place,
        message: messages[field](citation.code.text, said(citation, field), said(usual.citation, field), usual.report.path),
        related: others.flatMap((other) => {
          const there = other.citation[field];
          return there === undefined ? [] : [{ path: other.report.path, place: there, message: messages.writtenHere(there.text) }];
        }),
      };
    }
  }
}

/** The value as the message gives it: a type by its name, whatever its letter case in the text. */
function said(citation: CitationFact, field: ComparedField): string {
  return (field === 'type' ? citation.typeName : citation[field]?.text) ?? '';
}
