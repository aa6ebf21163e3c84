import { nearest, type Language, type Localized } from '../vocabulary.ts';

/** A wrong argument of the library, said in one sentence in the language that was asked for. */
export class ArgumentError extends TypeError {
  constructor(problem: Localized, language: Language) {
    super(problem[language]);
  }

  override get name(): string {
    return 'TypeError';
  }
}

/** Refuses an argument: reports the problem and does not come back. */
export type Refuse = (problem: Localized) => never;

/** Refuses in a language. */
export function refuseIn(language: Language): Refuse {
  return (problem) => {
    throw new ArgumentError(problem, language);
  };
}

/** A value by its members, when it has any: an object that is no list. */
export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined;
}

/** What a value is, for a message: `undefined`, `null`, `number`, `Array`, `Date`. */
export function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Array.isArray(value) ? 'Array' : Object.prototype.toString.call(value).slice(8, -1);
}

/** The text to be checked, as a string. */
export function readText(text: unknown, refuse: Refuse): string {
  if (typeof text === 'string') return text;
  return refuse({
    vi: `Đối số thứ nhất phải là văn bản (string), đây là ${kindOf(text)}`,
    en: `The first argument must be the text (a string), not ${kindOf(text)}`,
  });
}

/** One of some choices. */
export function readChoice<T extends string>(name: string, value: unknown, choices: readonly T[], refuse: Refuse): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const got = typeof value === 'string' ? `“${value}”` : kindOf(value);
  return refuse({
    vi: `“${name}” chỉ nhận ${choices.join(', ')}; đây là ${got}`,
    en: `“${name}” takes one of ${choices.join(', ')}, not ${got}`,
  });
}

/** Says that there is nothing of a name, with the nearest there is or, when they are few, all there are. */
export function noSuch(vi: string, en: string, name: string, names: readonly string[], near = nearest(name, names)): Localized {
  if (near !== undefined)
    return { vi: `Không có ${vi} “${name}”; gần nhất là “${near}”`, en: `There is no ${en} “${name}”; the nearest is “${near}”` };
  if (names.length > 15) return { vi: `Không có ${vi} “${name}”`, en: `There is no ${en} “${name}”` };
  const all =
    names.length === 0
      ? { vi: 'không nhận gì', en: 'there are none' }
      : { vi: `dùng được: ${names.join(', ')}`, en: `there are: ${names.join(', ')}` };
  return { vi: `Không có ${vi} “${name}”; ${all.vi}`, en: `There is no ${en} “${name}”; ${all.en}` };
}
