import type { LegalBasis } from '../../../vocabulary.ts';

/** Kính gửi in submissions, reports to a higher body and letters; its list; “Như trên” among the recipients. */
export const ADDRESSEE: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 9', from: '2020-03-05' };

/** Kính gửi and Kính trình in Party documents. */
export const PARTY_ADDRESSEE: LegalBasis = { document: 'Hướng dẫn 05-HD/VPTW', clause: 'Thể thức văn bản: nơi nhận', from: '2026-05-27' };

/** Form of the addressees before 2020, when only a công văn had to name them. */
export const ADDRESSEE_BEFORE: LegalBasis = {
  document: 'Thông tư 01/2011/TT-BNV',
  clause: 'Điều 14',
  from: '2011-03-05',
  until: '2020-03-04',
};
