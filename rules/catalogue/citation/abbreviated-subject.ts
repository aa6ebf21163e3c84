import type { Report } from '../../model/report.ts';
import { findQuotations, insideQuotation } from '../../model/citations/quotation.ts';
import { LETTER, regex, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { factsOf, firstMentions } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'citation/abbreviated-subject',
  code: 'VD-20',
  summary: { vi: 'Trích yếu của văn bản được viện dẫn bị viết tắt', en: 'The subject of a cited document is abbreviated' },
  why: {
    vi: 'Trích yếu được chép lại đúng như văn bản gốc, không tự viết tắt. Chữ viết tắt đã được giải thích trước đó trong báo cáo thì không bị nhắc.',
    en: 'The subject of a cited document is reproduced as it stands. Abbreviations that the report has introduced before are not reported.',
  },
  leavesAlone: {
    vi: 'Chữ có sẵn trong văn bản gốc (HĐND, MTTQ, PCCC), tên có nguyên âm như ASEAN, cụm trong ngoặc kép và các lần nhắc sau.',
    en: 'Letters that official subjects hold (HĐND, MTTQ, PCCC), names with a vowel such as ASEAN, quoted words, later mentions.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'off', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Nhiệm vụ được quy định tại Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý ⟦KCN⟧ và KKT.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Nhiệm vụ được quy định tại Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế.\n',
    },
    {
      frame: 'body',
      text: 'Đơn vị quản lý 03 khu công nghiệp (KCN) theo Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý KCN.\n',
    },
  ],
  *check({ report }) {
    for (const { citation } of firstMentions(report)) {
      const { block } = citation;
      const subject = factsOf(citation)?.subject;
      if (subject === undefined) continue;
      const quoted = insideQuotation(findQuotations(subject.text));
      for (const match of everyMatch(ABBREVIATION, subject.text)) {
        if (KNOWN.has(match[0]) || /^[IVXLC]+$/u.test(match[0]) || subject.text === subject.text.toUpperCase()) continue;
        if (quoted(match.index)) continue;
        if (isIntroduced(report, match[0])) continue;
        const start = subject.start + match.index;
        yield { span: block.spanOf(start, start + match[0].length), message: messages.shortened(match[0]) };
        break;
      }
    }
  },
});

/** Capitals without a vowel (KCN, GPMB): a word such as ASEAN is read as a name. */
const ABBREVIATION = regex.gu`(?<![${LETTER}\d/\-&.(])[BCDĐGHKLMNPQRSTVX]{3,8}(?![${LETTER}\d/\-&)])`;
/** Abbreviations that stand in the subjects of official documents themselves. */
const KNOWN: ReadonlySet<string> = new Set(['HĐND', 'MTTQ', 'TNCS', 'TNHH', 'HTX', 'QPPL', 'VNPT', 'THPT', 'THCS', 'PCCC']);

function isIntroduced(report: Report, abbreviation: string): boolean {
  const introduced = regex.u`\(${abbreviation}\)|(?:tắt|gọi)\s+là(?:\s*:)?\s*[“"‘]?${abbreviation}${WORD_END}`;
  return report.blocks.some((block) => introduced.test(block.text));
}
