// An ESLint rule that holds the floor plan: an import runs down the floors, never up, and never from one group of rules into another.
import { dirname, join, relative, sep } from 'node:path';

/** The floors of `rules/`, from the ground up; rooms of one floor do not import one another. rules/README.md tells what each is for. */
export const FLOORS = [
  ['pattern'],
  ['text', 'vietnamese'],
  ['vocabulary.ts'],
  ['data'],
  ['model'],
  ['parse', 'terms'],
  ['spelling'],
  ['settings.ts'],
  ['resources.ts'],
  ['facts'],
  ['repository'],
  ['rule.ts', 'finding.ts'],
  ['engine', 'rule-page.ts', 'profiles'],
  ['catalogue'],
  ['sheet'],
  ['index.ts'],
  ['library'],
  ['remark.ts'],
  ['testing'],
  ['tools'],
];

const floorOf = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor])));

/** What is wrong with `from` importing `to`, both relative to `rules/` with forward slashes; undefined when it is right. */
export function wrongImport(from, to) {
  const [room, group] = from.split('/');
  const [otherRoom, otherGroup, inner] = to.split('/');
  if (room === otherRoom) {
    if (room !== 'catalogue' || group === otherGroup || otherGroup === 'shared' || group === 'index.ts') return undefined;
    return `the group “${group}” takes nothing from the group “${otherGroup}”: what both need belongs into model/ or catalogue/shared/`;
  }
  const floor = floorOf.get(room);
  const other = floorOf.get(otherRoom);
  if (floor === undefined || other === undefined)
    return `rules/${floor === undefined ? room : otherRoom} has no floor: give it one in rules/tools/eslint-floors.mjs`;
  if (otherRoom === 'catalogue' && inner !== undefined && room !== 'tools' && room !== 'testing')
    return 'rules are reached through catalogue/index.ts';
  return other < floor ? undefined : `rules/${room} is not above rules/${otherRoom}: imports run down the floors of rules/README.md`;
}

/** ESLint plugin with the one rule `floors/down`. */
export const floorsPlugin = {
  rules: {
    down: {
      meta: { type: 'problem', schema: [] },
      create(context) {
        const root = join(context.cwd, 'rules');
        const inRules = (path) => relative(root, path).split(sep).join('/');
        const from = inRules(context.filename);
        const check = ({ source }) => {
          if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
          const to = inRules(join(dirname(context.filename), source.value));
          const message = to.startsWith('..') ? undefined : wrongImport(from, to);
          if (message !== undefined) context.report({ node: source, message });
        };
        return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
      },
    },
  },
};
