import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toolResources } from '../../tools/tool-resources.ts';
import { bodyTables } from './bodies-and-titles.ts';
import { capitalTables } from './capitals.ts';
import { documentTables } from './documents.ts';
import { outlineTables } from './report-outlines.ts';
import { wordingTables } from './series-and-wordings.ts';
import { spellingTables } from './spelling.ts';
import type { TableCheck } from './table.ts';

const TABLES: readonly TableCheck[] = [
  ...wordingTables,
  ...capitalTables,
  ...documentTables,
  ...bodyTables,
  ...outlineTables,
  ...spellingTables(toolResources),
];

describe('every row of a table is found by what owns it', () => {
  it.each(TABLES.filter(({ rows }) => rows.length > 0).map((table) => [table.title, table] as const))('%s', (_, { rows }) => {
    expect(rows.filter(({ exception, isFound }) => exception === undefined && !isFound()).map(({ row }) => row)).toEqual([]);
    const excused = rows.filter(({ exception }) => exception !== undefined);
    expect(excused.filter(({ isFound }) => isFound()).map(({ row, exception }) => `${row} is found, though: ${exception ?? ''}`)).toEqual(
      [],
    );
  });
});

/** Modules of tables, with what they export that is one: a list, a set, a map or a record. */
async function exportedTables(folder: string): Promise<[name: string, value: object][]> {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const modules = readdirSync(root).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'data-checks.ts');
  const found = await Promise.all(
    modules.map(async (file) => {
      const module = (await import(/* @vite-ignore */ new URL(file, root).href)) as Readonly<Record<string, unknown>>;
      return Object.entries(module).flatMap(([name, value]): [string, object][] =>
        typeof value === 'object' && value !== null ? [[`${file} ${name}`, value]] : [],
      );
    }),
  );
  return found.flat();
}

describe('the list of tables', () => {
  it.each(['data', 'spelling/memory'])('holds every table that a module of %s exports', async (folder) => {
    const listed = new Set(TABLES.map(({ table }) => table));
    const tables = await exportedTables(folder);
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter(([, value]) => !listed.has(value)).map(([name]) => name)).toEqual([]);
  });
});
