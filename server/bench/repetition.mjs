// Whether texts repeat themselves: a checker that remembers what it has seen would look faster on those that do.

/** Shorter ones stand in many reports by their form: “Như trên;”. */
const LEAST = 40;
/** A row of a table without its number. */
const ROW = /^\|[\s\d]*(?=\|)/u;

/**
 * How many paragraphs, items and rows, and how many sentences, of at least 40 characters the texts have, and how many of them stood before.
 * Lines of the fixed form (letterhead, headings, signature) end in no mark and are not counted.
 *
 * @param {readonly string[]} texts
 * @returns {{ blocks: number, repeatedBlocks: number, sentences: number, repeatedSentences: number, examples: string[], words: string }}
 */
export function repetition(texts) {
  const seen = { blocks: new Set(), sentences: new Set() };
  const count = { blocks: 0, repeatedBlocks: 0, sentences: 0, repeatedSentences: 0 };
  const examples = [];
  const note = (kind, repeated, text) => {
    if (text.length < LEAST) return;
    count[kind]++;
    if (!seen[kind].has(text)) seen[kind].add(text);
    else if (++count[repeated] && examples.length < 5) examples.push(text);
  };
  for (const text of texts) {
    for (const block of text.split(/\n{2,}|\n(?=[-|])/u)) {
      const bare = block
        .trim()
        .replaceAll('*', '')
        .replace(/^(?:[a-zđ]\)|\d+\.|[-+]) /u, '');
      if (ROW.test(bare)) {
        if (/\d/u.test(bare.replace(ROW, ''))) note('blocks', 'repeatedBlocks', bare.replace(ROW, ''));
        continue;
      }
      if (!/[.;:/!?]$/u.test(bare)) continue;
      note('blocks', 'repeatedBlocks', bare);
      for (const sentence of bare.split(/(?<=[^\d][.!?]) (?=\p{Lu})/u)) note('sentences', 'repeatedSentences', sentence);
    }
  }
  const figure = (n) => n.toLocaleString('en');
  const words =
    `${figure(count.blocks)} paragraphs, items and rows of ${LEAST} characters or more: ${figure(count.repeatedBlocks)} stood before; ` +
    `${figure(count.sentences)} sentences: ${figure(count.repeatedSentences)} stood before`;
  return { ...count, examples, words };
}
