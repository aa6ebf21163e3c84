import { isTitle } from '../data/signing-titles.ts';
import { declared } from './front-matter.ts';
import { perReport } from './per-report.ts';
import type { Report } from './report.ts';

/** From this many page numbers in a row on, a text holds the pages of a print. */
const PAGES = 3;
/** A comment a converter leaves where a page began. */
const PAGE_COMMENT = /<!-- ?(?:page|trang)\b/giu;
const LONGEST_PAGE_NUMBER = 9;
const PAGE_NUMBER = /^[-–—]?\s?(\d{1,3})\s?[-–—]?$/u;

/**
 * True for text taken off printed pages (out of a PDF): form feeds, comments of a converter, or page numbers that count up stand in it.
 * There paragraphs are cut by the margin, notes of the foot and rows of tables stand among the sentences, and no line is what its writer
 * made a line.
 */
export const isPageText: (report: Report) => boolean = perReport(({ source, blocks }) => {
  if (source.text.includes('\f') || (source.text.match(PAGE_COMMENT)?.length ?? 0) > 1) return true;
  let last = 0;
  let count = 0;
  for (const { content, text } of blocks) {
    if (text.length > LONGEST_PAGE_NUMBER || content.place.kind === 'table-cell') continue;
    const page = PAGE_NUMBER.exec(text.trim())?.[1];
    if (page === undefined) continue;
    count = Number(page) === last + 1 ? count + 1 : 1;
    last = Number(page);
    if (count >= PAGES) return true;
  }
  return false;
});

/** True for a law, decree, decision or regulation, or a draft of one: its provisions are articles (“Điều 5.”). */
export const hasArticles: (report: Report) => boolean = perReport(({ content }) =>
  content.some(({ marker, content: { place } }) => marker?.kind === 'article' && !place.quoted && place.kind !== 'table-cell'),
);

/**
 * True for a report with a part of an administrative document (Quốc hiệu or the Party's line, number, Kính gửi, the closing formula or
 * end mark, a signer's title, Nơi nhận), or whose front matter names its type. A student's or an engineer's “báo cáo” has none of them
 * and follows other customs.
 */
export const isOfficialReport: (report: Report) => boolean = perReport((report) => {
  if (report.recognition.readAs !== 'report') return false;
  const { nationalName, motto, partyName, numberLine } = report.letterhead;
  const signer = report.signature?.lines.find(({ holder }) => isTitle(holder));
  const declaredType = report.frontMatter?.values['loai-bao-cao'] ?? declared(report.frontMatter, 'ten-loai');
  const parts = [nationalName, motto, partyName, numberLine, report.addressee, report.recipients, signer, report.closing, declaredType];
  return parts.some((part) => part !== undefined) || report.endMarks.length > 0;
});
