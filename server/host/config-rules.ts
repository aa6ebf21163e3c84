import { type OptionSpecs, type RuleSetting, type Settings, optionProblem } from '../../rules/index.ts';
import { type Localized, type RuleLevel, SEVERITIES, nearest } from '../../rules/vocabulary.ts';
import { repeatedKey, unknownName, wrongChoice, type Report } from './config-messages.ts';
import { plainValue, type ConfigNode } from './config-node.ts';
import type { KnownRules } from './known-rules.ts';

/** The levels a rule may be given. */
export const LEVELS: readonly RuleLevel[] = [...SEVERITIES, 'off'];

/**
 * Reads the `rules` key: by rule id or group a level, `[level, options]`, or the options alone. Groups take a level only, since
 * options belong to single rules.
 */
export function readRules(node: ConfigNode, known: KnownRules, report: Report): Settings['rules'] {
  const rules = new Map<string, RuleSetting>();
  if (node.kind !== 'object') {
    report(node.span, { vi: '“rules” phải là nhóm “mã quy tắc: mức”', en: '“rules” must be a set of “rule id: level”' });
    return {};
  }
  for (const { key, keySpan, value } of node.members) {
    const names = known.namesOf(key);
    if (names === undefined) {
      report(keySpan, unknownRule(key, known));
      continue;
    }
    for (const name of names) {
      if (rules.has(name)) report(keySpan, repeatedKey(name));
      // The rules of one code take different options: they are given a level only, as a group is.
      const setting = readSetting(key, value, names.length === 1 ? known.optionsOf(name) : undefined, report);
      if (setting !== undefined) rules.set(name, setting);
    }
  }
  return Object.fromEntries(rules);
}

/** Says that no rule and no group has this name, with the nearest one; a name without its group is looked for in all groups. */
export function unknownRule(name: string, known: KnownRules): Localized {
  if (name.includes('/')) return unknownName('quy tắc', 'rule', name, known.ids);
  const problems = new Map(known.ids.map((id) => [id.slice(id.indexOf('/') + 1), id]));
  const near = nearest(name, [...known.groups, ...problems.keys()]);
  const candidate = near === undefined || known.groups.includes(near) ? near : problems.get(near);
  return unknownName('quy tắc hoặc nhóm', 'rule or group', name, known.groups, candidate);
}

function readSetting(key: string, node: ConfigNode, specs: OptionSpecs | undefined, report: Report): RuleSetting | undefined {
  if (node.kind === 'value') {
    const level = readLevel(key, node, report);
    return level === undefined ? undefined : { level };
  }
  if (node.kind === 'object') return { options: readOptionValues(key, node, specs, report) };
  const [first, second, ...rest] = node.items;
  if (first === undefined || rest.length > 0 || (second !== undefined && second.kind !== 'object')) {
    report(node.span, { vi: `Danh sách của “${key}” phải là [mức, {tùy chọn}]`, en: `The list of “${key}” must be [level, {options}]` });
    return undefined;
  }
  const level = readLevel(key, first, report);
  const options = second === undefined ? undefined : readOptionValues(key, second, specs, report);
  return { ...(level !== undefined && { level }), ...(options !== undefined && { options }) };
}

function readLevel(key: string, node: ConfigNode, report: Report): RuleLevel | undefined {
  // YAML 1.1 habits write a bare off as false; saying so is of more help than a list of levels.
  const value = node.kind === 'value' ? node.value : undefined;
  const level = LEVELS.find((candidate) => candidate === value);
  if (level !== undefined) return level;
  report(
    node.span,
    value === false ? { vi: `Để tắt “${key}”, ghi “off”`, en: `To switch “${key}” off, write “off”` } : wrongChoice(key, value, LEVELS),
  );
  return undefined;
}

function readOptionValues(
  key: string,
  node: ConfigNode,
  specs: OptionSpecs | undefined,
  report: Report,
): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>();
  if (node.kind !== 'object') return {};
  if (specs === undefined) {
    report(node.span, {
      vi: `Nhóm “${key}” chỉ nhận mức; ghi tùy chọn ở từng quy tắc`,
      en: `The group “${key}” takes a level only; options go to single rules`,
    });
    return {};
  }
  const names = Object.keys(specs);
  for (const member of node.members) {
    const spec = names.includes(member.key) ? specs[member.key] : undefined;
    if (spec === undefined) {
      report(
        member.keySpan,
        names.length === 0
          ? { vi: `Quy tắc “${key}” không có tùy chọn nào`, en: `The rule “${key}” has no options` }
          : unknownName(`tùy chọn của “${key}” tên`, `option of “${key}” named`, member.key, names),
      );
      continue;
    }
    if (values.has(member.key)) report(member.keySpan, repeatedKey(member.key));
    const value = plainValue(member.value);
    const wrong = optionProblem(spec, value);
    if (wrong === undefined) values.set(member.key, value);
    else report(member.value.span, { vi: `Tùy chọn “${member.key}” ${wrong.vi}`, en: `Option “${member.key}” ${wrong.en}` });
  }
  return Object.fromEntries(values);
}
