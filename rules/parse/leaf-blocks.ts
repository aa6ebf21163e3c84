import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { BlockContent, type BlockPlace, type CellRange } from '../model/block-content.ts';
import { type TextRange } from '../text/span.ts';
import { isAligned, isColumnRule, isLaidOut } from '../text/laid-out.ts';
import { firstEndingAfter } from '../text/range-at.ts';
import { type VisibleText, VisibleTextBuilder } from '../text/visible-text.ts';
import { attributeMarkup, mayHoldAttributes } from './attribute-markup.ts';
import { type GridCell, gridCells, sourceOfCell } from './grid-table.ts';
import { cutHtml, type HtmlRun } from './html-text.ts';
import { goesOn, indentedProse } from './indented-prose.ts';
import { parseChunk } from './markdown.ts';
import { appendSource } from './source-characters.ts';
import { splitPoints } from './split-lines.ts';

/** A block found in a chunk, at an offset of the chunk's source. */
export interface Leaf {
  readonly content: BlockContent;
  readonly offset: number;
}

/** An HTML comment, at offsets of the chunk's source; `text` is what stands between `<!--` and `-->`. */
export interface Comment extends TextRange {
  readonly text: string;
}

/** What the engine needs of one chunk. */
export interface ChunkLeaves {
  readonly leaves: readonly Leaf[];
  readonly comments: readonly Comment[];
  /** YAML text of the front matter, when the chunk is one. */
  readonly frontMatter?: { readonly value: string; readonly start: number; readonly end: number };
}

/** Gives an existing content for the same text and place, or keeps the one made by `make`. */
export type Intern = (key: string, make: () => BlockContent) => BlockContent;

interface Context {
  readonly listDepth: number;
  readonly quoted: boolean;
  readonly indented: boolean;
  readonly footnote: boolean;
}

/**
 * Cuts the nodes of a chunk into blocks as a reader sees them. `source` is the chunk's text, node positions count from its start. Prose
 * that Markdown takes for code because its lines are indented is read as the paragraphs it is.
 */
export function leavesOf(nodes: readonly RootContent[], source: string, intern: Intern): ChunkLeaves {
  return new LeafCollector(source, intern).collect(nodes);
}

const PLAIN: Omit<BlockPlace, 'kind'> = {
  headingDepth: 0,
  listDepth: 0,
  quoted: false,
  footnote: false,
  row: -1,
  column: -1,
  joined: false,
  indented: false,
  laidOut: false,
  listNumber: 0,
};

/** What the parts of one paragraph, heading or cell are read into. */
interface Reading {
  /** Offset of the chunk's source that the builder counts from. */
  readonly base: number;
  readonly builder: VisibleTextBuilder;
  readonly strong: TextRange[];
  readonly emphasis: TextRange[];
  readonly quoted: boolean;
  /** Ranges of the chunk's source that are markup although Markdown takes them for text, in order. */
  readonly hidden: readonly TextRange[];
}

const NOTHING: readonly TextRange[] = [];

class LeafCollector {
  private readonly leaves: Leaf[] = [];
  private readonly comments: Comment[] = [];
  private frontMatter: ChunkLeaves['frontMatter'];
  private mayHoldColumnRule: boolean | undefined;
  private mayHoldAttributes: boolean | undefined;

  constructor(
    private readonly source: string,
    private readonly intern: Intern,
  ) {}

  collect(nodes: readonly RootContent[]): ChunkLeaves {
    const context = { listDepth: 0, quoted: false, indented: false, footnote: false };
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      const next = nodes[i + 1];
      if (node === undefined) continue;
      if (node.type === 'code' && next?.type === 'paragraph' && this.joined(node, next, context)) i++;
      else this.visit(node, context);
    }
    return { leaves: this.leaves, comments: this.comments, ...(this.frontMatter === undefined ? {} : { frontMatter: this.frontMatter }) };
  }

  private visit(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'paragraph':
        this.text(node.children, startOf(node), endOf(node), { ...PLAIN, ...context, kind: 'paragraph' });
        break;
      case 'heading':
        this.text(node.children, startOf(node), endOf(node), { ...PLAIN, ...context, kind: 'heading', headingDepth: node.depth });
        break;
      case 'list':
        node.children.forEach((item, i) => this.listItem(item, context, node.ordered === true ? (node.start ?? 1) + i : 0));
        break;
      case 'blockquote':
        for (const child of node.children) this.visit(child, { ...context, quoted: true });
        break;
      case 'footnoteDefinition':
        for (const child of node.children) this.visit(child, { ...context, footnote: true });
        break;
      case 'table':
        node.children.forEach((row, r) =>
          row.children.forEach((cell, c) => {
            const first = cell.children[0];
            const last = cell.children[cell.children.length - 1];
            if (first === undefined || last === undefined) return;
            this.text(cell.children, startOf(first), endOf(last), { ...PLAIN, ...context, kind: 'table-cell', row: r, column: c });
          }),
        );
        break;
      case 'html':
        this.html(startOf(node), endOf(node), context);
        break;
      case 'code':
        for (const { start, end } of indentedProse(this.source, startOf(node), endOf(node)))
          this.nested(start, end, { ...context, indented: true });
        break;
      case 'yaml':
        this.frontMatter = { value: node.value, start: startOf(node), end: endOf(node) };
        break;
      default:
        break;
    }
  }

  /**
   * Reads prose that Markdown takes for code because the first line is pushed in, with the paragraph below it where that goes on with
   * the sentence, as text of PDF has it. False, and nothing read, where it does not.
   */
  private joined(code: Nodes, below: Nodes, context: Context): boolean {
    const pieces = indentedProse(this.source, startOf(code), endOf(code));
    const last = pieces.pop();
    if (last === undefined || !goesOn(this.source, last, startOf(below))) return false;
    for (const { start, end } of pieces) this.nested(start, end, { ...context, indented: true });
    this.nested(last.start, endOf(below), context);
    return true;
  }

  /** Reads a stretch of the chunk as Markdown of its own. */
  private nested(start: number, end: number, context: Context): void {
    const piece = this.source.slice(start, end);
    const inner = new LeafCollector(piece, this.intern);
    for (const node of parseChunk(piece, false).nodes) inner.visit(node, context);
    for (const leaf of inner.leaves) this.leaves.push({ ...leaf, offset: leaf.offset + start });
    for (const comment of inner.comments) this.comments.push({ ...comment, start: comment.start + start, end: comment.end + start });
  }

  private listItem(item: ListItem, context: Context, listNumber: number): void {
    const inner = { ...context, listDepth: context.listDepth + 1 };
    item.children.forEach((child, i) => {
      if (i === 0 && child.type === 'paragraph') {
        this.text(child.children, startOf(item), endOf(child), { ...PLAIN, ...inner, kind: 'paragraph', listNumber }, startOf(child));
      } else this.visit(child, inner);
    });
  }

  /** `contentStart`: where the paragraph proper begins when an enumerator made by Markdown stands before it. */
  private text(children: readonly PhrasingContent[], start: number, end: number, place: BlockPlace, contentStart = start): void {
    const raw = this.source.slice(start, end);
    const cells = place.kind === 'paragraph' && !place.quoted ? gridCells(raw) : undefined;
    if (cells !== undefined) {
      this.grid(cells, raw, start, place);
      return;
    }
    const builder = new VisibleTextBuilder(raw);
    const strong: TextRange[] = [];
    const emphasis: TextRange[] = [];
    if (contentStart > start) this.enumerator(builder, raw.slice(0, contentStart - start));
    const markup = (this.mayHoldAttributes ??= mayHoldAttributes(this.source))
      ? attributeMarkup(children, this.source, place.kind === 'heading')
      : NOTHING;
    // A line that goes on in the next block ends like a line inside one: `Nơi nhận:\` above a list.
    const hidden = /(?<!\\)\\$/u.test(raw.slice(-2)) ? [...markup, { start: end - 1, end }] : markup;
    this.inline(children, { base: start, builder, strong, emphasis, quoted: place.quoted, hidden });
    const laidOut = place.kind !== 'table-cell' && this.isLaidOut(raw, start, end);
    this.emit(builder.build(), raw, start, laidOut ? { ...place, laidOut } : place, strong, emphasis);
  }

  /** A grid table is one block: cell after cell as a reader sees them, each paragraph of a cell on lines of its own. */
  private grid(cells: readonly GridCell[], raw: string, offset: number, place: BlockPlace): void {
    const builder = new VisibleTextBuilder(raw);
    const strong: TextRange[] = [];
    const emphasis: TextRange[] = [];
    const placed: CellRange[] = [];
    for (const cell of cells) {
      let from: number | undefined;
      const inner = new LeafCollector(cell.text, (_, make) => make());
      for (const { content, offset: at } of inner.collect(parseChunk(cell.text, false).nodes).leaves) {
        const units = content.unitsOf(0, content.text.length);
        const first = sourceOfCell(cell, at);
        if (builder.length > 0) builder.addReplacement('\n', first, first);
        const base = builder.length;
        from ??= base;
        for (const unit of units) {
          const [from, to] = [sourceOfCell(cell, at + unit.source), sourceOfCell(cell, at + unit.sourceEnd - 1) + 1];
          builder.addReplacement(content.text.slice(unit.at, unit.at + unit.length), from, to);
        }
        for (const range of content.strong) strong.push({ start: base + range.start, end: base + range.end });
        for (const range of content.emphasis) emphasis.push({ start: base + range.start, end: base + range.end });
      }
      if (from !== undefined) placed.push({ row: cell.row, column: cell.column, start: from, end: builder.length });
    }
    const visible = builder.build();
    if (visible.text.trim() === '') return;
    const own = { ...place, laidOut: true };
    const key = [raw, Object.values(own).join()].join('\u0000');
    this.leaves.push({ content: this.intern(key, () => new BlockContent(raw, visible, own, strong, emphasis, placed)), offset });
  }

  private isLaidOut(raw: string, start: number, end: number): boolean {
    return this.isBesideColumnRule(start, end) || isLaidOut(raw) || isAligned(this.source, start, end);
  }

  /** True for lines directly above or below the rule of a text table, which Markdown takes for a thematic break. */
  private isBesideColumnRule(start: number, end: number): boolean {
    if (!(this.mayHoldColumnRule ??= this.source.includes('-- -'))) return false;
    const above = this.source.slice(this.source.lastIndexOf('\n', start - 2) + 1, start).trimEnd();
    const below =
      this.source
        .slice(end)
        .trimStart()
        .split(/[\r\n]/, 1)[0] ?? '';
    return isColumnRule(above) || isColumnRule(below);
  }

  private enumerator(builder: VisibleTextBuilder, typed: string): void {
    const sign = /^\S+/u.exec(typed)?.[0] ?? '';
    const rest = typed.slice(sign.length);
    builder.addText(0, sign.length);
    // A line end between the sign and the text (an item that starts on the next line) reads as one space.
    if (/^ *$/u.test(rest)) builder.addText(sign.length, typed.length);
    else builder.addReplacement(' ', sign.length, typed.length);
  }

  private inline(children: readonly PhrasingContent[], reading: Reading): void {
    const { base, builder, strong, emphasis } = reading;
    let code: string | undefined;
    for (const [i, node] of children.entries()) {
      const start = startOf(node) - base;
      const end = endOf(node) - base;
      if (node.type === 'html') code = codeAround(node.value, code);
      else if (code !== undefined) {
        builder.addReplacement('\uFFFC', start, end);
        continue;
      }
      switch (node.type) {
        case 'text':
          this.plain(startOf(node), endOf(node), reading);
          break;
        case 'strong':
        case 'emphasis': {
          const from = builder.length;
          this.inline(node.children, reading);
          (node.type === 'strong' ? strong : emphasis).push({ start: from, end: builder.length });
          break;
        }
        case 'delete':
        case 'link': {
          const from = builder.length;
          this.inline(node.children, reading);
          // A reference whose words the reader’s program fills in stands for words: those on its two sides do not meet.
          if (builder.length === from && from > 0 && i + 1 < children.length) builder.addReplacement('\uFFFC', start, end);
          break;
        }
        case 'linkReference': {
          const [only, ...others] = node.children;
          // The text of a short reference is its target as well: no part of it can be changed by itself.
          if (node.referenceType !== 'full' && only?.type === 'text' && others.length === 0) builder.addReplacement(only.value, start, end);
          else this.inline(node.children, reading);
          break;
        }
        case 'break':
          builder.trimEnd();
          builder.addReplacement('\n', start, end);
          break;
        case 'html':
          if (/^<br\s*\/?>$/iu.test(node.value)) {
            builder.trimEnd();
            if (builder.last !== '\n') builder.addReplacement('\n', start, end);
          } else this.comment(startOf(node), endOf(node));
          break;
        case 'inlineCode':
        case 'image':
        case 'imageReference':
          builder.addReplacement('\uFFFC', start, end);
          break;
        default:
          break;
      }
    }
  }

  /** Adds a stretch of the source that Markdown takes for text, without what is hidden of it. */
  private plain(start: number, end: number, { base, builder, quoted, hidden }: Reading): void {
    const source = this.source.slice(base);
    let done = start;
    for (let i = firstEndingAfter(hidden, start); (hidden[i]?.start ?? end) < end; i++) {
      const range = hidden[i];
      if (range === undefined) break;
      appendSource(builder, source, done - base, Math.max(done, range.start) - base, quoted);
      done = range.end;
    }
    if (done < end) appendSource(builder, source, done - base, end - base, quoted);
  }

  private emit(
    visible: VisibleText,
    raw: string,
    offset: number,
    place: BlockPlace,
    strong: readonly TextRange[],
    emphasis: readonly TextRange[],
  ): void {
    const { text } = visible;
    if (text.trim() === '') return;
    const points = [0, ...splitPoints(text), text.length + 1];
    const boldIn = cutter(strong);
    const slantedIn = cutter(emphasis);
    for (let i = 0; i + 1 < points.length; i++) {
      const start = points[i] ?? 0;
      const end = (points[i + 1] ?? 0) - 1;
      const from = i === 0 ? 0 : visible.sourceStart(start);
      const to = i + 2 === points.length ? raw.length : visible.sourceEnd(start, end);
      const piece = raw.slice(from, to);
      const part = i === 0 && points.length === 2 ? visible : visible.slice(start, end, from);
      const bold = boldIn(start, end);
      const slanted = slantedIn(start, end);
      const own: BlockPlace = i === 0 ? place : { ...place, joined: true, listNumber: 0 };
      const key = [
        piece,
        part.text,
        Object.values(own).join(),
        bold.map((r) => `${r.start}-${r.end}`).join(),
        slanted.map((r) => `${r.start}-${r.end}`).join(),
      ].join('\u0000');
      this.leaves.push({ content: this.intern(key, () => new BlockContent(piece, part, own, bold, slanted)), offset: offset + from });
    }
  }

  private html(start: number, end: number, context: Context): void {
    const raw = this.source.slice(start, end);
    for (const piece of cutHtml(raw)) {
      if (piece.kind === 'comment') this.comment(start + piece.start, start + piece.end);
      else {
        const inner = raw.slice(piece.start, piece.end);
        const builder = new VisibleTextBuilder(inner);
        const strong: TextRange[] = [];
        const emphasis: TextRange[] = [];
        const isWrapped = (at: number): boolean => endsLongLine(this.source, start + piece.start + at);
        for (const run of piece.runs) {
          const from = builder.length;
          if (run.kind === 'text') appendSource(builder, inner, run.start - piece.start, run.end - piece.start, false, isWrapped);
          else builder.addReplacement(visibleOf(run), run.start - piece.start, run.end - piece.start);
          if (run.strong) strong.push({ start: from, end: builder.length });
          if (run.emphasis) emphasis.push({ start: from, end: builder.length });
        }
        const { cell, row, column, headingDepth, listNumber } = piece;
        const kind = cell ? 'table-cell' : headingDepth > 0 ? 'heading' : 'paragraph';
        const own = { headingDepth: kind === 'heading' ? headingDepth : 0, listDepth: context.listDepth + piece.listDepth, listNumber };
        this.emit(
          builder.build(),
          inner,
          start + piece.start,
          { ...PLAIN, ...context, ...own, quoted: context.quoted || piece.quoted, kind, row, column },
          strong,
          emphasis,
        );
      }
    }
  }

  private comment(start: number, end: number): void {
    const match = /^<!--([\s\S]*?)-->/u.exec(this.source.slice(start, end));
    if (match !== null) this.comments.push({ text: match[1] ?? '', start, end: start + match[0].length });
  }
}

/** A line of HTML of so many characters, tags included, was wrapped by the program that wrote it; a shorter one was typed as a line. */
const WRAPPED_LINE = 50;

function endsLongLine(source: string, lineEnd: number): boolean {
  for (let at = lineEnd - 1; at >= lineEnd - WRAPPED_LINE; at--) {
    const code = source.charCodeAt(at);
    if (at < 0 || code === 10 || code === 13) return false;
  }
  return true;
}

/** What a reader sees of a run of HTML that is no text. */
function visibleOf({ kind, sign }: HtmlRun): string {
  return kind === 'sign' ? sign : kind === 'break' ? '\n' : '\uFFFC';
}

/** The parts of the ranges that lie in a piece, for one piece after the other. */
function cutter(ranges: readonly TextRange[]): (start: number, end: number) => TextRange[] {
  const ahead = [...ranges].sort((a, b) => b.start - a.start);
  let open: TextRange[] = [];
  return (start, end) => {
    open = open.filter((range) => range.end > start);
    for (let next = ahead.at(-1); next !== undefined && next.start < end; next = ahead.at(-1)) {
      ahead.pop();
      if (next.end > start) open.push(next);
    }
    return open.map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }));
  };
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

const CODE_TAG = /^<(?<close>\/?)(?<name>code|kbd|samp|tt)\b/i;

/** Name of the element of code that what follows an inline tag stands in, given the one that the tag stands in; undefined for prose. */
function codeAround(tag: string, around: string | undefined): string | undefined {
  const { close, name } = CODE_TAG.exec(tag)?.groups ?? {};
  if (name === undefined) return around;
  if (close === '') return around ?? name.toLowerCase();
  return around === name.toLowerCase() ? undefined : around;
}
