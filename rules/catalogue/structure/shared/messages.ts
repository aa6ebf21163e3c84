import { changeTo, drop, toCapitals } from '../../shared/fix-titles.ts';
import { short } from '../../shared/short.ts';
import type { Localized } from '../../../vocabulary.ts';

/** Sentences of the group, kept together so that one problem is always said in the same words. */
export const messages = {
  emptySection: (title: string): Localized => ({
    vi: `Mục “${short(title, 60)}” chưa có nội dung`,
    en: `The section “${short(title, 60)}” has no text`,
  }),

  leftover: (text: string): Localized => ({
    vi: `“${short(text)}” còn sót lại từ đề cương hoặc mẫu`,
    en: `“${short(text)}” is left over from the outline or template`,
  }),
  note: (text: string): Localized => ({
    vi: `“${short(text)}” là lời nhắc khi soạn còn sót lại`,
    en: `“${short(text)}” is a note of the drafter that was left in`,
  }),
  blank: (text: string): Localized => ({
    vi: `“${short(text)}” là chỗ trống chưa điền`,
    en: `“${short(text)}” is a blank that was not filled in`,
  }),
  unfilled: (which: number, all: number): Localized =>
    all === 1
      ? { vi: '“…” là chỗ trống chưa điền', en: '“…” is a blank that was not filled in' }
      : {
          vi: `“…” là chỗ trống chưa điền, thứ ${which} trong ${all} chỗ`,
          en: `“…” is a blank that was not filled in, number ${which} of ${all}`,
        },
  otherBlank: { vi: 'Chỗ này cũng chưa điền', en: 'This is blank as well' },
  doubtfulLeftover: (text: string): Localized => ({
    vi: `“${short(text)}” có thể là lời dẫn của đề cương còn sót lại`,
    en: `“${short(text)}” may be an instruction left over from the outline`,
  }),
  drop: (text: string): Localized => drop(short(text)),

  endMarkMissing: { vi: 'Nội dung kết thúc mà chưa có dấu “./.”', en: 'The content ends without the mark “./.”' },
  endMarkShort: { vi: 'Dấu kết thúc viết “/.”; nên viết đủ là “./.”', en: 'The end mark is written “/.”; write “./.”' },
  addEndMark: { vi: 'Thêm dấu “./.”', en: 'Add “./.”' },
  endMarkEarly: {
    vi: 'Dấu “./.” đặt giữa nội dung; chỉ dùng một lần ở cuối',
    en: 'The mark “./.” stands in the middle; it closes the content once',
  },
  endMarkStop: (text: string): Localized => ({
    vi: `Thừa dấu trong “${text}”; chỉ cần “./.”`,
    en: `“${text}” has a stop too many; “./.” is enough`,
  }),
  realEnd: { vi: 'Nội dung kết thúc ở đây', en: 'The content ends here' },
  dropEndMark: { vi: 'Bỏ dấu “./.” ở đây', en: 'Remove “./.” here' },
  keepOneMark: { vi: 'Chỉ để “./.”', en: 'Keep “./.” only' },
  alsoAfterEnd: { vi: 'Cũng đứng sau phần kết thúc', en: 'Stands behind the end too' },
  textAfterEnd: (text: string): Localized => ({
    vi: `“${short(text, 50)}” đứng sau khi nội dung đã kết thúc`,
    en: `“${short(text, 50)}” stands after the end of the content`,
  }),

  brokenToo: { vi: 'Chỗ này cũng bị ngắt', en: 'Broken here as well' },
  broken: (before: string, after: string): Localized => ({
    vi: `Câu bị ngắt đoạn giữa “${short(before, 20)}” và “${short(after, 20)}”`,
    en: `The sentence is broken into two paragraphs between “${short(before, 20)}” and “${short(after, 20)}”`,
  }),
  join: { vi: 'Nối hai đoạn lại', en: 'Join the two paragraphs' },

  repeatedPhrase: (phrase: string): Localized => ({
    vi: `“${short(phrase)}” bị lặp lại hai lần liền nhau`,
    en: `“${short(phrase)}” is typed twice in a row`,
  }),
  dropCopy: { vi: 'Bỏ phần lặp', en: 'Remove the copy' },
  repeatedParagraph: (text: string): Localized => ({
    vi: `Đoạn “${short(text, 50)}” giống hệt một đoạn ở trên`,
    en: `The paragraph “${short(text, 50)}” is the same as one above`,
  }),
  firstCopy: { vi: 'Đoạn này đã có ở đây', en: 'The paragraph is already here' },

  pageNumber: (text: string): Localized => ({
    vi: `“${text}” là số trang còn sót lại giữa nội dung`,
    en: `“${text}” is a page number left in the text`,
  }),
  dropPageNumber: { vi: 'Bỏ số trang', en: 'Remove the page number' },

  headingCase: (title: string, capitals: boolean): Localized =>
    capitals
      ? { vi: `“${short(title, 50)}” viết in hoa, khác các mục cùng cấp`, en: `“${short(title, 50)}” is in capitals, unlike its siblings` }
      : {
          vi: `“${short(title, 50)}” viết thường, khác các mục cùng cấp in hoa`,
          en: `“${short(title, 50)}” is not in capitals, unlike its siblings`,
        },
  toCapitals,
  toSentence: { vi: 'Đổi thành chữ thường', en: 'Change to sentence case' },
  siblingCase: { vi: 'Mục cùng cấp', en: 'A sibling' },
  headingStop: { vi: 'Tiêu đề không có dấu chấm ở cuối', en: 'A heading takes no full stop' },
  dropStop: { vi: 'Bỏ dấu chấm cuối tiêu đề', en: 'Remove the full stop' },

  closingWithoutSubject: (closing: string): Localized => ({
    vi: `“${short(closing)}” chưa nhắc lại trích yếu của báo cáo`,
    en: `“${short(closing)}” does not repeat the subject of the report`,
  }),
  closingDiffers: (here: string, title: string): Localized => ({
    vi: `Đoạn kết ghi “${short(here, 36)}”, trích yếu ghi “${short(title, 36)}”`,
    en: `The closing says “${short(here, 36)}”, the title “${short(title, 36)}”`,
  }),
  closingExtra: (text: string): Localized => ({
    vi: `“${short(text, 50)}” có trong đoạn kết nhưng không có trong trích yếu`,
    en: `“${short(text, 50)}” is in the closing but not in the title`,
  }),
  inTitle: { vi: 'Trích yếu ghi ở đây', en: 'The title says so here' },
  useSubject: { vi: 'Viết theo trích yếu', en: 'Write it as in the title' },

  missingSection: (heading: string, type: string): Localized => ({
    vi: `Chưa thấy mục “${short(heading, 40)}”, thường có trong báo cáo loại này (${short(type, 36)})`,
    en: `There is no section “${short(heading, 40)}”, usual in this type of report (${short(type, 36)})`,
  }),
  missingRequired: (heading: string): Localized => ({
    vi: `Thiếu mục “${short(heading, 50)}” mà đề cương của cơ quan bắt buộc`,
    en: `The section “${short(heading, 50)}”, which the organisation's outline requires, is missing`,
  }),
  insertSection: (heading: string): Localized => ({
    vi: `Thêm mục “${short(heading, 40)}”`,
    en: `Add the section “${short(heading, 40)}”`,
  }),
  sectionOrder: (title: string, before: string): Localized => ({
    vi: `Mục “${short(title, 36)}” thường đứng trước mục “${short(before, 36)}”`,
    en: `“${short(title, 36)}” usually stands before “${short(before, 36)}”`,
  }),
  otherSection: { vi: 'Mục này đứng trước', en: 'This one comes first here' },
  missingFigures: (title: string): Localized => ({
    vi: `Mục “${short(title, 50)}” không có số liệu nào`,
    en: `The section “${short(title, 50)}” holds no figure`,
  }),
  noShortcomings: { vi: 'Có phần kết quả nhưng chưa nêu tồn tại, hạn chế', en: 'Results are given but no shortcomings' },
  noCauses: (title: string): Localized => ({
    vi: `Sau mục “${short(title, 50)}” chưa nêu nguyên nhân`,
    en: `No causes are given after “${short(title, 50)}”`,
  }),
  otherBody: (here: string, there: string): Localized => ({
    vi: `Cơ quan báo cáo ở đây ghi “${short(here, 40)}”, nơi khác ghi “${short(there, 40)}”`,
    en: `The reporting body is “${short(here, 40)}” here and “${short(there, 40)}” elsewhere`,
  }),
  useOpening: (body: string): Localized => changeTo(short(body)),
  dateLine: { vi: 'Thời gian ban hành', en: 'Date of the report' },
  bodyHere: (body: string): Localized => ({ vi: `Ở đây ghi “${short(body)}”`, en: `“${short(body)}” here` }),
  periodNotOver: (period: string, date: string): Localized => ({
    vi: `Báo cáo “${period}” nhưng thời gian ban hành là ${date}`,
    en: `The report covers “${period}” but is dated ${date}`,
  }),

  indented: (count: number): Localized => ({
    vi: `Đoạn thụt đầu dòng bằng dấu cách hoặc phím Tab bị Markdown hiểu là mã lệnh${count > 1 ? ` (${String(count)} đoạn)` : ''}`,
    en: `A paragraph indented by spaces or a tab is read as code by Markdown${count > 1 ? ` (${String(count)} places)` : ''}`,
  }),
  dropIndent: { vi: 'Bỏ các dấu cách đầu dòng', en: 'Remove the indentation' },
  underlined: (text: string): Localized => ({
    vi: `Hàng gạch dưới “${short(text)}” khiến Markdown hiểu dòng này là tiêu đề`,
    en: `The dashes under “${short(text)}” make Markdown read it as a heading`,
  }),
  missingTarget: (target: string): Localized => ({
    vi: `Báo cáo không có “${short(target.replace(/\s+/gu, ' '))}”`,
    en: `The report has no “${short(target.replace(/\s+/gu, ' '))}”`,
  }),
  unfinished: (end: string): Localized => ({ vi: `Câu bỏ dở ở “${short(end, 40)}”`, en: `The sentence breaks off at “${short(end, 40)}”` }),
  lostBeginning: (word: string): Localized => ({
    vi: `Đoạn mở bằng chữ thường “${short(word)}”: có lẽ mất phần đầu`,
    en: `The paragraph begins in lower case with “${short(word)}”: its beginning may be lost`,
  }),
  separateRule: { vi: 'Đổi hàng gạch thành “* * *”', en: 'Change the dashes to “* * *”' },
} as const;
