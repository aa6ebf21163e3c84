import type { TextRange } from '../../text/span.ts';

/**
 * What a figure counts: things or measures; a share in per cent; a difference of two shares in percentage points. `unclear`: a number
 * that stands there and cannot be read for certain (`12.500.00`, `16O`, the ends of a range).
 */
export type FigureKind = 'count' | 'percent' | 'points' | 'unclear';

/** A number of a sentence that counts or measures something. Dates, years, ordinals, ages, times of day and symbols are none. */
export interface Figure extends TextRange {
  readonly kind: FigureKind;
  /** The value in its unit without scale words: `1,5 triệu đồng` has the value 1500000. NaN when unclear. */
  readonly value: number;
  /** Difference of two neighbouring values the writing can tell apart: 0.1 for `8,5%`, 100000 for `1,5 triệu đồng`. */
  readonly step: number;
  /** Decimal places as written. */
  readonly decimals: number;
  /** What one of the number as written stands for: 1000000 for `1,5 triệu đồng`, otherwise 1. */
  readonly scale: number;
  /** Words behind it that say what is counted, in small letters, without scale words: `hộ nghèo`, `đồng`, `m3/ngày đêm`; empty when none follows. */
  readonly unit: string;
  /** Range of the number with the words of its unit. */
  readonly unitEnd: number;
  /** The word that makes it no exact figure: `gần`, `hơn`, `khoảng`, `ước`, `trên`; undefined for an exact one. */
  readonly hedge?: string;
  /** The second number of a ratio `45/60`. */
  readonly whole?: number;
}

/** Half of the last place as far as a rounded measure may be off; counts are exact. */
export function uncertainty({ decimals, scale, step }: Figure): number {
  return decimals > 0 || scale > 1 ? step / 2 : 0;
}

/** Units that one syllable names: the words behind it tell which ones are meant. */
const SINGLE = new Set(
  'hộ người vụ ca lượt cuộc tin bài đơn thôn xã phường lớp tuần ngày tháng em trẻ nhà căn cây con tấn tạ kg ha m m2 m3 km đồng mẫu gói lồng buổi tổ giải suất phiếu cháu tàu xe máy giếng nam nữ đợt bộ chiếc cái ô lô đàn đập cống cầu hồ trạm'.split(
    ' ',
  ),
);

/** Words of two syllables whose first one is a unit of its own. */
const COMPOUND = new Set(['đồng chí', 'đồng bào', 'tổ chức', 'đơn vị', 'bộ đội', 'bộ phận', 'ngày công', 'tổ viên', 'tổ trưởng']);

/** What tells units apart: one syllable of `hộ nghèo`, two of `học sinh nữ`. */
export function unitKey(unit: string): string {
  const [first = '', second = ''] = unit.split(' ');
  const both = `${first} ${second}`;
  return second === '' || (SINGLE.has(first) && !COMPOUND.has(both)) ? first : both;
}

/** True when both count the same kind of thing (`hộ nghèo`, `hộ`), as far as their words tell. */
export function sameUnit(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'count') return true;
  const one = unitKey(a.unit);
  return one !== '' && one === unitKey(b.unit);
}

const MEASURE = /^(?:đồng(?! chí| bào)|tấn|tạ|kg|ha|m|m2|m²|m3|m³|km|km2|km²|lít|kwh|mw|usd|gam|g|mm|cm|giờ|phút)(?:[ /,]|$)/;

/** True for a figure in money, weight, length, area, volume or energy. */
export function isMeasure({ unit }: Figure): boolean {
  return MEASURE.test(unit);
}

/** The value as a report writes it: dots between thousands, a comma before the decimals. */
export function written(value: number, decimals: number): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.');
  let grouped = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)}.${grouped.slice(at)}`;
  return (value < 0 ? '-' : '') + (rest === undefined ? grouped : `${grouped},${rest}`);
}

/** The value in the form of the figure: its decimals and its scale word. */
export function writtenLike(value: number, { decimals, scale }: Figure): string {
  return written(value / scale, decimals);
}
