import { mayBeSameBody } from '../model/citations/same-body.ts';
import { hasSmallLetter } from '../pattern/letters.ts';
import { LETTER, regex, WORD_END, WORD_START } from '../pattern/regex.ts';
import { lookupKey } from '../vietnamese/tone-placement.ts';
import type { ReportFacts } from '../facts/report-facts.ts';

/** An issuing body (cơ quan ban hành) as far as a report tells which one it is. */
export interface Body {
  /** Names it may go by, with the unit that the report makes clear. */
  readonly names: readonly string[];
  /** True when no other body of the repository can be meant. */
  readonly known: boolean;
  /** Level of the unit it belongs to: `xã`, `tỉnh`. */
  readonly level?: string;
  /** That unit with its name, for comparison: `xã bình an`. */
  readonly unit?: string;
}

/** How two bodies stand to each other. */
export type BodyRelation = 'same' | 'different' | 'unclear';

const UNIT = regex.u`
  ${WORD_START}(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\.?|tx\.?|tỉnh)\s+(?!ủy${WORD_END})
  ([${LETTER}][^,;()]*)$`;
const LEVEL_ONLY = regex.u`${WORD_START}(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\.?|tỉnh)$`;
const PROVINCE_ONLY = regex.u`(?:${WORD_START}tỉnh|^(?:ban thường vụ |thường trực )?tỉnh ủy|^(?:ban thường vụ |thường trực )?thành ủy)$`;
const ABOVE_COMMUNES = regex.u`
  ^(?:(?:phó )?(?:thủ tướng|bộ trưởng|thứ trưởng|giám đốc) )?
  (?:
    chính phủ|thủ tướng|quốc hội|chủ tịch nước|ủy ban thường vụ quốc hội|bộ${WORD_END}|tổng cục|tổng liên đoàn
    |sở${WORD_END}|ban bí thư|thanh tra chính phủ|trung ương|kiểm toán nhà nước|ngân hàng nhà nước
    |văn phòng (?:chính phủ|quốc hội|trung ương)|tổng thanh tra
  )
  |trung ương`;
/** Letters of national bodies: the symbol alone tells the body. */
const NATIONAL = regex.u`
  ^
  (?:
    CP|TTG|QH\d*|UBTVQH\d*|CTN|VPCP|TTCP|NHNN|KTNN|TW|VPTW|TLĐ|BNV|BTC|BTP|BCA|BQP|BXD|BYT|BCT|BNG|BGDĐT|BNNMT
    |BNNPTNT|BNN|BTNMT|BKHCN|BKHĐT|BVHTTDL|BLĐTBXH|BTTTT|BGTVT|BDTTG
  )$`;
/** Letters that bodies of every level and place share. */
const SHARED = /^(?:UBND|HĐND|ĐU|TU|HU|BCĐ|BCH|BTV|VP|TT)$/u;

/** True when the letters of a symbol belong to one body of the whole country. */
export function isNational(bodyCodes: readonly string[]): boolean {
  return bodyCodes.length > 0 && NATIONAL.test((bodyCodes[0] ?? '').toUpperCase());
}

/** True when the letters of a symbol say nothing of the place. */
export function isShared(bodyCodes: readonly string[]): boolean {
  return bodyCodes.length === 0 || bodyCodes.some((code) => SHARED.test(code.toUpperCase()));
}

/** Unit that a report comes from (`xã bình an`), from its issuing body or the superior; undefined when neither names one. */
export function unitOf(report: ReportFacts): string | undefined {
  for (const body of [report.issuingBody, report.parentBody]) {
    const match = UNIT.exec(lookupKey(body?.text ?? ''));
    if (match !== null) return match[0];
  }
  return undefined;
}

/** Provinces that a report names in its letterhead. */
export function provincesOf(report: ReportFacts): readonly string[] {
  return unitsOf(report).filter((unit) => /^tỉnh\s/u.test(unit));
}

function unitsOf({ issuingBody, parentBody }: ReportFacts): readonly string[] {
  return [issuingBody, parentBody].flatMap((body) => UNIT.exec(lookupKey(body?.text ?? ''))?.[0] ?? []);
}

/** Places names of bodies in the reports they stand in. */
export class Bodies {
  private readonly units = new WeakMap<ReportFacts, readonly string[]>();

  /** @param oneProvince true when all reports of the repository speak of one province at most */
  constructor(readonly oneProvince: boolean) {}

  /** The body of a name in a citation of the report. */
  cited(report: ReportFacts, name: string, now: string | undefined): Body {
    const key = lookupKey(name).replace(/^(?:các|cấp) /u, '');
    const others = now === undefined ? [] : [now];
    const [named, unitLevel] = UNIT.exec(key) ?? [];
    if (named !== undefined && unitLevel !== undefined)
      return { names: [name, ...others], known: true, level: unitLevel, ...(now === undefined ? { unit: named } : {}) };
    if (ABOVE_COMMUNES.test(key)) return { names: [name, ...others], known: true };
    if (PROVINCE_ONLY.test(key)) return { names: [name, ...others], known: this.oneProvince, level: 'tỉnh' };
    let units = this.units.get(report);
    if (units === undefined) this.units.set(report, (units = unitsOf(report)));
    const level = LEVEL_ONLY.exec(key)?.[1];
    const unit = level === undefined ? units[0] : units.find((candidate) => candidate.startsWith(`${level} `));
    if (unit === undefined) return { names: [name, ...others], known: false, ...(level === undefined ? {} : { level }) };
    const own = level ?? UNIT.exec(unit)?.[1];
    return {
      names: [level === undefined ? `${name} ${unit}` : name.slice(0, name.length - level.length) + unit, ...others],
      known: true,
      ...(own === undefined ? {} : { level: own, ...(now === undefined ? { unit } : {}) }),
    };
  }

  /** The body that issues the report itself; undefined when the letterhead does not name it. */
  own(report: ReportFacts): Body | undefined {
    const name = report.issuingBody?.text;
    return name === undefined ? undefined : this.cited(report, name, undefined);
  }
}

/** Compares two bodies; `same` only when both are known. */
export function compareBodies(a: Body | undefined, b: Body | undefined): BodyRelation {
  if (a === undefined || b === undefined) return 'unclear';
  // Two units of one level are told apart without a look at the words.
  if (
    a.level === b.level &&
    a.unit !== undefined &&
    b.unit !== undefined &&
    a.unit !== b.unit &&
    !reaches(a.unit, b.unit) &&
    !reaches(b.unit, a.unit)
  )
    return 'different';
  if (!a.names.some((x) => b.names.some((y) => mayBeSameBody(sentenceCase(x), sentenceCase(y))))) return 'different';
  return a.known && b.known ? 'same' : 'unclear';
}

/** True when `long` is the unit `short` with a superior unit after it. */
function reaches(long: string, short: string): boolean {
  return long.startsWith(short);
}

/** True for bodies of two units of one level: the communes of a province write like papers on the same day under like numbers. */
export function areNeighbours(a: Body | undefined, b: Body | undefined): boolean {
  return a?.level !== undefined && a.level === b?.level;
}

/** A name all in capitals, as letterheads have it, in lower case: its words are no abbreviations. */
function sentenceCase(name: string): string {
  return hasSmallLetter(name) || !/\s/u.test(name) ? name : name.toLowerCase();
}
