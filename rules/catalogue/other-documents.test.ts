import { describe, expect, it } from 'vitest';
import { lintWith } from '../engine/lint.ts';
import type { Rule } from '../rule.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import labelForm from './recipients/label-form.ts';
import textAfterEnd from './structure/text-after-end.ts';

/** Severity and marked text of each finding of a rule in a document before it is signed. */
function found(rule: Rule, document: string): readonly string[] {
  const { findings } = lintWith([rule], document, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
  return findings.map(({ span, severity }) => `${severity} ${document.slice(span.start, span.end)}`);
}

function signed(type: string, behind: string): string {
  return [
    `**${type}**`,
    '**Kết quả công tác năm 2026**',
    'Các thôn đã hoàn thành nhiệm vụ./.',
    '**CHỦ TỊCH**',
    '**Nguyễn Văn A**',
    behind,
    'Nơi nhận:\n- Lưu: VT.',
    '',
  ].join('\n\n');
}

const NOTE = 'Rất mong nhận được sự quan tâm của cấp trên.';

describe('text behind the end', () => {
  it('is a warning for a paragraph of a report', () => {
    expect(found(textAfterEnd, signed('BÁO CÁO', NOTE))).toEqual([`warning ${NOTE}`]);
  });

  it('is a note, given once, for three paragraphs', () => {
    const others = 'Chúng tôi cam kết phục vụ bình thường.\n\nTrân trọng cảm ơn các đơn vị đã phối hợp.';
    expect(found(textAfterEnd, signed('BÁO CÁO', `${NOTE}\n\n${others}`))).toEqual([`info ${NOTE}`]);
  });

  it('is a note in a document of another type', () => {
    expect(found(textAfterEnd, signed('KẾ HOẠCH', NOTE))).toEqual([`info ${NOTE}`]);
  });
});

describe('the label of the recipients', () => {
  it('is not taken from a table that checks the parts of a document', () => {
    const table = '| Yếu tố | Có |\n| --- | --- |\n| Trích yếu | Có |\n| Nơi nhận | Không |';
    expect(found(labelForm, `BIÊN BẢN\n\nKiểm tra thể thức văn bản\n\n${table}\n\n1. Cần bổ sung nơi nhận.\n`)).toEqual([]);
  });

  it('is taken from a cell above its list', () => {
    const table = '| Nơi nhận | CHỦ TỊCH |\n| --- | --- |\n| - Lưu: VT. | Nguyễn Văn A |';
    expect(found(labelForm, `BÁO CÁO\n\nKết quả công tác năm 2026\n\nCác thôn đã hoàn thành./.\n\n${table}\n`)).toEqual([
      'warning Nơi nhận',
    ]);
  });
});
