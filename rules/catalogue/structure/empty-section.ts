import type { Block, BlockRole } from '../../model/block.ts';
import type { Report, Section } from '../../model/report.ts';
import { MARKER_RANK } from '../../model/section-marker.ts';
import { defineReportRule } from '../../rule.ts';
import { LAYOUT, LAYOUT_BEFORE } from './shared/basis.ts';
import { type Heading, headingsOf, isTitleLike } from '../../model/headings.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';
import { capOfUnreadLines } from '../shared/reading.ts';

const BELOW_THE_SECTIONS: ReadonlySet<BlockRole> = new Set(['closing', 'recipients', 'signature']);

export default defineReportRule({
  id: 'structure/empty-section',
  code: 'BC-07',
  summary: { vi: 'Mục chỉ có tiêu đề, không có nội dung', en: 'A section has a heading and nothing under it' },
  why: {
    vi: 'Tiêu đề không có nội dung thường là mục của đề cương chưa viết. Viết nội dung, ghi rõ “không có” hoặc bỏ mục. Tiêu đề đứng trên các mục con không bị coi là trống.',
    en: 'A heading without text is usually a part of the outline that was never written. Write it, say that there is nothing to report, or drop the heading.',
  },
  leavesAlone: {
    vi: 'Danh sách mục ngắn mà quá nửa không có nội dung, mục chỉ có bảng, hình hay mã, và mục đánh số là câu trọn vẹn. Văn bản có các điều, văn bản lấy từ trang PDF chỉ được ghi chú.',
    en: 'Lists of short items most of which stand alone, sections that hold a table, picture or code, and items that are sentences. Documents of articles and pages of a PDF get notes only.',
  },
  basis: [LAYOUT, LAYOUT_BEFORE],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        ## I. KẾT QUẢ

        Đạt kế hoạch.

        ## II. ⟦HỢP TÁC QUỐC TẾ⟧

        ## III. NHIỆM VỤ

        Tiếp tục thực hiện.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        Đạt kế hoạch.

        2. ⟦Thương mại⟧

        3. Du lịch

        Khởi sắc.

        II. NHIỆM VỤ

        Tiếp tục thực hiện.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        ## I. KẾT QUẢ

        Đạt kế hoạch.

        ## II. ⟦HẠN CHẾ⟧

        <!-- viết sau -->
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        PHẦN THỨ NHẤT

        KẾT QUẢ

        I. KINH TẾ

        1. Nông nghiệp

        Đạt.

        2. Thương mại

        | Chợ | Số hộ |
        | --- | --- |
        | Thượng | 12 |
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. ĐƠN VỊ THAM GIA

        1. Văn phòng xã

        2. Trạm Y tế xã

        3. Công an xã
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Đạt.

        II. NHIỆM VỤ

        1. Họp dân.
        2. Ký cam kết.
      `,
    },
  ],
  *check({ report }) {
    const cap = capOfUnreadLines(report);
    const headings = new Map(headingsOf(report).map((h) => [h.block, h]));
    const empty = (block: Block): boolean => isEmpty(report, block);
    for (const { block, children, content } of sectionsOf(report.sections)) {
      const heading = headings.get(block);
      const holdsText = children.length > 0 || content.some((b) => b.role !== 'closing');
      if (heading === undefined || holdsText || !empty(block)) continue;
      if (!isTitleLike(block) || block.text.includes('\n') || isPlainList(heading, empty)) continue;
      const start = block.marker?.contentStart ?? 0;
      yield { ...cap, span: block.spanOf(start, block.text.trimEnd().length), message: messages.emptySection(block.textAfterMarker) };
    }
  },
});

/** A numbered list of short items has nothing under most of them. */
function isPlainList({ block, group }: Heading, empty: (block: Block) => boolean): boolean {
  if (block.content.place.kind === 'heading' || group === undefined || (group.kind !== 'arabic' && group.kind !== 'decimal')) return false;
  const bare = group.items.filter(empty).length;
  // In bold, one of two with text under it makes headings of both.
  return bare * 2 >= group.items.length && !(block.content.bold && bare < group.items.length);
}

function* sectionsOf(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* sectionsOf(section.children);
  }
}

/** True when the next section, or what stands below the sections, follows the heading at once. */
function isEmpty(report: Report, heading: Block): boolean {
  const next = report.blocks[heading.index + 1];
  if (next === undefined || next.content.place.quoted) return false;
  if (!isBlank(report.source.text.slice(heading.span.end, next.span.start))) return false;
  return BELOW_THE_SECTIONS.has(next.role) || (standsAsHeading(next) && isNoLower(next, heading));
}

function standsAsHeading({ role, marker, content }: Block): boolean {
  const { kind } = content.place;
  return role === 'body' && kind !== 'table-cell' && (marker !== undefined || kind === 'heading');
}

/** True when `next` is of the level of the heading or of a higher one, and does not begin a list under it. */
function isNoLower(next: Block, heading: Block): boolean {
  const inMarkdown = heading.content.place.kind === 'heading';
  if (inMarkdown && next.content.place.kind !== 'heading') return false;
  if (heading.marker !== undefined && next.marker !== undefined) {
    // “2. Kết quả” followed by a list “1. …” that starts anew.
    const startsAnew = next.marker.kind === heading.marker.kind && next.marker.ordinal === 1;
    return !startsAnew && MARKER_RANK[next.marker.kind] <= MARKER_RANK[heading.marker.kind];
  }
  return inMarkdown && heading.marker?.kind !== 'part' && next.content.place.headingDepth <= heading.content.place.headingDepth;
}

/** Code, images and rules count as content; comments and other tags, which nobody sees on paper, do not. */
function isBlank(text: string): boolean {
  return /^[\s#>*_\\]*$/u.test(text.replace(/<!--[\s\S]*?-->|<\/?(?!(?:code|figure|hr|img|object|pre|svg)\b)[a-z][^<>]*>/giu, ''));
}
