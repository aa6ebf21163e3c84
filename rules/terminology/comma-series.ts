import { foldTonePlacement } from '../data/fold.ts';
import { commaSeries } from '../data/series.ts';
import type { BlockContent } from '../model/block-content.ts';
import { SecondWord, secondWordOf } from '../text/second-word.ts';
import { isAllCapitals, opensSentence, shelterOf } from './shelter.ts';

/** A fixed series found in a block's visible text. */
export interface SeriesPlace {
  readonly start: number;
  readonly end: number;
  /** Canonical forms of the series it was read as: one, or several where one goes on with the last member of the other. */
  readonly series: readonly string[];
  readonly strong: boolean;
  /** Ends of the members after which the comma is lost; empty when all are there. */
  readonly lost: readonly number[];
}

interface Matcher {
  readonly right: string;
  readonly strong: boolean;
  readonly first: string;
  readonly second: string;
  /** Compiled when first needed. */
  readonly pattern: () => RegExp;
}

/** “đơn thư khiếu nại” is one phrase: letters of complaint. */
const ONE_PHRASE: ReadonlySet<string> = new Set(['đơn thư, khiếu nại, tố cáo']);
/** Series that are names as well, so that capitals do not keep them from being read. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['văn hóa, thể thao và du lịch']);
/** By first member: words before it that make another word of it or its subject. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  bộ: /(?<!\p{L})(?:cán|nội|toàn|đồng|tiến|cục|đảng|chi|nam|trung|bắc)\s$/iu,
  sở: /(?<!\p{L})(?:cơ|trụ)\s$/iu,
  ban: /(?<!\p{L})(?:ủy|tiểu|bộ|sở)\s$/iu,
  'thể dục': /(?<!\p{L})(?:đại hội|ngày hội|hội thi|hội thao|giải)\s$/iu,
  phòng: /(?<!\p{L})(?:quốc|biên|văn|dự|đề|trưởng|hải)\s$/iu,
  'lãnh đạo': /(?:^|[.?!:;]\s|(?<!\p{L})(?:giao|đề nghị|báo cáo|xin|đồng chí|các|từng|tập thể|ý kiến|mời)\s)$/iu,
  'kiểm tra': /(?<!\p{L})(?:đoàn|tổ|ban|đội)\s$/iu,
  'thanh tra': /(?<!\p{L})(?:đoàn|tổ|ban|đội|cơ quan)\s$/iu,
};
/** What follows when the last member is part of another word: “phòng chống dịch vụ …”. */
const OTHER_WORD_AFTER = /^\s+(?:vụ|chuyển)(?!\p{L})/iu;

const BLANKS = String.raw`\s+`;
const matchers: readonly Matcher[] = commaSeries
  .filter((row) => !row.disabled && !ONE_PHRASE.has(row.right))
  .flatMap((row) => [row.right, ...row.alt.filter((form) => form.includes(', '))].map((right): Matcher => {
    const members = right.split(', ').map((member) => member.split(' ').join(BLANKS));
    let compiled: RegExp | undefined;
    const pattern = (): RegExp => (compiled ??= new RegExp(`${members.join(String.raw`(\s*,\s+|\s+)`)}(?![\\p{L}\\d])`, 'diuy'));
    return { right, strong: row.strong, first: right.split(', ')[0] ?? '', second: secondWordOf(right), pattern };
  }))
  .sort((a, b) => b.right.length - a.right.length);

const byFirstWord = new Map<string, Matcher[]>();
for (const matcher of matchers) {
  const word = matcher.first.split(' ')[0] ?? '';
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), matcher]);
}

/**
 * Every fixed series of a block's text with and without its commas, in order, the longest reading first. Series in quotation marks, in
 * italics inside a sentence and names are left out.
 */
export function findSeries(content: BlockContent): readonly SeriesPlace[] {
  const text = foldTonePlacement(content.text);
  const out: SeriesPlace[] = [];
  let sheltered: ((offset: number) => boolean) | undefined;
  let from = 0;
  const next = new SecondWord(text);
  for (const word of text.matchAll(/\p{L}+/gu)) {
    if (word.index < from) continue;
    for (const matcher of byFirstWord.get(word[0].toLowerCase()) ?? []) {
      if (!next.follows(matcher.second, word.index + word[0].length)) continue;
      const place = read(text, word.index, matcher);
      if (place === undefined) continue;
      sheltered ??= shelterOf(content);
      if (sheltered(place.start) || isName(content, place, matcher) || isOther(text, place, matcher)) break;
      from = place.lastMember;
      const before = out.at(-1);
      if (before !== undefined && before.end > place.start) {
        out.pop();
        out.push({ start: before.start, end: place.end, series: [...before.series, matcher.right], strong: before.strong || place.strong, lost: [...before.lost, ...place.lost] });
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

function read(text: string, start: number, { right, strong, pattern }: Matcher): Reading | undefined {
  const expression = pattern();
  expression.lastIndex = start;
  const match = expression.exec(text);
  if (match === null) return undefined;
  const separators = (match.indices ?? []).slice(1).filter((range) => range !== undefined);
  const lost = separators.filter(([a, b]) => !text.slice(a, b).includes(',')).map(([a]) => a);
  return { start, end: start + match[0].length, series: [right], strong, lost, lastMember: separators.at(-1)?.[1] ?? start + match[0].length };
}

const LAW_BEFORE = /(?<!\p{L})(?:Luật|Pháp lệnh)\s$/u;

/** A capital inside the sentence makes a name, whose owner chose its signs: “Đại hội Thể dục thể thao”. Names of laws are known. */
function isName(content: BlockContent, { start, end }: SeriesPlace, { right }: Matcher): boolean {
  const typed = content.text.slice(start, end);
  if (isAllCapitals(typed) || ALSO_NAMES.has(right)) return false;
  if (/\p{Lu}/u.test(typed.slice(1))) return true;
  return /^\p{Lu}/u.test(typed) && !opensSentence(content, start) && !LAW_BEFORE.test(content.text.slice(Math.max(0, start - 12), start));
}

function isOther(text: string, { start, end, lost }: SeriesPlace, { first }: Matcher): boolean {
  if (lost.length === 0) return false;
  const before = text.slice(Math.max(0, start - 14), start).replace(/\s+$/u, ' ');
  return NOT_AFTER[first]?.test(before) === true || OTHER_WORD_AFTER.test(text.slice(end, end + 10));
}
