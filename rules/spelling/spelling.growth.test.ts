import { describe, expect, it } from 'vitest';
import { growth } from '../testing/growth.ts';
import { spellingTestData } from '../tools/spelling-testing.ts';
import { createSpellingChecker } from './checker.ts';
import { WordList } from './word-list.ts';

describe('a check of spelling takes time linear in the length', () => {
  const checker = createSpellingChecker(spellingTestData());
  const check = (text: string): void => void checker.check([{ text, skip: [], kind: 'prose', continues: false }]);

  it.each<readonly [string, (times: number) => string]>([
    ['a paragraph of a million characters', (times) => 'Xã Bình An đã tổ chức xữ lý nghiêm các vi phạm về đất đai. '.repeat(times * 1000)],
    ['one word', (times) => 'nghiêng'.repeat(times * 10_000)],
    ['words that are no syllables', (times) => 'thuwcj hieejn nghành quyềnn đươjc xtram '.repeat(times * 200)],
    ['decomposed letters', (times) => 'Xã Bình An đã tổ chức xữ lý nghiêm các vi phạm. '.normalize('NFD').repeat(times * 300)],
    ['capitals', (times) => 'UBND XÃ BÌNH AN TỔ CHỨC THỰC HIỆN '.repeat(times * 400)],
    ['one syllable again and again', (times) => 'của '.repeat(times * 10_000)],
    ['signs', (times) => '/.-_@:’*'.repeat(times * 10_000)],
    [
      'one paragraph of many slips',
      (times) => 'Xã đã chỉ đạo xữ lý nghiêm, khen thường kịp thời các tập thể, cá nhân. '.repeat(times * 500),
    ],
  ])('%s', (_, text) => {
    expect(growth(check, text(2), text(16))).toBeLessThan(8 * 4);
  });
});

it('a word list is read in time linear in the number of its entries', () => {
  const list = (entries: number): string =>
    Array.from({ length: entries }, (_, i) => `mục từ x${i.toString(26).replace(/\d/g, 'y')}`).join('\n');
  const read = (text: string): void => void new WordList([{ name: 'big', text }]).accepts('mục từ x');
  expect(growth(read, list(20_000), list(200_000))).toBeLessThan(10 * 4);
});
