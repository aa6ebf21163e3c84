import { startsWithSmallLetter } from '../pattern/letters.ts';
import { regex } from '../pattern/regex.ts';
import type { Block } from './block.ts';

/** Fewer words say nothing about the writing of a text. */
const FEWEST_WORDS = 40;
/** So many words say enough. */
const MOST_WORDS = 400;
/** Of the words of Vietnamese, four in five hold a letter that ASCII lacks; where fewer than this part do, the marks were lost. */
const FEWEST_MARKED = 0.4;
const WORD = regex.u`[^\s\d.,;:!?()/|*#_"“”–-]{2,}`;
const BEYOND_ASCII = /[^\u0000-\u007f]/u;

/** True when a text has lost most of its marks: read by a machine from a picture, or typed without them. Blocks are Vietnamese. */
export function lacksMarks(blocks: readonly Block[]): boolean {
  let words = 0;
  let marked = 0;
  for (const { text } of blocks) {
    for (const word of text.split(/\s+/u)) {
      if (!WORD.test(word)) continue;
      words++;
      if (BEYOND_ASCII.test(word)) marked++;
    }
    if (words >= MOST_WORDS) break;
  }
  return words >= FEWEST_WORDS && marked < words * FEWEST_MARKED;
}

/** Lines that frame an article on a page of the web. */
const PAGE_LINE = regex.iu`
  ^[\s|\[•-]*
  (?:
    trang\s+chủ|lượt\s+xem|chia\s+sẻ|đăng\s+nhập|bản\s+quyền|tin\s+(?:liên\s+quan|khác|mới)|bài\s+(?:viết\s+)?liên\s+quan|tải\s+về
    |tải\s+tệp|đăng\s+ngày|ngày\s+đăng|cỡ\s+chữ|in\s+bài|tìm\s+kiếm|xem\s+thêm|cookie|facebook|zalo|bình\s+luận|liên\s+kết\s+website
    |quay\s+lại|về\s+đầu\s+trang|sơ\s+đồ\s+trang|copyright
  )(?=$|[\s:|\]©!,.])`;
const PAGE_PARTS = 3;
const LONGEST_PAGE_LINE = 80;
/** A longer line without a colon or bar is a sentence that begins with such a word: “Đăng nhập bằng thư điện tử.” */
const LONGEST_LINK = 25;

/** True when three or more different lines frame the text as a page of the web does: navigation, shares, views, related news. */
export function isWebPage(blocks: readonly Block[]): boolean {
  const seen = new Set<string>();
  for (const { lines, content } of blocks) {
    if (content.place.kind === 'table-cell') continue;
    for (const { text } of lines) {
      if (text.length > LONGEST_PAGE_LINE || (text.length > LONGEST_LINK && !/[:|]/u.test(text))) continue;
      const match = PAGE_LINE.exec(text);
      if (match !== null) seen.add(match[0].toLowerCase().replace(/^[\s|[•-]+/u, ''));
      if (seen.size >= PAGE_PARTS) return true;
    }
  }
  return false;
}

/** True when the text begins inside a document: at an item after the first, or in the middle of a sentence. */
export function beginsInside(blocks: readonly Block[]): boolean {
  const first = blocks.find(({ text, content }) => text.trim() !== '' && content.place.kind !== 'table-cell');
  if (first === undefined) return false;
  const { marker, text } = first;
  if (marker !== undefined) return marker.ordinal > 1;
  return startsWithSmallLetter(text.trim()) && first.content.place.kind === 'paragraph';
}
