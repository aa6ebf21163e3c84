import { perContent } from '../../model/per-content.ts';
import type { Block } from '../../model/block.ts';
import { findNamedPeriods } from '../../model/periods.ts';
import type { Report } from '../../model/report.ts';
import { romanNumeral } from '../../model/section-marker.ts';
import { regex, TOKEN_END, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';

/** Kinds of periods, and of numbered events, that a subject and the opening both name. `span`: several years (giai đoạn, năm học). */
export type PeriodKind = 'year' | 'span' | 'quarter' | 'month' | 'week' | 'half' | 'storm';

/** A period or a numbered event named in a text: `quý III`, `tháng 9`, `tuần 02`, `6 tháng đầu`, `năm 2026`, `giai đoạn 2021 - 2025`, `bão số 3`. */
export interface NamedPeriod {
  readonly kind: PeriodKind;
  /** Equal for equal periods, whatever their spelling: `quý 3` and `quý III`. */
  readonly value: string;
  /** Range of the text searched. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const KINDS: readonly PeriodKind[] = ['half', 'quarter', 'month', 'week', 'year', 'span', 'storm'];

/** In small letters. */
const PATTERN = regex.gu`
  ${WORD_START}
  (?:
    quý\s+(?<quarter>iv|i{1,3}|[1-4])${TOKEN_END}|(?<half>\d{1,2}\s+tháng\s+(?:đầu|cuối))${WORD_END}
    |tháng\s+(?<month>\d{1,2})(?![\d/])|năm\s+(?<year>20\d\d)(?!\d|\s*[-–—]\s*\d)
    |tuần\s+(?:thứ\s+)?(?<week>\d{1,2})(?![\d/])|bão\s+số\s+(?<storm>\d{1,2})(?![\d/])
    |(?:giai\s+đoạn|năm\s+học|nhiệm\s+kỳ)\s+(?<span>20\d\d\s*[-–—]\s*20\d\d)(?!\d)
  )`;

const periodsOf = perContent(({ text }) => findPeriods(text));

/** The periods of a block's visible text from an offset on, counted from there. Remembered of the block. */
export function periodsFrom({ content }: Block, from: number): readonly NamedPeriod[] {
  return periodsOf(content)
    .filter(({ start }) => start >= from)
    .map((period) => ({ ...period, start: period.start - from, end: period.end - from }));
}

/** Periods of a text in order; months of full dates (`ngày 5 tháng 9 năm 2026`) and what stands in brackets are left out. */
export function findPeriods(text: string): NamedPeriod[] {
  const masked = smallLetters(text).replace(/\([^()]*\)|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/gu, (part) =>
    '\uFFFC'.repeat(part.length),
  );
  const out: NamedPeriod[] = [];
  for (const match of everyMatch(PATTERN, masked)) {
    const [found] = KINDS.filter((kind) => match.groups?.[kind] !== undefined);
    const kind = found ?? 'year';
    const written = match.groups?.[kind] ?? '';
    const value =
      kind === 'quarter' && /\d/u.test(written)
        ? romanNumeral(Number(written))
        : kind === 'span'
          ? written.replace(/\D+/gu, '-')
          : written.replace(/\s+/gu, ' ').replace(/^0/u, '').toUpperCase();
    const end = match.index + match[0].length;
    out.push({ kind, value, start: match.index, end, text: text.slice(match.index, end) });
  }
  return out;
}

/**
 * Pairs of periods in which `other` contradicts `subject`: of one kind, at the same place when both name equally many, or the first ones
 * when they share none.
 */
export function contradictions(
  subject: readonly NamedPeriod[],
  other: readonly NamedPeriod[],
): { readonly here: NamedPeriod; readonly there: NamedPeriod }[] {
  const out: { here: NamedPeriod; there: NamedPeriod }[] = [];
  for (const kind of KINDS) {
    const own = subject.filter((period) => period.kind === kind);
    const theirs = other.filter((period) => period.kind === kind);
    if (own.length === 0 || theirs.length === 0) continue;
    const values = new Set(own.map((period) => period.value));
    if (theirs.every((period) => values.has(period.value))) continue;
    if (own.length === theirs.length) {
      theirs.forEach((here, i) => {
        const there = own[i];
        if (there !== undefined && there.value !== here.value) out.push({ here, there });
      });
    } else if (!theirs.some((period) => values.has(period.value))) {
      const [here, there] = [theirs[0], own[0]];
      if (here !== undefined && there !== undefined) out.push({ here, there });
    }
  }
  return out;
}

/** True when the years are those of a campaign or programme, which are compared with its other mentions and not with the subject. */
export function isOfProgramme(report: Report, block: Block, { kind, end }: NamedPeriod, from: number): boolean {
  return kind === 'span' && findNamedPeriods(report).some((period) => period.block === block && period.end === from + end);
}
