import type { Block } from './block.ts';

const APPENDIX = /^(?:PHỤ\s+LỤC|Phụ\s+lục)(?:\s+(?:[Ss][ốỐ]\s+)?(?<number>[IVX]+|\d{1,2}|[A-Z]))?(?=\s*[:.\n]|\s*$)/u;

/** The heading of an appendix as read from its block. */
export interface AppendixHeading {
  /** Length of `PHỤ LỤC I` at the start of the visible text. */
  readonly length: number;
  /** Number as typed; absent where there is none. */
  readonly number?: string;
}

/** Reads a block as the heading of an appendix (`PHỤ LỤC I`, `Phụ lục`); undefined when it is none. */
export function appendixHeading(block: Block): AppendixHeading | undefined {
  const { place, marker } = block.content;
  if (marker !== undefined || place.quoted || place.footnote) return undefined;
  const match = APPENDIX.exec(block.text);
  if (match === null) return undefined;
  const [typed] = match;
  // A single annex is headed by the words alone.
  if (typed !== block.lines[0]?.text.trim() && typed !== typed.toUpperCase() && place.kind !== 'heading' && !block.content.bold)
    return undefined;
  const number = match.groups?.['number'];
  return { length: typed.length, ...(number === undefined ? {} : { number }) };
}
