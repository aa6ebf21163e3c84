import { dirname, join, relative, sep } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';
import type { FileSystem } from './file-system.ts';

/** Name of the file of known findings. */
export const BASELINE_NAME = '.lint-report-baseline.json';

/** Findings that were there when they were recorded (vấn đề cũ đã ghi nhận): of each file, of each rule, their fingerprints. */
export interface Baseline {
  /** Absolute path of the file it was read from or is written to. */
  readonly file: string;
  /** Fingerprints by the name of the document, relative to the folder of `file` with forward slashes, then by rule. */
  readonly files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** A baseline, or what is wrong with its file. */
export type ReadBaseline = { readonly baseline: Baseline } | { readonly problem: Localized };

/** The baseline of a file; `undefined` when there is no such file. */
export async function readBaseline(fileSystem: FileSystem, file: string): Promise<ReadBaseline | undefined> {
  const read = await fileSystem.read(file);
  if (!read.ok) return read.failure === 'missing' ? undefined : { problem: UNREADABLE };
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(read.bytes));
    return isBaseline(json) ? { baseline: { file, files: json.files } } : { problem: WRONG_SHAPE };
  } catch {
    return { problem: WRONG_SHAPE };
  }
}

/** The nearest baseline for a document (absolute path) in its folder or above; undefined when there is none that can be read. */
export async function baselineFor(fileSystem: FileSystem, document: string): Promise<Baseline | undefined> {
  for (let folder = dirname(document); ; folder = dirname(folder)) {
    const read = await readBaseline(fileSystem, join(folder, BASELINE_NAME));
    if (read !== undefined) return 'baseline' in read ? read.baseline : undefined;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The name of a document in a baseline. */
export function nameInBaseline(file: string, document: string): string {
  const name = relative(dirname(file), document);
  return (sep === '/' ? name : name.replaceAll(sep, '/')).normalize('NFC');
}

/** The text of the file: one line a rule, everything in order, so that versions can be compared. */
export function baselineText({ files }: Pick<Baseline, 'files'>): string {
  const ordered = (record: Readonly<Record<string, unknown>>): [string, unknown][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const blocks = ordered(files).map(([name]) => {
    const rules = ordered(files[name] ?? {}).map(([rule, prints]) => `      ${JSON.stringify(rule)}: ${JSON.stringify(prints)}`);
    return `    ${JSON.stringify(name)}: {\n${rules.join(',\n')}\n    }`;
  });
  return `{\n  "version": 1,\n  "files": {${blocks.length === 0 ? '' : `\n${blocks.join(',\n')}\n  `}}\n}\n`;
}

/** True for the text of a baseline. */
export function isBaselineText(text: string): boolean {
  try {
    return isBaseline(JSON.parse(text));
  } catch {
    return false;
  }
}

/**
 * Tells known findings from new ones: asked once for each finding of a document, in order, it answers whether the baseline has it. What it was
 * never asked for is {@link left}: recorded findings that are there no more.
 */
export class KnownFindings {
  private readonly counts = new Map<string, number>();

  constructor(rules: Readonly<Record<string, readonly string[]>> | undefined) {
    for (const [rule, prints] of Object.entries(rules ?? {}))
      for (const print of prints) this.counts.set(`${rule} ${print}`, (this.counts.get(`${rule} ${print}`) ?? 0) + 1);
  }

  /** Takes a finding out of what is known. */
  take(ruleId: string, fingerprint: string): boolean {
    const key = `${ruleId} ${fingerprint}`;
    const count = this.counts.get(key) ?? 0;
    if (count === 0) return false;
    this.counts.set(key, count - 1);
    return true;
  }

  /** Number of recorded findings that nobody asked for. */
  get left(): number {
    let sum = 0;
    for (const count of this.counts.values()) sum += count;
    return sum;
  }
}

function isBaseline(json: unknown): json is { readonly files: Baseline['files'] } {
  if (!isRecord(json) || json['version'] !== 1 || !isRecord(json['files'])) return false;
  return Object.values(json['files']).every(
    (rules) =>
      isRecord(rules) &&
      Object.values(rules).every((prints) => Array.isArray(prints) && prints.every((print) => typeof print === 'string')),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const UNREADABLE: Localized = {
  vi: 'Không đọc được tệp vấn đề cũ này',
  en: 'This file of known findings cannot be read',
};

const WRONG_SHAPE: Localized = {
  vi: 'Tệp vấn đề cũ sai cấu trúc; tạo lại bằng lint-report baseline create',
  en: 'The file of known findings has a wrong shape; make it again with lint-report baseline create',
};
