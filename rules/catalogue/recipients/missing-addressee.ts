import { CAPITAL, LETTER, regex } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { passage } from '../../model/passage.ts';
import type { Passage, Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { RECIPIENTS } from './shared/basis.ts';
import { itemsOf, nameOf } from './shared/items.ts';
import { messages } from './shared/messages.ts';

const BODY = regex.source`
  (?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Sở|Bộ|Ban|Phòng|Cục|Chi cục|Thanh tra|Văn phòng|Trung tâm)
  (?:
    \s+(?!xem|tổng|để|biết|theo|xin|và\s+đề|chỉ|cho|quyết|kết)[${LETTER}-]+
  ){1,7}`;
const REPORTED_TO = regex.u`
  [Kk]ính\s+(?:báo\s+cáo|trình|gửi)\s+
  (?<body>${BODY})(?=\s*(?:[,.;/]|\s(?:xem|tổng|để|biết|theo|xin|và\s+đề|chỉ|cho|quyết|kết)|$))`;

const ABBREVIATION = regex.u`[${CAPITAL}]{2,}`;

export default defineReportRule({
  id: 'recipients/missing-addressee',
  code: 'NN-07',
  summary: { vi: 'Nơi nhận chưa có cơ quan mà báo cáo gửi đến', en: 'The recipients do not name the body the report goes to' },
  why: {
    vi: 'Cơ quan nêu ở câu kết (“kính báo cáo …”) phải có trong nơi nhận. Khi có phần “Kính gửi”, dòng “- Như trên;” đã thay cho cơ quan đó.',
    en: 'The body named in the closing sentence belongs to the recipients. With a “Kính gửi” part, the line “Như trên” stands for it.',
  },
  leavesAlone: {
    vi: 'Báo cáo có phần “Kính gửi”, câu kết không nêu tên cơ quan, và tên ghi gọn hay gộp trong nơi nhận (UBND tỉnh, các sở).',
    en: 'Reports with an addressee, endings that name no body, and short or collective names in the list (UBND tỉnh, các sở).',
  },
  basis: [RECIPIENTS],
  severity: { draft: 'info', presign: 'info', issued: 'off' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    { frame: 'closing', text: 'Trên đây là kết quả công tác năm 2026, UBND xã Bình An kính báo cáo ⟦Sở Tài chính⟧ xem xét, tổng hợp./.\n' },
  ],
  good: [
    { frame: 'closing', text: 'Trên đây là kết quả công tác năm 2026, UBND xã Bình An kính báo cáo Sở Nội vụ xem xét, tổng hợp./.\n' },
    { frame: 'closing', text: 'Trên đây là kết quả công tác năm 2026, UBND xã Bình An kính báo cáo./.\n' },
  ],
  *check({ report }) {
    const items = itemsOf(report);
    if (report.addressee !== undefined || items.length === 0) return;
    const names = items.map((item) => key(nameOf(item)));
    if (names.some((name) => name.startsWith('như trên'))) return;
    const body = reportedTo(report);
    if (body === undefined) return;
    const wanted = key(body.text);
    // “UBND tỉnh” in the list stands for “UBND tỉnh Bình An” in the text; groups such as “các sở, ban, ngành” for any of them.
    const kind = wanted.split(' ')[0] ?? '';
    const named = names.some(
      (name) =>
        name.includes(wanted) ||
        name.split(/[,;]/u).some((part) => part.trim().length > 4 && wanted.startsWith(part.trim())) ||
        regex.u`các (?:.*)${kind}`.test(name),
    );
    const shortened = names.some((name) => name.startsWith(`${kind} `) && ABBREVIATION.test(items[names.indexOf(name)]?.text ?? ''));
    if (!named && !(shortened && kind !== 'ubnd')) yield { span: body.span, message: messages.addressee(body.text) };
  },
});

function reportedTo(report: Report): Passage | undefined {
  const block = report.closing;
  const match = block === undefined ? null : REPORTED_TO.exec(block.text);
  const name = match?.groups?.['body'];
  if (block === undefined || match === null || name === undefined) return undefined;
  const start = match.index + match[0].length - name.length;
  return passage(block, start, start + name.length);
}

function key(text: string): string {
  return lookupKey(text)
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd');
}
