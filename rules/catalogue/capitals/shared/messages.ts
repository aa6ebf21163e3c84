import type { Localized } from '../../../vocabulary.ts';
import { write } from '../../shared/fix-titles.ts';
import { short } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  write: (right: string): Localized => write(short(right)),
  writeAll: (right: string, count: number): Localized =>
    count > 1
      ? { vi: `Viết “${short(right)}” ở ${String(count)} chỗ`, en: `Write “${short(right)}” in ${String(count)} places` }
      : write(short(right)),
  alsoHere: { vi: 'Chỗ này cũng vậy', en: 'The same here' } satisfies Localized,

  afterSemicolon: (word: string, right: string): Localized => ({
    vi: `Sau dấu chấm phẩy viết thường: “${right}”, không phải “${word}”`,
    en: `After a semicolon the word is small: “${right}”, not “${word}”`,
  }),
  afterColon: (word: string, right: string): Localized => ({
    vi: `Sau dấu hai chấm không cần viết hoa: “${right}” thay cho “${word}”`,
    en: `After a colon no capital is needed: “${right}” for “${word}”`,
  }),
  sentenceStart: (word: string, right: string): Localized => ({
    vi: `Đầu câu viết hoa: “${right}”, không phải “${word}”; nếu chưa hết câu, sửa dấu trước đó`,
    en: `A sentence begins with a capital: “${right}”, not “${word}”; or mend the sign before it`,
  }),

  name: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” viết hoa chưa đúng: “${short(right)}”`,
    en: `“${short(written)}” should be “${short(right)}”`,
  }),
  specialNoun: (written: string, right: string, count: number): Localized => ({
    vi: `“${written}” là danh từ đặc biệt, nên viết “${right}”${count > 1 ? ` (${String(count)} chỗ)` : ''}`,
    en: `“${written}” is a special noun; write “${right}”${count > 1 ? ` (${String(count)} places)` : ''}`,
  }),
  smallNoun: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” ở giữa câu là danh từ chung, viết thường: “${short(right)}”`,
    en: `“${short(written)}” is a common noun here; write “${short(right)}”`,
  }),
  smallVerb: (written: string, right: string): Localized => ({
    vi: `“${written}” ở giữa câu viết thường: “${right}”`,
    en: `“${written}” inside the sentence is small: “${right}”`,
  }),
  unitNoun: (written: string, right: string): Localized => ({
    vi: `Danh từ chung trước tên riêng viết thường: “${short(right)}”, không phải “${short(written)}”`,
    en: `The noun before a proper name is small: “${short(right)}”, not “${short(written)}”`,
  }),
  numberedUnit: (written: string, right: string): Localized => ({
    vi: `Đơn vị mang số hoặc tên người, sự kiện thì viết hoa cả danh từ chung: “${short(right)}”`,
    en: `A unit named by a number, person or event takes a capital noun: “${short(right)}”, not “${short(written)}”`,
  }),
  titleCase: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” viết hoa từng chữ; chỉ viết hoa chữ đầu: “${short(right)}”`,
    en: `“${short(written)}” is in title case; write “${short(right)}”`,
  }),
  mixedTerm: (written: string, right: string): Localized => ({
    vi: `Văn bản gọi tắt là “${short(right)}”, ở đây viết “${short(written)}”`,
    en: `The document defines the term as “${short(right)}”; here it is “${short(written)}”`,
  }),
  defined: { vi: 'Tên gọi tắt được nêu ở đây', en: 'The short name is given here' } satisfies Localized,
};
