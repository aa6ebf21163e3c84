import type { LegalBasis } from '../../../vocabulary.ts';

/** Number and symbol of a document. */
export const NUMBER_AND_SYMBOL: LegalBasis = {
  document: '30/2020/NĐ-CP',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 3',
  from: '2020-03-05',
};

/** When the number is given. */
export const NUMBERING: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Điều 15', from: '2020-03-05' };

/** Letters of the types of documents. */
export const TYPE_CODES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục III, Phần I', from: '2020-03-05' };

/** Number and symbol of Party documents. */
export const PARTY_NUMBER: LegalBasis = { document: 'Hướng dẫn 05-HD/VPTW', clause: 'Thể thức văn bản: số và ký hiệu', from: '2026-05-27' };

/** The same before 2020. */
export const NUMBER_AND_SYMBOL_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 8',
  from: '2011-03-05',
  until: '2020-03-04',
};

/** The same before 2020. */
export const TYPE_CODES_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Phụ lục I',
  from: '2011-03-05',
  until: '2020-03-04',
};
