/**
 * Takes clean and faulty reports of `fixtures/` through Word and back with pandoc (`pandoc` of the system), and through hard wrapping, and
 * records what comes out in `fixtures/converted/NAME.FORM.md`. The recordings are what `converted.test.ts` reads: that needs no pandoc.
 *
 *     node rules/tools/run.mjs convert-reports
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONVERTED, convertedPath, SOURCES } from './converted-reports.ts';

/** A node of pandoc's tree. */
interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

const temporary = mkdtempSync(join(tmpdir(), 'converted-'));
mkdirSync('fixtures/converted', { recursive: true });
for (const source of SOURCES) {
  const text = readFileSync(source, 'utf8');
  const docx = join(temporary, 'report.docx');
  const tree: unknown = JSON.parse(pandoc(['-f', 'gfm+hard_line_breaks', '-t', 'json'], text));
  pandoc(['-f', 'json', '-t', 'docx', '-o', docx], JSON.stringify(withParagraphsInCells(withLineBreaks(tree))));
  for (const form of CONVERTED)
    writeFileSync(convertedPath(source, form), form === 'wrapped' ? wrapped(text) : pandoc(['-f', 'docx', '-t', form, docx]));
}
rmSync(temporary, { recursive: true });

function pandoc(options: readonly string[], input = ''): string {
  return execFileSync('pandoc', options, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
}

function isNode(value: unknown): value is PandocNode {
  return typeof value === 'object' && value !== null && 't' in value;
}

function mapParts(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}

/** `<br>`, which pandoc drops from a Word document, is a line break. */
function withLineBreaks(value: unknown): unknown {
  if (isNode(value) && value.t === 'RawInline' && Array.isArray(value.c) && /^<br\s*\/?>$/iu.test(String(value.c[1])))
    return { t: 'LineBreak' };
  return mapParts(value, withLineBreaks);
}

/** In a cell of Word every line is a paragraph. */
function withParagraphsInCells(value: unknown): unknown {
  return isNode(value) && value.t === 'Table' ? inCells(value) : mapParts(value, withParagraphsInCells);
}

function inCells(value: unknown): unknown {
  if (!Array.isArray(value)) return mapParts(value, inCells);
  return value.flatMap((part: unknown) =>
    isNode(part) && (part.t === 'Plain' || part.t === 'Para') && Array.isArray(part.c)
      ? linesOf(part.c).map((line) => ({ t: 'Para', c: line }))
      : [inCells(part)],
  );
}

/** Inline nodes cut at line breaks, emphasis that goes over several lines in each of them. */
function linesOf(inlines: readonly unknown[]): unknown[][] {
  const lines: unknown[][] = [[]];
  for (const node of inlines) {
    if (isNode(node) && node.t === 'LineBreak') lines.push([]);
    else if (isNode(node) && (node.t === 'Strong' || node.t === 'Emph') && Array.isArray(node.c))
      for (const [i, part] of linesOf(node.c).entries()) {
        if (i > 0) lines.push([]);
        lines.at(-1)?.push({ t: node.t, c: part });
      }
    else lines.at(-1)?.push(node);
  }
  return lines;
}

const WIDTH = 72;

/** Paragraphs and items broken at 72 columns, as e-mail programs and many editors do; tables, headings and columns as they are. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.length <= WIDTH || /^[|#<>\s]|\S {3,}\S|\t/u.test(line) ? [line] : wrappedLine(line)))
    .join('\n');
}

function wrappedLine(line: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > WIDTH) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open];
}
