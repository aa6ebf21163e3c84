import { fixTextWith } from '../../../rules/engine/fix-text.ts';
import { lintWith } from '../../../rules/engine/lint.ts';
import { INTERNAL_RULES } from '../../../rules/finding.ts';
import { defineBlockRule, type Rule } from '../../../rules/rule.ts';
import { type FixSafety, type Severity } from '../../../rules/vocabulary.ts';
import { knownRulesOf } from '../../host/known-rules.ts';
import type { RuleEngine } from '../engine.ts';

/** A rule that finds one word wherever it stands, with fixes of the given safeties in their order. */
function wordRule(
  id: `${string}/${string}`,
  word: string,
  level: Severity,
  fixes: readonly (readonly [FixSafety, string])[],
  related = false,
): Rule {
  return defineBlockRule({
    id,
    code: 'XX-01',
    summary: { vi: `Không viết “${word}”`, en: `“${word}” is not written` },
    why: { vi: 'Quy tắc để thử.', en: 'A rule to test with.' },
    leavesAlone: { vi: 'Không có trường hợp nào.', en: 'Nothing.' },
    basis: [{ document: '30/2020/NĐ-CP', clause: 'Phụ lục I' }],
    severity: { draft: level, presign: level, issued: 'error' },
    appliesTo: 'any',
    options: { mildly: { kind: 'boolean', default: false, help: { vi: 'Nhẹ hơn.', en: 'Milder.' } } },
    bad: [{ text: `⟦${word}⟧\n` }],
    good: [{ text: 'Đúng\n' }],
    *check({ block, options }) {
      for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + word.length)) {
        const span = block.spanOf(at, at + word.length);
        yield {
          span,
          message: { vi: `Không viết “${word}”`, en: `Do not write “${word}”` },
          fixes: fixes.map(([safety, text]) => ({
            title: { vi: `Đổi thành “${text}”`, en: `Change to “${text}”` },
            safety,
            edits: [{ span, text }] as const,
          })),
          ...(related && { related: [{ span: block.spanOf(0, 1), message: { vi: 'Đầu đoạn', en: 'Start of the paragraph' } }] }),
          ...(options.mildly && { atMost: 'hint' as const }),
        };
      }
    },
  });
}

/** The rules that the tests of the server work with; outside reports each is one level milder. */
export const TEST_RULES: readonly Rule[] = [
  wordRule('test/one-safe-fix', 'đảm bảo', 'error', [
    ['ask', 'giữ gìn'],
    ['safe', 'bảo đảm'],
  ]),
  wordRule('test/two-safe-fixes', 'qui định', 'warning', [
    ['safe', 'quy định'],
    ['safe', 'quy chế'],
  ]),
  wordRule('test/no-fix', 'vân vân', 'info', [], true),
  // Its fix brings forth a word of another rule.
  wordRule('test/chained-fix', 'sẽ đảm', 'hint', [['safe', 'sẽ qui định đảm']]),
];

/** The engine over {@link TEST_RULES}. */
export const TEST_ENGINE: RuleEngine = {
  lint: (text, options) => lintWith(TEST_RULES, text, options),
  fixText: (text, options, choice) => fixTextWith(TEST_RULES, text, options, choice),
  ruleById: (id) => TEST_RULES.find((rule) => rule.id === id),
  known: knownRulesOf([...TEST_RULES, ...INTERNAL_RULES.map((id) => ({ id, options: {} }))]),
};
