import type { Citation } from '../../model/citation.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import { indexBy, lookupKey } from '../../vietnamese/tone-placement.ts';
import { citationKey } from '../../model/citations/key.ts';
import { defineReportRule } from '../../rule.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { headSpan, inSentence } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { type ReplacedDocument, replacedDocuments } from './shared/replaced-documents.ts';

export default defineReportRule({
  id: 'citation/expired-document',
  code: 'VD-15',
  summary: {
    vi: 'Văn bản được viện dẫn đã hết hiệu lực vào ngày của báo cáo',
    en: 'A cited document was no longer in force on the report’s date',
  },
  why: {
    vi: 'Viện dẫn văn bản đã bị thay thế như đang có hiệu lực là sai căn cứ: sau ngày văn bản mới có hiệu lực phải viện dẫn văn bản mới. Quy tắc biết một danh sách các luật, nghị định thường gặp; văn bản chỉ được sửa đổi, bổ sung không bị tính.',
    en: 'To cite a replaced document as if it were in force is a wrong basis. The rule knows a list of common laws and decrees; those that were only amended are not among them.',
  },
  leavesAlone: {
    vi: 'Câu nói về trước đây, việc hay ngân sách của năm trước khi văn bản hết hiệu lực, lời trích, bảng, tiêu đề, và các lần nhắc lại.',
    en: 'Sentences on the past, work or budgets of years before the document ceased, quotations, tables, headings, and later mentions.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Công tác văn thư thực hiện theo ⟦Nghị định số 110/2004/NĐ-CP⟧ ngày 08/4/2004 của Chính phủ về công tác văn thư.\n',
    },
    { frame: 'body', text: 'Việc lựa chọn nhà thầu thực hiện theo ⟦Luật Đấu thầu năm 2013⟧.\n' },
  ],
  good: [
    {
      frame: 'body',
      text: 'Công tác văn thư thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n',
    },
    {
      frame: 'body',
      text: 'Trước đây lựa chọn nhà thầu thực hiện theo Luật Đấu thầu năm 2013; nay theo Luật Đấu thầu năm 2023. Tiếp công dân thực hiện theo Luật Tiếp công dân năm 2013.\n',
    },
  ],
  *check({ report, date }) {
    if (date === undefined) return;
    const reported = new Set<ReplacedDocument>();
    const years = everyMatch(YEAR, report.title?.subjectText ?? '').map(([year]) => year);
    for (const citation of report.citations) {
      const replaced = replacedBy(citation);
      if (replaced === undefined || date < replaced.since || reported.has(replaced) || !inSentence(citation)) continue;
      const [year, month, day] = replaced.since.split('-');
      // A report on 2025 may rightly name the law of 2025.
      if (years.length > 0 && years.every((period) => period < (year ?? ''))) continue;
      if (isAboutPast(citation, replaced.since)) continue;
      reported.add(replaced);
      yield {
        span: headSpan(citation),
        message: messages.expired(citation.code.text, `${day ?? ''}/${month ?? ''}/${year ?? ''}`, replaced.by),
      };
    }
  },
});

/** Words that tell of a document as one of the past. */
const PAST = regex.u`
  ${WORD_START}
  (?:trước đây|hết hiệu lực|thay thế|thay cho|thay bằng|sửa đổi|bãi bỏ|tại thời điểm|thời điểm đó|không áp dụng|không còn|chuyển tiếp từ|cũ)
  ${WORD_END}`;
const SENTENCE_END = /[.;]\s/gu;

/** True when the sentence speaks of the document as one of the past, or of a year before the day from which it was replaced. */
function isAboutPast({ block, start, end }: Citation, since: string): boolean {
  const { plain, citationFacts } = block.content;
  const breaks = everyMatch(SENTENCE_END, plain).map(({ index }) => index);
  const from = (breaks.findLast((at) => at < start) ?? -1) + 1;
  const to = breaks.find((at) => at >= end) ?? plain.length;
  let words = plain;
  for (const cited of citationFacts) words = words.slice(0, cited.start) + ' '.repeat(cited.end - cited.start) + words.slice(cited.end);
  const sentence = words.slice(from, to);
  return PAST.test(sentence) || everyMatch(YEAR, sentence).some(([year]) => year < since.slice(0, 4));
}

const YEAR = /20\d\d/gu;

/** The row of a document cited by number, or of a law cited by name and year. */
function replacedBy({ key, name, form, code }: Citation): ReplacedDocument | undefined {
  if (form !== 'unnumbered') return byKey.get(key)?.[0];
  return name === undefined ? undefined : byName.get(lookupKey(`${name.text} ${code.text}`))?.[0];
}

const byName = indexBy(replacedDocuments, ({ name, number }) => {
  const year = /\d{4}/u.exec(number)?.[0];
  return name === undefined || year === undefined ? [] : [lookupKey(`${name} ${year}`)];
});

const byKey = indexBy(replacedDocuments, (row) => {
  const [, number = '', , year, symbol = ''] = /^(\d+)([/-])(?:(\d{4})\/)?(.+)$/u.exec(row.number) ?? [];
  return [citationKey({ number, year: year === undefined ? undefined : Number(year), symbol })];
});
