// The regular expressions of the sources say `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`. V8 compiles each such class into some 650 ranges, twice
// for every expression, which costs a cold command more than all matching: the classes are therefore written out when the sources
// are bundled or tested, as the letters that reports are written in. Tests run on the same letters as the shipped bundles.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Capital and small letters of Vietnamese and its neighbours that have no range of their own: pairs one code apart. */
const PAIRED = [
  0x102,
  0x10c,
  0x110,
  0x114,
  0x128,
  0x12c,
  0x14e,
  0x168,
  0x16c,
  0x1af,
  ...Array.from({ length: 45 }, (_, i) => 0x1ea0 + 2 * i),
];
const capitals = PAIRED.map((code) => String.fromCharCode(code)).join('') + '\u01A0\u0243';
const smalls = PAIRED.map((code) => String.fromCharCode(code + 1)).join('') + '\u01A1\u0180';

/** What stands for each class: Latin as far as Vietnamese and the minority languages go, Greek and Cyrillic letters, phonetic and full-width ones that pasted text holds. */
export const LETTER_CLASSES = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯΑ-ωЀ-ӿḀ-ỿＡ-Ｚａ-ｚ',
  Lu: `A-ZÀ-ÖØ-Þ${capitals}Α-ΩЀ-Я`,
  Ll: `a-zµß-öø-ÿ${smalls}α-ωа-џ`,
  M: '\\u0300-\\u036F',
};

const CLASS = /\\[pP]\{(?:L|Lu|Ll|M)\}/u;

/**
 * Writes the letter classes of every regular expression and string of a TypeScript source out.
 *
 * @param {string} source text of the file
 * @param {string} fileName shown in errors
 * @returns {string} the source, line by line as before
 * @throws {Error} for a `\P{…}` inside brackets, which cannot be written out
 */
export function writeOutLetterClasses(source, fileName) {
  if (!CLASS.test(source)) return source;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest);
  const edits = [];
  /** Notes the replacement of one literal; `inside`: it begins within brackets. Returns whether it ends so. */
  const note = (node, raw, inside) => {
    const start = node.getStart(file);
    const written = writeOut(source.slice(start, node.end), raw, inside, fileName);
    edits.push({ start, end: node.end, text: written.text });
    return written.inside;
  };
  const visit = (node, raw) => {
    if (ts.isTaggedTemplateExpression(node)) visit(node.template, node.tag.getText(file) === 'String.raw');
    else if (ts.isRegularExpressionLiteral(node)) note(node, true, false);
    else if (ts.isStringLiteral(node)) note(node, false, false);
    else if (ts.isNoSubstitutionTemplateLiteral(node)) note(node, raw === true, false);
    else if (ts.isTemplateExpression(node)) {
      let inside = note(node.head, raw === true, false);
      for (const { expression, literal } of node.templateSpans) {
        visit(expression);
        inside = note(literal, raw === true, inside);
      }
    } else ts.forEachChild(node, (child) => visit(child));
  };
  visit(file);
  let out = '';
  let done = 0;
  for (const { start, end, text } of edits) {
    out += source.slice(done, start) + text;
    done = end;
  }
  return out + source.slice(done);
}

/** One literal with its delimiters. A class inside brackets joins them, one outside gets its own; `raw`: a backslash stands for itself. */
function writeOut(literal, raw, inside, fileName) {
  const text = literal.replace(raw ? RAW_PIECE : COOKED_PIECE, (piece, ...rest) => {
    const { not, name } = rest.at(-1);
    if (piece === '[' || piece === ']') {
      inside = piece === '[';
      return piece;
    }
    if (name === undefined) return piece;
    const letters = raw ? LETTER_CLASSES[name] : LETTER_CLASSES[name].replaceAll('\\', '\\\\');
    if (not === 'p') return inside ? letters : `[${letters}]`;
    if (inside) throw new Error(`${fileName}: ${piece} inside brackets cannot be written out`);
    return `[^${letters}]`;
  });
  return { text, inside };
}

const RAW_PIECE = /\\(?:(?<not>[pP])\{(?<name>L|Lu|Ll|M)\}|[^])|[[\]]/gu;
const COOKED_PIECE = /\\\\(?:(?<not>[pP])\{(?<name>L|Lu|Ll|M)\}|[^])|[[\]]/gu;

/** The same as a plugin of esbuild, for our own sources. */
export const letterClassPlugin = {
  name: 'letter-classes',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const source = await readFile(path, 'utf8');
      return { contents: writeOutLetterClasses(source, path), loader: 'ts' };
    });
  },
};

/** The same as a plugin of Vite, for the tests. */
export const letterClassVitePlugin = {
  name: 'letter-classes',
  enforce: 'pre',
  transform(code, id) {
    const [path] = id.split('?');
    return path.endsWith('.ts') && !path.includes('/node_modules/') ? { code: writeOutLetterClasses(code, path), map: null } : undefined;
  },
};
