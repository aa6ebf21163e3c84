import type { LegalBasis } from '../rule.ts';

/** Number and symbol of a document. */
export const NUMBER_AND_SYMBOL: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 3', from: '2020-03-05' };

/** When the number is given. */
export const NUMBERING: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Điều 15', from: '2020-03-05' };

/** Letters of the types of documents. */
export const TYPE_CODES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục III, Phần I', from: '2020-03-05' };

/** Number and symbol of Party documents. */
export const PARTY_NUMBER: LegalBasis = { document: 'Hướng dẫn 05-HD/VPTW', clause: 'Thể thức văn bản: số và ký hiệu', from: '2026-05-27' };
