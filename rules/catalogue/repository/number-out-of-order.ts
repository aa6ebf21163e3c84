import { defineRepositoryRule } from '../../rule.ts';
import { NUMBERING } from './shared/basis.ts';
import { compareBodies } from '../../repository/bodies.ts';
import { exampleReport } from './shared/example-reports.ts';
import { compareTexts } from '../../repository/gather.ts';
import { messages } from './shared/messages.ts';
import { yearOf } from '../../repository/identity.ts';
import type { OwnDocument } from '../../repository/repository.ts';

export default defineRepositoryRule({
  id: 'repository/number-out-of-order',
  code: 'KB-07',
  summary: { vi: 'Số của báo cáo không theo thứ tự ngày ban hành', en: 'The number of a report is out of order with its date' },
  why: {
    vi: 'Số lấy liên tiếp theo ngày ban hành, nên số lớn hơn không thể có ngày sớm hơn. Chỉ báo cáo lệch khỏi dãy bị nêu, không phải cả dãy. Báo cáo chưa đủ ngày hoặc chưa có số không xét.',
    en: 'Numbers follow the dates of issue, so a higher number cannot have an earlier date. Only the reports that break the series are shown. Reports without a full date or number are not looked at.',
  },
  leavesAlone: {
    vi: 'Nhiều số trong cùng một ngày, số của năm khác, của cơ quan khác, và báo cáo không rõ cơ quan ban hành.',
    en: 'Several numbers on one day, those of another year or body, and reports whose body cannot be told.',
  },
  basis: [NUMBERING],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  compares: 'series',
  options: {},
  bad: [
    {
      documents: [
        exampleReport({ path: 'so-12.md', number: '12/BC-UBND', date: '05 tháng 02 năm 2026' }),
        exampleReport({ path: 'so-13.md', number: '13/BC-UBND', numberMark: true, date: '02 tháng 02 năm 2026' }),
        exampleReport({ path: 'so-14.md', number: '14/BC-UBND', date: '06 tháng 02 năm 2026' }),
      ],
    },
  ],
  good: [
    {
      documents: [
        exampleReport({ path: 'so-12.md', number: '12/BC-UBND', date: '05 tháng 02 năm 2026' }),
        exampleReport({ path: 'so-13.md', number: '13/BC-UBND', date: '05 tháng 02 năm 2026' }),
        exampleReport({ path: 'so-14.md', number: '14/BC-UBND', date: '02 tháng 01 năm 2027' }),
        exampleReport({ path: 'hoa-phu.md', number: '15/BC-UBND', date: '02 tháng 01 năm 2026', commune: 'HÒA PHÚ' }),
      ],
    },
  ],
  *check(part) {
    for (const series of seriesOf(part.own)) {
      const kept = keptInOrder(series.map(({ date }) => date));
      for (const [index, { own, date }] of series.entries()) {
        const number = own.report.number;
        if (kept.has(index) || number === undefined) continue;
        const before = series.findLast((other, i) => i < index && kept.has(i) && other.date > date);
        const after = series.find((other, i) => i > index && kept.has(i) && other.date < date);
        const other = before ?? after;
        const theirs = other?.own.report;
        if (other === undefined || theirs?.number === undefined) continue;
        const there = `${theirs.number.number.text}/${theirs.number.symbol.text}`;
        const theirDate = theirs.date?.text ?? '';
        yield {
          path: own.report.path,
          place: number.number,
          message: messages.order(
            `${number.number.text}/${number.symbol.text}`,
            own.report.date?.text ?? '',
            there,
            theirDate,
            before === undefined,
          ),
          related: [{ path: theirs.path, place: theirs.number.number, message: messages.neighbour(there, theirDate) }],
        };
      }
    }
  },
});

interface Numbered {
  readonly own: OwnDocument;
  readonly value: number;
  readonly date: string;
}

/** Reports of one body in order of their numbers. */
function seriesOf(reports: readonly OwnDocument[]): Numbered[][] {
  const groups: Numbered[][] = [];
  // Bodies told in the same words go together without another look.
  const byWords = new Map<string, Numbered[]>();
  for (const own of reports) {
    const figures = /^\d+/u.exec(own.report.number?.number.text ?? '')?.[0];
    if (own.date === undefined || own.body?.known !== true || figures === undefined) continue;
    if (own.year !== undefined && String(own.year) !== yearOf(own.date)) continue;
    const numbered = { own, value: Number(figures), date: own.date };
    const words = JSON.stringify(own.body);
    let home = byWords.get(words) ?? groups.find(([sample]) => sample !== undefined && compareBodies(sample.own.body, own.body) === 'same');
    if (home === undefined) groups.push((home = [numbered]));
    else home.push(numbered);
    byWords.set(words, home);
  }
  return groups.map((series) =>
    series.sort((a, b) => a.value - b.value || compareTexts(a.date, b.date) || compareTexts(a.own.report.path, b.own.report.path)),
  );
}

/** Indices of a longest run of dates that never goes back; of several the one with the earliest places. */
function keptInOrder(dates: readonly string[]): Set<number> {
  const ends: string[] = [];
  /** Places at which a longest run of a length ends, by the length less one. */
  const byLength: number[][] = [];
  for (const [index, date] of dates.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? '') <= date) low = middle + 1;
      else high = middle;
    }
    ends[low] = date;
    const places = byLength[low];
    if (places === undefined) byLength.push([index]);
    else places.push(index);
  }
  const kept = new Set<number>();
  let next = dates.length;
  for (const places of byLength.reverse()) {
    const at = places.find((place) => place < next && (dates[place] ?? '') <= (dates[next] ?? '9'));
    if (at === undefined) break;
    kept.add(at);
    next = at;
  }
  return kept;
}
