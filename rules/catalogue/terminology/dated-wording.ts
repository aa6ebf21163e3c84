import type { Block } from '../../model/block.ts';
import type { BlockContent } from '../../model/block-content.ts';
import type { TextRange } from '../../text/span.ts';
import { datedWordings, type DatedWording } from '../../data/wordings.ts';
import { defineReportRule } from '../../rule.ts';
import { perContent } from '../../model/per-content.ts';
import { messages } from './shared/messages.ts';
import { isAboutPast } from './shared/past-facts.ts';
import { PhraseTable } from './shared/phrase-places.ts';
import { citedOf, isAllCapitals, shelterOf, wordedBlocks } from '../../model/shelter.ts';
import { dedent } from '../shared/dedent.ts';

const TABLE = new PhraseTable(datedWordings);

interface Place extends TextRange {
  readonly wording: DatedWording;
}

const placesOf = perContent(find);

function find(content: BlockContent): readonly Place[] {
  const out: Place[] = [];
  let sheltered: ((offset: number) => boolean) | undefined;
  let cited: ((offset: number) => boolean) | undefined;
  for (const { row: wording, start, end } of TABLE.placesIn(content)) {
    sheltered ??= shelterOf(content);
    cited ??= citedOf(content);
    const document = /-party-|law/u.test(`-${wording.id}`);
    // “63/63 tỉnh, thành phố”: the number is nobody's to change, the words behind it are.
    const word = start + content.text.slice(start, end).search(/\p{L}/u);
    if ((document ? false : sheltered(word) || cited(start)) || out.some((other) => other.start <= start && end <= other.end)) continue;
    if (!isAboutPast(content.text, start, end, wording.from)) out.push({ wording, start, end });
  }
  return out;
}

export default defineReportRule({
  id: 'terminology/dated-wording',
  code: 'CT-TERM',
  summary: { vi: 'Cách gọi không còn đúng vào ngày của báo cáo', en: 'A wording out of date on the day of the report' },
  why: {
    vi: 'Một số cách gọi thay đổi từ một ngày nhất định, như dịch vụ công trực tuyến mức độ 3, 4 (từ 15/8/2022), cấp huyện, 63 tỉnh, thành phố (từ 01/7/2025). Câu nói về trước ngày đó, có “trước đây”, “(cũ)”, “nay là” hoặc nằm trong tên văn bản viện dẫn thì không bị nhắc.',
    en: 'Some wordings changed on a known day. Sentences about the time before, with “trước đây”, “(cũ)” or “nay là”, and names of cited documents are left alone.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Xã cung cấp 45 ⟦dịch vụ công trực tuyến mức độ 4⟧; dịch vụ công trực tuyến mức độ 4 đạt 90%.

        Xếp hạng trong ⟦63 tỉnh, thành phố⟧.
      `,
      fixed: dedent`
        Xã cung cấp 45 dịch vụ công trực tuyến toàn trình; dịch vụ công trực tuyến toàn trình đạt 90%.

        Xếp hạng trong 34 tỉnh, thành phố.
      `,
    },
    { frame: 'body', text: 'Hồ sơ được chuyển về ⟦cấp huyện⟧ để xử lý.\n' },
  ],
  good: [
    {
      frame: 'body',
      text: 'Trước đây cấp huyện thực hiện. Năm 2024, 63 tỉnh, thành phố tham gia. UBND huyện Tân Hòa (cũ) đã bàn giao hồ sơ.\n',
    },
    {
      frame: 'body',
      text: 'Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Tân Hòa về dịch vụ công trực tuyến mức độ 4, xã đã rà soát; Ban Tuyên giáo và Dân vận phối hợp.\n',
    },
  ],
  *check({ report, date }) {
    if (date === undefined) return;
    const seen = new Map<string, { block: Block; place: Place }[]>();
    for (const block of wordedBlocks(report)) {
      for (const place of placesOf(block.content)) {
        if (place.wording.from > date) continue;
        seen.set(place.wording.id, [...(seen.get(place.wording.id) ?? []), { block, place }]);
      }
    }
    for (const places of seen.values()) {
      const [first] = places;
      if (first === undefined) continue;
      const {
        block,
        place: { wording, start, end },
      } = first;
      const typed = block.text.slice(start, end);
      const right = replacementOf(wording, typed);
      const span = block.spanOf(start, end);
      yield {
        span,
        message: messages.dated(typed, wording.note),
        ...(right === undefined || isAllCapitals(typed)
          ? {}
          : { fixes: [{ title: messages.write(right), safety: 'ask' as const, edits: [{ span, text: right }] as const }] }),
        related: places
          .slice(1, 21)
          .map((other) => ({ span: other.block.spanOf(other.place.start, other.place.end), message: messages.alsoHere })),
        ...(wording.id === 'identity-card' ? { atMost: 'hint' as const } : {}),
      };
    }
  },
});

/** Levels of online services have a new name each; other wordings have one. */
function replacementOf(wording: DatedWording, typed: string): string | undefined {
  if (wording.id === 'online-service-levels') {
    const head = /trực tuyến/iu.test(typed) ? typed.replace(/\s+mức.*$/su, '') : `${typed.replace(/\s+mức.*$/su, '')} trực tuyến`;
    const [three, four] = [typed.includes('3'), typed.includes('4')];
    return `${head} ${three && four ? 'một phần, toàn trình' : four ? 'toàn trình' : 'một phần'}`;
  }
  return wording.id === 'identity-card' ? undefined : wording.replacement;
}
