import type { LegalBasis } from '../../../vocabulary.ts';

/** Numbers are given in Arabic figures, one after the other, from the first day of the year to the last. */
export const NUMBERING: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Điều 15 và Phụ lục I, Phần I, Mục II, khoản 3' };
