import type { Report } from './report.ts';

/** Types that are legal normative documents (văn bản quy phạm pháp luật) whoever issues them. */
const ALWAYS: ReadonlySet<string> = new Set(['LUẬT', 'PHÁP LỆNH', 'NGHỊ ĐỊNH', 'THÔNG TƯ', 'THÔNG TƯ LIÊN TỊCH', 'NGHỊ QUYẾT LIÊN TỊCH']);
/** Types that are one when their number carries the year: `31/2026/QĐ-UBND`. */
const WITH_YEAR: ReadonlySet<string> = new Set(['NGHỊ QUYẾT', 'QUYẾT ĐỊNH']);

/** True for a legal normative document, whose form the law on their promulgation rules and not Nghị định 30/2020/NĐ-CP (Điều 1, Điều 7). */
export function isNormative({ title, letterhead }: Pick<Report, 'title' | 'letterhead'>): boolean {
  if (title === undefined) return false;
  return ALWAYS.has(title.typeName) || (WITH_YEAR.has(title.typeName) && letterhead.numberLine?.year !== undefined);
}
