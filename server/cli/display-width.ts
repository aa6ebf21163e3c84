const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u1cff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e]*$/;

/** True when the text holds a character that takes no cell. The expressions of these classes are dear to read, and few texts need them. */
function holdsMark(text: string): boolean {
  return /\p{Mark}|\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(text);
}

function isWide(character: string): boolean {
  return /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u.test(
    character,
  );
}

/**
 * Cells a text takes on a terminal: marks over a letter (NFD) take none, ideographs, full-width forms and emoji take two. A text
 * without such characters is measured by its length.
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text) && !holdsMark(text)) return text.length;
  let width = 0;
  for (const character of text) width += holdsMark(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

/** The text followed by as many spaces as it takes to fill `width` cells. */
export function padEndCells(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * The text with nothing in it that moves the cursor, switches colours or turns the reading direction: what stands in a document
 * must not act on the terminal of its reader.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => {
    if (/\s/.test(character)) return ' ';
    return character < ' ' ? String.fromCodePoint(0x2400 + character.charCodeAt(0)) : '\ufffd';
  });
}

/**
 * The text in lines of at most `width` cells, broken at spaces; a word longer than a line is cut between two letters. At least one line.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const head = startOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

/** As much of the beginning of a text as fills at most `width` cells, and at least one letter with its marks. */
export function startOf(text: string, width: number): string {
  let end = 0;
  let cells = 0;
  for (const character of text) {
    cells += displayWidth(character);
    if (end > 0 && cells > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** As much of the end of a text as fills at most `width` cells; begins with no mark without its letter. */
export function endOf(text: string, width: number): string {
  let start = 0;
  let cells = displayWidth(text);
  for (const character of text) {
    const own = displayWidth(character);
    if (cells <= width && own > 0) break;
    cells -= own;
    start += character.length;
  }
  return text.slice(start);
}
