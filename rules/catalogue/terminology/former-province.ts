import type { BlockContent } from '../../model/block-content.ts';
import { CAPITAL, regex, WORD_START } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { issuingBodies } from '../../data/issuing-bodies.ts';
import { formerProvinces, mergerDate, successorAt } from '../../data/provinces.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OpeningPatterns } from '../../text/opening-patterns.ts';
import { alsoHere } from '../shared/deviations.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { messages } from './shared/messages.ts';
import { isAboutPast } from './shared/past-facts.ts';
import { citedOf, isAllCapitals, shelterOf, isWordedBlock } from '../../model/shelter.ts';

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
/** A body of provinces alone stands before the bare name: “Sở Y tế Quảng Nam”. */
const PROVINCE = regex.gu`
  ${WORD_START}(?<body>[Tt]ỉnh|Sở\s+(?:${departments()})|Tỉnh\s+ủy|Công\s+an|UBND|HĐND|Cục\s+Thuế)\s+(?=[${CAPITAL}])`;

/** Names of the departments behind “Sở”, those of the past among them. */
function departments(): string {
  return issuingBodies.flatMap(({ name }) => (name.startsWith('Sở ') ? [name.slice(3).replaceAll(' ', String.raw`\s+`)] : [])).join('|');
}

interface Place extends TextRange {
  readonly name: string;
}

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

export default defineSurveyRule({
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
  leavesAlone: {
    vi: 'Tên không đứng sau “tỉnh” hay tên cơ quan cấp tỉnh, tên tỉnh cũ mà tỉnh mới vẫn giữ, câu nói về năm cũ, và văn bản được viện dẫn.',
    en: 'Names without “tỉnh” or a body of provinces before them, old names that the new province keeps, sentences on earlier years, cited documents.',
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
    {
      frame: 'body',
      text: 'Xã phối hợp với ⟦Sở Y tế Bình Định⟧ khám bệnh cho 120 người.\n',
      fixed: 'Xã phối hợp với Sở Y tế Bình Định (cũ) khám bệnh cho 120 người.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'Đoàn học tập tại tỉnh Gia Lai. Tỉnh Bình Định (cũ) có nhiều mô hình; địa bàn tỉnh Kon Tum trước đây.\n' },
    {
      frame: 'body',
      text: 'Năm 2023, tỉnh Bình Định đạt kết quả tốt. Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh Bình Định về chính sách đất đai còn hiệu lực.\n',
    },
  ],
  reads: isWordedBlock,
  collect: ({ content }) => find(content),
  *conclude({ noticed, date }) {
    if (date === undefined || date < mergerDate) return;
    for (const [name, places] of groupedBy(noticed, (place) => place.name)) {
      const [{ block, start, end }] = places;
      const now = successorAt(name, date);
      if (now === undefined) continue;
      const span = block.spanOf(start, end);
      yield {
        span,
        message: messages.formerProvince(block.text.slice(start, end), now.fullName),
        fixes: [{ title: messages.markFormer, safety: 'ask', edits: [{ span: { start: span.end, end: span.end }, text: ' (cũ)' }] }],
        related: alsoHere(places, messages.alsoHere),
      };
    }
  },
});
