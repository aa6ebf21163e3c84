// A bundle whose characters all lie in ASCII is read and held with one byte a character; V8 holds any other text with two.
import ts from 'typescript';

/**
 * Writes every character of a script that lies outside ASCII as an escape.
 *
 * @param {string} source a script in which such characters stand in strings, templates, regular expressions and comments only
 * @returns {string} a script that does the same, all ASCII; comments lose these characters
 * @throws {Error} for one in the raw text of a template whose tag is not `String.raw`
 */
export function asciiSource(source) {
  const file = ts.createSourceFile('bundle.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let out = '';
  let done = 0;
  const replace = (start, end, text) => {
    out += escaped(source.slice(done, start)) + text;
    done = end;
  };
  const visit = (node) => {
    if (!ts.isTaggedTemplateExpression(node)) return void ts.forEachChild(node, visit);
    const { template } = node;
    const pieces = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template]
      : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
    if (!pieces.some((piece) => OUTSIDE.test(piece.getText(file)))) return void ts.forEachChild(template, visit);
    if (node.tag.getText(file) !== 'String.raw') throw new Error(`a template of ${node.tag.getText(file)} holds characters outside ASCII`);
    // What String.raw makes of it, as an ordinary template.
    replace(node.getStart(file), template.getStart(file), '');
    for (const piece of pieces) {
      if (ts.isTemplateMiddle(piece) || ts.isTemplateTail(piece)) visit(piece.parent.expression);
      cooked(piece);
    }
  };
  const cooked = (piece) => replace(piece.getStart(file), piece.end, escaped(cookedPiece(source.slice(piece.getStart(file), piece.end))));
  visit(file);
  return out + escaped(source.slice(done));
}

const OUTSIDE = /[^\0-\x7f]/u;

/** A piece of a raw template with its delimiters, as it is written without the tag. */
function cookedPiece(piece) {
  const [, open, text, close] = /^([`}])([^]*?)(`|\$\{)$/u.exec(piece);
  return `${open}${text
    .replace(/\\/gu, '\\\\')
    .replace(/`/gu, '\\`')
    .replace(/\$(?=\{)/gu, '\\$')}${close}`;
}

/** A backslash before such a character stands for nothing, and would take the escape's own. */
function escaped(text) {
  return text.replace(
    /(\\*)([^\0-\x7f])/g,
    (_, slashes, unit) => `${slashes.slice(slashes.length % 2)}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
