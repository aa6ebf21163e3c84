/** Administrative collocations by field, lower case, 2 to 7 syllables, ` - ` the only punctuation. */
export const collocationFields = {} as const satisfies Readonly<Record<string, readonly string[]>>;
/** Every collocation once. */
export const collocations: readonly string[] = [];
