import type { Localized } from '../../../vocabulary.ts';
import { correctTo, insertLine } from '../../shared/fix-titles.ts';
import { onOneLine, short } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  missing: (): Localized => ({
    vi: 'Thiếu dòng địa danh và thời gian (“…, ngày … tháng … năm …”)',
    en: 'The line of place and date (“…, ngày … tháng … năm …”) is missing',
  }),
  insert: (line: string): Localized => insertLine(onOneLine(line)),
  missingPlace: (line: string): Localized => ({
    vi: `Dòng “${onOneLine(line)}” thiếu địa danh ở đầu`,
    en: `“${onOneLine(line)}” lacks the place at its beginning`,
  }),
  blank: (line: string): Localized => ({
    vi: `Ngày ban hành chưa ghi đủ: “${onOneLine(line)}”`,
    en: `The date of issue is not complete: “${onOneLine(line)}”`,
  }),
  unpaddedDay: (day: string): Localized => ({
    vi: `Ngày “${day}” dưới 10 phải thêm số 0 phía trước: “0${day}”`,
    en: `The day “${day}” is below 10 and takes a zero: “0${day}”`,
  }),
  unpaddedMonth: (month: string): Localized => ({
    vi: `Tháng “${month}” phải thêm số 0 phía trước: “0${month}”`,
    en: `The month “${month}” takes a zero: “0${month}”`,
  }),
  paddedMonth: (month: string, right: string): Localized => ({
    vi: `Tháng “${month}” không thêm số 0 (chỉ tháng 01, 02 có): “${right}”`,
    en: `The month “${month}” takes no zero (only 01 and 02 do): “${right}”`,
  }),
  write: (right: string): Localized => correctTo(onOneLine(right)),
  missingComma: (place: string): Localized => ({
    vi: `Thiếu dấu phẩy sau địa danh “${place}”`,
    en: `The comma after the place “${place}” is missing`,
  }),
  addComma: (): Localized => ({ vi: 'Thêm dấu phẩy sau địa danh', en: 'Add the comma after the place' }),
  numeric: (written: string, right: string): Localized => ({
    vi: `Ngày ban hành ghi bằng chữ “${onOneLine(right)}”, không ghi “${onOneLine(written)}”`,
    en: `The date of issue is written “${onOneLine(right)}”, not “${onOneLine(written)}”`,
  }),
  misplaced: (written: string): Localized => ({
    vi: `Dòng “${onOneLine(written)}” ghi ở phần đầu văn bản, phía trên tên loại`,
    en: `“${onOneLine(written)}” belongs at the head, above the type name`,
  }),
  unreadable: (written: string): Localized => ({
    vi: `Thời gian “${onOneLine(written)}” chưa đúng dạng “ngày … tháng … năm …”`,
    en: `“${onOneLine(written)}” is not of the form “ngày … tháng … năm …”`,
  }),
  cutInTwo: (): Localized => ({
    vi: 'Địa danh và thời gian bị tách thành hai đoạn, phải ghi trên một dòng',
    en: 'Place and date are cut into two paragraphs; they stand on one line',
  }),
  join: (): Localized => ({ vi: 'Nối thành một dòng', en: 'Join to one line' }),
  capital: (word: string): Localized => ({
    vi: `Từ “${word}” sau địa danh viết thường: “${word.toLowerCase()}”`,
    en: `“${word}” after the place is in lower case: “${word.toLowerCase()}”`,
  }),
  fullStop: (): Localized => ({
    vi: 'Dòng địa danh và thời gian không có dấu chấm ở cuối',
    en: 'The line of place and date has no full stop at its end',
  }),
  dropFullStop: (): Localized => ({ vi: 'Bỏ dấu chấm', en: 'Remove the full stop' }),

  formerPlace: (place: string, now: string): Localized => ({
    vi: `Địa danh “${place}” không còn là tỉnh vào ngày của văn bản, nay là “${now}”`,
    en: `“${place}” is no province on the document's date; it is now “${now}”`,
  }),
  noun: (place: string, right: string): Localized => ({
    vi: `Địa danh chỉ ghi tên “${right}”, không ghi “${place}”`,
    en: `The place is the bare name “${right}”, not “${place}”`,
  }),
  fullName: (place: string, right: string): Localized => ({
    vi: `Địa danh “${place}” ghi đầy đủ là “${right}”`,
    en: `The place “${place}” is written “${right}”`,
  }),
  otherUnit: (place: string, unit: string): Localized => ({
    vi: `Địa danh “${place}” khác tên đơn vị của cơ quan ban hành: “${unit}”`,
    en: `The place “${place}” differs from the unit of the issuing body: “${unit}”`,
  }),
  bodyHere: (): Localized => ({ vi: 'Cơ quan ban hành ghi ở đây', en: 'The issuing body is here' }),

  impossible: (written: string): Localized => ({
    vi: `Không có “${onOneLine(written)}” trong lịch`,
    en: `There is no “${onOneLine(written)}” in the calendar`,
  }),
  beforePeriod: (year: string, period: string): Localized => ({
    vi: `Văn bản ghi năm ${year} nhưng trích yếu nói về năm ${period}`,
    en: `The document is dated ${year} but its subject speaks of ${period}`,
  }),
  periodHere: (period: string): Localized => ({ vi: `Trích yếu ghi “${onOneLine(period)}”`, en: `The subject has “${onOneLine(period)}”` }),
  weekday: (written: string, day: string, right: string): Localized => ({
    vi: `Ghi “${onOneLine(written)}” nhưng ${onOneLine(day)} là ${right}`,
    en: `“${onOneLine(written)}” is written, but ${onOneLine(day)} is ${right}`,
  }),
  noSuchTime: (time: string): Localized => ({
    vi: `Không có thời điểm “${onOneLine(time)}” trong ngày`,
    en: `No day has the time “${onOneLine(time)}”`,
  }),
  reversed: (range: string): Localized => ({
    vi: `“${short(range, 60)}” kết thúc trước khi bắt đầu`,
    en: `“${short(range, 60)}” ends before it begins`,
  }),
  endsFirst: (days: string): Localized => ({
    vi: `Trong “${short(days, 60)}”, ngày kết thúc đứng trước ngày bắt đầu`,
    en: `In “${short(days, 60)}” the end comes before the beginning`,
  }),
  pastDeadline: (day: string, issued: string): Localized => ({
    vi: `Thời hạn ${onOneLine(day)} đã qua khi báo cáo ban hành (${onOneLine(issued)})`,
    en: `The deadline ${onOneLine(day)} has passed when the report is issued (${onOneLine(issued)})`,
  }),
  reportDate: { vi: 'Thời gian ban hành', en: 'Date of the report' } satisfies Localized,
  malformedDate: (date: string): Localized => ({
    vi: `Ngày “${onOneLine(date)}” viết sai dạng, phải đối chiếu lại`,
    en: `The date “${onOneLine(date)}” is malformed and has to be checked`,
  }),
  malformedAs: (date: string, right: string): Localized => ({
    vi: `Ngày “${onOneLine(date)}” viết sai dạng, đúng ra là “${right}”`,
    en: `The date “${onOneLine(date)}” is malformed; it should be “${right}”`,
  }),
  wideDate: (date: string, right: string): Localized => ({
    vi: `Ngày “${onOneLine(date)}” viết liền, không có dấu cách: “${right}”`,
    en: `The date “${onOneLine(date)}” takes no blanks: “${right}”`,
  }),
  yearLength: (year: string): Localized => ({
    vi: `Năm “${year}” không có bốn chữ số`,
    en: `The year “${year}” does not have four figures`,
  }),
};
