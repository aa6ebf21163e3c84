import type { LegalBasis } from '../../../vocabulary.ts';

/** Căn cứ: one a line, in italics, each with a semicolon, the last with a full stop. */
export const LEGAL_BASES: LegalBasis = {
  document: '30/2020/NĐ-CP',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm a',
  from: '2020-03-05',
};

/** Căn cứ in Party documents: upright, with a dash in front. */
export const PARTY_LEGAL_BASES: LegalBasis = {
  document: 'Hướng dẫn 05-HD/VPTW',
  clause: 'Thể thức văn bản: nội dung văn bản',
  from: '2026-05-27',
};
