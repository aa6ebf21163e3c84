import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { WordList } from '../../rules/index.ts';
import type { Localized } from '../../rules/vocabulary.ts';
import { decode, encode } from './decode.ts';
import { nodeFileSystem, systemErrorCode } from './node-file-system.ts';
import { wordListFailure } from './spelling-resources.ts';
import { createFile, replaceFile, writeFailure, writeFailureMessage } from './write-file.ts';

/** True when the words may stand as one entry of a word list. */
export function isWordListEntry(words: string): boolean {
  if (/[\n\r#]/u.test(words)) return false;
  const list = new WordList([{ name: '', text: words }]);
  return list.errors.length === 0 && list.longestEntry > 0;
}

/** The text of a word list with one more entry at its end; the same text when it holds the entry already. */
export function withWord(text: string, word: string): string {
  if (new WordList([{ name: '', text }]).accepts(word)) return text;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || text.endsWith('\n') ? '' : lineBreak}${word}${lineBreak}`;
}

/**
 * Adds an entry to a word list (absolute path) on the local disk, everything else in it kept; makes the file, and its folder, when it is
 * missing.
 *
 * @returns why nothing was written; undefined on success
 */
export async function addWord(file: string, word: string): Promise<Localized | undefined> {
  const read = await nodeFileSystem.read(file);
  if (!read.ok && read.failure !== 'missing') return wordListFailure(read.failure);
  if (read.ok) {
    const decoded = decode(read.bytes);
    if (!decoded.ok) return decoded.problem.message;
    const after = withWord(decoded.text, word);
    const failure = after === decoded.text ? undefined : replaceFile(file, encode(after, decoded.encoding), read.bytes);
    return failure === undefined ? undefined : writeFailureMessage(failure);
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    return writeFailureMessage(writeFailure(systemErrorCode(error)));
  }
  const failure = createFile(file, Buffer.from(withWord('', word)));
  return failure === undefined ? undefined : writeFailureMessage(failure);
}
