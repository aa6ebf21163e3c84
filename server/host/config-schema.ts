import type { Settings } from '../../rules/index.ts';
import { type Language, STAGES, type Stage } from '../../rules/vocabulary.ts';
import { membersOf, readChoice, readList, readText, readTexts, type PlacedText } from './config-members.ts';
import type { Report } from './config-messages.ts';
import type { ConfigMember, ConfigNode } from './config-node.ts';
import { readRules } from './config-rules.ts';
import type { KnownRules } from './known-rules.ts';
import type { SettingsPatch } from './settings-patch.ts';

/** Settings for the documents that one of the patterns names. */
export interface ConfigurationOverride {
  /** Glob patterns as written. */
  readonly files: readonly string[];
  readonly patch: SettingsPatch;
  readonly spelling: NamedSpelling;
}

/** The files of the spelling checker as a configuration names them. */
export interface NamedSpelling {
  /** Paths of word lists as written. */
  readonly words: readonly PlacedText[];
  /** Paths of a Hunspell dictionary as written. */
  readonly dictionary?: PlacedDictionary;
  /** Paths of figures learned from past reports as written. */
  readonly archive: readonly PlacedText[];
}

/** The content of one configuration file, wrong parts left out. */
export interface ConfigurationContent {
  /** Paths of other configuration files as written, with the place they are written at. */
  readonly extends: readonly PlacedText[];
  /** Paths of term lists as written. */
  readonly terms: readonly PlacedText[];
  /** Paths of files with report types as written. */
  readonly profiles: readonly PlacedText[];
  readonly spelling: NamedSpelling;
  /** Ids of report types that the file names. */
  readonly reportTypes: readonly PlacedText[];
  /** Patterns of documents that are not checked, as in a .gitignore file. */
  readonly ignore: readonly string[];
  readonly patch: SettingsPatch;
  readonly overrides: readonly ConfigurationOverride[];
}

/** The two files of a Hunspell dictionary. */
export interface PlacedDictionary {
  readonly aff: PlacedText;
  readonly dic: PlacedText;
}

/** Keys that a configuration file may hold, in the order they are documented. */
export const CONFIGURATION_KEYS = [
  '$schema',
  'extends',
  'stage',
  'language',
  'regime',
  'letterhead',
  'reportType',
  'terms',
  'profiles',
  'words',
  'dictionary',
  'archive',
  'ignore',
  'rules',
  'overrides',
] as const;

/** Keys that an entry of `overrides` may hold. */
export const OVERRIDE_KEYS = [
  'files',
  'stage',
  'language',
  'regime',
  'letterhead',
  'reportType',
  'words',
  'dictionary',
  'archive',
  'rules',
] as const;

/** Keys of `dictionary`. */
export const DICTIONARY_KEYS = ['aff', 'dic'] as const;

/** Languages of `language`. */
export const LANGUAGES: readonly Language[] = ['vi', 'en'];
/** Choices of `regime`. */
export const REGIMES: readonly Settings['regime'][] = ['auto', 'state', 'party'];
/** Choices of `letterhead`. */
export const LETTERHEADS: readonly Settings['letterhead'][] = ['inline', 'external'];

/** Checks the root value of a configuration file; every part that is wrong is reported and left out. */
export function readConfiguration(root: ConfigNode, known: KnownRules, report: Report): ConfigurationContent {
  const members = membersOf(root, CONFIGURATION_KEYS, 'cấu hình', 'the configuration', report);
  const extended = members.get('extends');
  const overrides = members.get('overrides');
  const schema = members.get('$schema');
  if (schema !== undefined) readText(schema, report);
  const reportTypes: PlacedText[] = [];
  return {
    extends: pathsOf(extended, report),
    terms: pathsOf(members.get('terms'), report),
    profiles: pathsOf(members.get('profiles'), report),
    spelling: readSpelling(members, report),
    reportTypes,
    ignore: readList(members.get('ignore'), report),
    patch: readPatch(members, known, report, reportTypes),
    overrides: overrides === undefined ? [] : readOverrides(overrides, known, report, reportTypes),
  };
}

function pathsOf(member: ConfigMember | undefined, report: Report): PlacedText[] {
  return member === undefined ? [] : readTexts(member, report, true);
}

function readSpelling(members: ReadonlyMap<string, ConfigMember>, report: Report): NamedSpelling {
  const dictionary = dictionaryOf(members.get('dictionary'), report);
  return {
    words: pathsOf(members.get('words'), report),
    ...(dictionary !== undefined && { dictionary }),
    archive: pathsOf(members.get('archive'), report),
  };
}

/** The files of `dictionary`; both are needed. */
function dictionaryOf(member: ConfigMember | undefined, report: Report): PlacedDictionary | undefined {
  if (member === undefined) return undefined;
  const members = membersOf(member.value, DICTIONARY_KEYS, '“dictionary”', '“dictionary”', report);
  const [aff, dic] = DICTIONARY_KEYS.map((key): PlacedText | undefined => {
    const file = members.get(key);
    if (file === undefined) {
      if (member.value.kind === 'object')
        report(member.value.span, { vi: `“dictionary” thiếu khóa “${key}”`, en: `“dictionary” lacks the key “${key}”` });
      return undefined;
    }
    const text = readText(file, report);
    return text === undefined ? undefined : { text, span: file.value.span };
  });
  return aff === undefined || dic === undefined ? undefined : { aff, dic };
}

function readOverrides(member: ConfigMember, known: KnownRules, report: Report, reportTypes: PlacedText[]): ConfigurationOverride[] {
  if (member.value.kind !== 'list') {
    report(member.value.span, { vi: '“overrides” phải là danh sách', en: '“overrides” must be a list' });
    return [];
  }
  return member.value.items.flatMap((item) => {
    const members = membersOf(item, OVERRIDE_KEYS, 'mục của “overrides”', 'an entry of “overrides”', report);
    const files = members.get('files');
    if (item.kind === 'object' && files === undefined) {
      report(item.span, { vi: 'Mục của “overrides” thiếu khóa “files”', en: 'The entry of “overrides” lacks the key “files”' });
    }
    return [
      {
        files: files === undefined ? [] : readTexts(files, report, true).map(({ text }) => text),
        patch: readPatch(members, known, report, reportTypes),
        spelling: readSpelling(members, report),
      },
    ];
  });
}

function readPatch(
  members: ReadonlyMap<string, ConfigMember>,
  known: KnownRules,
  report: Report,
  reportTypes: PlacedText[],
): SettingsPatch {
  const stage = readChoice<Stage>(members.get('stage'), STAGES, report);
  const language = readChoice(members.get('language'), LANGUAGES, report);
  const regime = readChoice(members.get('regime'), REGIMES, report);
  const letterhead = readChoice(members.get('letterhead'), LETTERHEADS, report);
  const rules = members.get('rules');
  const typeMember = members.get('reportType');
  const reportType = typeMember === undefined ? undefined : readText(typeMember, report);
  if (typeMember !== undefined && reportType !== undefined) reportTypes.push({ text: reportType, span: typeMember.value.span });
  return {
    ...(stage !== undefined && { stage }),
    ...(language !== undefined && { language }),
    ...(regime !== undefined && { regime }),
    ...(letterhead !== undefined && { letterhead }),
    ...(reportType !== undefined && { reportType }),
    ...(rules !== undefined && { rules: readRules(rules.value, known, report) }),
  };
}
