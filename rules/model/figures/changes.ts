import { regex } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { TextRange } from '../../text/span.ts';
import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';
import { type Figure, sameUnit, uncertainty } from './figure.ts';
import { fits } from './shares.ts';
import { figureAt, type FigureSentence, sentencesOf } from './sentences.ts';

/** A rise or fall that does not agree with the figures it is said of. */
export interface WrongChange {
  /** `direction`: the words say a rise and the figures a fall, or the other way round. The others name the figure that does not fit. */
  readonly kind: 'difference' | 'growth' | 'times' | 'base' | 'current' | 'direction';
  /** What is reported, in the block's visible text. */
  readonly range: TextRange;
  /** The figure that does not fit; of `direction` the later one. */
  readonly said: Figure;
  /** What it should be, in the figure's unit. */
  readonly right: number;
  /** The earlier and the later value. */
  readonly from: Figure;
  readonly to: Figure;
}

const FROM_TO = regex.gu`
  (?:(?<verb>tăng|giảm)(?<mid>[^\uE000-\uE003,;()]{0,40}?))?(?<![^\s(,])từ\s+(?<lead>[^\uE000-\uE003,;()]{0,20}?)(?<from>\uE000+|\uE001+)
  (?<unit>[^\uE000-\uE003;,()]{0,50}?)\s(?<way>xuống|lên|còn|tăng|giảm)(?:\s+(?:còn|mức|đến|tới|thành|lên|xuống|chỉ)){0,2}\s+(?<to>\uE000+|\uE001+)`;
const FOLLOWING = regex.u`
  ^(?<unit>[^\uE000-\uE003,;()]{0,50}?)[,()][\s,(]*(?:(?:tương\s+(?:ứng|đương)|tức\s+là|tức)\s+)?(?:với\s+)?(?:mức\s+)?(?:tỷ\s+lệ\s+)?
  (?<verb>tăng|giảm|gấp)\s+(?:thêm\s+|được\s+|đi\s+|tới\s+|lên\s+)?(?<said>\uE000+|\uE001+|\uE002+)`;
/** As many signs before and behind a place belong to one comparison. */
const REACH = 240;
const RANK = /(?:vị trí|hạng|thứ|bậc)/u;
const DIFFERENCE_BEFORE =
  /(?<verb>tăng|giảm)\s+(?:thêm\s+|được\s+)?(?<said>[\uE000\uE002]+)[^\uE000-\uE003,;()]{0,40}[(,]\s*(?:tăng\s+|giảm\s+)?$/u;

/** Rises and falls of a block that contradict their own figures. */
export const wrongChangesOf: (content: BlockContent) => readonly WrongChange[] = perContent((content) => {
  if (!/tăng|giảm|hơn/u.test(content.plain)) return [];
  return sentencesOf(content).flatMap((sentence) => {
    const wrong = [...fromTo(sentence), ...compared(sentence)];
    return wrong.filter(({ said }, at) => wrong.findIndex((other) => other.said === said) === at);
  });
});

function isExact(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.hedge === undefined && figure.kind !== 'unclear' && figure.whole === undefined;
}

/** The same value in the scale of another figure, where its unit was left to the other (`từ 12,6 lên 27,7 triệu đồng`). */
function inScaleOf(figure: Figure, other: Figure): Figure {
  if (figure.unit !== '' || figure.scale !== 1 || other.scale === 1) return figure;
  return { ...figure, value: figure.value * other.scale, step: figure.step * other.scale, scale: other.scale, unit: other.unit };
}

function comparable(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && (a.unit === '' || b.unit === '' || sameUnit(a, b));
}

function* fromTo(sentence: FigureSentence): Generator<WrongChange> {
  const { mask, start } = sentence;
  for (const match of everyMatch(FROM_TO, mask)) {
    const { verb, way = '', lead = '', mid = '', from: fromSign = '', to: toSign = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const to = figureAt(sentence, end - toSign.length);
    const fromAt = mask.indexOf(fromSign, match.index + (verb?.length ?? 0));
    const rawFrom = figureAt(sentence, fromAt);
    if (!isExact(to) || !isExact(rawFrom)) continue;
    const from = inScaleOf(rawFrom, to);
    if (!comparable(from, to) || RANK.test(lead + mid)) continue;
    const rises = to.value > from.value;
    const said = [verb, way].map((word) =>
      word === 'tăng' || word === 'lên' ? 'up' : word === 'giảm' || word === 'xuống' ? 'down' : undefined,
    );
    if (to.value !== from.value && said.includes(rises ? 'down' : 'up')) {
      const range = { start: start + match.index, end: to.unitEnd };
      yield { kind: 'direction', range, said: to, right: to.value, from, to };
      continue;
    }
    const headAt = Math.max(0, fromAt - REACH);
    const before = DIFFERENCE_BEFORE.exec(mask.slice(headAt, Math.max(headAt, mask.lastIndexOf('từ', fromAt))));
    if (before !== null) {
      const figure = figureAt(sentence, headAt + before.index + before[0].lastIndexOf(before.groups?.['said'] ?? ''));
      yield* judged(figure, before.groups?.['verb'] ?? '', from, to);
    }
    let rest = end;
    for (let i = 0; i < 2; i++) {
      const following = FOLLOWING.exec(mask.slice(rest, rest + REACH));
      if (following === null) break;
      const sign = following.groups?.['said'] ?? '';
      const at = rest + following[0].length - sign.length;
      const figure = figureAt(sentence, at);
      yield* judged(figure, following.groups?.['verb'] ?? '', from, to);
      rest = at + sign.length;
    }
  }
}

/** Judges a difference, a rate of growth or a multiple that is said of two values. */
function* judged(said: Figure | undefined, verb: string, from: Figure, to: Figure): Generator<WrongChange> {
  if (!isExact(said)) return;
  const range = { start: said.start, end: said.kind === 'count' ? said.unitEnd : said.end };
  const of = { range, said, from, to };
  const change = Math.abs(to.value - from.value);
  if ((verb === 'tăng') !== to.value > from.value && verb !== 'gấp' && change !== 0) return;
  if (said.unit.startsWith('lần')) {
    const times = to.value / from.value;
    if (to.value <= from.value || isNear(times, said) || (verb === 'tăng' && isNear(times - 1, said))) return;
    if (verb === 'gấp') yield { ...of, kind: 'times', right: times };
    return;
  }
  if (verb === 'gấp') return;
  if (said.kind === 'percent') {
    if (from.kind === 'percent' && Math.abs(change - said.value) <= said.step + 1e-9) return;
    if (from.value === 0 || growthFits(said, from, to)) return;
    yield { ...of, kind: 'growth', right: (change / from.value) * 100 };
    return;
  }
  if (said.kind === 'points' ? from.kind !== 'percent' : !comparable(said, to) || from.kind !== 'count') return;
  const exact = said.kind === 'points' ? said : inScaleOf(said, to);
  if (differenceFits(exact, from, to)) return;
  yield { ...of, said: exact, kind: 'difference', right: change };
}

function isNear(real: number, said: Figure): boolean {
  return Math.abs(real - said.value) < said.step;
}

function growthFits(said: Figure, from: Figure, to: Figure): boolean {
  const change = { ...to, value: Math.abs(to.value - from.value) };
  const off = uncertainty(from) + uncertainty(to);
  const low = ((change.value - off) / from.value) * 100;
  const high = ((change.value + off) / Math.max(Number.EPSILON, from.value - uncertainty(from))) * 100;
  return said.value > low - said.step + 1e-9 && said.value < high + said.step - 1e-9;
}

function differenceFits(said: Figure, from: Figure, to: Figure): boolean {
  const off = uncertainty(said) + uncertainty(from) + uncertainty(to);
  return Math.abs(Math.abs(to.value - from.value) - said.value) <= off + 1e-6 * said.value;
}

const COMPARED = /(?<![^\s(,])so với(?![a-zà-ỹđ])/gu;
const BASE_IN_BRACKETS = regex.u`^[^\uE000-\uE003;()]{0,90}\(\s*(?:[^\uE000-\uE003()]{0,30}?\s)?(?<base>\uE000+|\uE001+)[^\uE000-\uE003()]{0,50}\)`;
const BASE_ALONE = /^\s+(?<base>\uE000+|\uE001+)/u;
const RISE = String.raw`(?<verb>tăng|giảm|cao\s+hơn|thấp\s+hơn|nhiều\s+hơn|ít\s+hơn)`;
const SAID_BEFORE = regex.u`
  (?<![^\s(,])${RISE}\s+(?:thêm\s+|được\s+)?(?<said>\uE000+|\uE001+|\uE002+)[^\uE000-\uE003,;()]{0,50}(?:,[^\uE000-\uE003,;()]{0,16})?
  (?:\(\s*(?:tương\s+ứng\s+)?(?:(?:tăng|giảm)\s+)?(?<percent>\uE001+)\))?[\s,]*$`;
const SAID_BEHIND = regex.u`
  ^[^\uE000-\uE003;()]{0,70}?(?<![^\s(,])(?<verb>tăng|giảm)\s+(?:thêm\s+|được\s+)?(?<said>\uE000+)[^\uE000-\uE003,;()]{0,40}`;
const PERCENT_BEHIND =
  /^[\s,(;]*(?:tương\s+(?:ứng|đương)\s+)?(?:với\s+)?(?:tỷ\s+lệ\s+)?(?:tăng\s+|giảm\s+)?(?<percent>\uE001+)\s*(?:[),.;]|$|so\s)/u;
const NO_AMOUNT = /(?<![^\s(,])(?<verb>tăng|giảm)\s*$/u;
const CURRENT = regex.u`(?<current>(?<!\uE000)\uE000+|(?<!\uE001)\uE001+)(?<unit>[^\uE000-\uE003;]{0,70})$`;
const REACHED = /^[^\uE000-\uE003;()]{0,12},\s*(?:đạt|còn|lên|là)\s+(?<current>\uE000+)/u;
const BREAK = /\s(?:và|còn|trong\s+đó|nhưng|riêng|với|gồm)\s/u;

interface Compared {
  readonly up: boolean;
  readonly base: Figure;
  readonly difference?: Figure;
  readonly percent?: Figure;
  readonly current?: Figure;
}

function* compared(sentence: FigureSentence): Generator<WrongChange> {
  const { mask } = sentence;
  for (const { index } of everyMatch(COMPARED, mask)) {
    const behindAt = index + 'so với'.length;
    const behind = mask.slice(behindAt, behindAt + REACH);
    const inBrackets = BASE_IN_BRACKETS.exec(behind);
    const found = inBrackets ?? BASE_ALONE.exec(behind);
    if (found === null) continue;
    const sign = found.groups?.['base'] ?? '';
    const base = figureAt(sentence, behindAt + found[0].lastIndexOf(sign));
    if (base?.whole !== undefined) {
      yield* growthOfRatio(sentence, index, base);
      continue;
    }
    if (!isExact(base)) continue;
    const reading = readCompared(sentence, index, behindAt + found[0].length, base, inBrackets !== null);
    if (reading !== undefined) yield* judgedCompared(reading);
  }
}

/** “tăng 15% so với cùng kỳ (120/100)”. */
function* growthOfRatio(sentence: FigureSentence, at: number, base: Figure): Generator<WrongChange> {
  const headAt = Math.max(0, at - REACH);
  const before = SAID_BEFORE.exec(sentence.mask.slice(headAt, at));
  const said = before === null ? undefined : figureAt(sentence, headAt + before.index + before[0].indexOf(before.groups?.['said'] ?? ''));
  const whole = base.whole ?? 0;
  if (!isExact(said) || said.kind !== 'percent' || whole === 0) return;
  const from = { ...base, value: whole };
  const change = Math.abs(base.value - whole);
  if (!growthFits(said, from, base))
    yield { kind: 'growth', range: { start: said.start, end: said.end }, said, right: (change / whole) * 100, from, to: base };
}

function readCompared(sentence: FigureSentence, at: number, end: number, base: Figure, inBrackets: boolean): Compared | undefined {
  const { mask } = sentence;
  const headAt = Math.max(0, at - REACH);
  const head = mask.slice(headAt, at);
  const tail = mask.slice(end, end + REACH);
  const before = SAID_BEFORE.exec(head);
  if (before !== null) {
    const { verb = '', said: sign = '', percent: percentSign } = before.groups ?? {};
    const amountAt = headAt + before.index + before[0].indexOf(sign);
    const amount = figureAt(sentence, amountAt);
    if (!isExact(amount)) return undefined;
    const percentAt =
      percentSign === undefined ? -1 : amountAt + sign.length + before[0].slice(before[0].indexOf(sign) + sign.length).indexOf(percentSign);
    const behind = PERCENT_BEHIND.exec(tail);
    const percent =
      percentAt >= 0
        ? figureAt(sentence, percentAt)
        : behind === null
          ? undefined
          : figureAt(sentence, end + behind[0].lastIndexOf(behind.groups?.['percent'] ?? ''));
    const reached = inBrackets ? null : REACHED.exec(tail);
    const current =
      reached === null
        ? currentBefore(sentence, headAt + before.index)
        : figureAt(sentence, end + reached[0].length - (reached.groups?.['current'] ?? '').length);
    const up = /tăng|cao|nhiều/u.test(verb);
    const of = { up, base, ...(isExact(current) && comparable(current, base) ? { current } : {}) };
    if (amount.kind === 'percent') return base.kind === 'percent' ? undefined : { ...of, percent: amount };
    return { ...of, difference: amount, ...(isExact(percent) ? { percent } : {}) };
  }
  const bare = NO_AMOUNT.exec(head);
  if (bare !== null) {
    const current = currentBefore(sentence, headAt + bare.index);
    return isExact(current) && comparable(current, base) && current.unit !== ''
      ? { up: bare.groups?.['verb'] === 'tăng', base, current }
      : undefined;
  }
  const behind = inBrackets ? SAID_BEHIND.exec(tail) : null;
  if (behind === null) return undefined;
  const { verb = '', said: sign = '' } = behind.groups ?? {};
  const amount = figureAt(sentence, end + behind[0].lastIndexOf(sign));
  const percentTail = PERCENT_BEHIND.exec(tail.slice(behind[0].length));
  const percent =
    percentTail === null
      ? undefined
      : figureAt(sentence, end + behind[0].length + percentTail[0].lastIndexOf(percentTail.groups?.['percent'] ?? ''));
  return isExact(amount) && isExact(percent) ? { up: verb === 'tăng', base, difference: amount, percent } : undefined;
}

/** The value that a rise or fall is said of: the last figure before it, in the same clause. */
function currentBefore(sentence: FigureSentence, at: number): Figure | undefined {
  const headAt = Math.max(0, at - REACH);
  const match = CURRENT.exec(sentence.open.slice(headAt, at));
  if (match === null || BREAK.test(match.groups?.['unit'] ?? '')) return undefined;
  return figureAt(sentence, headAt + match.index);
}

function* judgedCompared({ up, base, difference, percent, current }: Compared): Generator<WrongChange> {
  if (difference === undefined) {
    if (current === undefined || current.value === base.value) return;
    if (current.value > base.value !== up) {
      const range = { start: Math.min(current.start, base.start), end: Math.max(current.end, base.end) };
      yield { kind: 'direction', range, said: current, right: current.value, from: base, to: current };
      return;
    }
    if (percent !== undefined && base.value !== 0 && !growthFits(percent, base, current)) {
      const right = (Math.abs(current.value - base.value) / base.value) * 100;
      yield { kind: 'growth', range: percent, said: percent, right, from: base, to: current };
    }
    return;
  }
  const points = difference.kind === 'points';
  if (points ? base.kind !== 'percent' : !comparable(difference, base) || base.kind !== 'count') return;
  const amount = points ? difference : inScaleOf(difference, base);
  const share = percent !== undefined && base.value !== 0 && !points ? percent : undefined;
  const shareFits = (of: number): boolean => share === undefined || fits(share, amount, of, uncertainty(base));
  if (current === undefined) {
    if (!shareFits(base.value) && share !== undefined)
      yield { kind: 'growth', range: share, said: share, right: (amount.value / base.value) * 100, from: base, to: amount };
    return;
  }
  const change = current.value - base.value;
  const agrees = change !== 0 && change > 0 === up && differenceFits(amount, base, current);
  const of = { from: base, to: current };
  if (agrees) {
    if (!shareFits(base.value) && share !== undefined)
      yield { ...of, kind: 'growth', range: share, said: share, right: (amount.value / base.value) * 100 };
    return;
  }
  // Of four figures of which one is wrong, the share tells which.
  const earlier = current.value - (up ? amount.value : -amount.value);
  if (share !== undefined && !shareFits(base.value) && earlier > 0 && shareFits(earlier)) {
    yield { ...of, kind: 'base', range: { start: base.start, end: base.unitEnd }, said: base, right: earlier };
    return;
  }
  if (change > 0 !== up && Math.abs(change) === amount.value) {
    yield { ...of, kind: 'direction', range: { start: amount.start, end: amount.unitEnd }, said: amount, right: current.value };
    return;
  }
  if (!points && !plausible(amount, base, current, up)) return;
  yield { ...of, kind: 'difference', range: { start: amount.start, end: amount.unitEnd }, said: amount, right: Math.abs(change) };
}

/** Figures so far apart are seldom a slip: the sentence compares something else. */
function plausible(amount: Figure, base: Figure, current: Figure, up: boolean): boolean {
  const expected = base.value + (up ? amount.value : -amount.value);
  return expected > 0 && expected / current.value < 2 && current.value / expected < 2;
}
