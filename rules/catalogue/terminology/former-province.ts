import type { BlockContent } from '../../model/block-content.ts';
import { CAPITAL, regex, WORD_START } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { formerProvinces, mergerDate, successorAt } from '../../data/provinces.ts';
import { defineSurveyRule } from '../../rule.ts';
import { issuingBodies } from '../../data/issuing-bodies.ts';
import { startsWithCapital } from '../../pattern/letters.ts';
import { phrases } from '../../vietnamese/tone-placement.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OpeningPatterns } from '../../text/opening-patterns.ts';
import { alsoHere } from '../shared/deviations.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { messages } from './shared/messages.ts';
import { isAboutPast } from './shared/past-facts.ts';
import { PhraseTable } from './shared/phrase-places.ts';
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
/** Bodies and enterprises of a province that bear its name without “tỉnh”: Sở Y tế Quảng Nam. */
const BODIES = new PhraseTable([
  {
    phrases: [
      ...issuingBodies.filter(({ level, name }) => level === 'province' && name.startsWith('Sở ')).map(({ name }) => name.toLowerCase()),
      ...phrases(
        'ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|công an|thanh tra|tỉnh ủy|thuế|cục thuế|bảo hiểm xã hội|bhxh|kho bạc nhà nước|bưu điện|công ty điện lực|điện lực|công ty xổ số kiến thiết|vnpt|viettel',
      ),
    ],
  },
]);
const PROVINCE = regex.gu`${WORD_START}[Tt]ỉnh\s+(?=[${CAPITAL}])`;

interface Place extends TextRange {
  readonly name: string;
}

function find(content: BlockContent): readonly Place[] {
  if (isAllCapitals(content.text)) return [];
  const { text } = content;
  const out = everyMatch(PROVINCE, text).flatMap(({ 0: noun, index }) => placeAt(content, index, index + noun.length));
  for (const { start, end } of BODIES.placesIn(content)) {
    if (/\s/u.test(text.charAt(end)) && startsWithCapital(text.slice(start, end))) out.push(...placeAt(content, start, end + 1));
  }
  return out.sort((a, b) => a.start - b.start);
}

/** The name of a province that is no more at `nameStart`, with the words before it. */
function placeAt(content: BlockContent, start: number, nameStart: number): readonly Place[] {
  const { text } = content;
  const end = nameStart + GONE_NAMES.lengthAt(text, nameStart);
  if (end === nameStart) return [];
  if (shelterOf(content)(start) || citedOf(content)(start) || isAboutPast(text, start, end, mergerDate)) return [];
  return [{ name: text.slice(nameStart, end).replace(/\s+/gu, ' '), start, end }];
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
    vi: 'Tên không đi sau “tỉnh”, tên sở, công an, UBND, tên tỉnh cũ mà tỉnh mới vẫn giữ, câu nói về năm cũ, và văn bản được viện dẫn.',
    en: 'Names not behind “tỉnh” or the name of a body (sở, công an, UBND), old names that the new province keeps, sentences on earlier years, cited documents.',
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
      text: 'Mẫu được gửi ⟦Sở Y tế Quảng Nam⟧ kiểm nghiệm.\n',
      fixed: 'Mẫu được gửi Sở Y tế Quảng Nam (cũ) kiểm nghiệm.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'Sở Y tế Gia Lai hướng dẫn; Sở Y tế Bình Định (cũ) đã bàn giao; Hội chợ Bình Định thu hút khách.\n' },
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
