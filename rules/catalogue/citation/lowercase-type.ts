import { startsWithSmallLetter } from '../../pattern/letters.ts';
import { defineReportRule } from '../../rule.ts';
import { CAPITALS, CAPITALS_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { capitalized } from '../../model/citations/type-names.ts';

export default defineReportRule({
  id: 'citation/lowercase-type',
  code: 'VD-08',
  summary: { vi: 'Tên loại trước số của một văn bản cụ thể viết thường', en: 'The type word of a numbered document is in lower case' },
  why: {
    vi: 'Khi nêu một văn bản cụ thể, tên loại và âm tiết thứ nhất của tên văn bản viết hoa: Kế hoạch số …, Quyết định số …. Viết thường khi nói chung: các kế hoạch của xã.',
    en: 'The type name of a specific document takes a capital: Kế hoạch số …. It stays in lower case when documents are spoken of in general.',
  },
  leavesAlone: {
    vi: 'Tên loại nói chung không kèm số (các kế hoạch của xã), từ “văn bản”, và lời trích dẫn.',
    en: 'Type names in general, without a number (các kế hoạch của xã), the word “văn bản”, and quotations.',
  },
  basis: [CAPITALS, CAPITALS_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Sau khi tiếp nhận ⟦kế hoạch⟧ số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n',
      fixed:
        'Sau khi tiếp nhận Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Sau khi tiếp nhận Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã xây dựng kế hoạch và phân công nhiệm vụ.\n',
    },
  ],
  *check({ report }) {
    for (const { type, typeName, quoted } of report.citations) {
      if (type === undefined || quoted || typeName === 'văn bản' || !startsWithSmallLetter(type.text)) continue;
      const right = capitalized(type.text);
      yield {
        span: type.span,
        message: messages.lowerType(type.text, right),
        fixes: [
          {
            title: messages.capitalize(right),
            safety: 'safe',
            edits: [{ span: { start: type.span.start, end: type.span.start + firstLetterLength(type.text) }, text: right.charAt(0) }],
          },
        ],
      };
    }
  },
});

function firstLetterLength(text: string): number {
  return text.charAt(0).length;
}
