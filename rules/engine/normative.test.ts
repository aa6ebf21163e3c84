import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { lintWith } from './lint.ts';

const HEAD = (type: string, number: string): string => `**ỦY BAN NHÂN DÂN**
**XÃ BÌNH AN**

Số: ${number}

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

*Bình An, ngày 05 tháng 3 năm 2026*

**${type}**

**BAN HÀNH QUY ĐỊNH VỀ KHUYẾN HỌC**

**Điều 1.** Ban hành Quy định về khuyến học, xã triễn khai từ ngày ký.

**CHỦ TỊCH**

**Nguyễn Văn A**
`;

function groupsOf(text: string): readonly string[] {
  const settings = { ...DEFAULT_SETTINGS, stage: 'issued' } as const;
  const { findings } = lintWith(catalogue, text, { settings });
  return [...new Set(findings.map(({ ruleId }) => ruleId.split('/')[0] ?? ''))].sort();
}

describe('a legal normative document', () => {
  it.each([
    ['QUYẾT ĐỊNH', '5/2026/QĐ-UBND'],
    ['NGHỊ QUYẾT', '5/2026/NQ-HĐND'],
    ['NGHỊ ĐỊNH', '5/2026/NĐ-CP'],
    ['THÔNG TƯ', '5/2026/TT-BGDĐT'],
    ['LUẬT', '5/2026/QH16'],
  ])('%s is held to no form of Nghị định 30: one note says so, its spelling is checked', (type, number) => {
    expect(groupsOf(HEAD(type, number))).toEqual(['document', 'spelling']);
  });

  it('is none without the year in the symbol', () => {
    expect(groupsOf(HEAD('QUYẾT ĐỊNH', '5/QĐ-UBND'))).toContain('recipients');
  });
});
