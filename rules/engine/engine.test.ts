import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../testing/runs.ts';
import { catalogue } from '../catalogue/index.ts';
import type { Finding } from '../finding.ts';
import { defineBlockRule, defineReportRule, type ReportContext, type ResolvedOptions, type Rule } from '../rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { applyFixes } from './apply-fixes.ts';
import { LintCache } from './cache.ts';
import { fixTextWith } from './fix-text.ts';
import { lintWith } from './lint.ts';

const settings: Settings = { ...DEFAULT_SETTINGS, stage: 'presign' };

/** Reports every “sai” of a block; fixes it to “đúng”. */
let checks = 0;
const word = defineBlockRule({
  id: 'sample/wrong-word',
  code: 'XX-01',
  summary: { vi: 'mẫu', en: 'sample' },
  why: { vi: 'mẫu', en: 'sample' },
  leavesAlone: { vi: 'mẫu', en: 'sample' },
  basis: [],
  severity: { draft: 'hint', presign: 'error', issued: 'error' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: '⟦sai⟧\n' }],
  good: [{ text: 'đúng\n' }],
  *check({ block }) {
    checks++;
    for (const m of block.text.matchAll(/sai/gu)) {
      const span = block.spanOf(m.index, m.index + 3);
      yield {
        span,
        message: { vi: 'Từ sai', en: 'Wrong word' },
        fixes: [{ title: { vi: 'Sửa', en: 'Fix' }, safety: 'safe', edits: [{ span, text: 'đúng' }] }],
      };
    }
  },
});

const broken = defineReportRule({
  id: 'sample/broken',
  code: 'XX-02',
  summary: { vi: 'mẫu', en: 'sample' },
  why: { vi: 'mẫu', en: 'sample' },
  leavesAlone: { vi: 'mẫu', en: 'sample' },
  basis: [],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: '⟦a⟧' }],
  good: [{ text: 'a' }],
  check() {
    throw new Error('hỏng');
  },
});

function places(text: string, rules: readonly Rule[] = [word]): string[] {
  const { findings, source } = lintWith(rules, text, { settings });
  return findings.map((f) => `${String(source.positionAt(f.span.start).line)} ${f.ruleId}`);
}

describe('suppression comments', () => {
  it('silence the next line that is not blank', () => {
    expect(places('<!-- lint-report-disable-next-line sample/wrong-word -- trích nguyên văn -->\n\nsai\n\nsai\n')).toEqual([
      '5 sample/wrong-word',
    ]);
  });

  it('silence a range, a group, the rest of the text and the file', () => {
    expect(places('<!-- lint-report-disable sample -->\n\nsai\n\n<!-- lint-report-enable sample -->\n\nsai\n')).toEqual([
      '7 sample/wrong-word',
    ]);
    expect(places('sai\n\n<!-- lint-report-disable -->\n\nsai\n')).toEqual(['1 sample/wrong-word']);
    expect(places('sai\n\n<!-- lint-report-disable-file sample/wrong-word -->\n')).toEqual([]);
  });

  it('are reported when they hide nothing, name no rule or are no directive', () => {
    expect(places('<!-- lint-report-disable-next-line sample/wrong-word -->\nđúng\n')).toEqual(['1 suppression/unused']);
    expect(places('<!-- lint-report-disable-file sample/wrong-wrod -->\nsai\n')).toEqual([
      '1 suppression/unknown-rule',
      '2 sample/wrong-word',
    ]);
    expect(places('<!-- lint-report-disabel sample -->\nđúng\n')).toEqual(['1 suppression/malformed']);
    const { findings } = lintWith([word], '<!-- lint-report-disable-file sample/wrong-wrod -->\n', { settings });
    expect(findings[0]?.message).toBe('Không có quy tắc “sample/wrong-wrod”; có phải “sample/wrong-word”?');
  });

  it('are not called unused for a rule that is off at this stage', () => {
    const off: Settings = { ...settings, rules: { 'sample/wrong-word': { level: 'off' } } };
    expect(lintWith([word], '<!-- lint-report-disable-next-line sample/wrong-word -->\nsai\n', { settings: off }).findings).toEqual([]);
  });
});

describe('the engine', () => {
  it('turns a rule that throws into one finding and runs the others', () => {
    const { findings } = lintWith([broken, word], 'sai\n', { settings });
    expect(findings.map((f) => [f.ruleId, f.message])).toEqual([
      ['internal/rule-failure', 'Quy tắc “sample/broken” gặp lỗi và bị bỏ qua: hỏng'],
      ['sample/wrong-word', 'Từ sai'],
    ]);
  });

  it('meets a rule that throws in one block again, and counts nothing else of it', () => {
    const fragile: Rule = {
      ...word,
      begin: (circumstances, options) => ({
        check: (block) => {
          if (block.text.includes('hỏng')) throw new Error('hỏng');
          return word.begin(circumstances, options).check(block);
        },
      }),
    };
    const cache = new LintCache();
    for (const text of ['sai\n\nhỏng\n', 'sai thêm\n\nhỏng\n']) {
      expect(lintWith([fragile], text, { settings, cache }).findings.map((f) => f.ruleId)).toEqual(['internal/rule-failure']);
    }
    expect(lintWith([fragile], 'sai\n', { settings, cache }).findings.map((f) => f.ruleId)).toEqual(['sample/wrong-word']);
  });

  it('checks only the blocks that changed', () => {
    const cache = new LintCache();
    const text = Array.from({ length: 50 }, (_, i) => `Đoạn thứ ${String(i)} có sai.`).join('\n\n');
    lintWith([word], text, { settings, cache });
    checks = 0;
    const edited = text.replace('thứ 25', 'thứ hai mươi lăm sai');
    const { findings } = lintWith([word], edited, { settings, cache });
    expect(checks).toBe(1);
    expect(findings).toEqual(lintWith([word], edited, { settings }).findings);
  });

  it('stops between rules when cancelled', () => {
    let asked = 0;
    const result = lintWith([word, broken], 'sai\n', { settings, isCancelled: () => asked++ > 0 });
    expect(result.cancelled).toBe(true);
    expect(result.findings.map((f) => f.ruleId)).toEqual(['sample/wrong-word']);
  });

  it('lowers findings one level in text that is no report', () => {
    expect(lintWith([word], 'sai\n', { settings }).findings[0]?.severity).toBe('warning');
    expect(lintWith([word], 'BÁO CÁO\n\nTình hình\n\nsai\n', { settings }).findings[0]?.severity).toBe('error');
  });
});

describe('applying fixes', () => {
  it('skips a fix that touches one applied before', () => {
    const edit = (start: number, end: number, text: string): { edits: { span: { start: number; end: number }; text: string }[] } => ({
      edits: [{ span: { start, end }, text }],
    });
    expect(applyFixes('abcdef', [edit(0, 2, 'X'), edit(1, 3, 'Y'), edit(3, 4, '')])).toEqual({ text: 'Xcef', applied: 2 });
    expect(applyFixes('ab', [edit(1, 1, 'x'), edit(1, 1, 'y')])).toEqual({ text: 'axb', applied: 1 });
  });
});

const folder = 'fixtures/reports';
const reports = readdirSync(folder)
  .filter((f) => f.endsWith('.md'))
  .map((f) => [f, readFileSync(`${folder}/${f}`, 'utf8')] as const);
const shape = (text: string, findings: readonly Finding[]): string[] =>
  findings.map((f) => `${f.ruleId} ${text.slice(f.span.start, f.span.end).normalize('NFC').replace(/\r\n?/gu, '\n')}`);

describe.each(reports)('%s', (_, text) => {
  it('has findings inside the text and in order', () => {
    const { findings } = lintWith(catalogue, text, { settings });
    let last = 0;
    for (const f of findings) {
      expect(f.span.start).toBeGreaterThanOrEqual(last);
      expect(f.span.end).toBeGreaterThanOrEqual(f.span.start);
      expect(f.span.end).toBeLessThanOrEqual(text.length);
      expect(f.ruleId).not.toBe('internal/rule-failure');
      last = f.span.start;
    }
  });

  it('has the same findings with other line ends, a byte-order mark and decomposed letters', () => {
    const expected = shape(text, lintWith(catalogue, text, { settings }).findings);
    for (const vary of [(t: string) => t.replaceAll('\n', '\r\n'), (t: string) => t.replaceAll('\n', '\r'), (t: string) => `\uFEFF${t}`]) {
      const changed = vary(text);
      expect(shape(changed, lintWith(catalogue, changed, { settings }).findings)).toEqual(expected);
    }
    const decomposed = text.normalize('NFD');
    const own = (s: string): boolean => !s.startsWith('typography/decomposed');
    expect(shape(decomposed, lintWith(catalogue, decomposed, { settings }).findings).filter(own)).toEqual(expected.filter(own));
  });

  it('has no finding that the words a rule asks for would hide', () => {
    const unasked = catalogue.map(({ mentions: _, ...rule }) => rule);
    expect(lintWith(catalogue, text, { settings }).findings).toEqual(lintWith(unasked, text, { settings }).findings);
  });

  it('is fixed once and for all, and never gets more errors', () => {
    const before = lintWith(catalogue, text, { settings }).findings;
    const once = fixTextWith(catalogue, text, { settings }, { safeties: ['safe'] });
    expect(fixTextWith(catalogue, once.text, { settings }, { safeties: ['safe'] }).text).toBe(once.text);
    const errors = (list: readonly Finding[]): number => list.filter((f) => f.severity === 'error').length;
    expect(errors(once.remaining)).toBeLessThanOrEqual(errors(before));
    expect(
      lintWith(catalogue, once.text, { settings })
        .findings.flatMap((f) => f.fixes)
        .filter((f) => f.safety === 'safe'),
    ).toEqual([]);
  });

  it('gives the same findings after any edit as a fresh lint', () => {
    const cache = new LintCache();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom('', 'x', '\n\n', 'a) ', '- ', '**', 'sai', '\n')), {
          minLength: 1,
          maxLength: 3,
        }),
        (edits) => {
          let changed = text;
          for (const [at, length, insert] of edits) changed = changed.slice(0, at) + insert + changed.slice(at + length);
          expect(lintWith(catalogue, changed, { settings, cache }).findings).toEqual(lintWith(catalogue, changed, { settings }).findings);
        },
      ),
      cases(text.length > 20_000 ? 3 : 12, 7),
    );
  });
});

describe('a rule that settles', () => {
  const settling: Rule = {
    ...broken,
    id: 'sample/settling',
    settles: true,
    check: ({ report }: ReportContext<ResolvedOptions>) => settled(report.source.text),
  };
  const settled = (text: string): { span: { start: number; end: number }; message: { vi: string; en: string } }[] =>
    text.includes('hết') ? [{ span: { start: 0, end: 3 }, message: { vi: 'Hết', en: 'Over' } }] : [];

  it('is heard alone when it finds something, and is nothing to the others when it does not', () => {
    const ids = (text: string): string[] => lintWith([word, settling], text, { settings }).findings.map(({ ruleId }) => ruleId);
    expect(ids('sai hết\n')).toEqual(['sample/settling']);
    expect(ids('sai\n')).toEqual(['sample/wrong-word']);
    expect(ids('<!-- lint-report-disable -->\n\nsai hết\n')).toEqual(['sample/settling']);
  });
});
