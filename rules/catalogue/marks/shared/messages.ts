import type { Localized } from '../../../vocabulary.ts';
import { writeAs } from '../../shared/fix-titles.ts';

/** Texts of the group marks (dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành). */
export const messages = {
  spelling: (typed: string, right: string): Localized => ({
    vi: `Dấu “${typed}” cần viết là “${right}”`,
    en: `The mark “${typed}” is written “${right}”`,
  }),
  unknown: (typed: string, known: string): Localized => ({
    vi: `“${typed}” không phải mức theo quy định; các mức là ${known}`,
    en: `“${typed}” is not a mark in use; the marks are ${known}`,
  }),
  write: writeAs,
};
