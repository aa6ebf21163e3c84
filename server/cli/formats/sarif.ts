import type { ArtifactLocation, Location, Log, ReportingDescriptor, Result } from 'sarif';
import { catalogue } from '../../../rules/index.ts';
import type { Language, Severity } from '../../../rules/vocabulary.ts';
import { PROGRAM } from '../notices.ts';
import type { FileReport, RelatedPlace, ReportMessage } from '../report.ts';
import { VERSION } from '../version.ts';
import { pageOf } from '../rule-pages.ts';
import { fingerprintsOf } from './fingerprint.ts';

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
/** The folder that the names of files are relative to: where the program was started. */
const ROOT = '%SRCROOT%';

/**
 * SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): one run, the rules that speak in it, columns
 * and offsets in UTF-16 units, fingerprints by which a service knows a result again. Names and shapes of fields are held by the types of the
 * published schema.
 */
export function formatSarif(reports: readonly FileReport[], language: Language): string {
  const ids = [...new Set(reports.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))].sort();
  const results = reports.flatMap(({ name, messages }) => {
    const fingerprints = fingerprintsOf(messages);
    return messages.map((message, i) => resultOf(name, message, ids.indexOf(message.ruleId), fingerprints[i] ?? ''));
  });
  const sarif: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: PROGRAM, version: VERSION, semanticVersion: VERSION, language, rules: ids.map((id) => ruleOf(id, language)) },
        },
        automationDetails: { id: `${PROGRAM}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which the program was started.' } } },
        results,
      },
    ],
  };
  return `${JSON.stringify(sarif, undefined, 2)}\n`;
}

function ruleOf(id: string, language: Language): ReportingDescriptor {
  const rule = catalogue.find((each) => each.id === id);
  if (rule === undefined) return { id };
  const page = pageOf(id, language);
  return { id, shortDescription: { text: rule.summary[language] }, help: { text: page, markdown: page } };
}

function resultOf(name: string, message: ReportMessage, ruleIndex: number, fingerprint: string): Result {
  const { ruleId, severity, span, start, end, related = [] } = message;
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(name),
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            charOffset: span.start,
            charLength: span.end - span.start,
          },
        },
      },
    ],
    ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { 'lintReport/v1': fingerprint },
  };
}

function relatedLocation({ path, line, column, span, message }: RelatedPlace, id: number): Location {
  const region = { startLine: line, startColumn: column, charOffset: span.start, charLength: span.end - span.start };
  return { id, physicalLocation: { artifactLocation: artifact(path), region }, message: { text: message } };
}

function artifact(name: string): ArtifactLocation {
  return { uri: name.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
