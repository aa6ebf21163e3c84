import type { BlockContent } from '../../model/block-content.ts';
import { startsWithCapital } from '../../pattern/letters.ts';
import type { TextRange } from '../../text/span.ts';
import { issuingBodies, type IssuingBody } from '../../data/issuing-bodies.ts';
import { datedWordings } from '../../data/wordings.ts';
import { defineSurveyRule } from '../../rule.ts';
import { alsoHere } from '../shared/deviations.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { messages } from './shared/messages.ts';
import { isAboutPast } from './shared/past-facts.ts';
import { PhraseTable } from './shared/phrase-places.ts';
import { citedOf, isAllCapitals, shelterOf, isWordedBlock } from '../../model/shelter.ts';

const DATED: ReadonlySet<string> = new Set(datedWordings.flatMap((wording) => wording.phrases));

/** Bodies with a successor and a name of their own; those whose name is a dated wording are told as such. */
const NAMES = new PhraseTable(
  issuingBodies
    .filter(
      (body) =>
        body.until !== undefined &&
        body.now !== undefined &&
        (body.level === 'central' || body.level === 'province') &&
        !body.nameShared &&
        !DATED.has(body.name.toLowerCase()),
    )
    .map((body) => ({ body, phrases: [body.name.toLowerCase()] })),
);

interface Place extends TextRange {
  readonly body: IssuingBody;
}

function find(content: BlockContent): readonly Place[] {
  const out: Place[] = [];
  let sheltered: ((offset: number) => boolean) | undefined;
  let cited: ((offset: number) => boolean) | undefined;
  for (const {
    row: { body },
    start,
    end,
  } of NAMES.placesIn(content)) {
    if (body.until === undefined || !startsWithCapital(content.text.slice(start, end))) continue;
    sheltered ??= shelterOf(content);
    cited ??= citedOf(content);
    if (!sheltered(start) && !cited(start) && !isAboutPast(content.text, start, end, nextDay(body.until))) out.push({ body, start, end });
  }
  return out;
}

/** The bodies of the list ended on the last day of February 2025. */
function nextDay(iso: string): string {
  return iso === '2025-02-28' ? '2025-03-01' : `${iso}~`;
}

export default defineSurveyRule({
  id: 'terminology/abolished-body',
  code: 'CT-TERM',
  summary: { vi: 'Cơ quan được nêu không còn vào ngày của báo cáo', en: 'A body named in the text had ended by the date of the report' },
  why: {
    vi: 'Từ 01/3/2025 nhiều bộ, sở được hợp nhất (Sở Tài nguyên và Môi trường nay là Sở Nông nghiệp và Môi trường). Văn bản viện dẫn giữ tên cơ quan vào lúc ban hành; câu nói về thời gian trước không bị nhắc.',
    en: 'Many ministries and departments were merged on 01/3/2025. Cited documents keep the name of their time, and sentences about the past are left alone.',
  },
  leavesAlone: {
    vi: 'Câu nói về trước ngày sắp xếp, có “nay là”, “(cũ)”, “sáp nhập” hay năm cũ; tên trong ngoặc kép và ở văn bản viện dẫn.',
    en: 'Sentences on the time before, with “nay là”, “(cũ)”, “sáp nhập” or an earlier year; quotations and cited documents.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Xã phối hợp với ⟦Sở Tài nguyên và Môi trường⟧ rà soát đất đai; Sở Tài nguyên và Môi trường đã hướng dẫn.\n',
      fixed: 'Xã phối hợp với Sở Nông nghiệp và Môi trường rà soát đất đai; Sở Nông nghiệp và Môi trường đã hướng dẫn.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Thực hiện Thông tư số 09/2021/TT-BTNMT ngày 30/6/2021 của Bộ trưởng Bộ Tài nguyên và Môi trường quy định về đất đai; Sở Nông nghiệp và Môi trường hướng dẫn.\n',
    },
    {
      frame: 'body',
      text: 'Sở Tài nguyên và Môi trường (nay là Sở Nông nghiệp và Môi trường) đã có kết luận. Năm 2024, Sở Giao thông vận tải đã kiểm tra.\n',
    },
  ],
  reads: isWordedBlock,
  collect: ({ content }) => find(content),
  *conclude({ noticed, date }) {
    if (date === undefined) return;
    const ended = noticed.filter(({ body }) => (body.until ?? date) < date);
    for (const [body, places] of groupedBy(ended, (place) => place.body)) {
      const [{ block, start, end }] = places;
      if (body.now === undefined) continue;
      const typed = block.text.slice(start, end);
      const span = block.spanOf(start, end);
      yield {
        span,
        message: messages.abolished(typed, '01/3/2025', body.now),
        ...(isAllCapitals(typed)
          ? {}
          : { fixes: [{ title: messages.write(body.now), safety: 'ask' as const, edits: [{ span, text: body.now }] as const }] }),
        related: alsoHere(places, messages.alsoHere),
      };
    }
  },
});
