import type { LegalBasis } from '../../../vocabulary.ts';

/** Vietnamese text is stored in Unicode by TCVN 6909:2001. Legacy encodings were no better before the decree, so it counts for reports of any date. */
export const DIGITAL_FORM: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục I, khoản 4' };

/** “Đơn vị tiền của nước Cộng hòa xã hội chủ nghĩa Việt Nam là Đồng, ký hiệu quốc gia là “đ”, ký hiệu quốc tế là “VND””. */
export const CURRENCY: LegalBasis = { document: 'Luật Ngân hàng Nhà nước Việt Nam số 46/2010/QH12', clause: 'Điều 16' };

/** Decimal comma in documents of state bodies. */
export const DECIMAL_COMMA: LegalBasis = { document: '86/2012/NĐ-CP', clause: 'Phụ lục V' };
