import type { Localized } from '../../../vocabulary.ts';
import { changeTo } from '../../shared/fix-titles.ts';

/** Texts of the group appendix (phụ lục). */
export const messages = {
  absent: (mention: string): Localized => ({
    vi: `Nội dung nhắc đến “${mention}” nhưng báo cáo không có phụ lục này`,
    en: `The text points to “${mention}”, which the report does not have`,
  }),
  useLabel: changeTo,
  unmentioned: (heading: string): Localized => ({
    vi: `“${heading}” chưa được nhắc đến trong nội dung báo cáo`,
    en: `The text of the report does not mention “${heading}”`,
  }),

  notRoman: (typed: string, right: string): Localized => ({
    vi: `“${typed}” cần đánh số La Mã: “${right}”`,
    en: `“${typed}” takes a Roman number: “${right}”`,
  }),
  noNumber: (right: string): Localized => ({
    vi: `Có từ hai phụ lục trở lên thì phải đánh số: “${right}”`,
    en: `With two annexes or more each is numbered: “${right}”`,
  }),
  outOfOrder: (typed: string, right: string): Localized => ({
    vi: `“${typed}” không đúng thứ tự, cần là “${right}”`,
    en: `“${typed}” is out of order; it should be “${right}”`,
  }),
  alsoHere: { vi: 'Phụ lục này cũng vậy', en: 'This annex as well' },
  renumber: { vi: 'Đánh số La Mã cho các phụ lục', en: 'Number the annexes in Roman figures' },

  single: (typed: string): Localized => ({
    vi: `Báo cáo chỉ có một phụ lục, không cần đánh số “${typed}”`,
    en: `A single annex needs no number (“${typed}”)`,
  }),
  dropNumber: { vi: 'Bỏ số của phụ lục', en: 'Remove the number' },

  symbol: (typed: string, right: string): Localized => ({
    vi: `Phụ lục ghi ký hiệu “${typed}”, đầu báo cáo ghi “${right}”`,
    en: `The annex gives the symbol “${typed}”, the head of the report “${right}”`,
  }),
  number: (typed: string, right: string): Localized => ({
    vi: `Phụ lục ghi số “${typed}”, đầu báo cáo ghi “${right}”`,
    en: `The annex gives the number “${typed}”, the head of the report “${right}”`,
  }),
  date: (typed: string, right: string): Localized => ({
    vi: `Phụ lục ghi “${typed}”, đầu báo cáo ghi “${right}”`,
    en: `The annex is dated “${typed}”, the report “${right}”`,
  }),
  inHead: { vi: 'Đầu báo cáo ghi ở đây', en: 'The head of the report' },
};
