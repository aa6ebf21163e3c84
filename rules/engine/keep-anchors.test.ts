import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { fixTextWith } from './fix-text.ts';
import { keepingAnchors } from './keep-anchors.ts';
import { lintWith } from './lint.ts';

const settings = { ...DEFAULT_SETTINGS, stage: 'presign' } as const;
const HEADING = '## II. Kết quả  đạt đươc năm 2026\n\nNhân dân phấn khởi.\n';

/** Safety of the fixes that touch the heading. */
function safetyOf(text: string): readonly string[] {
  const { findings } = lintWith(catalogue, text, { settings });
  const end = text.indexOf('\n', text.indexOf('## '));
  return [
    ...new Set(
      findings
        .flatMap(({ fixes }) => fixes.filter(({ edits }) => edits[0].span.start < end && edits[0].span.start >= text.indexOf('## ')))
        .map(({ safety }) => safety),
    ),
  ];
}

describe('a fix of a heading that a link points at', () => {
  it.each([
    ['the anchor of GitHub', 'Xem [mục II](#ii-kết-quả--đạt-đươc-năm-2026).\n'],
    ['one of several of a text', 'Xem [mục II](#ii-kết-quả--đạt-đươc-năm-2026-1).\n'],
    ['an encoded anchor', `Xem [mục II](#${encodeURIComponent('ii-kết-quả--đạt-đươc-năm-2026')}).\n`],
    ['the anchor in a definition', 'Xem [mục II][2].\n\n[2]: #ii-kết-quả--đạt-đươc-năm-2026\n'],
    ['the anchor in an attribute', 'Xem <a href="#ii-kết-quả--đạt-đươc-năm-2026">mục II</a>.\n'],
  ])('is no safe one: %s', (_, link) => {
    const text = `${HEADING}\n${link}`;
    expect(safetyOf(text)).toEqual(['ask']);
    expect(fixTextWith(catalogue, text, { settings }, { safeties: ['safe'] }).text).toContain(HEADING);
  });

  it('is no safe one where pandoc makes a link of its text', () => {
    expect(safetyOf(`${HEADING}\nXem [II. Kết quả  đạt đươc năm 2026].\n`)).toEqual(['ask']);
  });

  it('stays safe when the links point elsewhere or the anchor stays the same', () => {
    expect(safetyOf(`${HEADING}\nXem [mục III](#iii-kiến-nghị).\n`)).toContain('safe');
    expect(safetyOf(`## Kết quả  đạt được năm 2026\n\nNhân dân phấn khởi.\n\nXem [mục II](#kết-quả-đạt-được-năm-2026).\n`)).toContain(
      'safe',
    );
  });
});

describe('keepingAnchors', () => {
  /** Whether the fix that puts `now` for `old` breaks a link of the text. */
  function breaks(text: string, old: string, now: string): boolean {
    const { report } = lintWith([], text, { settings });
    const start = text.indexOf(old);
    return keepingAnchors(report.blocks, text)([{ span: { start, end: start + old.length }, text: now }]);
  }

  it.each([
    ['GitHub', 'ii-kết-qủa-năm-2026'],
    ['pandoc', 'ii.-kết-qủa-năm-2026'],
  ])('knows the anchor of %s', (_, anchor) => {
    const text = `II. Kết qủa năm 2026\n---\n\nXem [mục II](#${anchor}).\n`;
    expect(breaks(text, 'qủa', 'quả')).toBe(true);
    expect(breaks(text, 'Kết', 'kết')).toBe(false);
  });

  it('knows anchors without marks, which a mark put right leaves alone', () => {
    const text = '## 2. Kết qủa **đạt** được [^1]\n\nXem [mục 2](#ket-qua-dat-duoc).\n\n[^1]: Ghi chú.\n';
    expect(breaks(text, 'qủa', 'quả')).toBe(false);
    expect(breaks(text, 'Kết', 'Thành')).toBe(true);
    expect(breaks(text, 'Ghi', 'Lời')).toBe(false);
  });

  it('sees words added at the end of a heading', () => {
    expect(breaks('## Kết quả\n\nXem [trên](#kết-quả).\n', 'quả', 'quả năm')).toBe(true);
    const { report } = lintWith([], '## Kết quả\n\n[trên](#kết-quả)\n', { settings });
    expect(keepingAnchors(report.blocks, '## Kết quả\n\n[trên](#kết-quả)\n')([{ span: { start: 10, end: 10 }, text: ' năm' }])).toBe(true);
  });
});
