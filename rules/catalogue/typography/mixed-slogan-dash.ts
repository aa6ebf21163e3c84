import { findQuotations, insideQuotation } from '../../model/citations/quotation.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { defineSurveyRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

const EN_DASH = '–';
const EN_DASHES = regex.gu`${EN_DASH}`;
const PART = String.raw`[${LETTER}]+(?: [${LETTER}]+){0,3}`;
/** Three or more short parts: two parts alone may be a remark after a dash, a signer and an office, or a route. */
const CHAIN = regex.gu`(?<![${LETTER}\d] |[${LETTER}\d])${PART}(?: [-${EN_DASH}] ${PART}){2,}`;
const SPACED_HYPHEN = regex.u`[${LETTER}] - [${LETTER}]`;

interface Slogan {
  readonly start: number;
  readonly end: number;
  /** Offsets of the en dashes. */
  readonly signs: readonly number[];
  readonly quoted: boolean;
}

interface Facts {
  readonly slogans: readonly Slogan[];
  /** Range of the first spaced hyphen between words, with the letters beside it. */
  readonly hyphenAt: number;
}

function factsOf(content: BlockContent): readonly Facts[] {
  const { text, marker } = content;
  const from = marker?.contentStart ?? 0;
  const slogans: Slogan[] = [];
  if (text.includes(` ${EN_DASH} `)) {
    let quoted: ((offset: number) => boolean) | undefined;
    for (const match of everyMatch(CHAIN, text.slice(from))) {
      const start = from + match.index;
      const signs = everyMatch(EN_DASHES, match[0]).map((sign) => start + sign.index);
      const whole = edge(text.charAt(start - 1)) && edge(text.charAt(start + match[0].length));
      if (signs.length < 2 || !whole) continue;
      slogans.push({
        start,
        end: start + match[0].length,
        signs,
        quoted: (quoted ??= insideQuotation(findQuotations(text)))(start),
      });
    }
  }
  const hyphen = SPACED_HYPHEN.exec(text.slice(from));
  if (hyphen === null && slogans.length === 0) return [];
  return [{ slogans, hyphenAt: hyphen === null ? -1 : from + hyphen.index }];
}

/** True at a place where a slogan may begin or end: an edge of the text, a quotation mark, a bracket or a sign. */
function edge(sign: string): boolean {
  return sign === '' || /[“”"‘’().,;:\n]/u.test(sign);
}

export default defineSurveyRule({
  id: 'typography/mixed-slogan-dash',
  code: 'CT-02',
  summary: {
    vi: 'Khẩu hiệu dùng gạch dài trong khi nơi khác dùng gạch nối',
    en: 'A slogan has en dashes while the document uses spaced hyphens',
  },
  why: {
    vi: 'Các vế ngang nhau của khẩu hiệu (Xanh - Sạch - Đẹp) được nối bằng cùng một kiểu gạch trong cả văn bản. Chỉ gợi ý khi văn bản đã dùng gạch nối có dấu cách ở chỗ khác.',
    en: 'The parts of a slogan are joined by one kind of dash in a document. A hint only where spaced hyphens are used elsewhere.',
  },
  leavesAlone: {
    vi: 'Cụm chỉ có hai vế (Bình An – Phú Lộc), lời chú thích giữa hai gạch (Nguyễn Văn A – Trưởng thôn –), và vế dài quá bốn chữ.',
    en: 'Two parts only (Bình An – Phú Lộc), a remark between dashes (Nguyễn Văn A – Trưởng thôn –), parts of over four words.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Tình hình kinh tế - xã hội ổn định.

        Công sở bảo đảm “⟦Xanh – Sạch – Đẹp⟧”.
      `,
      fixed: dedent`
        Tình hình kinh tế - xã hội ổn định.

        Công sở bảo đảm “Xanh - Sạch - Đẹp”.
      `,
    },
  ],
  good: [
    { text: 'Công sở bảo đảm “Xanh – Sạch – Đẹp”, an toàn.\n' },
    {
      frame: 'body',
      text: 'Tình hình kinh tế - xã hội ổn định. Ông Nguyễn Văn A – Trưởng thôn – phát biểu. Tuyến đường Bình An – Phú Lộc.\n',
    },
  ],
  reads: isRunning,
  collect: ({ content }) => factsOf(content),
  *conclude({ noticed }) {
    const shown = noticed.find(({ hyphenAt }) => hyphenAt >= 0);
    if (shown === undefined) return;
    for (const { block, slogans } of noticed) {
      for (const slogan of slogans) {
        const [first, ...rest] = slogan.signs.map((sign): Edit => ({ span: block.spanOf(sign, sign + 1), text: '-' }));
        if (first === undefined) continue;
        const written = block.text.slice(slogan.start, slogan.end);
        yield {
          span: block.spanOf(slogan.start, slogan.end),
          message: messages.sloganDash(written),
          fixes: [{ title: messages.write(written.replaceAll('–', '-')), safety: slogan.quoted ? 'ask' : 'safe', edits: [first, ...rest] }],
          related: [{ span: shown.block.spanOf(shown.hyphenAt, shown.hyphenAt + 5), message: messages.hyphenHere }],
        };
      }
    }
  },
});
