import { findQuotations } from '../../model/citations/quotation.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { alsoHere, type Deviation, fixOfAll } from './shared/deviations.ts';
import { messages } from './shared/messages.ts';
import { perContent } from '../../model/per-content.ts';
import { runningBlocks } from './shared/running-blocks.ts';
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
const I = 'ìíỉĩiÌÍỈĨI';
const Y = 'ỳýỷỹyỲÝỶỸY';
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
const WORD = new RegExp(String.raw`(?<!\p{L})(?:(?:${SECOND.join('|')})|(?:${FIRST.join('|')}))(?!\p{L})`, 'gu');
/** The syllables that vary; one without a mark (“hi”) is too frequent without the words behind it. */
const SYLLABLES = [
  ...new Set([
    ...SECOND.map((words) => words.slice(words.lastIndexOf(' ') + 1)),
    ...FIRST.map((words) => (words.includes('i]') ? words : words.slice(0, words.indexOf(' ')))),
  ]),
];
/** For every choice the expressions of its two spellings; a document that does not hold both of one is not read further. */
const SPELLINGS = choices().map((syllables) => [spelt(syllables, I), spelt(syllables, Y)] as const);
const VARYING = /(?:qu[ýí]|[klmths](?:[ỹĩỷỉỳìýí]|[yi](?= (?:vọng|sinh))))(?= |$)/u;

const vowelsOf = perContent((content): readonly WrittenVowel[] => {
  const { text, plain } = content;
  const out: WrittenVowel[] = [];
  const quotations = findQuotations(text);
  for (const match of everyMatch(WORD, plain.replace(/\s/gu, ' '))) {
    const at = match[0].search(VARYING);
    const length = VARYING.exec(match[0])?.[0].length ?? 0;
    if (at < 0 || quotations.some((q) => q.start <= match.index && match.index < q.end)) continue;
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
});

/** The syllables by what their choice is shared with: those of {@link STYLE}, then each letter by itself. */
function choices(): readonly (readonly string[])[] {
  const byKey = new Map<string, string[]>();
  for (const syllable of SYLLABLES) {
    const key = OF_STYLE.test(spellingsOf(syllable, Y).split(' ')[0] ?? '') ? STYLE : (syllable.split(' ')[0] ?? '');
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [syllable]);
    else found.push(syllable);
  }
  return [...byKey.values()];
}

/** The syllable with its class of letters narrowed to the one of the alphabet. */
function spellingsOf(syllable: string, alphabet: string): string {
  return syllable.replace(/\[([^\]]*)\]/u, (_, letters: string) => [...letters].find((letter) => alphabet.includes(letter)) ?? '');
}

function spelt(syllables: readonly string[], alphabet: string): RegExp {
  return new RegExp(
    String.raw`(?:${syllables.map((syllable) => spellingsOf(syllable, alphabet).replaceAll(' ', String.raw`\s`)).join('|')})(?!\p{L})`,
    'u',
  );
}

/** The text with its letter at `at` moved from one alphabet of vowels to the other. */
function exchange(text: string, at: number, from: string, to: string): string {
  const place = from.indexOf(text.charAt(at));
  return place < 0 ? text : text.slice(0, at) + to.charAt(place) + text.slice(at + 1);
}

export default defineReportRule({
  id: 'typography/mixed-i-y',
  code: 'CT-IY',
  summary: { vi: 'Lúc viết i, lúc viết y (kĩ thuật, quản lý)', en: 'Now i, now y (kĩ thuật, quản lý)' },
  why: {
    vi: 'Cả “kỹ thuật, quản lý, tỷ lệ” và “kĩ thuật, quản lí, tỉ lệ” đều được chấp nhận; một văn bản chỉ dùng một cách. Văn bản hành chính thường viết y. Chữ trong ngoặc kép không bị tính.',
    en: 'Both spellings are accepted, but a document keeps to one. Administrative texts prefer y. Quoted text does not count.',
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
  *check({ report }) {
    const blocks = runningBlocks(report);
    const holds = (spelling: RegExp): boolean => blocks.some(({ content }) => spelling.test(content.plain));
    if (!SPELLINGS.some(([withI, withY]) => holds(withI) && holds(withY))) return;
    const words = new Map<string, { readonly block: Deviation['block']; readonly vowel: WrittenVowel }[]>();
    for (const block of blocks) {
      for (const vowel of vowelsOf(block.content)) {
        const list = words.get(vowel.key);
        if (list === undefined) words.set(vowel.key, [{ block, vowel }]);
        else list.push({ block, vowel });
      }
    }
    for (const places of words.values()) {
      const withY = places.filter(({ vowel }) => vowel.withY).length;
      if (withY === 0 || withY === places.length) continue;
      const usualY = withY * 2 >= places.length;
      const kept = places.find(({ vowel }) => vowel.withY === usualY);
      const deviations = places
        .filter(({ vowel }) => vowel.withY !== usualY)
        .map(({ block, vowel }): Deviation => ({
          block,
          start: vowel.start,
          end: vowel.end,
          right: usualY ? exchange(vowel.text, vowel.text.length - 1, I, Y) : exchange(vowel.text, vowel.text.length - 1, Y, I),
        }));
      const [first] = deviations;
      if (first === undefined || kept === undefined) continue;
      yield {
        span: first.block.spanOf(first.start, first.end),
        message: messages.vowel(first.block.text.slice(first.start, first.end), first.right, deviations.length),
        fixes: fixOfAll(messages.useVowel(usualY ? 'y' : 'i'), 'ask', deviations),
        related: [
          { span: kept.block.spanOf(kept.vowel.start, kept.vowel.end), message: messages.vowelKept(kept.vowel.text) },
          ...alsoHere(deviations, messages.vowelHere),
        ],
      };
    }
  },
});
