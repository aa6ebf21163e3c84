import { defineBlockRule, type OptionSpecs, type Rule, type RuleFinding } from '../../../rules/rule.ts';
import { type Severity, type Stage, type RuleLevel } from '../../../rules/vocabulary.ts';
import type { Block } from '../../../rules/model/block.ts';

/**
 * A catalogue of three rules that stands in for the real one where the command itself is tested, so that its expected output does
 * not change with the rules: `sample/red-word` (error) on “ĐỎ”, `sample/double-mark` (warning, safe fix) on “!!”, `sample/note`
 * (info, a fix to ask about) on “ghi chú”. The text “THOÁT” ends the thread that reads it.
 */
export const catalogue: readonly Rule[] = [
  sampleRule(
    'sample/double-mark',
    { draft: 'warning', presign: 'error', issued: 'error' },
    { max: { kind: 'integer', default: 1, min: 1, max: 3, help: both('Số dấu cho phép', 'Marks allowed') } },
    '!!',
    (finding) => ({
      ...finding,
      message: both('Thừa dấu “!!”', 'Doubled mark “!!”'),
      fixes: [{ title: both('Bớt còn “!”', 'Leave one “!”'), safety: 'safe', edits: [{ span: finding.span, text: '!' }] }],
    }),
  ),
  sampleRule('sample/note', { draft: 'info', presign: 'hint', issued: 'off' }, {}, 'ghi chú', (finding) => ({
    ...finding,
    message: both('Còn “ghi chú”', 'There is still a “note”'),
    fixes: [{ title: both('Xóa “ghi chú”', 'Remove the “note”'), safety: 'ask', edits: [{ span: finding.span, text: '' }] }],
  })),
  sampleRule('sample/red-word', { draft: 'error', presign: 'error', issued: 'error' }, {}, 'ĐỎ', (finding) => ({
    ...finding,
    message: both('Không dùng từ “ĐỎ”', 'The word “ĐỎ” is not used'),
  })),
];

function both(vi: string, en: string): { readonly vi: string; readonly en: string } {
  return { vi, en };
}

function sampleRule(
  id: `${string}/${string}`,
  severity: Readonly<Record<Stage, RuleLevel & (Severity | 'off')>>,
  options: OptionSpecs,
  wanted: string,
  describe: (finding: RuleFinding) => RuleFinding,
): Rule {
  return defineBlockRule({
    id,
    code: 'MAU-01',
    severity,
    options,
    appliesTo: 'any',
    basis: [],
    summary: both(`Tìm “${wanted}”`, `Finds “${wanted}”`),
    why: both('Quy tắc mẫu.', 'A sample rule.'),
    leavesAlone: both('Không có trường hợp nào.', 'Nothing.'),
    bad: [{ text: `⟦${wanted}⟧` }],
    good: [{ text: 'x' }],
    check: ({ block }) =>
      [...occurrences(block, wanted)].map((start) => describe({ span: block.spanOf(start, start + wanted.length), message: both('', '') })),
  });
}

function* occurrences(block: Block, wanted: string): Iterable<number> {
  if (block.text.includes('THOÁT')) process.exit(3);
  for (let at = block.text.indexOf(wanted); at !== -1; at = block.text.indexOf(wanted, at + wanted.length)) yield at;
}
