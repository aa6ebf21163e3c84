import type { LegalBasis } from '../../../vocabulary.ts';

/** Title, authority marks and name of the signer. */
export const SIGNER: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 7', from: '2020-03-05' };

/** Who may sign, and for whom: on behalf of a collective, for the head, by order, by mandate. */
export const AUTHORITY: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Điều 13', from: '2020-03-05' };

/** Signature of Party documents since 2026. */
export const PARTY_SIGNER: LegalBasis = { document: 'Hướng dẫn 05-HD/VPTW', clause: 'thể thức đề ký', from: '2026-05-27' };

/** Signature of Party documents before 2026, with the same marks. */
export const PARTY_SIGNER_BEFORE: LegalBasis = {
  document: 'Hướng dẫn 36-HD/VPTW',
  clause: 'thể thức đề ký',
  from: '2018-04-03',
  until: '2026-05-26',
};

/** The same before 2020. */
export const SIGNER_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 12',
  from: '2011-03-05',
  until: '2020-03-04',
};
