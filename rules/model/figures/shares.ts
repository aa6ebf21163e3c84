import { LETTER, regex, TOKEN_START } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';
import { type Figure, sameUnit, uncertainty } from './figure.ts';
import { wrongPartsOf } from './parts.ts';
import { figuresOf } from './read-figures.ts';
import { type FigureSentence, sentencesOf } from './sentences.ts';

/** A percentage that does not agree with the figures it is said of. */
export interface WrongShare {
  readonly share: Figure;
  readonly part: Figure;
  /** Value and place of the whole. */
  readonly whole: number;
  readonly wholeFigure: Figure;
  /** The percentage of the two. */
  readonly right: number;
  /** What contradicts itself: the percentage, with the base in brackets behind it where one is named. */
  readonly range: TextRange;
  /** True when the sentence says outright that the one is a share of the other. */
  readonly stated: boolean;
}

const NO_F = '[^\uE000-\uE003]';
/** What stands between a part and its share: `hồ sơ đúng hạn, đạt`, `hộ (`, `người, tỷ lệ`. */
const LINK = regex.u`
  ^(?<between>${NO_F}*?)(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương đương|tức)(?:\s*:)?(?:\s+(?:tỷ lệ|tỉ lệ|đạt|chiếm|bằng|là))?\s*
  |\(\s*(?:(?:tỷ lệ|tỉ lệ|đạt|chiếm|bằng|tương đương)\s+)?)$`;
/** Words between the two after which the percentage is not one of the part. */
const OTHERWISE =
  /(?:^|[\s(,])(?:tăng|giảm|vượt|còn|kế hoạch|chỉ tiêu|dự toán|so với|cao hơn|thấp hơn|lãi suất|hạng|trong đó|gồm|gấp|thêm|bớt|mức)(?:[\s,]|$)/u;
/** The base named behind the percentage with its figure: `96% chỉ tiêu năm (240 hội viên)`. */
const NAMED_BASE = regex.u`
  ^(?:\s+so\s+với)?\s+(?:kế\s+hoạch|chỉ\s+tiêu|dự\s+toán|tổng\s+số|số|nhu\s+cầu|định\s+mức)(?:(?!tăng|giảm)[^\uE000-\uE003(),;])*\(
  (?:${NO_F}{0,30}?)(?<base>\uE000+)[^\uE000-\uE003()]*\)`;
/** Nothing behind the percentage names another base. */
const UNNAMED_BASE = /^\s*(?:\)\s*)?(?:$|[,;:)(]|và(?:\s|$)|còn\s|trong\s|trong\sđó|\n)/u;
const OWN_BASE = /^\s*(?:trên\s+)?(?:so\s+với\s+)?(?:trong\s+)?tổng\s/u;
const OVER = /(?:^|\s)trên\s+(?:tổng\s+(?:số\s+)?(?:là\s+)?)?$/u;
const CUE = regex.u`(?<![${LETTER}])(?:trong đó|bao gồm|gồm)(?![${LETTER}])`;
/** A share said of words alone: `hạ tầng chiếm 26%`. */
const LABELLED = regex.u`${TOKEN_START}(?<label>(?:[${LETTER}\d]+\s+){1,3}[${LETTER}\d]+)\s+(?:chiếm|đạt|bằng)\s+$`;
const MOST_SHARES = 60;
/** Words between a part and its share are fewer. */
const LONGEST_LINK = 130;

interface Share {
  readonly share: Figure;
  readonly part: Figure;
  readonly sentence: FigureSentence;
  /** The whole, where the words tell it. */
  readonly whole?: { readonly value: number; readonly figure: Figure };
}

/** Percentages of a block that contradict the figures they are said of. */
export const wrongSharesOf: (content: BlockContent) => readonly WrongShare[] = perContent((content) => {
  const { figures } = figuresOf(content);
  if (!figures.some(({ kind }) => kind === 'percent')) return [];
  const shares = sentencesOf(content)
    .flatMap((sentence) => sharesIn(sentence, content))
    .slice(0, MOST_SHARES);
  const wrong: WrongShare[] = [];
  for (const one of shares) {
    const { share, part } = one;
    if (share.hedge !== undefined || part.hedge !== undefined) continue;
    if (belongsToWrongSum(one, content)) continue;
    if (one.whole !== undefined) {
      const { value: whole, figure: wholeFigure } = one.whole;
      if (fits(share, part, whole) || isExplained(one, figures)) continue;
      const range = { start: share.start, end: wholeFigure.start > share.end ? wholeFigure.unitEnd : share.end };
      wrong.push({ share, part, whole, wholeFigure, right: (part.value / whole) * 100, range, stated: true });
      continue;
    }
    const inferred = isExplained(one, figures) ? undefined : inferredWhole(one, shares, figures);
    if (inferred !== undefined)
      wrong.push({
        share,
        part,
        whole: inferred.value,
        wholeFigure: inferred,
        right: (part.value / inferred.value) * 100,
        range: share,
        stated: false,
      });
  }
  return wrong;
});

/** True when the percentage is that of the two values, however it was rounded. */
export function fits(share: Figure, part: Figure, whole: number, wholeOff = 0): boolean {
  const off = uncertainty(part);
  const low = ((part.value - off) / (whole + wholeOff)) * 100;
  const high = ((part.value + off) / Math.max(Number.EPSILON, whole - wholeOff)) * 100;
  return share.value > low - share.step + 1e-9 && share.value < high + share.step - 1e-9;
}

function isExplained({ share, part }: Share, figures: readonly Figure[]): boolean {
  return figures.some(
    (other) =>
      other !== part &&
      other.kind === 'count' &&
      other.value > 0 &&
      Math.abs((part.value / other.value) * 100 - share.value) <= share.step / 2 + 1e-9,
  );
}

/** True when the share is that of the part as it would be in a sum that is right: the sum is reported already. */
function belongsToWrongSum({ share, part }: Share, content: BlockContent): boolean {
  return wrongPartsOf(content).some(
    ({ parts, whole, sum }) => parts.includes(part) && fits(share, { ...part, value: part.value - (sum - whole.value) }, whole.value),
  );
}

function sharesIn(sentence: FigureSentence, content: BlockContent): Share[] {
  const { figures, start, mask } = sentence;
  const shares: Share[] = [];
  for (const share of figures) {
    if (share.kind !== 'percent') continue;
    const at = figures.indexOf(share);
    const last = lastCount(sentence, at);
    if (last === undefined) {
      const part = labelledPart(sentence, share, content);
      if (part !== undefined) shares.push({ share, part, sentence });
      continue;
    }
    const over = overWhole(sentence, figures, last);
    const words = betweenOf(sentence, last, share);
    const link = words.length > LONGEST_LINK ? null : LINK.exec(words);
    const between = link?.groups?.['between'];
    if (between === undefined || isOtherwise(between.slice(Math.max(0, last.unitEnd - last.end)), over !== undefined)) {
      const part = labelledPart(sentence, share, content);
      if (part !== undefined) shares.push({ share, part, sentence });
      continue;
    }
    if (last.kind === 'unclear') continue;
    const behind = mask.slice(share.end - start, share.end - start + LONGEST_LINK);
    const whole = over === undefined ? wholeOf(sentence, share, last, behind) : { value: last.value, figure: last };
    shares.push({ share, part: over ?? last, sentence, ...(whole === undefined ? {} : { whole }) });
  }
  return shares;
}

/** True when the words between a part and a percentage speak of something else before they come to it. */
function isOtherwise(between: string, over: boolean): boolean {
  return between.includes(';') || OTHERWISE.test(between) || (!over && /(?:tỷ|tỉ) lệ\s+[^\s,]/u.test(between));
}

/** Text between two figures without what stands in closed brackets. */
function betweenOf({ start, mask }: FigureSentence, from: Figure, to: Figure): string {
  return mask.slice(from.end - start, to.start - start).replace(/\([^()]*\)/gu, ' ');
}

/** The last figure before a percentage that is a count or cannot be read, figures in brackets left out unless the percentage stands in the same. */
function lastCount({ figures, openFigures, start, mask }: FigureSentence, at: number): Figure | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const figure = figures[i];
    if (figure === undefined) return undefined;
    const closed = !openFigures.includes(figure) && mask.slice(figure.end - start, (figures[at]?.start ?? 0) - start).includes(')');
    if (closed) continue;
    return figure.kind === 'count' || figure.kind === 'unclear' ? figure : undefined;
  }
  return undefined;
}

/** The part of `A trên tổng số B, đạt P%`, given B. */
function overWhole({ start, mask }: FigureSentence, figures: readonly Figure[], whole: Figure): Figure | undefined {
  const part = figures[figures.indexOf(whole) - 1];
  if (part?.kind !== 'count' || whole.kind !== 'count' || part.whole !== undefined || part.value > whole.value) return undefined;
  const between = mask.slice(part.end - start, whole.start - start);
  return OVER.test(between) && !/[;:()]|,[^,]*,/u.test(between) ? part : undefined;
}

function wholeOf(sentence: FigureSentence, share: Figure, part: Figure, behind: string): Share['whole'] {
  if (part.whole !== undefined) return UNNAMED_BASE.test(behind) || OWN_BASE.test(behind) ? { value: part.whole, figure: part } : undefined;
  const named = NAMED_BASE.exec(behind);
  if (named !== null) {
    const base = named.groups?.['base'] ?? '';
    const at = share.end + named[0].lastIndexOf(base);
    const figure = sentence.figures.find(({ start }) => start === at);
    return figure !== undefined && sameUnit(part, figure) && figure.hedge === undefined ? { value: figure.value, figure } : undefined;
  }
  if (!UNNAMED_BASE.test(behind)) return undefined;
  const total = totalBefore(sentence, part);
  return total !== undefined && sameUnit(total, part) && total.value >= part.value ? { value: total.value, figure: total } : undefined;
}

/** The figure that the last “trong đó” or “gồm” before a part divides. */
function totalBefore({ start, open, openFigures }: FigureSentence, part: Figure): Figure | undefined {
  const before = open.slice(0, part.start - start);
  const cues = [...before.matchAll(new RegExp(CUE.source, 'gu'))];
  const [cue] = cues;
  if (cue === undefined || cues.length > 1) return undefined;
  const heads = openFigures.filter((figure) => figure.end <= start + cue.index);
  const head = heads.at(-1);
  if (head === undefined || head.kind !== 'count' || head.hedge !== undefined) return undefined;
  return before.slice(head.end - start, cue.index).includes(';') ? undefined : head;
}

function labelledPart({ start, mask }: FigureSentence, share: Figure, content: BlockContent): Figure | undefined {
  const label = LABELLED.exec(mask.slice(0, share.start - start).slice(-60))?.groups?.['label'];
  if (label === undefined) return undefined;
  const { mask: whole, figures } = figuresOf(content);
  const words = label.split(/\s+/u).slice(-2).join(' ');
  const found = figures.filter(
    (figure) =>
      figure.kind === 'count' &&
      figure.end < start &&
      new RegExp(`${words}\\s+(?:là\\s+|có\\s+)?$`, 'u').test(whole.slice(Math.max(0, figure.start - 40), figure.start)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The whole that other shares of the block are said of, or that the part makes up with another figure, where the percentage looks like a
 * slip of the one it should be.
 */
function inferredWhole({ share, part, sentence }: Share, shares: readonly Share[], figures: readonly Figure[]): Figure | undefined {
  const before = figures.filter((figure) => figure.kind === 'count' && figure.value > part.value && figure.end < part.start);
  const near = before.findLast(({ start }) => start >= sentence.start);
  // “11.940 việc, đã thi hành xong 10.214 việc, đạt 85,5%”.
  if (near !== undefined && near === figureBefore(sentence, part) && sameUnit(near, part) && near.hedge === undefined) {
    const behind = sentence.mask.slice(share.end - sentence.start, share.end - sentence.start + LONGEST_LINK);
    if (UNNAMED_BASE.test(behind) && isSlip(share, (part.value / near.value) * 100)) return near;
  }
  for (const whole of before) {
    const right = (part.value / whole.value) * 100;
    const complement = sentence.figures.find(
      (other) =>
        other !== part &&
        other.kind === 'count' &&
        sameUnit(other, part) &&
        sameUnit(whole, part) &&
        other.value > 0 &&
        other.value + part.value === whole.value,
    );
    if (complement !== undefined && complement.start > part.start && isSlip(share, right)) return whole;
    const kin = shares.filter(
      (other) =>
        other.part !== part &&
        other.share.hedge === undefined &&
        other.share.value < 100 &&
        sameUnit(other.part, part) &&
        fits(other.share, other.part, whole.value),
    );
    const uses = kin.reduce((sum, { share: one }) => sum + (one.decimals > 0 ? 2 : 1), 0);
    if (uses > 0 && isSlip(share, right)) return whole;
  }
  return undefined;
}

/** The figure before a part, where it has no share of its own: of two shares beside each other neither is of the other. */
function figureBefore({ figures, openFigures }: FigureSentence, part: Figure): Figure | undefined {
  const before = openFigures[openFigures.indexOf(part) - 1];
  return figures[figures.indexOf(part) - 1] === before ? before : undefined;
}

/** True when one digit more, less, other, or two exchanged make the percentage that is written out of the right one. */
function isSlip(share: Figure, right: number): boolean {
  return [Math.floor, Math.round, Math.ceil].some((round) => {
    const rounded = round(right * 10 ** share.decimals) / 10 ** share.decimals;
    return oneSlipApart(share.value.toFixed(share.decimals), rounded.toFixed(share.decimals));
  });
}

/** True when two written numbers differ by one digit, or by two neighbours exchanged. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (x.length <= 1 && y.length <= 1) return true;
  const digits = [x, y].map((text) => text.replace(/\D/gu, ''));
  const [m = '', n = ''] = digits;
  return x.length === y.length && m.length === 2 && m === [...n].reverse().join('');
}
