// What only the page of a rule shows — why it is there, what it leaves alone, wrong and right examples — is an eighth of the
// bundle. The command reads it from a file of its own when a page is asked for.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const SHOWN_ON_PAGES = new Set(['why', 'leavesAlone', 'bad', 'good']);

/**
 * Takes the texts of the page out of a module that defines a rule.
 *
 * @param {string} source text of the module
 * @returns {string} the source, line by line as before
 */
export function withoutPageTexts(source) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest);
  let out = '';
  let done = 0;
  const visit = (node) => {
    if (!ts.isCallExpression(node) || !/^define(?:Block|Survey|Report|Repository)Rule$/u.test(node.expression.getText(file)))
      return void ts.forEachChild(node, visit);
    const [spec] = node.arguments;
    if (spec === undefined || !ts.isObjectLiteralExpression(spec)) return;
    for (const property of spec.properties) {
      if (!ts.isPropertyAssignment(property) || !SHOWN_ON_PAGES.has(property.name.getText(file))) continue;
      out +=
        source.slice(done, property.initializer.getStart(file)) +
        'undefined' +
        '\n'.repeat(property.initializer.getText(file).split('\n').length - 1);
      done = property.initializer.end;
    }
  };
  visit(file);
  return out + source.slice(done);
}

/** The same as a plugin of esbuild. */
export const textlessRulesPlugin = {
  name: 'textless-rules',
  setup(build) {
    build.onLoad({ filter: /\/rules\/catalogue\/[a-z-]+\/[a-z-]+\.ts$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      return { contents: withoutPageTexts(await readFile(path, 'utf8')), loader: 'ts' };
    });
  },
};
