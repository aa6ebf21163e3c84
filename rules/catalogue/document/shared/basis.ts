import type { LegalBasis } from '../../../vocabulary.ts';

/** The components that every administrative document has. */
export const WHOLE_FORM: LegalBasis = { document: '30/2020/NĐ-CP', clause: 'Điều 8, khoản 2', from: '2020-03-05' };
