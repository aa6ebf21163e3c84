import type { Localized } from '../../../vocabulary.ts';
import { correctTo, insertLine } from '../../shared/fix-titles.ts';
import { onOneLine } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  missing: (): Localized => ({
    vi: 'Thiếu dòng số, ký hiệu (“Số: …/BC-…”)',
    en: 'The line of number and symbol (“Số: …/BC-…”) is missing',
  }),
  noSymbol: (line: string): Localized => ({
    vi: `Dòng “${onOneLine(line)}” thiếu ký hiệu, cần dạng “Số: …/BC-…”`,
    en: `“${onOneLine(line)}” has no symbol; write “Số: …/BC-…”`,
  }),
  misplaced: (line: string): Localized => ({
    vi: `Dòng “${onOneLine(line)}” ghi ở phần đầu văn bản, dưới tên cơ quan ban hành`,
    en: `“${onOneLine(line)}” belongs at the head, below the issuing body`,
  }),
  unreadable: (line: string): Localized => ({
    vi: `Dòng “${onOneLine(line)}” chưa đúng dạng “Số: …/BC-…”`,
    en: `“${onOneLine(line)}” is not of the form “Số: …/BC-…”`,
  }),
  insert: (line: string): Localized => insertLine(onOneLine(line)),
  blank: (line: string): Localized => ({ vi: `Dòng “${onOneLine(line)}” chưa có số`, en: `“${onOneLine(line)}” has no number yet` }),
  unpadded: (number: string): Localized => ({
    vi: `Số “${number}” dưới 10 phải thêm số 0 phía trước: “0${number}”`,
    en: `The number “${number}” is below 10 and takes a zero: “0${number}”`,
  }),
  pad: (number: string): Localized => correctTo(`0${number}`),
  label: (label: string, right: string): Localized => ({ vi: `“${label}” phải ghi là “${right}”`, en: `“${label}” is written “${right}”` }),
  write: correctTo,
  spacing: (sign: string): Localized => ({
    vi: `Thừa dấu cách quanh “${sign}” trong số, ký hiệu`,
    en: `No spaces around “${sign}” in number and symbol`,
  }),
  removeSpaces: (sign: string): Localized => ({ vi: `Bỏ dấu cách quanh “${sign}”`, en: `Remove the spaces around “${sign}”` }),
  dash: (sign: string): Localized => ({
    vi: `Các nhóm của ký hiệu nối bằng gạch nối “-”, không dùng “${sign}”`,
    en: `The groups of a symbol are joined by “-”, not “${sign}”`,
  }),
  noSeparator: (symbol: string): Localized => ({
    vi: `Ký hiệu “${symbol}” thiếu gạch nối giữa các nhóm`,
    en: `The symbol “${symbol}” lacks the hyphen between its groups`,
  }),
  useHyphen: (): Localized => ({ vi: 'Thay bằng gạch nối “-”', en: 'Use a hyphen' }),
  typeCode: (code: string, title: string, right: string): Localized => ({
    vi: `Ký hiệu ghi “${code}” nhưng tên loại là ${title}, phải ghi “${right}”`,
    en: `The symbol has “${code}” but the type is ${title}: “${right}”`,
  }),
  noTypeCode: (symbol: string, title: string, right: string): Localized => ({
    vi: `Ký hiệu “${symbol}” thiếu chữ viết tắt “${right}” của ${title}`,
    en: `The symbol “${symbol}” lacks the letters “${right}” of ${title}`,
  }),
  codeForm: (code: string, right: string): Localized => ({
    vi: `Chữ viết tắt “${code}” trong ký hiệu phải ghi là “${right}”`,
    en: `“${code}” in the symbol is written “${right}”`,
  }),
  year: (year: number): Localized => ({
    vi: `Ký hiệu của văn bản hành chính không ghi năm “${year}”`,
    en: `The symbol of an administrative document holds no year “${year}”`,
  }),
  dropYear: (year: number): Localized => ({ vi: `Bỏ năm “${year}”`, en: `Remove “${year}”` }),
  partyForm: (line: string): Localized => ({
    vi: `“${onOneLine(line)}” là cách ghi của văn bản Đảng; văn bản hành chính ghi “Số: …/BC-…”`,
    en: `“${onOneLine(line)}” has the form of a Party document; a state one has “Số: …/BC-…”`,
  }),
  stateForm: (line: string): Localized => ({
    vi: `“${onOneLine(line)}” là cách ghi của văn bản hành chính; văn bản Đảng ghi “Số …-BC/…”`,
    en: `“${onOneLine(line)}” has the form of a state document; a Party one has “Số …-BC/…”`,
  }),
  citedForm: (code: string, right: string): Localized => ({
    vi: `“${code}” phải ghi là “${right}” theo cách ghi số của cơ quan ban hành`,
    en: `“${code}” is written “${right}” by the body that issued it`,
  }),
  unknownType: (code: string): Localized => ({
    vi: `Không rõ chữ viết tắt tên loại “${code}” trong ký hiệu`,
    en: `The type code “${code}” is unknown`,
  }),
  unknownBody: (code: string): Localized => ({
    vi: `Không rõ chữ viết tắt cơ quan “${code}” trong ký hiệu`,
    en: `The body code “${code}” is unknown`,
  }),
  wrongBody: (code: string, right: string): Localized => ({
    vi: `Chữ viết tắt cơ quan “${code}” thường ghi là “${right}”`,
    en: `The body code “${code}” is usually “${right}”`,
  }),
};
