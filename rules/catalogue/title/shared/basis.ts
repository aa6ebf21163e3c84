import type { LegalBasis } from '../../../vocabulary.ts';

/** Type name and subject. */
export const TYPE_AND_SUBJECT: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 5', from: '2020-03-05' };

/** The 29 types of administrative documents. */
export const TYPES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Điều 7', from: '2020-03-05' };

/** Type name and subject of Party documents. */
export const PARTY_TYPE_AND_SUBJECT: LegalBasis = {
  document: 'Hướng dẫn 05-HD/VPTW',
  clause: 'Thể thức văn bản: tên loại và trích yếu nội dung',
  from: '2026-05-27',
};

/** The same before 2020. */
export const TYPE_AND_SUBJECT_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 10',
  from: '2011-03-05',
  until: '2020-03-04',
};
