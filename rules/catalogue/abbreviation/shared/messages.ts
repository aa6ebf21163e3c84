import type { Localized } from '../../../vocabulary.ts';
import { changeTo, drop } from '../../shared/fix-titles.ts';
import { short } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  notIntroduced: (abbr: string, full: string | undefined): Localized => ({
    vi:
      full === undefined
        ? `“${abbr}” chưa được giải thích ở lần dùng đầu; ghi tên đầy đủ kèm (${abbr})`
        : `“${abbr}” chưa được giải thích ở lần dùng đầu: “${short(full, 50)} (${abbr})”`,
    en:
      full === undefined
        ? `“${abbr}” is used before it is introduced; write the full form with (${abbr})`
        : `“${abbr}” is used before it is introduced: “${short(full, 50)} (${abbr})”`,
  }),
  introducedLater: (abbr: string): Localized => ({
    vi: `“${abbr}” được dùng trước khi giải thích; chuyển phần giải thích lên lần dùng đầu`,
    en: `“${abbr}” is used before the place that introduces it`,
  }),
  introducedHere: { vi: 'Được giải thích ở đây', en: 'Introduced here' } satisfies Localized,
  introduce: (full: string, abbr: string): Localized => ({
    vi: `Ghi “${short(full, 60)} (${abbr})”`,
    en: `Write “${short(full, 60)} (${abbr})”`,
  }),

  unused: (abbr: string): Localized => ({
    vi: `“${abbr}” được giải thích nhưng không dùng lại`,
    en: `“${abbr}” is introduced but not used again`,
  }),
  dropUnused: (abbr: string): Localized => drop(`(${abbr})`),

  conflict: (abbr: string, here: string, there: string): Localized => ({
    vi: `“${abbr}” ở đây là “${short(here, 30)}”, ở trên là “${short(there, 30)}”`,
    en: `“${abbr}” stands for “${short(here, 30)}” here and for “${short(there, 30)}” above`,
  }),

  nearMiss: (typed: string, right: string): Localized => ({
    vi: `“${typed}” có thể là “${right}” gõ nhầm`,
    en: `“${typed}” looks like a slip for “${right}”`,
  }),
  write: (right: string): Localized => changeTo(short(right)),

  inSubject: (abbr: string, full: string | undefined): Localized => ({
    vi: full === undefined ? `Trích yếu không nên viết tắt “${abbr}”` : `Trích yếu không nên viết tắt “${abbr}”: ghi “${short(full, 50)}”`,
    en:
      full === undefined
        ? `The subject should not hold the abbreviation “${abbr}”`
        : `The subject should read “${short(full, 50)}” for “${abbr}”`,
  }),

  fullAgain: (full: string, abbr: string): Localized => ({
    vi: `“${short(full)}” đã có chữ viết tắt “${abbr}”`,
    en: `“${short(full)}” has been given the abbreviation “${abbr}”`,
  }),
};
