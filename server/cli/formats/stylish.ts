import { type Language, type Severity, type Stage, STAGES } from '../../../rules/vocabulary.ts';
import { displayWidth, padEndCells, printable } from '../display-width.ts';
import { totalsOf, type FileReport, type RelatedPlace, type ReportMessage, type Totals } from '../report.ts';

/** Words for stages inside a sentence. */
const STAGE_WORDS: Readonly<Record<Language, Readonly<Record<Stage, string>>>> = {
  vi: { draft: 'đang soạn', presign: 'trước khi ký', issued: 'đã ban hành' },
  en: { draft: 'draft', presign: 'before signing', issued: 'issued' },
};

/** How the results for people are written. */
export interface StylishOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Only errors were kept: a clean run then speaks of errors, not of all problems. */
  readonly quiet: boolean;
  /** Something could not be done: a run without problems is then not called clean. */
  readonly failed: boolean;
}

/** Words for severities, the same in every text for people. */
export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý', hint: 'gợi ý' },
  en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
};

const COLORS = {
  error: '31',
  warning: '33',
  info: '36',
  hint: '90',
  name: '4',
  rule: '90',
  quiet: '90',
  clean: '32',
  strong: '1',
} as const;

/** The results as aligned text: a block for each file with messages, then a line that sums up. Unreadable files are only counted. */
export function formatStylish(reports: readonly FileReport[], options: StylishOptions): string {
  const paint = (style: keyof typeof COLORS, text: string): string => (options.color ? `\u001b[${COLORS[style]}m${text}\u001b[0m` : text);
  const readable = reports.filter((report) => report.readable);
  const lines: string[] = [];
  for (const { name, messages } of readable) {
    if (messages.length === 0) continue;
    lines.push(paint('name', printable(name)), ...messageLines(name, messages, options.language, paint), '');
  }
  const totals = totalsOf(readable);
  const dirty = readable.filter(({ messages }) => messages.length > 0).length;
  const unreadable = reports.length - readable.length;
  const sentence = dirty === 0 ? cleanSentence(totals, unreadable, options) : problemSentence(totals, dirty, unreadable, options.language);
  lines.push(paint(dirty > 0 ? 'strong' : unreadable > 0 || options.failed ? 'warning' : 'clean', sentence));
  if (totals.fixable > 0) lines.push(fixableSentence(totals.fixable, options.language));
  const reading = readingSentence(readable, totals, options.language);
  if (reading !== undefined) lines.push(paint('quiet', reading));
  return `${lines.join('\n')}\n`;
}

function messageLines(
  name: string,
  messages: readonly ReportMessage[],
  language: Language,
  paint: (style: keyof typeof COLORS, text: string) => string,
): string[] {
  const rows = messages.map(({ start, severity, message, ruleId, related = [] }) => ({
    place: `${start.line}:${start.column}`,
    severity,
    word: SEVERITY_WORDS[language][severity],
    message: printable(message),
    ruleId: printable(ruleId),
    related: relatedLines(name, related, language),
  }));
  const widest = (texts: readonly string[]): number => texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
  const place = widest(rows.map((row) => row.place));
  const word = widest(rows.map((row) => row.word));
  const message = widest(rows.map((row) => row.message));
  return rows.flatMap((row) => [
    [
      `  ${padEndCells(row.place, place)}`,
      paint(row.severity, padEndCells(row.word, word)),
      padEndCells(row.message, message),
      paint('rule', row.ruleId),
    ].join('  '),
    ...row.related.map((line) => paint('quiet', `  ${' '.repeat(place)}  ${line}`)),
  ]);
}

/** Most places of one kind that are named; the others are counted. */
const MOST_PLACES = 5;

/** The other places of a finding, those of which the same is said on one line. */
function relatedLines(name: string, related: readonly RelatedPlace[], language: Language): string[] {
  const places = new Map<string, string[]>();
  for (const { path, line, column, message } of related) {
    const own = `${path === name ? '' : `${path}:`}${line}:${column}`;
    const known = places.get(message);
    if (known === undefined) places.set(message, [own]);
    else known.push(own);
  }
  return [...places].map(([message, all]) => {
    const more = all.length - MOST_PLACES;
    const rest = more <= 0 ? '' : language === 'vi' ? ` và ${more} chỗ nữa` : ` and ${more} more`;
    return printable(`↳ ${all.slice(0, MOST_PLACES).join(', ')}${rest}: ${message}`);
  });
}

function cleanSentence(totals: Totals, unreadable: number, { language, quiet, failed }: StylishOptions): string {
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

function fixableSentence(count: number, language: Language): string {
  return language === 'vi' ? `--fix sửa được ${count} vấn đề` : `--fix settles ${plural(count, 'problem')}`;
}

/** The stage of the run and what the files were read as; undefined when nothing is known of any. */
function readingSentence(reports: readonly FileReport[], totals: Totals, language: Language): string | undefined {
  const readings = reports.flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  if (readings.length === 0) return undefined;
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

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
