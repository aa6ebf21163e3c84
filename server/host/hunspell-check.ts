import type { Localized } from '../../rules/vocabulary.ts';

/** A line of a file, 1-based, and what is wrong with it. */
export interface LineFault {
  readonly line: number;
  readonly message: Localized;
}

/** Directives that are followed by as many lines as they say, with the place of that number and the least fields of each line. */
const TABLES: ReadonlyMap<string, { readonly count: number; readonly fields: number }> = new Map([
  ['REP', { count: 1, fields: 2 }],
  ['ICONV', { count: 1, fields: 3 }],
  ['OCONV', { count: 1, fields: 3 }],
  ['COMPOUNDRULE', { count: 1, fields: 2 }],
  ['PFX', { count: 3, fields: 4 }],
  ['SFX', { count: 3, fields: 4 }],
]);

/** The first line of a Hunspell affix file whose tables cannot be read; undefined when there is none. */
export function affixFault(text: string): LineFault | undefined {
  const lines = text
    .split('\n')
    .map((line, i) => ({ line: i + 1, fields: line.trim().split(/\s+/u) }))
    .filter(({ fields: [first = ''] }) => first !== '' && !first.startsWith('#'));
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at];
    const [name = '', value] = head?.fields ?? [];
    if (head === undefined) break;
    if ((name === 'TRY' || name === 'KEY') && value === undefined)
      return fault(head.line, `“${name}” thiếu giá trị`, `“${name}” lacks its value`);
    const table = TABLES.get(name);
    if (table === undefined) continue;
    const written = head.fields[table.count] ?? '';
    if (!/^\d{1,6}$/u.test(written))
      return fault(head.line, `“${name}” thiếu số dòng theo sau`, `“${name}” lacks the number of lines that follow`);
    for (let left = Number(written); left > 0; left--) {
      const row = lines[++at];
      if (row?.fields[0] !== name)
        return fault(
          row?.line ?? head.line,
          `bảng “${name}” ghi ${written} dòng nhưng thiếu ${left}`,
          `the table “${name}” announces ${written} lines and lacks ${left}`,
        );
      if (row.fields.length < table.fields || !isPattern(name, row.fields))
        return fault(row.line, `dòng của bảng “${name}” không đọc được`, `the line of the table “${name}” cannot be read`);
    }
  }
  return undefined;
}

/** What is wrong with a Hunspell word file: its first line must be the number of words. */
export function dictionaryFault(text: string): LineFault | undefined {
  return /^\s*\d+\s*(?:\n|$)/u.test(text)
    ? undefined
    : fault(1, 'dòng đầu của từ điển phải là số từ', 'the first line of a dictionary must be the number of words');
}

function isPattern(name: string, [, from = '']: readonly string[]): boolean {
  if (name !== 'ICONV' && name !== 'OCONV') return true;
  try {
    return new RegExp(from, 'g').global;
  } catch {
    return false;
  }
}

function fault(line: number, vi: string, en: string): LineFault {
  return { line, message: { vi, en } };
}
