import { type Localized, type Span, nearest } from '../../rules/vocabulary.ts';

/** Takes a problem of the text that the span covers. */
export type Report = (span: Span, message: Localized) => void;

/** Says that a name is not known, with the nearest right one, or all right ones when none is near and they are few. */
export function unknownName(vi: string, en: string, name: string, names: readonly string[], near = nearest(name, names)): Localized {
  if (near !== undefined)
    return { vi: `Không có ${vi} “${name}”; gần nhất là “${near}”`, en: `There is no ${en} “${name}”; the nearest is “${near}”` };
  if (names.length === 0 || names.length > 15) return { vi: `Không có ${vi} “${name}”`, en: `There is no ${en} “${name}”` };
  return {
    vi: `Không có ${vi} “${name}”; dùng được: ${names.join(', ')}`,
    en: `There is no ${en} “${name}”; there are: ${names.join(', ')}`,
  };
}

/** Says that a key is written twice. */
export function repeatedKey(key: string): Localized {
  return { vi: `Khóa “${key}” được ghi hai lần; lần sau được dùng`, en: `The key “${key}” is written twice; the later one counts` };
}

/** Says that a value is none of the choices, with the nearest one. */
export function wrongChoice(key: string, value: unknown, choices: readonly string[]): Localized {
  const near = typeof value === 'string' ? nearestChoice(value, choices) : undefined;
  if (near !== undefined)
    return {
      vi: `“${key}” không nhận “${String(value)}”; gần nhất là “${near}”`,
      en: `“${key}” does not take “${String(value)}”; the nearest is “${near}”`,
    };
  return { vi: `“${key}” chỉ nhận: ${choices.join(', ')}`, en: `“${key}” takes one of: ${choices.join(', ')}` };
}

function nearestChoice(value: string, choices: readonly string[]): string | undefined {
  return nearest(value, choices) ?? (value.length > 2 ? choices.find((choice) => choice.startsWith(value)) : undefined);
}
