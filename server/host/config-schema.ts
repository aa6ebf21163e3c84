import type { Language, Stage } from '../../rules/rule.ts';
import { STAGES } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings.ts';
import type { Span } from '../../rules/text/span.ts';
import { repeatedKey, unknownName, wrongChoice, type Report } from './config-messages.ts';
import type { ConfigMember, ConfigNode } from './config-node.ts';
import { readRules } from './config-rules.ts';
import type { KnownRules } from './known-rules.ts';
import type { SettingsPatch } from './settings-patch.ts';

/** Settings for the documents that one of the patterns names. */
export interface ConfigurationOverride {
  /** Glob patterns as written. */
  readonly files: readonly string[];
  readonly patch: SettingsPatch;
}

/** The content of one configuration file, wrong parts left out. */
export interface ConfigurationContent {
  /** Paths of other configuration files as written, with the place they are written at. */
  readonly extends: readonly { readonly path: string; readonly span: Span }[];
  /** Patterns of documents that are not checked, as in a .gitignore file. */
  readonly ignore: readonly string[];
  readonly patch: SettingsPatch;
  readonly overrides: readonly ConfigurationOverride[];
}

/** Keys that a configuration file may hold, in the order they are documented. */
export const CONFIGURATION_KEYS = [
  '$schema', 'extends', 'stage', 'language', 'regime', 'letterhead', 'ignore', 'rules', 'overrides',
] as const;

/** Keys that an entry of `overrides` may hold. */
export const OVERRIDE_KEYS = ['files', 'stage', 'language', 'regime', 'letterhead', 'rules'] as const;

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
  return {
    extends: extended === undefined ? [] : readTexts(extended, report, true).map(({ text, span }) => ({ path: text, span })),
    ignore: readList(members.get('ignore'), report),
    patch: readPatch(members, known, report),
    overrides: overrides === undefined ? [] : readOverrides(overrides, known, report),
  };
}

function readOverrides(member: ConfigMember, known: KnownRules, report: Report): ConfigurationOverride[] {
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
    return [{ files: files === undefined ? [] : readTexts(files, report, true).map(({ text }) => text), patch: readPatch(members, known, report) }];
  });
}

function readPatch(members: ReadonlyMap<string, ConfigMember>, known: KnownRules, report: Report): SettingsPatch {
  const stage = readChoice<Stage>(members.get('stage'), STAGES, report);
  const language = readChoice(members.get('language'), LANGUAGES, report);
  const regime = readChoice(members.get('regime'), REGIMES, report);
  const letterhead = readChoice(members.get('letterhead'), LETTERHEADS, report);
  const rules = members.get('rules');
  return {
    ...(stage !== undefined && { stage }),
    ...(language !== undefined && { language }),
    ...(regime !== undefined && { regime }),
    ...(letterhead !== undefined && { letterhead }),
    ...(rules !== undefined && { rules: readRules(rules.value, known, report) }),
  };
}

/** Members of an object by key; unknown and repeated keys are reported, and the last of repeated keys counts. */
function membersOf(node: ConfigNode, keys: readonly string[], vi: string, en: string, report: Report): ReadonlyMap<string, ConfigMember> {
  const members = new Map<string, ConfigMember>();
  if (node.kind !== 'object') {
    report(node.span, { vi: `${capital(vi)} phải là một nhóm khóa và giá trị`, en: `${capital(en)} must be a set of keys and values` });
    return members;
  }
  for (const member of node.members) {
    if (!keys.includes(member.key)) {
      report(member.keySpan, unknownName('khóa', 'key', member.key, keys));
      continue;
    }
    if (members.has(member.key)) report(member.keySpan, repeatedKey(member.key));
    members.set(member.key, member);
  }
  return members;
}

function readChoice<T extends string>(member: ConfigMember | undefined, choices: readonly T[], report: Report): T | undefined {
  if (member === undefined) return undefined;
  const { value } = member;
  const text = value.kind === 'value' ? value.value : undefined;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) report(value.span, wrongChoice(member.key, text, choices));
  return found;
}

function readText(member: ConfigMember, report: Report): string | undefined {
  const { value } = member;
  if (value.kind === 'value' && typeof value.value === 'string') return value.value;
  report(value.span, { vi: `“${member.key}” phải là chuỗi`, en: `“${member.key}” must be a string` });
  return undefined;
}

function readList(member: ConfigMember | undefined, report: Report): string[] {
  return member === undefined ? [] : readTexts(member, report, false).map(({ text }) => text);
}

function readTexts(member: ConfigMember, report: Report, single: boolean): { text: string; span: Span }[] {
  const { key, value } = member;
  const items = value.kind === 'list' ? value.items : single && value.kind === 'value' ? [value] : undefined;
  const vi = single ? `“${key}” phải là chuỗi hoặc danh sách chuỗi` : `“${key}” phải là danh sách chuỗi`;
  const en = single ? `“${key}” must be a string or a list of strings` : `“${key}” must be a list of strings`;
  if (items === undefined) {
    report(value.span, { vi, en });
    return [];
  }
  return items.flatMap((item) => {
    if (item.kind === 'value' && typeof item.value === 'string' && item.value !== '') return [{ text: item.value, span: item.span }];
    report(item.span, { vi, en });
    return [];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
