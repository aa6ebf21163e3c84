import type { Document, Pair, YAMLMap } from 'yaml';
import { LETTER, MARK, regex } from '../../rules/pattern/regex.ts';

/**
 * The text of a term list with one more known term; everything else, comments too, stays as it is. A term that is there already changes
 * nothing.
 *
 * @param name name of the file, which tells the format; YAML when it ends so, otherwise JSON with comments
 * @returns undefined when the text is not well formed, so that nothing may be written into it
 */
export async function withTerm(text: string, term: string, name: string): Promise<string | undefined> {
  return /\.ya?ml$/i.test(name) ? withYamlTerm(text, term) : withJsonTerm(text, term);
}

async function withJsonTerm(text: string, term: string): Promise<string | undefined> {
  const { applyEdits, findNodeAtLocation, modify, parse, parseTree } = await import('jsonc-parser/lib/esm/main.js');
  const source = text.trim() === '' ? '{}\n' : text;
  const read = (of: string): readonly unknown[] | undefined => {
    const errors: Parameters<typeof parse>[1] = [];
    const root: unknown = parse(of, errors, { allowTrailingComma: true });
    return errors.length > 0 ? undefined : termsOf(root);
  };
  const terms = read(source);
  if (terms === undefined) return undefined;
  if (terms.includes(term)) return text;
  const root = terms.length === 0 ? undefined : parseTree(source, [], { allowTrailingComma: true });
  const list = root === undefined ? undefined : findNodeAtLocation(root, ['terms']);
  const last = list?.children?.at(-1);
  const result =
    list === undefined || last === undefined
      ? applyEdits(
          source,
          modify(source, ['terms'], [term], { formattingOptions: { insertSpaces: true, tabSize: 2, eol: lineBreakOf(source) } }),
        )
      : afterItem(source, last.offset, last.offset + last.length, list.offset + list.length - 1, JSON.stringify(term));
  return read(result)?.includes(term) === true ? result : undefined;
}

/** Puts an item after the last one of a JSON list: on a line of its own, behind the comment of that item, where the list has lines. */
function afterItem(text: string, start: number, end: number, close: number, item: string): string {
  const rest = text.slice(end, close).replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
  const comma = rest.includes(',') ? '' : ',';
  const lineEnd = text.indexOf('\n', end);
  if (lineEnd < 0 || lineEnd >= close)
    return `${text.slice(0, end)}${comma}${text.slice(end, close).trimEnd()} ${item}${text.slice(close)}`;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  return `${text.slice(0, end)}${comma}${text.slice(end, lineEnd + 1)}${indent}${item}${lineBreakOf(text)}${text.slice(lineEnd + 1)}`;
}

async function withYamlTerm(text: string, term: string): Promise<string | undefined> {
  const { parseDocument, isMap, isScalar } = await import('yaml');
  const read = (of: string): { document: Document.Parsed; terms: readonly unknown[] } | undefined => {
    const document = parseDocument(of, { prettyErrors: false });
    if (document.errors.length > 0) return undefined;
    const root: unknown = document.toJS() ?? {};
    const terms = termsOf(root);
    return terms === undefined ? undefined : { document, terms };
  };
  const before = read(text);
  if (before === undefined) return undefined;
  if (before.terms.includes(term)) return text;
  const { contents } = before.document;
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'terms') : undefined;
  const result = await insertInYaml(text, yamlTerm(term), isMap(contents) ? contents : undefined, pair);
  const after = result === undefined ? undefined : read(result);
  return after?.terms.includes(term) === true && after.terms.length === before.terms.length + 1 ? result : undefined;
}

async function insertInYaml(text: string, item: string, map: YAMLMap | undefined, pair: Pair | undefined): Promise<string | undefined> {
  const { isNode, isSeq } = await import('yaml');
  const eol = lineBreakOf(text);
  if (pair === undefined)
    return map?.flow === true ? undefined : `${text === '' || text.endsWith('\n') ? text : text + eol}terms:${eol}  - ${item}${eol}`;
  const { key, value } = pair;
  if (isSeq(value) && value.flow === true) {
    const close = (value.range?.[1] ?? 0) - 1;
    const inside = text.slice(value.range?.[0], close);
    return `${text.slice(0, close)}${value.items.length === 0 || /,\s*$/u.test(inside) ? '' : ', '}${item}${text.slice(close)}`;
  }
  const last = isSeq(value) ? value.items.at(-1) : undefined;
  if (isNode(last)) {
    const [start = 0, end = 0] = last.range ?? [];
    const dash = text.lastIndexOf('-', start);
    const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
    return /^[ ]*$/u.test(indent) ? insertLine(text, end, `${indent}- ${item}`, eol) : undefined;
  }
  return isNode(key) ? insertLine(text, key.range?.[1] ?? 0, `  - ${item}`, eol) : undefined;
}

/** Puts a line after the one in which `offset` stands, or at `offset` when that is the beginning of a line. */
function insertLine(text: string, offset: number, line: string, eol: string): string {
  const found = text.charAt(offset - 1) === '\n' ? offset : text.indexOf('\n', offset) + 1;
  return found === 0 ? `${text}${eol}${line}${eol}` : `${text.slice(0, found)}${line}${eol}${text.slice(found)}`;
}

function termsOf(root: unknown): readonly unknown[] | undefined {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return undefined;
  if (!('terms' in root) || root.terms === null) return [];
  return Array.isArray(root.terms) ? root.terms : undefined;
}

const PLAIN = regex.u`^[${LETTER}][${LETTER}${MARK}\d /.-]*$`;

function yamlTerm(term: string): string {
  const plain = PLAIN.test(term) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(term);
  return plain ? term : JSON.stringify(term);
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
