import type { LegalBasis } from '../rule.ts';

/** Kính gửi in submissions, reports to a higher body and letters; its list; “Như trên” among the recipients. */
export const ADDRESSEE: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 9', from: '2020-03-05' };

/** Kính gửi and Kính trình in Party documents. */
export const PARTY_ADDRESSEE: LegalBasis = { document: 'Hướng dẫn 05-HD/VPTW', clause: 'Thể thức văn bản: nơi nhận', from: '2026-05-27' };
