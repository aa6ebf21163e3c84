import {
  type DocumentType,
  practiceTypes,
  typeByTitle,
  typeByWrongCode,
  typesByCode,
  typesByCodeAnyCase,
} from '../../../data/document-types.ts';
import { CAPITAL, regex } from '../../../pattern/regex.ts';
import { lookupKey } from '../../../vietnamese/tone-placement.ts';
import { bodiesByCode } from '../../../data/issuing-bodies.ts';
import type { NumberLine, Report } from '../../../model/report.ts';
import type { Span } from '../../../text/span.ts';

/** How the type code of the number line stands to the type name above the text. */
export type TypeCodeVerdict =
  | { readonly kind: 'right' }
  /** The right letters in a wrong form: `Bc`, `Báo cáo`, `CTR`. */
  | { readonly kind: 'form'; readonly right: string }
  /** The letters of another type. */
  | { readonly kind: 'other'; readonly right: string }
  /** The symbol begins with the body: the form of a công văn. */
  | { readonly kind: 'absent'; readonly right: string }
  | { readonly kind: 'unknown' };

/** Judges the type code of the report's own number line; a report without type name is judged by the code alone. */
export function judgeTypeCode(report: Report, { typeCode }: NumberLine): TypeCodeVerdict {
  const title = report.title?.typeName;
  const own = title === undefined ? [] : codesOf(title, report);
  const [right] = own;
  if (title === undefined || right === undefined) return judgeAlone(typeCode, title === undefined);
  if (own.includes(typeCode) || isKindOf(typeCode, right)) return { kind: 'right' };
  if (lookupKey(typeCode) === lookupKey(title) || own.some((code) => code.toLowerCase() === typeCode.toLowerCase()))
    return { kind: 'form', right };
  const meant = typeByWrongCode(typeCode, report.regime)?.code ?? typeByWrongCode(typeCode)?.code ?? undefined;
  if (meant !== undefined && own.includes(meant)) return { kind: 'form', right: meant };
  if (meant !== undefined || namesType(typeCode)) return { kind: 'other', right };
  return bodiesByCode(typeCode).length > 0 ? { kind: 'absent', right } : { kind: 'unknown' };
}

/** A slip is told only where no type name speaks against it. */
function judgeAlone(typeCode: string, tellsSlips: boolean): TypeCodeVerdict {
  if (typesByCode(typeCode).length > 0) return { kind: 'right' };
  const meant = tellsSlips ? (typeByWrongCode(typeCode)?.code ?? typesByCodeAnyCase(typeCode)[0]?.code ?? undefined) : undefined;
  if (meant !== undefined) return { kind: 'form', right: meant };
  return bodiesByCode(typeCode).length > 0 ? { kind: 'right' } : { kind: 'unknown' };
}

function namesType(typeCode: string): boolean {
  return typesByCode(typeCode).length > 0 || typesByCodeAnyCase(typeCode).length > 0 || isTypeName(typeCode);
}

/** Place of the type code in the source. */
export function typeCodeSpan(line: NumberLine): Span {
  const start = line.end - line.symbol.length;
  return line.block.spanOf(start, start + line.typeCode.length);
}

/** Codes a title may carry, the usual one first: a report with a qualified title may also carry the plain BC. */
function codesOf(title: string, report: Report): string[] {
  const plain = /^BÁO CÁO /u.test(title) ? 'BÁO CÁO' : title;
  const rows: (DocumentType | undefined)[] = [
    typeByTitle(title, report.regime),
    practiceTypes.find((type) => type.title === title),
    typeByTitle(plain, report.regime),
    typeByTitle(title, 'state'),
    typeByTitle(title, 'qppl'),
    typeByTitle(title, 'party'),
  ];
  return [...new Set(rows.flatMap((row) => (row?.code === undefined || row.code === null ? [] : [row.code])))];
}

const REPORT_CODE_RUN_ON = regex.u`^BC[${CAPITAL}]{1,4}$`;

/** `BCTĐ`, `BCTH` are kinds of BC that practice knows; `BCĐ` is the letters of a body. */
function isKindOf(code: string, right: string): boolean {
  return right === 'BC' && REPORT_CODE_RUN_ON.test(code) && bodiesByCode(code).length === 0;
}

function isTypeName(code: string): boolean {
  return typeByTitle(code.toUpperCase(), 'state') !== undefined;
}
