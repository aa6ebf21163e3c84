import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { LintCache } from '../engine/cache.ts';

/** The visible texts of the blocks of a source. */
function textsOf(source: string): readonly string[] {
  return analyse(source, { regime: 'auto' }, new LintCache()).report.blocks.map(({ text }) => text);
}

describe('an HTML block', () => {
  it.each([
    ['inline tags', '<p>Công tác <b>chỉ đạo</b> được <i>chú</i> <u>trọng</u>.</p>\n', ['Công tác chỉ đạo được chú trọng.']],
    ['a comment before a line', '<!-- a -->Xã đã <!-- b -->họp; kết quả tốt.\n', ['Xã đã họp; kết quả tốt.']],
    ['blanks at the edges', '<td>  Thôn Một <br>  <br> 12 hộ <b> </b></td>\n', ['Thôn Một\n\n12 hộ']],
    ['code and images', '<p>Theo <code>a,b</code>, xem <img src="a.png">.</p>\n', ['Theo \uFFFC, xem \uFFFC.']],
    ['what is no prose', '<div>Một<pre>x  y</pre>hai<script>z</script></div>\n', ['Một', 'hai']],
    ['items', '<ul>\n<li>Như trên;</li>\n<li><p>Lưu: VT.</p></li>\n</ul>\n', ['- Như trên;', '- Lưu: VT.']],
    [
      'numbered items',
      '<ol start="2" type="1">\n<li>Lúa<ol type="a"><li>Tốt</li></ol></li>\n<li>Ngô</li>\n</ol>\n',
      ['2. Lúa', 'a) Tốt', '3. Ngô'],
    ],
    ['items whose signs are typed', '<ul><li>- Như trên;</li><li>+ Lưu: VT.</li></ul>\n', ['- Như trên;', '+ Lưu: VT.']],
    ['items without a list', '<li>Như trên;</li>\n', ['Như trên;']],
    [
      'a line that a program wrapped',
      '<h2 id="ii.-han-che">II. HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH\nNGHIỆM</h2>\n<p>UBND XÃ\nBÌNH AN</p>\n',
      ['II. HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM', 'UBND XÃ\nBÌNH AN'],
    ],
    ['nothing but tags', '<p> <b> </b> <br> </p>\n', []],
  ])('is read as it is seen: %s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });

  it('knows headings, bold, italics, lists and quotations', () => {
    const source =
      '<h2><strong>I. KẾT QUẢ</strong></h2>\n<p><b>Nguyễn</b> <strong>Văn A</strong></p>\n<p>Xã <em>Bình An</em></p>\n' +
      '<ul><li><em>Họp</em></li></ul>\n<blockquote><p>Trích</p></blockquote>\n<table><tr><td><b>Ô</b></td></tr></table>\n';
    const { blocks } = analyse(source, { regime: 'auto' }, new LintCache()).report;
    const places = blocks.map(({ content: { place, bold, italic } }) =>
      [place.kind, place.headingDepth, place.listDepth, place.quoted, bold, italic].join(' '),
    );
    expect(places).toEqual([
      'heading 2 0 false true false',
      'paragraph 0 0 false true false',
      'paragraph 0 0 false false false',
      'paragraph 0 1 false false true',
      'paragraph 0 0 true false false',
      'table-cell 0 0 false true false',
    ]);
  });

  it('counts the rows of each table', () => {
    const row = (a: string, b: string): string => `<tr><td>${a}</td><td>${b}</td></tr>`;
    const source = `<table>${row('1', '2')}${row('3', '4')}</table>\n<table>${row('5', '6')}</table>\n`;
    const { blocks } = analyse(source, { regime: 'auto' }, new LintCache()).report;
    expect(blocks.map(({ content: { place } }) => `${String(place.row)}/${String(place.column)}`)).toEqual([
      '0/0',
      '0/1',
      '1/0',
      '1/1',
      '0/0',
      '0/1',
    ]);
  });
});
