import { defineReportRule } from '../../rule.ts';
import { LAYOUT, LAYOUT_BEFORE } from './shared/basis.ts';
import { headingsOf, isTitleLike } from '../../model/headings.ts';
import { accidentalUnderline } from './shared/accidental-underline.ts';
import { messages } from './shared/messages.ts';
import { siblingGroups } from '../../model/numbering.ts';
import type { Block } from '../../model/block.ts';
import { dedent } from '../shared/dedent.ts';

const LONGEST = 15;

export default defineReportRule({
  id: 'structure/heading-full-stop',
  code: 'BC-06',
  summary: { vi: 'Tiêu đề có dấu chấm ở cuối', en: 'A heading ends with a full stop' },
  why: {
    vi: 'Tiêu đề phần, mục (I., 1.) không có dấu chấm ở cuối; dấu hai chấm ở tiêu đề điểm a) được chấp nhận. Mục đánh số mà là câu trọn vẹn vẫn giữ dấu chấm.',
    en: 'Headings of parts and items take no full stop; a colon after a heading a) is accepted. A numbered sentence keeps its stop.',
  },
  leavesAlone: {
    vi: 'Mục dài quá 15 chữ, dấu ba chấm, “v.v.”, và mục đánh số không có đoạn nào đi theo sau.',
    en: 'Headings of more than 15 words, three dots, “v.v.”, and numbered items without text of their own below.',
  },
  basis: [LAYOUT, LAYOUT_BEFORE],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ ĐẠT ĐƯỢC⟦.⟧

        Đạt kế hoạch.

        II. NHIỆM VỤ

        Tiếp tục thực hiện.
      `,
      fixed: dedent`
        I. KẾT QUẢ ĐẠT ĐƯỢC

        Đạt kế hoạch.

        II. NHIỆM VỤ

        Tiếp tục thực hiện.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. TÌNH HÌNH

        1. Thuận lợi

        Nhiều mặt tốt.

        2. Khó khăn⟦.⟧

        Thiếu vốn.

        3. Nguyên nhân

        Do thời tiết.
      `,
      fixed: dedent`
        I. TÌNH HÌNH

        1. Thuận lợi

        Nhiều mặt tốt.

        2. Khó khăn

        Thiếu vốn.

        3. Nguyên nhân

        Do thời tiết.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Xã trao quà cho 12 hộ dân.
        ---

        Kinh phí 120 triệu đồng.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. NHIỆM VỤ

        1. Tập trung thu hoạch lúa mùa.

        2. Bàn giao mặt bằng đường liên thôn.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        a) Công tác tuyên truyền:

        Đạt kế hoạch.

        1. Các mô hình hay, cách làm mới...

        Xã có hai mô hình.
      `,
    },
  ],
  *check({ report }) {
    const headings = new Set<Block>(headingsOf(report).map((h) => h.block));
    const next = new Map(report.content.map((block, i) => [block, report.content[i + 1]]));
    for (const group of siblingGroups(report.content)) {
      if (group.kind !== 'arabic' || group.items.filter(isTitleLike).length * 2 <= group.items.length) continue;
      for (const item of group.items) if (isFollowedByText(item, next.get(item))) headings.add(item);
    }
    for (const block of report.content) {
      if (!headings.has(block) || accidentalUnderline(block) !== undefined) continue;
      const text = block.text.trimEnd();
      const title = block.textAfterMarker.trim();
      if (!/[^.\s]\.$/u.test(text) || /\/\.$/u.test(text) || title.split(/\s+/u).length > LONGEST || /[.;!?…]\s/u.test(title)) continue;
      // A sentence under a Roman numeral or in a list keeps its stop.
      if (!isFollowedByText(block, next.get(block)) || /(?:^|\s)v\.v\.$/u.test(text)) continue;
      const span = block.spanOf(text.length - 1, text.length);
      yield { span, message: messages.headingStop, fixes: [{ title: messages.dropStop, safety: 'safe', edits: [{ span, text: '' }] }] };
    }
  },
});

/** True when running text or a point follows, not another item of the same kind. */
function isFollowedByText(block: Block, next: Block | undefined): boolean {
  if (next === undefined || next.role !== 'body') return false;
  return next.marker === undefined ? next.content.place.kind !== 'heading' : next.marker.kind !== block.marker?.kind;
}
