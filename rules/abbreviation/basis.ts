import type { LegalBasis } from '../rule.ts';

/** Party texts: the full form comes first, with the abbreviation in brackets. State texts follow the same practice without a clause. */
export const PARTY_ABBREVIATIONS: LegalBasis = { document: 'Hướng dẫn 05-HD/VPTW', clause: 'mục 6.1.3' };
