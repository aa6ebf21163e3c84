import { declared, type DeclaredComponent } from './front-matter.ts';
import { nearRecipients, nearSignature } from './near-misses.ts';
import { perReport } from './per-report.ts';
import type { Report } from './report.ts';

/** The parts of the form around the text (phần mở đầu, phần kết thúc của thể thức). */
export type DocumentPart = 'head' | 'foot';

/** With so many of its four components the head is there, and each missing one is missed by itself. */
const FEWEST_OF_HEAD = 2;

/** The parts of the form that a document lacks as a whole: left out, as in a draft, or made by a template outside the text. */
export const absentParts: (report: Report) => ReadonlySet<DocumentPart> = perReport((report) => {
  const absent = new Set<DocumentPart>();
  if (headComponents(report) < FEWEST_OF_HEAD) absent.add('head');
  if (!hasFoot(report)) absent.add('foot');
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
