import { defineRepositoryRule } from '../../rule.ts';
import { NUMBERING } from './shared/basis.ts';
import { compareBodies } from '../../repository/bodies.ts';
import { exampleReport } from './shared/example-reports.ts';
import { messages } from './shared/messages.ts';
import { yearOf } from '../../repository/identity.ts';
import type { OwnDocument } from '../../repository/repository.ts';

export default defineRepositoryRule({
  id: 'repository/duplicate-number',
  code: 'KB-06',
  summary: {
    vi: 'Hai báo cáo của một cơ quan mang cùng số, ký hiệu trong một năm',
    en: 'Two reports of one body have one number and symbol in one year',
  },
  why: {
    vi: 'Số của văn bản lấy liên tiếp trong năm, mỗi số chỉ cấp cho một văn bản. Hai tệp giống cả ngày và trích yếu được coi là hai bản của một báo cáo và chỉ được lưu ý.',
    en: 'Numbers run through the year and each belongs to one document. Two files with the same date and subject are taken for copies and only noted.',
  },
  leavesAlone: {
    vi: 'Báo cáo của năm khác hoặc của cơ quan khác, dù trùng cả số lẫn ký hiệu, và báo cáo không rõ năm.',
    en: 'Reports of another year or body, number and symbol alike, and reports whose year cannot be told.',
  },
  basis: [NUMBERING],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  compares: 'number',
  options: {},
  bad: [
    {
      documents: [
        exampleReport({
          path: 'thang-1.md',
          number: '12/BC-UBND',
          numberMark: true,
          date: '05 tháng 02 năm 2026',
          subject: 'Kết quả công tác văn thư',
        }),
        exampleReport({
          path: 'thang-2.md',
          number: '12/BC-UBND',
          numberMark: true,
          date: '06 tháng 3 năm 2026',
          subject: 'Kết quả công tác lưu trữ',
        }),
      ],
    },
  ],
  good: [
    {
      documents: [
        exampleReport({ path: 'thang-1.md', number: '12/BC-UBND', date: '05 tháng 02 năm 2026' }),
        exampleReport({ path: 'thang-2.md', number: '12/BC-UBND', date: '06 tháng 02 năm 2025' }),
        exampleReport({ path: 'hoa-phu.md', number: '12/BC-UBND', date: '09 tháng 02 năm 2026', commune: 'HÒA PHÚ' }),
      ],
    },
  ],
  *check(part) {
    for (const [year, reports] of byYear(part.own)) {
      for (const own of reports) {
        const number = own.report.number;
        if (number === undefined) continue;
        const others = reports.filter((other) => other !== own && compareBodies(own.body, other.body) === 'same');
        const [first] = others;
        if (first === undefined) continue;
        const isCopy = others.every(
          (other) =>
            other.date === own.date && other.subject !== undefined && other.subject.words.join(' ') === own.subject?.words.join(' '),
        );
        const code = `${number.number.text}/${number.symbol.text}`;
        yield {
          path: own.report.path,
          place: number.number,
          message: isCopy ? messages.copy(code, first.report.path) : messages.duplicate(code, year, first.report.path),
          related: others
            .slice(0, 5)
            .flatMap(({ report }) =>
              report.number === undefined ? [] : [{ path: report.path, place: report.number.number, message: messages.sameNumber }],
            ),
          ...(isCopy ? { atMost: 'info' as const } : {}),
        };
      }
    }
  },
});

function byYear(reports: readonly OwnDocument[]): Map<string, OwnDocument[]> {
  const out = new Map<string, OwnDocument[]>();
  for (const own of reports) {
    const year = ownYear(own);
    if (year === undefined) continue;
    const list = out.get(year);
    if (list === undefined) out.set(year, [own]);
    else list.push(own);
  }
  return out;
}

function ownYear({ year, date, report }: OwnDocument): string | undefined {
  return year === undefined ? ((date ?? report.day) === undefined ? undefined : yearOf(date ?? report.day ?? '')) : String(year);
}
