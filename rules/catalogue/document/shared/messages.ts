import type { Sign } from '../../../model/report.ts';
import type { Localized } from '../../../vocabulary.ts';

/** The parts of a document by which it is recognised, as sentences name them. */
const SIGN_NAMES: Readonly<Record<Sign, Localized>> = {
  type: { vi: 'tên loại', en: 'the type name' },
  'small-type': { vi: 'tiêu đề “Báo cáo…”', en: 'a heading “Báo cáo…”' },
  'national-heading': { vi: 'Quốc hiệu', en: 'Quốc hiệu' },
  number: { vi: 'số và ký hiệu', en: 'the number' },
  'place-and-date': { vi: 'địa danh và ngày tháng', en: 'place and date' },
  addressee: { vi: 'kính gửi', en: 'the addressee' },
  recipients: { vi: 'nơi nhận', en: 'the recipients' },
  signature: { vi: 'người ký', en: 'the signer' },
};

/** The parts that would make a document of a text, in their order. */
const WANTED: readonly Sign[] = ['type', 'national-heading', 'number', 'recipients', 'signature'];

function listed(signs: readonly Sign[], language: 'vi' | 'en'): string {
  return signs.map((sign) => SIGN_NAMES[sign][language]).join(', ');
}

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  conflict: (count: number): Localized => ({
    vi: `Còn ${count} chỗ xung đột khi gộp phiên bản (<<<<<<<, =======, >>>>>>>); chọn một bản rồi xóa các dòng dấu này, sau đó kiểm tra lại`,
    en: `${count} merge ${count === 1 ? 'conflict is' : 'conflicts are'} left (<<<<<<<, =======, >>>>>>>); choose a version, remove these lines, then check again`,
  }),
  anotherConflict: { vi: 'Chỗ này cũng vậy', en: 'Here as well' },
  empty: { vi: 'Văn bản trống, không có gì để kiểm tra', en: 'The text is empty: there is nothing to check' },
  fewSigns: (signs: readonly Sign[]): Localized => {
    const missing = WANTED.filter((sign) => !signs.includes(sign));
    return signs.length === 0
      ? {
          vi: `Không nhận ra là báo cáo, chỉ kiểm tra câu chữ: chưa thấy ${listed(missing, 'vi')}`,
          en: `Not recognised as a report, only its wording is checked: missing are ${listed(missing, 'en')}`,
        }
      : {
          vi: `Không nhận ra là báo cáo, chỉ kiểm tra câu chữ: thấy ${listed(signs, 'vi')}; chưa thấy ${listed(missing, 'vi')}`,
          en: `Not recognised as a report, only wording is checked: it has ${listed(signs, 'en')}; missing are ${listed(missing, 'en')}`,
        };
  },
  introduced: (signs: readonly Sign[]): Localized => ({
    vi: `Không nhận ra là báo cáo, chỉ kiểm tra câu chữ: ${listed(signs, 'vi')} đứng sau lời văn như trong bài viết`,
    en: `Not recognised as a report, only its wording is checked: ${listed(signs, 'en')} below running text, as in an article`,
  }),
  otherType: (typeName: string): Localized => ({
    vi: `Văn bản này là ${typeName}, không phải báo cáo: chỉ kiểm tra thể thức chung và câu chữ`,
    en: `This document is a ${typeName} and no report: only the common form and the wording are checked`,
  }),
  normative: (typeName: string): Localized => ({
    vi: `Văn bản này là ${typeName}, văn bản quy phạm pháp luật có thể thức riêng: chỉ kiểm tra câu chữ`,
    en: `This document is a ${typeName}, a legal normative document with a form of its own: only the wording is checked`,
  }),
  noType: {
    vi: 'Văn bản không có tên loại, được đọc như công văn hoặc văn bản khác; nếu là báo cáo thì ghi “BÁO CÁO” ở đầu',
    en: 'A document without type name, read as a letter or another document; if it is a report, write “BÁO CÁO” at its head',
  },
  unmarked: {
    vi: 'Văn bản mất phần lớn dấu tiếng Việt, có vẻ là bản quét nhận dạng bằng máy: chỉ kiểm tra câu chữ; hãy dùng bản gốc',
    en: 'Most marks of the words are lost, as in a scan read by a machine: only the wording is checked; use the original',
  },
  webPage: {
    vi: 'Văn bản có vẻ được chép từ trang web (kèm mục điều hướng, lượt xem, chia sẻ): chỉ kiểm tra câu chữ',
    en: 'The text seems to be copied from a web page (with navigation, views, shares): only the wording is checked',
  },
  fragment: {
    vi: 'Văn bản bắt đầu từ giữa chừng, có vẻ chỉ là một phần của báo cáo: chỉ kiểm tra câu chữ',
    en: 'The text begins in the middle and seems to be a part of a report: only the wording is checked',
  },
  noHead: {
    vi: 'Chưa có phần mở đầu thể thức: Quốc hiệu, tên cơ quan, số và ký hiệu, địa danh và thời gian',
    en: 'The head is missing: national name, issuing body, number, place and date',
  },
  neither: {
    vi: 'Chưa có phần mở đầu (Quốc hiệu, tên cơ quan, số, ngày) và phần kết thúc (người ký, Nơi nhận) của thể thức',
    en: 'Head (national name, body, number, date) and foot (signer, recipients) are missing',
  },
  noFoot: {
    vi: 'Sau nội dung chưa có phần kết thúc thể thức: người ký và “Nơi nhận”',
    en: 'The foot is missing behind the text: signer and recipients',
  },
  insertHead: { vi: 'Chèn phần mở đầu thể thức để điền', en: 'Insert a head to fill in' },
} as const;
