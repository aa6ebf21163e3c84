import { findQuotations, insideQuotation } from '../../model/citations/quotation.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

/** A word that is written with i or y, as a range of the visible text. */
interface WrittenVowel {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly withY: boolean;
  /** What the choice is shared with: the word itself in small letters with y, or {@link STYLE}. */
  readonly key: string;
}

/** Key of the words with kỹ, kỷ, kỳ, lý, mỹ: who writes one of them with i does so in all. */
const STYLE = 'style';
const OF_STYLE = /^(?:k[ỹĩỷỉỳì]|l[ýí]|m[ỹĩ])$/u;

/**
 * Words of which both spellings are in use, recognised with their second syllable, which tells them from names and from other words of
 * the same letters (“tỉ lệ” but not “tỉ mỉ”). Tỷ lệ, hy vọng, ký kết and bác sĩ vary by habit of the single word. In small letters.
 */
const FIRST = [
  'k[ỹĩ] (?:thuật|năng|sư|nghệ|lưỡng|càng)',
  'k[ỷỉ] (?:luật|niệm|cương|lục|yếu)',
  'k[ỳì] (?:họp|thi|hạn|nghỉ|báo|vọng)',
  'k[ýí] (?:kết|duyệt|số|ban|hợp|túc|hiệu)',
  'l[ýí] (?:do|luận|lịch|thuyết|tưởng)',
  't[ỷỉ] (?:lệ|đồng|trọng|giá|suất)',
  'h[yi] (?:vọng|sinh)',
  'm[ỹĩ] (?:thuật|quan)',
  'qu[ýí] (?:báu|mến|trọng)',
  's[ỹĩ] (?:quan|số)',
];
const SECOND = [
  'quản l[ýí]',
  'xử l[ýí]',
  'hợp l[ýí]',
  'pháp l[ýí]',
  'đại l[ýí]',
  'đăng k[ýí]',
  'chữ k[ýí]',
  'thư k[ýí]',
  'thời k[ỳì]',
  'nhiệm k[ỳì]',
  'định k[ỳì]',
  'học k[ỳì]',
  'chu k[ỳì]',
  'thế k[ỷỉ]',
  'thẩm m[ỹĩ]',
  '(?:bác|chiến|nghệ|tiến|thạc|y|hạ) s[ỹĩ]',
];
const WORD = regex.gu`${WORD_START}(?:(?:${SECOND.join('|')})|(?:${FIRST.join('|')}))${WORD_END}`;
const VARYING = /(?:qu[ýí]|[klmths](?:[ỹĩỷỉỳìýí]|[yi](?= (?:vọng|sinh))))(?= |$)/u;
const I = 'ìíỉĩiÌÍỈĨI';
const Y = 'ỳýỷỹyỲÝỶỸY';

function vowelsOf(content: BlockContent): readonly WrittenVowel[] {
  const { text, plain } = content;
  const out: WrittenVowel[] = [];
  const quoted = insideQuotation(findQuotations(text));
  for (const match of everyMatch(WORD, plain.replace(/\s/gu, ' '))) {
    const at = match[0].search(VARYING);
    const length = VARYING.exec(match[0])?.[0].length ?? 0;
    if (at < 0 || quoted(match.index)) continue;
    const start = match.index + at;
    const word = match[0].slice(at, at + length);
    const withY = Y.includes(word.charAt(length - 1));
    out.push({
      start,
      end: start + length,
      text: text.slice(start, start + length),
      withY,
      key: OF_STYLE.test(word) ? STYLE : exchange(match[0], at + length - 1, I, Y),
    });
  }
  return out;
}

/** The text with its letter at `at` moved from one alphabet of vowels to the other. */
function exchange(text: string, at: number, from: string, to: string): string {
  const place = from.indexOf(text.charAt(at));
  return place < 0 ? text : text.slice(0, at) + to.charAt(place) + text.slice(at + 1);
}

export default defineSurveyRule({
  id: 'typography/mixed-i-y',
  code: 'CT-IY',
  summary: { vi: 'Lúc viết i, lúc viết y (kĩ thuật, quản lý)', en: 'Now i, now y (kĩ thuật, quản lý)' },
  why: {
    vi: 'Cả “kỹ thuật, quản lý, tỷ lệ” và “kĩ thuật, quản lí, tỉ lệ” đều được chấp nhận; một văn bản chỉ dùng một cách. Văn bản hành chính thường viết y. Chữ trong ngoặc kép không bị tính.',
    en: 'Both spellings are accepted, but a document keeps to one. Administrative texts prefer y. Quoted text does not count.',
  },
  leavesAlone: {
    vi: 'Từ chỉ có một cách viết (tỉ mỉ), tên người, tên đất (Lý, Mỹ Kỳ), và “bác sĩ” viết i bên cạnh “kỹ năng” viết y.',
    en: 'Words of one spelling (tỉ mỉ), names (Lý, Mỹ Kỳ), and “bác sĩ” with i beside “kỹ năng” with y.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Công tác quản lý, kỹ thuật được chú trọng; tỷ lệ đạt cao.

        Việc quản ⟦lí⟧ đất đai, kĩ thuật canh tác chuyển biến; tỷ lệ tăng. QUẢN LÍ RỪNG: quản lý tốt.
      `,
      fixed: dedent`
        Công tác quản lý, kỹ thuật được chú trọng; tỷ lệ đạt cao.

        Việc quản lý đất đai, kỹ thuật canh tác chuyển biến; tỷ lệ tăng. QUẢN LÝ RỪNG: quản lý tốt.
      `,
    },
  ],
  good: [
    { text: 'Công tác quản lí được chú trọng, tỷ lệ cao; làm tỉ mỉ; bác sĩ, kĩ sư; ông Lý Văn A ở xã Mỹ Kỳ.' },
    { text: 'Bác sĩ có kỹ năng; tỉ lệ cao; tài liệu “Kĩ thuật trồng lúa” nói về kỹ thuật mới.\n' },
  ],
  reads: isRunning,
  collect: ({ content }) => vowelsOf(content),
  *conclude({ noticed }) {
    for (const places of groupedBy(noticed, ({ key }) => key).values()) {
      const withY = places.filter((vowel) => vowel.withY).length;
      if (withY === 0 || withY === places.length) continue;
      const usualY = withY * 2 >= places.length;
      const kept = places.find((vowel) => vowel.withY === usualY);
      const deviations = places
        .filter((vowel) => vowel.withY !== usualY)
        .map(({ block, start, end, text }): Deviation => ({
          block,
          start,
          end,
          right: usualY ? exchange(text, text.length - 1, I, Y) : exchange(text, text.length - 1, Y, I),
        }));
      const [first] = deviations;
      if (first === undefined || kept === undefined) continue;
      yield {
        span: first.block.spanOf(first.start, first.end),
        message: messages.vowel(first.block.text.slice(first.start, first.end), first.right, deviations.length),
        fixes: fixOfAll(messages.useVowel(usualY ? 'y' : 'i'), 'ask', deviations),
        related: [
          { span: kept.block.spanOf(kept.start, kept.end), message: messages.vowelKept(kept.text) },
          ...alsoHere(deviations, messages.vowelHere),
        ],
      };
    }
  },
});
