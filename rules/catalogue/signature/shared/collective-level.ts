import { regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { lookupKey } from '../../../vietnamese/tone-placement.ts';
import type { Report } from '../../../model/report.ts';
import type { Circumstances, Severity, Stage } from '../../../vocabulary.ts';
import type { ActingCollective } from './acting-body.ts';

/** A severity for each stage; undefined where nothing is said. */
type ByStage = Readonly<Record<Stage, Severity | undefined>>;

/** From this day the chairman of a People's Committee may decide in its name by himself (Luật số 72/2025/QH15): his reports are seen signed both ways. */
const CHAIR_DECIDES_FROM = '2025-06-16';

/** Wards under one head: Hà Nội (Nghị định 32/2021/NĐ-CP) and the urban government of two other cities, wound up with the district level. */
const ONE_HEAD_FROM = '2021-07-01';
const ONE_HEAD_UNTIL = '2025-06-30';

const SINCE: ByStage = { draft: 'hint', presign: 'warning', issued: 'info' };
const BEFORE: ByStage = { draft: 'hint', presign: 'warning', issued: 'warning' };
const STATED_BEFORE: ByStage = { ...BEFORE, presign: 'error' };
const ONE_HEAD: ByStage = { draft: undefined, presign: 'info', issued: undefined };
const COUNCIL: ByStage = { draft: 'warning', presign: 'error', issued: 'error' };
const OTHER: ByStage = { draft: 'warning', presign: 'warning', issued: 'warning' };

/**
 * How grave it is that a report of a collective bears no TM., by the law at its date (NĐ 30/2020, Điều 13; Luật số 72/2025/QH15) and by
 * the stage; undefined where nothing is said. A report without a date is taken as one of today's law.
 */
export function missingMarkLevel(report: Report, body: ActingCollective, { stage, date }: Circumstances): Severity | undefined {
  // The chairman’s plans and letters are his own as often as the committee’s.
  if (body.committee && report.recognition.readAs !== 'report')
    return levelsOf(report, body, date)[stage] === undefined ? undefined : 'info';
  return levelsOf(report, body, date)[stage];
}

/** True when the law at the report's date leaves it open whether the committee's mark stands there. */
export function mayDoWithout(body: ActingCollective, { date }: Circumstances): boolean {
  return body.committee && (date === undefined || date >= CHAIR_DECIDES_FROM);
}

function levelsOf(report: Report, body: ActingCollective, date: string | undefined): ByStage {
  if (!body.council) return OTHER;
  if (!body.committee) return COUNCIL;
  if (isOneHead(report, date)) return ONE_HEAD;
  if (date === undefined || date >= CHAIR_DECIDES_FROM) return SINCE;
  return body.stated ? STATED_BEFORE : BEFORE;
}

const WARD = regex.u`${WORD_START}phường${WORD_END}`;
const DISTRICT = regex.u`${WORD_START}quận${WORD_END}`;
const URBAN_GOVERNMENT = regex.u`${WORD_START}(?:hồ chí minh|hcm|đà nẵng)${WORD_END}`;

function isOneHead(report: Report, date: string | undefined): boolean {
  if (date === undefined || date < ONE_HEAD_FROM || date > ONE_HEAD_UNTIL) return false;
  const { issuingBody, placeAndDate } = report.letterhead;
  const body = lookupKey(issuingBody.map(({ text }) => text).join(' '));
  if (WARD.test(body)) return true;
  return DISTRICT.test(body) && URBAN_GOVERNMENT.test(`${body} ${lookupKey(placeAndDate?.place ?? '')}`);
}
