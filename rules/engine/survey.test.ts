import { describe, expect, it } from 'vitest';
import { defineSurveyRule, type SurveyRule } from '../rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { everyMatch } from '../text/every-match.ts';
import { LintCache } from './cache.ts';
import { lintWith } from './lint.ts';

const settings: Settings = { ...DEFAULT_SETTINGS, stage: 'presign' };

/** Reports every “sai” after the first, beside the first; counts what it is asked. */
function countingRule(): { readonly rule: SurveyRule; readonly asked: { collect: number; conclude: number } } {
  const asked = { collect: 0, conclude: 0 };
  const rule = defineSurveyRule({
    id: 'sample/repeated-word',
    code: 'SA-01',
    summary: { vi: 'Từ sai lặp lại', en: 'The wrong word again' },
    why: { vi: 'Thử.', en: 'A sample.' },
    leavesAlone: { vi: 'Lần đầu.', en: 'The first time.' },
    basis: [],
    severity: { draft: 'error', presign: 'error', issued: 'error' },
    appliesTo: 'any',
    mentions: ['sai'],
    options: {},
    bad: [{ text: 'sai\n' }],
    good: [{ text: 'đúng\n' }],
    reads: ({ content }) => !content.place.quoted,
    collect({ content }) {
      asked.collect++;
      if (content.text.includes('hỏng')) throw new Error('hỏng');
      return everyMatch(/sai/gu, content.text).map(({ index }) => ({ start: index, end: index + 'sai'.length }));
    },
    *conclude({ noticed: [first, ...others] }) {
      asked.conclude++;
      if (first === undefined) return;
      for (const { block, start, end } of others) {
        const span = block.spanOf(start, end);
        yield {
          span,
          message: { vi: 'Lặp lại', en: 'Again' },
          fixes: [{ title: { vi: 'Bỏ', en: 'Remove' }, safety: 'ask', edits: [{ span, text: '' }] }],
          related: [{ span: first.block.spanOf(first.start, first.end), message: { vi: 'Lần đầu', en: 'First' } }],
        };
      }
    },
  });
  return { rule, asked };
}

const TEXT = 'Câu đầu có sai.\n\nCâu hai không có gì.\n\nCâu ba lại sai, sai nữa.\n';

describe('a survey rule', () => {
  it('finds in the order of the document, with the block of each place', () => {
    const { findings } = lintWith([countingRule().rule], TEXT, { settings });
    const third = TEXT.indexOf('Câu ba');
    expect(findings.map(({ span, related }) => [span.start - third, related[0]?.span])).toEqual([
      [11, { start: 11, end: 14 }],
      [16, { start: 11, end: 14 }],
    ]);
  });

  it('is asked about the edited block only, and concludes again only when it notices something else', () => {
    const { rule, asked } = countingRule();
    const cache = new LintCache();
    lintWith([rule], TEXT, { settings, cache });
    expect(asked).toEqual({ collect: 2, conclude: 1 });

    const longer = TEXT.replace('Câu hai', 'Câu thứ hai, dài hơn một chút,');
    expect(lintWith([rule], longer, { settings, cache }).findings).toEqual(lintWith([countingRule().rule], longer, { settings }).findings);
    expect(asked).toEqual({ collect: 2, conclude: 1 });

    const more = longer.replace('không có gì', 'cũng sai');
    expect(lintWith([rule], more, { settings, cache }).findings).toEqual(lintWith([countingRule().rule], more, { settings }).findings);
    expect(asked).toEqual({ collect: 3, conclude: 2 });
  });

  it('moves findings, edits and related places with their own blocks', () => {
    const { rule } = countingRule();
    const cache = new LintCache();
    lintWith([rule], TEXT, { settings, cache });
    for (const text of [`Thêm.\n\n${TEXT}`, TEXT.replace('Câu hai không có gì.\n\n', ''), TEXT]) {
      expect(lintWith([rule], text, { settings, cache }).findings).toEqual(lintWith([countingRule().rule], text, { settings }).findings);
    }
  });

  it('that throws in a block becomes one finding, and is asked again by the next lint', () => {
    const { rule } = countingRule();
    const cache = new LintCache();
    for (const text of ['sai\n\nsai hỏng\n', 'sai thêm\n\nsai hỏng\n']) {
      expect(lintWith([rule], text, { settings, cache }).findings.map(({ ruleId }) => ruleId)).toEqual(['internal/rule-failure']);
    }
    expect(lintWith([rule], 'sai\n\nsai\n', { settings, cache }).findings.map(({ ruleId }) => ruleId)).toEqual(['sample/repeated-word']);
  });

  it('follows a change of its own settings', () => {
    const { rule } = countingRule();
    const cache = new LintCache();
    const off: Settings = { ...settings, rules: { 'sample/repeated-word': { level: 'off' } } };
    expect(lintWith([rule], TEXT, { settings: off, cache }).findings).toEqual([]);
    expect(lintWith([rule], TEXT, { settings, cache }).findings).toHaveLength(2);
    expect(lintWith([rule], TEXT, { settings: off, cache }).findings).toEqual([]);
  });
});
