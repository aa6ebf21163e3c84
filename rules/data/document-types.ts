/**
 * Document types (loại văn bản), the codes they carry in số, ký hiệu, and the names under which they are cited.
 *
 * Sources: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, Phần I (state and copies); Luật 64/2025/QH15 and Nghị định
 * 187/2025/NĐ-CP for normative documents; Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW for Party documents; general
 * administrative practice for everything marked `verified: false`. Facts only; no text of a data set is reproduced.
 */
import type { Localized } from '../vocabulary.ts';
import { indexBy, lookupKey, words } from '../vietnamese/tone-placement.ts';

/** Family of rules a document follows: state administrative, certified copy, legal normative (QPPL), Party. */
export type Regime = 'state' | 'copy' | 'qppl' | 'party';

/** Whether the number carries `/yyyy/`. */
export type YearInNumber = 'required' | 'none' | 'optional';

/** Where a type stands: named by the instrument in force, dropped from it in 2020, or met in practice only. */
export type TypeStatus = 'listed' | 'dropped' | 'practice';

/** A document type (tên loại văn bản). */
export interface DocumentType {
  /** Name in running text, lower case: `kế hoạch`. A specific document is cited with a capital: `Kế hoạch số …`. */
  readonly name: string;
  /** Name in capitals, as it stands in a heading; null for công văn, which has none. */
  readonly title: string | null;
  /** Letters in the symbol, exact case (`QyĐ`, `CTr`); null when the symbol has none. */
  readonly code: string | null;
  readonly regime: Regime;
  readonly year: YearInNumber;
  /** True when the type name is printed as a heading. */
  readonly heading: boolean;
  /** False when a document of the type is never cited by a number of its own. */
  readonly citedByNumber: boolean;
  /** Codes seen in drafts in place of `code`, exact case. */
  readonly wrongCodes: readonly string[];
  /** True when the code was read in a public text of the instrument or in an issued document. */
  readonly verified: boolean;
  /** Instrument and clause, or the kind of practice, the row stands on. */
  readonly basis: string;
  readonly status: TypeStatus;
  /** The only body that issues this type under this row: `Thủ tướng Chính phủ`. */
  readonly issuer: string | undefined;
  /** Shape of the number where it differs from the regime's usual one; `NN` = number, `yyyy` = year, `kk` = term. */
  readonly numberForm: string | undefined;
  /** Real numbers of this shape. */
  readonly examples: readonly string[];
  readonly note: Localized | undefined;
}

interface Extra {
  readonly title?: string | null;
  readonly wrong?: string;
  readonly year?: YearInNumber;
  readonly heading?: boolean;
  readonly citedByNumber?: false;
  readonly verified?: boolean;
  readonly basis?: string;
  readonly issuer?: string;
  readonly form?: string;
  readonly examples?: string;
  readonly note?: Localized;
}

type Row = readonly [name: string, code: string | null, extra?: Extra];

interface Defaults {
  readonly regime: Regime;
  readonly year: YearInNumber;
  readonly verified: boolean;
  readonly basis: string;
  readonly status: TypeStatus;
}

function types(defaults: Defaults, rows: readonly Row[]): readonly DocumentType[] {
  return rows.map(([name, code, extra = NOTHING]): DocumentType => ({
    name,
    title: extra.title === undefined ? name.toUpperCase() : extra.title,
    code,
    regime: defaults.regime,
    year: extra.year ?? defaults.year,
    heading: extra.heading ?? true,
    citedByNumber: extra.citedByNumber ?? true,
    wrongCodes: words(extra.wrong ?? ''),
    verified: extra.verified ?? defaults.verified,
    basis: extra.basis ?? defaults.basis,
    status: defaults.status,
    issuer: extra.issuer,
    numberForm: extra.form,
    examples: words(extra.examples ?? ''),
    note: extra.note,
  }));
}

const NOTHING: Extra = {};

function oldCode(code: string): Localized {
  return { vi: `${code} là chữ viết tắt dùng trước năm 2020`, en: `${code} was the code before 2020` };
}

const NO_CODE = 'Nghị định 30/2020/NĐ-CP, Điều 7; Phụ lục III không quy định chữ viết tắt';

/** The 29 administrative types of Nghị định 30/2020/NĐ-CP, Điều 7, in the order of the article. */
export const administrativeTypes: readonly DocumentType[] = types(
  { regime: 'state', year: 'none', verified: true, basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Phần I', status: 'listed' },
  [
    ['nghị quyết', 'NQ'],
    ['quyết định', 'QĐ', { wrong: 'QD' }],
    ['chỉ thị', 'CT'],
    ['quy chế', 'QC', { wrong: 'QCh QCH' }],
    ['quy định', 'QyĐ', { wrong: 'QYĐ QyD QĐi QuyĐ' }],
    ['thông cáo', 'TC'],
    ['thông báo', 'TB'],
    ['hướng dẫn', 'HD'],
    ['chương trình', 'CTr', { wrong: 'CTR CTRr' }],
    ['kế hoạch', 'KH'],
    ['phương án', 'PA'],
    ['đề án', 'ĐA'],
    ['dự án', 'DA', { wrong: 'DAn' }],
    ['báo cáo', 'BC', { wrong: 'BCáo Bc' }],
    ['biên bản', 'BB'],
    ['tờ trình', 'TTr', { wrong: 'TTR TTrr TrTr' }],
    ['hợp đồng', 'HĐ'],
    ['công văn', null, {
      title: null, heading: false, wrong: 'CV', basis: NO_CODE,
      note: {
        vi: 'Ký hiệu gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực; CV là cách ghi cũ hoặc của văn bản Đảng',
        en: 'The symbol is the issuing body and the drafting unit or field; CV is an older or a Party usage',
      },
    }],
    ['công điện', 'CĐ'],
    ['bản ghi nhớ', 'BGN', { wrong: 'GN', note: oldCode('GN') }],
    ['bản thỏa thuận', 'BTT', { wrong: 'TTh', note: oldCode('TTh') }],
    ['giấy ủy quyền', 'GUQ', { wrong: 'UQ', note: oldCode('UQ') }],
    ['giấy mời', 'GM'],
    ['giấy giới thiệu', 'GGT'],
    ['giấy nghỉ phép', 'GNP', { wrong: 'NP', note: oldCode('NP') }],
    ['phiếu gửi', 'PG'],
    ['phiếu chuyển', 'PC'],
    ['phiếu báo', 'PB'],
    ['thư công', null, { heading: false, citedByNumber: false, basis: NO_CODE }],
  ],
);

/** The three kinds of certified copy (bản sao). */
export const copyTypes: readonly DocumentType[] = types(
  { regime: 'copy', year: 'none', verified: true, basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Phần I', status: 'listed' },
  [
    ['bản sao y', 'SY', { title: 'SAO Y' }],
    ['bản trích sao', 'TrS', { title: 'TRÍCH SAO', wrong: 'TS' }],
    ['bản sao lục', 'SL', { title: 'SAO LỤC' }],
  ],
);

/** Types that had a code before 2020 and are no longer among the 29: worth a note, never an error. */
export const droppedTypes: readonly DocumentType[] = types(
  { regime: 'state', year: 'none', verified: false, basis: 'Thông tư 01/2011/TT-BNV; không còn trong Điều 7 Nghị định 30/2020/NĐ-CP', status: 'dropped' },
  [['bản cam kết', 'CK'], ['giấy chứng nhận', 'CN'], ['giấy đi đường', 'ĐĐ']],
);

/** Codes met in issued state documents although Phụ lục III does not list them: never an error. */
export const practiceTypes: readonly DocumentType[] = types(
  { regime: 'state', year: 'none', verified: false, basis: 'Thực tế văn bản hành chính', status: 'practice' },
  [
    ['báo cáo thẩm định', 'BCTĐ', { verified: true, examples: '18/BCTĐ-STP' }],
    ['báo cáo thẩm tra', 'BCTT'],
    ['kết luận', 'KL', { note: { vi: 'Kết luận thanh tra, kiểm tra', en: 'Conclusion of an inspection' } }],
    ['kết luận thanh tra', 'KLTT'],
    ['thông báo kết luận', 'TBKL'],
    ['chương trình phối hợp', 'CTrPH'],
    ['kế hoạch phối hợp', 'KHPH'],
    ['quy chế phối hợp', 'QCPH'],
    ['phiếu trình', 'PTr'],
    ['hướng dẫn liên ngành', 'HDLN'],
    ['văn bản hợp nhất', 'VBHN', { verified: true, examples: '118/VBHN-VPQH' }],
  ],
);

/** Legal normative documents (văn bản quy phạm pháp luật) and the individual documents of the same bodies. */
export const normativeTypes: readonly DocumentType[] = types(
  { regime: 'qppl', year: 'required', verified: false, basis: 'Luật 64/2025/QH15; Nghị định 187/2025/NĐ-CP', status: 'listed' },
  [
    ['hiến pháp', null, { issuer: 'Quốc hội', year: 'none', citedByNumber: false, note: { vi: 'Viện dẫn theo năm, không có số', en: 'Cited by year, without a number' } }],
    ['bộ luật', null, { issuer: 'Quốc hội', verified: true, form: 'NN/yyyy/QHkk', examples: '91/2015/QH13' }],
    ['luật', 'L', { issuer: 'Quốc hội', verified: true, form: 'NN/yyyy/QHkk', examples: '72/2025/QH15',
      note: { vi: 'Chữ L không in trong số', en: 'The letter L is not printed in the number' } }],
    ['nghị quyết', 'NQ', { issuer: 'Quốc hội', verified: true, form: 'NN/yyyy/QHkk', examples: '202/2025/QH15' }],
    ['pháp lệnh', 'PL', { issuer: 'Ủy ban Thường vụ Quốc hội', form: 'NN/yyyy/UBTVQHkk' }],
    ['nghị quyết', 'NQ', { issuer: 'Ủy ban Thường vụ Quốc hội', year: 'optional', verified: true, form: 'NN/yyyy/UBTVQHkk',
      examples: '76/2025/UBTVQH15 237/NQ-UBTVQH16', note: { vi: 'Nghị quyết cá biệt: NN/NQ-UBTVQHkk', en: 'Individual resolutions: NN/NQ-UBTVQHkk' } }],
    ['nghị quyết liên tịch', 'NQLT', { form: 'NN/yyyy/NQLT-CQ1-CQ2' }],
    ['lệnh', 'L', { issuer: 'Chủ tịch nước', form: 'NN/yyyy/L-CTN' }],
    ['quyết định', 'QĐ', { issuer: 'Chủ tịch nước', year: 'optional', form: 'NN/yyyy/QĐ-CTN' }],
    ['nghị định', 'NĐ', { issuer: 'Chính phủ', verified: true, wrong: 'ND', form: 'NN/yyyy/NĐ-CP', examples: '82/2018/NĐ-CP' }],
    ['nghị quyết', 'NQ', { issuer: 'Chính phủ', year: 'optional', verified: true, form: 'NN/yyyy/NQ-CP', examples: '66.25/2026/NQ-CP',
      note: { vi: 'Nghị quyết cá biệt: NN/NQ-CP; từ 01/4/2025 số có thể có dấu chấm', en: 'Individual resolutions: NN/NQ-CP; since 01/4/2025 the number may hold a dot' } }],
    ['quyết định', 'QĐ', { issuer: 'Thủ tướng Chính phủ', year: 'optional', verified: true, form: 'NN/yyyy/QĐ-TTg', examples: '19/2025/QĐ-TTg 1847/QĐ-TTg' }],
    ['chỉ thị', 'CT', { issuer: 'Thủ tướng Chính phủ', year: 'none', form: 'NN/CT-TTg' }],
    ['nghị quyết', 'NQ', { issuer: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', form: 'NN/yyyy/NQ-HĐTP' }],
    ['thông tư', 'TT', { verified: true, form: 'NN/yyyy/TT-CQ', examples: '01/2011/TT-BNV' }],
    ['thông tư liên tịch', 'TTLT', { verified: true, form: 'NN/yyyy/TTLT-CQ1-CQ2', examples: '55/2005/TTLT-BNV-VPCP' }],
    ['quyết định', 'QĐ', { issuer: 'Tổng Kiểm toán nhà nước', form: 'NN/yyyy/QĐ-KTNN' }],
    ['nghị quyết', 'NQ', { issuer: 'Hội đồng nhân dân', verified: true, form: 'NN/yyyy/NQ-HĐND' }],
    ['quyết định', 'QĐ', { issuer: 'Ủy ban nhân dân', verified: true, form: 'NN/yyyy/QĐ-UBND', examples: '06/2024/QĐ-UBND' }],
    ['văn bản hợp nhất', 'VBHN', { year: 'none', verified: true, form: 'NN/VBHN-CQ', examples: '118/VBHN-VPQH' }],
  ],
);

const UNCERTAIN: Localized = { vi: 'Chữ viết tắt chưa thống nhất', en: 'The code is not settled' };
const CUSTOMARY: Localized = { vi: 'Không có chữ viết tắt quy định; GM, GGT theo thói quen', en: 'No code laid down; GM and GGT are customary' };

/** Party documents; number form `Số NN-LOẠI/CQ` (no colon, hyphen before the type, slash before the organisation). */
export const partyTypes: readonly DocumentType[] = types(
  { regime: 'party', year: 'none', verified: true, basis: 'Quy định 399-QĐ/TW; Hướng dẫn 05-HD/VPTW', status: 'listed' },
  [
    ['cương lĩnh chính trị', null, { citedByNumber: false, verified: false }],
    ['điều lệ Đảng', null, { citedByNumber: false, verified: false }],
    ['chiến lược', 'CL', { verified: false }],
    ['nghị quyết', 'NQ', { examples: '05-NQ/ĐU' }],
    ['quyết định', 'QĐ'],
    ['chỉ thị', 'CT', { examples: '05-CT/TW' }],
    ['kết luận', 'KL', { examples: '198-KL/TW' }],
    ['quy chế', 'QC'],
    ['quy định', 'QĐ', { wrong: 'QĐi', examples: '399-QĐ/TW',
      note: { vi: 'Trước đây một số cấp ủy dùng QĐi; nay quyết định và quy định đều ghi QĐ', en: 'Some committees used QĐi; now both quyết định and quy định are QĐ' } }],
    ['thông tri', 'TT', { verified: false }],
    ['hướng dẫn', 'HD', { examples: '54-HD/VPTW' }],
    ['thông báo', 'TB'],
    ['thông cáo', 'TC', { verified: false }],
    ['tuyên bố', 'TBo', { verified: false, note: UNCERTAIN }],
    ['lời kêu gọi', 'LKG', { verified: false, note: UNCERTAIN }],
    ['báo cáo', 'BC', { examples: '152-BC/ĐU' }],
    ['kế hoạch', 'KH'],
    ['quy hoạch', 'QH', { verified: false }],
    ['chương trình', 'CTr', { examples: '01-CTr/ĐU' }],
    ['đề án', 'ĐA'],
    ['phương án', 'PA'],
    ['dự án', 'DA', { verified: false }],
    ['tờ trình', 'TTr'],
    ['công văn', 'CV', { title: null, heading: false, examples: '357-CV/BTCTU' }],
    ['biên bản', 'BB'],
    ['quy trình', 'QTr', { verified: false }],
    ['giấy mời', 'GM', { verified: false, note: CUSTOMARY }],
    ['giấy giới thiệu', 'GGT', { verified: false, note: CUSTOMARY }],
  ],
);

/** Every row of this module; state types before normative before Party ones. */
export const documentTypes: readonly DocumentType[] = [
  ...administrativeTypes, ...copyTypes, ...droppedTypes, ...practiceTypes, ...normativeTypes, ...partyTypes,
];

const byTitle = indexBy(documentTypes, (type) => (type.title === null ? [] : [lookupKey(type.title)]));
const byCode = indexBy(documentTypes, (type) => (type.code === null ? [] : [type.code]));
const byFoldedCode = indexBy(documentTypes, (type) => (type.code === null ? [] : [type.code.toLowerCase()]));
const byWrongCode = indexBy(documentTypes, (type) => type.wrongCodes);
const byName = indexBy(documentTypes, (type) => [lookupKey(type.name), lookupKey(type.name.replace(/^bản /u, ''))]);

/**
 * The type whose heading is `title` in the given regime (first row when several bodies share it), or undefined.
 * NFC text; letter case and tone style do not matter.
 */
export function typeByTitle(title: string, regime: Regime): DocumentType | undefined {
  return byTitle.get(lookupKey(title))?.find((type) => type.regime === regime);
}

/** Every type that carries exactly this code (`KH`, `QyĐ`), in all regimes; empty when the code is unknown. */
export function typesByCode(code: string): readonly DocumentType[] {
  return byCode.get(code) ?? [];
}

/** Like `typesByCode` without regard to letter case: finds `CTr` for `CTR` or `ctr`. */
export function typesByCodeAnyCase(code: string): readonly DocumentType[] {
  return byFoldedCode.get(code.toLowerCase()) ?? [];
}

/** The type that a known wrong code stands for (`QCh` → quy chế); state types win unless `regime` narrows the search. */
export function typeByWrongCode(code: string, regime?: Regime): DocumentType | undefined {
  return byWrongCode.get(code)?.find((type) => regime === undefined || type.regime === regime);
}

/** Every type with this name in running text (`kế hoạch`, also `Kế hoạch`), in all regimes; empty when unknown. */
export function typesByName(name: string): readonly DocumentType[] {
  return byName.get(lookupKey(name)) ?? [];
}

/** Names that come before a number although they are no type of the lists above. */
const OTHER_CITED = ['văn bản', 'công hàm', 'bản án', 'giấy phép', 'điều lệ', 'quy ước', 'hương ước', 'thông tin báo cáo', 'thư mời', 'phiếu giao việc', 'thỏa thuận'];

/**
 * Names that may stand before a number in running text (`Kế hoạch số 45/KH-UBND`): lower case, NFC, distinct, longest
 * first (names of one length in code-unit order), so that the first match in order is the longest one.
 */
export const citableTypeNames: readonly string[] = [
  ...new Set([
    ...documentTypes.filter((type) => type.regime !== 'copy' && type.citedByNumber).map((type) => type.name),
    ...OTHER_CITED,
  ]),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Other readings of letters that are also a type code, to be resolved by regime and position in the text. */
export const codeReadings: ReadonlyMap<string, readonly string[]> = new Map([
  ['CT', ['chủ tịch', 'chính trị']],
  ['TB', ['trưởng ban']],
  ['TC', ['tài chính', 'trung cấp']],
  ['TT', ['thường trực', 'trung tâm', 'thị trấn']],
  ['HĐ', ['hội đồng']],
]);
