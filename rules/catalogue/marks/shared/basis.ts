import type { LegalBasis } from '../../../vocabulary.ts';

/** Marks of secrecy, urgency and circulation. */
export const MARKS: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục III', from: '2020-03-05' };

/** The same before 2020. */
export const MARKS_BEFORE: LegalBasis = { document: 'Thông tư 01/2011/TT-BNV', clause: 'Điều 15', from: '2011-03-05', until: '2020-03-04' };
