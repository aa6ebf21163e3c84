import type { Span } from '../../rules/vocabulary.ts';
import { repeatedKey, unknownName, wrongChoice, type Report } from './config-messages.ts';
import type { ConfigMember, ConfigNode } from './config-node.ts';

/** A text of a configuration with the place it is written at. */
export interface PlacedText {
  readonly text: string;
  readonly span: Span;
}

/** Members of an object by key; unknown and repeated keys are reported, and the last of repeated keys counts. */
export function membersOf(
  node: ConfigNode,
  keys: readonly string[],
  vi: string,
  en: string,
  report: Report,
): ReadonlyMap<string, ConfigMember> {
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

/** One of the choices; anything else is reported. */
export function readChoice<T extends string>(member: ConfigMember | undefined, choices: readonly T[], report: Report): T | undefined {
  if (member === undefined) return undefined;
  const { value } = member;
  const text = value.kind === 'value' ? value.value : undefined;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) report(value.span, wrongChoice(member.key, text, choices));
  return found;
}

/** True or false; anything else is reported. */
export function readBoolean(member: ConfigMember | undefined, report: Report): boolean | undefined {
  if (member === undefined) return undefined;
  const { key, value } = member;
  if (value.kind === 'value' && typeof value.value === 'boolean') return value.value;
  report(value.span, { vi: `“${key}” phải là true hoặc false`, en: `“${key}” must be true or false` });
  return undefined;
}

/** A text; anything else is reported. */
export function readText(member: ConfigMember, report: Report): string | undefined {
  const { value } = member;
  if (value.kind === 'value' && typeof value.value === 'string') return value.value;
  report(value.span, { vi: `“${member.key}” phải là chuỗi`, en: `“${member.key}” must be a string` });
  return undefined;
}

/** The texts of a list; none when the member is absent. */
export function readList(member: ConfigMember | undefined, report: Report): string[] {
  return member === undefined ? [] : readTexts(member, report, false).map(({ text }) => text);
}

/** The texts of a list with their places; with `single` one text alone is right as well. */
export function readTexts(member: ConfigMember, report: Report, single: boolean): PlacedText[] {
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
