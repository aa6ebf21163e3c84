import { bodiesByCode } from '../../data/issuing-bodies.ts';
import type { Citation } from '../../model/citation.ts';
import type { Block } from '../../model/block.ts';
import type { Report } from '../../model/report.ts';
import { CAPITAL, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { CITING, CITING_BEFORE } from './shared/basis.ts';
import { firstMentions, headText, isOwnBody } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/missing-issuer',
  code: 'VD-06',
  summary: { vi: 'Lần đầu viện dẫn thiếu tên cơ quan ban hành', en: 'The first citation of a document names no issuing body' },
  why: {
    vi: 'Lần đầu viện dẫn phải ghi tên cơ quan, tổ chức ban hành. Nhiều cơ quan dùng chung ký hiệu (KH-UBND của tỉnh và của xã) nên chỉ có số và ký hiệu thì chưa xác định được văn bản.',
    en: 'The first citation names the issuing body. Many bodies share a symbol, so number and symbol alone do not identify the document.',
  },
  leavesAlone: {
    vi: 'Văn bản của chính đơn vị, văn bản mà câu đã nói ai ban hành (“UBND xã đã ban hành …” và danh sách bên dưới), luật, hợp đồng.',
    en: "The office's own documents, those the sentence or the line above the list says who issued, laws and contracts.",
  },
  basis: [CITING, CITING_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Nhiệm vụ của đơn vị được quy định tại ⟦Nghị định số 35/2022/NĐ-CP ngày 28/5/2022⟧ quy định về quản lý khu công nghiệp và khu kinh tế.\n',
      fixed:
        'Nhiệm vụ của đơn vị được quy định tại Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế.\n',
    },
    { frame: 'body', text: 'Thực hiện ⟦Kế hoạch số 145/KH-UBND ngày 09/4/2026⟧ về cải cách hành chính, đơn vị đã phân công nhiệm vụ.\n' },
  ],
  good: [
    {
      frame: 'body',
      text: 'Nhiệm vụ của đơn vị được quy định tại Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế.\n',
    },
    { frame: 'body', text: 'UBND xã đã ban hành Kế hoạch số 145/KH-UBND ngày 09/4/2026 về cải cách hành chính.\n' },
    {
      frame: 'body',
      text: dedent`
        UBND xã đã ban hành các văn bản sau:

        - Kế hoạch số 145/KH-UBND ngày 09/4/2026 về cải cách hành chính;

        - Quyết định số 146/QĐ-UBND ngày 10/4/2026 về việc kiện toàn Tổ công tác.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        - Ban hành Kế hoạch số 145/KH-UBND ngày 09/4/2026 về cải cách hành chính, Kế hoạch số 146/KH-UBND ngày 10/4/2026 về tuyên truyền.
        - Dự án được UBND tỉnh phê duyệt tại Quyết định số 102/QĐ-UBND ngày 30/3/2026.
      `,
    },
    {
      frame: 'body',
      text: 'Thực hiện Thông tư số 17/2009/TT-BGDĐT ngày 25/7/2009 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Chương trình giáo dục mầm non, được sửa đổi, bổ sung bởi Thông tư số 28/2016/TT-BGDĐT ngày 30/12/2016 và Thông tư số 51/2020/TT-BGDĐT ngày 31/12/2020. Phòng đã tham mưu Tỉnh ủy ban hành Chương trình số 22-CTr/TU ngày 25/5/2024.\n',
    },
    {
      frame: 'body',
      text: 'UBND xã đã ban hành Kế hoạch số 145/KH-UBND ngày 09/4/2026 về cải cách hành chính; Kế hoạch số 146/KH-UBND ngày 10/4/2026 về tuyên truyền.\n',
    },
  ],
  *check({ report }) {
    for (const { citation, earlier } of firstMentions(report)) {
      if (citation.issuer !== undefined || citation.given.issuer || isOwnBody(report, citation) || isIssuedInSentence(report, citation))
        continue;
      if (earlier.some((other) => other.issuer !== undefined || other.actor !== undefined)) continue;
      const fix = issuerFix(citation);
      yield { span: citation.span, message: messages.noIssuer(headText(citation)), ...(fix === undefined ? {} : { fixes: [fix] }) };
    }
  },
});

/** Inserts the body that the symbol names, where it names one of the whole country. */
function issuerFix(citation: Citation): Fix | undefined {
  const [code] = citation.bodyCodes;
  if (code === undefined || citation.bodyCodes.length !== 1 || citation.form === 'party' || citation.form === 'letter') return undefined;
  const bodies = bodiesByCode(code);
  const [body] = bodies;
  if (body === undefined || bodies.length !== 1 || body.level !== 'central') return undefined;
  const at = citation.span.end;
  return { title: messages.addIssuer(body.name), safety: 'ask', edits: [{ span: { start: at, end: at }, text: ` của ${body.name}` }] };
}

/** How many mentions back the verb may stand. */
const FARTHEST_VERB = 20;
/** A sentence that begins with the verb speaks of the reporting body: “- Ban hành Kế hoạch số …”. */
const VERB_FIRST = regex.iu`
  (?:^|[.;:…]\s+|^\s*[-–+•]\s*|\n[^\S\n]*)(?:(?:đã|cũng|kịp thời|chủ động|tiếp tục)\s+)*(?:ký\s+)?
  (?:ban hành|ra|xây dựng|phát hành)\s+(?:các\s+|\d+\s+)?$`;

const SENTENCE_ENDS = regex.u`[.!?]\s+[${CAPITAL}]`;

/**
 * True when the sentence says who issued this document, or an earlier one of the same letters: “UBND xã đã ban hành Kế hoạch số …; Kế hoạch
 * số …”, “Ban hành Kế hoạch số …”.
 */
function isIssuedInSentence(report: Report, { block, start, bodyCodes }: Citation): boolean {
  if (isListed(report, block)) return true;
  if (VERB_FIRST.test(block.text.slice(Math.max(0, start - 60), start))) return true;
  const before = block.content.citationFacts.filter((facts) => facts.end <= start).slice(-FARTHEST_VERB);
  const listed = /[;,]\s+(?:và\s+)?$/u.test(block.text.slice(Math.max(0, start - 6), start));
  return before.some(
    (facts) =>
      ((facts.actor !== undefined && facts.bodyCodes.join('-') === bodyCodes.join('-')) ||
        ((listed || facts.bodyCodes.join('-') === bodyCodes.join('-')) &&
          VERB_FIRST.test(block.text.slice(Math.max(0, facts.start - 60), facts.start)))) &&
      !SENTENCE_ENDS.test(block.text.slice(facts.end, start)),
  );
}

/** A sentence that says who issued the documents listed under it: “UBND xã đã ban hành các văn bản:”. */
const ANNOUNCES = regex.u`${WORD_START}(?:ban\s+hành|tham\s+mưu|xây\s+dựng|phát\s+hành|ký)${WORD_END}[^.;]*:\s*$`;

/** How many items of a list are looked over. */
const LONGEST_LIST = 100;

/** True for an item of a list of documents whose first sentence says that they were issued. */
function isListed(report: Report, block: Block): boolean {
  const kind = block.marker?.kind;
  if (kind !== 'dash' && kind !== 'plus') return false;
  let above = report.blocks[block.index - 1];
  for (let steps = 0; above?.marker?.kind === kind && steps < LONGEST_LIST; steps++) above = report.blocks[above.index - 1];
  return above !== undefined && ANNOUNCES.test(above.text);
}
