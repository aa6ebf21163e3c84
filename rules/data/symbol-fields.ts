/**
 * Letters of drafting units and fields, and the lines of authority in the signature block.
 *
 * Sources: general administrative practice for the letters (the head of each body settles them); Nghị định 30/2020/NĐ-CP,
 * Điều 13 and Phụ lục I, Phần I, Mục II, khoản 7 for the lines of authority.
 */
import { words } from '../vietnamese/tone-placement.ts';

/** A drafting unit or field: second group of the symbol of a công văn, or first group after VT in the Lưu line. */
export interface FieldUnit {
  readonly code: string;
  readonly alt: readonly string[];
  readonly name: string;
  /** True when seen in an issued document. */
  readonly verified: boolean;
}

const FIELDS: readonly (readonly [codes: string, name: string, seen?: true])[] = [
  ['VX', 'khối văn xã'], ['NC', 'khối nội chính'], ['TH', 'khối, phòng tổng hợp'], ['KT', 'khối, phòng kinh tế'],
  ['KTTH', 'kinh tế tổng hợp'], ['KTN', 'kinh tế ngành'], ['ĐT', 'đô thị, đầu tư'], ['XD', 'xây dựng'],
  ['CCHC', 'cải cách hành chính'], ['CCHC&PC', 'cải cách hành chính và pháp chế', true], ['CCVC', 'công chức, viên chức', true],
  ['KSTT KSTTHC', 'kiểm soát thủ tục hành chính'], ['TCCB', 'tổ chức cán bộ'], ['XDCQ', 'xây dựng chính quyền'],
  ['VTLT', 'văn thư, lưu trữ'], ['TĐKT', 'thi đua, khen thưởng'], ['PC', 'pháp chế'], ['TTr', 'thanh tra'],
  ['KHTC', 'kế hoạch - tài chính'], ['NN', 'nông nghiệp'], ['TCD BTCD', 'tiếp công dân'], ['TCNV', 'tổ chức - nội vụ', true],
];

/** Letters of drafting units and fields; the list is open, an unknown one is never an error. */
export const fieldUnits: readonly FieldUnit[] = FIELDS.map(([codes, name, seen]) => {
  const [code = '', ...alt] = words(codes);
  return { code, alt, name, verified: seen === true };
});

/** The field behind the letters (exact case), or undefined. */
export function fieldByCode(code: string): FieldUnit | undefined {
  return fieldUnits.find((field) => field.code === code || field.alt.includes(code));
}

/** Authority mark in front of a line of the signature block, without its full stop. */
export type AuthorityMark = 'TM' | 'Q' | 'KT' | 'TL' | 'TUQ';

/** One line of a signature block: its mark, if any, and what follows it. */
export interface AuthorityLine {
  readonly mark?: AuthorityMark;
  readonly holder: 'collective' | 'head' | 'deputy' | 'signer' | 'unit-head' | 'unit-deputy';
}

/** How a signer stands to the body: its head, a deputy, an acting head, by order, a deputy by order, by special mandate. */
export type SignerRole = 'head' | 'deputy' | 'acting' | 'byOrder' | 'byOrderDeputy' | 'byMandate';

const HEAD: AuthorityLine = { holder: 'head' };
const DEPUTY: readonly AuthorityLine[] = [{ mark: 'KT', holder: 'head' }, { holder: 'deputy' }];
const COLLECTIVE: AuthorityLine = { mark: 'TM', holder: 'collective' };

/** For each signing mode the lines above the name, from top to bottom, by role of the signer. */
export const authorityPatterns: Readonly<Record<SigningMode, Partial<Readonly<Record<SignerRole, readonly AuthorityLine[]>>>>> = {
  collective: { head: [COLLECTIVE, HEAD], deputy: [COLLECTIVE, ...DEPUTY] },
  head: {
    head: [HEAD],
    deputy: DEPUTY,
    acting: [{ mark: 'Q', holder: 'head' }],
    byOrder: [{ mark: 'TL', holder: 'head' }, { holder: 'signer' }],
    byOrderDeputy: [{ mark: 'TL', holder: 'head' }, { mark: 'KT', holder: 'unit-head' }, { holder: 'unit-deputy' }],
    byMandate: [{ mark: 'TUQ', holder: 'head' }, { holder: 'signer' }],
  },
  title: { head: [HEAD], deputy: DEPUTY },
};

/**
 * Who signs: `collective` (TM. + the body), `head` (the head in the head's own title), `title` (the code names an office, not a body).
 */
export type SigningMode = 'collective' | 'head' | 'title';
