import { LETTER, regex, WORD_END } from '../pattern/regex.ts';
import { foldTonePlacement, indexBy } from '../vietnamese/tone-placement.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';

/**
 * Type names that a document of an administrative body carries as its title (tên loại): the kinds of Nghị định 30/2020/NĐ-CP,
 * Điều 7, those of Party documents and practice that are met as titles, and those of legal normative documents.
 */
const TYPE_TITLES = new Set([
  'LUẬT',
  'NGHỊ ĐỊNH',
  'THÔNG TƯ LIÊN TỊCH',
  'THÔNG TƯ',
  'NGHỊ QUYẾT LIÊN TỊCH',
  'PHÁP LỆNH',
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'CHỈ THỊ',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'THÔNG CÁO',
  'THÔNG BÁO',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'KẾ HOẠCH',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'DỰ ÁN',
  'BÁO CÁO',
  'BIÊN BẢN',
  'TỜ TRÌNH',
  'HỢP ĐỒNG',
  'CÔNG ĐIỆN',
  'BẢN GHI NHỚ',
  'BẢN THỎA THUẬN',
  'GIẤY ỦY QUYỀN',
  'GIẤY MỜI',
  'GIẤY GIỚI THIỆU',
  'GIẤY NGHỈ PHÉP',
  'PHIẾU GỬI',
  'PHIẾU CHUYỂN',
  'PHIẾU BÁO',
  'KẾT LUẬN',
  'THÔNG TRI',
  'PHÁT ĐỘNG',
  'LỜI KÊU GỌI',
  'TUYÊN BỐ',
  'BÁO CÁO THẨM ĐỊNH',
  'BÁO CÁO THẨM TRA',
  'BÁO CÁO CHÍNH TRỊ',
  'BÁO CÁO TÓM TẮT',
  'BÁO CÁO CHUYÊN ĐỀ',
  'BÁO CÁO NHANH',
  'BÁO CÁO ĐỘT XUẤT',
  'BÁO CÁO GIẢI TRÌNH',
]);

/** No line that holds a title alone is longer, wide blanks and invisible characters included. */
const LONGEST = 80;

/** Upper-case letters of a line with tone marks in the old places, single spaces and no punctuation at the end. */
export function foldTitle(line: string): string {
  return foldTonePlacement(
    line
      .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
      .trim()
      .replace(/[\s\u00a0]+/gu, ' ')
      .replace(/(?<![.:])[.:]+$/u, '')
      .trim()
      .toUpperCase(),
  );
}

/** Single letters with blanks between them: `B Á O  C Á O`. */
const LETTER_SPACED = regex.u`^[${LETTER}](?:\s+[${LETTER}]){4,}$`;

const byLetters = indexBy(TYPE_TITLES, (title) => [title.replaceAll(' ', '')]);

/** The type title that a line of spaced letters spells (`B Á O  C Á O`), or undefined. */
export function letterSpacedTypeTitle(line: string): string | undefined {
  const folded = foldTitle(line);
  return folded.length <= LONGEST && LETTER_SPACED.test(folded) ? byLetters.get(folded.replaceAll(' ', ''))?.[0] : undefined;
}

/** True when the line is a type title and nothing else, in capitals: `BÁO CÁO`; `Tờ trình:` is not. */
export function isTypeTitle(line: string): boolean {
  const title = line.trim();
  return title.length <= LONGEST && title.toUpperCase() === title && TYPE_TITLES.has(foldTitle(title));
}

/** The type title a line consists of in whatever case, or undefined. */
export function typeTitleOf(line: string): string | undefined {
  if (line.trim().length > LONGEST) return undefined;
  const folded = foldTitle(line);
  return TYPE_TITLES.has(folded) ? folded : letterSpacedTypeTitle(folded);
}

const byBaseLetters = indexBy(TYPE_TITLES, (title) => [baseLetters(title)]);

/** The type title a line in capitals was meant as when only marks are wrong in it: `BÁO CAO` → `BÁO CÁO`. */
export function mistypedTypeTitle(line: string): string | undefined {
  return line.trim() === line.trim().toUpperCase() ? byBaseLetters.get(baseLetters(foldTitle(line)))?.[0] : undefined;
}

const RAPPORTEUR = regex.u`^BÁO CÁO VIÊN${WORD_END}`;

/** The type title a line of capitals begins with, followed by more words on the same line (`BÁO CÁO SƠ KẾT …`). */
export function leadingTypeTitle(line: string): string | undefined {
  const folded = foldTitle(line);
  for (const title of TYPE_TITLES) if (folded.startsWith(`${title} `) && !RAPPORTEUR.test(folded)) return title;
  return undefined;
}

/** The type title that a value names, as metadata writes it: in any case, with or without marks, hyphens for blanks (`bao-cao`), more words behind it. */
export function namedTypeTitle(value: string): string | undefined {
  const named = `${baseLetters(foldTitle(value.replace(/[-_]/gu, ' ')))} `;
  if (named === 'REPORT ') return 'BÁO CÁO';
  for (const title of TYPE_TITLES) if (named.startsWith(`${baseLetters(title)} `)) return title;
  return undefined;
}
