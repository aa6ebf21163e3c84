import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { type IssuingBody, bodiesByName, bodyExistsAt } from '../../data/issuing-bodies.ts';
import type { Passage } from '../../model/report.ts';
import { type RuleFinding, defineReportRule } from '../../rule.ts';
import { BODY_NAMES, BODY_NAMES_BEFORE } from './shared/basis.ts';
import { goneBody, nameOf } from '../../model/body-names.ts';
import { messages } from './shared/messages.ts';
import { stateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'letterhead/former-body',
  code: 'CQ-05',
  summary: {
    vi: 'Cơ quan ở đầu văn bản không tồn tại vào ngày của văn bản',
    en: 'The body at the head did not exist on the document’s date',
  },
  why: {
    vi: 'Từ 01/3/2025 nhiều bộ, sở được sắp xếp lại; từ 01/7/2025 không còn cấp huyện. Mẫu cũ dễ giữ lại tên cơ quan không còn.',
    en: 'Many ministries and departments were merged on 01/3/2025, and the district level ended on 30/6/2025. Old templates keep their names.',
  },
  leavesAlone: {
    vi: 'Tên cũ trên văn bản đề ngày cũ, phòng của công ty trùng tên phòng cấp huyện, và thành phố trực thuộc trung ương.',
    en: "Old names on documents of their day, a company's office named like one of a district, and cities under central rule.",
  },
  basis: [BODY_NAMES, BODY_NAMES_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: head('UBND TỈNH BÌNH AN\n**⟦SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG⟧**', '2026'),
      fixed: head('UBND TỈNH BÌNH AN\n**SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG**', '2026'),
    },
    { frame: 'letterhead', text: head('CÔNG AN TỈNH BÌNH AN\n**⟦CÔNG AN HUYỆN ĐỒNG PHÚ⟧**', '2026') },
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\n**⟦THANH TRA HUYỆN ĐỒNG PHÚ⟧**', '2026') },
    { frame: 'letterhead', text: head('⟦ỦY BAN NHÂN DÂN\nTHỊ XÃ ĐỒNG PHÚ⟧', '2026') },
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\n**⟦SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG⟧**', '2023') },
  ],
  good: [
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\n**SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG**', '2023') },
    { frame: 'letterhead', text: head('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH', '2026') },
    { frame: 'letterhead', text: head('CÔNG TY ĐẦU TƯ BÌNH AN\nPHÒNG NỘI VỤ', '2026') },
  ],
  *check({ report, date }) {
    if (date === undefined) return;
    const { issuingBody, parentBody } = report.letterhead;
    if (parentBody !== undefined) yield* judge([parentBody], date);
    yield* judge(issuingBody, date);
  },
});

function* judge(lines: readonly Passage[], date: string): Generator<RuleFinding> {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return;
  const name = nameOf(lines);
  const known = bodiesByName(name, date);
  const gone = goneBody(known, date);
  if (gone === undefined || !isSure(gone, name)) return;
  const span = { start: first.span.start, end: last.span.end };
  const single = lines.length === 1;
  if (gone.until !== undefined && gone.until < date) {
    const now = gone.now;
    const exact = now !== undefined && single && lookupKey(name) === lookupKey(gone.name);
    yield {
      span,
      message: messages.formerBody(name, dayOf(gone.until), now),
      ...(exact
        ? {
            fixes: [
              { title: messages.write(now.toUpperCase()), safety: 'ask' as const, edits: [{ span, text: now.toUpperCase() }] as const },
            ],
          }
        : {}),
    };
  } else if (gone.from !== undefined && gone.from > date && !known.some((body) => bodyExistsAt(body, date))) {
    yield { span, message: messages.notYet(name, dayOf(gone.from)) };
  }
}

const COUNCIL = /^(?:UBND|HĐND|ỦY BAN|UỶ BAN|HỘI ĐỒNG).*(?:HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TP\.)/iu;
/** Other bodies when their own name says that they are of a district. */
const OF_DISTRICT = /^(?:THANH TRA|CÔNG AN|BAN CHỈ HUY QUÂN SỰ|PHÒNG\s[^\n]{0,60})\s(?:HUYỆN|QUẬN|THỊ XÃ)(?:\s|$)/iu;

/** Names of small units (phòng) are shared with other organisations; ministries, departments and what is named after a district are not. */
function isSure(body: IssuingBody, name: string): boolean {
  if (body.now !== undefined || body.from !== undefined) return true;
  return body.level === 'district' && (COUNCIL.test(name) || OF_DISTRICT.test(name));
}

function dayOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

function head(bodies: string, year: string): string {
  return stateHead({
    bodies,
    dateLine: `*Bình An, ngày    tháng 11 năm ${year}*`,
    subject: `**Kết quả công tác cải cách hành chính năm ${year}**`,
  });
}
