/**
 * Report types and their usual outlines (đề cương): which sections a report of each type has, how their headings are
 * recognised, and what a skeleton of it looks like.
 *
 * Source: general knowledge of the genre; no instrument prescribes one outline, the body that asks for a report usually
 * sends its own. A missing section is therefore a hint at most. `cchc` follows the six contents of the reform programme of Nghị
 * quyết 76/NQ-CP of 2021. Titles and phrases are generic and our own.
 */
import type { Localized } from '../vocabulary.ts';
import { lookupKey, phraseKeys } from '../vietnamese/tone-placement.ts';
import { REPORT_TYPE_ROWS, SECTION_TRAITS } from './report-outlines.ts';

/** `yes`: the outline expects it; `hint`: usual; `optional`: may be there. */
export type SectionNeed = 'yes' | 'hint' | 'optional';

/** A section (phần, mục) of an outline. */
export interface OutlineSection {
  readonly id: string;
  /** Heading for a skeleton, sentence case, without enumerator. */
  readonly heading: string;
  /**
   * Phrases under `lookupKey`; a heading that contains any of them is this section, at whatever depth it stands, so that inflected
   * headings match (`Những kết quả chủ yếu` contains `kết quả`).
   */
  readonly match: readonly string[];
  readonly required: SectionNeed;
  /** True when the section should hold at least one number. */
  readonly figures: boolean;
  readonly children: readonly OutlineSection[];
  /** True when the section has the same place in nearly every outline, so that its order among the others can be compared. */
  readonly ordered?: true;
  /** How a title reads when the section itself is meant, for one whose phrases also stand in titles of something else. */
  readonly title?: RegExp;
  /** Further phrases under `lookupKey` of headings that may hold what belongs here. */
  readonly held?: readonly string[];
  /** Phrases under `lookupKey`: the section is due only in a report whose trích yếu contains one of them. */
  readonly dueFor?: readonly string[];
  /** Phrases under `lookupKey` of a first heading that takes the place of the section. */
  readonly replacedBy?: readonly string[];
}

/** What is special about a section, under the id it has in every outline. Phrases are parted by `|`. */
export interface SectionTraits {
  readonly ordered?: true;
  readonly title?: RegExp;
  readonly held?: string;
  /** `itself`: the phrases of the section. */
  readonly dueFor?: 'itself' | (string & {});
  readonly replacedBy?: string;
}

/** Enumerators of the levels of a skeleton, from the top. */
export type OutlineLevel = 'upper-letter' | 'roman' | 'arabic' | 'lower-letter';

/** A report type and its outline. */
export interface ReportType {
  /** Stable id, also used in settings: `kt-xh`. */
  readonly id: string;
  readonly name: Localized;
  /** Ways to recognise the trích yếu: each is a list of phrases under `lookupKey` that must all occur in it. */
  readonly titles: readonly (readonly string[])[];
  readonly sections: readonly OutlineSection[];
  readonly levels: readonly [OutlineLevel, ...OutlineLevel[]];
  /** True when sections out of order are worth a note. */
  readonly order: boolean;
  /** True when the results should hold numbers. */
  readonly figures: boolean;
  /** True when trích yếu and closing sentence should name the same period. */
  readonly period: boolean;
  /** Phrases under `lookupKey`, one of which opens the closing sentence. */
  readonly closing: readonly string[];
  /** True when the opening must cite the document carried out or the decision that set up the team in full. */
  readonly citesBasis: boolean;
  /** Example trích yếu for a skeleton, with `…` for blanks. */
  readonly sampleTitle: string;
  /** Id of the type this one is a variant of; absent for the ten main types. */
  readonly variantOf?: string;
  /** True when a section it requires must not be missing: an outline that the organisation has laid down. */
  readonly strict?: true;
}

/** Compact row: `heading` is also a phrase to match. */
export interface SectionRow {
  readonly id: string;
  readonly heading: string;
  /** Further phrases parted by `|`. */
  readonly match?: string;
  /** Default `yes`. */
  readonly required?: SectionNeed;
  readonly figures?: true;
  readonly children?: readonly SectionRow[];
}

/** Compact row of a type; phrases of a title way are parted by `+`, ways by `|`. */
export interface ReportTypeRow {
  readonly id: string;
  readonly name: Localized;
  readonly titles: string;
  readonly sampleTitle: string;
  readonly sections: readonly SectionRow[];
  readonly levels?: readonly [OutlineLevel, ...OutlineLevel[]];
  readonly order?: false;
  readonly figures?: false;
  readonly period?: false;
  readonly citesBasis?: true;
  readonly variantOf?: string;
  readonly strict?: true;
  /** Phrases parted by `|` that may open the closing sentence; “trên đây là” unless given. */
  readonly closing?: string;
}

function section(row: SectionRow): OutlineSection {
  const { ordered, title, held, dueFor, replacedBy }: SectionTraits = SECTION_TRAITS.get(row.id) ?? {};
  const match = [...new Set([lookupKey(row.heading), ...phraseKeys(row.match ?? '')])];
  return {
    id: row.id,
    heading: row.heading,
    match,
    required: row.required ?? 'yes',
    figures: row.figures === true,
    children: (row.children ?? []).map(section),
    ...(ordered && { ordered }),
    ...(title && { title }),
    ...(held !== undefined && { held: phraseKeys(held) }),
    ...(dueFor !== undefined && { dueFor: dueFor === 'itself' ? match : phraseKeys(dueFor) }),
    ...(replacedBy !== undefined && { replacedBy: phraseKeys(replacedBy) }),
  };
}

/** The report type a row describes; its outline is read when first asked for, since a report has one type. Texts are NFC. */
export function reportTypeFrom(row: ReportTypeRow): ReportType {
  let titles: ReportType['titles'] | undefined;
  let sections: ReportType['sections'] | undefined;
  let closing: ReportType['closing'] | undefined;
  return {
    id: row.id,
    name: row.name,
    get titles() { return (titles ??= phraseKeys(row.titles).map((way) => way.split('+'))); },
    get sections() { return (sections ??= row.sections.map(section)); },
    levels: row.levels ?? ['roman', 'arabic', 'lower-letter'],
    order: row.order ?? true,
    figures: row.figures ?? true,
    period: row.period ?? true,
    get closing() { return (closing ??= phraseKeys(row.closing ?? 'trên đây là')); },
    citesBasis: row.citesBasis === true,
    sampleTitle: row.sampleTitle,
    ...(row.variantOf === undefined ? {} : { variantOf: row.variantOf }),
    ...(row.strict === undefined ? {} : { strict: row.strict }),
  };
}

/** All report types, the ten main ones and the variants; a more special type stands before a more general one. */
export const reportTypes: readonly ReportType[] = REPORT_TYPE_ROWS.map(reportTypeFrom);

/** Own types before those of the program, which one of the same id replaces; of own types of one id the first counts. */
export function allReportTypes(own: readonly ReportType[] = []): readonly ReportType[] {
  if (own.length === 0) return reportTypes;
  return [...new Map([...own, ...reportTypes].reverse().map((type) => [type.id, type])).values()].reverse();
}

/** The report type with this id, or undefined. */
export function reportTypeById(id: string, types: readonly ReportType[] = reportTypes): ReportType | undefined {
  return types.find((type) => type.id === id);
}

/**
 * The report type a trích yếu belongs to: the first in the order of `types` one of whose title ways occurs in it in full;
 * undefined when none fits. NFC text in any case, tone style and with any dashes.
 */
export function reportTypeOfTitle(title: string, types: readonly ReportType[] = reportTypes): ReportType | undefined {
  const key = ` ${lookupKey(title)} `;
  return types.find((type) => type.titles.some((way) => way.every((phrase) => key.includes(phrase))));
}

/** True when a heading without its enumerator names the section. NFC text in any case and tone style. */
export function headingMatches(heading: string, section: OutlineSection): boolean {
  return containsPhrase(heading, section.match);
}

/** True when a text contains one of the phrases, which are under `lookupKey`. NFC text in any case and tone style. */
export function containsPhrase(text: string, keys: readonly string[]): boolean {
  const key = lookupKey(text);
  return keys.some((phrase) => key.includes(phrase));
}

/** One heading of a skeleton. */
export interface SkeletonHeading {
  /** 1 for the highest level. */
  readonly level: number;
  readonly kind: OutlineLevel;
  /** 1-based place among its siblings. */
  readonly ordinal: number;
  /** Heading without enumerator; the highest level in capitals. */
  readonly text: string;
}

/** Headings of a skeleton of the type in document order; sections that are `optional` only when `all` is true. */
export function skeletonHeadings(type: ReportType, all = false): readonly SkeletonHeading[] {
  const out: SkeletonHeading[] = [];
  const walk = (sections: readonly OutlineSection[], depth: number): void => {
    const shown = sections.filter((item) => all || item.required !== 'optional');
    shown.forEach((item, i) => {
      const kind = type.levels[Math.min(depth, type.levels.length - 1)] ?? type.levels[0];
      out.push({ level: depth + 1, kind, ordinal: i + 1, text: depth === 0 ? item.heading.toUpperCase() : item.heading });
      walk(item.children, depth + 1);
    });
  };
  walk(type.sections, 0);
  return out;
}

/** Fixed sentences of a report; `{…}` are blanks to fill. */
export const frameSentences = {
  /** Opening of a report asked for by a document: {basis}, {body}, {subject}. */
  opening: 'Thực hiện {basis}, {body} báo cáo {subject} như sau:',
  /** Closing: {subject} repeats the trích yếu with a small first letter, {addressee} is the body reported to. */
  closing: 'Trên đây là Báo cáo {subject}, {body} kính báo cáo {addressee}./.',
} as const;
