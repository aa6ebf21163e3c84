import { everyMatch } from '../../text/every-match.ts';
import type { BlockContent } from '../block-content.ts';
import { perContent } from '../per-content.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './read-figures.ts';

/** A sentence that holds figures, cut at full stops, question and exclamation marks that a blank follows. */
export interface FigureSentence {
  /** Range of the block's visible text. */
  readonly start: number;
  readonly end: number;
  /** The sentence with its figures covered, see `FigureText.mask`, and what stands in round brackets covered by blanks; as long as the sentence. */
  readonly open: string;
  /** The sentence with its figures covered. */
  readonly mask: string;
  readonly figures: readonly Figure[];
  /** Figures outside round brackets. */
  readonly openFigures: readonly Figure[];
}

/** A paragraph with more figures, or a sentence with more of them, is a table that lost its lines. */
const MOST_IN_BLOCK = 300;
const MOST_IN_SENTENCE = 60;
const LONGEST = 4000;
const END = /[.!?…](?=\s|$)/gu;
/** A line in three columns or more is no sentence. */
const COLUMNS = /\S(?:[ \u00A0]{3,}|\t)\S.*\S(?:[ \u00A0]{3,}|\t)\S/u;
const BRACKETED = /\([^()]*\)/gu;

/** The sentences of a block that hold figures, in order. */
export const sentencesOf: (content: BlockContent) => readonly FigureSentence[] = perContent((content) => {
  if (content.place.laidOut && COLUMNS.test(content.text)) return [];
  const { mask, figures } = figuresOf(content);
  if (figures.length > MOST_IN_BLOCK) return [];
  const sentences: FigureSentence[] = [];
  let start = 0;
  let next = 0;
  for (const end of [...everyMatch(END, mask).map(({ index }) => index), mask.length]) {
    const own: Figure[] = [];
    for (let figure = figures[next]; figure !== undefined && figure.start < end; figure = figures[++next]) own.push(figure);
    if (own.length > 0 && own.length <= MOST_IN_SENTENCE && end - start <= LONGEST)
      sentences.push(sentence(mask.slice(start, end), start, own));
    start = end + 1;
  }
  return sentences;
});

function sentence(mask: string, start: number, figures: readonly Figure[]): FigureSentence {
  const open = mask.includes('(') ? mask.replace(BRACKETED, (inside) => ' '.repeat(inside.length)) : mask;
  const openFigures = open === mask ? figures : figures.filter((figure) => open.charAt(figure.start - start) !== ' ');
  return { start, end: start + mask.length, open, mask, figures, openFigures };
}

/** The figure that begins at an offset of the sentence. */
export function figureAt({ start, figures }: FigureSentence, at: number): Figure | undefined {
  return figures.find((figure) => figure.start === start + at);
}
