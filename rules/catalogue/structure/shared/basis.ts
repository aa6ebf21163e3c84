import type { LegalBasis } from '../../../vocabulary.ts';

/** Parts, chapters, items have headings; their layout runs from large to small. */
export const LAYOUT: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm c', from: '2020-03-05' };

/** The templates close the content with the mark `./.`. */
export const TEMPLATES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục III, Phần II', from: '2020-03-05' };

/** The page number stands centred in the top margin. */
export const PAGE_NUMBERS: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục I, khoản 7', from: '2020-03-05' };

/** The same before 2020. */
export const LAYOUT_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 11',
  from: '2011-03-05',
  until: '2020-03-04',
};

/** The same before 2020. */
export const TEMPLATES_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Phụ lục V',
  from: '2011-03-05',
  until: '2020-03-04',
};
