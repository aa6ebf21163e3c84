import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';

function subjectOf(text: string): string | undefined {
  return analyse(text, { regime: 'auto' }, new LintCache()).report.title?.subjectText;
}

describe('findTitle where no blank line ends the subject', () => {
  it('ends it above a drawn line with legal bases below', () => {
    const text =
      'HỘI NÔNG DÂN XÃ BÌNH AN\n\n                    ĐỀ ÁN\n          Nhân sự Ban Kiểm tra\n          Hội Nông dân xã Bình An\n               --------\n     - Căn cứ Điều lệ Hội;\n';
    expect(subjectOf(text)).toBe('Nhân sự Ban Kiểm tra Hội Nông dân xã Bình An');
  });

  it('ends it above the sentence that opens minutes', () => {
    const text =
      'BIÊN BẢN\nHội nghị Ban Chấp hành bầu bổ sung\nnhiệm kỳ 2025-2030\nHội nghị bắt đầu vào lúc 13 giờ ngày 19 tháng 5 năm 2026 tại hội trường.\n';
    expect(subjectOf(`UBND XÃ BÌNH AN\n\n${text}`)).toBe('Hội nghị Ban Chấp hành bầu bổ sung nhiệm kỳ 2025-2030');
    expect(subjectOf(`UBND XÃ BÌNH AN\n\n${text.replace('\n', '\n\n')}`)).toBe('Hội nghị Ban Chấp hành bầu bổ sung nhiệm kỳ 2025-2030');
  });

  it('takes who issues a decision for no subject', () => {
    const text = 'UBND XÃ BÌNH AN\n\nQUYẾT ĐỊNH\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH AN\nCăn cứ Luật Tổ chức chính quyền địa phương;\n';
    expect(subjectOf(text)).toBe('');
  });
});
