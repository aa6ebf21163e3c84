import type { LegalBasis } from '../../../vocabulary.ts';

/** Annexes: announced in the text, numbered in Roman figures, with the data of the parent document. */
export const APPENDICES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục III, khoản 1', from: '2020-03-05' };

/** The same before 2020. */
export const APPENDICES_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 11',
  from: '2011-03-05',
  until: '2020-03-04',
};
