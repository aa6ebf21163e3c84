import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { defineRepositoryRule, type RepositoryRuleFinding } from '../../rule.ts';
import { compareBodies } from '../../repository/bodies.ts';
import { exampleReport } from './shared/example-reports.ts';
import type { Mention } from '../../repository/gather.ts';
import { messages } from './shared/messages.ts';
import type { OwnDocument } from '../../repository/repository.ts';
import { compareSubjects } from '../../repository/subjects.ts';

export default defineRepositoryRule({
  id: 'repository/citation-against-letterhead',
  code: 'KB-05',
  summary: {
    vi: 'Viện dẫn một báo cáo trong kho khác với phần đầu của chính báo cáo đó',
    en: 'The citation of a report disagrees with that report itself',
  },
  why: {
    vi: 'Báo cáo được viện dẫn có ngay trong kho nên số, ngày và trích yếu có thể đối chiếu được. Hãy sửa viện dẫn theo báo cáo, hoặc sửa báo cáo nếu phần đầu của nó sai.',
    en: 'The cited report is in the repository, so number, date and subject can be compared. Correct the citation, or the report if its letterhead is wrong.',
  },
  leavesAlone: {
    vi: 'Trích yếu ghi gọn, báo cáo trùng số của cơ quan khác, và viện dẫn khớp với một trong các báo cáo cùng số.',
    en: 'A shortened subject, a report of another body with the same number, and a citation that fits one of several such reports.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  compares: 'citations',
  options: {},
  bad: [
    {
      documents: [
        exampleReport({
          path: 'thang-1.md',
          number: '12/BC-UBND',
          date: '05 tháng 02 năm 2026',
          subject: 'Kết quả công tác văn thư tháng 01 năm 2026',
        }),
        exampleReport({
          path: 'thang-2.md',
          text: 'Tiếp theo Báo cáo số 12/BC-UBND ngày ⟦15/02/2026⟧ của UBND xã Bình An về kết quả công tác văn thư tháng 01 năm 2026, UBND xã báo cáo như sau.',
        }),
      ],
    },
    {
      documents: [
        exampleReport({
          path: 'thang-1.md',
          number: '12/BC-UBND',
          date: '05 tháng 02 năm 2026',
          subject: 'Kết quả công tác văn thư tháng 01 năm 2026',
        }),
        exampleReport({
          path: 'thang-2.md',
          text: 'Tiếp theo Báo cáo số ⟦21/BC-UBND⟧ ngày 05/02/2026 của UBND xã Bình An về kết quả công tác văn thư tháng 01 năm 2026, UBND xã báo cáo như sau.',
        }),
      ],
    },
  ],
  good: [
    {
      documents: [
        exampleReport({
          path: 'thang-1.md',
          number: '12/BC-UBND',
          date: '05 tháng 02 năm 2026',
          subject: 'Kết quả công tác văn thư tháng 01 năm 2026',
        }),
        exampleReport({
          path: 'thang-2.md',
          text: 'Tiếp theo Báo cáo số 12/BC-UBND ngày 05/02/2026 của UBND xã về kết quả công tác văn thư tháng 01, UBND xã báo cáo như sau.',
        }),
        exampleReport({
          path: 'hoa-phu.md',
          commune: 'HÒA PHÚ',
          text: 'Tiếp theo Báo cáo số 12/BC-UBND ngày 11/02/2026 của UBND xã về kết quả trồng rừng, UBND xã báo cáo như sau.',
        }),
      ],
    },
  ],
  *check(part) {
    for (const { mentions } of part.documents) {
      const seen = new Set<string>();
      for (const mention of mentions) {
        const cited = part.reportsCitedBy(mention);
        const finding = cited.length > 0 ? againstCited(mention, cited) : otherNumber(mention, part.reportsOfDay(mention));
        if (finding === undefined) continue;
        // The first place of a report speaks for its others with the same value.
        const once = `${finding.path}|${finding.message.vi}`;
        if (seen.has(once)) continue;
        seen.add(once);
        yield finding;
      }
    }
  },
});

function againstCited(mention: Mention, cited: readonly OwnDocument[]): RepositoryRuleFinding | undefined {
  const findings = cited.map((own) => dateAgainst(mention, own) ?? subjectAgainst(mention, own));
  // Of several reports with one number, the citation may mean the one it agrees with.
  return findings.includes(undefined) ? undefined : findings[0];
}

function dateAgainst({ citation, report, date }: Mention, own: OwnDocument): RepositoryRuleFinding | undefined {
  const there = own.report.date;
  if (date === undefined || citation.date === undefined || own.date === undefined || there === undefined || date === own.date)
    return undefined;
  return {
    path: report.path,
    place: citation.date,
    message: messages.ownDate(citation.code.text, citation.date.text, there.text, own.report.path),
    related: [{ path: own.report.path, place: there, message: messages.ownLetterhead }],
  };
}

function subjectAgainst({ citation, report, subject }: Mention, own: OwnDocument): RepositoryRuleFinding | undefined {
  const there = own.report.subject;
  if (
    subject === undefined ||
    citation.subject === undefined ||
    own.subject === undefined ||
    there === undefined ||
    compareSubjects(subject, own.subject) !== 'different'
  )
    return undefined;
  return {
    path: report.path,
    place: citation.subject,
    message: messages.ownSubject(citation.code.text, citation.subject.text, there.text, own.report.path),
    related: [{ path: own.report.path, place: there, message: messages.ownLetterhead }],
  };
}

/** A number that no report of that body has, where date, symbol, body and subject are those of a report with another number. */
function otherNumber(mention: Mention, candidates: readonly OwnDocument[]): RepositoryRuleFinding | undefined {
  const { subject, citation } = mention;
  if (subject === undefined || subject.words.length < FEWEST_WORDS) return undefined;
  const meant = candidates.filter(
    (own) =>
      own.report !== mention.report &&
      own.key !== mention.key &&
      compareBodies(mention.body, own.body) === 'same' &&
      own.subject !== undefined &&
      own.subject.words.length >= FEWEST_WORDS &&
      compareSubjects(subject, own.subject) === 'same' &&
      startsAlike(subject.words, own.subject.words),
  );
  const [own] = meant;
  if (own?.report.number === undefined || meant.length > 1) return undefined;
  const { number, symbol } = own.report.number;
  return {
    path: mention.report.path,
    place: citation.code,
    message: messages.ownNumber(citation.code.text, `${number.text}/${symbol.text}`, own.report.path),
    related: [{ path: own.report.path, place: number, message: messages.ownLetterhead }],
  };
}

const FEWEST_WORDS = 4;

function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).join(' ') === b.slice(0, a.length).join(' ');
}
