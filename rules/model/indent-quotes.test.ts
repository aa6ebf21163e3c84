import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { applyFixes } from '../engine/apply-fixes.ts';
import { lintWith } from '../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { framed } from '../testing/frame.ts';
import type { ExampleFrame } from '../rule.ts';

const settings = { ...DEFAULT_SETTINGS, stage: 'presign' } as const;

/** First lines of the blocks that are read as quotations when the text stands in a flawless report. */
function quoted(text: string, frame: ExampleFrame = 'body'): readonly string[] {
  const { report } = lintWith([], framed(text, frame).document, { settings });
  return report.blocks.filter(({ content }) => content.place.quoted).map((block) => block.lines[0]?.text ?? '');
}

function idsOf(document: string): readonly string[] {
  return lintWith(catalogue, document, { settings }).findings.map(({ ruleId }) => ruleId);
}

const HEADED = 'I. KẾT QUẢ\n\n1. Chỉ đạo\n\nXã đã họp.\n\n2. Chuyên môn\n\n';

describe('a block quote', () => {
  it.each([
    ['the next heading of the series', `${HEADED}2.1. Hồ sơ\n\nĐạt.\n\n> **2.2. Kho**\n\nĐủ.\n\n2.3. Số hóa\n\nĐạt.\n`],
    ['a series below the item above', `${HEADED}> 2.1. Hồ sơ\n>\n> Đạt.\n>\n> 2.4. Kho\n>\n> Đủ.\n\nXã đã họp.\n`],
    ['the number that lacks in the series', 'I. KẾT QUẢ\n\n1. Lúa\n\nTốt.\n\n> 2. Ngô\n\n3. Cá\n\nNhiều.\n'],
    ['a part', 'I. KẾT QUẢ\n\nTốt.\n\n> **II. HẠN CHẾ**\n>\n> Ít.\n\nIII. NHIỆM VỤ\n\nNhiều.\n'],
    ['paragraphs with the escapes of pandoc', `${HEADED}> \\- Họp dân;\n>\n> \\- Ký cam kết.\n`],
    ['one quote like another', `${HEADED}> 2.1. Hồ sơ\n\nĐạt.\n\n> 2.2. Kho\n\nĐủ.\n\n> Xã sẽ làm tiếp.\n`],
  ])('is text of the report when it holds %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it.each([
    [
      'the recipients',
      '> ***Nơi nhận:***\n>\n> \\- Sở Nội vụ;\n>\n> \\- Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n**Nguyễn Văn A**\n',
    ],
    [
      'the recipients as a list',
      '> **Nơi nhận:**\n> - Sở Nội vụ;\n> - Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n**Nguyễn Văn A**\n',
    ],
    [
      'the signature',
      '***Nơi nhận:***\n\n- Sở Nội vụ;\n- Lưu: VT.\n\n> **TM. ỦY BAN NHÂN DÂN**\n>\n> **CHỦ TỊCH**\n>\n> **Nguyễn Văn A**\n',
    ],
  ])('is text of the report when it holds what is nowhere else: %s', (_, text) => {
    const { document } = framed(text, 'footer');
    expect(quoted(text, 'footer')).toEqual([]);
    const unquoted = document.replaceAll(/^>[ ]?/gmu, '');
    expect(idsOf(document)).toEqual(idsOf(unquoted));
    expect(idsOf(document).filter((id) => /^(?:recipients|signature)\//u.test(id))).toEqual([]);
  });

  it.each([
    ['words in quotation marks', `${HEADED}> “2.1. Xã lập hồ sơ.”\n`, ['“2.1. Xã lập hồ sơ.”']],
    ['an article', `${HEADED}> Điều 2. Hồ sơ\n>\n> 3. Xã lập hồ sơ.\n`, ['Điều 2. Hồ sơ', '3. Xã lập hồ sơ.']],
    ['what a law says', `${HEADED}Luật quy định:\n\n> 3. Xã lập hồ sơ.\n`, ['3. Xã lập hồ sơ.']],
    ['a number that the report has', 'I. KẾT QUẢ\n\n1. Lúa\n\nTốt.\n\n> 2. Trồng ngô.\n\n2. Ngô\n\nĐạt.\n', ['2. Trồng ngô.']],
    ['a sentence', `${HEADED}> Kèm theo 02 tập hồ sơ.\n`, ['Kèm theo 02 tập hồ sơ.']],
    ['a number of another series', `${HEADED}> 4.1. Xã lập hồ sơ.\n`, ['4.1. Xã lập hồ sơ.']],
  ])('stays one when it holds %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('stays one when it holds a whole report that an article shows', () => {
    const shown = framed('', 'body').document.trimEnd().replaceAll(/^/gmu, '> ');
    const { report } = lintWith([], `Bài viết giới thiệu một báo cáo.\n\n${shown}\n`, { settings });
    expect(report.isReport).toBe(false);
    expect(report.blocks.filter(({ content }) => !content.place.quoted)).toHaveLength(1);
  });

  it('keeps its signs where a rule adds a line', () => {
    const text = '> ***Nơi nhận:***\n>\n> \\- Sở Nội vụ.\n\n**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n**Nguyễn Văn A**\n';
    const { document } = framed(text, 'footer');
    const { findings } = lintWith(catalogue, document, { settings });
    const fix = findings.find(({ ruleId }) => ruleId === 'recipients/missing-archive')?.fixes[0];
    expect(fix === undefined ? undefined : applyFixes(document, [fix]).text.slice(document.indexOf('> ***Nơi'))).toBe(
      `${text.replace('vụ.', 'vụ;\n> - Lưu: VT.')}\n`,
    );
  });
});
