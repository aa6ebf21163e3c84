import { namesPartyBody } from './letterhead.ts';
import type { Passage, Report } from './report.ts';

/** The heading that does not belong to the rest of the letterhead, and whose form the rest has. */
export interface ForeignHeading {
  readonly passage: Passage;
  /** `party`: the document is the Party's and carries the state heading; `state`: the reverse. */
  readonly document: 'party' | 'state';
}

/** The heading line that mixes the two bodies of rules; undefined when the letterhead keeps to one. */
export function foreignHeading(report: Report): ForeignHeading | undefined {
  const { nationalName, motto, partyName, numberLine } = report.letterhead;
  const stateHeading = nationalName ?? motto;
  const ofParty = namesPartyBody(report.letterhead) || (report.letterhead.issuingBody.length === 0 && numberLine?.form === 'party');
  if (partyName !== undefined && stateHeading !== undefined)
    return ofParty ? { passage: stateHeading, document: 'party' } : { passage: partyName, document: 'state' };
  if (partyName !== undefined && numberLine?.form === 'state' && report.letterhead.issuingBody.length > 0 && !ofParty)
    return { passage: partyName, document: 'state' };
  if (stateHeading !== undefined && namesPartyBody(report.letterhead)) return { passage: stateHeading, document: 'party' };
  return undefined;
}
