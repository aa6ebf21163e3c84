import type { Block } from '../../model/block.ts';
import { type SiblingGroup, siblingGroups } from '../../model/numbering.ts';
import { CAPITAL, regex, SMALL } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { messages } from './shared/messages.ts';
import { isTitleLike } from '../../model/headings.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'structure/heading-case',
  code: 'BC-04',
  summary: { vi: 'Tiêu đề cùng cấp chỗ in hoa, chỗ in thường', en: 'Headings of one level differ in capitals' },
  why: {
    vi: 'Các tiêu đề cùng cấp trình bày một kiểu: cùng in hoa hoặc cùng in thường. Chỉ nêu tiêu đề khác với phần lớn các tiêu đề bên cạnh.',
    en: 'Headings of one level are all in capitals or all in sentence case. Only a heading that differs from most of its siblings is reported.',
  },
  leavesAlone: {
    vi: 'Nhóm dưới ba tiêu đề hoặc chưa rõ kiểu nào chiếm đa số, tiêu đề một chữ hay chữ viết tắt (CNTT), và điểm a), b).',
    en: 'Groups of fewer than three or without a clear majority, headings of one word or abbreviation (CNTT), points a), b).',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. TÌNH HÌNH

        Ổn định.

        II. ⟦Kết quả đạt được⟧

        Đạt.

        III. NHIỆM VỤ

        Tiếp tục.
      `,
      fixed: dedent`
        I. TÌNH HÌNH

        Ổn định.

        II. KẾT QUẢ ĐẠT ĐƯỢC

        Đạt.

        III. NHIỆM VỤ

        Tiếp tục.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. TÌNH HÌNH

        1. Thuận lợi

        Nhiều.

        2. ⟦KHÓ KHĂN⟧

        Ít.

        3. Nguyên nhân

        Do thời tiết.
      `,
      fixed: dedent`
        I. TÌNH HÌNH

        1. Thuận lợi

        Nhiều.

        2. Khó khăn

        Ít.

        3. Nguyên nhân

        Do thời tiết.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. Tình hình

        Ổn định.

        II. Kết quả

        Đạt.

        III. CNTT

        Tốt.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. TÌNH HÌNH

        Ổn định.

        II. Kết quả

        Đạt.
      `,
    },
  ],
  *check({ report }) {
    for (const group of siblingGroups(report.content)) {
      if (group.kind === 'lower-letter' || group.items.length < 3) continue;
      yield* deviating(group);
    }
  },
});

function* deviating(group: SiblingGroup): Generator<RuleFinding> {
  const capital = group.items.filter(isCapital);
  const small = group.items.filter(isSmall);
  const wrong = capital.length >= 2 * small.length ? small : small.length >= 2 * capital.length ? capital : [];
  const right = wrong === small ? capital : small;
  if (wrong.length === 0 || right.length < 2) return;
  const model = right[0];
  for (const block of wrong) {
    if (wrong === small && !isTitleLike(block)) continue;
    const start = block.marker?.contentStart ?? 0;
    const line = block.textAfterMarker.split('\n')[0]?.trimEnd() ?? '';
    const span = block.spanOf(start, start + line.length);
    const toCapital = wrong === small;
    const text = toCapital ? line.toUpperCase() : line.charAt(0) + line.slice(1).toLowerCase();
    // Emphasis inside the heading would be lost by replacing it whole.
    const plain = span.end - span.start === line.length;
    const fix: Fix = { title: toCapital ? messages.toCapitals : messages.toSentence, safety: 'ask', edits: [{ span, text }] };
    yield {
      span,
      message: messages.headingCase(line, !toCapital),
      ...(plain || !/[*_`\\]/u.test(block.raw) ? { fixes: [fix] } : {}),
      related:
        model === undefined
          ? []
          : [{ span: model.spanOf(model.marker?.contentStart ?? 0, model.text.trimEnd().length), message: messages.siblingCase }],
    };
  }
}

const TWO_CAPITALS = regex.u`[${CAPITAL}]{2}`;

/** Capitals throughout, and more than an abbreviation. */
function isCapital(block: Block): boolean {
  const line = (block.textAfterMarker.split('\n')[0] ?? '').replace(/\([^()]*\)/gu, ' ');
  return line === line.toUpperCase() && line.trim().split(/\s+/u).length >= 2 && TWO_CAPITALS.test(line);
}

const TWO_SMALL_LETTERS = regex.u`[${SMALL}]{2}`;

function isSmall(block: Block): boolean {
  // A remark in brackets (“KIẾN NGHỊ (nếu có)”) is no part of the heading's own letters.
  const line = (block.textAfterMarker.split('\n')[0] ?? '').replace(/\([^()]*\)/gu, ' ');
  return TWO_SMALL_LETTERS.test(line) && line.trim().split(/\s+/u).length >= 2;
}
