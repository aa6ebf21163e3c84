import type { Localized } from '../../../vocabulary.ts';
import { writeAs } from '../../shared/fix-titles.ts';
import { short } from '../../shared/short.ts';

/** Texts of the group recipients (nơi nhận). */
export const messages = {
  missing: { vi: 'Chưa có phần “Nơi nhận:”', en: 'The list of recipients (“Nơi nhận:”) is missing' },
  noLabel: (item: string): Localized => ({
    vi: `Trên “${short(item)}” chưa có dòng “Nơi nhận:”`,
    en: `The line “Nơi nhận:” is missing above “${short(item)}”`,
  }),
  misplaced: { vi: '“Nơi nhận:” ghi ở cuối văn bản, bên trái chữ ký', en: 'The recipients stand at the end, to the left of the signature' },
  addList: { vi: 'Thêm phần “Nơi nhận:”', en: 'Insert “Nơi nhận:”' },

  label: (typed: string): Localized => ({ vi: `“${typed}” cần viết là “Nơi nhận:”`, en: `“${typed}” is written “Nơi nhận:”` }),
  fixLabel: writeAs('Nơi nhận:'),

  noHyphen: (item: string): Localized => ({
    vi: `Trước “${short(item)}” cần có gạch đầu dòng “- ”`,
    en: `“${short(item)}” needs a hyphen in front`,
  }),
  bullet: (typed: string, item: string): Localized => ({
    vi: `Nơi nhận dùng gạch đầu dòng “-”, không dùng “${typed}”: “${short(item)}”`,
    en: `Recipients are listed with “-”, not “${typed}”: “${short(item)}”`,
  }),
  noSpace: (item: string): Localized => ({
    vi: `Sau gạch đầu dòng của “${short(item)}” cần có dấu cách`,
    en: `The hyphen before “${short(item)}” needs a space behind it`,
  }),
  sameHere: { vi: 'Dòng này cũng vậy', en: 'This line as well' },
  useHyphen: { vi: 'Dùng gạch đầu dòng “- ”', en: 'Put “- ” in front' },
  wrongEnd: (sign: string, item: string): Localized => ({
    vi: `Cuối dòng “${short(item)}” là dấu chấm phẩy, không phải “${sign}”`,
    en: `“${short(item)}” ends with a semicolon, not with “${sign}”`,
  }),
  noEnd: (item: string): Localized => ({
    vi: `Cuối dòng “${short(item)}” thiếu dấu chấm phẩy`,
    en: `“${short(item)}” lacks a semicolon at the end`,
  }),
  useSemicolon: { vi: 'Đặt dấu chấm phẩy ở cuối dòng', en: 'End the line with a semicolon' },

  noArchive: { vi: 'Dòng cuối của nơi nhận phải là dòng lưu: “- Lưu: VT, …”', en: 'The last recipient is the archive line “- Lưu: VT, …”' },
  addArchive: { vi: 'Thêm dòng “- Lưu: VT.”', en: 'Add the line “- Lưu: VT.”' },
  archiveEnd: (sign: string): Localized => ({
    vi: `Dòng “Lưu” kết thúc bằng dấu chấm, không phải “${sign}”`,
    en: `The archive line ends with a full stop, not with “${sign}”`,
  }),
  archiveNoEnd: (word: string): Localized => ({
    vi: `Dòng “Lưu” thiếu dấu chấm sau “${short(word)}”`,
    en: `The archive line lacks a full stop after “${short(word)}”`,
  }),
  useStop: { vi: 'Đặt dấu chấm ở cuối dòng', en: 'End the line with a full stop' },

  archive: (typed: string, right: string): Localized => ({
    vi: `“${short(typed)}” cần viết là “${short(right)}”`,
    en: `“${short(typed)}” is written “${short(right)}”`,
  }),
  write: (right: string): Localized => writeAs(short(right)),
  noOffice: (line: string): Localized => ({
    vi: `“${short(line)}” chưa ghi nơi lưu là văn thư (“Lưu: VT”)`,
    en: `“${short(line)}” does not name the office of records (“Lưu: VT”)`,
  }),

  separator: (typed: string, right: string): Localized => ({
    vi: `Ở dòng “Lưu”, giữa các đơn vị là dấu phẩy: “${right}”, không phải “${typed}”`,
    en: `Units in the archive line are separated by commas: “${right}”, not “${typed}”`,
  }),
  useComma: { vi: 'Dùng dấu phẩy', en: 'Use a comma' },

  addressee: (body: string): Localized => ({
    vi: `Báo cáo gửi “${short(body)}” nhưng nơi nhận chưa có`,
    en: `The report goes to “${short(body)}”, which the recipients do not name`,
  }),
  duplicate: (item: string): Localized => ({
    vi: `Nơi nhận “${short(item)}” bị lặp`,
    en: `The recipient “${short(item)}” is listed twice`,
  }),
  firstHere: { vi: 'Đã ghi ở đây', en: 'Listed here already' },
  dropItem: { vi: 'Bỏ dòng bị lặp', en: 'Remove the repeated line' },

  abolished: (body: string, until: string, now: string): Localized => ({
    vi: `“${short(body)}” không còn từ sau ngày ${until}${now === '' ? '' : `, nay là “${short(now)}”`}`,
    en: `“${short(body)}” ended on ${until}${now === '' ? '' : `; now “${short(now)}”`}`,
  }),
  mixed: (here: string, usual: string): Localized => ({
    vi: `Ở đây ghi “${here}”, các dòng khác ghi “${usual}”`,
    en: `“${here}” here, “${usual}” in the other lines`,
  }),

  partyArchive: (typed: string): Localized => ({
    vi: `Văn bản của Đảng ghi “Lưu” và tên văn phòng, không ghi “${short(typed)}”`,
    en: `Party documents write “Lưu” and the office, not “${short(typed)}”`,
  }),
};
