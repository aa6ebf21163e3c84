import type { BlockContent } from '../../model/block-content.ts';
import type { TextRange } from '../../text/span.ts';
import { datedWordings, type DatedWording } from '../../data/wordings.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { defineSurveyRule } from '../../rule.ts';
import { alsoHere } from '../shared/deviations.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { messages } from './shared/messages.ts';
import { isAboutPast } from './shared/past-facts.ts';
import { NAMED_DISTRICT, namedDistrictsIn } from './shared/named-districts.ts';
import { PhraseTable } from './shared/phrase-places.ts';
import { citedOf, isAllCapitals, shelterOf, isWordedBlock } from '../../model/shelter.ts';
import { dedent } from '../shared/dedent.ts';

const DISTRICT = /huyện|quận|thị xã|thị đoàn|thị ủy/u;
const isOfDistricts = ({ phrases }: DatedWording): boolean => phrases.every((phrase) => DISTRICT.test(phrase));
/** The many bodies of the districts stand in a table of their own, which few reports need. */
const OF_DISTRICTS = new PhraseTable(datedWordings.filter(isOfDistricts));
const OTHERS = new PhraseTable(datedWordings.filter((wording) => !isOfDistricts(wording)));
const SOME_LETTER = regex.u`[${LETTER}]`;

interface Place extends TextRange {
  readonly wording: DatedWording;
}

function find(content: BlockContent): readonly Place[] {
  const out: Place[] = [];
  let sheltered: ((offset: number) => boolean) | undefined;
  let cited: ((offset: number) => boolean) | undefined;
  const ofDistricts = DISTRICT.test(content.plain) ? OF_DISTRICTS.placesIn(content) : [];
  for (const { row: wording, start, end } of [...OTHERS.placesIn(content), ...ofDistricts]) {
    sheltered ??= shelterOf(content);
    cited ??= citedOf(content);
    // “63/63 tỉnh, thành phố”: the number is nobody's to change, the words behind it are.
    const word = start + content.text.slice(start, end).search(SOME_LETTER);
    if (!wording.citedToo && (sheltered(word) || cited(start))) continue;
    if (out.some((other) => other.start <= start && end <= other.end)) continue;
    if (!isAboutPast(content.text, start, end, wording.from)) out.push({ wording, start, end });
  }
  for (const { start, end } of namedDistrictsIn(content, out)) {
    sheltered ??= shelterOf(content);
    cited ??= citedOf(content);
    if (!sheltered(start) && !cited(start) && !isAboutPast(content.text, start, end, NAMED_DISTRICT.from))
      out.push({ wording: NAMED_DISTRICT, start, end });
  }
  return out;
}

export default defineSurveyRule({
  id: 'terminology/dated-wording',
  code: 'CT-TERM',
  summary: { vi: 'Cách gọi không còn đúng vào ngày của báo cáo', en: 'A wording out of date on the day of the report' },
  why: {
    vi: 'Một số cách gọi thay đổi từ một ngày nhất định, như dịch vụ công trực tuyến mức độ 3, 4 (từ 15/8/2022), cấp huyện, 63 tỉnh, thành phố (từ 01/7/2025). Câu nói về trước ngày đó, có “trước đây”, “(cũ)”, “nay là” hoặc nằm trong tên văn bản viện dẫn thì không bị nhắc.',
    en: 'Some wordings changed on a known day. Sentences about the time before, with “trước đây”, “(cũ)” or “nay là”, and names of cited documents are left alone.',
  },
  leavesAlone: {
    vi: 'Đoạn kể việc sáp nhập, bàn giao, giải thể, câu có ngày, năm trước mốc thay đổi, và hầu hết lời trong ngoặc kép.',
    en: 'Passages on a merger, a handover or a dissolution, sentences with an earlier day or year, and most quotations.',
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
    { frame: 'body', text: 'Xã giáp ⟦huyện Tân Hòa⟧ và huyện An Phú; dân cư tăng.\n' },
    {
      frame: 'body',
      text: 'Xã gửi hồ sơ lên ⟦Phòng Tư pháp huyện⟧ Tân Hòa; ⟦Thanh tra các huyện⟧ Tân Hòa, An Phú đã kết luận.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Trường THPT huyện Tân Hòa có 12 lớp; sửa tuyến đường từ xã đến huyện An Phú; đoàn của huyện Kim Bình (Trung Quốc) đến thăm.\n',
    },
    { frame: 'body', text: 'Phòng Nội vụ huyện Tân Hòa (trước đây) đã thẩm định; Hội Nông dân xã tập huấn 12 lớp.\n' },
    {
      frame: 'body',
      text: 'Trước đây cấp huyện thực hiện. Năm 2024, 63 tỉnh, thành phố tham gia. UBND huyện Tân Hòa (cũ) đã bàn giao hồ sơ.\n',
    },
    {
      frame: 'body',
      text: 'Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Tân Hòa về dịch vụ công trực tuyến mức độ 4, xã đã rà soát; Ban Tuyên giáo và Dân vận phối hợp.\n',
    },
  ],
  reads: isWordedBlock,
  collect: ({ content }) => find(content),
  *conclude({ noticed, date }) {
    if (date === undefined) return;
    const inForce = noticed.filter(({ wording }) => wording.from <= date);
    for (const places of groupedBy(inForce, ({ wording }) => wording.id).values()) {
      const [{ block, wording, start, end }] = places;
      const typed = block.text.slice(start, end);
      const right = wording.rewrite?.(typed) ?? wording.replacement;
      const span = block.spanOf(start, end);
      yield {
        span,
        message: messages.dated(typed, wording.note),
        ...(right === undefined || isAllCapitals(typed)
          ? {}
          : { fixes: [{ title: messages.write(right), safety: 'ask' as const, edits: [{ span, text: right }] as const }] }),
        related: alsoHere(places, messages.alsoHere),
        ...(wording.atMost && { atMost: wording.atMost }),
      };
    }
  },
});
