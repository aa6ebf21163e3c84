import { type IssuingBody, bodiesByName } from '../../../data/issuing-bodies.ts';
import { issuingBodyOf } from '../../../model/body-names.ts';
import type { Block } from '../../../model/block.ts';
import type { Report } from '../../../model/report.ts';
import { LETTER, regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import type { Span } from '../../../text/span.ts';

/** What shows that a report goes to a higher body, and which body that is. */
export interface UpwardSignal {
  /** Body as written in the text: `Sở Nội vụ tỉnh Bình An`; undefined when only front matter tells. */
  readonly body?: string;
  /** The words that show it. */
  readonly span?: Span;
}

const STOP = '(?:xem|tổng|để|biết|theo|xin|chỉ|cho|quyết|kết|nắm|thống|phê|cùng|được|và\\s+(?:đề|kiến|xin|mong)|có|sẽ|đã|quan)';
const BODY = regex.source`
  (?:Chủ\s+tịch\s+)?
  (?:
    UBND|HĐND|Ủy\s+ban|Uỷ\s+ban|Hội\s+đồng\s+nhân\s+dân|Thường\s+trực|Chính\s+phủ|Thủ\s+tướng|Sở|Bộ|Ban|Phòng
    |Cục|Chi\s+cục|Tổng\s+cục|Thanh\s+tra|Văn\s+phòng|Trung\s+tâm|Tỉnh\s+[uủ][ỷy]|Thành\s+[uủ][ỷy]
    |Huyện\s+[uủ][ỷy]|Thị\s+[uủ][ỷy]|Kho\s+bạc
  )${WORD_END}(?:[\s,]+(?!${STOP}${WORD_END})[${LETTER}\-]+){0,9}`;
const REPORTED_TO = regex.u`[Kk]ính\s+(?:báo\s+cáo|trình|gửi)\s+(?<body>${BODY})(?=\s*(?:[,.;/(]|\s${STOP}${WORD_END}|$))`;
const BARE = /kính\s+(?:báo\s+cáo|trình)\s*(?:[./,;]|$)/iu;
const ASKS_FOR_REPORT = regex.iu`${WORD_START}(?:báo\s+cáo|sơ\s+kết|tổng\s+kết|đánh\s+giá|rà\s+soát)${WORD_END}`;
const OFFICE =
  /^(?:(?:Phó\s+)?(?:Chủ\s+tịch|Giám\s+đốc|Cục\s+trưởng|Trưởng\s+ban|Trưởng\s+phòng|Chánh\s+Thanh\s+tra)|(?:Thứ|Bộ)\s+trưởng)\s+/u;

/**
 * Looks for a sign that the report goes upwards: “kính báo cáo <cơ quan>” at the end; a công văn of a higher body that asks for a report,
 * or any document of a higher body together with “kính báo cáo” without a name; `gui-cap-tren: true` in front matter.
 */
export function upwardSignal(report: Report): UpwardSignal | undefined {
  const asked = requestOf(report);
  const { closing } = report;
  const named = closing === undefined ? null : REPORTED_TO.exec(closing.text);
  if (closing !== undefined && named !== null) {
    const written = (named.groups?.['body'] ?? '').replace(/\s+/gu, ' ').trim();
    const body = asked?.body.startsWith(written) === true ? asked.body : written;
    return { body, span: closing.spanOf(named.index, named.index + named[0].length) };
  }
  if (asked !== undefined && (asked.forReport || (closing !== undefined && BARE.test(closing.text))))
    return { body: asked.body, span: asked.span };
  return /^(?:true|có|yes|1)$/iu.test(report.frontMatter?.values['gui-cap-tren'] ?? '') ? {} : undefined;
}

interface Request {
  readonly body: string;
  readonly span: Span;
  /** True for a công văn whose subject asks for a report. */
  readonly forReport: boolean;
}

/** The first document of a higher body that the opening carries out. */
function requestOf(report: Report): Request | undefined {
  const own = ownRank(report);
  if (own === undefined) return undefined;
  const opening = new Set(report.opening.map((block: Block) => block.index));
  for (const { block, form, issuer, subject, span, typeName } of report.citations) {
    if (!opening.has(block.index) || issuer === undefined) continue;
    const body = issuer.text.replace(OFFICE, '').trim();
    const rank = rankOf(body, bodiesByName(body, report.date));
    if (rank === undefined || rank <= own) continue;
    const letter = form === 'letter' || typeName === 'hướng dẫn';
    return { body, span, forReport: letter && ASKS_FOR_REPORT.test(subject?.text ?? '') };
  }
  return undefined;
}

/** “UBND xã Bình An kính báo cáo … như sau”. */
const REPORTS_AS_FOLLOWS = regex.u`
  (?<actor>(?:UBND|Ủy ban nhân dân|Sở|Phòng|Ban Quản lý|Trường|Trung tâm)\s[^,;.:]{2,60}?)\s+
  (?:kính\s+)?báo\s+cáo(?:(?!báo\s+cáo)[\s\S])*như\s+sau`;

/** Rank of the reporting body; the body named before “báo cáo … như sau” counts when the letterhead is not there. */
function ownRank(report: Report): number | undefined {
  const { name, known } = issuingBodyOf(report);
  const own = rankOf(name, known);
  if (own !== undefined) return own;
  const parent = report.letterhead.parentBody?.text;
  const above = parent === undefined ? undefined : rankOf(parent, bodiesByName(parent, report.date));
  if (above !== undefined) return above - 1;
  for (const block of report.opening) {
    const actor = REPORTS_AS_FOLLOWS.exec(block.text)?.groups?.['actor'];
    if (actor !== undefined) return rankOf(actor, bodiesByName(actor, report.date)) ?? 1;
  }
  return undefined;
}

/** 6 central, 5 council or committee of a province, 4 its bodies, 3 of a district, 2 council or committee of a commune, 1 its bodies. */
function rankOf(name: string, known: readonly IssuingBody[]): number | undefined {
  if (
    /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Thường trực HĐND)\s+(?:tỉnh|thành phố)/iu.test(name) &&
    known.some((body) => body.level === 'province')
  )
    return 5;
  if (/^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)\s+(?:huyện|quận|thị xã|thành phố)/iu.test(name)) return 3;
  if (/^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)\s+(?:xã|phường|đặc khu|thị trấn)/iu.test(name)) return 2;
  const levels = new Set(known.map((body) => body.level));
  if (levels.size !== 1) return undefined;
  const [level] = levels;
  return level === 'central' ? 6 : level === 'province' ? 4 : level === 'district' ? 2.5 : level === 'commune' ? 1 : undefined;
}
