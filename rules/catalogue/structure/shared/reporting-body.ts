import type { Block } from '../../../model/block.ts';
import type { BlockContent } from '../../../model/block-content.ts';
import { nameOf } from '../../../model/body-names.ts';
import { perContent } from '../../../model/per-content.ts';
import type { Report } from '../../../model/report.ts';
import { CAPITAL, regex, WORD_END } from '../../../pattern/regex.ts';
import { everyMatch } from '../../../text/every-match.ts';
import type { TextRange } from '../../../text/span.ts';
import { lookupKey } from '../../../vietnamese/tone-placement.ts';

/** The administrative unit in the name of a body. */
export interface NamedUnit {
  /** 0 for communes, 1 for the districts of before July 2025, 2 for provinces. */
  readonly level: number;
  /** Words of its noun and of its name, in the form in which they are compared. */
  readonly noun: string;
  readonly name: string;
}

/** A body as a text calls it (cơ quan, đơn vị báo cáo): the range of the whole name with its unit, `UBND xã Bình An`, `Trường THCS Bình An`. */
export interface CalledBody extends TextRange {
  /** The words of the name in the form in which they are compared, abbreviations written out. */
  readonly words: readonly string[];
  readonly unit?: NamedUnit;
}

const Y = 'yỳýỷỹỵ';
const I = 'iìíỉĩị';
const LEVELS: readonly (readonly string[])[] = [
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['huyện', 'quận', 'thị xã'],
  ['tỉnh', 'thành phố'],
];
const PROVINCES = 2;
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['mttq', 'mặt trận tổ quốc'],
  ['lhpn', 'liên hiệp phụ nữ'],
  ['tncs', 'thanh niên cộng sản'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
  ['tnhh', 'trách nhiệm hữu hạn'],
  ['mtv', 'một thành viên'],
  ['tp', 'thành phố'],
]);
const WORD = /[^\s,;:()“”"/-]+/gu;
/** Words in small letters that end a name without a unit. */
const BEHIND = new Set('kính xin trân báo năm về theo trong tại gửi đến để trình là đã được với do của tháng quý'.split(' '));
const NOUN_ENDS = new Set(['xã', 'phường', 'trấn', 'khu', 'huyện', 'quận', 'tỉnh', 'phố']);
/** “xã hội”, “xã viên”, “khu phố” are no units. */
const NO_UNIT = new Set(['hội', 'viên', 'phố', 'vực', 'dân', 'công', 'kinh']);
/** “tỉnh ủy”, “huyện đoàn”, “xã đội”. */
const OF_UNIT = new Set(['ủy', 'đoàn', 'đội'].map(withI));
const STARTS_NAME = regex.u`^(?:[${CAPITAL}]|\d)`;
const MOST_WORDS = 18;
const REPORTS = regex.gu`(?<!\s)\s+(?:(?:kính|xin|trân\s+trọng)\s+)*(?:báo\s+cáo|trình)${WORD_END}`;
const OF = regex.gu`(?:^|\s)của\s+`;
/** What follows a body that is said to report, where no verb does. */
const ENDS_HERE = /^\s*(?:[,;./(]|$|kính|xin|trân)/u;
const BEFORE_NAME = /[,;.:()/](?=[^,;.:()/]*$)/u;
const LONGEST = 140;

/** “mỹ” and “mĩ” are one word. */
function withI(word: string): string {
  const at = Y.indexOf(word.slice(-1));
  return at < 0 || word === '' ? word : word.slice(0, -1) + I.charAt(at);
}

/** The words of a name in the form in which they are compared. */
function wordsOf(name: string): string[] {
  return everyMatch(WORD, lookupKey(name))
    .map(([word]) => word.replaceAll('.', ''))
    .flatMap((word) => (ABBREVIATIONS.get(word) ?? word).split(' '))
    .filter((word) => word !== '')
    .map((word) => withI(lookupKey(word)));
}

/** The unit that ends the words of a name. */
function unitIn(words: readonly string[]): NamedUnit | undefined {
  for (let at = words.length - 2; at >= 0; at--) {
    for (const [level, nouns] of LEVELS.entries()) {
      for (const noun of nouns) {
        const parts = noun.split(' ');
        const behind = at + parts.length;
        if (behind >= words.length || parts.some((part, i) => words[at + i] !== withI(lookupKey(part)))) continue;
        const from = OF_UNIT.has(words[behind] ?? '') ? behind + 1 : behind;
        if (from >= words.length || (NO_UNIT.has(words[behind] ?? '') && behind === words.length - 1)) continue;
        if (at > 0 && (words[at - 1] === 'thị' || words[at - 1] === 'đặc')) continue;
        return { level, noun, name: words.slice(from).join(' ') };
      }
    }
  }
  return undefined;
}

/** The names of the letterhead: of the issuing body, and of the superior body where the first has no unit of its own. */
export function letterheadBody({ letterhead }: Report): { readonly words: readonly string[]; readonly unit?: NamedUnit } | undefined {
  const words = wordsOf(nameOf(letterhead.issuingBody));
  if (words.length === 0) return undefined;
  const unit = unitIn(words) ?? (letterhead.parentBody === undefined ? undefined : unitIn(wordsOf(letterhead.parentBody.text)));
  return unit === undefined ? { words } : { words, unit };
}

/** The bodies that a block says to report: “UBND xã Bình An kính báo cáo”, and in a closing sentence “… của UBND xã Bình An./.”. */
export function reportingBodies({ content }: Block, isClosing: boolean): readonly CalledBody[] {
  return isClosing ? bodiesOfClosing(content) : bodiesOfOpening(content);
}

const bodiesOfOpening = perContent((content) => bodiesIn(content, false));
const bodiesOfClosing = perContent((content) => bodiesIn(content, true));

function bodiesIn(content: BlockContent, isClosing: boolean): CalledBody[] {
  const { text } = content;
  const found: CalledBody[] = [];
  for (const { index } of everyMatch(REPORTS, text)) {
    const from = Math.max(0, index - LONGEST);
    const before = text.slice(from, index);
    const delimiter = BEFORE_NAME.exec(before);
    const start = from + (delimiter === null ? 0 : delimiter.index + 1);
    const body = bodyAt(content, start);
    if (body?.end === index) found.push(body);
  }
  if (isClosing) {
    for (const match of everyMatch(OF, text)) {
      const body = bodyAt(content, match.index + match[0].length);
      if (body !== undefined && ENDS_HERE.test(text.slice(body.end, body.end + 16))) found.push(body);
    }
  }
  return found;
}

/** The body whose name begins at an offset of the block's visible text; undefined where no name does. It is read up to `limit`. */
export function bodyAt({ text }: BlockContent, start: number, limit = start + LONGEST): CalledBody | undefined {
  let end = start;
  let inUnit = false;
  let named = 0;
  let count = 0;
  for (const match of everyMatch(WORD, text.slice(start, limit))) {
    const at = start + match.index;
    const word = match[0].replace(/(?<!\.)\.+$/u, '');
    if (text.slice(end, at).trim() !== '' || word === '' || (count > 0 && BEHIND.has(word))) break;
    if (inUnit && !STARTS_NAME.test(word)) {
      if (named > 0) break;
      inUnit = false;
    } else if (inUnit) named++;
    if (!inUnit && NOUN_ENDS.has(lookupKey(word))) inUnit = true;
    end = at + word.length;
    if (++count === MOST_WORDS || word.length < match[0].length) break;
  }
  if (count === 0) return undefined;
  let from = start;
  while (from < end && /\s/u.test(text.charAt(from))) from++;
  const words = wordsOf(text.slice(from, end));
  const unit = unitIn(words);
  return { start: from, end, words, ...(unit === undefined ? {} : { unit }) };
}

/** Words that two names share at their beginning before they may differ for the name of a place. */
const LEAST_SHARED = 3;
const MOST_DIFFERENT = 2;

/** True where a body is called by another name than the one compared with: another place of its level, or another proper name behind the same words. */
export function isOther(called: CalledBody, own: { readonly words: readonly string[]; readonly unit?: NamedUnit }): boolean {
  if (called.unit !== undefined && own.unit !== undefined) {
    const { level, noun, name } = called.unit;
    if (level !== own.unit.level) return false;
    // A city may lie in a province.
    if (level === PROVINCES && noun !== own.unit.noun) return false;
    return noun !== own.unit.noun || name !== own.unit.name;
  }
  if (called.unit !== undefined) return false;
  let shared = 0;
  while (shared < own.words.length && called.words[shared] === own.words[shared]) shared++;
  // “Trung tâm Y tế xã” may well be that of the letterhead.
  if (NOUN_ENDS.has(called.words[shared] ?? '')) return false;
  const [left, right] = [called.words.length - shared, own.words.length - shared];
  return shared >= LEAST_SHARED && left > 0 && left <= MOST_DIFFERENT && right <= left && left - right <= 1;
}
