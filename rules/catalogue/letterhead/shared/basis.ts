import type { LegalBasis } from '../../../vocabulary.ts';

/** Quốc hiệu and Tiêu ngữ: exact text, capitals, hyphens with spaces. */
export const NATIONAL_HEADER: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 1', from: '2020-03-05' };

/** Names of the superior and the issuing body. */
export const BODY_NAMES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 2', from: '2020-03-05' };

/** The heading of Party documents. */
export const PARTY_HEADER: LegalBasis = {
  document: 'Hướng dẫn 05-HD/VPTW',
  clause: 'Thể thức văn bản: tiêu đề “Đảng Cộng sản Việt Nam”',
  from: '2026-05-27',
};

/** The same before 2020. */
export const NATIONAL_HEADER_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 6',
  from: '2011-03-05',
  until: '2020-03-04',
};

/** The same before 2020. */
export const BODY_NAMES_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 7',
  from: '2011-03-05',
  until: '2020-03-04',
};

/** Heading of Party documents before 2026. */
export const PARTY_HEADER_BEFORE: LegalBasis = {
  document: 'Hướng dẫn 36-HD/VPTW',
  clause: 'Thể thức văn bản: tiêu đề “Đảng Cộng sản Việt Nam”',
  from: '2018-04-03',
  until: '2026-05-26',
};
