import { lookupKey } from '../../vietnamese/tone-placement.ts';
import type { Block } from '../../model/block.ts';
import { defineReportRule } from '../../rule.ts';
import { perContent } from '../../model/per-content.ts';
import { capOutsideReports, hasArticles } from '../shared/reading.ts';
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
    vi: 'Đoạn dưới 12 tiếng (“Đạt kế hoạch đề ra.”), ô trong bảng, khối trích dẫn, và văn bản có các điều; văn bản không phải báo cáo hành chính chỉ được ghi chú.',
    en: 'Paragraphs of fewer than 12 syllables (“Đạt kế hoạch đề ra.”), cells of tables, block quotes, and documents of articles; a text that is no official report gets notes only.',
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
      if (first === undefined) {
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

/** What a paragraph is known by; undefined for one of few words. */
const keyOf = perContent(({ text, marker }) => {
  const key = lookupKey(text.slice(marker?.contentStart ?? 0)).replace(/(?<![.;,:\s])[.;,:\s]+$/u, '');
  return key.split(' ').length < SHORTEST_WORDS ? undefined : key;
});
