import type { LegalBasis } from '../../vocabulary.ts';

/** What a full citation names. Two citations of one document could never disagree, so the clause counts for reports of any date. */
export const SAME_DETAILS: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm b' };
