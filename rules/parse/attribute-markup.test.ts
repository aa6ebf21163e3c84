import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { lint, fixText } from '../index.ts';
import type { Block } from '../model/block.ts';

function blocksOf(source: string): readonly Block[] {
  return analyse(source, { regime: 'auto' }, new LintCache()).report.blocks;
}

/** The visible texts of the blocks of a source. */
function textsOf(source: string): readonly string[] {
  return blocksOf(source).map(({ text }) => text);
}

describe('a span with attributes', () => {
  it.each([
    ['of a whole line', '[Nơi nhận:]{.underline}\n', ['Nơi nhận:']],
    ['of one letter', 'Bản [A]{.mark} và [B]{#b}.\n', ['Bản A và B.']],
    ['with bold inside', '[***Nơi nhận:***]{.underline}\n', ['Nơi nhận:']],
    ['in bold', '**I. [KẾT QUẢ]{.smallcaps}**\n', ['I. KẾT QUẢ']],
    ['in another', 'Xã [đã [họp]{.underline} dân]{.mark key="a b"}.\n', ['Xã đã họp dân.']],
    ['over two lines', 'Xã [đã\nhọp]{.underline} dân.\n', ['Xã đã\nhọp dân.']],
    ['with a line end between its attributes', 'Xã [đã họp]{.underline\n#hop} dân.\n', ['Xã đã họp dân.']],
    ['in a quotation', '> Xã [đã họp]{.underline\n> #hop} dân.\n', ['Xã đã họp dân.']],
    ['around a link', 'Xem [[Kế hoạch](kh.md)]{.underline} năm.\n', ['Xem Kế hoạch năm.']],
    ['in a link', 'Xem [[Kế hoạch]{.underline}](kh.md) năm.\n', ['Xem Kế hoạch năm.']],
    ['around a footnote mark', 'Xã [đạt[^1]]{.underline} rồi.\n\n[^1]: Ghi chú.\n', ['Xã đạt rồi.', 'Ghi chú.']],
    ['without text, an anchor', '[]{#_Toc15 .anchor}Kết quả tốt.\n', ['Kết quả tốt.']],
    ['beside other brackets', 'Theo [1] và [số [2]]{.underline} [x].\n', ['Theo [1] và số [2] [x].']],
    ['in a cell', '| [Tên]{.underline} | Số |\n| --- | --- |\n| Lúa | 5 |\n', ['Tên', 'Số', 'Lúa', '5']],
    ['in an item', '1. [Họp]{.underline} dân;\n2. Ký.\n', ['1. Họp dân;', '2. Ký.']],
  ])('is read without its signs: %s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });

  it.each([
    ['braces that hold no attributes', 'Mẫu [tên]{tên xã} và [số] {.x}.\n'],
    ['escaped brackets', 'Mẫu \\[tên\\]{.x}.\n'],
    ['a bracket that nothing opens', 'Mẫu tên]{.x}.\n'],
    ['braces in running text', 'Xã {Bình An} có 5 thôn {#a}.\n'],
  ])('is none: %s', (_, source) => {
    expect(textsOf(source)).toEqual([source.trim().replaceAll('\\', '')]);
  });

  it('stands in the way of neither bold nor italics', () => {
    expect(blocksOf('[**Nguyễn Văn A**]{.underline}\n').map(({ content }) => content.bold)).toEqual([true]);
    expect(blocksOf('*[Bình An]{.underline}, ngày*\n').map(({ content }) => content.italic)).toEqual([true]);
  });

  it('has the place of its words in the source', () => {
    const source = 'Xã [đã họp]{.underline} dân.\n';
    const [block] = blocksOf(source);
    const { start, end } = block?.spanOf(3, 9) ?? { start: 0, end: 0 };
    expect(source.slice(start, end)).toBe('đã họp');
  });
});

describe('attributes', () => {
  it.each([
    ['of a heading', '## I. KẾT QUẢ {#i.-kết-quả .unnumbered}\n', ['I. KẾT QUẢ']],
    ['of a heading whose signs close it', '## I. KẾT QUẢ {#i} ##\n', ['I. KẾT QUẢ']],
    ['of an underlined heading', 'BÁO CÁO {#báo-cáo}\n====\n', ['BÁO CÁO']],
    ['of a bold heading', '# **BÁO CÁO** {-}\n', ['BÁO CÁO']],
    ['of a link', 'Xem [Kế hoạch](kh.md){.external target="_blank"} năm.\n', ['Xem Kế hoạch năm.']],
    ['of an image', '![](anh.png){width="6.5in"\nheight="2in"} Hình 1\n', ['\uFFFC Hình 1']],
    ['of code', 'Gõ `<br>`{=html} nhé.\n', ['Gõ \uFFFC nhé.']],
  ])('are read by no one: %s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });

  it('are words where they stand elsewhere', () => {
    expect(textsOf('## Mẫu {tên}\n\nĐoạn {#a}\n')).toEqual(['Mẫu {tên}', 'Đoạn {#a}']);
  });
});

describe('the lines of a division', () => {
  it.each([
    ['around a paragraph', '::: {.center}\nBÁO CÁO\n:::\n', ['BÁO CÁO']],
    ['by themselves', '::: {#a .b}\n\nBÁO CÁO\n\n:::\n', ['BÁO CÁO']],
    ['inside one another', ':::: page\n::: {align="center"}\nXã đã\nhọp dân.\n:::\n::::\n', ['Xã đã\nhọp dân.']],
  ])('are no text: %s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });

  it('are text where more stands in them', () => {
    expect(textsOf('Xem ::: nhé\n::: hai ba\n')).toEqual(['Xem ::: nhé\n::: hai ba']);
  });
});

describe('a backslash', () => {
  it('at the end of a block ends its line', () => {
    expect(textsOf('Nơi nhận:\\\n- Như trên;\\\n- Lưu: VT.\n')).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.']);
    expect(textsOf('Ổ đĩa C:\\\\\n')).toEqual(['Ổ đĩa C:\\']);
  });

  it('before a blank is one that does not break', () => {
    expect(textsOf('Đạt 5\\ % và\\ 3.\n')).toEqual(['Đạt 5\u00A0% và\u00A03.']);
  });
});

describe('a fix', () => {
  const options = { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } } as const;

  it('keeps the signs of a span and the attributes of a heading', () => {
    const text = '## II. Kết qủa {#ii.-kết-qủa}\n\nXã đã [kết qủa]{.underline}  tốt, [họp]{.mark} , ký.\n';
    expect(fixText(text, options, { safeties: ['safe', 'ask'] }).text).toBe(
      '## II. Kết quả {#ii.-kết-qủa}\n\nXã đã [kết quả]{.underline} tốt, [họp]{.mark}, ký.\n',
    );
  });

  it('reports the words and not the signs', () => {
    const text = 'Xã đã có [kết qủa]{.underline} tốt.\n';
    expect(lint(text, options).findings.map(({ span }) => text.slice(span.start, span.end))).toContain('qủa');
  });
});
