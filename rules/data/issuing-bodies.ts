/**
 * Issuing bodies (cơ quan, tổ chức ban hành), the letters they use in symbols, who signs for them, and what became of the
 * bodies abolished in 2025.
 *
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2, 3 and 7 (form; the letters themselves are set by
 * the head of each body, so an unknown code is never an error); Nghị quyết 202/2025/QH15, 203/2025/QH15 and Luật
 * 72/2025/QH15 (two tiers); the reorganisation of ministries of 01/3/2025; general administrative practice for the rest.
 */
import { LETTER, regex, WORD_END, WORD_START } from '../pattern/regex.ts';
import { indexBy, lookupKey, phrases, words } from '../vietnamese/tone-placement.ts';
import { provinceByName, provinceTypeAt } from './provinces.ts';
import type { SigningMode } from './symbol-fields.ts';

/** Tier or family of a body; `district` ended on 30/6/2025. */
export type BodyLevel = 'central' | 'province' | 'district' | 'commune' | 'party' | 'mass' | 'judicial';

/** Which địa danh the body writes: the province or city of a central seat, the name of its own unit, the unit where it sits. */
export type PlaceKind = 'central' | 'unit' | 'seat';

/** A field that went to another successor than the main one. */
export interface FieldTransfer {
  readonly field: string;
  readonly body: string;
}

/** An issuing body. Days are ISO `yyyy-mm-dd`. */
export interface IssuingBody {
  /** Usual letters in the symbol, exact case. */
  readonly code: string;
  /** Other letters met for the same body. */
  readonly alt: readonly string[];
  /** Letters that are wrong for it. */
  readonly wrong: readonly string[];
  /** Official name in running-text capitals, without the proper name of its unit. */
  readonly name: string;
  /** Names of the same kind of body under another noun (phường for xã) or other official short forms. */
  readonly otherNames: readonly string[];
  readonly level: BodyLevel;
  readonly mode: SigningMode;
  /** Superior body printed above it (cơ quan chủ quản), if any. */
  readonly parent: string | undefined;
  readonly place: PlaceKind;
  /** First day in existence, when later than 2024. */
  readonly from: string | undefined;
  /** Last day in existence. */
  readonly until: string | undefined;
  /** Main successor; undefined for a body that ended without one. */
  readonly now: string | undefined;
  /** Fields that went elsewhere. */
  readonly transfers: readonly FieldTransfer[];
  /** True when name and letters were read in a public text; false for practice. */
  readonly verified: boolean;
  /** True when further words after the name belong to the name (`Ban Chỉ đạo chuyển đổi số`). */
  readonly openEnded: boolean;
  /** True when a body of another kind, which still exists, bears the name too: the name alone does not tell that this one is meant. */
  readonly nameShared: boolean;
}

interface Extra {
  readonly mode?: SigningMode;
  readonly wrong?: string;
  readonly also?: string;
  readonly parent?: string;
  readonly place?: PlaceKind;
  readonly from?: string;
  readonly until?: string;
  readonly now?: string;
  readonly transfers?: readonly FieldTransfer[];
  readonly seen?: boolean;
  readonly open?: boolean;
  readonly shared?: true;
}

/** First word of `codes` is the usual code, the others are alternatives. */
type Row = readonly [codes: string, name: string, extra?: Extra];

function bodies(level: BodyLevel, place: PlaceKind, rows: readonly Row[], defaults: Pick<Extra, 'mode' | 'parent' | 'until' | 'seen'> = NOTHING): readonly IssuingBody[] {
  return rows.map(([codes, name, own = NOTHING]): IssuingBody => {
    const end = codes.indexOf(' ');
    return {
      code: end < 0 ? codes : codes.slice(0, end),
      alt: words(end < 0 ? '' : codes.slice(end + 1)),
      wrong: words(own.wrong ?? ''),
      name,
      otherNames: phrases(own.also ?? ''),
      level,
      mode: own.mode ?? defaults.mode ?? 'head',
      parent: own.parent ?? defaults.parent,
      place: own.place ?? place,
      from: own.from,
      until: own.until ?? defaults.until,
      now: own.now,
      transfers: own.transfers ?? NO_TRANSFERS,
      verified: own.seen ?? defaults.seen ?? false,
      openEnded: own.open ?? false,
      nameShared: own.shared === true,
    };
  });
}

const NOTHING: Extra = {};
const NO_TRANSFERS: readonly FieldTransfer[] = [];
const MERGED = '2025-03-01';
const BEFORE_MERGER = '2025-02-28';
const DISTRICT_END = '2025-06-30';
const COLLECTIVE: Extra = { mode: 'collective' };
const SEEN_COLLECTIVE: Extra = { mode: 'collective', seen: true };

const central = bodies('central', 'central', [
  ['QH QH13 QH14 QH15 QH16', 'Quốc hội', COLLECTIVE],
  ['UBTVQH UBTVQH13 UBTVQH14 UBTVQH15 UBTVQH16', 'Ủy ban Thường vụ Quốc hội', COLLECTIVE],
  ['CTN', 'Chủ tịch nước', { mode: 'title', seen: false }],
  ['CP', 'Chính phủ', COLLECTIVE],
  ['TTg', 'Thủ tướng Chính phủ', { mode: 'title', wrong: 'TTG Ttg' }],
  ['VPCP', 'Văn phòng Chính phủ'], ['VPQH', 'Văn phòng Quốc hội'], ['VPCTN', 'Văn phòng Chủ tịch nước', { seen: false }],
  ['BQP', 'Bộ Quốc phòng'], ['BCA', 'Bộ Công an'], ['BNG', 'Bộ Ngoại giao'], ['BNV', 'Bộ Nội vụ'], ['BTP', 'Bộ Tư pháp'],
  ['BTC', 'Bộ Tài chính'], ['BCT', 'Bộ Công Thương'], ['BXD', 'Bộ Xây dựng'], ['BYT', 'Bộ Y tế'],
  ['BNNMT BNN&MT', 'Bộ Nông nghiệp và Môi trường', { from: MERGED }],
  ['BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['BKHCN BKH&CN', 'Bộ Khoa học và Công nghệ'],
  ['BGDĐT BGD&ĐT GDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BDTTG BDT&TG', 'Bộ Dân tộc và Tôn giáo', { from: MERGED }],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam', { also: 'Ngân hàng Nhà nước' }],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['KTNN', 'Kiểm toán nhà nước', { seen: false }],
  ['HĐTĐKT HĐTĐKTTW', 'Hội đồng Thi đua - Khen thưởng Trung ương', { mode: 'collective', seen: false }],
  ['BTĐKT BTĐKTTW', 'Ban Thi đua - Khen thưởng Trung ương', { parent: 'Bộ Nội vụ', seen: false }],
  ['BHXH BHXHVN', 'Bảo hiểm xã hội Việt Nam', { parent: 'Bộ Tài chính', seen: false }],
], { seen: true });

const centralFormer = bodies('central', 'central', [
  ['BKHĐT', 'Bộ Kế hoạch và Đầu tư', { now: 'Bộ Tài chính' }],
  ['BGTVT', 'Bộ Giao thông vận tải', { now: 'Bộ Xây dựng' }],
  ['BTTTT', 'Bộ Thông tin và Truyền thông', { now: 'Bộ Khoa học và Công nghệ',
    transfers: [{ field: 'báo chí, xuất bản', body: 'Bộ Văn hóa, Thể thao và Du lịch' }] }],
  ['BTNMT', 'Bộ Tài nguyên và Môi trường', { now: 'Bộ Nông nghiệp và Môi trường' }],
  ['BNNPTNT BNN BNN&PTNT', 'Bộ Nông nghiệp và Phát triển nông thôn', { now: 'Bộ Nông nghiệp và Môi trường' }],
  ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội', { now: 'Bộ Nội vụ', seen: false, transfers: [
    { field: 'giáo dục nghề nghiệp', body: 'Bộ Giáo dục và Đào tạo' }, { field: 'trẻ em, bảo trợ xã hội', body: 'Bộ Y tế' }] }],
  ['UBDT', 'Ủy ban Dân tộc', { now: 'Bộ Dân tộc và Tôn giáo' }],
  ['TCT', 'Tổng cục Thuế', { now: 'Cục Thuế', seen: false }],
], { seen: true, until: BEFORE_MERGER });

const judicial = bodies('judicial', 'central', [
  ['TANDTC', 'Tòa án nhân dân tối cao'],
  ['VKSTC VKSNDTC', 'Viện kiểm sát nhân dân tối cao', { seen: true }],
  ['HĐTP', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', COLLECTIVE],
  ['TAND TA', 'Tòa án nhân dân tỉnh', { place: 'unit', also: 'Tòa án nhân dân thành phố' }],
  ['VKSND VKS', 'Viện kiểm sát nhân dân tỉnh', { place: 'unit', also: 'Viện kiểm sát nhân dân thành phố' }],
]);

const province = bodies('province', 'unit', [
  ['HĐND', 'Hội đồng nhân dân tỉnh', { mode: 'collective', seen: true, also: 'Hội đồng nhân dân thành phố' }],
  ['UBND', 'Ủy ban nhân dân tỉnh', { mode: 'collective', seen: true, also: 'Ủy ban nhân dân thành phố', wrong: 'UB UBNN' }],
  ['ĐĐBQH', 'Đoàn đại biểu Quốc hội tỉnh', { mode: 'collective', also: 'Đoàn đại biểu Quốc hội thành phố' }],
  ['VP VPUBND', 'Văn phòng Ủy ban nhân dân tỉnh', { also: 'Văn phòng Ủy ban nhân dân thành phố', parent: 'UBND tỉnh', seen: true }],
  ['VPĐĐBQHHĐND VP VPĐĐBQH&HĐND', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh', {
    also: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố', seen: true }],
  ['HĐTĐKT', 'Hội đồng Thi đua - Khen thưởng tỉnh', { mode: 'collective', also: 'Hội đồng Thi đua - Khen thưởng thành phố' }],
  ['BCĐ', 'Ban Chỉ đạo', { mode: 'collective', open: true }],
  ['TTPVHCC', 'Trung tâm Phục vụ hành chính công', { parent: 'UBND tỉnh' }],
  ['CAT CATP', 'Công an tỉnh', { parent: 'Bộ Công an', also: 'Công an thành phố' }],
  ['BCH BCHQS', 'Bộ Chỉ huy Quân sự tỉnh', { also: 'Bộ Chỉ huy Quân sự thành phố' }],
  ['KBNN KBKV', 'Kho bạc Nhà nước khu vực', { parent: 'Kho bạc Nhà nước', place: 'seat' }],
]);

const departments = bodies('province', 'unit', [
  ['SNV', 'Sở Nội vụ'], ['STP', 'Sở Tư pháp'], ['STC', 'Sở Tài chính'], ['SCT', 'Sở Công Thương'], ['SXD', 'Sở Xây dựng'],
  ['SDL', 'Sở Du lịch'], ['SYT', 'Sở Y tế'], ['SNgV SNG SNgoaiV', 'Sở Ngoại vụ'],
  ['SNNMT SNN&MT', 'Sở Nông nghiệp và Môi trường', { from: MERGED }],
  ['SKHCN SKH&CN', 'Sở Khoa học và Công nghệ'],
  ['SVHTTDL SVHTT', 'Sở Văn hóa, Thể thao và Du lịch', { also: 'Sở Văn hóa và Thể thao' }],
  ['SGDĐT SGD&ĐT', 'Sở Giáo dục và Đào tạo'],
  ['SDTTG SDT&TG', 'Sở Dân tộc và Tôn giáo', { from: MERGED }],
  ['TTT TTr TT TTTinh', 'Thanh tra tỉnh', { also: 'Thanh tra thành phố' }],
  ['BQL BQLKKT KKT', 'Ban Quản lý Khu kinh tế', { open: true }],
  ['BQLKCN KCN', 'Ban Quản lý các khu công nghiệp', { open: true }],
  ['BTĐKT TĐKT', 'Ban Thi đua - Khen thưởng', { parent: 'Sở Nội vụ', seen: false }],
], { parent: 'UBND tỉnh', seen: true });

const provinceFormer = bodies('province', 'unit', [
  ['SKHĐT', 'Sở Kế hoạch và Đầu tư', { now: 'Sở Tài chính' }],
  ['SGTVT', 'Sở Giao thông vận tải', { now: 'Sở Xây dựng' }],
  ['STNMT', 'Sở Tài nguyên và Môi trường', { now: 'Sở Nông nghiệp và Môi trường' }],
  ['SNNPTNT SNN SNN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn', { now: 'Sở Nông nghiệp và Môi trường' }],
  ['STTTT', 'Sở Thông tin và Truyền thông', { now: 'Sở Khoa học và Công nghệ',
    transfers: [{ field: 'báo chí', body: 'Sở Văn hóa, Thể thao và Du lịch' }] }],
  ['SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội', { now: 'Sở Nội vụ', transfers: [
    { field: 'bảo trợ xã hội, trẻ em', body: 'Sở Y tế' }, { field: 'giáo dục nghề nghiệp', body: 'Sở Giáo dục và Đào tạo' }] }],
  ['BDT', 'Ban Dân tộc', { now: 'Sở Dân tộc và Tôn giáo', seen: false, shared: true }],
], { parent: 'UBND tỉnh', seen: true, until: BEFORE_MERGER });

const communeCouncils = bodies('commune', 'unit', [
  ['HĐND', 'Hội đồng nhân dân xã', { also: 'Hội đồng nhân dân phường|Hội đồng nhân dân đặc khu' }],
  ['UBND', 'Ủy ban nhân dân xã', { also: 'Ủy ban nhân dân phường|Ủy ban nhân dân đặc khu' }],
], SEEN_COLLECTIVE);

const communeOffices = bodies('commune', 'unit', [
  ['VP', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', {
    also: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân đặc khu' }],
  ['PKT KT', 'Phòng Kinh tế'],
  ['KTHTĐT PKTHTĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['VHXH PVHXH', 'Phòng Văn hóa - Xã hội'],
  ['TTPVHCC PVHCC', 'Trung tâm Phục vụ hành chính công xã', {
    also: 'Trung tâm Phục vụ hành chính công phường|Trung tâm Phục vụ hành chính công đặc khu' }],
], { parent: 'UBND xã' });

const district = bodies('district', 'unit', [
  ['HĐND', 'Hội đồng nhân dân huyện', { mode: 'collective', seen: true, also: 'Hội đồng nhân dân quận|Hội đồng nhân dân thị xã|Hội đồng nhân dân thành phố' }],
  ['UBND', 'Ủy ban nhân dân huyện', { mode: 'collective', seen: true, also: 'Ủy ban nhân dân quận|Ủy ban nhân dân thị xã|Ủy ban nhân dân thành phố' }],
  ['NV PNV', 'Phòng Nội vụ'],
  ['TCNV', 'Cơ quan Tổ chức - Nội vụ', { seen: true }],
  ['TCKH', 'Phòng Tài chính - Kế hoạch'],
  ['PGDĐT GDĐT', 'Phòng Giáo dục và Đào tạo'],
  ['TNMT PTNMT', 'Phòng Tài nguyên và Môi trường'],
  ['VHTT', 'Phòng Văn hóa và Thông tin'],
  ['LĐTBXH', 'Phòng Lao động - Thương binh và Xã hội'],
  ['TP', 'Phòng Tư pháp'],
  ['TTr', 'Thanh tra huyện', { also: 'Thanh tra quận|Thanh tra thị xã' }],
  ['CAH', 'Công an huyện', { also: 'Công an quận|Công an thị xã', parent: 'Công an tỉnh', until: BEFORE_MERGER }],
  ['BCHQSH', 'Ban Chỉ huy Quân sự huyện', { also: 'Ban Chỉ huy Quân sự quận|Ban Chỉ huy Quân sự thị xã', parent: 'Bộ Chỉ huy Quân sự tỉnh' }],
], { until: DISTRICT_END });

const party = bodies('party', 'unit', [
  ['TW', 'Ban Chấp hành Trung ương Đảng', { mode: 'collective', seen: true, place: 'central', also: 'Ban Chấp hành Trung ương|Trung ương Đảng|Bộ Chính trị|Ban Bí thư' }],
  ['VPTW', 'Văn phòng Trung ương Đảng', { place: 'central', seen: true }],
  ['BTCTW', 'Ban Tổ chức Trung ương', { place: 'central' }],
  ['BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương', { place: 'central', from: '2025-02-01' }],
  ['UBKTTW', 'Ủy ban Kiểm tra Trung ương', { mode: 'collective', place: 'central' }],
  ['BNCTW', 'Ban Nội chính Trung ương', { place: 'central' }],
  ['TU', 'Tỉnh ủy', { mode: 'collective', seen: true, also: 'Thành ủy|Ban Thường vụ Tỉnh ủy|Ban Thường vụ Thành ủy' }],
  ['VPTU', 'Văn phòng Tỉnh ủy', { also: 'Văn phòng Thành ủy' }],
  ['BTCTU', 'Ban Tổ chức Tỉnh ủy', { also: 'Ban Tổ chức Thành ủy', seen: true }],
  ['BTGDVTU', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', { also: 'Ban Tuyên giáo và Dân vận Thành ủy', seen: true }],
  ['UBKTTU', 'Ủy ban Kiểm tra Tỉnh ủy', { mode: 'collective', seen: true, also: 'Ủy ban Kiểm tra Thành ủy' }],
  ['BNCTU', 'Ban Nội chính Tỉnh ủy', { also: 'Ban Nội chính Thành ủy' }],
  ['ĐU', 'Đảng ủy', { mode: 'collective', seen: true, open: true, also: 'Ban Thường vụ Đảng ủy' }],
  ['CB', 'Chi bộ', { mode: 'collective', seen: true, open: true }],
  ['ĐH', 'Đại hội', { mode: 'collective', seen: true, open: true }],
]);

const partyFormer = bodies('party', 'unit', [
  ['HU', 'Huyện ủy', { mode: 'collective', seen: true, until: DISTRICT_END, also: 'Quận ủy|Thị ủy' }],
  ['BTGTU', 'Ban Tuyên giáo Tỉnh ủy', { now: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' }],
  ['BDVTU', 'Ban Dân vận Tỉnh ủy', { now: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' }],
  ['BCSĐ', 'Ban cán sự đảng', { open: true }],
], { until: BEFORE_MERGER });

const mass = bodies('mass', 'unit', [
  ['MTTW MTTQ UBTWMTTQ', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', { mode: 'collective', place: 'central' }],
  ['MTTQ UBMTTQ MT', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', { mode: 'collective',
    also: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố|Ủy ban Mặt trận Tổ quốc Việt Nam xã|Ủy ban Mặt trận Tổ quốc Việt Nam phường|Ủy ban Mặt trận Tổ quốc Việt Nam' }],
  ['LĐLĐ', 'Liên đoàn Lao động tỉnh', { mode: 'collective', also: 'Liên đoàn Lao động thành phố' }],
  ['HND', 'Hội Nông dân', COLLECTIVE],
  ['HLHPN BTV', 'Hội Liên hiệp Phụ nữ', COLLECTIVE],
  ['HCCB', 'Hội Cựu chiến binh', COLLECTIVE],
  ['ĐTN TĐTN', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', { mode: 'collective', also: 'Tỉnh đoàn|Thành đoàn' }],
]);

/** All bodies, those of today before those of the past within a level. */
export const issuingBodies: readonly IssuingBody[] = [
  ...central, ...centralFormer, ...judicial, ...province, ...departments, ...provinceFormer, ...communeCouncils,
  ...communeOffices, ...district, ...party, ...partyFormer, ...mass,
];

const byCode = indexBy(issuingBodies, (body) => [body.code, ...body.alt]);
const byWrongCode = indexBy(issuingBodies, (body) => body.wrong);
const byName = indexBy(issuingBodies, (body) => [body.name, ...body.otherNames].map(bodyKey));

/** True when the body existed on the ISO day `date`. */
export function bodyExistsAt(body: IssuingBody, date: string): boolean {
  return (body.from === undefined || body.from <= date) && (body.until === undefined || date <= body.until);
}

/**
 * Every body that uses exactly these letters (`UBND`, `SNN&MT`), in the order of the list; with an ISO day only those that
 * existed on it. Empty when the letters are unknown, which is no error.
 */
export function bodiesByCode(code: string, date?: string): readonly IssuingBody[] {
  const found = byCode.get(code) ?? [];
  return date === undefined ? found : found.filter((body) => bodyExistsAt(body, date));
}

/** The body for which these letters are a known wrong form (`TTG`), or undefined. */
export function bodyByWrongCode(code: string): IssuingBody | undefined {
  return byWrongCode.get(code)?.[0];
}

const UBND = regex.gu`${WORD_START}ubnd${WORD_END}`;
const HDND = regex.gu`${WORD_START}hđnd${WORD_END}`;
const TP = regex.gu`${WORD_START}tp(?:\. ?| )(?=[${LETTER}])`;

function bodyKey(name: string): string {
  return lookupKey(name)
    .replace(UBND, 'ủy ban nhân dân')
    .replace(HDND, 'hội đồng nhân dân')
    .replace(TP, 'thành phố ');
}

const UNIT_NOUNS = new Set(['tỉnh', 'thành', 'xã', 'phường', 'đặc', 'huyện', 'quận', 'thị', 'khu', 'trung', 'việt']);
const ENDS_IN_UNIT = /(?:^| )(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|khu vực|ủy)$/u;

/**
 * Every body the name may mean. The name may carry the proper name of its unit (`Sở Nội vụ tỉnh Bình An`, `UBND phường 3`), be
 * in capitals, and use UBND, HĐND, TP. for the words. A bare `Ủy ban nhân dân` or `Hội đồng nhân dân` gives that body of
 * every level. The ISO day `date` only tells a city of provincial rank from a city below it; bodies are not filtered by it.
 * Empty when unknown.
 */
export function bodiesByName(name: string, date?: string): readonly IssuingBody[] {
  const key = bodyKey(name);
  const exact = byName.get(key);
  if (exact !== undefined) return exact;
  if (key === 'ủy ban nhân dân' || key === 'hội đồng nhân dân') {
    return issuingBodies.filter((body) => bodyKey(body.name).startsWith(`${key} `));
  }
  const parts = key.split(' ');
  for (let used = Math.min(parts.length - 1, longestName()); used > 0; used--) {
    const head = parts.slice(0, used).join(' ');
    const found = byName.get(head);
    if (found === undefined) continue;
    const rest = parts.slice(used).join(' ');
    if (ENDS_IN_UNIT.test(head)) return head.endsWith('thành phố') ? ofCity(found, rest, date) : found;
    const belongs = UNIT_NOUNS.has(parts[used] ?? '') || provinceByName(rest) !== undefined;
    return found.filter((body) => body.openEnded || belongs);
  }
  return [];
}

let longest = 0;

/** Number of words of the longest name in the table. */
function longestName(): number {
  if (longest === 0)
    for (const { name, otherNames } of issuingBodies) for (const one of [name, ...otherNames]) longest = Math.max(longest, bodyKey(one).split(' ').length);
  return longest;
}

/** A city of provincial rank has a provincial body, any other city had a district one. */
function ofCity(found: readonly IssuingBody[], cityName: string, date: string | undefined): readonly IssuingBody[] {
  const type = date === undefined ? provinceByName(cityName)?.type : provinceTypeAt(cityName, date);
  const provincial = type === 'thành phố';
  const fitting = found.filter((body) => (provincial ? body.level !== 'district' : body.level === 'district'));
  return fitting.length === 0 ? found : fitting;
}

/**
 * The one body the name means, or undefined when it is unknown or means bodies of several levels. See `bodiesByName` for
 * the forms accepted; with an ISO day, bodies that did not exist on it are left out before deciding.
 */
export function bodyByName(name: string, date?: string): IssuingBody | undefined {
  const found = bodiesByName(name, date).filter((body) => date === undefined || bodyExistsAt(body, date));
  return found.length === 1 ? found[0] : undefined;
}

/** What became of a body. */
export interface Successor {
  /** Main successor; null when the body ended without one (the district level). */
  readonly name: string | null;
  /** Last day of the old body, ISO. */
  readonly until: string;
  /** Fields that went elsewhere. */
  readonly transfers: readonly FieldTransfer[];
}

/** The successor of the named body if it had ended before the ISO day `date`; undefined while it exists, when it is unknown, or ambiguous. */
export function successorOf(name: string, date: string): Successor | undefined {
  const found = bodiesByName(name, date);
  const body = found[0];
  if (body === undefined || body.until === undefined || found.some((other) => other.until === undefined || date <= other.until)) return undefined;
  return { name: body.now ?? null, until: body.until, transfers: body.transfers };
}

export { authorityPatterns, fieldUnits } from './symbol-fields.ts';
