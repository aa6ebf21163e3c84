import type { Block } from '../../model/block.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { CAPITAL, regex, WORD_START } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { formerProvinces, mergerDate, successorAt } from '../../data/provinces.ts';
import { defineReportRule } from '../../rule.ts';
import { perContent } from '../../model/per-content.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OpeningPatterns } from '../../text/opening-patterns.ts';
import { messages } from './shared/messages.ts';
import { isAboutPast } from './shared/past-facts.ts';
import { citedOf, isAllCapitals, shelterOf, wordedBlocks } from '../../model/shelter.ts';

const GONE = formerProvinces.filter((unit) => unit.name !== unit.now).map((unit) => unit.name);
/** The names by their first word; a capital behind makes another name of them. */
const GONE_NAMES = new OpeningPatterns(
  [...GONE]
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const [first = '', ...others] = name.split(' ');
      return [first, String.raw`${others.map((word) => String.raw`\s+${word}`).join('')}(?!\s+[${CAPITAL}])`];
    }),
);
const PROVINCE = regex.gu`${WORD_START}[Tt]ỉnh\s+(?=[${CAPITAL}])`;

interface Place extends TextRange {
  readonly name: string;
}

const placesOf = perContent(find);

function find(content: BlockContent): readonly Place[] {
  const out: Place[] = [];
  if (isAllCapitals(content.text)) return out;
  const text = content.text;
  for (const { 0: noun, index: start } of everyMatch(PROVINCE, text)) {
    const nameStart = start + noun.length;
    const end = nameStart + GONE_NAMES.lengthAt(text, nameStart);
    if (end === nameStart) continue;
    if (shelterOf(content)(start) || citedOf(content)(start) || isAboutPast(text, start, end, mergerDate)) continue;
    out.push({ name: text.slice(nameStart, end).replace(/\s+/gu, ' '), start, end });
  }
  return out;
}

export default defineReportRule({
  id: 'terminology/former-province',
  code: 'CT-TERM',
  summary: {
    vi: 'Tỉnh được nêu đã hợp nhất trước ngày của báo cáo',
    en: 'A province named in the text was merged before the date of the report',
  },
  why: {
    vi: 'Từ 01/7/2025 cả nước có 34 tỉnh, thành phố. Tên tỉnh cũ chỉ dùng khi nói về trước đó, kèm “(cũ)” hoặc “trước đây”; văn bản viện dẫn giữ tên vào lúc ban hành.',
    en: 'Since 01/7/2025 there are 34 provinces and cities. A former name is used for earlier facts only, with “(cũ)” or “trước đây”; cited documents keep it.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Đoàn công tác học tập kinh nghiệm tại ⟦tỉnh Bình Định⟧; tỉnh Bình Định có nhiều mô hình hay.\n',
      fixed: 'Đoàn công tác học tập kinh nghiệm tại tỉnh Bình Định (cũ); tỉnh Bình Định có nhiều mô hình hay.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'Đoàn học tập tại tỉnh Gia Lai. Tỉnh Bình Định (cũ) có nhiều mô hình; địa bàn tỉnh Kon Tum trước đây.\n' },
    {
      frame: 'body',
      text: 'Năm 2023, tỉnh Bình Định đạt kết quả tốt. Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh Bình Định về chính sách đất đai còn hiệu lực.\n',
    },
  ],
  *check({ report, date }) {
    if (date === undefined || date < mergerDate) return;
    const seen = new Map<string, { block: Block; place: Place }[]>();
    for (const block of wordedBlocks(report)) {
      for (const place of placesOf(block.content)) seen.set(place.name, [...(seen.get(place.name) ?? []), { block, place }]);
    }
    for (const [name, places] of seen) {
      const [first] = places;
      const now = successorAt(name, date);
      if (first === undefined || now === undefined) continue;
      const span = first.block.spanOf(first.place.start, first.place.end);
      yield {
        span,
        message: messages.formerProvince(first.block.text.slice(first.place.start, first.place.end), now.fullName),
        fixes: [{ title: messages.markFormer, safety: 'ask', edits: [{ span: { start: span.end, end: span.end }, text: ' (cũ)' }] }],
        related: places
          .slice(1, 21)
          .map(({ block, place }) => ({ span: block.spanOf(place.start, place.end), message: messages.alsoHere })),
      };
    }
  },
});
