import { TextWords } from './text-words.ts';

/**
 * A few words, in small letters, such that each of the phrases holds at least one of them: a text without any of the words holds none of
 * the phrases, whatever blanks and signs it has between words. The word that most phrases share comes first; where several do, the
 * longest and the last, which in Vietnamese narrows the phrase. Throws for a phrase without a word.
 */
export function coveringWords(phrases: Iterable<string>): readonly string[] {
  let left = [...phrases].map((phrase) => wordsOf(phrase.toLowerCase()));
  const out: string[] = [];
  while (left.length > 0) {
    const shares = new Map<string, number>();
    for (const words of left) for (const word of new Set(words)) shares.set(word, (shares.get(word) ?? 0) + 1);
    let best = '';
    let most = 0;
    for (const [word, share] of shares) {
      if (share < most || (share === most && word.length < best.length)) continue;
      best = word;
      most = share;
    }
    if (most === 0) throw new Error('a phrase holds no word');
    out.push(best);
    left = left.filter((words) => !words.includes(best));
  }
  return out;
}

function wordsOf(phrase: string): readonly string[] {
  const { starts, ends } = new TextWords(phrase);
  return starts.map((start, i) => phrase.slice(start, ends[i]));
}
