import { createSpellingChecker, type SpellingChecker, WordList } from '../index.ts';
import { type Refuse } from './argument.ts';

/** One checker for the same data and the same words: making one costs more than checking a report. */
const checkers = new WeakMap<object, WeakMap<object, SpellingChecker>>();
const NO_DATA = {};
const NO_WORDS: readonly string[] = [];

/** The checker that goes by `data` (the bytes of spelling.bin) and leaves `words` alone; each may be missing. Refuses bytes of something else. */
export function spellingCheckerOf(data: Uint8Array | undefined, words: readonly string[] = NO_WORDS, refuse: Refuse): SpellingChecker {
  let ofData = checkers.get(data ?? NO_DATA);
  if (ofData === undefined) checkers.set(data ?? NO_DATA, (ofData = new WeakMap()));
  let checker = ofData.get(words);
  if (checker === undefined) ofData.set(words, (checker = makeChecker(data, words, refuse)));
  return checker;
}

function makeChecker(data: Uint8Array | undefined, words: readonly string[], refuse: Refuse): SpellingChecker {
  const list = new WordList([{ name: 'knownWords', text: words.join('\n') }]);
  const [wrong] = list.errors;
  if (wrong !== undefined) {
    const word = `“${words[wrong.line - 1] ?? ''}”`;
    return refuse({ vi: `“knownWords” có ${word}: ${wrong.message.vi}`, en: `“knownWords” has ${word}: ${wrong.message.en}` });
  }
  try {
    return createSpellingChecker(data, { words: list });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse({
      vi: `“spellingData” không phải nội dung tệp spelling.bin của phiên bản này: ${reason}`,
      en: `“spellingData” is not the spelling.bin of this version: ${reason}`,
    });
  }
}
