import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Language } from '../../../rules/vocabulary.ts';
import { displayWidth, padEndCells, printable, wrapped } from '../display-width.ts';
import type { FileReport, Reading, RelatedPlace, ReportMessage } from '../report.ts';
import type { Screen } from '../screen.ts';
import { drawExcerpt } from './drawn-excerpt.ts';
import { GROUPINGS } from './grouping.ts';
import type { GroupingName } from './grouping-names.ts';
import { nextSteps, readingSentence, SEVERITY_WORDS, STAGE_WORDS, type SummaryOptions, verdictOf } from './summary.ts';

/** How the results for people are written. */
export interface StylishOptions extends SummaryOptions {
  readonly screen: Screen;
  /** What findings are gathered under. */
  readonly groupBy: GroupingName;
  /** Absolute path of the folder that names are relative to. */
  readonly folder: string;
}

const STYLES = {
  error: '31',
  warning: '33',
  info: '36',
  hint: '90',
  name: '1;4',
  part: '1',
  rule: '90',
  quiet: '90',
  clean: '32',
  strong: '1',
} as const;

type Paint = (style: keyof typeof STYLES, text: string) => string;

/** Signs of the program's own. */
const SIGNS = {
  full: { bar: '│', arrow: '↳', ellipsis: '…', dot: ' · ' },
  ascii: { bar: '|', arrow: '->', ellipsis: '...', dot: ' - ' },
} as const;

/** Messages are easier to read in lines that are not longer, however wide the screen. */
const LONGEST_LINE = 110;
const SHORTEST_LINE = 24;

/**
 * The results for people: a block for each file with messages – or for each group that is asked for – with what stands at each place, then
 * sentences that sum up and say what to do next. Unreadable files are only counted.
 */
export function formatStylish(reports: readonly FileReport[], options: StylishOptions): string {
  const { language, screen } = options;
  const paint: Paint = (style, text) => (screen.color && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const signs = SIGNS[screen.ascii ? 'ascii' : 'full'];
  const lines: string[] = [];
  for (const { heading, parts } of GROUPINGS[options.groupBy](reports.filter((report) => report.readable))) {
    const first = parts[0]?.file;
    if (first === undefined) continue;
    const isFile = options.groupBy !== 'rule';
    const name = paint('name', printable(heading));
    const reading = readingOf(first.reading, language);
    const room = screen.width - displayWidth(printable(heading)) - signs.dot.length;
    const head = reading === undefined ? '' : `${signs.dot}${clipped(reading.join(signs.dot), room, signs.ellipsis)}`;
    lines.push(isFile ? `${linked(name, first.name, options)}${paint('quiet', head)}` : name);
    const width = placeWidth(parts.flatMap(({ messages }) => messages));
    for (const { subheading, file, messages } of parts) {
      if (subheading !== undefined) lines.push(`  ${paint('part', clipped(printable(subheading), screen.width - 2, signs.ellipsis))}`);
      for (const message of messages) lines.push(...messageLines(file.name, message, width, options, paint));
    }
    lines.push('');
  }
  const { sentence, verdict } = verdictOf(reports, options);
  lines.push(
    paint(verdict === 'problems' ? 'strong' : verdict === 'unsure' ? 'warning' : 'clean', sentence),
    ...nextSteps(reports, language),
  );
  const reading = readingSentence(reports, language);
  if (reading !== undefined) lines.push(paint('quiet', screen.ascii ? reading.replaceAll(' · ', signs.dot) : reading));
  return `${lines.join('\n')}\n`;
}

/** Cells of the places of messages. */
function placeWidth(messages: readonly ReportMessage[]): number {
  return messages.reduce((width, { start }) => Math.max(width, `${start.line}:${start.column}`.length), 0);
}

/** What a file was checked as: its kind, then the stage. */
function readingOf(reading: Reading | undefined, language: Language): readonly string[] | undefined {
  if (reading === undefined) return undefined;
  const vi = language === 'vi';
  const kind = {
    report: reading.reportType?.name?.[language] ?? (vi ? 'Báo cáo' : 'Report'),
    document: vi ? 'Văn bản hành chính khác' : 'Other document',
    text: vi ? 'Văn bản thường' : 'Mere text',
  }[reading.readAs];
  return [kind, STAGE_WORDS[language][reading.stage]];
}

function messageLines(name: string, message: ReportMessage, width: number, options: StylishOptions, paint: Paint): string[] {
  const { language, screen } = options;
  const signs = SIGNS[screen.ascii ? 'ascii' : 'full'];
  const { start, severity, ruleId, excerpt, related = [] } = message;
  const place = padEndCells(`${start.line}:${start.column}`, width);
  const indent = ' '.repeat(2 + width + 2);
  const word = SEVERITY_WORDS[language][severity];
  const room = Math.max(SHORTEST_LINE, Math.min(LONGEST_LINE, screen.width - indent.length));
  const lines = withRule(wrapped(`${word}  ${printable(message.message)}`, room), printable(ruleId), room);
  const told = lines.map(({ text, rule }, i) => {
    const said = i === 0 ? `${paint(severity, word)}${text.slice(word.length)}` : text;
    return `${i === 0 ? `  ${place}  ` : indent}${said}${text !== '' && rule !== '' ? '  ' : ''}${paint('rule', rule)}`;
  });
  if (excerpt !== undefined) {
    const drawn = drawExcerpt(excerpt, Math.max(SHORTEST_LINE, screen.width - indent.length - 3), signs.ellipsis);
    const [before, at, after] = drawn.text;
    const bar = `${indent}${paint('quiet', signs.bar)} `;
    told.push(`${bar}${before}${paint('strong', at)}${after}`.trimEnd());
    told.push(`${bar}${' '.repeat(drawn.indent)}${paint(severity, '^'.repeat(drawn.length))}`);
  }
  const hanging = ' '.repeat(signs.arrow.length + 1);
  for (const line of relatedLines(name, related, language))
    told.push(
      ...wrapped(line, room - hanging.length).map((part, i) => paint('quiet', `${indent}${i === 0 ? `${signs.arrow} ` : hanging}${part}`)),
    );
  return told;
}

/** The lines with the rule behind the last, or below it where it does not fit. */
function withRule(lines: readonly string[], rule: string, room: number): { text: string; rule: string }[] {
  const last = lines.at(-1) ?? '';
  const fits = displayWidth(last) + 2 + displayWidth(rule) <= room;
  const rows = lines.map((text, i) => ({ text, rule: fits && i === lines.length - 1 ? rule : '' }));
  return fits ? rows : [...rows, { text: '', rule }];
}

/** The name as a link to the file, where links are shown. */
function linked(shown: string, name: string, { screen, folder }: StylishOptions): string {
  if (!screen.links || name === '<stdin>') return shown;
  return `\u001b]8;;${pathToFileURL(resolve(folder, name)).href}\u001b\\${shown}\u001b]8;;\u001b\\`;
}

function clipped(text: string, width: number, ellipsis: string): string {
  const [first = '', ...rest] = wrapped(text, Math.max(SHORTEST_LINE, width - ellipsis.length));
  return rest.length === 0 ? first : `${first}${ellipsis}`;
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
    return printable(`${all.slice(0, MOST_PLACES).join(', ')}${rest}: ${message}`);
  });
}
