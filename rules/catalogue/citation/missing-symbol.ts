import type { Citation } from '../../model/citation.ts';
import type { Report } from '../../model/report.ts';
import { regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { headSpan, headText, inSentence } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'citation/missing-symbol',
  code: 'VD-13',
  summary: { vi: 'Văn bản được viện dẫn có số mà không có ký hiệu', en: 'A document is cited by number without its symbol' },
  why: {
    vi: 'Chỉ ghi số (Chỉ thị số 05) thì không phân biệt được văn bản của cơ quan nào, năm nào. Cần ghi đủ số và ký hiệu, hoặc nêu tên gọi tắt ở lần viện dẫn đầu.',
    en: 'A number alone does not tell which body and year a document belongs to. Give the symbol, or introduce a short name at the first mention.',
  },
  leavesAlone: {
    vi: 'Tên gọi tắt đã giới thiệu (“gọi tắt là Nghị quyết 18”), chỗ trong bảng, tiêu đề, phụ lục, và các lần nhắc sau.',
    en: 'A short name that was introduced (“gọi tắt là Nghị quyết 18”), tables, headings, annexes, and later mentions.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'body', text: 'Đơn vị tiếp tục thực hiện ⟦Chỉ thị số 05⟧ của Bộ Chính trị về học tập và làm theo Bác.\n' },
    {
      frame: 'body',
      text: 'Thực hiện Công văn số 488/SNV-TCCB ngày 21/7/2026 của Sở Nội vụ về việc biệt phái công chức, đơn vị đã phân công nhiệm vụ. ⟦Công văn số 488⟧ của Sở Nội vụ đã được phổ biến.\n',
      fixed:
        'Thực hiện Công văn số 488/SNV-TCCB ngày 21/7/2026 của Sở Nội vụ về việc biệt phái công chức, đơn vị đã phân công nhiệm vụ. Công văn số 488/SNV-TCCB của Sở Nội vụ đã được phổ biến.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Đơn vị thực hiện các Kết luận số 87, 88 và 89-KL/TU ngày 28/8/2026 của Ban Thường vụ Tỉnh ủy về công tác văn thư.\n',
    },
    { frame: 'body', text: 'Đơn vị tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo Bác.\n' },
    {
      frame: 'body',
      text: 'Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương (gọi tắt là Nghị quyết 18) về sắp xếp tổ chức bộ máy, đơn vị đã giảm 02 phòng. Nghị quyết số 18 của Trung ương được quán triệt tới từng người.\n',
    },
  ],
  *check({ report }) {
    const reported = new Set<string>();
    for (const citation of report.citations) {
      if (citation.form !== 'unnumbered' || citation.number === '' || !inSentence(citation) || reported.has(citation.key)) continue;
      if (isIntroduced(report, citation)) continue;
      reported.add(citation.key);
      const full = sameDocument(report, citation);
      yield {
        span: headSpan(citation),
        message: messages.noSymbol(headText(citation)),
        ...(full === undefined
          ? {}
          : {
              fixes: [
                {
                  title: messages.useCode(full.code.text),
                  safety: 'ask' as const,
                  edits: [{ span: citation.code.span, text: full.code.text }] as const,
                },
              ],
              related: [{ span: headSpan(full), message: messages.useCode(full.code.text) }],
            }),
      };
    }
  },
});

/** The one document cited in full that has this type and number. */
function sameDocument(report: Report, short: Citation): Citation | undefined {
  const plain = (number: string): string => number.replace(/^0+(?=\d)/u, '');
  const found = report.citations.filter(
    (other) =>
      other.form !== 'unnumbered' &&
      other.typeName === short.typeName &&
      plain(other.number) === plain(short.number) &&
      (short.year === undefined || other.year === short.year),
  );
  return new Set(found.map((other) => other.key)).size === 1 ? found[0] : undefined;
}

/** True when the short name was introduced: “(sau đây gọi tắt là Nghị quyết 18)”. */
function isIntroduced(report: Report, short: Citation): boolean {
  const name = regex.iu`
    (?:gọi(?:\s+tắt)?|viết(?:\s+tắt)?)\s+là(?:\s*:)?\s*(?:[“"‘]\s*)?
    ${(short.typeName ?? '').replaceAll(' ', String.raw`\s+`)}\s+(?:số\s+)?0*
    ${short.number.replace(/^0+(?=\d)/u, '')}(?!\d)`;
  return report.blocks.some((block) => name.test(block.text));
}
