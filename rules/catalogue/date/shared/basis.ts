import type { LegalBasis } from '../../../vocabulary.ts';

/** Place and date of issue. */
export const PLACE_AND_DATE: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 4', from: '2020-03-05' };

/** The same in Party documents. */
export const PARTY_PLACE_AND_DATE: LegalBasis = {
  document: 'Hướng dẫn 05-HD/VPTW',
  clause: 'Thể thức văn bản: địa điểm và ngày, tháng, năm ban hành',
  from: '2026-05-27',
};

/** Names and number of provincial units since 01/7/2025. */
export const PROVINCES: LegalBasis = { document: '202/2025/QH15', clause: 'Điều 1' };

/** The same before 2020. */
export const PLACE_AND_DATE_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 9',
  from: '2011-03-05',
  until: '2020-03-04',
};
