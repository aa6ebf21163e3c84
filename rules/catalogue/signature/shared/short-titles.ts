import { deputyTitleOf } from '../../../data/signing-titles.ts';
import { CAPITAL, LETTER, regex } from '../../../pattern/regex.ts';

const LETTERS: Readonly<Record<string, string>> = {
  CT: 'CHỦ TỊCH',
  PCT: 'PHÓ CHỦ TỊCH',
  GĐ: 'GIÁM ĐỐC',
  PGĐ: 'PHÓ GIÁM ĐỐC',
  TP: 'TRƯỞNG PHÒNG',
  PTP: 'PHÓ TRƯỞNG PHÒNG',
  CVP: 'CHÁNH VĂN PHÒNG',
  PCVP: 'PHÓ CHÁNH VĂN PHÒNG',
  TGĐ: 'TỔNG GIÁM ĐỐC',
  PTGĐ: 'PHÓ TỔNG GIÁM ĐỐC',
  HT: 'HIỆU TRƯỞNG',
  PHT: 'PHÓ HIỆU TRƯỞNG',
  PTB: 'PHÓ TRƯỞNG BAN',
  CN: 'CHỦ NHIỆM',
  PCN: 'PHÓ CHỦ NHIỆM',
};

/** A city, or a place with its date: TP. HCM, ngày 05/3/2026. */
const PLACE = /^(?:TP|TX|TT)\.?(?:\s?(?:HCM|HỒ CHÍ MINH|HÀ NỘI|ĐÀ NẴNG|HẢI PHÒNG|CẦN THƠ|HUẾ)|[^,]{0,40},\s?NGÀY)/u;
const SHORT_TITLE = regex.u`^(?<letters>[${CAPITAL}]{2,4})\.?(?<rest>\s.*)?$`;
const DEPUTY = regex.u`^P\s?[.:]\s*(?<rest>[${LETTER}].*)$`;

/**
 * The full form of an abbreviated title of office, in capitals: `PCT` → `PHÓ CHỦ TỊCH`, `P. TRƯỞNG ĐOÀN` → `PHÓ TRƯỞNG ĐOÀN`; undefined
 * for a title that is not abbreviated. With `head`, the title named after KT., a short deputy title takes the form that belongs to it.
 */
export function fullTitle(title: string, head?: string): string | undefined {
  const text = title.trim().toUpperCase();
  if (PLACE.test(text)) return undefined;
  const letters = SHORT_TITLE.exec(text)?.groups;
  const full = LETTERS[letters?.['letters'] ?? ''];
  if (full !== undefined) return full + (letters?.['rest'] ?? '');
  const deputy = DEPUTY.exec(text)?.groups?.['rest'];
  if (deputy === undefined) return undefined;
  const own = head === undefined ? undefined : deputyTitleOf(head);
  return own !== undefined && own.endsWith(deputy) ? own : `PHÓ ${deputy}`;
}
