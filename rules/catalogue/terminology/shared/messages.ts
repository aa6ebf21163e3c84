import type { Localized } from '../../../vocabulary.ts';
import { write } from '../../shared/fix-titles.ts';
import { clipped, short } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  write: (right: string): Localized => write(short(right)),

  missingComma: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” thiếu dấu phẩy: “${short(right, 50)}”`,
    en: `“${short(written)}” lacks a comma: “${short(right, 50)}”`,
  }),
  addComma: (right: string): Localized => ({ vi: `Thêm dấu phẩy: “${short(right, 60)}”`, en: `Add the comma: “${short(right, 60)}”` }),
  withComma: { vi: 'Ở đây viết có dấu phẩy', en: 'Written with its commas here' } satisfies Localized,

  strayComma: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” thừa dấu phẩy: “${short(right)}”`,
    en: `“${short(written)}” has a comma too many: “${short(right)}”`,
  }),
  dropComma: (right: string): Localized => ({ vi: `Bỏ dấu phẩy: “${short(right)}”`, en: `Remove the comma: “${short(right)}”` }),

  dated: (written: string, note: Localized): Localized => ({
    vi: `“${clipped(written, 30)}”: ${note.vi.charAt(0).toLowerCase()}${note.vi.slice(1)}`,
    en: `“${clipped(written, 30)}”: ${note.en}`,
  }),
  alsoHere: { vi: 'Cụm này cũng có ở đây', en: 'The same wording is here' } satisfies Localized,

  abolished: (body: string, day: string, now: string | undefined): Localized => ({
    vi: now === undefined ? `“${short(body)}” không còn từ ${day}` : `“${short(body)}” không còn từ ${day}; nay là “${short(now)}”`,
    en: now === undefined ? `“${short(body)}” ended on ${day}` : `“${short(body)}” ended on ${day}; it is now “${short(now)}”`,
  }),
  formerProvince: (name: string, now: string): Localized => ({
    vi: `“${short(name)}” đã hợp nhất vào ${now} từ 01/7/2025; nếu nói về trước đó, ghi thêm “(cũ)”`,
    en: `“${short(name)}” became part of ${now} on 01/7/2025; for earlier facts add “(cũ)”`,
  }),
  markFormer: { vi: 'Thêm “(cũ)” sau tên', en: 'Add “(cũ)” after the name' } satisfies Localized,

  wordChoice: (written: string, note: Localized): Localized => ({
    vi: `“${short(written)}”: ${note.vi.charAt(0).toLowerCase()}${note.vi.slice(1)}`,
    en: `“${short(written)}”: ${note.en}`,
  }),
  mixedWording: (less: string, more: string): Localized => ({
    vi: `Văn bản dùng cả “${less}” và “${more}”; nên dùng một cách viết`,
    en: `The document has both “${less}” and “${more}”; keep to one`,
  }),
  otherWording: (more: string): Localized => ({ vi: `Ở đây viết “${more}”`, en: `“${more}” here` }),

  organisationTerm: (written: string, right: string, list: string, note: string | undefined): Localized => {
    if (note !== undefined) return { vi: `“${short(written)}”: ${note}`, en: `“${short(written)}”: ${note}` };
    const [vi, en] = list === '' ? ['', ''] : [` theo danh sách “${short(list, 30)}”`, ` by the list “${short(list, 30)}”`];
    return {
      vi: `“${short(written, 36)}” nên viết là “${short(right)}”${vi}`,
      en: `“${short(written, 36)}” is to be written “${short(right)}”${en}`,
    };
  },

  shortening: (name: string): Localized => ({
    vi: `“${short(name)}” là tên gọi ngắn, không phải chữ viết tắt: dùng “gọi tắt”`,
    en: `“${short(name)}” is a short name, not an abbreviation: use “gọi tắt”`,
  }),
  unitWithoutLevel: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” thiếu cấp của đơn vị hành chính: “${short(right)}”`,
    en: `“${short(written)}” does not name the level of the unit: “${short(right)}”`,
  }),
};
