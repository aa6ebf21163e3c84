import type { LegalBasis } from '../../../vocabulary.ts';

/** How documents are cited: in full at the first mention, by type and number afterwards. */
export const CITING: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm b', from: '2020-03-05' };

/** Căn cứ give type, number, body, date and subject; laws and ordinances only type and name. */
export const LEGAL_BASES: LegalBasis = {
  document: '30/2020/NĐ-CP',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm a',
  from: '2020-03-05',
};

/** Letters of a type in the symbol. */
export const TYPE_CODES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục III, Phần I', from: '2020-03-05' };

/** Capitals in the name of a specific document and of the parts cited. */
export const CAPITALS: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục II, Mục V, khoản 6 và khoản 7', from: '2020-03-05' };

/** The same before 2020. */
export const CITING_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 11, khoản 1',
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

/** Capitals in the names of documents before 2020; khoản and điểm were then capitals too. */
export const CAPITALS_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Phụ lục VI',
  from: '2011-03-05',
  until: '2020-03-04',
};
