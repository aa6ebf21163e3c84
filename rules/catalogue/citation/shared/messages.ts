import type { Localized } from '../../../vocabulary.ts';
import { changeTo, insert } from '../../shared/fix-titles.ts';
import { contrast, short } from '../../shared/short.ts';
import type { SymbolFault } from './symbol-form.ts';

const FAULTS: Readonly<Record<SymbolFault, Localized>> = {
  blanks: { vi: 'viết liền, không có dấu cách', en: 'takes no blanks' },
  sign: { vi: 'dùng sai dấu ngăn cách', en: 'has a wrong sign in it' },
  case: { vi: 'viết sai chữ hoa, chữ thường', en: 'has capitals and small letters mixed up' },
  together: { vi: 'thiếu dấu gạch nối', en: 'lacks its hyphen' },
  order: { vi: 'đảo thứ tự tên loại và cơ quan', en: 'has type and body the wrong way round' },
  stroke: { vi: 'lẫn dấu gạch chéo và gạch nối', en: 'mixes stroke and hyphen' },
  letters: { vi: 'có lẽ gõ đảo chữ cái', en: 'probably has two letters exchanged' },
};

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  date: (code: string, here: string, there: string): Localized => ({
    vi: `“${short(code)}” ở đây ghi ngày ${here}, nơi khác ghi ngày ${there}`,
    en: `“${short(code)}” is dated ${here} here and ${there} elsewhere`,
  }),
  otherDate: (date: string): Localized => ({ vi: `Nơi này ghi ngày ${date}`, en: `Dated ${date} here` }),
  useDate: (date: string): Localized => ({ vi: `Đổi thành ngày ${date}`, en: `Change to ${date}` }),

  malformedSymbol: (written: string, fault: SymbolFault, right: string): Localized => ({
    vi: `Số, ký hiệu “${short(written)}” ${FAULTS[fault].vi}: “${short(right)}”`,
    en: `The symbol “${short(written)}” ${FAULTS[fault].en}: “${short(right)}”`,
  }),
  numberWord: (written: string): Localized => ({
    vi: `Trong câu viết “số”, không viết “${written}”`,
    en: `In a sentence write “số”, not “${written}”`,
  }),

  wrongTerm: (written: string, right: string): Localized => ({
    vi: `“${written}” ghi sai khóa Quốc hội: “${right}”`,
    en: `“${written}” bears the wrong term: “${right}”`,
  }),
  missingYear: (written: string, right: string | undefined): Localized => ({
    vi: `“${written}” thiếu năm trong số${right === undefined ? '' : `: “${right}”`}`,
    en: `“${written}” lacks the year of its number${right === undefined ? '' : `: “${right}”`}`,
  }),
  blankNumber: (written: string): Localized => ({
    vi: `Chưa ghi số của văn bản viện dẫn: “${short(written.replace(/\s+/gu, ' '))}”`,
    en: `The number of the cited document is missing: “${short(written.replace(/\s+/gu, ' '))}”`,
  }),

  wrongIssuer: (code: string, owner: string, named: string): Localized => ({
    vi: `“${short(code, 24)}” là ký hiệu của ${owner}, ở đây ghi “${short(named, 40)}”`,
    en: `“${short(code, 24)}” is a symbol of ${owner}; “${short(named, 40)}” is named here`,
  }),
  symbolHere: { vi: 'Ký hiệu của văn bản', en: 'The symbol of the document' } satisfies Localized,

  number: (here: string, there: string): Localized => ({
    vi: `Ở đây ghi “${short(here)}”, nơi khác cùng ngày ghi “${short(there)}”`,
    en: `“${short(here)}” here, “${short(there)}” of the same day elsewhere`,
  }),
  otherNumber: (code: string): Localized => ({ vi: `Nơi này ghi “${short(code)}”`, en: `“${short(code)}” here` }),

  issuer: (code: string, here: string, there: string): Localized => ({
    vi: `“${short(code, 24)}” ở đây là của “${short(here, 26)}”, nơi khác là của “${short(there, 26)}”`,
    en: `“${short(code, 24)}” is by “${short(here, 26)}” here and by “${short(there, 26)}” elsewhere`,
  }),
  renamed: (code: string, old: string, now: string): Localized => ({
    vi: `“${short(code, 22)}” là của “${short(old, 24)}” trước khi đổi tên; ở đây ghi “${short(now, 24)}”`,
    en: `“${short(code, 22)}” was issued by “${short(old, 24)}” before it was renamed “${short(now, 24)}”`,
  }),
  otherIssuer: (body: string): Localized => ({ vi: `Nơi này ghi “${short(body)}”`, en: `“${short(body)}” here` }),

  type: (code: string, here: string, there: string): Localized => ({
    vi: `“${short(code)}” ở đây gọi là ${here}, nơi khác gọi là ${there}`,
    en: `“${short(code)}” is called ${here} here and ${there} elsewhere`,
  }),
  otherType: (type: string): Localized => ({ vi: `Nơi này gọi là ${type}`, en: `Called ${type} here` }),
  typeCode: (type: string, symbol: string, right: string): Localized => ({
    vi: `“${short(type)}” không khớp với ký hiệu “${short(symbol, 24)}” của ${right}`,
    en: `“${short(type)}” does not fit the symbol “${short(symbol, 24)}”, which belongs to a ${right}`,
  }),
  useType: changeTo,

  noDate: (head: string): Localized => ({
    vi: `Lần đầu viện dẫn “${short(head)}” chưa ghi ngày ban hành`,
    en: `The first citation of “${short(head)}” has no date`,
  }),
  noDateNorIssuer: (head: string): Localized => ({
    vi: `Lần đầu viện dẫn “${short(head)}” chưa ghi ngày và cơ quan ban hành`,
    en: `The first citation of “${short(head)}” has neither date nor issuing body`,
  }),
  noIssuer: (head: string): Localized => ({
    vi: `Lần đầu viện dẫn “${short(head)}” chưa ghi cơ quan ban hành`,
    en: `The first citation of “${short(head)}” names no issuing body`,
  }),
  addIssuer: (body: string): Localized => insert(`của ${body}`),
  noSubject: (head: string): Localized => ({
    vi: `Lần đầu viện dẫn “${short(head)}” chưa ghi trích yếu nội dung`,
    en: `The first citation of “${short(head)}” has no subject`,
  }),
  noLink: (words: string): Localized => ({
    vi: `Thiếu “về việc” trước trích yếu “${short(words)}”`,
    en: `“về việc” is missing before the subject “${short(words)}”`,
  }),
  addLink: insert('về việc'),
  shortened: (word: string): Localized => ({
    vi: `Trích yếu của văn bản được viện dẫn viết tắt “${short(word, 20)}”, cần ghi đúng như văn bản gốc`,
    en: `The subject of the cited document is abbreviated (“${short(word, 20)}”); write it as the document does`,
  }),

  lowerType: (type: string, right: string): Localized => ({
    vi: `“${short(type)}” đứng trước số của một văn bản cụ thể, viết hoa thành “${short(right)}”`,
    en: `“${short(type)}” names a specific document; write “${short(right)}”`,
  }),
  capitalize: (right: string): Localized => ({ vi: `Viết hoa thành “${short(right)}”`, en: `Write “${short(right)}”` }),
  noNumberWord: (code: string): Localized => ({
    vi: `Thiếu từ “số” trước “${short(code)}”`,
    en: `The word “số” is missing before “${short(code)}”`,
  }),
  addNumberWord: { vi: 'Thêm từ “số”', en: 'Insert “số”' },
  letter: (type: string, symbol: string): Localized => ({
    vi: `“${type}” không phải tên loại; ký hiệu “${short(symbol, 24)}” là của công văn`,
    en: `“${type}” is no type of document; the symbol “${short(symbol, 24)}” belongs to a công văn`,
  }),
  numberedLaw: (code: string): Localized => ({
    vi: `Căn cứ là luật, pháp lệnh chỉ cần tên loại và tên, không cần “${short(code, 24)}”`,
    en: `A law in the legal bases is cited by type and name, without “${short(code, 24)}”`,
  }),

  noSuchDay: (date: string): Localized => ({
    vi: `Ngày “${short(date)}” không có trong lịch`,
    en: `“${short(date)}” is no day of the calendar`,
  }),
  laterThanReport: (date: string, report: string): Localized => ({
    vi: `Văn bản được viện dẫn ghi ngày “${short(date)}”, sau ngày của báo cáo (${report})`,
    en: `The cited document is dated “${short(date)}”, after the report itself (${report})`,
  }),
  otherYear: (date: string, code: string): Localized => ({
    vi: `Năm của ngày “${short(date)}” khác năm trong số “${short(code, 24)}”`,
    en: `The year of “${short(date)}” differs from the year in “${short(code, 24)}”`,
  }),

  noSymbol: (head: string): Localized => ({
    vi: `“${short(head)}” thiếu ký hiệu nên chưa xác định được văn bản`,
    en: `“${short(head)}” has no symbol, so the document is not identified`,
  }),
  useCode: (code: string): Localized => ({ vi: `Ghi đủ “${short(code)}”`, en: `Write “${short(code)}” in full` }),

  lostFigure: (word: string): Localized => ({
    vi: `Sau “${word}” không có số, có thể đã mất khi sao chép`,
    en: `No figure follows “${word}”; it may have been lost in copying`,
  }),
  partCase: (word: string, right: string): Localized => ({
    vi: `Khi viện dẫn, “${word}” viết là “${right}”`,
    en: `In a reference “${word}” is written “${right}”`,
  }),
  partOrder: (words: string, right: string): Localized => ({
    vi: `“${short(words, 36)}” viện dẫn từ nhỏ đến lớn: “${short(right, 36)}”`,
    en: `“${short(words, 36)}” goes from small to large: “${short(right, 36)}”`,
  }),
  partComma: (words: string): Localized => ({
    vi: `Không dùng dấu phẩy giữa các cấp của “${short(words)}”`,
    en: `No comma between the levels of “${short(words)}”`,
  }),
  dropComma: { vi: 'Bỏ dấu phẩy', en: 'Remove the comma' },
  rewrite: (right: string): Localized => ({ vi: `Viết lại thành “${short(right)}”`, en: `Write “${short(right)}”` }),

  expired: (code: string, day: string, by: string): Localized => ({
    vi: `“${short(code, 24)}” hết hiệu lực từ ${day}, được thay bằng ${by}`,
    en: `“${short(code, 24)}” is no longer in force since ${day}; replaced by ${by}`,
  }),
  repeated: (head: string): Localized => ({
    vi: `“${short(head)}” đã viện dẫn đủ ở trên, lần sau chỉ cần tên loại và số, ký hiệu`,
    en: `“${short(head)}” was cited in full above; type and number are enough here`,
  }),
  shorten: { vi: 'Chỉ giữ tên loại và số, ký hiệu', en: 'Keep only type and number' },

  name: (name: string, usual: string): Localized => {
    const [here, there] = contrast(name, usual);
    return {
      vi: `Tên ghi “${short(here)}”, nơi khác ghi “${short(there)}”`,
      en: `The name reads “${short(here)}” here and “${short(there)}” elsewhere`,
    };
  },
  otherName: { vi: 'Nơi này ghi khác', en: 'Written differently here' },
  useName: (name: string): Localized => changeTo(short(name)),
  period: (name: string, here: string, there: string): Localized => ({
    vi: `“${short(name)}” ở đây ghi giai đoạn ${here}, nơi khác ghi ${there}`,
    en: `“${short(name)}” has the period ${here} here and ${there} elsewhere`,
  }),
  otherPeriod: (period: string): Localized => ({ vi: `Nơi này ghi ${period}`, en: `${period} here` }),
  usePeriod: (period: string): Localized => ({ vi: `Đổi thành ${period}`, en: `Change to ${period}` }),
};
