/** Checks that the tests of this folder share. */

/** ISO day `yyyy-mm-dd` with a possible month and day. */
export const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;

/** The items that occur a second time, in order. */
export function duplicates(items: readonly string[]): readonly string[] {
  return items.filter((item, i) => items.indexOf(item) !== i);
}

/** Every string inside a value; arrays, maps, sets and objects are walked, functions are not. */
export function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map || value instanceof Set || Array.isArray(value)) for (const item of value) yield* textsOf(item);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsOf(item);
}
