import type { NumberLine } from '../../../model/report.ts';
import { CAPITAL, LETTER, regex } from '../../../pattern/regex.ts';
import { everyMatch } from '../../../text/every-match.ts';
import type { Span } from '../../../text/span.ts';

/** A sign between two parts of the number line, with the blanks typed around it: ` - ` of `12/BC - UBND`. */
export interface LineSign {
  /** `number`: between number and symbol; `group`: between two groups of the symbol. */
  readonly place: 'number' | 'group';
  /** The sign itself; empty when only a space stands between two groups. */
  readonly sign: string;
  /** True when blanks stand on a side where none belong; a line break is none. */
  readonly spaced: boolean;
  /** The sign with the blanks that do not belong there. */
  readonly span: Span;
  /** The sign that belongs there. */
  readonly right: '/' | '-';
}

const HEAD = regex.u`
  ^(?<label>[${LETTER}]{2}(?:\s*[:.;])?)
  (?<blank>[\s.…_]*)(?:(?<number>\d{1,5}[a-zA-Z]?)(?<gap>[\s.…_]*))?
  (?<sign>[-–—/])
  (?<after>\s*)`;
const GROUP_SIGN = regex.gu`\s?(?<sign>[-–—_/])\s?|\s(?=[${CAPITAL}]{2})`;

/** The signs of a number line in order. While the number is blank, the spaces before its slash are its blank and no fault. */
export function lineSigns(line: NumberLine): LineSign[] {
  const head = HEAD.exec(line.text);
  const groups = head?.groups;
  const out: LineSign[] = [];
  const party = line.form === 'party';
  if (head !== null && groups !== undefined) {
    const sign = groups['sign'] ?? '';
    const gap = line.number === undefined ? '' : (/(?<!\s)\s*$/u.exec(groups['gap'] ?? '')?.[0] ?? '');
    const after = groups['after'] ?? '';
    const end = line.start + head[0].length;
    const start = end - after.length - sign.length - gap.length;
    out.push({ place: 'number', sign, spaced: isBlank(gap + after), span: line.block.spanOf(start, end), right: party ? '-' : '/' });
  }
  const symbolStart = line.end - line.symbol.length;
  let first = true;
  for (const match of everyMatch(GROUP_SIGN, line.symbol)) {
    const start = symbolStart + match.index;
    const sign = match.groups?.['sign'] ?? '';
    out.push({
      place: 'group',
      sign,
      spaced: sign !== '' && isBlank(match[0].replace(sign, '')),
      span: line.block.spanOf(start, start + match[0].length),
      right: party && first ? '/' : '-',
    });
    first = false;
  }
  return out;
}

function isBlank(gaps: string): boolean {
  return gaps !== '' && !gaps.includes('\n');
}

/** True for the hyphen and the dashes typed in place of it. */
export function isDash(sign: string): boolean {
  return sign === '-' || sign === '–' || sign === '—';
}
