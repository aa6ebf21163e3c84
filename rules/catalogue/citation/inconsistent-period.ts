import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { messages } from './shared/messages.ts';
import { findNamedPeriods, type NamedPeriod } from '../../model/periods.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/inconsistent-period',
  code: 'VD-18',
  summary: { vi: 'Giai đoạn của cùng một phong trào, chương trình ghi khác nhau', en: 'The period of one campaign or programme differs' },
  why: {
    vi: 'Một phong trào, chương trình, kế hoạch chỉ có một giai đoạn. Ghi lệch năm ở trích yếu, phần mở đầu và đoạn kết là lỗi nội dung. Cách viết dấu gạch không bị tính; hai giai đoạn nối tiếp nhau của một chương trình cũng không.',
    en: 'A campaign, programme or plan has one period. Different years in title, opening and closing are an error of content. Dashes do not count, nor do two successive periods.',
  },
  leavesAlone: {
    vi: 'Hai giai đoạn khác cả năm đầu lẫn năm cuối, và giai đoạn ghi từ hai lần trở lên của tên không đặt trong ngoặc kép.',
    en: 'Periods that share neither first nor last year, and one given twice or more of a name without quotation marks.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Đơn vị hưởng ứng Phong trào thi đua “Chung tay giữ gìn đường làng” giai đoạn 2022 - 2026 từ đầu năm.

        Tổng kết Phong trào thi đua “Chung tay giữ gìn đường làng” giai đoạn ⟦2022 - 2028⟧ vào cuối kỳ.
      `,
      fixed: dedent`
        Đơn vị hưởng ứng Phong trào thi đua “Chung tay giữ gìn đường làng” giai đoạn 2022 - 2026 từ đầu năm.

        Tổng kết Phong trào thi đua “Chung tay giữ gìn đường làng” giai đoạn 2022 - 2026 vào cuối kỳ.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Phong trào “Chung tay giữ gìn đường làng” giai đoạn 2022 - 2026 được triển khai; Phong trào “Chung tay giữ gìn đường làng” giai đoạn 2022-2026 được sơ kết.\n',
    },
    {
      frame: 'body',
      text: 'Chương trình “Chung tay giữ gìn đường làng” giai đoạn 2016 - 2020 đã tổng kết; Chương trình “Chung tay giữ gìn đường làng” giai đoạn 2021 - 2025 đang thực hiện.\n',
    },
  ],
  *check({ report }) {
    const byOwner = new Map<string, NamedPeriod[]>();
    for (const period of findNamedPeriods(report)) {
      const list = byOwner.get(period.owner);
      if (list === undefined) byOwner.set(period.owner, [period]);
      else list.push(period);
    }
    for (const periods of byOwner.values()) yield* conflicts(periods);
  },
});

function* conflicts(periods: readonly NamedPeriod[]): Generator<RuleFinding> {
  const byValue = new Map<string, NamedPeriod[]>();
  for (const period of periods) {
    const list = byValue.get(value(period));
    if (list === undefined) byValue.set(value(period), [period]);
    else list.push(period);
  }
  const same = usualPeriods([...byValue.values()]);
  const [usual] = same;
  if (usual === undefined) return;
  for (const period of periods) {
    if (value(period) === value(usual)) continue;
    // Successive periods of one programme share no year; a slip in one year leaves the other.
    if (period.from !== usual.from && period.to !== usual.to) continue;
    // Words before a period prove less than a quoted name: there an interim period may be meant.
    if (!period.quoted && ((byValue.get(value(period))?.length ?? 0) > 1 || (same.length < 2 && !isTitle(usual)))) continue;
    const span = period.block.spanOf(period.start, period.end);
    yield {
      span,
      message: messages.period(period.name, period.text, usual.text),
      fixes: [{ title: messages.usePeriod(usual.text), safety: 'ask', edits: [{ span, text: usual.text }] }],
      related: same
        .slice(0, 5)
        .map((other) => ({ span: other.block.spanOf(other.start, other.end), message: messages.otherPeriod(other.text) })),
    };
  }
}

/** The places of the most frequent period, in a tie of that of the trích yếu, else of the first. */
function usualPeriods(groups: readonly (readonly NamedPeriod[])[]): readonly NamedPeriod[] {
  const weight = (group: readonly NamedPeriod[]): number => group.length * 2 + (group.some(isTitle) ? 1 : 0);
  let best: readonly NamedPeriod[] = [];
  for (const group of groups) if (weight(group) > weight(best)) best = group;
  return best;
}

function value(period: NamedPeriod): string {
  return `${period.from}-${period.to}`;
}

function isTitle(period: NamedPeriod): boolean {
  return period.block.role === 'subject' || period.block.role === 'title';
}
