import { expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM\n\n';
const REST = 'Bình An, ngày    tháng 9 năm 2026\n\nBÁO CÁO\n\nKết quả công tác quý III năm 2026\n';

it.each([
  ['both headings over a Party body', `ĐẢNG ỦY XÃ BÌNH AN\n\nSố:      /BC-ĐU\n\n${STATE}${PARTY}`, 'party'],
  ['both headings over a state body', `ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố:      /BC-UBND\n\n${STATE}${PARTY}`, 'state'],
  ['the heading of the Party', `ĐẢNG ỦY XÃ BÌNH AN\n\nSố      -BC/ĐU\n\n${PARTY}`, 'party'],
  ['the heading of the state', `SỞ NỘI VỤ\n\nSố:      /BC-SNV\n\n${STATE}`, 'state'],
])('tells the body of rules by %s', (_, head, regime) => {
  expect(analyse(`${head}${REST}`, { regime: 'auto' }, new LintCache()).report.regime).toBe(regime);
});
