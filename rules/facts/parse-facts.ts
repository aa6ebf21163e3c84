import type { CitationForm } from '../model/citations/facts.ts';
import type { ReadAs } from '../model/report.ts';
import { type Localized, SEVERITIES, STAGES } from '../vocabulary.ts';
import type { RepositorySettings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import {
  type AbbreviationFact,
  type CitationFact,
  type DefinedName,
  FACTS_VERSION,
  type OwnNumber,
  type PeriodFact,
  type Place,
  type PlacedDate,
  type PlacedText,
  type ReportFacts,
  type SilencedRange,
} from './report-facts.ts';

/** Facts of one report with the settings that its folder gives to the rules of the repository. */
export interface FactsEntry {
  readonly facts: ReportFacts;
  readonly settings: RepositorySettings;
  /** Id of the type of report, where it is known. */
  readonly reportType?: string;
}

/** The content of a facts file as JSON holds it. */
export interface FactsFile {
  readonly format: 'lint-report-facts';
  readonly version: typeof FACTS_VERSION;
  /** Number of `reports`, which tells a file that was shortened by hand. */
  readonly count: number;
  readonly reports: readonly FactsEntry[];
}

/** Facts read back, or the reason why they cannot be used. */
export type ParsedFacts = { readonly facts: readonly FactsEntry[] } | { readonly problem: Localized };

/** The facts file of some reports, ready for `JSON.stringify`. */
export function factsFile(reports: readonly FactsEntry[]): FactsFile {
  return { format: 'lint-report-facts', version: FACTS_VERSION, count: reports.length, reports };
}

/** Reads the text of a facts file; see {@link parseFacts}. A text that ends in the middle is told apart from one that is no JSON. */
export function parseFactsText(text: string): ParsedFacts {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    if (!/^\s*\{\s*"format"\s*:\s*"lint-report-facts"/u.test(text)) return { problem: NO_FACTS };
    return {
      problem: {
        vi: 'Tệp dữ kiện bị cắt ngang hoặc bị hỏng; hãy tạo lại bằng --facts-out',
        en: 'The facts file is cut short or damaged; write it again with --facts-out',
      },
    };
  }
  return parseFacts(json);
}

/** Checks the parsed JSON of a facts file. Another version, a wrong count and any value of the wrong shape are refused. Never throws. */
export function parseFacts(json: unknown): ParsedFacts {
  if (!isRecord(json) || json['format'] !== 'lint-report-facts') return { problem: NO_FACTS };
  const { version, count, reports } = json;
  if (version !== FACTS_VERSION) {
    const written = typeof version === 'number' || typeof version === 'string' ? String(version) : '?';
    return {
      problem: {
        vi: `Tệp dữ kiện thuộc phiên bản ${written}, chương trình này đọc phiên bản ${FACTS_VERSION}; hãy tạo lại bằng --facts-out`,
        en: `The facts file has version ${written}, this program reads version ${FACTS_VERSION}; write it again with --facts-out`,
      },
    };
  }
  if (!Array.isArray(reports) || reports.length !== count) {
    return {
      problem: {
        vi: 'Tệp dữ kiện thiếu báo cáo so với số ghi trong tệp; hãy tạo lại bằng --facts-out',
        en: 'The facts file lacks reports that it counts; write it again with --facts-out',
      },
    };
  }
  const facts: FactsEntry[] = [];
  for (const [index, entry] of reports.entries()) {
    if (!isEntry(entry)) {
      return {
        problem: {
          vi: `Tệp dữ kiện có mục thứ ${index + 1} sai cấu trúc; hãy tạo lại bằng --facts-out`,
          en: `Entry ${index + 1} of the facts file has a wrong shape; write it again with --facts-out`,
        },
      };
    }
    facts.push(entry);
  }
  return { facts };
}

const NO_FACTS: Localized = { vi: 'Đây không phải tệp dữ kiện do --facts-out tạo ra', en: 'This is no facts file written by --facts-out' };
const FORMS: readonly CitationForm[] = ['administrative', 'letter', 'normative', 'assembly', 'party', 'unnumbered'];
const READINGS: readonly ReadAs[] = ['report', 'document', 'text'];
const LEVELS: readonly unknown[] = ['off', ...SEVERITIES];

type Check = (value: unknown) => boolean;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isListOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function isOptional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function isIso(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d\d-\d\d$/u.test(value);
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && isCount(value['start']) && isCount(value['end']) && value['start'] <= value['end'];
}

function isPlace(value: unknown): value is Place {
  if (!isRecord(value) || !isSpan(value['span']) || !isCount(value['line']) || !isCount(value['column'])) return false;
  const { end } = value;
  return end === undefined || (isRecord(end) && isCount(end['line']) && isCount(end['column']));
}

function isPlacedText(value: unknown): value is PlacedText {
  return isRecord(value) && isText(value['text']) && isPlace(value);
}

function isPlacedDate(value: unknown): value is PlacedDate {
  return isRecord(value) && isOptional(isIso)(value['iso']) && isPlacedText(value);
}

function isOwnNumber(value: unknown): value is OwnNumber {
  return (
    isRecord(value) &&
    isPlacedText(value['number']) &&
    isPlacedText(value['symbol']) &&
    isText(value['typeCode']) &&
    isListOf(isText)(value['bodyCodes']) &&
    isOptional(isCount)(value['year']) &&
    isText(value['key'])
  );
}

function isCitation(value: unknown): value is CitationFact {
  return (
    isRecord(value) &&
    isText(value['key']) &&
    FORMS.some((form) => form === value['form']) &&
    isPlacedText(value['code']) &&
    isOptional(isCount)(value['year']) &&
    isOptional(isText)(value['typeName']) &&
    isOptional(isPlacedText)(value['type']) &&
    isOptional(isText)(value['typeCode']) &&
    isListOf(isText)(value['bodyCodes']) &&
    isOptional(isPlacedDate)(value['date']) &&
    isOptional(isPlacedText)(value['issuer']) &&
    isOptional(isText)(value['issuerNow']) &&
    isOptional(isPlacedText)(value['subject']) &&
    isOptional(isText)(value['full']) &&
    typeof value['quoted'] === 'boolean' &&
    isPlace(value)
  );
}

function isAbbreviation(value: unknown): value is AbbreviationFact {
  return isRecord(value) && isText(value['short']) && isOptional(isText)(value['full']) && isPlace(value);
}

function isDefinedName(value: unknown): value is DefinedName {
  return isRecord(value) && isText(value['of']) && isPlacedText(value);
}

function isPeriod(value: unknown): value is PeriodFact {
  return (
    isRecord(value) &&
    isText(value['name']) &&
    isText(value['owner']) &&
    isCount(value['from']) &&
    isCount(value['to']) &&
    isPlacedText(value)
  );
}

function isSilenced(value: unknown): value is SilencedRange {
  return isRecord(value) && isListOf(isText)(value['rules']) && isSpan(value['reach']);
}

function isFacts(value: unknown): value is ReportFacts {
  return (
    isRecord(value) &&
    isText(value['path']) &&
    value['path'] !== '' &&
    typeof value['isReport'] === 'boolean' &&
    isOptional((readAs) => READINGS.some((each) => each === readAs))(value['readAs']) &&
    (value['regime'] === 'state' || value['regime'] === 'party') &&
    isOptional(isIso)(value['day']) &&
    isOptional(isOwnNumber)(value['number']) &&
    isOptional(isPlacedDate)(value['date']) &&
    ['title', 'subject', 'issuingBody', 'parentBody', 'signer'].every((name) => isOptional(isPlacedText)(value[name])) &&
    isListOf(isCitation)(value['citations']) &&
    isListOf(isAbbreviation)(value['abbreviations']) &&
    isListOf(isDefinedName)(value['definedNames']) &&
    isListOf(isPeriod)(value['periods']) &&
    isListOf(isSilenced)(value['silenced'])
  );
}

function isSettings(value: unknown): value is RepositorySettings {
  return (
    isRecord(value) &&
    STAGES.some((stage) => stage === value['stage']) &&
    (value['language'] === 'vi' || value['language'] === 'en') &&
    isRecord(value['rules']) &&
    Object.values(value['rules']).every(
      (rule) => isRecord(rule) && (rule['level'] === undefined || LEVELS.includes(rule['level'])) && isOptional(isRecord)(rule['options']),
    )
  );
}

function isEntry(value: unknown): value is FactsEntry {
  return isRecord(value) && isFacts(value['facts']) && isSettings(value['settings']) && isOptional(isText)(value['reportType']);
}
