import { typeByWrongCode, typesByCodeAnyCase, typesByName } from '../../data/document-types.ts';
import type { Citation } from '../citation.ts';

/** Words before a number that name no type of their own. */
const GENERIC = /^(?:văn bản|điều lệ|thông tin báo cáo|thư mời|công hàm)$/u;

/** Canonical type of a mention with a type word of its own; undefined for “văn bản” and the like, and for members of a list. */
export function ownType(citation: Citation): string | undefined {
  return citation.type === undefined || citation.typeName === undefined || GENERIC.test(citation.typeName) ? undefined : citation.typeName;
}

/** True when both names may be used of one document: `nghị quyết` and `nghị quyết liên tịch`, `thông báo kết luận` and `kết luận`. */
export function typesMeet(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Canonical names of the types that a mention's symbol belongs to; empty when the symbol does not tell. */
export function typesOfSymbol(citation: Citation): readonly string[] {
  const code = citation.typeCode;
  if (code === undefined) return [];
  const regime = citation.form === 'party' ? 'party' : undefined;
  const all = typesByCodeAnyCase(code);
  const fitting = regime === undefined ? all.filter((type) => type.regime !== 'party') : all.filter((type) => type.regime === 'party');
  const wrong = typeByWrongCode(code);
  const names = (fitting.length > 0 ? fitting : all).map((type) => type.name);
  return [...new Set(names.length > 0 || wrong === undefined ? names : [wrong.name])];
}

/** False when the mention's type word certainly contradicts its symbol: `Kế hoạch số 12/QĐ-UBND`. */
export function typeFitsSymbol(citation: Citation): boolean {
  const type = ownType(citation);
  const code = citation.typeCode?.toUpperCase();
  if (type === undefined || code === undefined) return true;
  const names = typesOfSymbol(citation);
  if (names.length === 0 || names.some((name) => typesMeet(name, type))) return true;
  // Letters with a meaning in another regime, and longer practice codes that begin with the type's own (BCTĐ, QCPH).
  const own = typesByName(type);
  if (own.some((row) => row.code !== null && code.startsWith(row.code.toUpperCase()))) return true;
  if (own.some((row) => row.wrongCodes.some((wrong) => wrong.toUpperCase() === code))) return true;
  return own.length === 0 || (type === 'công văn' && !STRONG_CODES.has(code)) || WEAK_CODES.has(code);
}

/** Letters that begin no body’s name, as CT does (Cục Thuế), so that a letter’s symbol cannot begin with them. */
const STRONG_CODES: ReadonlySet<string> = new Set(['QĐ', 'KH', 'BC', 'TB', 'NQ', 'NĐ', 'CTR', 'QYĐ', 'ĐA']);
/** Letters that also stand for bodies and fields, so that nothing follows from them. */
const WEAK_CODES: ReadonlySet<string> = new Set([
  'TT',
  'TC',
  'HĐ',
  'L',
  'PL',
  'PC',
  'CN',
  'CK',
  'QH',
  'CL',
  'PG',
  'PB',
  'GM',
  'CV',
  'VBHN',
]);

/** The name with a capital first letter. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
