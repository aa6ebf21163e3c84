import { MOTTO, NATIONAL_NAME, PARTY_NAME } from '../../../data/prescribed-headings.ts';
import type { Localized } from '../../../vocabulary.ts';
import { correctTo, toCapitals } from '../../shared/fix-titles.ts';
import { short } from '../../shared/short.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  missingNationalName: (): Localized => ({
    vi: `Thiếu Quốc hiệu “${NATIONAL_NAME}” ở đầu văn bản`,
    en: `The national name “${NATIONAL_NAME}” is missing at the head`,
  }),
  noHead: (missing: Localized): Localized => ({
    vi: `${missing.vi}; tên cơ quan, số và ký hiệu, địa danh và thời gian cũng chưa đủ`,
    en: `${missing.en}; so are most of issuing body, number, place and date`,
  }),
  insertNationalName: (): Localized => ({ vi: 'Thêm Quốc hiệu', en: 'Insert the national name' }),
  insertBoth: (): Localized => ({ vi: 'Thêm Quốc hiệu và Tiêu ngữ', en: 'Insert the national name and the motto' }),
  missingMotto: (): Localized => ({
    vi: `Thiếu Tiêu ngữ “${MOTTO}” dưới Quốc hiệu`,
    en: `The motto “${MOTTO}” is missing under the national name`,
  }),
  insertMotto: (): Localized => ({ vi: 'Thêm Tiêu ngữ', en: 'Insert the motto' }),
  missingPartyName: (): Localized => ({
    vi: `Thiếu tiêu đề “${PARTY_NAME}” ở đầu văn bản của Đảng`,
    en: `The heading “${PARTY_NAME}” of Party documents is missing`,
  }),
  insertPartyName: (): Localized => ({ vi: `Thêm tiêu đề “${PARTY_NAME}”`, en: `Insert “${PARTY_NAME}”` }),
  misplacedMotto: (): Localized => ({
    vi: `Tiêu ngữ “${MOTTO}” phải đặt ngay dưới Quốc hiệu`,
    en: `The motto “${MOTTO}” stands right under the national name`,
  }),

  nationalName: (written: string, right: string): Localized => ({
    vi: `Quốc hiệu ghi “${short(written)}”, đúng là “${short(right)}”`,
    en: `The national name has “${short(written)}” for “${short(right)}”`,
  }),
  nationalNameStyle: (written: string, right: string): Localized => ({
    vi: `Quốc hiệu theo mẫu ghi “${right}”, ở đây ghi “${written}”`,
    en: `The prescribed national name has “${right}”, here “${written}”`,
  }),
  motto: (written: string, right: string): Localized => ({
    vi: `Tiêu ngữ ghi “${short(written)}”, đúng là “${short(right)}”`,
    en: `The motto has “${short(written)}” for “${short(right)}”`,
  }),
  partyName: (written: string): Localized => ({
    vi: `Tiêu đề ghi “${short(written)}”, đúng là “${PARTY_NAME}”`,
    en: `The heading has “${short(written)}” for “${PARTY_NAME}”`,
  }),
  write: (right: string): Localized => correctTo(short(right)),

  separator: (written: string): Localized => ({
    vi: `Tiêu ngữ phân cách bằng “${written}”; đúng là gạch nối có dấu cách hai bên “${MOTTO}”`,
    en: `The motto is separated by “${written}”; use hyphens with spaces: “${MOTTO}”`,
  }),
  useHyphens: (): Localized => ({ vi: 'Dùng dấu gạch nối có dấu cách hai bên', en: 'Use hyphens with a space on each side' }),
  abbreviated: (written: string): Localized => ({
    vi: `Quốc hiệu viết tắt “${short(written)}”, phải ghi đầy đủ “${NATIONAL_NAME}”`,
    en: `The national name is abbreviated as “${short(written)}”; write “${NATIONAL_NAME}”`,
  }),
  writeOut: (): Localized => ({ vi: 'Ghi đầy đủ Quốc hiệu', en: 'Write out the national name' }),
  split: (): Localized => ({
    vi: 'Quốc hiệu bị tách thành hai đoạn, phải ghi liền “CỘNG HÒA … VIỆT NAM”',
    en: 'The national name is split into two paragraphs; keep “CỘNG HÒA … VIỆT NAM” together',
  }),
  join: (): Localized => ({ vi: 'Nối thành một dòng', en: 'Join to one line' }),

  stateHeadingInParty: (written: string): Localized => ({
    vi: `Văn bản của Đảng ghi tiêu đề “${PARTY_NAME}”, không ghi “${short(written)}”`,
    en: `A Party document carries “${PARTY_NAME}”, not “${short(written)}”`,
  }),
  partyHeadingInState: (): Localized => ({
    vi: `Văn bản hành chính ghi Quốc hiệu và Tiêu ngữ, không ghi “${PARTY_NAME}”`,
    en: `A state document carries the national name and motto, not “${PARTY_NAME}”`,
  }),
  otherHeading: (): Localized => ({ vi: 'Tiêu đề kia được ghi ở đây', en: 'The other heading is here' }),

  missingBody: (): Localized => ({
    vi: 'Thiếu tên cơ quan ban hành ở đầu văn bản',
    en: 'The name of the issuing body is missing at the head',
  }),
  misplacedHeading: (written: string): Localized => ({
    vi: `“${short(written)}” đặt ở đầu văn bản, phía trên tên loại`,
    en: `“${short(written)}” stands at the head, above the type name`,
  }),
  unclearBody: (written: string): Localized => ({
    vi: `“${short(written)}” chưa phải tên cơ quan ban hành ghi đầy đủ bằng chữ in hoa`,
    en: `“${short(written)}” is not the full name of the issuing body in capitals`,
  }),
  abbreviatedBody: (written: string, right: string): Localized => ({
    vi: `Tên cơ quan ban hành không viết tắt: “${written}” ghi đầy đủ là “${right}”`,
    en: `The issuing body is not abbreviated: “${written}” is written “${right}”`,
  }),
  colon: (written: string): Localized => ({
    vi: `Tên cơ quan “${short(written)}” không có dấu hai chấm`,
    en: `The name of the body “${short(written)}” has no colon`,
  }),
  lowercaseBody: (written: string): Localized => ({
    vi: `Tên cơ quan “${short(written)}” ở đầu văn bản phải viết in hoa`,
    en: `The body “${short(written)}” is written in capitals at the head`,
  }),
  capitals: (): Localized => toCapitals,
  bodyCode: (code: string, body: string, expected: string): Localized => ({
    vi: `Ký hiệu “${code}” không khớp với cơ quan ban hành “${short(body)}” (${expected})`,
    en: `The code “${code}” does not fit the issuing body “${short(body)}” (${expected})`,
  }),
  bodyHere: (body: string): Localized => ({ vi: `Cơ quan ban hành: ${short(body)}`, en: `Issuing body: ${short(body)}` }),
  formerBody: (body: string, until: string, now: string | undefined): Localized => ({
    vi: now === undefined ? `“${short(body)}” không còn sau ngày ${until}` : `“${short(body)}” không còn sau ngày ${until}, nay là ${now}`,
    en: now === undefined ? `“${short(body)}” ceased after ${until}` : `“${short(body)}” ceased after ${until}; it is now ${now}`,
  }),
  notYet: (body: string, from: string): Localized => ({
    vi: `“${short(body)}” chỉ có từ ngày ${from}, sau ngày của văn bản`,
    en: `“${short(body)}” exists only from ${from}, after the document's date`,
  }),
};
