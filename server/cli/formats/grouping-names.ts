/** What the findings of the results for people can be gathered under: their file, the part of the report within it, or their rule. */
export const GROUPING_NAMES = ['file', 'part', 'rule'] as const;

/** One of {@link GROUPING_NAMES}. */
export type GroupingName = (typeof GROUPING_NAMES)[number];
