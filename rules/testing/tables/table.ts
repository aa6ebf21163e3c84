import { catalogue } from '../../catalogue/index.ts';
import { lintWith } from '../../engine/lint.ts';
import type { Report } from '../../model/report.ts';
import type { ExampleFrame } from '../../rule.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { framed, unmark } from '../frame.ts';

/** A table of the data or of the spelling memory, with what each of its rows must do in a text. */
export interface TableCheck {
  /** The exported value itself, so that a table that is gone does not stay listed. */
  readonly table: unknown;
  /** The export and, where several hold, what is asked of its rows. */
  readonly title: string;
  readonly rows: readonly RowCheck[];
}

/** One row and whether what owns it finds it. */
export interface RowCheck {
  readonly row: string;
  readonly isFound: () => boolean;
  /** Why the row is not found, on purpose or for want of a reader. */
  readonly exception?: string;
}

/** Reasons why rows are not found, with the rows; a function says it of many. */
export type Exceptions<Row> = Readonly<Record<string, readonly string[] | ((row: Row) => boolean)>>;

/** Lists a table: the rows that count, how a row is called, whether it is found, and which are not found for what reason. */
export function tableCheck<Row>(
  title: string,
  table: unknown,
  rows: Iterable<Row>,
  nameOf: (row: Row) => string,
  isFound: (row: Row) => boolean,
  exceptions: Exceptions<Row> = {},
): TableCheck {
  const checks = [...rows].map((row): RowCheck => {
    const name = nameOf(row);
    const exception = Object.entries(exceptions).find(([, of]) => (typeof of === 'function' ? of(row) : of.includes(name)))?.[0];
    return { row: name, isFound: () => isFound(row), ...(exception === undefined ? {} : { exception }) };
  });
  return { table, title, rows: checks };
}

const itself = (text: string): string => text;

/** {@link tableCheck} of a table of words. */
export function wordsCheck(
  title: string,
  table: readonly string[],
  isFound: (word: string) => boolean,
  exceptions: Exceptions<string> = {},
): TableCheck {
  return tableCheck(title, table, table, itself, isFound, exceptions);
}

/** A table that holds the rows of others, or that no text is read by, with the reason why no sentence is made of its rows. */
export function notInTexts(title: string, table: unknown, reason: string): TableCheck {
  return { table, title: `${title}: ${reason}`, rows: [] };
}

/** How one rule is tried. */
export interface Trial {
  readonly frame?: ExampleFrame;
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * True when the rule alone, at the stage before signing, reports something at the ⟦…⟧ of the text, or anywhere when nothing is marked.
 * The text stands in the body of a flawless report unless the trial says otherwise; a rule that is off is tried as a warning.
 */
export function reports(ruleId: string, marked: string, { frame = 'body', options }: Trial = {}): boolean {
  const rule = catalogue.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`there is no rule ${ruleId}`);
  const { text, spans } = unmark(marked);
  const { document, offset } = framed(text, frame);
  const level = rule.severity.presign === 'off' ? ({ level: 'warning' } as const) : {};
  const settings = {
    ...DEFAULT_SETTINGS,
    stage: 'presign' as const,
    rules: { [ruleId]: { ...level, ...(options === undefined ? {} : { options }) } },
  };
  const { findings } = lintWith([rule], document, { settings });
  if (spans.length === 0) return findings.length > 0;
  return findings.some(({ span }) => spans.some(({ start, end }) => span.start < end + offset && start + offset < span.end));
}

/** The model of a flawless report with the text in place of one of its parts. */
export function reportOf(text: string, frame: ExampleFrame = 'body'): Report {
  return lintWith([], framed(text, frame).document, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } }).report;
}

/** The letterhead of a report. */
export function letterhead(bodies: string, { number = 'Số:      /BC-UBND', place = 'Bình An', year = '2026' } = {}): string {
  return [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc**',
    bodies,
    number,
    `*${place}, ngày    tháng 11 năm ${year}*`,
    '**BÁO CÁO**',
    `**Kết quả công tác cải cách hành chính năm ${year}**\n`,
  ].join('\n\n');
}

/** The text with its first letter in capitals. */
export function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
