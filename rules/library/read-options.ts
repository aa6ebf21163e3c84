import {
  allReportTypes,
  nearestRuleId,
  optionProblem,
  type OptionSpecs,
  ruleById,
  ruleGroups,
  type RuleSetting,
  type Settings,
} from '../index.ts';
import { type FixSafety, type Language, type RuleLevel, SEVERITIES, STAGES } from '../vocabulary.ts';
import { kindOf, noSuch, readChoice, record, type Refuse, refuseIn } from './argument.ts';
import { DEFAULT_SETTINGS } from './options.ts';

/** Options of the library as they were given, each found to be right. */
export interface ReadOptions {
  readonly settings: Settings;
  readonly knownWords?: readonly string[];
  readonly spellingData?: Uint8Array;
  /** Only asked for by functions that fix. */
  readonly safety: FixSafety;
}

/** The languages of messages. */
export const LANGUAGES: readonly Language[] = ['vi', 'en'];
const LEVELS: readonly RuleLevel[] = [...SEVERITIES, 'off'];
const OF_A_LINT = ['stage', 'language', 'regime', 'letterhead', 'reportType', 'rules', 'knownWords', 'spellingData'];

/** The language that options ask for, however wrong they are otherwise. */
function languageOf(options: unknown): Language {
  return record(options)?.['language'] === 'en' ? 'en' : 'vi';
}

/**
 * Reads options as a caller gave them, who may have no types to go by.
 *
 * @param more names of options beside those of a lint
 * @throws TypeError in one sentence about the first that is wrong
 */
export function readOptions(options: unknown, more: readonly 'safety'[] = []): ReadOptions {
  const refuse = refuseIn(languageOf(options));
  const given = options === undefined ? {} : record(options);
  if (given === undefined)
    return refuse({
      vi: `Tùy chọn phải là một đối tượng, đây là ${kindOf(options)}`,
      en: `The options must be an object, not ${kindOf(options)}`,
    });
  const names = [...OF_A_LINT, ...more];
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    if (name === 'settings')
      return refuse({
        vi: 'Không có tùy chọn “settings”; ghi thẳng các tùy chọn, như { stage: "presign" }',
        en: 'There is no option “settings”; give the options themselves, as { stage: "presign" }',
      });
    return refuse(noSuch('tùy chọn', 'option', name, names));
  }
  const choice = <T extends string>(name: string, choices: readonly T[], otherwise: T): T =>
    given[name] === undefined ? otherwise : readChoice(name, given[name], choices, refuse);
  const { reportType, rules, knownWords, spellingData } = given;
  return {
    settings: {
      stage: choice('stage', STAGES, DEFAULT_SETTINGS.stage),
      language: choice('language', LANGUAGES, DEFAULT_SETTINGS.language),
      regime: choice('regime', ['auto', 'state', 'party'], DEFAULT_SETTINGS.regime),
      letterhead: choice('letterhead', ['inline', 'external'], DEFAULT_SETTINGS.letterhead),
      rules: rules === undefined ? {} : readRules(rules, refuse),
      ...(reportType !== undefined && { reportType: readReportType(reportType, refuse) }),
    },
    safety: choice('safety', ['safe', 'ask'], 'safe'),
    ...(knownWords !== undefined && { knownWords: readWords(knownWords, refuse) }),
    ...(spellingData !== undefined && { spellingData: readBytes(spellingData, refuse) }),
  };
}

function readReportType(value: unknown, refuse: Refuse): string {
  const ids = allReportTypes().map(({ id }) => id);
  if (typeof value === 'string' && ids.includes(value)) return value;
  if (typeof value === 'string') return refuse(noSuch('loại báo cáo', 'type of report', value, ids));
  return refuse({ vi: `“reportType” phải là chuỗi, đây là ${kindOf(value)}`, en: `“reportType” must be a string, not ${kindOf(value)}` });
}

function readWords(value: unknown, refuse: Refuse): readonly string[] {
  if (Array.isArray(value) && value.every((word): word is string => typeof word === 'string')) return value;
  return refuse({ vi: '“knownWords” phải là danh sách chuỗi', en: '“knownWords” must be a list of strings' });
}

function readBytes(value: unknown, refuse: Refuse): Uint8Array {
  if (value instanceof Uint8Array) return value;
  return refuse({
    vi: `“spellingData” phải là nội dung tệp spelling.bin (Uint8Array), đây là ${kindOf(value)}`,
    en: `“spellingData” must be the bytes of spelling.bin (a Uint8Array), not ${kindOf(value)}`,
  });
}

function readRules(value: unknown, refuse: Refuse): Settings['rules'] {
  const given = record(value);
  if (given === undefined)
    return refuse({
      vi: `“rules” phải là nhóm “mã quy tắc: mức”, đây là ${kindOf(value)}`,
      en: `“rules” must be a set of “rule id: level”, not ${kindOf(value)}`,
    });
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, config]) => (config === undefined ? [] : [[name, readRule(name, config, refuse)]])),
  );
}

function readRule(name: string, config: unknown, refuse: Refuse): RuleSetting {
  const groups = ruleGroups();
  const rule = ruleById(name);
  if (rule === undefined && !groups.includes(name))
    return refuse(noSuch('quy tắc hoặc nhóm', 'rule or group', name, groups, nearestRuleId(name)));
  const level = (given: unknown): RuleLevel => readChoice(name, given, LEVELS, refuse);
  if (!Array.isArray(config)) {
    const options = record(config);
    return options === undefined ? { level: level(config) } : { options: readRuleOptions(name, options, rule?.options, refuse) };
  }
  const [first, second, ...rest]: readonly unknown[] = config;
  const options = second === undefined ? {} : record(second);
  if (first === undefined || rest.length > 0 || options === undefined)
    return refuse({ vi: `Danh sách của “${name}” phải là [mức, {tùy chọn}]`, en: `The list of “${name}” must be [level, {options}]` });
  return { level: level(first), ...(second !== undefined && { options: readRuleOptions(name, options, rule?.options, refuse) }) };
}

function readRuleOptions(
  name: string,
  given: Readonly<Record<string, unknown>>,
  specs: OptionSpecs | undefined,
  refuse: Refuse,
): Readonly<Record<string, unknown>> {
  if (specs === undefined)
    return refuse({
      vi: `Nhóm “${name}” chỉ nhận mức; ghi tùy chọn ở từng quy tắc`,
      en: `The group “${name}” takes a level only; options go to single rules`,
    });
  for (const [option, value] of Object.entries(given)) {
    const spec = Object.hasOwn(specs, option) ? specs[option] : undefined;
    if (spec === undefined) return refuse(noSuch(`tùy chọn của “${name}” tên`, `option of “${name}” named`, option, Object.keys(specs)));
    const wrong = optionProblem(spec, value);
    if (wrong !== undefined)
      return refuse({ vi: `Tùy chọn “${option}” của “${name}” ${wrong.vi}`, en: `The option “${option}” of “${name}” ${wrong.en}` });
  }
  return given;
}
