import { regex, WORD_END, WORD_START } from '../pattern/regex.ts';
import { lookupKey } from '../vietnamese/tone-placement.ts';
import type { BlockContent } from './block-content.ts';
import type { Block, BlockRole } from './block.ts';
import type { Report } from './report.ts';
import { everyMatch } from '../text/every-match.ts';
import { nameClusters } from './citations/quoted-names.ts';

/** A period of years attached to a named campaign, programme or plan. */
export interface NamedPeriod {
  readonly block: Block;
  /** Range of the two years in `block.text`: `2019 - 2025`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The thing it is attached to; equal for what is taken as one thing. */
  readonly owner: string;
  /** Name shown in messages. */
  readonly name: string;
  /** True for a name in quotation marks, false for one recognised by the words before the period. */
  readonly quoted: boolean;
}

const OUTSIDE: ReadonlySet<BlockRole> = new Set<BlockRole>(['letterhead', 'addressee', 'signature', 'recipients', 'footer']);
const YEARS = String.raw`(?<from>(?:19|20)\d\d)\s*[-–—]\s*(?<to>(?:19|20)\d\d)(?!\d|\s*[-–—]\s*\d)`;
/** The period of what a quotation names: “… “Nông thôn mới” giai đoạn 2021 - 2025”. */
const AFTER_NAME = regex.u`^[”"](?:\s*,)?\s*(?:trong\s+)?giai\s+đoạn\s+${YEARS}`;
/** A period and its years. */
const FIRST = regex.u`${WORD_START}giai\s+đoạn\s+${YEARS}`;
const ANYWHERE = regex.gu`${FIRST}`;
const TYPES = 'Kế hoạch|Chương trình|Đề án|Dự án|Phong trào|Chiến lược|Nghị quyết';
const LAST_TYPE = regex.su`(${TYPES})(?!.*(?:${TYPES}))`;
/** “giai đoạn … của Chương trình” with nothing that names it behind: the report’s own. */
const OF_TYPE = regex.u`
  ^\s+của\s+(${TYPES})
  (?=
    \s*[.,;:)]|\s*$|\s+(?:vào|trong|đến|đã|được|với|và|tại|này|nêu|là|có|do|theo|trên)${WORD_END}
  )`;
const PROGRAMME = regex.u`(?:Chương trình|Kế hoạch|Đề án|Dự án|Phong trào|Chiến lược|Cuộc vận động|Nghị quyết|CTMTQG)${WORD_END}`;
const OWN_WORDS = 4;

/** Every period of the running text (title included) whose owner can be told, in order of place. */
export function findNamedPeriods(report: Report): NamedPeriod[] {
  const out = new Map<string, NamedPeriod>();
  const add = (period: NamedPeriod): void => {
    const place = `${period.block.index}:${period.start}`;
    if (!out.has(place)) out.set(place, period);
  };
  for (const { usual, rare } of nameClusters(report)) {
    for (const name of [usual, ...rare].flatMap((variant) => variant.names)) {
      const match = AFTER_NAME.exec(name.block.text.slice(name.end, name.end + 60));
      if (match !== null) add(period(name.block, name.end + match[0].search(/\d/u), match, `“${usual.key}”`, usual.names[0].text, true));
    }
  }
  const ofTitle = titlePeriod(report);
  for (const block of report.blocks) {
    if (OUTSIDE.has(block.role) || block.content.place.quoted) continue;
    for (const { match, type, owner } of periodsIn(block.content)) {
      const start = match.index + match[0].search(/\d/u);
      if (type !== undefined && ofTitle !== undefined && ofTitle.type === type)
        add(period(block, start, match, ofTitle.owner, type, false));
      if (owner !== undefined) add(period(block, start, match, owner.key, owner.name, false));
    }
  }
  return [...out.values()].sort((a, b) => a.block.index - b.block.index || a.start - b.start);
}

interface FoundPeriod {
  readonly match: RegExpExecArray;
  /** Type noun after the period: “giai đoạn 2021 - 2025 của Kế hoạch”. */
  readonly type: string | undefined;
  readonly owner: { readonly key: string; readonly name: string } | undefined;
}

const known = new WeakMap<BlockContent, readonly FoundPeriod[]>();

function periodsIn(content: BlockContent): readonly FoundPeriod[] {
  const before = known.get(content);
  if (before !== undefined) return before;
  const { text } = content;
  const out = everyMatch(ANYWHERE, text).map((match) => {
    const end = match.index + match[0].length;
    return {
      match,
      type: OF_TYPE.exec(text.slice(end, end + 40))?.[1],
      owner: ownerBefore(text.slice(Math.max(0, match.index - 220), match.index)),
    };
  });
  known.set(content, out);
  return out;
}

function period(block: Block, start: number, match: RegExpExecArray, owner: string, name: string, quoted: boolean): NamedPeriod {
  const years = /\d{4}\s*[-–—]\s*\d{4}/u.exec(match[0])?.[0] ?? '';
  return {
    block,
    start,
    end: start + years.length,
    text: years,
    from: Number(match.groups?.['from']),
    to: Number(match.groups?.['to']),
    owner,
    name,
    quoted,
  };
}

/** The last words of a programme's name directly before its period; undefined when no programme is named in the same clause. */
function ownerBefore(before: string): { key: string; name: string } | undefined {
  const clause = /(?<![^.;:()“”"\n])[^.;:()“”"\n]*$/u.exec(before)?.[0] ?? '';
  const programme = PROGRAMME.exec(clause);
  if (programme === null) return undefined;
  const words = clause.slice(programme.index).trim().split(/\s+/u).slice(-OWN_WORDS);
  const nameWords = words.filter((word) => !PROGRAMME.test(word));
  if (words.length < OWN_WORDS || nameWords.length < OWN_WORDS || words.some((word) => /\d/u.test(word))) return undefined;
  return { key: lookupKey(words.join(' ')), name: words.join(' ') };
}

/** The period in the report's own subject, with the type noun it belongs to. */
function titlePeriod(report: Report): { owner: string; type: string } | undefined {
  const subject = report.title?.subjectText;
  if (subject === undefined) return undefined;
  const match = FIRST.exec(subject);
  if (match === null) return undefined;
  const before = subject.slice(0, match.index);
  const type = LAST_TYPE.exec(before)?.[1];
  const owner = ownerBefore(before);
  return type === undefined || owner === undefined ? undefined : { owner: owner.key, type };
}
