import { LETTER, MARK, regex } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import type { AbbreviationFact, ReportFacts } from '../../facts/report-facts.ts';
import { defineRepositoryRule } from '../../rule.ts';
import { exampleReport } from './shared/example-reports.ts';
import { messages } from './shared/messages.ts';
import type { RepositoryPart } from '../../repository/part.ts';

export default defineRepositoryRule({
  id: 'repository/ambiguous-abbreviation',
  code: 'KB-08',
  summary: {
    vi: 'Một chữ viết tắt mang hai nghĩa trong các báo cáo cùng thư mục',
    en: 'An abbreviation has two meanings in reports of one folder',
  },
  why: {
    vi: 'Các báo cáo của một bộ hồ sơ thường được đọc và tổng hợp cùng nhau; một chữ viết tắt hai nghĩa dễ gây nhầm. Hai cách gọi chung phần lớn số từ được coi là một nghĩa.',
    en: 'Reports of one folder are read and summed up together; an abbreviation with two meanings misleads. Names that share most words count as one.',
  },
  leavesAlone: {
    vi: 'Báo cáo ở thư mục khác, lần giải thích sau trong cùng một báo cáo, và chữ viết tắt không rõ thay cho cụm từ nào.',
    en: 'Reports of another folder, later introductions in one report, and abbreviations whose full form cannot be told.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'info', issued: 'info' },
  appliesTo: 'report',
  compares: 'abbreviation',
  options: {},
  bad: [
    {
      documents: [
        exampleReport({ path: 'quy-1.md', text: 'Công tác cải cách hành chính (CCHC) được quan tâm.' }),
        exampleReport({ path: 'quy-2.md', text: 'Đơn vị có 05 công chức hợp đồng (⟦CCHC⟧).' }),
        exampleReport({ path: 'quy-3.md', text: 'Công tác cải cách hành chính (CCHC) được duy trì.' }),
      ],
    },
  ],
  good: [
    {
      documents: [
        exampleReport({ path: 'quy-1.md', text: 'Công tác cải cách hành chính (CCHC) được quan tâm.' }),
        exampleReport({ path: 'quy-2.md', text: 'Công tác cải cách nền hành chính (CCHC) được quan tâm.' }),
        exampleReport({ path: 'nhan-su/quy-2.md', text: 'Đơn vị có 05 công chức hợp đồng (CCHC).' }),
      ],
    },
  ],
  *check(part) {
    const meanings = meaningsOf(firstIntroductions(part));
    if (meanings.length < 2) return;
    const most = Math.max(...meanings.map((meaning) => meaning.length));
    const usual = meanings.filter((meaning) => meaning.length === most);
    for (const meaning of meanings) {
      if (usual.length === 1 && usual[0] === meaning) continue;
      for (const { report, fact, full } of meaning) {
        const others = usual.filter((other) => other !== meaning).flat();
        const [there] = others;
        if (there === undefined || others.some((other) => other.report === report)) continue;
        yield {
          path: report.path,
          place: fact,
          message: messages.abbreviation(fact.short, full, there.full, there.report.path),
          related: others
            .slice(0, 5)
            .map((other) => ({ path: other.report.path, place: other.fact, message: messages.writtenHere(other.full) })),
        };
      }
    }
  },
});

interface Introduced {
  readonly report: ReportFacts;
  readonly fact: AbbreviationFact;
  readonly full: string;
}

/** The first introduction of the abbreviation of a part in each of its reports. */
function firstIntroductions(part: RepositoryPart): Introduced[] {
  return part.reports.flatMap((report) => {
    const fact = report.abbreviations.find(({ short, full }) => full !== undefined && short === part.word);
    return fact?.full === undefined ? [] : [{ report, fact, full: fact.full }];
  });
}

function meaningsOf(introductions: readonly Introduced[]): Introduced[][] {
  const meanings: Introduced[][] = [];
  for (const introduction of introductions) {
    const home = meanings.find(([sample]) => sample !== undefined && isSameName(sample.full, introduction.full));
    if (home === undefined) meanings.push([introduction]);
    else home.push(introduction);
  }
  return meanings;
}

/** Names that share half their words or more are one name told in two ways. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const there = new Set(x);
  return y.filter((word) => there.has(word)).length * 2 >= Math.min(x.length, y.length);
}

const BETWEEN_WORDS = regex.u`[^${LETTER}${MARK}]+`;

function wordsOf(name: string): string[] {
  return lookupKey(name)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '' && !/^(?:và|của|các|nền|về)$/u.test(word));
}
