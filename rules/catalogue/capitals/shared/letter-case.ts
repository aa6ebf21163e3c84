import type { Block } from '../../../model/block.ts';
import { LETTER, regex } from '../../../pattern/regex.ts';
import type { Edit } from '../../../vocabulary.ts';
import { everyMatch } from '../../../text/every-match.ts';

/** The text with its first letter in capitals. */
export function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with its first letter small. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const WORD = regex.gu`[${LETTER}]+`;

/**
 * The words typed at `start` with the capitals of `right`, word by word: tone style, blanks and signs stay as typed. Undefined when the
 * words do not agree letter for letter in number.
 */
export function inCaseOf(typed: string, right: string): string | undefined {
  const models = everyMatch(WORD, right);
  const words = everyMatch(WORD, typed);
  if (models.length !== words.length) return undefined;
  let out = '';
  let done = 0;
  for (const [i, word] of words.entries()) {
    const model = models[i]?.[0] ?? '';
    if (model.length !== word[0].length) return undefined;
    out += typed.slice(done, word.index);
    for (let at = 0; at < model.length; at++) {
      const letter = word[0].charAt(at);
      out += model.charAt(at) === model.charAt(at).toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
    }
    done = word.index + word[0].length;
  }
  return out + typed.slice(done);
}

/** One edit for every letter of `block.text` from `start` on that differs from `proper`, a text of the same length; undefined when none does. */
export function caseEdits(block: Block, start: number, proper: string): readonly [Edit, ...Edit[]] | undefined {
  const edits: Edit[] = [];
  for (let i = 0; i < proper.length; i++) {
    const letter = proper.charAt(i);
    if (letter !== block.text.charAt(start + i)) edits.push({ span: block.spanOf(start + i, start + i + 1), text: letter });
  }
  const [first, ...rest] = edits;
  return first === undefined ? undefined : [first, ...rest];
}
