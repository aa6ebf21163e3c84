import { commaSeries } from '../../../data/series.ts';
import type { BlockContent } from '../../../model/block-content.ts';
import { hasCapital, startsWithCapital } from '../../../pattern/letters.ts';
import { regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { isGap, PhraseIndex, type PhraseMatch } from '../../../text/phrase-index.ts';
import type { TextWords } from '../../../text/text-words.ts';
import { isAllCapitals, opensSentence, shelterOf } from '../../../model/shelter.ts';

/** A fixed series found in a block's visible text. */
export interface SeriesPlace {
  readonly start: number;
  readonly end: number;
  /** Canonical forms of the series it was read as: one, or several where one goes on with the last member of the other. */
  readonly series: readonly string[];
  readonly strong: boolean;
  /** True when only a text that has both forms is told of it. */
  readonly onlyMixed: boolean;
  /** Ends of the members after which the comma is lost; empty when all are there. */
  readonly lost: readonly number[];
}

interface Matcher {
  readonly right: string;
  readonly strong: boolean;
  readonly onlyMixed: boolean;
  readonly first: string;
}

/** “đơn thư khiếu nại” is one phrase: letters of complaint. */
const ONE_PHRASE: ReadonlySet<string> = new Set(['đơn thư, khiếu nại, tố cáo']);
/** Series that are names as well, so that capitals do not keep them from being read. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['văn hóa, thể thao và du lịch']);
/** By first member: words before it that make another word of it or its subject. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  bộ: regex.iu`${WORD_START}(?:cán|nội|toàn|đồng|tiến|cục|đảng|chi|nam|trung|bắc)\s$`,
  sở: regex.iu`${WORD_START}(?:cơ|trụ)\s$`,
  ban: regex.iu`${WORD_START}(?:ủy|tiểu|bộ|sở)\s$`,
  'thể dục': regex.iu`${WORD_START}(?:đại hội|ngày hội|hội thi|hội thao|giải)\s$`,
  phòng: regex.iu`${WORD_START}(?:quốc|biên|văn|dự|đề|trưởng|hải)\s$`,
  'lãnh đạo': regex.iu`(?:^|[.?!:;]\s|${WORD_START}(?:giao|đề nghị|báo cáo|xin|đồng chí|các|từng|tập thể|ý kiến|mời)\s)$`,
  'kiểm tra': regex.iu`${WORD_START}(?:đoàn|tổ|ban|đội)\s$`,
  'thanh tra': regex.iu`${WORD_START}(?:đoàn|tổ|ban|đội|cơ quan)\s$`,
};
/** What follows when the last member is part of another word: “phòng chống dịch vụ …”. */
const OTHER_WORD_AFTER = regex.iu`^\s+(?:vụ|chuyển)${WORD_END}`;

const matchers: readonly Matcher[] = commaSeries
  .filter((row) => !row.disabled && !ONE_PHRASE.has(row.right))
  .flatMap((row) =>
    [row.right, ...row.alt.filter((form) => form.includes(', '))].map((right): Matcher => ({
      right,
      strong: row.strong,
      onlyMixed: row.onlyMixed,
      first: right.split(', ')[0] ?? '',
    })),
  )
  .sort((a, b) => b.right.length - a.right.length);
/** The commas of a series may be lost. */
const SERIES = new PhraseIndex(
  matchers.map((matcher) => [matcher.right, matcher]),
  (text, start, end, gap) => (gap === ', ' ? /^(?:\s*,\s+|\s+)$/u.test(text.slice(start, end)) : isGap(text, start, end, gap)),
);

/**
 * Every fixed series of a block's text with and without its commas, in order, the longest reading first. Series in quotation marks, in
 * italics inside a sentence and names are left out.
 */
export function findSeries(content: BlockContent): readonly SeriesPlace[] {
  const { folded: text, words } = content;
  const out: SeriesPlace[] = [];
  let sheltered: ((offset: number) => boolean) | undefined;
  let from = 0;
  for (let at = 0; at < words.count; at++) {
    const matches = SERIES.matchesAt(words, at);
    if (matches.length === 0 || (words.starts[at] ?? 0) < from) continue;
    for (const match of matches) {
      const matcher = match.value;
      const place = read(words, match);
      sheltered ??= shelterOf(content);
      if (sheltered(place.start) || isName(content, place, matcher) || isOther(text, place, matcher)) break;
      from = place.lastMember;
      const before = out.at(-1);
      if (before !== undefined && before.end > place.start) {
        out.pop();
        out.push({
          start: before.start,
          end: place.end,
          series: [...before.series, matcher.right],
          strong: before.strong || place.strong,
          onlyMixed: before.onlyMixed && place.onlyMixed,
          lost: [...before.lost, ...place.lost],
        });
      } else out.push(place);
      break;
    }
  }
  return out;
}

interface Reading extends SeriesPlace {
  /** Start of the last member, where another series may begin. */
  readonly lastMember: number;
}

function read(words: TextWords, { value: { right, strong, onlyMixed }, start, end, firstWord }: PhraseMatch<Matcher>): Reading {
  const lost: number[] = [];
  let lastMember = end;
  let next = firstWord;
  for (const member of right.split(', ')) {
    if (next > firstWord) {
      const before = words.ends[next - 1] ?? 0;
      lastMember = words.starts[next] ?? end;
      if (!words.text.slice(before, lastMember).includes(',')) lost.push(before);
    }
    next += member.split(' ').length;
  }
  // The name of a law has one form.
  return { start, end, series: [right], strong: strong || isOfLaw(words.text, start), onlyMixed, lost, lastMember };
}

const LAW_BEFORE = regex.u`${WORD_START}(?:[Ll]uật|[Pp]háp lệnh)\s$`;

function isOfLaw(text: string, start: number): boolean {
  return LAW_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

/** A capital inside the sentence makes a name, whose owner chose its signs: “Đại hội Thể dục thể thao”. Names of laws are known. */
function isName(content: BlockContent, { start, end }: SeriesPlace, { right }: Matcher): boolean {
  const typed = content.text.slice(start, end);
  if (isAllCapitals(typed) || ALSO_NAMES.has(right)) return false;
  if (hasCapital(typed.slice(1))) return true;
  return startsWithCapital(typed) && !opensSentence(content, start) && !isOfLaw(content.text, start);
}

function isOther(text: string, { start, end, lost }: SeriesPlace, { first }: Matcher): boolean {
  if (lost.length === 0) return false;
  const before = text.slice(Math.max(0, start - 14), start).replace(/(?<!\s)\s+$/u, ' ');
  return NOT_AFTER[first]?.test(before) === true || OTHER_WORD_AFTER.test(text.slice(end, end + 10));
}
