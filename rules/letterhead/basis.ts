import type { LegalBasis } from '../rule.ts';

/** Quốc hiệu and Tiêu ngữ: exact text, capitals, hyphens with spaces. */
export const NATIONAL_HEADER: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 1', from: '2020-03-05' };

/** Names of the superior and the issuing body. */
export const BODY_NAMES: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 2', from: '2020-03-05' };

/** The heading of Party documents. */
export const PARTY_HEADER: LegalBasis = { document: 'Hướng dẫn 05-HD/VPTW', clause: 'Thể thức văn bản: tiêu đề “Đảng Cộng sản Việt Nam”', from: '2026-05-27' };
