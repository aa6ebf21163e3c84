import type { Localized } from '../../../vocabulary.ts';
import { write } from '../../shared/fix-titles.ts';
import { short } from '../../shared/short.ts';
import type { FigureFault } from './malformed-figures.ts';
import type { TonePlacement } from '../../../vietnamese/tone-mark.ts';

function places(count: number): Localized {
  return count > 1 ? { vi: ` (${count} chỗ)`, en: ` (${count} places)` } : { vi: '', en: '' };
}

const SIGNS: Readonly<Record<string, Localized>> = {
  '“': { vi: 'dấu mở ngoặc kép', en: 'the opening quotation mark' },
  '”': { vi: 'dấu đóng ngoặc kép', en: 'the closing quotation mark' },
};

/** The sign as it is called in a sentence: quotation marks by name, since they cannot stand in quotation marks. */
function named(sign: string): Localized {
  return SIGNS[sign] ?? { vi: `dấu “${sign}”`, en: `“${sign}”` };
}

const FAULTS: Readonly<Record<FigureFault, readonly [vi: string, en: string]>> = {
  groups: ['có nhóm chữ số không đúng', 'has groups of other than three digits'],
  signs: ['thừa dấu', 'has a sign too many'],
  letter: ['có chữ cái thay cho chữ số', 'has a letter for a digit'],
  years: ['là hai năm viết liền', 'is two years in one'],
};

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  write: (right: string): Localized => write(short(right)),

  range: (written: string, right: string): Localized => ({
    vi: `“${written}” khác kiểu gạch dùng trong văn bản, nên viết “${right}”`,
    en: `“${written}” differs from the dash used in the document; write “${right}”`,
  }),
  rangeForm: (written: string, right: string): Localized => ({
    vi: `Khoảng năm “${written}” nên viết “${right}”`,
    en: `The range “${written}” should be written “${right}”`,
  }),
  rangeKept: { vi: 'Kiểu gạch của văn bản', en: 'The dash of this document' } satisfies Localized,

  compoundDash: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” viết gạch nối có dấu cách hai bên: “${short(right)}”`,
    en: `“${short(written)}” takes a hyphen with a space on each side: “${short(right)}”`,
  }),
  compoundWithoutDash: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” thiếu gạch nối, nên viết “${short(right)}”`,
    en: `“${short(written)}” lacks its hyphen; write “${short(right)}”`,
  }),
  abbreviationDash: (written: string, right: string): Localized => ({
    vi: `Chữ viết tắt “${written}” dùng gạch nối dính liền: “${right}”`,
    en: `The abbreviation “${written}” takes a hyphen without spaces: “${right}”`,
  }),
  numberedName: (written: string, right: string): Localized => ({
    vi: `Gạch nối trong “${written}” viết dính liền: “${right}”`,
    en: `The hyphen of “${written}” has no spaces: “${right}”`,
  }),
  sloganDash: (written: string): Localized => ({
    vi: `“${short(written)}” dùng gạch dài, trong khi nơi khác dùng gạch nối`,
    en: `“${short(written)}” has en dashes while hyphens are used elsewhere`,
  }),
  hyphenHere: { vi: 'Nơi này dùng gạch nối', en: 'A hyphen is used here' } satisfies Localized,
  emDash: {
    vi: 'Nên thay gạch ngang dài “—” bằng dấu phẩy, ngoặc đơn hoặc gạch nối',
    en: 'Use commas, brackets or a hyphen instead of the em dash “—”',
  } satisfies Localized,

  percentSpace: (written: string, right: string): Localized => ({
    vi: `“${written}” nên viết liền “${right}”`,
    en: `“${written}” is written “${right}”`,
  }),
  unitSpace: (written: string, right: string): Localized => ({
    vi: `“${written}” thiếu dấu cách giữa số và đơn vị, nên viết “${right}”`,
    en: `“${written}” lacks the space before the unit; write “${right}”`,
  }),

  mismatchedQuotes: (pair: string): Localized => ({
    vi: `Dấu mở và dấu đóng của ${short(pair)} không cùng kiểu`,
    en: `The quotation marks of ${short(pair)} are of two kinds`,
  }),
  useSign: (sign: string): Localized => ({ vi: `Đổi thành dấu ${sign}`, en: `Change to ${sign}` }),
  loneQuote: (kind: 'open' | 'close'): Localized =>
    kind === 'open'
      ? { vi: 'Dấu mở ngoặc kép “ không có dấu đóng', en: 'The opening mark “ is never closed' }
      : { vi: 'Dấu đóng ngoặc kép ” không có dấu mở', en: 'The closing mark ” was never opened' },
  mixedQuotes: (count: number): Localized => ({
    vi: `Nháy thẳng "…" lẫn với ngoặc kép “…” trong văn bản${places(count).vi}`,
    en: `Straight marks "…" beside curly marks “…” in one document${places(count).en}`,
  }),
  useCurly: { vi: 'Đổi mọi cặp nháy thẳng thành “ ”', en: 'Turn every straight pair into “ ”' } satisfies Localized,
  curlyHere: { vi: 'Nơi này dùng ngoặc kép cong', en: 'Curly marks are used here' } satisfies Localized,
  straightHere: { vi: 'Nơi này dùng nháy thẳng', en: 'Straight marks are used here' } satisfies Localized,

  spaceBefore: (sign: string): Localized => ({ vi: `Thừa dấu cách trước ${named(sign).vi}`, en: `No space before ${named(sign).en}` }),
  dropSpaceBefore: (sign: string): Localized => ({
    vi: `Bỏ dấu cách trước ${named(sign).vi}`,
    en: `Remove the space before ${named(sign).en}`,
  }),
  noSpaceAfter: (sign: string): Localized => ({
    vi: `Thiếu dấu cách sau ${named(sign).vi}`,
    en: `A space is missing after ${named(sign).en}`,
  }),
  addSpaceAfter: (sign: string): Localized => ({ vi: `Thêm dấu cách sau ${named(sign).vi}`, en: `Add a space after ${named(sign).en}` }),
  spaceAfterOpening: (sign: string): Localized => ({ vi: `Thừa dấu cách sau ${named(sign).vi}`, en: `No space after ${named(sign).en}` }),
  dropSpaceAfter: (sign: string): Localized => ({
    vi: `Bỏ dấu cách sau ${named(sign).vi}`,
    en: `Remove the space after ${named(sign).en}`,
  }),
  repeatedSpace: { vi: 'Thừa dấu cách giữa hai từ', en: 'More than one space between two words' } satisfies Localized,
  oneSpace: { vi: 'Để một dấu cách', en: 'Keep one space' } satisfies Localized,

  noSuchDay: (date: string): Localized => ({
    vi: `Ngày “${short(date)}” không có trong lịch`,
    en: `There is no such day as “${short(date)}”`,
  }),
  periodBackwards: (years: string): Localized => ({ vi: `“${years}” có năm cuối trước năm đầu`, en: `“${years}” ends before it begins` }),
  schoolYear: (years: string): Localized => ({
    vi: `Năm học “${years}” không phải hai năm liền nhau`,
    en: `The school year “${years}” is not two successive years`,
  }),
  noSuchQuarter: (quarter: string): Localized => ({ vi: `Không có quý “${quarter}”`, en: `There is no quarter “${quarter}”` }),
  noSuchMonth: (month: string): Localized => ({ vi: `Không có tháng “${month}”`, en: `There is no month “${month}”` }),

  decomposed: (word: string, count: number): Localized => ({
    vi: `“${short(word)}” dùng Unicode tổ hợp, nên đổi sang Unicode dựng sẵn${places(count).vi}`,
    en: `“${short(word)}” is decomposed Unicode; use composed letters${places(count).en}`,
  }),
  compose: { vi: 'Đổi cả văn bản sang Unicode dựng sẵn', en: 'Compose the letters of the whole document' } satisfies Localized,
  decomposedHere: { vi: 'Nơi này cũng dùng Unicode tổ hợp', en: 'Decomposed here as well' } satisfies Localized,

  tone: (written: string, right: string, count: number): Localized => ({
    vi: `“${written}” đặt dấu khác với phần còn lại của văn bản (“${right}”)${places(count).vi}`,
    en: `“${written}” places its tone mark unlike the rest of the document (“${right}”)${places(count).en}`,
  }),
  useTone: (style: TonePlacement): Localized =>
    style === 'old'
      ? { vi: 'Đặt dấu kiểu hóa, thủy trong cả văn bản', en: 'Use the placement of hóa, thủy throughout' }
      : { vi: 'Đặt dấu kiểu hoá, thuỷ trong cả văn bản', en: 'Use the placement of hoá, thuỷ throughout' },
  toneKept: (word: string): Localized => ({ vi: `Văn bản viết “${word}”`, en: `The document writes “${word}”` }),
  otherTone: { vi: 'Nơi này cũng đặt dấu theo kiểu kia', en: 'The other placement here as well' } satisfies Localized,

  legacy: (encoding: string): Localized => ({
    vi: `Đoạn này còn ở bảng mã cũ ${encoding}, cần chuyển sang Unicode`,
    en: `This paragraph is still in ${encoding}; convert it to Unicode`,
  }),
  toUnicode: { vi: 'Chuyển đoạn này sang Unicode', en: 'Convert this paragraph to Unicode' } satisfies Localized,
  invisible: (count: number): Localized => ({
    vi: `Ký tự vô hình còn sót trong chữ${places(count).vi}`,
    en: `Invisible character left in the text${places(count).en}`,
  }),
  dropInvisible: { vi: 'Bỏ mọi ký tự vô hình', en: 'Remove every invisible character' } satisfies Localized,
  invisibleHere: { vi: 'Nơi này cũng có ký tự vô hình', en: 'Invisible character here as well' } satisfies Localized,
  oddSpace: (count: number): Localized => ({
    vi: `Dấu cách không ngắt giữa hai từ${places(count).vi}`,
    en: `No-break space between two words${places(count).en}`,
  }),
  plainSpaces: { vi: 'Đổi thành dấu cách thường', en: 'Use ordinary spaces' } satisfies Localized,
  oddSpaceHere: { vi: 'Nơi này cũng có dấu cách không ngắt', en: 'No-break space here as well' } satisfies Localized,
  lookAlike: (written: string, right: string): Localized => ({
    vi: `“${short(written)}” có chữ của bảng chữ khác, đúng là “${short(right)}”`,
    en: `“${short(written)}” holds letters of another alphabet; it should be “${short(right)}”`,
  }),

  ellipsis: (written: string, right: string, count: number): Localized => ({
    vi: `Dấu ba chấm “${written}” khác kiểu “${right}” dùng trong văn bản${places(count).vi}`,
    en: `The ellipsis “${written}” differs from “${right}” used in the document${places(count).en}`,
  }),
  useEllipsis: (right: string): Localized => ({ vi: `Dùng “${right}” trong cả văn bản`, en: `Use “${right}” throughout` }),
  ellipsisKept: (right: string): Localized => ({ vi: `Nơi này dùng “${right}”`, en: `“${right}” is used here` }),
  ellipsisHere: { vi: 'Nơi này cũng dùng kiểu kia', en: 'The other form here as well' } satisfies Localized,

  separators: (written: string, right: string): Localized => ({
    vi: `“${written}” nên viết “${right}”: dấu chấm cho hàng nghìn, dấu phẩy cho phần thập phân`,
    en: `“${written}” should be “${right}”: a dot for thousands, a comma for decimals`,
  }),
  noSeparators: (written: string, right: string): Localized => ({
    vi: `“${written}” nên viết “${right}”: dấu chấm cho hàng nghìn như các số khác`,
    en: `“${written}” should be “${right}”, with dots as in the other figures`,
  }),
  separatorsKept: { vi: 'Nơi này viết số theo kiểu Việt Nam', en: 'Vietnamese separators are used here' } satisfies Localized,

  fullStop: (word: string): Localized => ({ vi: `Thiếu dấu chấm sau “${short(word)}”`, en: `No full stop after “${short(word)}”` }),
  addFullStop: { vi: 'Thêm dấu chấm', en: 'Add a full stop' } satisfies Localized,
  unclosed: (behind: string): Localized => ({
    vi: `Dấu ngoặc mở trước “${short(behind)}” không có dấu đóng`,
    en: `The bracket before “${short(behind)}” is not closed`,
  }),
  doubledSigns: (signs: string): Localized => ({ vi: `Thừa dấu: “${signs}”`, en: `A sign too many: “${signs}”` }),
  malformedFigure: (written: string, fault: FigureFault, right?: string): Localized => {
    const [vi, en] = FAULTS[fault];
    const meant = right === undefined ? '' : right;
    return {
      vi: `Số “${written}” ${vi}${meant === '' ? '; đối chiếu lại số liệu' : `, có lẽ là “${meant}”`}`,
      en: `“${written}” ${en}${meant === '' ? '; check the figure' : `, probably “${meant}”`}`,
    };
  },

  currency: (written: string, usual: string, count: number): Localized => ({
    vi: `Đơn vị tiền “${written}” khác “${usual}” dùng trong văn bản${places(count).vi}`,
    en: `The currency “${written}” differs from “${usual}” used in the document${places(count).en}`,
  }),
  currencyCode: (code: string): Localized => ({
    vi: `“${code}” không phải ký hiệu theo luật: viết “đồng”, hoặc “đ”, “VND”`,
    en: `“${code}” is not a sign the law knows: write “đồng”, or “đ”, “VND”`,
  }),
  currencyKept: (usual: string): Localized => ({ vi: `Nơi này viết “${usual}”`, en: `“${usual}” is written here` }),
  currencyHere: { vi: 'Nơi này cũng viết kiểu khác', en: 'Another form here as well' } satisfies Localized,

  padding: (written: string, right: string, count: number): Localized => ({
    vi: `Số đếm “${written}” nên viết “${right}” như các chỗ khác${places(count).vi}`,
    en: `The count “${written}” should be “${right}” as elsewhere${places(count).en}`,
  }),
  padAll: { vi: 'Thêm số 0 trước số đếm dưới 10', en: 'Put a zero before counts below ten' } satisfies Localized,
  paddedHere: { vi: 'Nơi này có số 0 đứng trước', en: 'A leading zero is used here' } satisfies Localized,
  bareHere: { vi: 'Nơi này cũng không có số 0', en: 'No leading zero here either' } satisfies Localized,

  vowel: (written: string, right: string, count: number): Localized => ({
    vi: `“${written}” khác cách viết i, y của văn bản, nên viết “${right}”${places(count).vi}`,
    en: `“${written}” differs from the i or y of this document; write “${right}”${places(count).en}`,
  }),
  useVowel: (letter: 'i' | 'y'): Localized => ({ vi: `Viết “${letter}” ở các chỗ này`, en: `Write “${letter}” in these places` }),
  vowelKept: (word: string): Localized => ({ vi: `Nơi này viết “${word}”`, en: `“${word}” is written here` }),
  vowelHere: { vi: 'Nơi này cũng viết kiểu kia', en: 'The other spelling here as well' } satisfies Localized,

  dateForm: (written: string, right: string, count: number): Localized => ({
    vi: `Ngày “${written}” khác kiểu các ngày khác trong văn bản, nên viết “${right}”${places(count).vi}`,
    en: `The date “${written}” is written unlike the others; write “${right}”${places(count).en}`,
  }),
  unifyDates: (right: string): Localized => ({ vi: `Viết các ngày theo kiểu “${right}”`, en: `Write the dates like “${right}”` }),
  dateKept: { vi: 'Kiểu dùng trong văn bản', en: 'The form used in the document' } satisfies Localized,
  dateHere: { vi: 'Nơi này cũng viết kiểu khác', en: 'Another form here as well' } satisfies Localized,

  wholeHere: { vi: 'Tổng được ghi ở đây', en: 'The whole is given here' } satisfies Localized,
  percentage: (written: string, ratio: string, real: string): Localized => ({
    vi: `“${written}” không khớp với ${ratio} (bằng ${real})`,
    en: `“${written}” does not agree with ${ratio} (which is ${real})`,
  }),
};
