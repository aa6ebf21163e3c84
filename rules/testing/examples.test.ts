import { describe, expect, it } from 'vitest';
import { defineBlockRule, defineReportRule, type BadExample, type BlockRuleSpec, type DocumentRule, type GoodExample } from '../rule.ts';
import { exampleChecks } from './examples.ts';

const RIGHT: BlockRuleSpec<Record<never, never>> = {
  id: 'sample/wrong-word',
  code: 'MAU-01',
  summary: { vi: 'Từ sai', en: 'A wrong word' },
  why: { vi: 'Viết từ đúng.', en: 'Write the right word.' },
  leavesAlone: { vi: 'mẫu', en: 'sample' },
  basis: [],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: 'Câu có từ ⟦sai⟧ ở giữa.\n', fixed: 'Câu có từ đúng ở giữa.\n' }],
  good: [{ text: 'Câu có từ đúng.\n' }],
  *check({ block }) {
    for (const { index } of block.text.matchAll(/sai/gu)) {
      const span = block.spanOf(index, index + 3);
      yield {
        span,
        message: { vi: 'Từ “sai” cần sửa', en: '“sai” is wrong' },
        fixes: [{ title: { vi: 'Viết “đúng”', en: 'Write “đúng”' }, safety: 'safe', edits: [{ span, text: 'đúng' }] }],
      };
    }
  },
};

/** What is told of a rule's examples. */
function told(rule: DocumentRule): string[] {
  return exampleChecks(rule).flatMap(({ name, problems }) => problems({}).map((problem) => `${name}: ${problem}`));
}
const withBad = (...bad: [BadExample]): DocumentRule => defineBlockRule({ ...RIGHT, bad });
const withGood = (...good: [GoodExample]): DocumentRule => defineBlockRule({ ...RIGHT, good });

describe('the check of examples', () => {
  it('is content with right ones, and names each', () => {
    expect(told(defineBlockRule(RIGHT))).toEqual([]);
    expect(exampleChecks(defineBlockRule(RIGHT)).map(({ name }) => name)).toEqual([
      'reports wrong example 1 exactly',
      'is silent on right example 1',
    ]);
  });

  it.each<[string, DocumentRule, RegExp]>([
    ['a mark at another place', withBad({ text: 'Từ ⟦nào⟧ sai.\n' }), /it reports\n {2}7-10 "sai"\nand its marks are\n {2}3-6 "nào"$/u],
    ['no mark', withBad({ text: 'Từ đúng.\n' }), /marks nothing/u],
    ['a fix that is not told', withBad({ text: 'Từ ⟦sai⟧.\n' }), /give the example its text after it, `fixed`/u],
    [
      'another text after the fix',
      withBad({ text: 'Từ ⟦sai⟧.\n', fixed: 'Từ tốt.\n' }),
      /gives\n {2}Từ đúng\.\n\nand `fixed` is\n {2}Từ tốt/u,
    ],
    ['a finding in a right example', withGood({ text: 'Từ sai.\n' }), /right example 1: it reports "sai": Từ “sai” cần sửa/u],
    [
      'words that the rule asks for and the example lacks',
      defineBlockRule({ ...RIGHT, mentions: ['lỗi'] }),
      /none of the rule's `mentions`.*\["lỗi"\]/u,
    ],
    [
      'a document of another regime',
      defineBlockRule({ ...RIGHT, regimes: ['party'] }),
      /read as a document of the regime 'state'.*\["party"\]/u,
    ],
    [
      'a full stop in a message, the same text in both languages, and a small letter in a title',
      defineBlockRule({
        ...RIGHT,
        *check({ block }) {
          for (const { index } of block.text.matchAll(/sai/gu)) {
            const span = block.spanOf(index, index + 3);
            const title = { vi: 'viết', en: 'write' };
            yield { span, message: { vi: 'Sai.', en: 'Sai.' }, fixes: [{ title, safety: 'safe', edits: [{ span, text: 'đúng' }] }] };
          }
        },
      }),
      /full stop.*\n.*capital: viết\n.*same in English/u,
    ],
    [
      'a sign that other line ends hide',
      defineBlockRule({
        ...RIGHT,
        bad: [{ text: 'Từ ⟦sai⟧\nở đây.\n' }],
        *check({ block }) {
          if (!block.raw.includes('\r')) yield { span: block.spanOf(3, 6), message: { vi: 'Từ sai', en: 'Wrong' } };
        },
      }),
      /with CRLF it reports nothing\ninstead of\n {2}"sai"/u,
    ],
  ])('tells %s', (_, rule, wanted) => {
    expect(told(rule).join('\n')).toMatch(wanted);
  });

  it('tells of a rule for reports whose examples are no reports, and how to make them so', () => {
    const rule = defineReportRule({
      ...RIGHT,
      appliesTo: 'report',
      *check({ report }) {
        for (const block of report.blocks) {
          const at = block.text.indexOf('sai');
          if (at >= 0) yield { span: block.spanOf(at, at + 3), message: { vi: 'Từ sai', en: 'Wrong' } };
        }
      },
    });
    expect(told(rule)).toEqual([
      expect.stringMatching(/^reports wrong example 1 exactly: it reports nothing: the example is not read as a report.*frame: 'body'/u),
      expect.stringMatching(/^is silent on right example 1: it shows nothing: the example is not read as a report.*frame: 'whole'$/u),
    ]);
    const framed = { ...rule, bad: [{ frame: 'body', text: 'Câu có từ ⟦sai⟧.\n' }], good: [{ frame: 'body', text: 'Đúng.\n' }] } as const;
    expect(told(framed)).toEqual([]);
  });
});
