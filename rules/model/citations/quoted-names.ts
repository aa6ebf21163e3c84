import { startsWithCapital } from '../../pattern/letters.ts';
import { LETTER, MARK, regex } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import type { Block, BlockRole } from '../block.ts';
import type { BlockContent } from '../block-content.ts';
import { findQuotations } from './quotation.ts';
import { perReport } from '../per-report.ts';
import type { Report } from '../report.ts';

/** A name in quotation marks: `Phong trào thi đua “…”`. */
export interface QuotedName {
  readonly block: Block;
  /** Range of `block.text` between the signs. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Kind of thing before the name, in lower case: `phong trào`, `đề án`; empty when none stands there. */
  readonly kind: string;
}

/** All quotations of one name written in one way. */
export interface NameVariant {
  /** Words in lower case without punctuation, one space between. */
  readonly key: string;
  readonly names: readonly [QuotedName, ...QuotedName[]];
  /** Words of the first quotation as typed, and folded for comparison. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

/** A usual way of writing a name, with the ways that differ by few words. */
export interface NameCluster {
  readonly usual: NameVariant;
  readonly rare: readonly NameVariant[];
}

const OUTSIDE: ReadonlySet<BlockRole> = new Set<BlockRole>(['letterhead', 'addressee', 'signature', 'recipients', 'footer']);
/** In small letters. */
const KIND = regex.u`
  (
    phong trào|cuộc vận động|chương trình|đề án|dự án|kế hoạch|cuộc thi|hội thi|chiến dịch|mô hình|chuyên đề
    |chiến lược|tháng hành động|ngày hội|đợt thi đua|chủ đề|phương châm|khẩu hiệu
  )(?:\s+(?:thi đua|yêu nước|chuyên đề|hành động|quốc gia|năm \d{4}))*\s*$`;
/** What quotes the wording of a provision or proposes one, and so names nothing. In small letters. */
const SAYS = regex.u`
  (?:^|\s)
  (?:
    ghi|nêu|quy định|viết|nói|khẳng định|xác định|yêu cầu|chỉ|giải thích|thành|bằng|cụm từ|đoạn|câu|chữ|từ|nội dung|khoản|điều|điểm|mục
    |bổ sung|bãi bỏ|bỏ
  )(?:\s+(?:rõ|lại|như sau|như|sau|là|rằng|mới|này|\d{1,3}[a-zđ]?))*\s?:?\s?$`;
const MIN_WORDS = 4;
const MAX_WORDS = 40;
const LONG_NAME = 8;
const MAX_DIFFERENCE = 3;
/** More different names than a report of any length holds; bounds the comparison of each with each. */
const MOST_VARIANTS = 1500;

/** The quoted names of a report in clusters. */
export const nameClusters: (report: Report) => readonly NameCluster[] = perReport((report) => clusterNames(findQuotedNames(report)));

/** Every quoted name of at least four words in the running text, the title included, in order of place. */
function findQuotedNames(report: Report): QuotedName[] {
  const out: QuotedName[] = [];
  for (const block of report.blocks) {
    if (OUTSIDE.has(block.role) || block.content.place.quoted) continue;
    for (const name of namesIn(block.content)) out.push({ block, ...name });
  }
  return out;
}

const knownNames = new WeakMap<BlockContent, readonly Omit<QuotedName, 'block'>[]>();

function namesIn(content: BlockContent): readonly Omit<QuotedName, 'block'>[] {
  const before = knownNames.get(content);
  if (before !== undefined) return before;
  const out: Omit<QuotedName, 'block'>[] = [];
  const { text } = content;
  for (const range of findQuotations(text)) {
    const name = text.slice(range.start, range.end);
    const count = wordsOf(name).length;
    if (count < MIN_WORDS || count > MAX_WORDS) continue;
    const before = content.plain.slice(Math.max(0, range.start - 60), range.start - 1);
    if (SAYS.test(before)) continue;
    const kind = KIND.exec(before)?.[1] ?? '';
    out.push({ ...range, text: name, kind: lookupKey(kind) });
  }
  knownNames.set(content, out);
  return out;
}

/** Groups names that differ by at most three words, none of them part of a proper name; see {@link areOneName}. Clusters without a rare variant are included. */
function clusterNames(names: readonly QuotedName[]): NameCluster[] {
  const byKey = new Map<string, [QuotedName, ...QuotedName[]]>();
  for (const name of names) {
    const key = wordsOf(name.text).map(fold).join(' ');
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [name]);
    else list.push(name);
  }
  const variants: NameVariant[] = [...byKey].map(([key, found]) => ({
    key,
    names: found,
    words: wordsOf(found[0].text),
    folded: key.split(' '),
  }));
  if (variants.length > MOST_VARIANTS) return [];
  variants.sort(
    (a, b) =>
      b.names.length - a.names.length ||
      inTitle(b) - inTitle(a) ||
      a.names[0].block.index - b.names[0].block.index ||
      a.names[0].start - b.names[0].start,
  );
  const clusters: { usual: NameVariant; rare: NameVariant[] }[] = [];
  for (const variant of variants) {
    const home = variant.names.length > 1 ? undefined : clusters.find((cluster) => areOneName(cluster.usual, variant));
    if (home === undefined) clusters.push({ usual: variant, rare: [] });
    else home.rare.push(variant);
  }
  return clusters;
}

function inTitle(variant: NameVariant): number {
  return variant.names.some((name) => name.block.role === 'subject' || name.block.role === 'title') ? 1 : 0;
}

/**
 * True when `rare`, written once, is most likely a slip for `usual`: same kind of thing, at most three words and a third of the name
 * different, no figure and no word with a capital among them (a unit may have its own campaign named after the national one). Of short
 * names only a missing, an added or a misspelt word counts, and only against a name written at least twice.
 */
function areOneName(usual: NameVariant, rare: NameVariant): boolean {
  const { words: a } = usual;
  const { words: b } = rare;
  const shorter = Math.min(a.length, b.length);
  if (
    Math.abs(a.length - b.length) > MAX_DIFFERENCE ||
    (usual.names[0].kind !== rare.names[0].kind && (shorter < LONG_NAME || (usual.names[0].kind !== '' && rare.names[0].kind !== '')))
  )
    return false;
  // Without a kind before either, both may be sentences that somebody quotes; a name quoted without its first words is no slip.
  if (usual.names[0].kind === '' && rare.names[0].kind === '') return false;
  if (isTailOf(usual, rare) || isTailOf(rare, usual)) return false;
  if (shorter < LONG_NAME && (usual.names.length < 2 || usual.names[0].kind === '')) return false;
  if (!shareWords(usual.folded, rare.folded)) return false;
  const changes = differences(usual, rare);
  if (changes === undefined || changes.length === 0 || changes.length * 3 > shorter) return false;
  return changes.every(
    ({ left, right, first }) =>
      [left, right].every((word) => word === undefined || (!/\d/u.test(word) && (first || !startsWithCapital(word)))) &&
      (shorter >= LONG_NAME || left === undefined || right === undefined || isMisspelt(left, right)),
  );
}

function isTailOf(short: NameVariant, long: NameVariant): boolean {
  return long.key.endsWith(` ${short.key}`);
}

const TONES = regex.gu`[${MARK}]`;

function isMisspelt(a: string, b: string): boolean {
  const base = (word: string): string => word.toLowerCase().normalize('NFD').replace(TONES, '').replace(/đ/gu, 'd');
  const [x, y] = [base(a), base(b)];
  return (
    x === y ||
    (Math.abs(x.length - y.length) <= 1 &&
      x.length >= 3 &&
      (x.startsWith(y.slice(0, -1)) || y.startsWith(x.slice(0, -1)) || x.slice(1) === y.slice(1)))
  );
}

/** A quick answer before the full comparison: names within the limit share all but three words, and no figure differs. */
function shareWords(a: readonly string[], b: readonly string[]): boolean {
  let missing = 0;
  for (const word of a) {
    if (b.includes(word)) continue;
    if (/\d/u.test(word) || ++missing > MAX_DIFFERENCE) return false;
  }
  return true;
}

interface Change {
  readonly left?: string;
  readonly right?: string;
  /** The change is at the first word, where a capital says nothing. */
  readonly first: boolean;
}

/** The words to delete, insert or replace to turn one name into the other; undefined when there are more than three. */
function differences({ words: a, folded: x }: NameVariant, { words: b, folded: y }: NameVariant): Change[] | undefined {
  const rows = x.length + 1;
  const columns = y.length + 1;
  const cost = new Array<number>(rows * columns).fill(0);
  const at = (i: number, j: number): number => cost[i * columns + j] ?? 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      cost[i * columns + j] =
        i === 0 ? j : j === 0 ? i : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (x[i - 1] === y[j - 1] ? 0 : 1));
    }
  }
  if (at(rows - 1, columns - 1) > MAX_DIFFERENCE) return undefined;
  const out: Change[] = [];
  let [i, j] = [rows - 1, columns - 1];
  while (i > 0 || j > 0) {
    const [left, right] = [a[i - 1], b[j - 1]];
    const first = i <= 1 || j <= 1;
    if (i > 0 && j > 0 && x[i - 1] === y[j - 1] && at(i, j) === at(i - 1, j - 1)) [i, j] = [i - 1, j - 1];
    else if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + 1) {
      out.push({ ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }), first });
      [i, j] = [i - 1, j - 1];
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) {
      out.push({ ...(left === undefined ? {} : { left }), first });
      i--;
    } else {
      out.push({ ...(right === undefined ? {} : { right }), first });
      j--;
    }
  }
  return out;
}

const BETWEEN_WORDS = regex.u`[^${LETTER}${MARK}\d&]+`;

function wordsOf(text: string): string[] {
  return text.split(BETWEEN_WORDS).filter((word) => word !== '');
}

function fold(word: string): string {
  return lookupKey(word);
}
