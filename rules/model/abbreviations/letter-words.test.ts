import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { LintCache } from '../../engine/cache.ts';
import { findLetterWords, isOtherWord, type LetterWords, needsNoIntroduction } from './letter-words.ts';

function read(text: string): LetterWords {
  const block = analyse(`${text}\n`, { regime: 'auto' }, new LintCache()).report.blocks[0];
  if (block === undefined) throw new Error('no block');
  return findLetterWords(block.content);
}

describe('introductions', () => {
  it.each([
    ['Thực hiện cải cách hành chính (CCHC) năm nay.', 'CCHC', 'cải cách hành chính'],
    ['Công tác cán bộ, công chức và viên chức (CBCCVC) của xã.', 'CBCCVC', 'cán bộ, công chức và viên chức'],
    ['Chuyển đổi số (sau đây viết tắt là CĐS) được đẩy mạnh.', 'CĐS', 'Chuyển đổi số'],
    ['Chương trình này (viết tắt là: XYZK) được duyệt.', 'XYZK', undefined],
    ['Các KCN (khu công nghiệp) trên địa bàn.', 'KCN', undefined],
  ])('%s', (text, abbr, full) => {
    expect(read(text).introduced.map((word) => [word.text, word.full])).toEqual([[abbr, full]]);
    expect(read(text).used).toEqual([]);
  });
});

describe('uses', () => {
  it.each([
    ['Công tác CCHC và KT – XH có chuyển biến.', ['CCHC', 'KT-XH']],
    ['Số 12/BC-UBND, mã 01-ABC, tệp BC.pdf, địa chỉ https://vi-du.vn/CCHC.', []],
    ['TUYỆT ĐỐI KHÔNG ĐỂ CHÁY NỔ XẢY RA trong mùa khô.', []],
    ['Khẩu hiệu “CCHC vì dân” được treo.', []],
  ])('%s', (text, words) => {
    expect(read(text).used.map((word) => word.text)).toEqual(words);
  });
});

it('asks for no introduction of what everybody knows or of foreign names', () => {
  expect(['UBND', 'THCS', 'GDP', 'OCOP', 'KT-XH', 'II', 'ISO'].every(needsNoIntroduction)).toBe(true);
  expect(['CCHC', 'GPMB', 'PCDB'].some(needsNoIntroduction)).toBe(false);
  const word = (text: string) => ({ text, start: 0, end: text.length });
  expect(['QL14', 'WIPO', 'TIN'].every((text) => isOtherWord(text, word(text)))).toBe(true);
  expect(['PCDB', 'CCHC'].some((text) => isOtherWord(text, word(text)))).toBe(false);
});
