import { administrationCollocations } from './collocations/administration.ts';
import { agricultureCollocations } from './collocations/agriculture.ts';
import { economyCollocations } from './collocations/economy.ts';
import { educationCollocations } from './collocations/education.ts';
import { financeCollocations } from './collocations/finance.ts';
import { healthCollocations } from './collocations/health.ts';
import { justiceCollocations } from './collocations/justice.ts';
import { landCollocations } from './collocations/land.ts';
import { leadershipCollocations } from './collocations/leadership.ts';
import { partyCollocations } from './collocations/party.ts';
import { phrasesCollocations } from './collocations/phrases.ts';
import { reportingCollocations } from './collocations/reporting.ts';
import { securityCollocations } from './collocations/security.ts';
import { societyCollocations } from './collocations/society.ts';

/** Administrative collocations by field, lower case, 2 to 7 syllables, ` - ` the only punctuation; none stands twice. */
export const collocationFields = {
  reporting: reportingCollocations,
  leadership: leadershipCollocations,
  party: partyCollocations,
  administration: administrationCollocations,
  justice: justiceCollocations,
  finance: financeCollocations,
  economy: economyCollocations,
  agriculture: agricultureCollocations,
  land: landCollocations,
  society: societyCollocations,
  health: healthCollocations,
  education: educationCollocations,
  security: securityCollocations,
  phrases: phrasesCollocations,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Every collocation once. */
export const collocations: readonly string[] = Object.values(collocationFields).flat();
