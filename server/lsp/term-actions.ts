import { dirname, join } from 'node:path';
import type { Command } from 'vscode-languageserver/node';
import type { Finding } from '../../rules/index.ts';
import { hasLetter } from '../../rules/pattern/letters.ts';
import type { Localized } from '../../rules/vocabulary.ts';
import { addTerm } from '../host/add-term.ts';
import { FOLDER_TERMS } from '../host/term-lists.ts';
import { userTermsPath } from '../host/user-folder.ts';
import type { Analysis } from './documents.ts';
import { ADD_TERM_COMMAND, type AddTermArguments, type TermOwner } from './protocol.ts';
import type { DocumentSettings } from './settings.ts';
import { textOf } from './texts.ts';

const OWNERS: readonly TermOwner[] = ['mine', 'folder', 'office'];
/** Groups whose findings are about words that somebody may know better; those of spelling go into word lists. */
const GROUPS: ReadonlySet<string> = new Set(['abbreviation', 'terminology']);
/** The lists themselves call the words of this rule wrong. */
const OWN_RULE = 'terminology/organisation-term';
const LONGEST_TERM = 80;

/** The commands that make the words of a finding known, one for each list that can be written for the document. */
export function termActions({ uri, settings, result: { source } }: Analysis, { ruleId, span }: Finding): Command[] {
  if (ruleId === OWN_RULE || !GROUPS.has(ruleId.split('/')[0] ?? '')) return [];
  const term = source.slice(span).normalize('NFC').trim();
  // Emphasis signs are not part of a word, and a term stands on one line.
  if (!hasLetter(term) || term.length > LONGEST_TERM || /[\n\r*_`[\]<>]/u.test(term)) return [];
  return OWNERS.filter((owner) => fileOf(owner, settings) !== undefined).map((owner) => ({
    title: textOf(settings.settings.language, `action.addTerm.${owner}`, term),
    command: ADD_TERM_COMMAND,
    arguments: [{ uri, owner, term } satisfies AddTermArguments],
  }));
}

/** Reads the argument of the command; undefined when it is not one. */
export function addTermArguments(given: unknown): AddTermArguments | undefined {
  if (typeof given !== 'object' || given === null || !('uri' in given) || !('owner' in given) || !('term' in given)) return undefined;
  const { uri, term } = given;
  const owner = OWNERS.find((candidate) => candidate === given.owner);
  if (typeof uri !== 'string' || owner === undefined || typeof term !== 'string') return undefined;
  return hasLetter(term) && term.length <= LONGEST_TERM && !/[\n\r]/u.test(term) ? { uri, owner, term } : undefined;
}

/** Writes a term into the list it is meant for; returns why that was not possible, or undefined on success. */
export async function writeTerm({ owner, term }: AddTermArguments, settings: DocumentSettings): Promise<Localized | undefined> {
  const file = fileOf(owner, settings);
  if (file === undefined) return { vi: 'Không có danh sách thuật ngữ nào để ghi', en: 'There is no term list to write to' };
  return addTerm(file, term);
}

function fileOf(owner: TermOwner, { configurationFile, officeTerms }: DocumentSettings): string | undefined {
  switch (owner) {
    case 'mine':
      return userTermsPath();
    case 'folder':
      return configurationFile === undefined ? undefined : join(dirname(configurationFile), FOLDER_TERMS);
    case 'office':
      return officeTerms;
  }
}
