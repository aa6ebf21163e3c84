/**
 * Provincial units (đơn vị hành chính cấp tỉnh) of Việt Nam: the 34 of today, the 63 in force until 30/6/2025, and the
 * relation between them.
 *
 * Sources: Nghị quyết 202/2025/QH15 (63 units become 34), Nghị quyết 30/2026/QH16 (Đồng Nai becomes a city), Luật
 * 72/2025/QH15 (no district level). Codes and merged units were compared with the public data set
 * github.com/thanglequoc/vietnamese-provinces-database at commit cd580632. Licence note: only facts (official names, codes,
 * dates) are used; no text, file or arrangement of the data set is reproduced.
 */
import { indexBy, lookupKey, phrases } from '../vietnamese/tone-placement.ts';

/** Common noun of a provincial unit. */
export type ProvinceType = 'tỉnh' | 'thành phố';

/** A provincial unit in one period of its life. Days are ISO `yyyy-mm-dd`. */
export interface Province {
  /** Bare name: `Gia Lai`, `Hồ Chí Minh`. */
  readonly name: string;
  /** Common noun at the end of the period. */
  readonly type: ProvinceType;
  /** First day as a city of a unit that was a `tỉnh` before, within the period. */
  readonly citySince?: string;
  /** True when the noun belongs to the name and is written with it in a line of place and date. */
  readonly nounInName: boolean;
  /** Name with its noun in mid-sentence capitals: `tỉnh Gia Lai`, `Thành phố Hồ Chí Minh`. */
  readonly fullName: string;
  /** Other spellings and short forms that mean this unit. */
  readonly variants: readonly string[];
  /** First day of the period; null when it lies before anything a report needs. */
  readonly from: string | null;
  /** Last day of the period; null for a unit of today. */
  readonly until: string | null;
  /** Official two-figure code; null for a unit that no longer exists. */
  readonly code: string | null;
  /** For a unit of today: the units of 30/6/2025 it was formed from. Empty for others. */
  readonly formedFrom: readonly string[];
  /** For a unit of the past: the name of the unit of today it belongs to. Null for a unit of today. */
  readonly now: string | null;
}

/** First day of the 34 provincial units and of two-tier local government. */
export const mergerDate = '2025-07-01';
/** Last day of the district level (huyện, quận, thị xã, thành phố thuộc tỉnh) and of the thị trấn. */
export const districtLevelEnd = '2025-06-30';
/** First day of Đồng Nai as a city under the central government. */
export const dongNaiCityDate = '2026-04-30';

const CITIES: ReadonlySet<string> = new Set(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']);
const NOUN_IN_NAME: ReadonlySet<string> = new Set(['Hồ Chí Minh']);

const VARIANTS: Readonly<Record<string, string>> = {
  'Hà Nội': 'Thủ đô Hà Nội|TP. Hà Nội',
  'Hồ Chí Minh': 'TP. Hồ Chí Minh|TP.HCM|TPHCM|TP. HCM',
  'Đắk Lắk': 'Đăk Lăk|Đắc Lắc|Dak Lak|Daklak|Đắk Lăk',
  'Bà Rịa - Vũng Tàu': 'Bà Rịa Vũng Tàu|BR-VT',
  'Bắc Kạn': 'Bắc Cạn',
  'Kon Tum': 'Kontum',
  'Đắk Nông': 'Đăk Nông|Đắc Nông|Dak Nông',
  'Thừa Thiên Huế': 'Thừa Thiên - Huế|TT Huế',
};

/** What follows from the name of a unit and its noun. */
function named(name: string, type: ProvinceType): Pick<Province, 'name' | 'type' | 'nounInName' | 'fullName' | 'variants'> {
  const nounInName = NOUN_IN_NAME.has(name);
  const noun = nounInName ? `${type.charAt(0).toUpperCase()}${type.slice(1)}` : type;
  return { name, type, nounInName, fullName: `${noun} ${name}`, variants: phrases(VARIANTS[name] ?? '') };
}

/** Code, name, and the other units of 30/6/2025 merged into it. */
const CURRENT: readonly (readonly [code: string, name: string, merged?: string, citySince?: string])[] = [
  ['01', 'Hà Nội'], ['04', 'Cao Bằng'], ['08', 'Tuyên Quang', 'Hà Giang'], ['11', 'Điện Biên'], ['12', 'Lai Châu'], ['14', 'Sơn La'],
  ['15', 'Lào Cai', 'Yên Bái'], ['19', 'Thái Nguyên', 'Bắc Kạn'], ['20', 'Lạng Sơn'], ['22', 'Quảng Ninh'],
  ['24', 'Bắc Ninh', 'Bắc Giang'], ['25', 'Phú Thọ', 'Vĩnh Phúc|Hòa Bình'], ['31', 'Hải Phòng', 'Hải Dương'],
  ['33', 'Hưng Yên', 'Thái Bình'], ['37', 'Ninh Bình', 'Hà Nam|Nam Định'], ['38', 'Thanh Hóa'], ['40', 'Nghệ An'], ['42', 'Hà Tĩnh'],
  ['44', 'Quảng Trị', 'Quảng Bình'], ['46', 'Huế'], ['48', 'Đà Nẵng', 'Quảng Nam'], ['51', 'Quảng Ngãi', 'Kon Tum'],
  ['52', 'Gia Lai', 'Bình Định'], ['56', 'Khánh Hòa', 'Ninh Thuận'], ['66', 'Đắk Lắk', 'Phú Yên'],
  ['68', 'Lâm Đồng', 'Đắk Nông|Bình Thuận'], ['75', 'Đồng Nai', 'Bình Phước', dongNaiCityDate],
  ['79', 'Hồ Chí Minh', 'Bà Rịa - Vũng Tàu|Bình Dương'], ['80', 'Tây Ninh', 'Long An'], ['82', 'Đồng Tháp', 'Tiền Giang'],
  ['86', 'Vĩnh Long', 'Bến Tre|Trà Vinh'], ['91', 'An Giang', 'Kiên Giang'], ['92', 'Cần Thơ', 'Sóc Trăng|Hậu Giang'],
  ['96', 'Cà Mau', 'Bạc Liêu'],
];

/** The 34 provincial units of today, in the order of their codes. */
export const currentProvinces: readonly Province[] = CURRENT.map(([code, name, merged = '', citySince]) => {
  return {
    ...named(name, CITIES.has(name) || citySince !== undefined ? 'thành phố' : 'tỉnh'),
    ...(citySince !== undefined && { citySince }),
    from: mergerDate,
    until: null,
    code,
    formedFrom: merged === '' ? [name] : phrases(`${merged}|${name}`),
    now: null,
  };
});

function past(name: string, type: ProvinceType, from: string | null, until: string, now: string): Province {
  return { ...named(name, type), from, until, code: null, formedFrom: [], now };
}

/** The 63 provincial units in force on 30/6/2025, in the order of the units of today they belong to. */
export const formerProvinces: readonly Province[] = currentProvinces.flatMap((unit) =>
  unit.formedFrom.map((name) =>
    past(name, CITIES.has(name) ? 'thành phố' : 'tỉnh', name === 'Huế' ? '2025-01-01' : null, districtLevelEnd, unit.name),
  ),
);

/** Names that went out of use before the 63 units: Thừa Thiên Huế (a city named Huế from 01/01/2025) and Hà Tây. */
export const olderProvinces: readonly Province[] = [
  past('Thừa Thiên Huế', 'tỉnh', null, '2024-12-31', 'Huế'),
  past('Hà Tây', 'tỉnh', null, '2008-07-31', 'Hà Nội'),
];

const allProvinces = [...currentProvinces, ...formerProvinces, ...olderProvinces];
const byKey = indexBy(allProvinces, (unit) => [unit.name, ...unit.variants].map(provinceKey));
const currentByName = indexBy(currentProvinces, (unit) => [unit.name]);

function provinceKey(name: string): string {
  return lookupKey(name).replace(/^(?:tỉnh|thành phố|tp\.?|t\.p\.?) ?(?=\S)/u, '');
}

function inForce(unit: Province, date: string): boolean {
  return (unit.from === null || unit.from <= date) && (unit.until === null || date <= unit.until);
}

/**
 * The unit with this name: the one of today if there is one, else the latest that bore it; undefined for an unknown name.
 * NFC text with or without `tỉnh`, `thành phố`, `TP.` before it; case, tone style, dashes and known variants are folded.
 */
export function provinceByName(name: string): Province | undefined {
  return byKey.get(provinceKey(name))?.[0];
}

/** What a province name means on a day. */
export interface ProvinceAtDate {
  /** The unit that bears the name on the day; null when no unit does. */
  readonly current: Province | null;
  /** The unit of today that took over the territory; present only when the name was given up before the day. */
  readonly formerOf?: Province;
}

/** What `name` means on the ISO day `date`; undefined when no unit ever bore it. A unit of the future counts as unknown yet: `current` null. */
export function provinceAt(name: string, date: string): ProvinceAtDate | undefined {
  const units = byKey.get(provinceKey(name));
  if (units === undefined) return undefined;
  const current = units.find((unit) => inForce(unit, date));
  if (current !== undefined) return { current };
  const gone = units.find((unit) => unit.until !== null && unit.until < date);
  const successor = gone === undefined || gone.now === null ? undefined : currentByName.get(gone.now)?.[0];
  return successor === undefined ? { current: null } : { current: null, formerOf: successor };
}

/** True when `name` was a provincial unit once and is none on the ISO day `date`; false for unknown names. */
export function isGoneAt(name: string, date: string): boolean {
  return provinceAt(name, date)?.formerOf !== undefined;
}

/** The unit of today that holds the territory of a name given up before the ISO day `date`; undefined when the name is still in use or unknown. */
export function successorAt(name: string, date: string): Province | undefined {
  return provinceAt(name, date)?.formerOf;
}

/** Common noun of the unit on the ISO day `date` (a `tỉnh` that became a city was one until then); undefined when no unit bears the name on the day. */
export function provinceTypeAt(name: string, date: string): ProvinceType | undefined {
  const unit = provinceAt(name, date)?.current;
  if (unit === undefined || unit === null) return undefined;
  return unit.citySince !== undefined && date < unit.citySince ? 'tỉnh' : unit.type;
}

/** Number of provincial units on the ISO day `date`: 34, 63, or undefined for days before 01/8/2008. */
export function provinceCountAt(date: string): number | undefined {
  if (date >= mergerDate) return currentProvinces.length;
  return date >= '2008-08-01' ? formerProvinces.length : undefined;
}
