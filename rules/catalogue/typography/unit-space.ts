import { isProtected } from '../../model/tokens.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';

/** The small letters that English has not. */
const MARKED = 'à-ãè-êìíò-õùúýăđĩũơưạ-ỹ';
/** Units written with letters, longest first where one begins another. */
const UNITS = [
  'km²',
  'km2',
  'km',
  'kWh',
  'kW',
  'kVA',
  'kV',
  'kg',
  'MWh',
  'MW',
  'cm²',
  'cm',
  'mm',
  'm²',
  'm2',
  'm³',
  'm3',
  'ml',
  'm',
  'ha',
  'lít',
  'tấn',
  'tạ',
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'đồng',
  'hộ',
  'người',
];
/** A word with a mark can be no code. */
const MARKED_WORD = `(?=[a-z]{0,4}[${MARKED}])[a-z${MARKED}]{2,7}`;
const PATTERN = regex.gu`
  (?<![${LETTER}\d.,/]|[${LETTER}]\d*[-–]|(?<!\d)[-–])
  (?<number>\d+(?:[.,]\d+)*)
  (?<unit>${UNITS.join('|')}|${MARKED_WORD})(?![${LETTER}\d²³])`;

export default defineBlockRule({
  id: 'typography/unit-space',
  code: 'CT-07',
  summary: { vi: 'Thiếu dấu cách giữa số và đơn vị, giữa số và chữ', en: 'No space between a figure and its unit or word' },
  why: {
    vi: 'Giữa số và đơn vị có một dấu cách: 120 ha, 15 km, 2,5 tỷ đồng. Dấu % và giờ viết tắt không thuộc quy tắc này.',
    en: 'One space stands between a figure and its unit: 120 ha, 15 km. The percent sign and abbreviated hours are another matter.',
  },
  leavesAlone: {
    vi: 'Mã và số hiệu (4G, A4, H2-120m), “24/24h”, địa chỉ mạng, và đơn vị không dấu ngoài danh mục.',
    en: 'Codes (4G, A4, H2-120m), “24/24h”, web addresses, and units without marks that the list does not hold.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Gieo trồng ⟦412ha⟧, làm ⟦2,5km⟧ đường, lượng mưa 200-⟦216mm⟧, chi ⟦3tỷ⟧ đồng, ⟦12thôn⟧ lập ⟦1.135hồ⟧ sơ.\n',
      fixed: 'Gieo trồng 412 ha, làm 2,5 km đường, lượng mưa 200-216 mm, chi 3 tỷ đồng, 12 thôn lập 1.135 hồ sơ.\n',
    },
  ],
  good: [{ text: 'Gieo trồng 86 ha, 8.000 m³ đất; mạng 4G, vùng phủ sóng 24/24h, khổ A4, dự án H2-120m, trang https://vi-du.vn/120ha.\n' }],
  *check({ block }) {
    for (const match of everyMatch(PATTERN, block.text)) {
      if (isProtected(block.content.tokens, match.index)) continue;
      const { number = '', unit = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const at = block.spanOf(match.index + number.length, end).start;
      yield {
        span: block.spanOf(match.index, end),
        message: messages.unitSpace(match[0], `${number} ${unit}`),
        fixes: [{ title: messages.write(`${number} ${unit}`), safety: 'safe', edits: [{ span: { start: at, end: at }, text: ' ' }] }],
      };
    }
  },
});
