import type { LegalBasis } from '../../../vocabulary.ts';

/** The list of recipients: label, one body a line, the archive line. */
export const RECIPIENTS: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 9', from: '2020-03-05' };

/** Recipients of Party documents since 2026. */
export const PARTY_RECIPIENTS: LegalBasis = { document: 'Hướng dẫn 05-HD/VPTW', clause: 'thể thức nơi nhận', from: '2026-05-27' };

/** The same before 2020. */
export const RECIPIENTS_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 14',
  from: '2011-03-05',
  until: '2020-03-04',
};
