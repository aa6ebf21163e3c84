import type { Localized } from '../../vocabulary.ts';

// Titles of fixes, one for each verb in use. The text stands in them as it is given: who may be given a long one shortens it.

/** For a text that breaks a rule: what it is corrected to. */
export const correctTo = (right: string): Localized => ({ vi: `Sửa thành “${right}”`, en: `Change to “${right}”` });

/** For a text that does not agree with another: what it becomes. */
export const changeTo = (text: string): Localized => ({ vi: `Đổi thành “${text}”`, en: `Change to “${text}”` });

/** For a spelling in running text. */
export const write = (right: string): Localized => ({ vi: `Viết “${right}”`, en: `Write “${right}”` });

/** For the wording of a component, as of a mark or a label. */
export const writeAs = (right: string): Localized => ({ vi: `Viết thành “${right}”`, en: `Write “${right}”` });

/** For a text that is not to stand there. */
export const drop = (text: string): Localized => ({ vi: `Bỏ “${text}”`, en: `Remove “${text}”` });

/** For words that are missing in a line. */
export const insert = (text: string): Localized => ({ vi: `Thêm “${text}”`, en: `Insert “${text}”` });

/** For a line that is missing. */
export const insertLine = (line: string): Localized => ({ vi: `Thêm dòng “${line}”`, en: `Insert “${line}”` });

/** For a text in the wrong letter case. */
export const toCapitals: Localized = { vi: 'Đổi thành chữ in hoa', en: 'Change to capitals' };
