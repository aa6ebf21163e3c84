// A bundle whose characters all lie in ASCII is read and held with one byte a character; V8 holds any other text with two.
import ts from 'typescript';

/**
 * Writes every character of a script that lies outside ASCII as an escape.
 *
 * @param {string} source a script in which such characters stand in strings, templates, regular expressions and comments only
 * @returns {string} a script that does the same, all ASCII; comments lose these characters. A tag is given the raw text of such a
 *   template only, as `String.raw` needs it
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
    if (node.tag.getText(file) !== 'String.raw') return void call(node, pieces);
    // What String.raw makes of it, as an ordinary template.
    replace(node.getStart(file), template.getStart(file), '');
    for (const piece of pieces) {
      if (ts.isTemplateMiddle(piece) || ts.isTemplateTail(piece)) visit(piece.parent.expression);
      cooked(piece);
    }
  };
  /** A tagged template as the call that it is, its raw text in strings. */
  const call = (node, pieces) => {
    visit(node.tag);
    const raw = pieces.map((piece) => escaped(JSON.stringify(rawPiece(piece.getText(file))[1])));
    let next = `({raw:[${raw.join()}]}`;
    let from = node.template.getStart(file);
    for (const { expression } of node.template.templateSpans ?? []) {
      replace(from, expression.getStart(file), `${next},(`);
      visit(expression);
      from = expression.end;
      next = ')';
    }
    replace(from, node.end, `${next})`);
  };
  const cooked = (piece) => replace(piece.getStart(file), piece.end, escaped(cookedPiece(source.slice(piece.getStart(file), piece.end))));
  visit(file);
  return out + escaped(source.slice(done));
}

const OUTSIDE = /[^\0-\x7f]/u;

/** A piece of a template with its delimiters: what opens it, its text and what closes it. */
const rawPiece = (piece) => /^([`}])([^]*?)(`|\$\{)$/u.exec(piece).slice(1);

/** A piece of a raw template with its delimiters, as it is written without the tag. */
function cookedPiece(piece) {
  const [open, text, close] = rawPiece(piece);
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
