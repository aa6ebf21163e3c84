import type { Passage, Report } from '../model/report.ts';
import { baseLetters } from '../text/base-letters.ts';

const PARTY_BODY = /^(?:DANG UY|DANG BO|TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY|CHI BO|BAN CHAP HANH (?:DANG BO|TRUNG UONG)|BAN THUONG VU (?:DANG UY|TINH UY|THANH UY))(?!\p{L})/u;

/** True when the letterhead names a committee or unit of the Party. */
export function hasPartyBody({ letterhead }: Report): boolean {
  const names = [...letterhead.issuingBody, ...(letterhead.parentBody === undefined ? [] : [letterhead.parentBody])];
  return names.some((name) => PARTY_BODY.test(baseLetters(name.text).toUpperCase()));
}

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
  const ofParty = hasPartyBody(report) || (report.letterhead.issuingBody.length === 0 && numberLine?.form === 'party');
  if (partyName !== undefined && stateHeading !== undefined) return ofParty ? { passage: stateHeading, document: 'party' } : { passage: partyName, document: 'state' };
  if (partyName !== undefined && numberLine?.form === 'state' && report.letterhead.issuingBody.length > 0 && !ofParty) return { passage: partyName, document: 'state' };
  if (stateHeading !== undefined && hasPartyBody(report)) return { passage: stateHeading, document: 'party' };
  return undefined;
}
