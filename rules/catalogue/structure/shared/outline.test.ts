import { expect, it } from 'vitest';
import { reportTypeFrom, type ReportType } from '../../../data/report-types.ts';
import { lintWith } from '../../../engine/lint.ts';
import { resourcesFor } from '../../../resources.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings.ts';
import missingRequired from '../missing-required-section.ts';
import missingSection from '../missing-section.ts';
import { typeOf } from './outline.ts';

const own: ReportType = reportTypeFrom({
  id: 'the-thao',
  name: { vi: 'Hoạt động thể thao', en: 'Sport' },
  titles: 'hoạt động thể thao',
  sampleTitle: 'Hoạt động thể thao',
  strict: true,
  sections: [
    { id: 'a', heading: 'Công tác tổ chức' },
    { id: 'b', heading: 'Thành tích' },
    { id: 'c', heading: 'Kiến nghị' },
    { id: 'd', heading: 'Ghi chú', required: 'hint' },
  ],
});

function draft(subject: string, matter = ''): string {
  return `${matter}**BÁO CÁO**\n\n**${subject}**\n\nUBND xã Bình An báo cáo như sau:\n\nI. CÔNG TÁC TỔ CHỨC\n\nTốt.\n\nII. KINH PHÍ\n\n12 triệu đồng.\n\nTrên đây là Báo cáo của xã./.\n`;
}

function messagesOf(text: string, settings: Partial<Settings>): string[] {
  return lintWith([missingRequired, missingSection], text, { settings: { ...DEFAULT_SETTINGS, ...settings } }).findings.map(
    ({ ruleId, severity, message }) => `${ruleId} ${severity} ${message}`,
  );
}

it('every required section of a strict outline that is missing is a warning', () => {
  expect(messagesOf(draft('Hoạt động thể thao năm 2026'), { profiles: [own] })).toEqual([
    'structure/missing-required-section warning Thiếu mục “Thành tích” mà đề cương của cơ quan bắt buộc',
    'structure/missing-required-section warning Thiếu mục “Kiến nghị” mà đề cương của cơ quan bắt buộc',
  ]);
  expect(messagesOf(draft('Hoạt động thể thao năm 2026'), {})).toEqual([]);
});

it('the type is told by option, front matter, settings, subject, in this order', () => {
  const type = (text: string, chosen: string, settings: Partial<Settings>): string | undefined => {
    const given = { ...DEFAULT_SETTINGS, ...settings };
    return typeOf(lintWith([], text, { settings: given }).report, chosen, resourcesFor(given))?.id;
  };
  const matter = '---\nloai-bao-cao: vu-viec\n---\n\n';
  const subject = 'Hoạt động thể thao năm 2026';
  const settings = { profiles: [own], reportType: 'kt-xh' };
  expect(type(draft(subject, matter), 'cchc', settings)).toBe('cchc');
  expect(type(draft(subject, matter), 'auto', settings)).toBe('vu-viec');
  expect(type(draft(subject), 'auto', settings)).toBe('kt-xh');
  expect(type(draft(subject), 'auto', { profiles: [own] })).toBe('the-thao');
  expect(type(draft(subject, '---\nloai-bao-cao: khong-co\n---\n\n'), 'auto', { profiles: [own] })).toBe('the-thao');
  expect(type(draft(subject), 'auto', {})).toBeUndefined();
});

it('an own type with the id of a built-in one takes its place', () => {
  const report = lintWith([], draft('Kết quả công tác tháng 5 năm 2026'), { settings: DEFAULT_SETTINGS }).report;
  expect(typeOf(report, 'cong-tac', { profiles: [{ ...own, id: 'cong-tac' }] })?.sections[0]?.heading).toBe('Công tác tổ chức');
});
