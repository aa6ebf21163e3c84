import type { Localized } from '../../../vocabulary.ts';
import { correctTo, drop } from '../../shared/fix-titles.ts';
import { short } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  missingType: (type: string): Localized => ({
    vi: `Thiếu tên loại “${type}” trên một dòng riêng`,
    en: `The type name “${type}” on a line of its own is missing`,
  }),
  notAlone: (type: string): Localized => ({
    vi: `Tên loại “${type}” phải đứng riêng một dòng, trích yếu ở dòng dưới`,
    en: `The type name “${type}” stands alone on its line, the subject below it`,
  }),
  typeForm: (written: string, right: string): Localized => ({
    vi: `Tên loại “${short(written)}” phải ghi là “${right}”`,
    en: `The type name “${short(written)}” is written “${right}”`,
  }),
  write: (right: string): Localized => correctTo(short(right)),
  missingSubject: (type: string): Localized => ({
    vi: `Thiếu trích yếu nội dung dưới tên loại “${type}”`,
    en: `The subject under the type name “${type}” is missing`,
  }),
  subjectPlace: (written: string): Localized => ({
    vi: `Trích yếu “${short(written)}” ghi ngay dưới tên loại, không có dấu hai chấm ở cuối`,
    en: `The subject “${short(written)}” stands right under the type name, without a colon at its end`,
  }),
  splitSubject: (): Localized => ({
    vi: 'Trích yếu bị tách thành nhiều đoạn, phải là một đoạn liền dưới tên loại',
    en: 'The subject is split into paragraphs; it is one paragraph under the type name',
  }),
  fullStop: (): Localized => ({ vi: 'Trích yếu không có dấu chấm ở cuối', en: 'The subject has no full stop at its end' }),
  dropFullStop: (): Localized => ({ vi: 'Bỏ dấu chấm cuối trích yếu', en: 'Remove the full stop' }),
  capitals: (): Localized => ({
    vi: 'Trích yếu viết chữ thường, chỉ tên loại viết in hoa',
    en: 'The subject is in sentence case; only the type name is in capitals',
  }),
  re: (written: string): Localized => ({
    vi: `“${written}” chỉ dùng trong công văn, trích yếu của văn bản có tên loại không ghi`,
    en: `“${written}” belongs to a công văn, not to the subject of a titled document`,
  }),
  dropRe: drop,
  spellRe: (): Localized => ({ vi: 'Ghi thành “Về việc”', en: 'Write “Về việc”' }),
  period: (here: string, there: string): Localized => ({
    vi: `Phần mở đầu ghi “${short(here)}” nhưng trích yếu ghi “${short(there)}”`,
    en: `The opening has “${short(here)}” but the subject has “${short(there)}”`,
  }),
  headingPeriod: (here: string, there: string): Localized => ({
    vi: `Tên phần ghi “${short(here)}” nhưng trích yếu ghi “${short(there)}”`,
    en: `The heading has “${short(here)}” but the subject has “${short(there)}”`,
  }),
  basisPeriod: (here: string, there: string): Localized => ({
    vi: `Văn bản yêu cầu báo cáo “${short(here)}” nhưng trích yếu ghi “${short(there)}”`,
    en: `The request asks for “${short(here)}” but the subject has “${short(there)}”`,
  }),
  inSubject: (period: string): Localized => ({ vi: `Trích yếu ghi “${short(period)}”`, en: `The subject has “${short(period)}”` }),
  unlisted: (type: string): Localized => ({
    vi: `“${type}” không thuộc 29 loại văn bản hành chính`,
    en: `“${type}” is none of the 29 types of administrative documents`,
  }),
  unlistedParty: (type: string): Localized => ({
    vi: `“${type}” không thuộc các thể loại văn bản của Đảng`,
    en: `“${type}” is no type of Party documents`,
  }),
};
