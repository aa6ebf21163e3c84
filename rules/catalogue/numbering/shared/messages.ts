import type { Localized } from '../../../vocabulary.ts';
import { changeTo } from '../../shared/fix-titles.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  gap: (typed: string, before: string, expected: string): Localized => ({
    vi: `“${typed}” đứng ngay sau “${before}”; số thứ tự tiếp theo phải là “${expected}”`,
    en: `“${typed}” follows “${before}” at once; the next should be “${expected}”`,
  }),
  gapAtStart: (typed: string, expected: string): Localized => ({
    vi: `Mục đầu tiên được đánh là “${typed}”; phải bắt đầu từ “${expected}”`,
    en: `The first item is “${typed}”; it should be “${expected}”`,
  }),
  repeated: (typed: string, expected: string): Localized => ({
    vi: `Số thứ tự “${typed}” đã dùng ở trên; ở đây phải là “${expected}”`,
    en: `“${typed}” was used above; here it should be “${expected}”`,
  }),
  usedHere: (typed: string): Localized => ({ vi: `“${typed}” ở đây`, en: `“${typed}” here` }),
  follows: { vi: 'Số này cũng đổi theo', en: 'This one changes with it' },
  renumber: (expected: string): Localized => ({ vi: `Đánh lại từ đây thành “${expected}”`, en: `Renumber from here as “${expected}”` }),
  wrongParent: (typed: string, parent: string, expected: string): Localized => ({
    vi: `“${typed}” nằm trong mục “${parent}” nên phải là “${expected}”`,
    en: `“${typed}” stands under “${parent}” and should be “${expected}”`,
  }),
  change: changeTo,

  foreignLetter: (typed: string, expected: string): Localized => ({
    vi: `“${typed}” không dùng để đánh điểm; theo thứ tự phải là “${expected}”`,
    en: `“${typed}” is not used for points; the next letter is “${expected}”`,
  }),
  letter: (typed: string, before: string, expected: string): Localized => ({
    vi: `Sau “${before}” là “${expected}”, không phải “${typed}”`,
    en: `“${expected}” comes after “${before}”, not “${typed}”`,
  }),
  firstLetter: (typed: string, expected: string): Localized => ({
    vi: `Điểm đầu tiên được đánh là “${typed}”; phải bắt đầu từ “${expected}”`,
    en: `The first point is “${typed}”; it should be “${expected}”`,
  }),

  skippedLevel: (typed: string, parent: string): Localized => ({
    vi: `“${typed}” đứng ngay dưới “${parent}”, thiếu cấp “1.” mà các phần khác có`,
    en: `“${typed}” stands directly under “${parent}” without the level “1.” that other parts have`,
  }),

  mixedForm: (typed: string, expected: string): Localized => ({
    vi: `“${typed}” viết khác các mục cùng cấp; nên viết “${expected}”`,
    en: `“${typed}” differs from its siblings; write “${expected}”`,
  }),
  unusualForm: (typed: string, expected: string): Localized => ({
    vi: `“${typed}” nên viết là “${expected}”`,
    en: `“${typed}” is usually written “${expected}”`,
  }),
  siblingForm: (typed: string): Localized => ({ vi: `Mục cùng cấp viết “${typed}”`, en: `A sibling is written “${typed}”` }),

  seriesBreak: (here: string, before: string, repeated: boolean): Localized =>
    repeated
      ? { vi: `“${here}” lặp lại số của ý trước`, en: `“${here}” repeats the number before it` }
      : {
          vi: `“${here}” đứng ngay sau “${before}”: thiếu một số ở giữa`,
          en: `“${here}” follows “${before}”: a number between them is missing`,
        },
  seriesBefore: { vi: 'Số trước trong dãy', en: 'The number before it' },

  strayBullet: (typed: string, expected: string): Localized => ({
    vi: `Gạch đầu dòng “${typed}” khác các ý cùng cấp đánh bằng “${expected}”`,
    en: `The bullet “${typed}” differs from its siblings, which have “${expected}”`,
  }),
  plusWithoutDash: {
    vi: 'Dấu “+” là cấp dưới của “-”, nhưng phía trên không có ý nào đánh bằng “-”',
    en: '“+” is the level under “-”, but no item with “-” stands above',
  },
} as const;
