import { regex, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { factsOf, firstMentions } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'citation/missing-subject-link',
  code: 'VD-19',
  summary: {
    vi: 'Trích yếu nối thẳng vào tên cơ quan, thiếu “về” hoặc “về việc”',
    en: 'The subject runs into the issuing body without “về việc”',
  },
  why: {
    vi: 'Khi viện dẫn, trích yếu được nối bằng “về” hoặc “về việc”. Thiếu từ này, câu dễ bị hiểu là chính cơ quan ban hành đang tổ chức việc ấy.',
    en: 'The subject of a cited document is joined by “về” or “về việc”. Without it the sentence seems to say that the body itself does what the subject names.',
  },
  leavesAlone: {
    vi: 'Quyết định, nghị quyết nối thẳng bằng động từ (Quyết định … phê duyệt), và động từ khác “tổ chức”.',
    en: 'Decisions and resolutions that go on with their verb (Quyết định … phê duyệt), and verbs other than “tổ chức”.',
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'off', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh ⟦tổ chức⟧ hội thi cải cách hành chính, đơn vị đã cử người tham gia.\n',
      fixed:
        'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về việc tổ chức hội thi cải cách hành chính, đơn vị đã cử người tham gia.\n',
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về việc tổ chức hội thi cải cách hành chính, đơn vị đã cử người tham gia.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện Quyết định số 145/QĐ-UBND ngày 09/4/2026 của UBND tỉnh phê duyệt Đề án, đơn vị đã cử người tham gia.\n',
    },
  ],
  *check({ report }) {
    for (const { citation } of firstMentions(report)) {
      const { subject, subjectLink, issuer, typeName, block } = citation;
      if (subject === undefined || subjectLink !== undefined || issuer === undefined || !PLANS.test(typeName ?? '')) continue;
      const verb = VERB.exec(subject.text)?.[0];
      if (verb === undefined) continue;
      const facts = factsOf(citation);
      if (facts?.subject === undefined) continue;
      const span = block.spanOf(facts.subject.start, facts.subject.start + verb.length);
      yield {
        span,
        message: messages.noLink(subject.text),
        fixes: [{ title: messages.addLink, safety: 'ask', edits: [{ span: { start: span.start, end: span.start }, text: 'về việc ' }] }],
      };
    }
  },
});

/** Types whose subject is a plan of action; a quyết định, a nghị định rightly goes on with its own verb. */
const PLANS = /^(?:kế hoạch|hướng dẫn|công văn|chương trình|thông báo|công điện|văn bản)$/u;
const VERB = regex.u`^tổ chức${WORD_END}`;
