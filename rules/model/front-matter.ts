import { LETTER, regex } from '../pattern/regex.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import type { FrontMatter } from './report.ts';

/** Components of a report that front matter may declare, by the keys they go under. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'quoc-hieu': ['quoc-hieu', 'quoc-hieu-tieu-ngu'],
  'tieu-ngu': ['tieu-ngu', 'quoc-hieu-tieu-ngu', 'quoc-hieu'],
  'co-quan': ['co-quan', 'co-quan-ban-hanh', 'don-vi', 'issuing-body'],
  'co-quan-chu-quan': ['co-quan-chu-quan'],
  'so-ky-hieu': ['so-ky-hieu', 'so-va-ky-hieu', 'so', 'ky-hieu', 'number'],
  'dia-danh': ['dia-danh', 'noi-ban-hanh', 'place'],
  ngay: ['ngay', 'ngay-ban-hanh', 'thoi-gian', 'date'],
  'ten-loai': ['ten-loai', 'loai', 'loai-van-ban', 'type'],
  'trich-yeu': ['trich-yeu', 'tieu-de', 'title'],
  'kinh-gui': ['kinh-gui'],
  'nguoi-ky': ['nguoi-ky', 'ho-ten-nguoi-ky'],
  'chuc-vu': ['chuc-vu', 'chuc-vu-nguoi-ky'],
  'noi-nhan': ['noi-nhan'],
  'nguoi-bao-cao': ['nguoi-bao-cao'],
};

/** Component of the letterhead or closing part that front matter can stand for. */
export type DeclaredComponent =
  | 'quoc-hieu'
  | 'tieu-ngu'
  | 'co-quan'
  | 'co-quan-chu-quan'
  | 'so-ky-hieu'
  | 'dia-danh'
  | 'ngay'
  | 'ten-loai'
  | 'trich-yeu'
  | 'kinh-gui'
  | 'nguoi-ky'
  | 'chuc-vu'
  | 'noi-nhan'
  | 'nguoi-bao-cao';

const FIELD = regex.u`^([${LETTER}](?:[${LETTER}\d _-]*[${LETTER}\d_-])?)\s*:(?:\s+(|\S.*))?$`;

/**
 * Reads YAML front matter as flat text values: `key: value` lines, quotes removed, nested values and lists skipped (their key counts as
 * declared with an empty value). Keys are folded: no marks, lower case, hyphens for spaces and underscores.
 */
export function readFrontMatter(yaml: string, start: number, end: number): FrontMatter {
  const values: Record<string, string> = {};
  for (const line of yaml.split(/\r\n|\n|\r/u)) {
    const match = FIELD.exec(line.normalize('NFC'));
    if (match === null) continue;
    const key = baseLetters(match[1] ?? '')
      .toLowerCase()
      .replace(/[ _]+/gu, '-');
    values[key] = (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/u, '$2');
  }
  return { span: { start, end }, values };
}

/** The value front matter gives for a component; undefined when it does not name it. */
export function declared(matter: FrontMatter | undefined, component: DeclaredComponent): string | undefined {
  if (matter === undefined) return undefined;
  for (const key of KEYS[component] ?? []) {
    const value = matter.values[key];
    if (value !== undefined) return value;
  }
  return undefined;
}
