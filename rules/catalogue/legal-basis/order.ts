import { isoDate } from '../../model/civil-date.ts';
import type { Citation } from '../../model/citation.ts';
import type { Block } from '../../model/block.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { withBases } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

/** Rank by type; types that bodies of several levels issue are ranked by the body in the symbol. */
const BY_TYPE: Readonly<Record<string, number>> = {
  'hiến pháp': 0,
  'bộ luật': 1,
  luật: 1,
  'pháp lệnh': 2,
  'nghị định': 4,
  'thông tư': 6,
  'thông tư liên tịch': 6,
};
const BY_BODY: Readonly<Record<string, number>> = { CP: 4, TTg: 5 };

export default defineReportRule({
  id: 'legal-basis/order',
  code: 'CC-04',
  summary: { vi: 'Thứ tự căn cứ chưa theo hiệu lực và thời gian', en: 'The legal bases are not in order of rank and date' },
  why: {
    vi: 'Theo thông lệ, căn cứ xếp từ văn bản có hiệu lực cao đến thấp (luật, nghị định, quyết định của Thủ tướng, thông tư …), cùng cấp thì văn bản ban hành trước đứng trước.',
    en: 'By custom the legal bases run from the highest rank to the lowest (laws, decrees, decisions of the Prime Minister, circulars …), older before newer in one rank.',
  },
  leavesAlone: {
    vi: 'Kế hoạch, chỉ thị, quyết định của địa phương, văn bản cùng cấp không ghi ngày, và văn bản thứ hai trở đi trong một căn cứ.',
    en: 'Local plans, directives and decisions, documents of one rank without a date, and all but the first document of a basis.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'off' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: withBases(
        '*Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;*',
        '*Căn cứ ⟦Luật Lưu trữ năm 2024⟧.*',
      ),
    },
    {
      frame: 'body',
      text: withBases(
        '*Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử;*',
        '*Căn cứ ⟦Nghị định số 30/2020/NĐ-CP⟧ ngày 05/3/2020 của Chính phủ về công tác văn thư.*',
      ),
    },
  ],
  good: [
    {
      frame: 'body',
      text: withBases(
        '*Căn cứ Luật Lưu trữ năm 2024;*',
        '*Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;*',
        '*Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.*',
      ),
    },
    {
      frame: 'body',
      text: withBases(
        '*Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính;*',
        '*Căn cứ Chỉ thị số 07/CT-UBND ngày 10/3/2026 của UBND tỉnh về kỷ luật, kỷ cương.*',
      ),
    },
  ],
  *check({ report }) {
    let before: Ranked | undefined;
    for (const block of report.legalBases) {
      const here = rankedOf(report, block);
      if (here === undefined) continue;
      const outOfRank = before !== undefined && here.rank < before.rank;
      const outOfTime =
        before !== undefined && here.rank === before.rank && here.day !== undefined && before.day !== undefined && here.day < before.day;
      if (before !== undefined && (outOfRank || outOfTime)) {
        const related = [{ span: nameSpan(before.citation), message: messages.lower() }];
        yield {
          span: nameSpan(here.citation),
          message: outOfRank
            ? messages.rank(nameOf(report, here), nameOf(report, before))
            : messages.date(nameOf(report, here), nameOf(report, before)),
          related,
        };
      } else before = here;
    }
  },
});

interface Ranked {
  readonly citation: Citation;
  readonly rank: number;
  /** ISO day of the document. */
  readonly day?: string;
}

/** The first document a căn cứ names, when its rank is beyond doubt. */
function rankedOf(report: Report, block: Block): Ranked | undefined {
  const citation = report.citations.find((c) => c.block.index === block.index);
  if (citation === undefined) return undefined;
  const rank = BY_TYPE[citation.typeName ?? ''] ?? BY_BODY[citation.bodyCodes[0] ?? ''];
  if (rank === undefined) return undefined;
  const day = citation.date?.date;
  return { citation, rank, ...(day === undefined ? {} : { day: isoDate(day) }) };
}

/** From the type word to the number or year. */
function nameSpan({ type, code, name, span }: Citation): { start: number; end: number } {
  return { start: type?.span.start ?? span.start, end: Math.max(code.span.end, name?.span.end ?? code.span.end) };
}

function nameOf(report: Report, { citation }: Ranked): string {
  return report.source.slice(nameSpan(citation)).normalize('NFC');
}
