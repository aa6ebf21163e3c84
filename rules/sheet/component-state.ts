import { type Absence, absentParts, type DocumentPart } from '../model/absent-parts.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../settings.ts';
import { groupOf } from '../engine/severity.ts';
import type { Severity } from '../vocabulary.ts';
import { type ComponentId, OPTIONAL_COMPONENTS } from './component.ts';
import { presenceOf } from './presence.ts';

/**
 * What a check says of a component: đạt, chưa đạt (an error or warning in it), thiếu, điền sau khi ký, không áp dụng, không kiểm tra (a
 * template outside the text makes it, or the rules that look for it are off).
 */
export type ComponentState = 'passed' | 'failed' | 'missing' | 'after-signing' | 'not-applicable' | 'not-checked';

/** As much of a finding as decides the state of its component. */
export interface WeighedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
}

/** The rules that say that a component, or one of its lines, is not there. */
const MISSING_RULES: Readonly<Partial<Record<ComponentId, readonly string[]>>> = {
  heading: ['letterhead/missing-national-name', 'letterhead/missing-motto', 'letterhead/missing-party-name'],
  'issuing-body': ['letterhead/missing-issuing-body'],
  number: ['number/missing'],
  'place-and-date': ['date/missing'],
  title: ['title/missing', 'title/missing-subject'],
  signer: ['signature/missing-title', 'signature/missing-name'],
  recipients: ['recipients/missing'],
  whole: ['document/no-head', 'document/no-foot'],
};

const PART_OF: Readonly<Partial<Record<ComponentId, DocumentPart>>> = {
  heading: 'head',
  'issuing-body': 'head',
  number: 'head',
  'place-and-date': 'head',
  signer: 'foot',
  recipients: 'foot',
};

/**
 * The state of a component.
 *
 * @param findings those of this component
 */
export function stateOf(
  component: ComponentId,
  report: Report,
  findings: readonly WeighedFinding[],
  settings: Pick<Settings, 'stage' | 'letterhead' | 'rules'>,
): ComponentState {
  const failed = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  if (component === 'whole') {
    if (saysMissing(component, findings)) return 'missing';
    return failed ? 'failed' : 'passed';
  }
  if (!report.isReport && component !== 'content') return 'not-applicable';
  if (component === 'seal') return 'after-signing';
  const presence = presenceOf(report, component);
  if (presence === 'absent' || presence === 'part') {
    if (saysMissing(component, findings)) return 'missing';
    if (failed) return 'failed';
    if (settings.letterhead === 'external' && PART_OF[component] === 'head') return 'not-checked';
    if (OPTIONAL_COMPONENTS.has(component) && findings.length > 0) return 'passed';
    if (presence === 'absent') return withoutFinding(component, report, settings);
  }
  if (failed) return 'failed';
  return presence === 'blank' && settings.stage !== 'issued' ? 'after-signing' : 'passed';
}

/** The state of a component that is not in the text, although no rule says so. */
function withoutFinding(component: ComponentId, report: Report, { rules }: Pick<Settings, 'rules'>): ComponentState {
  const { readAs } = report.recognition;
  if (component === 'content') return readAs === 'text' ? 'not-applicable' : 'missing';
  const looking = MISSING_RULES[component] ?? [];
  if (looking.length > 0 && looking.every((id) => (rules[id]?.level ?? rules[groupOf(id)]?.level) === 'off')) return 'not-checked';
  const part = PART_OF[component];
  // Where a whole part is left out, one rule says so of all its components.
  const absence: Absence | undefined = part === undefined ? undefined : absentParts(report).get(part);
  if (readAs !== 'report' || absence === undefined) return 'not-applicable';
  return absence === 'absent' ? 'missing' : 'not-checked';
}

function saysMissing(component: ComponentId, findings: readonly WeighedFinding[]): boolean {
  const looking = MISSING_RULES[component] ?? [];
  return findings.some(({ ruleId }) => looking.includes(ruleId));
}
