import type { Nodes, PhrasingContent } from 'mdast';
import { everyMatch } from '../text/every-match.ts';
import type { TextRange } from '../text/span.ts';

/** True when a source may hold what {@link attributeMarkup} finds: texts without it pay for this look only. */
export function mayHoldAttributes(source: string): boolean {
  return source.includes('{') || source.includes(':::');
}

/** What pandoc sets in braces: `{.underline}`, `{#muc-1 .unnumbered}`, `{width="3in"}`, `{-}`, `{=html}`; a line end may stand between two. */
const ATTRIBUTES =
  /\{[\s>]*(?:[#.=][^\s{}">]+|[\w:-]+=(?:"[^"{}]*"|[^\s"{}>]*)|-)(?:[\s>]+(?:[#.][^\s{}">]+|[\w:-]+=(?:"[^"{}]*"|[^\s"{}>]*)|-))*[\s>]*\}/uy;

const BRACKET = /\\[^]|[[\]]/gu;
/** Lines that open or close divisions of pandoc: `::: {.center}`, `::: center`, `:::`. */
const DIVISION = /(?<=^|[\r\n])(?:[ \t]*:{3,}(?:[ \t]*(?:\{[^{}\r\n]*\}|[\w-]+)(?:[ \t]*:{3,})?)?[ \t]*(?:\r\n|\r|\n|$))+/gu;

/**
 * Markup of pandoc in a paragraph or heading that Markdown takes for text: the brackets and braces of spans (`[…]{.underline}`), the
 * attributes behind links, images, code and at the end of a heading, and lines of divisions. A reader sees none of it.
 *
 * @param children the parts of the paragraph or heading
 * @param source what the positions of the parts are offsets of
 * @returns ranges of the source in order, apart from each other
 */
export function attributeMarkup(children: readonly PhrasingContent[], source: string, isHeading: boolean): readonly TextRange[] {
  const hidden: TextRange[] = [];
  collect(children, source, hidden);
  const last = children.at(-1);
  if (isHeading && last?.type === 'text') hidden.push(...headingAttributes(source, rangeOf(last)));
  return hidden.length < 2 ? hidden : apart(hidden.sort((a, b) => a.start - b.start));
}

function collect(children: readonly PhrasingContent[], source: string, hidden: TextRange[]): void {
  /** Opening brackets that nothing has closed yet: a span begins and ends among the parts of one emphasis. */
  const open: number[] = [];
  let before: Nodes | undefined;
  for (const node of children) {
    if (node.type === 'text') {
      const { start, end } = rangeOf(node);
      const behind = before !== undefined && TAKES_ATTRIBUTES.has(before.type) ? attributesEnd(source, start, end) : undefined;
      if (behind !== undefined) hidden.push({ start, end: behind });
      spans(source, { start: behind ?? start, end }, open, hidden);
      divisions(source, start, end, hidden);
    } else if ('children' in node) collect(node.children, source, hidden);
    before = node;
  }
}

const TAKES_ATTRIBUTES: ReadonlySet<Nodes['type']> = new Set(['link', 'linkReference', 'image', 'imageReference', 'inlineCode']);

function spans(source: string, { start, end }: TextRange, open: number[], hidden: TextRange[]): void {
  for (const { index, 0: sign } of everyMatch(BRACKET, source.slice(start, end))) {
    const at = start + index;
    if (sign === '[') open.push(at);
    else if (sign === ']') {
      const opening = open.pop();
      const close = opening === undefined ? undefined : attributesEnd(source, at + 1, end);
      if (opening !== undefined && close !== undefined) hidden.push({ start: opening, end: opening + 1 }, { start: at, end: close });
    }
  }
}

function divisions(source: string, start: number, end: number, hidden: TextRange[]): void {
  const text = source.slice(start, end);
  if (!text.includes(':::')) return;
  // A part that begins inside a line begins no division.
  const beginsLine = start === 0 || /[\r\n]/u.test(source.charAt(start - 1));
  for (const { index, 0: lines } of everyMatch(DIVISION, text)) {
    if (index === 0 && !beginsLine) continue;
    let from = start + index;
    // Of the last lines the line end before it goes.
    if (from + lines.length === end && !/[\r\n]$/u.test(lines)) while (from > start && /[\r\n]/u.test(source.charAt(from - 1))) from--;
    hidden.push({ start: from, end: start + index + lines.length });
  }
}

/** Attributes at the end of a heading's last text, with the blanks before them. */
function headingAttributes(source: string, { start, end }: TextRange): readonly TextRange[] {
  const at = source.lastIndexOf('{', end - 1);
  if (at < start || attributesEnd(source, at, end) !== end) return [];
  let from = at;
  while (from > start && /[ \t]/u.test(source.charAt(from - 1))) from--;
  return [{ start: from, end }];
}

/** Where the attributes that begin at `at` end, not behind `limit`; undefined when none begin there. */
function attributesEnd(source: string, at: number, limit: number): number | undefined {
  if (source.charCodeAt(at) !== 0x7b) return undefined;
  ATTRIBUTES.lastIndex = at;
  return ATTRIBUTES.test(source) && ATTRIBUTES.lastIndex <= limit ? ATTRIBUTES.lastIndex : undefined;
}

/** Sorted ranges, those that meet or overlap made one. */
function apart(ranges: readonly TextRange[]): readonly TextRange[] {
  const out: TextRange[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last === undefined || last.end < range.start) out.push(range);
    else out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return out;
}

function rangeOf(node: Nodes): TextRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
