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
    ['nothing but tags', '<p> <b> </b> <br> </p>\n', []],
  ])('is read as it is seen: %s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });
});
