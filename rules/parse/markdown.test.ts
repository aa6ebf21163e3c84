import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { cases } from '../testing/runs.ts';
import { parseMarkdown } from './markdown.ts';

const whole = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(function () {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
    (data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]);
  })
  .freeze();

/** The tree as plain data, without the root's own position. */
function plain(nodes: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(nodes));
}

function expectSame(text: string): void {
  expect(plain(parseMarkdown(text).children), JSON.stringify(text)).toEqual(plain(whole.parse(text).children));
}

const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '',
    'I. ĐẶC ĐIỂM',
    '1. Thuận lợi',
    '2) Khó khăn',
    '1.',
    '- mục',
    '+ ý nhỏ',
    '-',
    '* sao',
    'a) Đoạn văn;',
    'Đoạn văn thường.',
    '  thụt hai',
    '    thụt bốn',
    '\ttab',
    '> trích dẫn',
    '>',
    '```',
    '~~~ js',
    '---',
    '===',
    '# Tiêu đề',
    '##',
    '| a | b |',
    '| - | - |',
    '<div>',
    '</div>',
    '<!-- chú thích',
    '-->',
    '<!-- một dòng -->',
    '[nhãn]: /url',
    '[^1]: chú',
    'có [^1] và [nhãn]',
    '**đậm** và *nghiêng*',
    'cuối dòng  ',
    'cuối \\',
    '&nbsp;&lt;',
    'dòng: có hai chấm',
    ':-',
    '<script>',
    '</script>',
    '...',
    'a_b_c',
    '100% 5*3',
    '- - lồng',
    '1. - lồng',
    '   tiếp mục',
    '\u00a0nbsp',
    '\u2028',
    'Số:      /BC-UBND',
    '********',
    '+++',
    '\\- thoát',
    '10. mười',
    '1234567890. quá dài',
    '<p>một',
    '<?php',
    '?>',
    '![ảnh](x.png)',
  ),
  fc.string({ unit: fc.constantFrom('a', 'ộ', ' ', '-', '1', '.', '*', '#', '>', '`', '|', '\t', ':', '<', '&', '😀'), maxLength: 6 }),
);
const document = fc.tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r')).map(([lines, eol]) => lines.join(eol));

/** Lines of which most need no parser, in any order. */
const simpleLine = fc.constantFrom(
  '',
  'Nơi nhận:',
  'Đoạn văn',
  '**Đậm**',
  '- Như trên;',
  '- Lưu: VT.',
  '+ ý nhỏ',
  '1. Một',
  '2. Hai',
  '1) một',
  '3) ba',
  '# Tiêu đề',
  '## Mục',
  '| a |',
  'dòng *lệch',
  ' thụt',
  '* sao',
  '* **Đậm:** rồi chữ',
  '- **Đậm** và *nghiêng*, **lại đậm**',
  '**1. Đậm.** Chữ **đậm**) và 5*3',
  'chữ**dính** và ***cả hai*** nhé',
  'KH&CN, R&D &amp; &#39; &x',
  'số [1] và [^2], a_b, _nghiêng_, _',
  'ô | cột | - | x',
  '|-',
  ':--|--:',
  '-|',
  'xem [này](kh.md) và `mã`',
  'một\\*hai\\',
  'nhỏ < lớn > vừa <b>đậm</b>',
  '~~~ rào',
  '~ 20 người ~~xóa~~',
  'hai blank  ',
  '> trích',
  '***',
  '\tthụt',
  '1.\tmột',
  'tiếp của mục',
  '2. hai tiếp',
  '_x_ y',
  '![^1] ảnh',
);
/** Pieces of a line in which signs may or may not mean something. */
const piece = fc.constantFrom(
  'chữ',
  ' ',
  ' ',
  '*',
  '**',
  '***',
  '_',
  '\\',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<b>',
  '&',
  '&lt;',
  ':',
  '-',
  '|',
  '~',
  '1.',
  '.',
  '^',
  '!',
);
const composedLine = fc
  .tuple(fc.constantFrom('', '- ', '1. ', '2. ', '## ', 'chữ ', '* '), fc.array(piece, { maxLength: 9 }))
  .map(([begin, pieces]) => begin + pieces.join(''));
const simpleDocument = fc
  .tuple(fc.array(fc.oneof({ weight: 3, arbitrary: simpleLine }, composedLine), { maxLength: 9 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, eol]) => lines.join(eol));

describe('parsing by chunks', () => {
  it('gives the tree of remark-parse where headings, paragraphs and lists stand line by line', () => {
    fc.assert(fc.property(simpleDocument, expectSame), cases(1500, 20200305));
  });

  it('gives the tree of remark-parse for any arrangement of lines', () => {
    fc.assert(fc.property(document, expectSame), cases(1500, 20200305));
  });

  it('gives the tree of remark-parse where a fence or a list begins inside another block', () => {
    for (const text of ['- ~~~ x\n\n---|---\n', '> ```\n\nĐoạn\n\n- mục\n', '1. - ~~~\n\n  ba\n\n## Mục\n', '    a\n\n> + \n## b\n+ *c']) {
      expectSame(text);
    }
  });

  it('gives the tree of remark-parse for front matter', () => {
    for (const text of [
      '---\na: b\n---\n\nĐoạn\n',
      '---\na: b\n---\nĐoạn',
      '---\n\nkhông đóng\n',
      '---\r\na: 1\r\n\r\nb: 2\r\n---\r\n- x',
      'Đoạn\n\n---\na: b\n---\n',
    ])
      expectSame(text);
  });

  it('gives the tree of remark-parse for every sample report', () => {
    const folder = 'fixtures/reports';
    for (const file of readdirSync(folder).filter((f) => f.endsWith('.md'))) expectSame(readFileSync(`${folder}/${file}`, 'utf8'));
  });

  it('counts a byte-order mark as one code unit of every offset', () => {
    const text = '\uFEFF# Báo cáo\n\n- mục\n';
    const [heading, list] = parseMarkdown(text).children;
    expect(heading?.position?.start.offset).toBe(1);
    expect(text.slice(list?.position?.start.offset, list?.position?.end.offset)).toBe('- mục');
  });
});
