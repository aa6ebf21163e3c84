import { CAPITAL, LETTER, regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { lookupKey } from '../../../vietnamese/tone-placement.ts';
import { isCollectiveBody } from '../../../data/signing-titles.ts';
import { declared } from '../../../model/front-matter.ts';
import type { Report } from '../../../model/report.ts';
import { everyMatch } from '../../../text/every-match.ts';

/** The collective in whose name a report is made. */
export interface ActingCollective {
  /** Its name for the line after TM., in capitals: `ỦY BAN NHÂN DÂN`, `BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ`. */
  readonly name: string;
  /** True for Ủy ban nhân dân and Hội đồng nhân dân, which work as a collective (NĐ 30/2020, Điều 13, khoản 2). */
  readonly council: boolean;
  /** True for Ủy ban nhân dân. */
  readonly committee: boolean;
  /** True when the text itself says that the collective reports (“UBND xã … báo cáo”). */
  readonly stated: boolean;
}

const UNIT = regex.source`
  (?:\s+(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu))?
  (?:\s+[${CAPITAL}][${LETTER}\d’']*|\s+\d{1,2})*`;
const VERB = String.raw`(?:\s*,)?\s*(?:xin\s+|trân\s+trọng\s+|kính\s+)*(?:báo\s+cáo|trình)`;
const ACTOR = regex.giu`
  (?:^|[.,;:]\s*)(?<chairman>(?:Phó\s+)?Chủ\s+tịch\s+)?
  (?<body>
    UBND|[ỦU][ỷyỶY]\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|HĐND|Hội\s+đồng\s+nhân\s+dân|Thường\s+trực\s+HĐND
  )${UNIT}${VERB}`;

const CHAIRMAN = /^chủ[ -]tịch|^chu[ -]tich/u;
const PEOPLES_COMMITTEE = regex.u`^(?:ubnd|ủy ban nhân dân)${WORD_END}`;
const PEOPLES_COUNCIL = regex.u`^(?:hđnd|hội đồng nhân dân)${WORD_END}`;

/** Types that a head signs in his own right even in the letterhead of a collective. */
const OF_ONE: ReadonlySet<string> = new Set(['CÔNG ĐIỆN', 'CHỈ THỊ', 'QUYẾT ĐỊNH', 'GIẤY MỜI']);

/**
 * The collective body that makes the report, by its letterhead or by its symbol together with the acting subject of the text (“UBND xã
 * … báo cáo”); undefined for a body under one head and for a report that the chairman makes in his own right (“Chủ tịch UBND … báo cáo”).
 */
export function actingCollective(report: Report): ActingCollective | undefined {
  if (OF_ONE.has(report.title?.typeName ?? '')) return undefined;
  const actors = actingSubjects(report);
  if (actors.chairman || CHAIRMAN.test(lookupKey(declared(report.frontMatter, 'nguoi-bao-cao') ?? ''))) return undefined;
  const codes = report.letterhead.numberLine?.bodyCodes;
  const ofCommittee = codes?.some((code) => code === 'UBND' || code === 'UB') === true;
  const lines = report.letterhead.issuingBody;
  const first = lines[0]?.text;
  const name = first ?? declared(report.frontMatter, 'co-quan');
  if (name === undefined)
    return ofCommittee && actors.collective
      ? { name: 'ỦY BAN NHÂN DÂN', council: true, committee: true, stated: actors.collective }
      : undefined;
  const folded = lookupKey(name);
  if (PEOPLES_COMMITTEE.test(folded)) {
    // The superior’s line is all that was recognised when the symbol belongs to another body.
    if (codes !== undefined && !ofCommittee && !actors.collective) return undefined;
    return {
      name: isInFull(name) && first !== undefined ? firstWords(name, 4) : 'ỦY BAN NHÂN DÂN',
      council: true,
      committee: true,
      stated: actors.collective,
    };
  }
  if (PEOPLES_COUNCIL.test(folded)) {
    return codes === undefined || codes.some((code) => code.includes('HĐND'))
      ? { name: 'HỘI ĐỒNG NHÂN DÂN', council: true, committee: false, stated: actors.collective }
      : undefined;
  }
  const whole = lines.length > 1 ? lines.map((l) => l.text).join(' ') : name;
  return isCollectiveBody(whole) ? { name: whole.toUpperCase(), council: false, committee: false, stated: false } : undefined;
}

const CHAIR_OF_COMMITTEE = regex.u`${WORD_START}Chủ\s+tịch\s+(?:UBND|Ủy\s+ban)`;

function actingSubjects(report: Report): { chairman: boolean; collective: boolean } {
  const texts = [
    ...report.opening,
    ...report.content.slice(0, 2),
    ...report.content.slice(-2),
    ...(report.closing === undefined ? [] : [report.closing]),
  ].map((b) => b.text);
  const found = texts.flatMap((text) => everyMatch(ACTOR, text));
  return {
    chairman: found.some((m) => m.groups?.['chairman'] !== undefined) || CHAIR_OF_COMMITTEE.test(report.title?.subjectText ?? ''),
    collective: found.some((m) => m.groups?.['chairman'] === undefined),
  };
}

function isInFull(name: string): boolean {
  return !/^(?:UBND|HĐND)/u.test(name);
}

function firstWords(text: string, count: number): string {
  return text.split(/\s+/u).slice(0, count).join(' ').toUpperCase();
}
