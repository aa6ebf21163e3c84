import type { Localized } from '../../../vocabulary.ts';
import { drop, writeAs } from '../../shared/fix-titles.ts';

/** Texts of the group signature (chức vụ, quyền hạn, họ tên người ký). */
export const messages = {
  noTitle: { vi: 'Chưa có chức vụ của người ký', en: 'The title of the signer is missing' },
  noTitleUnder: (line: string): Localized => ({
    vi: `Dưới “${line}” chưa có chức vụ của người ký`,
    en: `The signer’s title is missing under “${line}”`,
  }),
  noTitleAbove: (name: string): Localized => ({
    vi: `Trên họ tên “${name}” chưa có chức vụ của người ký`,
    en: `The signer’s title is missing above “${name}”`,
  }),
  titleInCapitals: (title: string): Localized => ({
    vi: `Chức vụ của người ký “${title}” viết in hoa: “${title.toUpperCase()}”`,
    en: `The signer’s title “${title}” is in capitals: “${title.toUpperCase()}”`,
  }),
  nameForm: (name: string): Localized => ({
    vi: `Họ tên người ký ghi “${name}” chưa đúng: viết hoa chữ đầu mỗi tiếng, không có dấu ở cuối`,
    en: `The signer’s name “${name}” has a wrong form: every syllable has a capital, and no sign stands at the end`,
  }),
  noMark: (body: string): Localized => ({
    vi: `Trước “${body}” cần có “TM.”: “TM. ${body}”`,
    en: `“TM.” is needed before “${body}”: “TM. ${body}”`,
  }),
  noName: (title: string): Localized => ({
    vi: `Chưa có họ tên người ký dưới “${title}”`,
    en: `The signer’s name is missing under “${title}”`,
  }),

  mark: (typed: string, right: string): Localized => ({ vi: `“${typed}” cần viết là “${right}”`, en: `“${typed}” is written “${right}”` }),
  write: writeAs,

  pair: (deputy: string, head: string, right: string): Localized => ({
    vi: `“${deputy}” không phải cấp phó của “${head}”; cần ghi “${right}”`,
    en: `“${deputy}” is not the deputy of “${head}”; write “${right}”`,
  }),
  noDeputy: (head: string, deputy: string): Localized => ({
    vi: `Dưới “${head}” cần ghi chức vụ của người ký thay: “${deputy}”`,
    en: `Under “${head}” the title of the deputy who signs is needed: “${deputy}”`,
  }),
  noHead: (deputy: string, head: string): Localized => ({
    vi: `Cấp phó ký thay: trên “${deputy}” cần có dòng “KT. ${head}”`,
    en: `A deputy signs for the head: “KT. ${head}” is needed above “${deputy}”`,
  }),
  addLine: (line: string): Localized => ({ vi: `Thêm dòng “${line}”`, en: `Add the line “${line}”` }),
  dropLine: (line: string): Localized => ({ vi: `Bỏ dòng “${line}”`, en: `Remove the line “${line}”` }),

  noCollective: (title: string, line: string): Localized => ({
    vi: `“${title}” ký thay mặt tập thể: cần có dòng “${line}” ở trên`,
    en: `“${title}” signs for a collective body: the line “${line}” is needed above`,
  }),
  perhapsCollective: (title: string, line: string): Localized => ({
    vi: `“${title}”: ký thay mặt UBND thì cần dòng “${line}” ở trên; Chủ tịch tự quyết định thì có nơi không ghi`,
    en: `“${title}”: signing for the committee needs the line “${line}” above; where the chairman decides himself some offices leave it out`,
  }),
  oneHead: (line: string): Localized => ({
    vi: `“${line}”: cơ quan làm việc theo chế độ thủ trưởng không dùng “TM.”`,
    en: `“${line}”: a body under one head does not use “TM.”`,
  }),
  shortBody: (line: string, right: string): Localized => ({
    vi: `“${line}” cần ghi đầy đủ tên tập thể: “${right}”`,
    en: `“${line}” needs the full name of the body: “${right}”`,
  }),

  tmBeforeTitle: (line: string): Localized => ({
    vi: `“${line}”: sau “TM.” là tên tập thể, không phải chức vụ`,
    en: `“${line}”: TM. is followed by a collective body, not by a title`,
  }),
  markBeforeBody: (line: string, mark: string): Localized => ({
    vi: `“${line}”: sau “${mark}” là chức vụ của người đứng đầu, không phải tên cơ quan`,
    en: `“${line}”: ${mark} is followed by the title of the head, not by a body`,
  }),

  degree: (degree: string): Localized => ({
    vi: `Trước họ tên người ký không ghi “${degree}”`,
    en: `“${degree}” does not stand before the signer’s name`,
  }),
  dropDegree: drop,

  titleCase: (title: string, right: string): Localized => ({
    vi: `Chức vụ “${title}” viết in hoa: “${right}”`,
    en: `The title “${title}” is set in capitals: “${right}”`,
  }),
  smallSyllable: (text: string, right: string): Localized => ({
    vi: `Họ tên “${text}” viết hoa mọi âm tiết: “${right}”`,
    en: `Every syllable of “${text}” takes a capital: “${right}”`,
  }),
  nameCase: (name: string, right: string): Localized => ({
    vi: `Họ tên “${name}” viết thường: “${right}”`,
    en: `The name “${name}” is not set in capitals: “${right}”`,
  }),
  nameDiffers: (signer: string, said: string): Localized => ({
    vi: `Người ký là “${signer}”, trong báo cáo ghi “${said}”`,
    en: `The signer is “${signer}”, the text has “${said}”`,
  }),
  nameHere: (said: string): Localized => ({ vi: `Ở đây ghi “${said}”`, en: `“${said}” here` }),

  shortTitle: (title: string, right: string): Localized => ({
    vi: `Chức vụ “${title}” cần viết đủ: “${right}”`,
    en: `The title “${title}” is written in full: “${right}”`,
  }),

  splitName: (name: string, title: string): Localized => ({
    vi: `Họ tên “${name}” bị phần nơi nhận tách khỏi chức vụ “${title}”`,
    en: `The recipients stand between the name “${name}” and the title “${title}”`,
  }),
  moveName: (name: string): Localized => ({ vi: `Chuyển “${name}” lên dưới chức vụ`, en: `Move “${name}” up under the title` }),

  partyMark: (typed: string, right: string): Localized => ({
    vi: `Văn bản của Đảng ghi “${right}”, không ghi “${typed}”`,
    en: `Party documents write “${right}”, not “${typed}”`,
  }),
  partyDeputy: (line: string): Localized => ({
    vi: `Cấp ủy ký “T/M” theo tập thể, không dùng “${line}”`,
    en: `A Party committee signs T/M as a collective, without “${line}”`,
  }),
  partyBold: (title: string): Localized => ({
    vi: `Văn bản của Đảng: chức vụ “${title}” không in đậm`,
    en: `Party documents: the title “${title}” is not in bold`,
  }),
};
