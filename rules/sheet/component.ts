import { groupOf } from '../engine/severity.ts';
import type { Localized, Regime } from '../vocabulary.ts';

/**
 * The components of form (thành phần thể thức) in the order of Nghị định 30/2020/NĐ-CP, Điều 8, khoản 2, then those of khoản 3 that a
 * text shows, then the document as a whole.
 */
export const COMPONENTS = [
  'heading',
  'issuing-body',
  'number',
  'place-and-date',
  'title',
  'content',
  'signer',
  'seal',
  'recipients',
  'appendices',
  'marks',
  'whole',
] as const;

/** A component of form. `heading`: Quốc hiệu và Tiêu ngữ, or the heading of the Party; `whole`: what concerns no single component. */
export type ComponentId = (typeof COMPONENTS)[number];

/** Components with a row of their own only where a report has them, or where something is said of them. */
export const OPTIONAL_COMPONENTS: ReadonlySet<ComponentId> = new Set<ComponentId>(['appendices', 'marks', 'whole']);

/** Where the findings of a rule belong: to one component always, or to the component that each of them stands in. */
export type Home = ComponentId | 'by-place';

const HOME_OF_GROUP: Readonly<Record<string, Home>> = {
  abbreviation: 'by-place',
  addressee: 'recipients',
  appendix: 'appendices',
  capitals: 'by-place',
  citation: 'by-place',
  date: 'place-and-date',
  document: 'whole',
  figures: 'by-place',
  internal: 'whole',
  'legal-basis': 'content',
  letterhead: 'heading',
  marks: 'marks',
  number: 'number',
  numbering: 'by-place',
  recipients: 'recipients',
  repository: 'by-place',
  signature: 'signer',
  spelling: 'by-place',
  structure: 'by-place',
  suppression: 'whole',
  terminology: 'by-place',
  title: 'title',
  typography: 'by-place',
};

/** Rules whose component is another than that of their group. */
const HOME_OF_RULE: Readonly<Record<string, Home>> = {
  'date/impossible-time': 'by-place',
  'date/malformed': 'by-place',
  'date/past-deadline': 'by-place',
  'date/reversed-range': 'by-place',
  'date/wrong-weekday': 'by-place',
  'letterhead/abbreviated-body': 'issuing-body',
  'letterhead/body-code-mismatch': 'number',
  'letterhead/colon-in-body': 'issuing-body',
  'letterhead/former-body': 'issuing-body',
  'letterhead/lowercase-body': 'issuing-body',
  'letterhead/missing-issuing-body': 'issuing-body',
  'number/cited-other-regime': 'by-place',
  'repository/duplicate-number': 'number',
  'repository/number-out-of-order': 'number',
  'structure/closing-formula': 'content',
  'structure/empty-section': 'content',
  'structure/end-mark-missing': 'content',
  'structure/end-mark-repeated': 'content',
  'structure/missing-causes': 'content',
  'structure/missing-figures': 'content',
  'structure/missing-required-section': 'content',
  'structure/missing-section': 'content',
  'structure/missing-shortcomings': 'content',
  'structure/missing-target': 'content',
  'structure/period-and-date': 'content',
  'structure/section-order': 'content',
  'structure/text-after-end': 'content',
};

/** Where the findings of a rule belong; undefined for a rule of a group that is not known. */
export function componentOf(ruleId: string): Home | undefined {
  return HOME_OF_RULE[ruleId] ?? HOME_OF_GROUP[groupOf(ruleId)];
}

/** The rules that are told of by themselves in {@link componentOf}, for the test that holds that each of them exists. */
export const RULES_TOLD_APART: readonly string[] = Object.keys(HOME_OF_RULE);

const both = (vi: string, en: string): Readonly<Record<Regime, Localized>> => ({ state: { vi, en }, party: { vi, en } });

const NAMES: Readonly<Record<ComponentId, Readonly<Record<Regime, Localized>>>> = {
  heading: {
    state: { vi: 'Quốc hiệu và Tiêu ngữ', en: 'National name and motto' },
    party: { vi: 'Tiêu đề “Đảng Cộng sản Việt Nam”', en: 'Heading of the Communist Party of Viet Nam' },
  },
  'issuing-body': both('Tên cơ quan, tổ chức ban hành', 'Issuing body'),
  number: both('Số, ký hiệu của văn bản', 'Number and symbol'),
  'place-and-date': {
    state: { vi: 'Địa danh và thời gian ban hành', en: 'Place and date of issue' },
    party: { vi: 'Địa điểm và ngày, tháng, năm ban hành', en: 'Place and date of issue' },
  },
  title: both('Tên loại và trích yếu nội dung', 'Type name and subject'),
  content: both('Nội dung văn bản', 'Content'),
  signer: {
    state: { vi: 'Chức vụ, họ tên và chữ ký của người có thẩm quyền', en: 'Title, name and signature of the signer' },
    party: { vi: 'Thể thức đề ký, chức vụ, họ tên và chữ ký', en: 'Authority, title, name and signature of the signer' },
  },
  seal: both('Dấu, chữ ký số của cơ quan, tổ chức', 'Seal and digital signature of the body'),
  recipients: both('Nơi nhận (gồm cả “Kính gửi”)', 'Recipients, the addressee included'),
  appendices: both('Phụ lục', 'Appendices'),
  marks: both('Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành', 'Marks of secrecy, urgency and circulation'),
  whole: both('Toàn văn bản', 'The document as a whole'),
};

/** Name of a component as the rules of a regime call it. */
export function componentName(id: ComponentId, regime: Regime): Localized {
  return NAMES[id][regime];
}
