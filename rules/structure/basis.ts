import type { LegalBasis } from '../rule.ts';

/** Parts, chapters, items have headings; their layout runs from large to small. */
export const LAYOUT: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm c', from: '2020-03-05' };

/** The templates close the content with the mark `./.`. */
export const TEMPLATES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục III, Phần II', from: '2020-03-05' };

/** The page number stands centred in the top margin. */
export const PAGE_NUMBERS: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục I, khoản 7', from: '2020-03-05' };
