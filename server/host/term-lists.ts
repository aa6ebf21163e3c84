import { basename } from 'node:path';
import { type OrganisationUnit, TERM_SCOPES, type TermEntry, type TermList, plainEntry } from '../../rules/index.ts';
import { LETTER, regex } from '../../rules/pattern/regex.ts';
import { type Localized, type RuleLevel, SEVERITIES } from '../../rules/vocabulary.ts';
import { membersOf, readBoolean, readChoice, readText, readTexts } from './config-members.ts';
import type { Report } from './config-messages.ts';
import type { ConfigMember, ConfigNode } from './config-node.ts';
import { readDataSource, type DataSource } from './data-source.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';

/** Name of the term list that counts for the folder of a configuration file without being named in it. */
export const FOLDER_TERMS = '.lint-report-terms.yaml';

/** Keys of a term list. */
export const TERM_LIST_KEYS = ['$schema', 'terms', 'units'] as const;
/** Keys of an entry of `terms`. */
export const TERM_KEYS = ['preferred', 'variants', 'scope', 'caseSensitive', 'message', 'level', 'fix', 'except'] as const;
/** Keys of an entry of `units`. */
export const UNIT_KEYS = ['unit', 'abbreviation', 'code'] as const;
/** Choices of `fix`. */
export const TERM_FIXES: readonly TermEntry['fix'][] = ['safe', 'ask', 'none'];

const LEVELS: readonly RuleLevel[] = [...SEVERITIES, 'off'];

/** Reads and checks a term list; YAML when its name ends so, otherwise JSON with comments. Never rejects. */
export function readTermList(fileSystem: FileSystem, file: string): Promise<DataSource<TermList>> {
  const name = basename(file);
  return readDataSource<TermList>(fileSystem, file, {
    empty: { name, entries: [], units: [] },
    failureMessage: termListFailure,
    read: (root, report) => listOf(name, root, report),
  });
}

/** Why a term list could not be read, without its name. */
export function termListFailure(failure: ReadFailure): Localized {
  switch (failure) {
    case 'missing':
      return { vi: 'Không có tệp danh sách thuật ngữ này', en: 'There is no such term list' };
    case 'folder':
      return { vi: 'Đây là thư mục, không phải tệp danh sách thuật ngữ', en: 'This is a folder, not a term list' };
    case 'denied':
      return { vi: 'Không được phép đọc danh sách thuật ngữ này', en: 'Reading this term list is not permitted' };
    case 'other':
      return { vi: 'Không đọc được danh sách thuật ngữ này', en: 'This term list cannot be read' };
  }
}

function listOf(name: string, root: ConfigNode, report: Report): TermList {
  const members = membersOf(root, TERM_LIST_KEYS, 'danh sách thuật ngữ', 'a term list', report);
  return {
    name,
    entries: itemsOf(members.get('terms'), report).flatMap((item) => entryOf(item, report) ?? []),
    units: itemsOf(members.get('units'), report).flatMap((item) => unitOf(item, report) ?? []),
  };
}

function itemsOf(member: ConfigMember | undefined, report: Report): readonly ConfigNode[] {
  if (member === undefined || (member.value.kind === 'value' && member.value.value === null)) return [];
  if (member.value.kind === 'list') return member.value.items;
  report(member.value.span, { vi: `“${member.key}” phải là danh sách`, en: `“${member.key}” must be a list` });
  return [];
}

/** An entry; a text alone is a form to know, with nothing to replace. */
function entryOf(item: ConfigNode, report: Report): TermEntry | undefined {
  if (item.kind === 'value' && typeof item.value === 'string')
    return checkWords(item.value, item, report) ? plainEntry(item.value.normalize('NFC').trim()) : undefined;
  const members = membersOf(item, TERM_KEYS, 'mục của “terms”', 'an entry of “terms”', report);
  const preferred = requiredText('preferred', 'terms', item, members, report);
  const variantsMember = members.get('variants');
  const exceptMember = members.get('except');
  const scope = readChoice(members.get('scope'), TERM_SCOPES, report);
  const caseSensitive = readBoolean(members.get('caseSensitive'), report);
  const level = readChoice(members.get('level'), LEVELS, report);
  const fix = readChoice(members.get('fix'), TERM_FIXES, report);
  const messageMember = members.get('message');
  const message = messageMember === undefined ? undefined : readText(messageMember, report);
  if (preferred === undefined) return undefined;
  const variants =
    variantsMember === undefined
      ? []
      : readTexts(variantsMember, report, true).flatMap(({ text, span }) => {
          const variant = text.normalize('NFC').trim();
          if (variant === preferred)
            report(span, {
              vi: `“${variant}” chính là cách viết đúng của mục này`,
              en: `“${variant}” is the right form of this entry itself`,
            });
          return variant === preferred || !checkWords(text, { span }, report) ? [] : [variant];
        });
  const except = exceptMember === undefined ? [] : readTexts(exceptMember, report, true).map(({ text }) => text.normalize('NFC').trim());
  return {
    ...plainEntry(preferred, variants),
    except,
    ...(scope !== undefined && { scope }),
    ...(caseSensitive !== undefined && { caseSensitive }),
    ...(level !== undefined && { level }),
    ...(fix !== undefined && { fix }),
    ...(message !== undefined && message.trim() !== '' && { message: message.normalize('NFC').trim() }),
  };
}

function unitOf(item: ConfigNode, report: Report): OrganisationUnit | undefined {
  const members = membersOf(item, UNIT_KEYS, 'mục của “units”', 'an entry of “units”', report);
  const unit = requiredText('unit', 'units', item, members, report);
  const optional = (key: string): string | undefined => {
    const member = members.get(key);
    return member === undefined ? undefined : readText(member, report)?.normalize('NFC').trim();
  };
  const [abbreviation, code] = [optional('abbreviation'), optional('code')];
  return unit === undefined
    ? undefined
    : { unit, ...(abbreviation !== undefined && { abbreviation }), ...(code !== undefined && { code }) };
}

function requiredText(
  key: string,
  list: string,
  item: ConfigNode,
  members: ReadonlyMap<string, ConfigMember>,
  report: Report,
): string | undefined {
  const member = members.get(key);
  if (member === undefined) {
    if (item.kind === 'object')
      report(item.span, { vi: `Mục của “${list}” thiếu khóa “${key}”`, en: `The entry of “${list}” lacks the key “${key}”` });
    return undefined;
  }
  const text = readText(member, report);
  return text !== undefined && checkWords(text, member.value, report) ? text.normalize('NFC').trim() : undefined;
}

const LETTER_OR_DIGIT = regex.u`[${LETTER}\d]`;

function checkWords(text: string, { span }: Pick<ConfigNode, 'span'>, report: Report): boolean {
  const right = LETTER_OR_DIGIT.test(text) && !/[\n\r]/u.test(text);
  if (!right) report(span, { vi: 'Thuật ngữ phải có chữ và nằm trên một dòng', en: 'A term needs a letter and one line' });
  return right;
}
