import type { List, ListItem } from 'mdast';
import { LETTER, regex } from '../pattern/regex.ts';
import { isParagraphLine, pointAt, type SourceLine } from './simple-lines.ts';
import { simpleParagraph } from './simple-paragraph.ts';

const ITEM = regex.u`^(?:([-+*])|(\d{1,9})([.)])) (?=\*{0,3}[${LETTER}“"‘(\d])`;

/** True when the line begins an item whose text begins behind one blank. */
export function beginsItem(line: string): boolean {
  return ITEM.test(line);
}

/** The number of the item that the line begins; undefined for other lines and for bullets. */
export function itemNumber(line: string): number | undefined {
  const number = ITEM.exec(line)?.[2];
  return number === undefined ? undefined : Number(number);
}

/** True when the line, right behind an item, goes on in it. */
export function staysInItem(line: string): boolean {
  return line !== '' && !line.startsWith('#') && !ITEM.test(line);
}

/**
 * The lists of lines of which the first is an item, each of them an item, blank, or going on in the item above it: items of one sign are
 * one list. `chunk` is the source the lines are from. Undefined where only the parser can tell what they are.
 */
export function simpleLists(lines: readonly SourceLine[], chunk: string): List[] | undefined {
  const lists: List[] = [];
  let sign = '';
  let from = 0;
  while (from < lines.length) {
    const line = lines[from];
    if (line === undefined) return undefined;
    if (line.text === '') {
      from++;
      continue;
    }
    const marker = ITEM.exec(line.text);
    if (marker === null) return undefined;
    const isApart = from > 0 && lines[from - 1]?.text === '';
    let to = from + 1;
    while (to < lines.length && staysInItem(lines[to]?.text ?? '')) to++;
    const item = simpleItem(lines.slice(from, to), marker[0].length, chunk);
    if (item === undefined) return undefined;
    const ownSign = marker[1] ?? marker[3] ?? '';
    const list = lists.at(-1);
    if (list !== undefined && ownSign === sign) {
      list.children.push(item);
      list.spread ||= isApart;
      if (list.position !== undefined && item.position !== undefined) list.position.end = item.position.end;
    } else {
      // A list of another sign behind a blank line may belong to the item above.
      if (list !== undefined && isApart) return undefined;
      sign = ownSign;
      lists.push(listOf(item, marker[2] === undefined ? null : Number(marker[2])));
    }
    from = to;
  }
  return lists;
}

function listOf(item: ListItem, start: number | null): List {
  const list: List = { type: 'list', ordered: start !== null, start, spread: false, children: [item] };
  if (item.position !== undefined) list.position = { start: item.position.start, end: item.position.end };
  return list;
}

/** The item of some lines, whose text begins at column `at` of the first. */
function simpleItem(lines: readonly SourceLine[], at: number, chunk: string): ListItem | undefined {
  const [first, ...others] = lines;
  // In an item any number begins a list of its own.
  if (first === undefined || !others.every(({ text }) => isParagraphLine(text))) return undefined;
  const paragraph = simpleParagraph(lines, at, chunk);
  if (paragraph?.position === undefined) return undefined;
  const position = { start: pointAt(first, 0), end: paragraph.position.end };
  return { type: 'listItem', spread: false, checked: null, position, children: [paragraph] };
}
