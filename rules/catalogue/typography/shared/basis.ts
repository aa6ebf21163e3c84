import type { LegalBasis } from '../../../vocabulary.ts';

/** Vietnamese text is stored in Unicode by TCVN 6909:2001. Legacy encodings were no better before the decree, so it counts for reports of any date. */
export const DIGITAL_FORM: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục I, khoản 4' };
