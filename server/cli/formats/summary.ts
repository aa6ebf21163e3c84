import { type Language, type Severity, type Stage, STAGES } from '../../../rules/vocabulary.ts';
import { totalsOf, type FileReport, type Totals } from '../report.ts';

/** Words for severities, the same in every text for people. */
export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý', hint: 'gợi ý' },
  en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
};

/** Words for stages inside a sentence. */
export const STAGE_WORDS: Readonly<Record<Language, Readonly<Record<Stage, string>>>> = {
  vi: { draft: 'đang soạn', presign: 'trước khi ký', issued: 'đã ban hành' },
  en: { draft: 'draft', presign: 'before signing', issued: 'issued' },
};

/** What the sentences about a run depend on. */
export interface SummaryOptions {
  readonly language: Language;
  /** Only errors were kept: a clean run then speaks of errors, not of all problems. */
  readonly quiet: boolean;
  /** Something could not be done: a run without problems is then not called clean. */
  readonly failed: boolean;
}

/** How a run went: a sentence, and how good that is. */
export interface Verdict {
  readonly sentence: string;
  readonly verdict: 'problems' | 'unsure' | 'clean';
}

/** The sentence that sums up a run. Unreadable files are only counted. */
export function verdictOf(reports: readonly FileReport[], options: SummaryOptions): Verdict {
  const readable = reports.filter((report) => report.readable);
  const totals = totalsOf(readable);
  const dirty = readable.filter(({ messages }) => messages.length > 0).length;
  const unreadable = reports.length - readable.length;
  return dirty === 0
    ? { sentence: cleanSentence(totals, unreadable, options), verdict: unreadable > 0 || options.failed ? 'unsure' : 'clean' }
    : { sentence: problemSentence(totals, dirty, unreadable, options.language), verdict: 'problems' };
}

function cleanSentence(totals: Totals, unreadable: number, { language, quiet, failed }: SummaryOptions): string {
  const others = unreadablePart(unreadable, language);
  if (totals.files === 0) return language === 'vi' ? `Chưa kiểm tra được tệp nào${others}` : `No file was checked${others}`;
  if (failed)
    return language === 'vi'
      ? `Chưa thấy ${quiet ? 'lỗi' : 'vấn đề'} nào trong ${totals.files} tệp${others}; chưa kết luận được vì lần chạy có lỗi (xem thông báo lỗi)`
      : `No ${quiet ? 'errors' : 'problems'} seen in ${plural(totals.files, 'file')}${others}; this is no clean bill, since the run failed in part (see the messages)`;
  return language === 'vi'
    ? `Không có ${quiet ? 'lỗi' : 'vấn đề'} nào trong ${totals.files} tệp${others}`
    : `No ${quiet ? 'errors' : 'problems'} in ${plural(totals.files, 'file')}${others}`;
}

function problemSentence(totals: Totals, dirty: number, unreadable: number, language: Language): string {
  const all = totals.errors + totals.warnings + totals.infos + totals.hints;
  const words = SEVERITY_WORDS[language];
  const parts = (
    [
      ['error', totals.errors],
      ['warning', totals.warnings],
      ['info', totals.infos],
      ['hint', totals.hints],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) =>
      language === 'vi' ? `${count} ${words[severity]}` : severity === 'info' ? `${count} info` : plural(count, words[severity]),
    )
    .join(', ');
  return language === 'vi'
    ? `${all} vấn đề trong ${dirty === totals.files ? '' : `${dirty}/`}${totals.files} tệp: ${parts}${unreadablePart(unreadable, language)}`
    : `${plural(all, 'problem')} in ${dirty === totals.files ? '' : `${dirty} of `}${plural(totals.files, 'file')}: ${parts}${unreadablePart(unreadable, language)}`;
}

function unreadablePart(count: number, language: Language): string {
  if (count === 0) return '';
  return language === 'vi' ? `; ${count} tệp không đọc được` : `; ${plural(count, 'file')} could not be read`;
}

/** What to do next: how much can be fixed and by what, and where to read about the rule that speaks most. One sentence an element. */
export function nextSteps(reports: readonly FileReport[], language: Language): string[] {
  const readable = reports.filter((report) => report.readable);
  const { fixable } = totalsOf(readable);
  const vi = language === 'vi';
  const most = mostFrequent(readable.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  return [
    ...(fixable === 0
      ? []
      : [vi ? `--fix sửa được ${fixable} vấn đề (xem trước: --diff)` : `--fix settles ${plural(fixable, 'problem')} (to see how: --diff)`]),
    ...(most === undefined
      ? []
      : [vi ? `Vì sao, sửa thế nào: lint-report --explain ${most}` : `Why, and how to mend it: lint-report --explain ${most}`]),
  ];
}

/** The text that comes most often, the first of several; those of the program itself, of which there is no page, are not counted. */
function mostFrequent(ruleIds: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ruleIds) if (!/^(?:internal|suppression)\//u.test(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  let most: string | undefined;
  for (const [id, count] of counts) if (count > (counts.get(most ?? '') ?? 0)) most = id;
  return most;
}

/** The stage of the run and what the files were read as; undefined when nothing is known of any. */
export function readingSentence(reports: readonly FileReport[], language: Language): string | undefined {
  const readings = reports.flatMap(({ reading, readable }) => (reading === undefined || !readable ? [] : [reading]));
  if (readings.length === 0) return undefined;
  const totals = totalsOf(reports);
  const vi = language === 'vi';
  const of = (stage: Stage): number => readings.filter((reading) => reading.stage === stage).length;
  const met = STAGES.filter((stage) => of(stage) > 0);
  const files = (count: number): string => (vi ? `${count} tệp` : plural(count, 'file'));
  const stages = met.map((stage) => `${STAGE_WORDS[language][stage]}${met.length > 1 ? ` (${files(of(stage))})` : ''}`).join(', ');
  const only = readings.length === 1 ? readings[0]?.reportType?.name?.[language] : undefined;
  const kinds = [
    totals.reports > 0
      ? `${vi ? `${totals.reports} báo cáo` : plural(totals.reports, 'report')}${only === undefined ? '' : ` (${only})`}`
      : '',
    totals.documents > 0 ? (vi ? `${totals.documents} văn bản hành chính khác` : plural(totals.documents, 'other document')) : '',
    totals.texts > 0 ? (vi ? `${totals.texts} văn bản thường` : plural(totals.texts, 'mere text')) : '',
  ].filter((part) => part !== '');
  const hint = vi ? 'kiểm tra trước khi ký: --stage presign' : 'to check before signing: --stage presign';
  return [`${vi ? 'Giai đoạn' : 'Stage'}: ${stages}`, kinds.join(', '), ...(met.includes('draft') ? [hint] : [])].join(' · ');
}

/** A number of English things. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
