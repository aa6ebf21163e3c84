import type { Localized } from '../../../vocabulary.ts';
import { correctTo, insert } from '../../shared/fix-titles.ts';
import { short } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  missing: (body: string | undefined): Localized => ({
    vi:
      body === undefined
        ? 'Báo cáo gửi cấp trên cần có phần “Kính gửi:” dưới trích yếu'
        : `Báo cáo gửi “${short(body)}” cần có phần “Kính gửi:” dưới trích yếu`,
    en:
      body === undefined
        ? 'A report to a higher body needs “Kính gửi:” under its subject'
        : `A report to “${short(body)}” needs “Kính gửi:” under its subject`,
  }),
  misplaced: (): Localized => ({
    vi: 'Phần “Kính gửi” đặt dưới trích yếu',
    en: '“Kính gửi” stands under the subject',
  }),
  insert: (body: string): Localized => insert(`Kính gửi: ${short(body)}.`),
  signalHere: (): Localized => ({ vi: 'Nơi cho thấy báo cáo gửi cấp trên', en: 'This shows that the report goes to a higher body' }),
  label: (label: string, right: string): Localized => ({
    vi: `“${short(label)}” phải ghi là “${right}”`,
    en: `“${short(label)}” is written “${right}”`,
  }),
  write: correctTo,
  itemEnd: (right: string): Localized => ({
    vi: right === ';' ? 'Cuối dòng kính gửi chưa phải dòng cuối ghi dấu chấm phẩy “;”' : 'Cuối dòng kính gửi cuối cùng ghi dấu chấm “.”',
    en: right === ';' ? 'Each addressee but the last ends with a semicolon' : 'The last addressee ends with a full stop',
  }),
  endWith: (right: string): Localized => ({ vi: `Kết thúc dòng bằng “${right}”`, en: `End the line with “${right}”` }),
  asAbove: (): Localized => ({
    vi: 'Đã có “Kính gửi” thì nơi nhận bắt đầu bằng dòng “- Như trên;”',
    en: 'With “Kính gửi” the recipients begin with “- Như trên;”',
  }),
  insertAsAbove: (): Localized => ({ vi: 'Thêm dòng “- Như trên;” vào nơi nhận', en: 'Insert “- Như trên;” among the recipients' }),
  recipientsHere: (): Localized => ({ vi: 'Nơi nhận ở đây', en: 'The recipients are here' }),
  partyVerb: (label: string, type: string, right: string): Localized => ({
    vi: `${type} của Đảng ghi “${right}”, không ghi “${label}”`,
    en: `A Party ${type} has “${right}”, not “${label}”`,
  }),
};
