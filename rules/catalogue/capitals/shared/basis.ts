import type { LegalBasis } from '../../../vocabulary.ts';

const APPENDIX = { document: '30/2020/NĐ-CP', from: '2020-03-05' } as const;

/** Capitals at the beginning of a sentence. */
export const SENTENCES: LegalBasis = { ...APPENDIX, clause: 'Phụ lục II, Mục I' };
/** Names of persons. */
export const PERSONS: LegalBasis = { ...APPENDIX, clause: 'Phụ lục II, Mục II' };
/** Geographical names. */
export const PLACES: LegalBasis = { ...APPENDIX, clause: 'Phụ lục II, Mục III' };
/** Names of bodies and organisations. */
export const BODIES: LegalBasis = { ...APPENDIX, clause: 'Phụ lục II, Mục IV' };
/** Other capitals: special nouns, honours, offices, holidays, documents, days, works. */
export const OTHERS: LegalBasis = { ...APPENDIX, clause: 'Phụ lục II, Mục V' };
