import { LETTER, regex } from '../../pattern/regex.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';
import { type Figure, isMeasure, sameUnit, uncertainty, unitKey } from './figure.ts';
import { figuresOf } from './read-figures.ts';
import { type FigureSentence, sentencesOf } from './sentences.ts';

/** Parts that do not make up the whole they are said to be of. */
export interface WrongParts {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** What the parts come to, in the unit of the whole. */
  readonly sum: number;
  /** True when the words say that the parts are all of the whole (`gồm`, `tổng cộng`, `nam … nữ …`). */
  readonly complete: boolean;
  /** True when the whole is drawn from the parts that stand before it (`…, tổng cộng 973 nhà`). */
  readonly drawn?: true;
}

interface Parts {
  readonly figures: readonly Figure[];
  /** Persons named by their office without a figure: `Trưởng đoàn, 02 Phó Trưởng đoàn`. */
  readonly single: number;
  readonly segments: readonly string[];
  /** True when the last figures are no parts of the same kind. */
  readonly open: boolean;
}

const CUE = regex.gu`(?<![${LETTER}])(?<cue>trong\s+đó|bao\s+gồm|gồm)(?:\s+(?:có|các))?(?![${LETTER}])\s*:?`;
const COLON = /^[^\uE000-\uE003;:,()]{0,40}:/u;
const NESTED = regex.u`(?<![${LETTER}])(?:trong\s+đó|bao\s+gồm|gồm|trong\s+số|riêng)(?![${LETTER}])`;
const OFFICE =
  /^\s*(?:đồng chí\s+)?(?:trưởng|chủ tịch|bí thư|giám đốc|hiệu trưởng|chánh|tổ trưởng|đội trưởng|viện trưởng|chỉ huy trưởng|chủ nhiệm)(?:\s|$)/u;
const PERSONS = /^(?:người|đồng chí|thành viên|ủy viên|uỷ viên|cán bộ|công chức|viên chức|đại biểu)/u;
/** A segment that says how much more or less there is, or what is reached: no part. */
const NO_PART =
  /(?:^|\s)(?:tăng|giảm|vượt|so với|đạt|(?<!mặt\s)bằng|chiếm|bình quân|trung bình|gấp|nâng|thêm|hơn|tương đương|tương ứng)(?:\s+(?:thêm|được|lên))?\s*$/u;
const AT_START = /^\s*(?:(?:có|là|và|thì|gồm)\s+)?$/u;
/** Groups that one thing may belong to together. */
const OVERLAPPING = regex.u`
  (?<![${LETTER}])(?:nữ|đảng viên|dân tộc|tôn giáo|cao tuổi|khuyết tật|nghèo|trẻ|đại học|thạc sĩ|tiến sĩ|trên|dưới|biết|tham gia|lượt|đoàn viên|chứng chỉ|trình độ)(?![${LETTER}])`;
const REMAINDER = regex.u`(?<![${LETTER}])(?:còn|còn\s+lại|khác|giữ\s+nguyên)(?![${LETTER}])`;
/** Words of what comes and goes: the figures of such a sentence are no parts of one whole. */
const COMES_AND_GOES = /phát sinh|bổ sung|tăng|giảm|chuyển sang|tồn|thêm|mới|tái|lũy kế|luỹ kế|mỗi|vượt/u;
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!việt )\bnam(?![a-zà-ỹđ])/u, /(?:^|\s)nữ(?:\s|$|[,.;)])/u],
  [/trực tuyến/u, /trực tiếp/u],
  [/trực tiếp/u, /gián tiếp|trực tuyến/u],
  [/đúng hạn|trước hạn/u, /quá hạn|trễ hạn|chậm hạn/u],
  [/(?:^|\s)đạt(?:\s|$)/u, /(?:chưa|không) đạt|vi phạm|không bảo đảm|không đảm bảo/u],
  [/học kỳ i(?![a-z])/u, /học kỳ ii(?![a-z])/u],
  [/hoàn thành|(?:^|\s)đã\s|xong/u, /(?:^|\s)(?:đang|chưa)\s/u],
  [/bắt buộc/u, /tự nguyện/u],
  [/thường trú/u, /tạm trú/u],
  [/chuyển tiếp|kỳ trước/u, /khởi công mới|trong kỳ/u],
];
const TOTAL_BEHIND = regex.gu`(?<![${LETTER}])(?<!nâng\s)(?:tổng\s+cộng|tổng\s+số|cộng)(?:\s+(?:là|có|lại|lại\s+là|là\s+có))?:?\s+(?<total>\uE000+)`;

/** Whole and parts of a block's sentences that contradict one another. */
export const wrongPartsOf: (content: BlockContent) => readonly WrongParts[] = perContent((content) => {
  const { figures } = figuresOf(content);
  if (figures.length < 3) return [];
  const wrong: WrongParts[] = [];
  const settled = new Set<Figure>();
  const add = (found: WrongParts | undefined): void => {
    if (found === undefined || found.parts.some((part) => settled.has(part))) return;
    wrong.push(found);
    for (const part of found.parts) settled.add(part);
  };
  for (const sentence of sentencesOf(content)) {
    for (const found of listed(sentence, settled)) add(found);
    for (const found of bracketed(sentence)) add(found);
    for (const found of totalled(sentence)) add(found);
    add(paired(sentence, figures, settled));
    add(remaindered(sentence, figures));
  }
  return wrong;
});

/** What the parts should come to can differ from the whole by rounding only. */
function agrees(whole: Figure, parts: Parts): boolean {
  const off = parts.figures.reduce((sum, part) => sum + uncertainty(part), uncertainty(whole));
  return Math.abs(sumOf(parts) - whole.value) <= off + 1e-6 * whole.value;
}

function sumOf({ figures, single }: Parts): number {
  return figures.reduce((sum, { value }) => sum + value, single);
}

function within(sum: number, whole: number, low: number, high: number): boolean {
  return sum >= whole * low && sum <= whole * high;
}

/** “15 thôn, gồm 08 thôn vùng cao và 06 thôn vùng thấp”, “36 đồng chí: …”. */
function* listed(sentence: FigureSentence, settled: Set<Figure>): Generator<WrongParts> {
  const { open, start, openFigures } = sentence;
  for (const match of everyMatch(CUE, open)) {
    const from = match.index + match[0].length;
    const complete = match.groups?.['cue']?.startsWith('trong') !== true;
    const heads = openFigures.filter((figure) => figure.end <= start + match.index);
    const found = judgeList(sentence, heads, from, complete, settled);
    if (found !== undefined) yield found;
  }
  for (const whole of openFigures) {
    const colon = COLON.exec(open.slice(whole.end - start));
    if (colon === null || whole.kind !== 'count' || NESTED.test(colon[0])) continue;
    const found = judgeList(sentence, [whole], whole.end - start + colon[0].length, true, settled);
    if (found !== undefined) yield found;
  }
}

/** Judges one list. The figures of a list that agrees are put among the settled ones: no other reading of them is of any use. */
function judgeList(
  sentence: FigureSentence,
  heads: readonly Figure[],
  from: number,
  complete: boolean,
  settled: Set<Figure>,
): WrongParts | undefined {
  const nearest = heads.at(-1);
  const first = sentence.openFigures.find((figure) => figure.start >= sentence.start + from && figure.kind === 'count');
  if (nearest === undefined || first === undefined) return undefined;
  const kin = heads.findLast((head) => head.kind === 'count' && (head.unit === '' || sameUnit(head, first)));
  const whole = kin ?? nearest;
  if (whole.kind !== 'count' || whole.hedge !== undefined || whole.whole !== undefined) return undefined;
  const parts = partsFrom(sentence, from, whole, complete || sentence.open.charAt(from - 1) === ':');
  if (parts === undefined || parts.figures.length + parts.single < 2 || parts.figures.length === 0) return undefined;
  const counted = whole.value === parts.figures.length + parts.single;
  if (heads.some((head) => head.kind === 'count' && agrees(head, parts)) || (complete && counted)) {
    for (const figure of parts.figures) settled.add(figure);
    return undefined;
  }
  const sum = sumOf(parts);
  const alike = parts.figures.every((part) => isAlike(part, whole));
  const named = alike || parts.figures.every((part) => namesUnit(sentence, whole, part));
  if (!named && !within(sum, whole.value, 0.85, 1.18) && Math.abs(sum - whole.value) > 2) return undefined;
  const found = { whole, parts: parts.figures, sum };
  if (complete || isComplete(parts) || (named && !alike))
    return !parts.open && within(sum, whole.value, 0.6, 1.6) ? { ...found, complete: true } : undefined;
  const overlaps = parts.segments.some((segment) => OVERLAPPING.test(segment.replace(first.unit.split(' ')[0] ?? '', '')));
  return alike && !overlaps && sum > whole.value && sum <= whole.value * 1.3 ? { ...found, complete: false } : undefined;
}

/** True when a part counts what the whole counts, or one of the two leaves its unit to the other. */
function isAlike(part: Figure, whole: Figure): boolean {
  return sameUnit(part, whole) || ((part.unit === '' || whole.unit === '') && (part.scale === whole.scale || part.scale === 1));
}

/** The parts named from an offset of the sentence on; undefined where they cannot be told for certain. */
function partsFrom(sentence: FigureSentence, from: number, whole: Figure, goesOn: boolean): Parts | undefined {
  const { open } = sentence;
  const rest = open.slice(from);
  const semicolon = rest.indexOf(';');
  const short = semicolon < 0 ? undefined : readParts(sentence, from, from + semicolon, whole);
  if (semicolon >= 0 && (!goesOn || (short !== undefined && short.figures.length + short.single > 1))) return short;
  return readParts(sentence, from, open.length, whole);
}

const SEPARATOR = /[,;]|\s(?:và|cùng)(?=\s)/gu;

function readParts({ open, start, openFigures }: FigureSentence, from: number, to: number, whole: Figure): Parts | undefined {
  const figures: Figure[] = [];
  const segments: string[] = [];
  let single = 0;
  let begin = from;
  const region = open.slice(from, to);
  const ends = [...everyMatch(SEPARATOR, region).map(({ index }) => from + index), to];
  for (const end of ends) {
    const text = open.slice(begin, end).replace(/^[,;]?\s*(?:và|cùng)?(?=\s)/u, ' ');
    const textStart = end - text.length;
    begin = end;
    if (NESTED.test(text)) {
      const more = openFigures.some(
        (figure) => figure.start >= start + textStart && figure.start < start + to && figure.kind !== 'percent',
      );
      return more ? undefined : { figures, single, segments, open: false };
    }
    const own = openFigures.filter((figure) => figure.start >= start + textStart && figure.start < start + end);
    const counts = own.filter(({ kind }) => kind === 'count');
    if (own.some(({ kind }) => kind === 'unclear')) return undefined;
    if (counts.length === 0) {
      if (own.length === 0 && OFFICE.test(text) && PERSONS.test(whole.unit)) single++;
      continue;
    }
    const fitting = counts.length === 1 ? counts : counts.filter((figure) => sameUnit(figure, whole));
    const [part] = fitting;
    if (part === undefined || fitting.length > 1 || part.hedge !== undefined || part.whole !== undefined) return undefined;
    const lead = text.slice(0, part.start - start - textStart);
    if (NO_PART.test(lead)) {
      if (figures.length === 0) return undefined;
      continue;
    }
    const alike = isAlike(part, whole);
    const named = !isMeasure(part) && !isMeasure(whole) && AT_START.test(lead);
    if (!alike && !named) return figures.length === 0 ? undefined : { figures, single, segments, open: true };
    figures.push(part);
    segments.push(text);
  }
  return { figures, single, segments, open: false };
}

/** True when the last part is what remains, or the parts are the two sides of one thing. */
function isComplete({ segments, figures }: Parts): boolean {
  return REMAINDER.test(segments.at(-1) ?? '') || (figures.length === 2 && isPair(segments[0] ?? '', segments[1] ?? ''));
}

function isPair(a: string, b: string): boolean {
  return PAIRS.some(([one, other]) => (one.test(a) && !other.test(a) && other.test(b)) || (other.test(a) && one.test(b) && !other.test(b)));
}

/** “3.850 lượt người (bộ đội 620 lượt, công an 480 lượt, …)”. */
function* bracketed(sentence: FigureSentence): Generator<WrongParts> {
  const { mask, start, figures } = sentence;
  for (const match of everyMatch(/\([^()]*\)/gu, mask)) {
    const inside = figures.filter((figure) => figure.start > start + match.index && figure.end < start + match.index + match[0].length);
    const whole = figures.findLast((figure) => figure.end <= start + match.index);
    if (whole?.kind !== 'count' || inside.length < 2 || whole.hedge !== undefined || whole.whole !== undefined) continue;
    if (/[,;]/u.test(mask.slice(whole.end - start, match.index)) || NESTED.test(match[0].replace(/^\((?:trong\s+đó|bao\s+gồm|gồm)/u, '')))
      continue;
    const counts = inside.filter(({ kind }) => kind !== 'percent');
    if (counts.length < 2 || counts.some((figure) => figure.kind !== 'count' || figure.hedge !== undefined || !sameUnit(figure, whole)))
      continue;
    const parts = { figures: counts, single: 0, segments: match[0].split(/[,;]|\svà\s/u), open: false };
    if (parts.segments.length !== counts.length || agrees(whole, parts)) continue;
    const sum = sumOf(parts);
    const complete = /^\((?:bao\s+gồm|gồm)/u.test(match[0]) || isComplete(parts);
    if (!within(sum, whole.value, complete ? 0.8 : 1, 1.2) || parts.segments.some((segment) => COMES_AND_GOES.test(segment))) continue;
    yield { whole, parts: counts, sum, complete };
  }
}

/** “… 412 nhà, … 287 nhà và … 254 nhà; ba xã này có tổng cộng 973 nhà”. */
function* totalled(sentence: FigureSentence): Generator<WrongParts> {
  const { open, start, openFigures } = sentence;
  for (const match of everyMatch(TOTAL_BEHIND, open)) {
    const whole = openFigures.find(
      (figure) => figure.start === start + match.index + match[0].length - (match.groups?.['total'] ?? '').length,
    );
    if (whole?.kind !== 'count' || whole.hedge !== undefined || whole.whole !== undefined) continue;
    const parts: Figure[] = [];
    for (let i = openFigures.indexOf(whole) - 1; i >= 0; i--) {
      const part = openFigures[i];
      if (part?.kind !== 'count' || part.hedge !== undefined || part.whole !== undefined) break;
      if (!(sameUnit(part, whole) || (part.unit === '' && (whole.unit === '' || whole.scale === part.scale)))) break;
      parts.unshift(part);
    }
    const group = { figures: parts, single: 0, segments: [], open: false };
    if (parts.length < 2 || !/cộng/u.test(match[0])) continue;
    if (parts.some((_, at) => parts.length - at > 1 && agrees(whole, { ...group, figures: parts.slice(at) }))) continue;
    const sum = sumOf(group);
    if (within(sum, whole.value, 0.8, 1.25)) yield { whole, parts, sum, complete: true, drawn: true };
  }
}

/** Two sides of one thing, or what is done, under way and not begun, beside the whole that stands before them in the paragraph. */
function paired(sentence: FigureSentence, all: readonly Figure[], settled: ReadonlySet<Figure>): WrongParts | undefined {
  const { openFigures } = sentence;
  for (let i = 0; i + 1 < openFigures.length; i++) {
    const run = runOf(sentence, i);
    const [first, second] = run;
    if (first === undefined || second === undefined) continue;
    if (!isPair(first.text, second.text) && !(run.length === 3 && isPair(first.text, run[2]?.text ?? ''))) continue;
    if (run.some(({ figure }) => settled.has(figure))) continue;
    const figures = (run.length === 3 && /đang|chưa/u.test(run[2]?.text ?? '') ? run : [first, second]).map(({ figure }) => figure);
    const found = besideWhole(
      figures,
      all,
      [first, second, run[2]].map((one) => one?.text ?? ''),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

interface RunPart {
  readonly figure: Figure;
  readonly text: string;
}

/** Up to three neighbouring parts of one kind from a figure of the sentence on, each with the words around it. */
function runOf(sentence: FigureSentence, at: number): RunPart[] {
  const { open, start, openFigures } = sentence;
  const run: RunPart[] = [];
  for (let i = at; i < openFigures.length && run.length < 3; i++) {
    const figure = openFigures[i];
    const [first] = run;
    if (figure?.kind === 'percent' && run.length > 0) continue;
    if (figure?.kind !== 'count' || figure.hedge !== undefined || figure.whole !== undefined) break;
    if (first !== undefined && !sameUnit(first.figure, figure)) break;
    const end = openFigures.slice(i + 1).find(({ kind }) => kind !== 'percent')?.start ?? start + open.length;
    const cut = open.slice(figure.start - start, end - start);
    const clauseEnd = cut.search(/[,;]|\svà\s|\scòn\s/u);
    const head = open.slice(0, figure.start - start);
    const headStart = Math.max(
      0,
      ...[...head.matchAll(/[,;:]|\svà\s/gu)].map(({ index, 0: sign }) => index + sign.length),
      i > 0 ? (openFigures[i - 1]?.end ?? start) - start : 0,
    );
    const text = open.slice(headStart, figure.start - start) + (clauseEnd < 0 ? cut : cut.slice(0, clauseEnd));
    if (run.length > 0 && NO_PART.test(open.slice(headStart, figure.start - start))) break;
    run.push({ figure, text });
    if (clauseEnd >= 0 && cut[clauseEnd] === ';') break;
  }
  return run;
}

/** Judges parts beside the nearest whole of their kind before them, where no figure before them is their sum. */
function besideWhole(parts: readonly Figure[], all: readonly Figure[], texts: readonly string[]): WrongParts | undefined {
  const [first] = parts;
  if (first === undefined || texts.some((text) => COMES_AND_GOES.test(text.replace(/khởi công mới|chuyển tiếp/gu, '')))) return undefined;
  const most = Math.max(...parts.map(({ value }) => value));
  const before = all.filter((figure) => figure.end < first.start && figure.kind === 'count' && sameUnit(figure, first));
  const group: Parts = { figures: parts, single: 0, segments: texts, open: false };
  if (before.some((figure) => agrees(figure, group))) return undefined;
  const whole = before.findLast(({ value, hedge, whole: of }) => value > most && hedge === undefined && of === undefined);
  const sum = sumOf(group);
  // A third part of the same whole stands behind them.
  const rest = whole === undefined ? 0 : whole.value - sum;
  const last = parts.at(-1);
  if (rest > 0 && all.some((figure) => figure.start > (last?.start ?? 0) && figure.value === rest && sameUnit(figure, first)))
    return undefined;
  return whole !== undefined && within(sum, whole.value, 0.75, 1.34) && Math.abs(sum - whole.value) <= Math.max(12, whole.value * 0.2)
    ? { whole, parts, sum, complete: false }
    : undefined;
}

/** “48 văn bản, … bãi bỏ 05 văn bản, sửa đổi 07 văn bản, giữ nguyên 38 văn bản”: the last part is what remains of the whole before them. */
function remaindered(sentence: FigureSentence, all: readonly Figure[]): WrongParts | undefined {
  const { open, start, openFigures } = sentence;
  for (let i = 1; i < openFigures.length; i++) {
    const last = openFigures[i];
    const previous = openFigures[i - 1];
    if (last?.kind !== 'count' || last.hedge !== undefined || last.whole !== undefined || previous === undefined) continue;
    const lead = open.slice(previous.end - start, last.start - start);
    const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1);
    const unit = open.slice(last.end - start, last.unitEnd - start);
    if (!REMAINDER.test(clause) && !/\skhác$/u.test(unit)) continue;
    const parts: Figure[] = [last];
    let whole: Figure | undefined;
    for (let k = i - 1; k >= 0; k--) {
      const figure = openFigures[k];
      if (figure?.kind !== 'count' || figure.hedge !== undefined || figure.whole !== undefined) break;
      if (!sameUnit(figure, last)) {
        if (namesUnit(sentence, figure, last)) whole = figure;
        break;
      }
      parts.unshift(figure);
    }
    if (whole === undefined) whole = parts.shift();
    if (whole === undefined || parts.length < 2) continue;
    const text = open.slice(whole.end - start, last.start - start);
    if (COMES_AND_GOES.test(text) || NESTED.test(text)) continue;
    const group: Parts = { figures: parts, single: 0, segments: [], open: false };
    if (agrees(whole, group) || all.some((figure) => figure.end < whole.start && sameUnit(figure, last) && agrees(figure, group))) continue;
    const sum = sumOf(group);
    if (within(sum, whole.value, 0.75, 1.34)) return { whole, parts, sum, complete: false };
  }
  return undefined;
}

/**
 * True when the words right behind a figure name the unit of another: `21 tố giác, tin báo về tội phạm` counts `tin`,
 * `09 công chức, viên chức` counts `viên chức`.
 */
function namesUnit({ open, start }: FigureSentence, figure: Figure, part: Figure): boolean {
  const word = unitKey(part.unit);
  return (
    word !== '' && new RegExp(`^[^\\uE000-\\uE003;]{0,30}?\\s${word}(?![${LETTER}])`, 'u').test(open.slice(figure.end - start).slice(0, 60))
  );
}
