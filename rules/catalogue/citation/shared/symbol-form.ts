import { typesByCode, typesByCodeAnyCase, typesByName } from '../../../data/document-types.ts';
import { bodiesByCode } from '../../../data/issuing-bodies.ts';
import type { BlockContent } from '../../../model/block-content.ts';
import type { Citation } from '../../../model/citation.ts';
import { type WrittenCode, findWrittenCodes } from '../../../model/citations/code.ts';
import { perContent } from '../../../model/per-content.ts';
import { hasCapital } from '../../../pattern/letters.ts';

/**
 * What is wrong with the form of a symbol: blanks in it; a sign that is none of its own (`–`, `--`, `//`, `_`); small letters; letters run
 * together (`KHUBND`); parts in the wrong order (`UBND-KH`); a stroke for a hyphen or the other way round; two letters exchanged (`UBDN`).
 */
export type SymbolFault = 'blanks' | 'sign' | 'case' | 'together' | 'order' | 'stroke' | 'letters';

/** A symbol that is not written as it should be. */
export interface SymbolForm {
  readonly fault: SymbolFault;
  /** Number and symbol as they should stand. */
  readonly right: string;
}

const LONGEST_CODE = 12;

/** The fault of a cited number and symbol; undefined where it is well formed or nothing can be told. `isKnown` tells the letters that the report knows of a body. */
export function symbolForm(citation: Citation, isKnown: (code: string) => boolean): SymbolForm | undefined {
  const written = citation.code.text;
  const code = writtenCode(citation.block.content, written);
  if (code === undefined || code.start !== 0 || code.end !== written.length) return undefined;
  const known = (letters: string): boolean => bodiesByCode(letters).length > 0 || isKnown(letters);
  const parts = code.groups.map(({ text }) => text);
  const [first = '', second] = parts;
  const typeCode = codeOfType(citation.typeName);
  const isParty = code.groups[0].sign === '-';
  const form = (groups: readonly string[], party = isParty): string => joined(code, groups, party);

  if (second === undefined) {
    // A number with type and body in one: 45/KHUBND.
    const type =
      typeCode !== undefined && first.toUpperCase().startsWith(typeCode.toUpperCase()) ? first.slice(0, typeCode.length) : undefined;
    const body = type === undefined ? '' : first.slice(type.length);
    return type !== undefined && typeCode !== undefined && body.length > 1 && known(body)
      ? { fault: 'together', right: form([typeCode, body]) }
      : undefined;
  }
  if (
    typeCode !== undefined &&
    first !== typeCode &&
    second.toUpperCase() === typeCode.toUpperCase() &&
    (known(first) || known(first.toUpperCase()))
  )
    return { fault: 'order', right: form([typeCode, inCapitals(first, known), ...parts.slice(2)]) };

  const cased = parts.map((part, i) => (i === 0 ? ofType(part) : undefined) ?? inCapitals(part, known));
  const swapped = cased.map((part) =>
    part.length > 2 && part.length <= LONGEST_CODE && !known(part) && !isType(part) ? exchanged(part, known) : undefined,
  );
  if (swapped.some((part) => part !== undefined)) return { fault: 'letters', right: form(cased.map((part, i) => swapped[i] ?? part)) };

  const right = form(cased);
  if (cased.some((part, i) => part !== parts[i])) return { fault: 'case', right };
  const signs = code.groups.slice(1).map(({ sign }) => sign);
  if (isParty ? signs[0] === '-' && isPartyBody(second) : code.groups[0].sign === '/' && signs[0] === '/' && code.year === undefined)
    return { fault: 'stroke', right };
  if (code.spaced) return { fault: 'blanks', right: form(parts) };
  if (/[‐‑‒–—−_]|\/\/|--/u.test(written)) return { fault: 'sign', right: form(parts) };
  return undefined;
}

const codesOf = perContent((): Map<string, WrittenCode | undefined> => new Map());

/** A code of a block read once. */
function writtenCode(content: BlockContent, written: string): WrittenCode | undefined {
  const codes = codesOf(content);
  if (!codes.has(written)) codes.set(written, findWrittenCodes(written)[0]);
  return codes.get(written);
}

/** Bodies of the Party, whose symbols have a stroke before them. */
function isPartyBody(code: string): boolean {
  return /^(?:ĐU|TU|TW|HU|QU|BCĐ|BTV|VPTW|CB)$/u.test(code);
}

/** `12/2026/KH-UBND`, or `12-KH/ĐU` in Party documents. */
function joined({ number, year }: WrittenCode, groups: readonly string[], party: boolean): string {
  const [first = '', ...rest] = groups;
  const head = year === undefined ? number : `${number}/${String(year)}`;
  return party ? `${head}-${[first, ...rest].join('/')}` : `${head}/${[first, ...rest].join('-')}`;
}

function codeOfType(name: string | undefined): string | undefined {
  return name === undefined ? undefined : (typesByName(name)[0]?.code ?? undefined);
}

function isType(part: string): boolean {
  return typesByCode(part).length > 0;
}

/** The code of a type in its own letter case; undefined when the letters are none, or the case is right. */
function ofType(part: string): string | undefined {
  if (isType(part)) return undefined;
  return typesByCodeAnyCase(part)[0]?.code ?? undefined;
}

/** Letters of a body in capitals, where they are all small or their capitals are known. */
function inCapitals(part: string, known: (code: string) => boolean): string {
  if (known(part) || isType(part)) return part;
  const upper = part.toUpperCase();
  return !hasCapital(part) || known(upper) ? upper : part;
}

/** The one known code that two neighbouring letters exchanged make of unknown ones. */
function exchanged(part: string, known: (code: string) => boolean): string | undefined {
  const found = new Set<string>();
  for (let i = 0; i + 1 < part.length; i++) {
    const other = part.slice(0, i) + part.charAt(i + 1) + part.charAt(i) + part.slice(i + 2);
    if (other !== part && known(other)) found.add(other);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
