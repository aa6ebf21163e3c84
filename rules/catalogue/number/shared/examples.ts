import { partyHead, stateHead } from '../../shared/example-head.ts';

/** A head with the given number line and type name, for the examples of the rules on the number. */
export function numbered(numberLine: string, type = 'BÁO CÁO'): string {
  return stateHead({ numberLine, type: `**${type}**` });
}

/** A Party head with the given number line. */
export function numberedByParty(numberLine: string): string {
  return partyHead({ numberLine });
}
