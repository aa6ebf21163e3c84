import type { LegalBasis } from '../rule.ts';

/** Marks of secrecy, urgency and circulation. */
export const MARKS: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục III', from: '2020-03-05' };
