import { contrast, short } from '../../shared/short.ts';
import type { Localized } from '../../../vocabulary.ts';

const file = (path: string): string => short(path.replace(/^.*\/(?=[^/]*\/)/u, '…/'), 34);

/** Sentences of the group. `path` is that of the report on the other side. */
export const messages = {
  date: (code: string, here: string, there: string, path: string): Localized => ({
    vi: `“${short(code)}” ở đây ghi ngày ${here}, trong “${file(path)}” ghi ngày ${there}`,
    en: `“${short(code)}” is dated ${here} here and ${there} in “${file(path)}”`,
  }),
  issuer: (code: string, here: string, there: string, path: string): Localized => ({
    vi: `“${short(code, 24)}” ở đây là của “${short(here, 28)}”, trong “${file(path)}” là của “${short(there, 28)}”`,
    en: `“${short(code, 24)}” is by “${short(here, 28)}” here and by “${short(there, 28)}” in “${file(path)}”`,
  }),
  type: (code: string, here: string, there: string, path: string): Localized => ({
    vi: `“${short(code)}” ở đây gọi là ${here}, trong “${file(path)}” gọi là ${there}`,
    en: `“${short(code)}” is called ${here} here and ${there} in “${file(path)}”`,
  }),
  subject: (code: string, here: string, there: string, path: string): Localized => {
    const [a, b] = contrast(here, there);
    return {
      vi: `Trích yếu của “${short(code, 24)}” ở đây ghi “${short(a, 32)}”, trong “${file(path)}” ghi “${short(b, 32)}”`,
      en: `The subject of “${short(code, 24)}” reads “${short(a, 32)}” here and “${short(b, 32)}” in “${file(path)}”`,
    };
  },
  writtenHere: (text: string): Localized => ({ vi: `Nơi này ghi “${short(text)}”`, en: `“${short(text)}” here` }),

  ownDate: (code: string, here: string, there: string, path: string): Localized => ({
    vi: `Báo cáo số “${short(code, 24)}” ở đây ghi ngày ${here}, chính báo cáo trong “${file(path)}” ghi ngày ${there}`,
    en: `Report “${short(code, 24)}” is dated ${here} here; the report itself in “${file(path)}” is dated ${there}`,
  }),
  ownSubject: (code: string, here: string, there: string, path: string): Localized => {
    const [a, b] = contrast(here, there);
    return {
      vi: `Trích yếu của “${short(code, 24)}” ghi “${short(a, 30)}”, chính báo cáo trong “${file(path)}” ghi “${short(b, 30)}”`,
      en: `The subject of “${short(code, 24)}” reads “${short(a, 30)}”; the report itself in “${file(path)}” reads “${short(b, 30)}”`,
    };
  },
  ownNumber: (here: string, there: string, path: string): Localized => ({
    vi: `Báo cáo viện dẫn ở đây ghi số “${short(here, 24)}”, chính báo cáo trong “${file(path)}” mang số “${short(there, 24)}”`,
    en: `The report cited here as “${short(here, 24)}” has the number “${short(there, 24)}” in “${file(path)}”`,
  }),
  ownLetterhead: { vi: 'Phần đầu của báo cáo được viện dẫn', en: 'Letterhead of the cited report' },

  duplicate: (code: string, year: string, path: string): Localized => ({
    vi: `Số “${short(code, 24)}” năm ${year} cũng là số của báo cáo trong “${file(path)}”`,
    en: `The number “${short(code, 24)}” of ${year} is also that of the report in “${file(path)}”`,
  }),
  copy: (code: string, path: string): Localized => ({
    vi: `Báo cáo số “${short(code, 24)}” có bản giống ngày và trích yếu trong “${file(path)}”`,
    en: `Report “${short(code, 24)}” has a copy with the same date and subject in “${file(path)}”`,
  }),
  sameNumber: { vi: 'Cùng số, ký hiệu và năm', en: 'Same number, symbol and year' },

  order: (code: string, date: string, other: string, otherDate: string, later: boolean): Localized => ({
    vi: `Số “${short(code, 24)}” ghi ngày ${date}, ${later ? 'sau' : 'trước'} số ${later ? 'lớn' : 'nhỏ'} hơn “${short(other, 24)}” ghi ngày ${otherDate}`,
    en: `Number “${short(code, 24)}” is dated ${date}, ${later ? 'after' : 'before'} the ${later ? 'higher' : 'lower'} number “${short(other, 24)}” dated ${otherDate}`,
  }),
  neighbour: (code: string, date: string): Localized => ({
    vi: `Số “${short(code, 24)}” ghi ngày ${date}`,
    en: `Number “${short(code, 24)}” dated ${date}`,
  }),

  abbreviation: (word: string, here: string, there: string, path: string): Localized => ({
    vi: `“${short(word, 16)}” ở đây là “${short(here, 36)}”, trong “${file(path)}” là “${short(there, 36)}”`,
    en: `“${short(word, 16)}” means “${short(here, 36)}” here and “${short(there, 36)}” in “${file(path)}”`,
  }),
};
