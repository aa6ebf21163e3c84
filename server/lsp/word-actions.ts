import type { Command } from 'vscode-languageserver/node';
import type { Finding } from '../../rules/index.ts';
import { LETTER, MARK, regex } from '../../rules/pattern/regex.ts';
import type { Edit, Localized } from '../../rules/vocabulary.ts';
import { addWord, isWordListEntry } from '../host/add-word.ts';
import { userWordsPath } from '../host/user-folder.ts';
import type { Analysis } from './documents.ts';
import type { RuleEngine } from './engine.ts';
import { ADD_WORD_COMMAND, type AddWordArguments, type TermOwner } from './protocol.ts';
import type { DocumentSettings } from './settings.ts';
import { textOf } from './texts.ts';

const OWNERS: readonly TermOwner[] = ['mine', 'folder', 'office'];
const SUGGESTIONS = 5;

/** A change that is offered for a finding. */
export interface SuggestedChange {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The commands that put the words of a spelling finding into a word list, one for each list that can be written for the document. */
export function wordActions({ uri, settings, result: { source } }: Analysis, { ruleId, span }: Finding): Command[] {
  const word = source.slice(span).normalize('NFC').trim().replace(/\s+/gu, ' ');
  // Emphasis signs are not part of a word.
  if (!isSpelling(ruleId) || /[*_`[\]<>]/u.test(word) || !isWordListEntry(word)) return [];
  return OWNERS.filter((owner) => fileOf(owner, settings) !== undefined).map((owner) => ({
    title: textOf(settings.settings.language, `action.addWord.${owner}`, word),
    command: ADD_WORD_COMMAND,
    arguments: [{ uri, owner, word } satisfies AddWordArguments],
  }));
}

const ONE_WORD = regex.u`^[${LETTER}${MARK}]+$`;

/** Changes to words near in spelling, for a spelling finding that brings none itself. Takes time: only for a user who asks. */
export function suggestedChanges(
  { settings: { settings }, result: { source } }: Analysis,
  { ruleId, span, fixes }: Finding,
  engine: RuleEngine,
): SuggestedChange[] {
  const word = source.slice(span);
  if (!isSpelling(ruleId) || fixes.length > 0 || !ONE_WORD.test(word)) return [];
  const near = engine.suggest?.(word.normalize('NFC'), settings) ?? [];
  return near
    .filter((suggestion) => suggestion !== word)
    .slice(0, SUGGESTIONS)
    .map((suggestion) => ({
      title: textOf(settings.language, 'action.changeTo', suggestion),
      edits: [{ span, text: suggestion }],
    }));
}

/** Reads the argument of the command; undefined when it is not one. */
export function addWordArguments(given: unknown): AddWordArguments | undefined {
  if (typeof given !== 'object' || given === null || !('uri' in given) || !('owner' in given) || !('word' in given)) return undefined;
  const { uri, word } = given;
  const owner = OWNERS.find((candidate) => candidate === given.owner);
  if (typeof uri !== 'string' || owner === undefined || typeof word !== 'string') return undefined;
  return isWordListEntry(word) ? { uri, owner, word } : undefined;
}

/** Writes an entry into the word list it is meant for; returns why that was not possible, or undefined on success. */
export async function writeWord({ owner, word }: AddWordArguments, settings: DocumentSettings): Promise<Localized | undefined> {
  const file = fileOf(owner, settings);
  if (file === undefined) return { vi: 'Không có từ điển nào để ghi', en: 'There is no word list to write to' };
  return addWord(file, word);
}

function isSpelling(ruleId: string): boolean {
  return ruleId.startsWith('spelling/');
}

function fileOf(owner: TermOwner, { folderWords, officeWords }: DocumentSettings): string | undefined {
  switch (owner) {
    case 'mine':
      return userWordsPath();
    case 'folder':
      return folderWords;
    case 'office':
      return officeWords;
  }
}
