import type { BlockContent } from '../../model/block-content.ts';
import { CAPITAL, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { provinceByName } from '../../data/provinces.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { messages } from './shared/messages.ts';
import { citedOf, isAllCapitals, shelterOf, isWordedBlock } from '../../model/shelter.ts';

interface Mention extends TextRange {
  /** Proper name: `Tân Hòa`. */
  readonly name: string;
  /** Level noun in small letters; empty when a body stands directly before the name. */
  readonly level: string;
  /** Offset at which the level noun belongs. */
  readonly nameStart: number;
}

const NAME = String.raw`[${CAPITAL}][${SMALL}]+\s+[${CAPITAL}][${SMALL}]+`;
const WITH_LEVEL = regex.gu`
  ${WORD_START}(?<level>tỉnh|[Tt]hành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+
  (?<name>${NAME})${WORD_END}(?!\s+[${CAPITAL}])`;
const BARE = regex.gu`${WORD_START}(?<body>UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)\s+(?<name>${NAME})${WORD_END}(?!\s+[${CAPITAL}])`;

function find(content: BlockContent): readonly Mention[] {
  const { text } = content;
  if (isAllCapitals(text)) return [];
  const sheltered = shelterOf(content);
  const cited = citedOf(content);
  const out: Mention[] = [];
  for (const match of [...everyMatch(WITH_LEVEL, text), ...everyMatch(BARE, text)]) {
    const { level = '', name = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (!sheltered(match.index) && !cited(match.index))
      out.push({ name: name.replace(/\s+/gu, ' '), level: level.toLowerCase(), start: match.index, end, nameStart: end - name.length });
  }
  return out;
}

export default defineSurveyRule({
  id: 'terminology/unit-level',
  code: 'CT-UNIT',
  summary: { vi: 'Tên đơn vị hành chính thiếu cấp: “UBND Tân Hòa”', en: 'The name of a unit lacks its level: “UBND Tân Hòa”' },
  why: {
    vi: 'Tên đơn vị hành chính đi kèm cấp: UBND xã Tân Hòa. Thiếu cấp, người đọc không biết là xã, phường hay tỉnh. Chỉ nêu khi văn bản ghi cấp của đúng đơn vị ấy ở chỗ khác.',
    en: 'A unit is named with its level: UBND xã Tân Hòa. Reported only when the document gives the level of the same unit elsewhere.',
  },
  leavesAlone: {
    vi: 'Tên chỉ có ở dạng thiếu cấp, tên dùng cho cả xã lẫn phường, tên tỉnh, thành phố, và văn bản được viện dẫn.',
    en: 'Names never given with their level, names of both a xã and a phường, provinces, and cited documents.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Xã phối hợp với xã Tân Hòa. Theo đề nghị của ⟦UBND Tân Hòa⟧, hai bên đã họp.\n',
      fixed: 'Xã phối hợp với xã Tân Hòa. Theo đề nghị của UBND xã Tân Hòa, hai bên đã họp.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Xã phối hợp với xã Tân Hòa và UBND xã Tân Hòa; UBND Đông Phú đã họp; phường Minh Tâm và xã Minh Tâm; UBND Minh Tâm họp.\n',
    },
  ],
  reads: isWordedBlock,
  collect: ({ content }) => find(content),
  *conclude({ noticed }) {
    const named = groupedBy(noticed, ({ name }) => name);
    for (const { block, start, end, nameStart, name, level: written } of noticed) {
      if (written !== '' || provinceByName(name) !== undefined) continue;
      const levels = new Set(named.get(name)?.flatMap(({ level }) => (level === '' ? [] : [level])));
      const [level] = levels;
      if (level === undefined || levels.size !== 1) continue;
      const typed = block.text.slice(start, end);
      const right = `${block.text.slice(start, nameStart)}${level} ${name}`;
      const at = block.spanOf(nameStart, nameStart + 1).start;
      yield {
        span: block.spanOf(start, end),
        message: messages.unitWithoutLevel(typed, right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span: { start: at, end: at }, text: `${level} ` }] }],
      };
    }
  },
});
