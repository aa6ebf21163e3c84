/**
 * Fixed series with commas (`cán bộ, công chức, viên chức`), compounds of equals with a spaced hyphen
 * (`kinh tế - xã hội`), and commas that must not be there.
 *
 * Source: general administrative practice; wordings of statutes where one exists. `strong` marks names of fields and
 * formulae with one accepted form.
 */
import { phrases } from '../vietnamese/tone-placement.ts';

/** A fixed series (cụm từ cố định) in its canonical form. */
export interface FixedSeries {
  /** Canonical form, NFC, old tone style. */
  readonly right: string;
  /** Report as a warning when true, else as a hint. */
  readonly strong: boolean;
  /** Other accepted forms: never reported. */
  readonly alt: readonly string[];
  /** Reported only where the same text has the form with the sign as well, and softly: without it the form is the more usual one. */
  readonly onlyMixed: boolean;
  /** Off unless the user asks for it, because the form without the sign is common in good texts. */
  readonly disabled: boolean;
  /** Places where another form is right. */
  readonly note: string | undefined;
}

/** A comma that breaks one phrase in two. */
export interface StrayComma {
  readonly wrong: string;
  readonly right: string;
  readonly strong: boolean;
}

type Row = readonly [right: string, alt?: string, extra?: { readonly disabled?: true; readonly onlyMixed?: true; readonly note?: string }];

function series(strong: boolean, rows: readonly (string | Row)[]): readonly FixedSeries[] {
  return rows.map((row): FixedSeries => {
    if (typeof row === 'string') return { right: row, strong, alt: phrases(''), disabled: false, onlyMixed: false, note: undefined };
    const [right, alt = '', extra] = row;
    return { right, strong, alt: phrases(alt), disabled: extra?.disabled === true, onlyMixed: extra?.onlyMixed === true, note: extra?.note };
  });
}

function longestFirst(rows: readonly FixedSeries[]): readonly FixedSeries[] {
  return [...rows].sort((a, b) => b.right.length - a.right.length || (a.right < b.right ? -1 : 1));
}

/** Series whose members are parted by commas, longest first (a matcher takes the first that fits and does not report its parts again). */
export const commaSeries: readonly FixedSeries[] = longestFirst([
  ...series(true, [
    'cán bộ, công chức',
    'công chức, viên chức',
    'cán bộ, công chức, viên chức',
    ['cán bộ, công chức, viên chức, người lao động', 'cán bộ, công chức, viên chức và người lao động'],
    'cán bộ, đảng viên',
    'ban, ngành, đoàn thể',
    'bộ, ban, ngành',
    'sở, ban, ngành',
    'thực hành tiết kiệm, chống lãng phí',
    'khiếu nại, tố cáo',
    ['quốc phòng, an ninh', 'quốc phòng - an ninh'],
    'sửa đổi, bổ sung',
    'văn hóa, thể thao và du lịch',
  ]),
  ...series(false, [
    'các cấp, các ngành',
    'cơ quan, đơn vị',
    'cơ quan, đơn vị, địa phương',
    'cơ quan, tổ chức, đơn vị',
    ['kỷ luật, kỷ cương', 'kỷ cương, kỷ luật'],
    'phòng, chống tham nhũng',
    'phòng, chống thiên tai',
    'phòng, chống dịch',
    'phòng, chống ma túy',
    'phòng, chống bạo lực gia đình',
    'phòng, chống quan liêu',
    'phòng, chống',
    'xã, phường, thị trấn',
    'xã, phường, đặc khu',
    'đơn thư, khiếu nại, tố cáo',
    ['an ninh, trật tự', 'an ninh trật tự', { disabled: true }],
    ['trật tự, an toàn xã hội', 'trật tự an toàn xã hội', { disabled: true }],
    'chức năng, nhiệm vụ',
    'chức năng, nhiệm vụ, quyền hạn',
    'chuyên môn, nghiệp vụ',
    'đạo đức, lối sống',
    'giao tiếp, ứng xử',
    'tu dưỡng, rèn luyện',
    'rà soát, sửa đổi, bổ sung',
    'kiểm tra, giám sát',
    'thanh tra, kiểm tra',
    'theo dõi, đôn đốc',
    'lãnh đạo, chỉ đạo',
    'chỉ đạo, điều hành',
    'tham mưu, đề xuất',
    'tuyên truyền, phổ biến',
    'tuyên truyền, vận động',
    'tuyên truyền, giáo dục',
    'phổ biến, quán triệt',
    'thu hút, tập hợp',
    'sửa chữa, cải tạo',
    'bố trí, sắp xếp',
    'tồn tại, hạn chế',
    'khó khăn, vướng mắc',
    'đề xuất, kiến nghị',
    ['xanh, sạch, đẹp', 'xanh - sạch - đẹp'],
    'rượu, bia',
    'việc cưới, việc tang và lễ hội',
    'cần, kiệm, liêm, chính, chí công vô tư',
    ['thi đua, khen thưởng', '', { note: 'Trong tên cơ quan: Thi đua - Khen thưởng' }],
    ['thể dục, thể thao', '', { onlyMixed: true }],
    'văn hóa, văn nghệ',
    'lấn chiếm vỉa hè, lòng đường',
  ]),
]);

/** Compounds of equals joined by a hyphen with a space on each side, longest first. */
export const dashCompounds: readonly FixedSeries[] = longestFirst([
  ...series(true, ['kinh tế - xã hội', 'chính trị - xã hội', 'văn hóa - xã hội', 'Thi đua - Khen thưởng', 'Lao động - Thương binh và Xã hội']),
  ...series(false, [
    'Tổ chức - Nội vụ',
    'Tài chính - Kế hoạch',
    ['khoa học - công nghệ', 'khoa học và công nghệ|khoa học, công nghệ', { disabled: true }],
  ]),
]);

/** Commas that must not be there. */
export const strayCommas: readonly StrayComma[] = [
  { wrong: 'Hầu hết, ', right: 'Hầu hết ', strong: true },
  { wrong: 'tinh thần, trách nhiệm với', right: 'tinh thần trách nhiệm với', strong: false },
  { wrong: 'tích cực, nghiên cứu', right: 'tích cực nghiên cứu', strong: false },
  { wrong: 'phòng cháy, và chữa cháy', right: 'phòng cháy và chữa cháy', strong: false },
];

/**
 * Every form of a comma series in which at least one comma is lost, the one with all commas lost last:
 * `a, b, c` → `a b, c`, `a, b c`, `a b c`. Empty when the text holds no comma.
 */
export function missingCommaForms(right: string): readonly string[] {
  const parts = right.split(', ');
  const forms: string[] = [];
  for (let lost = 1; lost < 1 << (parts.length - 1); lost++) {
    forms.push(parts.reduce((text, part, i) => (i === 0 ? part : `${text}${(lost >> (i - 1)) & 1 ? ' ' : ', '}${part}`), ''));
  }
  return forms;
}

/** Wrong forms of a compound: `dash` with another dash or without spaces (safe to repair), `missing` without any dash (ask first). */
export interface WrongCompound {
  readonly form: string;
  readonly kind: 'dash' | 'missing';
}

/** The wrong forms of a compound with ` - `: bare hyphen, half-spaced hyphen, en and em dash spaced and bare, and no dash at all. */
export function wrongDashForms(right: string): readonly WrongCompound[] {
  const dashes = ['-', '- ', ' -', '–', ' – ', '—', ' — '];
  return [
    ...dashes.map((dash): WrongCompound => ({ form: right.replace(' - ', dash), kind: 'dash' })),
    { form: right.replace(' - ', ' '), kind: 'missing' },
  ];
}
