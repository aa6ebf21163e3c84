import type { LegalBasis } from '../../../vocabulary.ts';

/** Phần, chương take Roman numerals, mục, điều, khoản Arabic figures, điểm letters in alphabetical order with a closing bracket. */
export const LAYOUT: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm c' };
