import { describe, expect, it } from 'vitest';
import { defineBlockRule } from '../rule.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { FixSafety } from '../vocabulary.ts';
import { applyFixes } from './apply-fixes.ts';
import { lintWith } from './lint.ts';

/** Replaces one phrase of the visible text by another, as a safe fix. */
function replacing(from: string, to: string): ReturnType<typeof defineBlockRule> {
  return defineBlockRule({
    id: 'sample/phrase',
    code: 'SA-01',
    summary: { vi: 'mẫu', en: 'sample' },
    why: { vi: 'mẫu', en: 'sample' },
    leavesAlone: { vi: 'mẫu', en: 'sample' },
    basis: [],
    severity: { draft: 'error', presign: 'error', issued: 'error' },
    appliesTo: 'any',
    options: {},
    bad: [{ text: 'sai' }],
    good: [{ text: 'đúng' }],
    *check({ block }) {
      const at = block.text.indexOf(from);
      if (at < 0) return;
      const span = block.spanOf(at, at + from.length);
      yield {
        span,
        message: { vi: 'Sai', en: 'Wrong' },
        fixes: [{ title: { vi: 'Sửa', en: 'Fix' }, safety: 'safe', edits: [{ span, text: to }] }],
      };
    },
  });
}

/** The text after the fix and how far it is trusted; undefined when no fix is offered. */
function fixed(source: string, from: string, to: string): readonly [string, FixSafety] | undefined {
  const { findings } = lintWith([replacing(from, to)], source, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
  expect(findings).toHaveLength(1);
  const fix = findings[0]?.fixes[0];
  return fix === undefined ? undefined : [applyFixes(source, [fix]).text, fix.safety];
}

describe('an edit of visible text', () => {
  it.each([
    ['between two words', 'tốt <!-- hỏi lại --> cho dân\n', 'tốt  cho', 'tốt cho', 'tốt <!-- hỏi lại -->cho dân\n'],
    [
      'a word beside a comment',
      'hội <!-- a -->đồng <b>nhân</b> dân\n',
      'hội đồng nhân dân',
      'Hội đồng nhân dân',
      'Hội <!-- a -->đồng <b>nhân</b> dân\n',
    ],
    [
      'a word inside a link',
      'theo [Kế hoach tiếp dân](kh.md) năm\n',
      'Kế hoach tiếp dân',
      'Kế hoạch tiếp dân',
      'theo [Kế hoạch tiếp dân](kh.md) năm\n',
    ],
    [
      'a sign behind a footnote mark',
      'Xã đạt[^1] , huyện đạt.\n\n[^1]: Số liệu.\n',
      'đạt ,',
      'đạt,',
      'Xã đạt[^1], huyện đạt.\n\n[^1]: Số liệu.\n',
    ],
    ['an escaped sign, with its backslash', 'gồm 1\\. Một\n', '1. Một', '1 Một', 'gồm 1 Một\n'],
  ])('keeps what is hidden: %s', (_, source, from, to, expected) => {
    expect(fixed(source, from, to)?.[0]).toBe(expected);
  });

  it.each([
    ['a comment inside the word that changes', 'kế ho<!-- ? -->ach năm\n', 'hoach', 'hoạch'],
    ['an entity that was typed on purpose', 'chi 5&nbsp; triệu\n', '5\u00a0 triệu', '5 triệu'],
    ['a hard break', 'Xã đạt,  \nhuyện đạt\n', 'đạt,\nhuyện', 'đạt, huyện'],
    ['code', 'lệnh `a b` , xong\n', '\uFFFC ,', ','],
    ['only one of two emphasis signs', 'theo **Kế** hoạch **số** 5\n', 'Kế hoạch số', 'Số'],
  ])('is not offered where something would be lost: %s', (_, source, from, to) => {
    expect(fixed(source, from, to)).toBeUndefined();
  });

  it('is safe only where no word is lost', () => {
    expect(fixed('đi ểm cao\n', 'đi ểm', 'điểm')).toEqual(['điểm cao\n', 'safe']);
    expect(fixed('kịp thời kịp thời nhé\n', 'kịp thời kịp thời', 'kịp thời')).toEqual(['kịp thời nhé\n', 'ask']);
  });

  it('changes the width of nothing that is laid out in columns', () => {
    const columns = 'Thôn Một     12 hộ     đạt\nThôn Hai     15 hộ     đạt\n';
    expect(fixed(columns, 'Thôn Hai', 'Thôn 2')).toBeUndefined();
    expect(fixed(columns, 'Thôn Hai', 'thôn Hai')?.[0]).toBe(columns.replace('Thôn Hai', 'thôn Hai'));
    for (const two of ['Thôn Một  12 hộ\nThôn Hai  15 hộ\n', '- Thôn Một  12 hộ\n- Thôn Hai  15 hộ\n'])
      expect(fixed(two, 'Thôn Hai', 'Thôn 2')).toBeUndefined();
    expect(fixed(columns, '', '- ')).toBeUndefined();
    expect(fixed(columns, '', 'Nơi nhận:\n\n')?.[0]).toBe(`Nơi nhận:\n\n${columns}`);
  });
});
