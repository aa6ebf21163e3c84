import { type CapitalName, capitalNames, standsAsName } from '../../../data/capitals.ts';
import { hasCapital, startsWithCapital } from '../../../pattern/letters.ts';
import { CAPITAL, LETTER, regex, SMALL, WORD_START } from '../../../pattern/regex.ts';
import { foldTonePlacement } from '../../../vietnamese/tone-placement.ts';
import type { BlockContent } from '../../../model/block-content.ts';
import { isAllCapitals, opensSentence, shelterOf } from '../../../model/shelter.ts';
import { everyMatch } from '../../../text/every-match.ts';
import { PhraseIndex } from '../../../text/phrase-index.ts';
import { perContent } from '../../../model/per-content.ts';
import { inCaseOf, lowered, raised } from './letter-case.ts';

/** A listed name written with wrong capitals. */
export interface NamePlace {
  readonly name: CapitalName;
  readonly start: number;
  readonly end: number;
  /** As typed, and with the right capitals (tone style as typed). */
  readonly typed: string;
  readonly proper: string;
  /** True when no letter of it is a capital, but for one that begins a sentence: the words may be meant in general. */
  readonly small: boolean;
  /** True when nothing but the first letter is wrong, and is small: the head noun may belong to another word or be meant in general. */
  readonly headOnly: boolean;
}

/** The names in small letters, folded as one text and not name by name. */
const SMALL_NAMES = foldTonePlacement(capitalNames.map(({ right }) => right).join('|'))
  .toLowerCase()
  .split('|');
const NAMES = new PhraseIndex(capitalNames.map((name, i) => [SMALL_NAMES[i] ?? '', name]));

/** Words before a name in small letters that show it is meant in general: “các ủy ban nhân dân”. */
const GENERAL_BEFORE = regex.iu`
  ${WORD_START}
  (?:
    các|những|mọi|mỗi|một|từng|nhiều|số|hệ thống|ngành|lực lượng|công tác|chức danh|cấp|tổ chức|làm|là|lĩnh vực
    |chức vụ
  )\s+$`;

/** Words of an office that take the head noun to themselves: “Trưởng phòng Văn hóa - Xã hội”. */
const OFFICE_BEFORE = regex.iu`${WORD_START}(?:trưởng|phó|chánh|viên|thành viên|lãnh đạo)\s+$`;
/** Names that statutes write otherwise, or that have a rule of their own. */
const NOT_REPORTED: ReadonlySet<string> = new Set(['Hội đồng Quản trị', 'Thành phố Hồ Chí Minh', 'Thủ đô Hà Nội']);

/** Listed names with wrong capitals in a block's visible text; quotations, italics inside a sentence and words all in capitals left out. */
export const namePlacesOf: (content: BlockContent) => readonly NamePlace[] = perContent(find);

const WORD_BEFORE = regex.u`(?<![${LETTER}])([${LETTER}]+)\s+$`;

function find(content: BlockContent): readonly NamePlace[] {
  if (isAllCapitals(content.text)) return [];
  const { folded: text, words } = content;
  const out: NamePlace[] = [];
  let sheltered: ((offset: number) => boolean) | undefined;
  let from = 0;
  for (let at = 0; at < words.count; at++) {
    const matches = NAMES.matchesAt(words, at);
    if (matches.length === 0 || (words.starts[at] ?? 0) < from) continue;
    for (const { value: name, start, end } of matches) {
      const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
      if (!standsAsName(name, before, text.slice(end, end + 24).trimStart())) continue;
      from = end;
      sheltered ??= shelterOf(content);
      const place = isPartOfLonger(content.text, name, start, end) ? undefined : judge(content, name, start, end);
      if (place === undefined || sheltered(start) || NOT_REPORTED.has(name.right)) break;
      const lead = text.slice(Math.max(0, start - 16), start);
      if ((place.small || place.headOnly) && (GENERAL_BEFORE.test(lead) || (place.headOnly && OFFICE_BEFORE.test(lead)))) break;
      out.push(place);
      break;
    }
  }
  return out;
}

/** A capital right behind: the name goes on. */
const GOES_ON = regex.uy`[ \u00A0][${CAPITAL}][${SMALL}]`;

/** True for a listed place that is written as a small noun and goes on with a further capital: the river of “sông Cầu Đỏ” is not Sông Cầu. */
function isPartOfLonger(text: string, { group, right }: CapitalName, start: number, end: number): boolean {
  if (group !== 'place' || !startsWithCapital(right) || startsWithCapital(text.charAt(start))) return false;
  GOES_ON.lastIndex = end;
  return GOES_ON.test(text);
}

const LONG_WORD = regex.gu`[${LETTER}]{2,}`;
const CAPITALS = regex.gu`[${CAPITAL}]{2,}`;

function judge(content: BlockContent, name: CapitalName, start: number, end: number): NamePlace | undefined {
  const typed = content.text.slice(start, end);
  const opens = opensSentence(content, start);
  // “Ngày Quốc khánh”, “Tết Nguyên đán”: the capital of the head noun is universal beside the small one the decree gives.
  const right = opens || (name.group === 'holiday' && startsWithCapital(typed)) ? raised(name.right) : name.right;
  const proper = inCaseOf(typed, right);
  if (proper === undefined || proper === typed) return undefined;
  // Words of capitals inside it are stressed or abbreviated.
  if (everyMatch(LONG_WORD, typed).some(([word]) => isAllCapitals(word) && !proper.includes(word))) return undefined;
  const seen = opens ? typed.slice(1) : typed;
  const own = proper.match(CAPITALS) ?? [];
  const headOnly = proper.slice(1) === typed.slice(1) && typed.charAt(0) === lowered(typed).charAt(0);
  return {
    name,
    start,
    end,
    typed,
    proper,
    headOnly,
    small: !hasCapital(own.reduce((rest, letters) => rest.replace(letters, ''), seen)),
  };
}
