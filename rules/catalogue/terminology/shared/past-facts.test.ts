import { expect, it } from 'vitest';
import { isAboutPast } from './past-facts.ts';

const about = (text: string, from = '2025-07-01'): boolean => {
  const start = text.indexOf('cấp huyện');
  return isAboutPast(text, start, start + 'cấp huyện'.length, from);
};

it.each([
  'Trước đây cấp huyện thực hiện việc này.',
  'Hồ sơ của cấp huyện (cũ) đã bàn giao.',
  'Năm 2024, cấp huyện thực hiện 12 cuộc.',
  'Ngày 15/6/2025, cấp huyện có văn bản.',
  'Quý II/2025, cấp huyện thực hiện 12 cuộc.',
  '6 tháng đầu năm 2025, cấp huyện thực hiện 12 cuộc.',
  'Sáu tháng đầu năm, khi còn cấp huyện, đã có 12 cuộc.',
  'Khi cấp huyện kết thúc hoạt động, xã tiếp nhận hồ sơ.',
])('takes “%s” for a statement about the past', (text) => {
  expect(about(text)).toBe(true);
});

it.each([
  'Quý III/2025, cấp huyện có văn bản.',
  'Hồ sơ chuyển cấp huyện xử lý.',
  'Ngày 15/7/2025, cấp huyện có văn bản.',
  'Năm 2026, cấp huyện có văn bản. Năm 2024 đã xong.',
])('takes “%s” for a statement about today', (text) => {
  expect(about(text)).toBe(false);
});
