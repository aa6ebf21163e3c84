import { regex, SMALL, WORD_END } from '../pattern/regex.ts';
import { columnPassages } from './passage.ts';
import { declared, type DeclaredComponent } from './front-matter.ts';
import { nearRecipients, nearSignature } from './near-misses.ts';
import { perReport } from './per-report.ts';
import type { Report } from './report.ts';

/** The parts of the form around the text (phần mở đầu, phần kết thúc của thể thức). */
export type DocumentPart = 'head' | 'foot';

/** With so many of its four components the head is there, and each missing one is missed by itself. */
const FEWEST_OF_HEAD = 2;

/** `absent`: nothing of the part is there; `unread`: something stands in its place, in a form that is not known. */
export type Absence = 'absent' | 'unread';

/**
 * The parts of the form that a document lacks as a whole: left out, as in a draft, or made by a template outside the text. Of none of
 * their components can be said that it is missing.
 */
export const absentParts: (report: Report) => ReadonlyMap<DocumentPart, Absence> = perReport((report) => {
  const absent = new Map<DocumentPart, Absence>();
  if (headComponents(report) < FEWEST_OF_HEAD) absent.set('head', 'absent');
  if (!hasFoot(report)) absent.set('foot', endsWithSigner(report) ? 'unread' : 'absent');
  return absent;
});

/** How many of heading, issuing body, number and date stand in the text, at whatever place, or in the front matter. */
function headComponents({ letterhead, misplaced, frontMatter }: Report): number {
  const { nationalName, motto, partyName, issuingBody, numberLine, placeAndDate } = letterhead;
  const has = (field: DeclaredComponent): boolean => declared(frontMatter, field) !== undefined;
  const heading = nationalName ?? motto ?? partyName ?? misplaced.nationalName ?? misplaced.motto;
  return [
    heading !== undefined || has('quoc-hieu') || has('tieu-ngu'),
    issuingBody.length > 0 || has('co-quan'),
    numberLine !== undefined || has('so-ky-hieu'),
    placeAndDate !== undefined || has('ngay'),
  ].filter(Boolean).length;
}

function hasFoot(report: Report): boolean {
  const { signature, recipients, frontMatter } = report;
  if (recipients !== undefined || (signature?.lines.length ?? 0) > 0) return true;
  if ((['noi-nhan', 'chuc-vu', 'nguoi-ky'] as const).some((field) => declared(frontMatter, field) !== undefined)) return true;
  return nearRecipients(report) !== undefined || nearSignature(report) !== undefined;
}

/** How many of the last lines may belong to a foot of a form that is not known. */
const LAST_LINES = 6;
const LONGEST_LINE = 80;
/** “Người lập báo cáo”, “(Ký tên, đóng dấu)”, “Đại diện đơn vị”, “BAN CHẤP HÀNH ĐẢNG BỘ TỈNH”. */
const SIGNER_LINE = regex.u`
  ^[(*_\s]*(?:
    [Nn]gười\s+(?:lập|viết|báo\s+cáo|thực\s+hiện|tổng\s+hợp)|NGƯỜI\s|[Kk]ý${WORD_END}|[Đđ]ại\s+diện|[Tt]hủ\s+trưởng
    |[Xx]ác\s+nhận|(?:BAN|HỘI ĐỒNG|ỦY BAN|UỶ BAN|UBND|ĐẢNG ỦY|CHI BỘ|ĐOÀN|HỘI)\s[^${SMALL}]{4,}$
  )`;

/** True when one of the last lines names who signs, without the title of office or the name that a signature is known by. */
function endsWithSigner({ blocks, title }: Report): boolean {
  const from = (title?.type.block.index ?? -1) + 1;
  const own = blocks.slice(from).filter(({ role, text }) => role !== 'appendix' && text.trim() !== '');
  return columnPassages(own.slice(-LAST_LINES))
    .slice(-LAST_LINES)
    .some(({ text }) => text.length <= LONGEST_LINE && SIGNER_LINE.test(text));
}
