import type { Localized } from '../../../vocabulary.ts';
import { short } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  end: (right: string): Localized => ({
    vi: right === ';' ? 'Mỗi căn cứ chưa phải căn cứ cuối kết thúc bằng dấu chấm phẩy “;”' : 'Căn cứ cuối cùng kết thúc bằng dấu chấm “.”',
    en: right === ';' ? 'Each legal basis but the last ends with a semicolon' : 'The last legal basis ends with a full stop',
  }),
  endWith: (right: string): Localized => ({ vi: `Kết thúc dòng bằng “${right}”`, en: `End the line with “${right}”` }),
  upright: (): Localized => ({ vi: 'Các căn cứ trình bày bằng chữ nghiêng', en: 'The legal bases are set in italics' }),
  italicize: (): Localized => ({ vi: 'Chuyển các căn cứ thành chữ nghiêng', en: 'Set the legal bases in italics' }),
  another: (): Localized => ({ vi: 'Căn cứ khác cũng chưa nghiêng', en: 'Another one that is upright' }),
  partyForm: (): Localized => ({
    vi: 'Căn cứ trong văn bản của Đảng viết chữ đứng, đầu dòng có gạch “- ”',
    en: 'Legal bases of Party documents are upright, with “- ” in front',
  }),
  addDash: (): Localized => ({ vi: 'Thêm gạch đầu dòng', en: 'Add the dash' }),
  noOpening: (): Localized => ({
    vi: 'Trước mục này thiếu câu mở đầu (“… báo cáo … như sau:”)',
    en: 'The opening sentence (“… báo cáo … như sau:”) before this section is missing',
  }),
  noColon: (written: string): Localized => ({
    vi: `Câu mở đầu kết thúc bằng dấu hai chấm: “như sau:”, ở đây là “${short(written)}”`,
    en: `The opening ends with a colon “như sau:”, here with “${short(written)}”`,
  }),
  rank: (here: string, before: string): Localized => ({
    vi: `Căn cứ “${short(here)}” có hiệu lực cao hơn nên đứng trước “${short(before)}”`,
    en: `“${short(here)}” ranks higher and stands before “${short(before)}”`,
  }),
  date: (here: string, before: string): Localized => ({
    vi: `Căn cứ “${short(here)}” ban hành trước nên đứng trước “${short(before)}”`,
    en: `“${short(here)}” is older and stands before “${short(before)}”`,
  }),
  lower: (): Localized => ({ vi: 'Căn cứ này nên đứng sau', en: 'This one stands after it' }),
};
