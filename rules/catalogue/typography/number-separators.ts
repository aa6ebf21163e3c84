import { written } from '../../model/figures/figure.ts';
import { isProtected } from '../../model/tokens.ts';
import { LETTER, regex, TOKEN_END } from '../../pattern/regex.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { DECIMAL_COMMA } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { COUNTED, MEASURE, REFERENCE } from './shared/figure-units.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

/** A number written with the separators of English. */
interface ForeignNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Could be a decimal with three places; counts only in a document that writes thousands with a dot. */
  readonly doubtful: boolean;
  /** Five digits and more without dots; counts only in a document that writes thousands with a dot. */
  readonly bare: boolean;
}

interface Facts {
  readonly foreign: readonly ForeignNumber[];
  /** The first number with the separators of Vietnamese: `4.500`, `12,5%`. */
  readonly own: { readonly start: number; readonly end: number; readonly thousands: boolean } | undefined;
}

/** Signs before a figure that is part of a longer number, code or address. */
const PART_OF_NUMBER = regex.u`[${LETTER}\d.,/:-]$`;
const FOREIGN_FORMS = [
  String.raw`\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\d,/]|\.\d)`,
  String.raw`\d{1,3},\d{3}\.\d{1,2}(?![\d,/]|\.\d)`,
  String.raw`[1-9]\d{0,2},\d{3}(?=\s+(?:${COUNTED})${TOKEN_END}|\s?(?:VNĐ|VND|USD|₫|đ)${TOKEN_END})`,
  String.raw`(?<bare>[1-9]\d{4,14}(?=\s+(?:${COUNTED}|ha|m|m²|m2|m³|m3|kg|tấn|lít)(?![${LETTER}\d²³])))`,
  String.raw`0\.\d{3}(?=\s(?:tỷ|triệu|ha|km|tấn|tạ)${TOKEN_END})`,
  String.raw`(?<doubtful>[1-9]\d{0,2},\d{2}0(?=\s+(?:ha|m|m²|m2|m³|m3|kg|tấn|tạ|lít)(?![${LETTER}\d²³])))`,
  String.raw`\d{1,3}(?:\.\d{1,2})(?=\s*(?:${MEASURE})(?![${LETTER}\d²³]))`,
];
const FOREIGN = regex.gu`${FOREIGN_FORMS.join('|')}`;
/** What a form above needs; asked first, for most figures are none of them. */
const MAY_BE_FOREIGN = /\d,\d{3}|\d\.\d{1,2}(?!\d)|\d{5}|0\.\d/u;
const OWN = /(?<![\d.,/])(?:(?<thousands>\d{1,3}(?:\.\d{3})+)(?:,\d+)?|\d+,\d{1,2}(?=\s*(?:%|tỷ|triệu|ha|km|tấn)))(?![\d/]|[.,]\d)/u;

function factsOf(content: BlockContent): readonly Facts[] {
  const { text, tokens } = content;
  if (!/\d[.,]\d|\d{5}/u.test(text)) return [];
  const own = OWN.exec(text);
  const places = tokens.filter((token) => token.kind !== 'number');
  const foreign = (MAY_BE_FOREIGN.test(text) ? everyMatch(FOREIGN, text) : [])
    .filter(
      ({ index }) =>
        !PART_OF_NUMBER.test(text.slice(0, index).slice(-1)) &&
        !isProtected(places, index) &&
        !REFERENCE.test(text.slice(Math.max(0, index - 12), index)),
    )
    .map((match): ForeignNumber => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      doubtful: match.groups?.['doubtful'] !== undefined,
      bare: match.groups?.['bare'] !== undefined,
    }));
  if (own === null) return foreign.length === 0 ? [] : [{ foreign, own: undefined }];
  return [{ foreign, own: { start: own.index, end: own.index + own[0].length, thousands: own.groups?.['thousands'] !== undefined } }];
}

export default defineSurveyRule({
  id: 'typography/number-separators',
  code: 'CT-05',
  summary: { vi: 'Dấu phân cách hàng nghìn và phần thập phân kiểu nước ngoài', en: 'English separators of thousands and decimals' },
  why: {
    vi: 'Số viết theo kiểu Việt Nam: dấu chấm giữa các nhóm ba chữ số, dấu phẩy trước phần thập phân (4.500; 12,5%). Lẫn hai kiểu làm số bị đọc sai hàng nghìn lần.',
    en: 'Vietnamese figures have a dot between groups of three and a comma before decimals (4.500; 12,5%). Mixed styles make a number a thousand times too large or small.',
  },
  leavesAlone: {
    vi: 'Số mục (mục 2.1), ngày (9.2), phiên bản, tọa độ; “4,500 m³” khi văn bản không có số nghìn nào viết theo kiểu Việt Nam.',
    en: 'Sections (mục 2.1), days (9.2), versions, coordinates; “4,500 m³” where no thousands are written the Vietnamese way.',
  },
  basis: [DECIMAL_COMMA],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Thu ngân sách đạt ⟦87.4⟧% dự toán, bình quân ⟦9.2⟧ triệu đồng/người; xã có 1.250 hộ.

        Chi ⟦4,500,000.5⟧ đồng cho ⟦1,250⟧ hộ, ⟦568,000⟧ VNĐ, ⟦0.500⟧ ha; dung tích ⟦4,500⟧ m³.
      `,
      fixed: dedent`
        Thu ngân sách đạt 87,4% dự toán, bình quân 9,2 triệu đồng/người; xã có 1.250 hộ.

        Chi 4.500.000,5 đồng cho 1.250 hộ, 568.000 VNĐ, 0,500 ha; dung tích 4.500 m³.
      `,
    },
    {
      frame: 'body',
      text: 'Xã chi 45.000.000 đồng và ⟦21430000⟧ đồng cho ⟦12500⟧ lượt khám.\n',
      fixed: 'Xã chi 45.000.000 đồng và 21.430.000 đồng cho 12.500 lượt khám.\n',
    },
  ],
  good: [
    { text: 'Điện thoại 0255123456, thửa 128500, năm 2026 hộ nghèo giảm còn 1.250 hộ; 128,5 tấn.\n' },
    {
      text: 'Thu đạt 87,4% dự toán, bình quân 9,2 triệu đồng; chi 1,234 tỷ đồng; xã có 1.250 hộ, 4.500.000 đồng; mục 2.1, điểm 2.2 mục II, ngày 9.2, phiên bản 2.0 của phần mềm; diện tích 1.250 ha, dự án 12,125 ha.\n',
    },
    { text: 'Dung tích 4,500 m³; mức 1,2,3; tọa độ 10.2 và 106.4.\n' },
  ],
  reads: isRunning,
  collect: ({ content }) => factsOf(content),
  *conclude({ noticed }) {
    const home = noticed.find(({ own }) => own !== undefined);
    const thousands = noticed.some(({ own }) => own?.thousands === true);
    for (const { block, foreign } of noticed) {
      for (const { start, end, text, doubtful, bare } of foreign) {
        if (doubtful && (!thousands || block.content.place.kind === 'table-cell')) continue;
        if (bare && (!thousands || block.content.place.kind === 'table-cell')) continue;
        const right = bare ? written(Number(text), 0) : text.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.'));
        const span = block.spanOf(start, end);
        yield {
          span,
          message: bare ? messages.noSeparators(text, right) : messages.separators(text, right),
          ...(bare ? { atMost: 'hint' as const } : {}),
          fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span, text: right }] }],
          ...(home?.own === undefined
            ? {}
            : { related: [{ span: home.block.spanOf(home.own.start, home.own.end), message: messages.separatorsKept }] }),
        };
      }
    }
  },
});
