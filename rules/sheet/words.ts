import { RULE_GROUPS } from '../catalogue/groups.ts';
import { officialDay, officialMonth } from '../model/civil-date.ts';
import type { ReadAs } from '../model/report.ts';
import type { Language, Localized, Severity, Stage } from '../vocabulary.ts';
import type { Verdict } from './check-sheet.ts';
import type { ComponentState } from './component-state.ts';

/** Names of the states of a component, as the sheet prints them. */
export const STATE_NAMES: Readonly<Record<ComponentState, Localized>> = {
  passed: { vi: 'Đạt', en: 'Passed' },
  failed: { vi: 'Chưa đạt', en: 'Failed' },
  missing: { vi: 'Thiếu', en: 'Missing' },
  'after-signing': { vi: 'Điền sau khi ký', en: 'Filled in after signing' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  'not-checked': { vi: 'Không kiểm tra', en: 'Not checked' },
};

/** What a sheet says of the whole document. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Localized>> = {
  passed: { vi: 'Đạt', en: 'Passed' },
  failed: { vi: 'Chưa đạt', en: 'Failed' },
  'not-a-report': { vi: 'Không nhận ra là báo cáo', en: 'Not recognised as a report' },
};

/** What a text is read as. */
export const READ_AS_NAMES: Readonly<Record<ReadAs, Localized>> = {
  report: { vi: 'báo cáo', en: 'report' },
  document: { vi: 'văn bản hành chính khác', en: 'another administrative document' },
  text: { vi: 'văn bản thường', en: 'mere text' },
};

/** The stages in a clerk's words. */
export const STAGE_NAMES: Readonly<Record<Stage, Localized>> = {
  draft: { vi: 'Đang soạn', en: 'Draft' },
  presign: { vi: 'Trước khi ký', en: 'Before signing' },
  issued: { vi: 'Đã ban hành', en: 'Issued' },
};

/** Severities as they stand before a message. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
  hint: { vi: 'Gợi ý', en: 'Hint' },
};

/** Groups of findings that no rule module makes. */
const OWN_GROUPS: Readonly<Record<string, string>> = { internal: 'Quy tắc gặp lỗi', suppression: 'Chú thích tắt quy tắc' };

/** Name of a group of rules; in English the words of its id. */
export function groupName(group: string, language: Language): string {
  if (language === 'en') return group.replaceAll('-', ' ');
  return RULE_GROUPS[group]?.title ?? OWN_GROUPS[group] ?? group;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** An ISO day as it is written in the language; what is no ISO day stays as it is. */
export function dayText(day: string, language: Language): string {
  const [, year, month, date] = ISO_DAY.exec(day) ?? [];
  if (year === undefined || language === 'en') return day;
  return `${officialDay(Number(date))}/${officialMonth(Number(month))}/${year}`;
}
