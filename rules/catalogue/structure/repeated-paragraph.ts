import { hasArticles } from '../../model/reading.ts';
import type { Block } from '../../model/block.ts';
import { findQuotations } from '../../model/citations/quotation.ts';
import type { Report } from '../../model/report.ts';
import { MARKER_RANK } from '../../model/section-marker.ts';
import { CAPITAL, regex } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { defineReportRule } from '../../rule.ts';
import { perContent } from '../../model/per-content.ts';
import { capOutsideReports } from '../shared/reading.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** Shorter paragraphs may rightly stand twice. */
const SHORTEST_WORDS = 12;

export default defineReportRule({
  id: 'structure/repeated-paragraph',
  code: 'BC-14',
  summary: { vi: 'Một đoạn xuất hiện hai lần', en: 'A paragraph stands twice' },
  why: {
    vi: 'Đoạn từ 12 tiếng trở lên giống hệt một đoạn khác thường do dán hai lần. Bỏ một đoạn hoặc sửa cho khác.',
    en: 'A paragraph of twelve words or more that equals another one was usually pasted twice.',
  },
  leavesAlone: {
    vi: 'Đoạn dưới 12 tiếng, dòng “Kinh phí: …” dưới từng nhiệm vụ, lời trích, tên văn bản, ô trong bảng, khối trích dẫn, văn bản có các điều; văn bản không phải báo cáo hành chính chỉ được ghi chú.',
    en: 'Paragraphs under 12 syllables, “Kinh phí: …” under each task, quotations, names of documents, table cells, block quotes, documents of articles; a text that is no official report gets notes only.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KIẾN NGHỊ

        1. Đề nghị cấp trên hỗ trợ kinh phí sửa tuyến đường liên thôn trước mùa mưa.

        ⟦Đề nghị cấp trên hỗ trợ kinh phí sửa tuyến đường liên thôn trước mùa mưa.⟧
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Nông nghiệp

        Đạt kế hoạch đề ra.

        2. Thương mại

        Đạt kế hoạch đề ra.
      `,
    },
    {
      text: dedent`
        UBND XÃ BÌNH AN

        QUY ĐỊNH

        Về hồ sơ của thôn

        Điều 1. Hồ sơ đất đai

        Trưởng thôn nộp hồ sơ cho Văn phòng xã trước ngày 15 của tháng cuối quý.

        Điều 2. Hồ sơ hộ tịch

        Trưởng thôn nộp hồ sơ cho Văn phòng xã trước ngày 15 của tháng cuối quý.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. NHIỆM VỤ

        a) Mở lớp dạy nghề

        - Kinh phí: Ngân sách xã năm 2026 và các nguồn hợp pháp khác theo quy định.

        b) Sửa nhà văn hóa thôn

        - Kinh phí: Ngân sách xã năm 2026 và các nguồn hợp pháp khác theo quy định.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Điều 5 quy định: “Người đứng đầu chịu trách nhiệm về việc lập hồ sơ của cơ quan mình”.

        2. Điều 5 quy định: “Người đứng đầu chịu trách nhiệm về việc lập hồ sơ của cơ quan mình”.
      `,
    },
  ],
  *check({ report }) {
    // Provisions of law say the same of each case they deal with.
    if (hasArticles(report)) return;
    const cap = capOutsideReports(report);
    const seen = new Map<string, Block>();
    for (const block of report.content) {
      const { place } = block.content;
      if (place.kind === 'table-cell' || place.quoted) continue;
      const key = keyOf(block.content);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first === undefined || (isLabelled(block.textAfterMarker) && isUnderAnotherItem(report, first, block))) {
        seen.set(key, block);
        continue;
      }
      const start = block.marker?.contentStart ?? 0;
      yield {
        ...cap,
        span: block.spanOf(start, block.text.trimEnd().length),
        message: messages.repeatedParagraph(block.textAfterMarker),
        related: [{ span: first.spanOf(first.marker?.contentStart ?? 0, first.text.trimEnd().length), message: messages.firstCopy }],
      };
    }
  },
});

/** “Kinh phí: …”, “Thời gian thực hiện: …”: a label of few words and one sentence behind it. */
const LABELLED = regex.u`^[${CAPITAL}][^:.;!?\n]{0,60}:\s+\S`;
const NEW_SENTENCE = regex.u`[.!?]\s+[${CAPITAL}]`;

function isLabelled(text: string): boolean {
  return LABELLED.test(text) && !NEW_SENTENCE.test(text);
}

/** True when something that heads an item stands between two label lines: an enumerator or bullet above theirs, a heading, a bold line. */
function isUnderAnotherItem({ blocks }: Report, first: Block, second: Block): boolean {
  const rank = second.marker === undefined ? Infinity : MARKER_RANK[second.marker.kind];
  return blocks
    .slice(first.index + 1, second.index)
    .some(
      ({ content, marker }) =>
        content.place.kind === 'heading' || content.bold || (marker !== undefined && MARKER_RANK[marker.kind] < rank),
    );
}

/** Share of a paragraph from which on it is the words of another: a quotation, or the full name of a document. */
const MOSTLY = 0.6;

/** What a paragraph is known by; undefined for one of few words, and for one that mostly quotes or names a document. */
const keyOf = perContent((content) => {
  const { text, marker } = content;
  const taken = [
    ...findQuotations(text),
    ...content.citationFacts.map((facts) => ({ start: facts.start, end: Math.max(facts.end, facts.subject?.end ?? 0) })),
  ];
  if (taken.some(({ start, end }) => end - start > text.length * MOSTLY)) return undefined;
  const key = lookupKey(text.slice(marker?.contentStart ?? 0)).replace(/(?<![.;,:\s])[.;,:\s]+$/u, '');
  return key.split(' ').length < SHORTEST_WORDS ? undefined : key;
});
