import { indexBy } from '../../vietnamese/tone-placement.ts';
import { citationKey } from '../../model/citations/key.ts';
import { defineReportRule } from '../../rule.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { headSpan, inSentence } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { replacedDocuments } from './shared/replaced-documents.ts';

export default defineReportRule({
  id: 'citation/expired-document',
  code: 'VD-15',
  summary: {
    vi: 'Văn bản được viện dẫn đã hết hiệu lực vào ngày của báo cáo',
    en: 'A cited document was no longer in force on the report’s date',
  },
  why: {
    vi: 'Quy tắc chỉ biết một danh sách ngắn các văn bản thường gặp, nên mặc định tắt. Văn bản hết hiệu lực vẫn được viện dẫn khi nói về việc đã làm trước đó.',
    en: 'The rule knows a short list of common documents only and is off by default. Expired documents may still be cited for what was done under them.',
  },
  leavesAlone: {
    vi: 'Báo cáo đề ngày trước khi văn bản hết hiệu lực, chỗ viện dẫn trong bảng, tiêu đề, lời trích, và các lần nhắc lại.',
    en: 'Reports dated before the document ceased, citations in tables, headings and quotations, and later mentions.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'off', presign: 'off', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Công tác văn thư thực hiện theo ⟦Nghị định số 110/2004/NĐ-CP⟧ ngày 08/4/2004 của Chính phủ về công tác văn thư.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Công tác văn thư thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n',
    },
  ],
  *check({ report, date }) {
    if (date === undefined) return;
    const reported = new Set<string>();
    for (const citation of report.citations) {
      const replaced = byKey.get(citation.key)?.[0];
      if (replaced === undefined || date < replaced.since || reported.has(citation.key) || !inSentence(citation)) continue;
      reported.add(citation.key);
      const [year, month, day] = replaced.since.split('-');
      yield {
        span: headSpan(citation),
        message: messages.expired(citation.code.text, `${day ?? ''}/${month ?? ''}/${year ?? ''}`, replaced.by),
      };
    }
  },
});

const byKey = indexBy(replacedDocuments, (row) => {
  const [, number = '', , year, symbol = ''] = /^(\d+)([/-])(?:(\d{4})\/)?(.+)$/u.exec(row.number) ?? [];
  return [citationKey({ number, year: year === undefined ? undefined : Number(year), symbol })];
});
