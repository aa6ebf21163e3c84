/** Paragraphs cut into tokens, and what the place of a token says about it. */
import { scanParagraph, TokenFlag, TokenStream } from './context/scanner.ts';
import { BREAK, FIRST_SYLLABLE, NUMBER, PUNCTUATION, UNKNOWN } from './context/symbols.ts';
import type { WordIndex } from './context/word-index.ts';
import type { SpellingParagraph } from './suspect.ts';

/** Tokens of a list of paragraphs. Paragraphs that do not run on are parted by a break. */
export class ScannedText {
  readonly paragraphs: readonly SpellingParagraph[];
  readonly stream: TokenStream;
  /** Index of the first token of each paragraph, and the number of tokens at the end. */
  readonly firstToken: readonly number[];

  constructor(paragraphs: readonly SpellingParagraph[], index: WordIndex) {
    const stream = new TokenStream();
    const firstToken: number[] = [];
    paragraphs.forEach((paragraph, at) => {
      if (!paragraph.continues && stream.length > 0 && stream.id[stream.length - 1] !== BREAK) {
        const last = stream.length - 1;
        const end = stream.end[last] ?? 0;
        stream.push(stream.paragraph[last] ?? 0, end, end, BREAK, 0);
      }
      firstToken.push(stream.length);
      scanParagraph(stream, paragraph.text, at, paragraph.skip, index);
    });
    firstToken.push(stream.length);
    this.paragraphs = paragraphs;
    this.stream = stream;
    this.firstToken = firstToken;
  }

  /** The token's text as written. */
  text(token: number): string {
    const paragraph = this.paragraphs[this.stream.paragraph[token] ?? 0];
    return paragraph?.text.slice(this.stream.start[token], this.stream.end[token]) ?? '';
  }

  /** True when the token is a word that may be reported. */
  isOpenWord(token: number): boolean {
    return ((this.stream.flags[token] ?? 0) & (TokenFlag.Word | TokenFlag.Protected)) === TokenFlag.Word;
  }

  /** True when the token has all the flags. */
  has(token: number, flags: number): boolean {
    return token >= 0 && token < this.stream.length && ((this.stream.flags[token] ?? 0) & flags) === flags;
  }

  /** True when nothing but space and opening or list marks stands between the beginning of the sentence and the token. */
  beginsSentence(token: number): boolean {
    const { id, flags, paragraph } = this.stream;
    for (let at = token - 1; at >= 0; at--) {
      const symbol = id[at] ?? 0;
      if (symbol === BREAK) return true;
      if (((flags[at] ?? 0) & TokenFlag.Opening) !== 0) return true;
      if (paragraph[at] !== paragraph[token]) return this.paragraphs[paragraph[token] ?? 0]?.continues !== true;
      const short = (this.stream.end[at] ?? 0) - (this.stream.start[at] ?? 0) <= 4;
      const begins = at === 0 || id[at - 1] === BREAK || paragraph[at - 1] !== paragraph[at];
      if (symbol === PUNCTUATION || symbol === NUMBER) continue;
      if (!(begins && short && id[at + 1] === PUNCTUATION && at + 1 < token)) return false;
    }
    return true;
  }

  /** True when the token belongs to two or more words in a row that begin with capitals: a name. */
  isInNameRun(token: number): boolean {
    const title = TokenFlag.Word | TokenFlag.Title;
    if (!this.has(token, TokenFlag.Title)) return false;
    return (
      (this.has(token - 1, title) &&
        this.has(token, TokenFlag.SpaceBefore) &&
        this.stream.paragraph[token - 1] === this.stream.paragraph[token]) ||
      (this.has(token + 1, title) &&
        this.has(token + 1, TokenFlag.SpaceBefore) &&
        this.stream.paragraph[token + 1] === this.stream.paragraph[token])
    );
  }

  /** The id that the model knows the token by; `size` is the number of ids of the model. */
  modelId(token: number, size: number): number {
    const id = this.stream.id[token] ?? 0;
    return id < size || id < FIRST_SYLLABLE ? id : UNKNOWN;
  }
}
