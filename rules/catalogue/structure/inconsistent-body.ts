import { CAPITAL, LETTER, regex } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import type { Block } from '../../model/block.ts';
import type { Passage } from '../../model/report.ts';
import { passage } from '../../model/passage.ts';
import { defineReportRule } from '../../rule.ts';
import { messages } from './shared/messages.ts';

const BODY = regex.source`
  (?<body>
    (?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Đảng ủy|Đảng uỷ|Ban Chấp hành Đảng bộ)\s+
    (?:xã|phường|đặc khu|tỉnh|thành phố|thị xã|thị trấn|huyện|quận)\s+[${CAPITAL}][${LETTER}]*
    (?:\s+[${CAPITAL}][${LETTER}]*){0,4}
  )`;
const OPENING = regex.u`${BODY}\s+(?:(?:kính|xin|trân\s+trọng)\s+)?báo\s+cáo`;
const CLOSING = regex.u`${BODY}\s+(?:kính|xin|trân\s+trọng)\s+(?:báo\s+cáo|trình)`;

/** The closing names the body at its very end: “… của UBND xã Bình An./.”. */
const CLOSING_OF = regex.u`(?=[${CAPITAL}])(?<=của\s+)${BODY}\s*(?:\.\/\.|\.|\/\.)\s*$`;
const LEVELS: readonly (readonly string[])[] = [
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['huyện', 'quận', 'thị xã'],
  ['tỉnh', 'thành phố'],
];

export default defineReportRule({
  id: 'structure/inconsistent-body',
  code: 'RT-02',
  summary: { vi: 'Cơ quan báo cáo ở mở đầu và đoạn kết khác nhau', en: 'Opening and closing name different reporting bodies' },
  why: {
    vi: 'Cơ quan báo cáo nêu ở phần mở đầu phải là cơ quan nêu ở đoạn kết. Tên khác thường còn sót lại khi chép báo cáo của đơn vị khác. Cách viết tắt và đầy đủ không bị tính là khác.',
    en: 'The body that reports in the opening must be the one in the closing. Another name is usually left from a copied report. Short and full forms count as equal.',
  },
  leavesAlone: {
    vi: 'Cơ quan khác cấp nêu ở cuối câu (của UBND tỉnh Hòa Sơn), và đoạn kết không nói cơ quan nào báo cáo.',
    en: 'A body of another level at the end (của UBND tỉnh Hòa Sơn), and endings that do not say who reports.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, ⟦UBND xã Sơn Hạ⟧ kính báo cáo./.\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, UBND xã Bình An kính báo cáo./.\n',
    },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của ⟦UBND phường Bình An⟧./.\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An./.\n',
    },
  ],
  good: [
    { frame: 'closing', text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, UBND xã Bình An kính báo cáo./.\n' },
    { frame: 'closing', text: 'UBND xã Bình An rất mong nhận được sự quan tâm của UBND tỉnh Hòa Sơn./.\n' },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, Ủy ban nhân dân xã Bình An kính báo cáo./.\n',
    },
  ],
  *check({ report }) {
    const { closing } = report;
    const there = report.opening.map((b) => bodyIn(b, OPENING)).find((p) => p !== undefined);
    const named = closing === undefined ? undefined : bodyIn(closing, CLOSING);
    // “… của UBND tỉnh./.” may speak of another body; one of the same level is the reporting one under another name.
    const last = closing === undefined || there === undefined ? undefined : bodyIn(closing, CLOSING_OF);
    const here = named ?? (last !== undefined && there !== undefined && levelOf(last) === levelOf(there) ? last : undefined);
    if (there === undefined || here === undefined || placeOf(there) === undefined || placeOf(here) === placeOf(there)) return;
    yield {
      span: here.span,
      message: messages.otherBody(here.text, there.text),
      fixes: [{ title: messages.useOpening(there.text), safety: 'ask', edits: [{ span: here.span, text: there.text }] }],
      related: [{ span: there.span, message: messages.bodyHere(there.text) }],
    };
  },
});

function bodyIn(block: Block, pattern: RegExp): Passage | undefined {
  const match = pattern.exec(block.text);
  const body = match?.groups?.['body'];
  if (match === null || body === undefined) return undefined;
  return passage(block, match.index, match.index + body.length);
}

/** Index of the level of the body's unit. */
function levelOf(body: Passage): number {
  const unit = placeOf(body) ?? '';
  return LEVELS.findIndex((units) => units.some((noun) => unit.startsWith(`${noun} `)));
}

/** Level and name of the place, whatever the form of the body's kind. */
function placeOf(body: Passage): string | undefined {
  return /(?:xã|phường|đặc khu|tỉnh|thành phố|thị xã|thị trấn|huyện|quận) .+$/u.exec(lookupKey(body.text))?.[0];
}
