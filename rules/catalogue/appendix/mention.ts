import type { Appendix, Report } from '../../model/report.ts';
import { romanNumeral } from '../../model/section-marker.ts';
import { regex, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { APPENDICES, APPENDICES_BEFORE } from './shared/basis.ts';
import { type AppendixMention, appendixMentions, valueOf } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'appendix/mention',
  code: 'PH-01',
  summary: { vi: 'Phụ lục được nhắc đến và phụ lục có trong báo cáo không khớp', en: 'Annexes mentioned and annexes present do not agree' },
  why: {
    vi: 'Phụ lục phải được nhắc đến trong nội dung, và mỗi phụ lục được nhắc đến phải có thật. Nếu đơn vị luôn để phụ lục ở tệp riêng, đặt tùy chọn separateFiles.',
    en: 'The text must point to every annex, and every annex it points to must exist. Set separateFiles when annexes are kept in files of their own.',
  },
  leavesAlone: {
    vi: 'Phụ lục kèm theo văn bản khác; phụ lục được nhắc gián tiếp bằng “phụ lục kèm theo” hay “biểu kèm theo” coi như đã nhắc. Báo cáo không có phụ lục nào thì chỉ được ghi chú, vì phụ lục có thể ở tệp khác.',
    en: 'Annexes of other documents; an annex is mentioned well enough by “phụ lục kèm theo” or “biểu kèm theo”. A report without any annex gets a note only: they may be in other files.',
  },
  basis: [APPENDICES, APPENDICES_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {
    separateFiles: {
      kind: 'boolean',
      default: false,
      help: {
        vi: 'Phụ lục để ở tệp riêng: không báo phụ lục thiếu.',
        en: 'Annexes are kept in separate files: do not report missing ones.',
      },
    },
  },
  bad: [
    {
      frame: 'closing',
      text: dedent`
        (Chi tiết tại ⟦Phụ lục II⟧ kèm theo)

        Trên đây là kết quả công tác năm 2026./.
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn A

        # ⟦PHỤ LỤC⟧

        **SỐ LIỆU CHI TIẾT**

        | TT | Chỉ tiêu |
        | --- | --- |
        | 1 | Số hồ sơ |
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        Số: /BC-SNV

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        Sở Nội vụ báo cáo như sau:

        I. KẾT QUẢ

        Đã hoàn thành *(số liệu chi tiết tại ⟦Phụ lục III⟧ kèm theo)*./.

        Nơi nhận:
        - Lưu: VT.

        GIÁM ĐỐC

        Nguyễn Văn A

        # PHỤ LỤC

        **SỐ LIỆU**
      `,
      fixed: dedent`
        Số: /BC-SNV

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        Sở Nội vụ báo cáo như sau:

        I. KẾT QUẢ

        Đã hoàn thành *(số liệu chi tiết tại Phụ lục kèm theo)*./.

        Nơi nhận:
        - Lưu: VT.

        GIÁM ĐỐC

        Nguyễn Văn A

        # PHỤ LỤC

        **SỐ LIỆU**
      `,
    },
  ],
  good: [
    {
      frame: 'closing',
      text: dedent`
        Việc trình bày thực hiện theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.

        Trên đây là kết quả công tác năm 2026./.
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        Số: /BC-SNV

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        Sở Nội vụ báo cáo như sau:

        I. KẾT QUẢ

        Số liệu chi tiết tại các Phụ lục I, II kèm theo./.

        GIÁM ĐỐC

        Nguyễn Văn A

        # PHỤ LỤC I

        Số liệu.

        # PHỤ LỤC II

        Số liệu.
      `,
    },
    {
      frame: 'closing',
      text: dedent`
        (Chi tiết tại Phụ lục II kèm theo)

        Trên đây là kết quả công tác năm 2026./.
      `,
      options: { separateFiles: true },
    },
  ],
  *check({ report, options }) {
    const { appendices } = report;
    const body = report.blocks.filter(
      (b) => b.role !== 'letterhead' && b.role !== 'appendix' && b.role !== 'title' && b.role !== 'recipients' && !b.content.place.quoted,
    );
    const mentions = appendixMentions(body);
    const absent = options.separateFiles && appendices.length === 0 ? [] : absentOnes(mentions, appendices);
    for (const mention of absent) yield absentFinding(mention, appendices);
    if (absent.length > 0) return;
    const inside = appendices.flatMap((appendix) => appendixMentions(appendix.blocks));
    for (const appendix of appendices) {
      if (!isMentioned(report, appendix, [...mentions, ...inside]))
        yield { span: appendix.heading.span, message: messages.unmentioned(appendix.heading.text) };
    }
  },
});

/** The first mention of every own annex that the document does not hold. */
function absentOnes(mentions: readonly AppendixMention[], appendices: readonly Appendix[]): AppendixMention[] {
  const held = new Set(appendices.map((appendix, i) => (appendix.number === undefined ? i + 1 : valueOf(appendix.number))));
  const seen = new Set<number>();
  return mentions.filter((mention) => {
    const value = mention.value ?? 0;
    if (!mention.own || seen.has(value) || (mention.value === undefined ? appendices.length > 0 : held.has(value))) return false;
    seen.add(value);
    return true;
  });
}

function absentFinding(mention: AppendixMention, appendices: readonly Appendix[]): RuleFinding {
  const [only, ...others] = appendices;
  const single = only !== undefined && others.length === 0 && /^phụ\s+lục\s/iu.test(mention.text) ? only : undefined;
  const right =
    single === undefined ? undefined : single.number === undefined ? 'Phụ lục' : `Phụ lục ${romanNumeral(valueOf(single.number))}`;
  return {
    span: mention.span,
    // Annexes of a report that holds none are often sent as files of their own.
    ...(only === undefined ? { atMost: 'info' as const } : {}),
    message: messages.absent(/^phụ/iu.test(mention.text) ? mention.text : `Phụ lục ${mention.text}`),
    ...(right === undefined
      ? {}
      : { fixes: [{ title: messages.useLabel(right), safety: 'ask', edits: [{ span: mention.span, text: right }] }] }),
  };
}

const ATTACHED_PAPER = regex.iu`(?:biểu|bảng|danh\s+sách|số\s+liệu|đính)[^.;]{0,40}kèm(?:\s+theo)?${WORD_END}`;

/** Lenient: a mention without number, any mention when there is one annex only, and “biểu kèm theo” count for all. */
function isMentioned(report: Report, appendix: Appendix, mentions: readonly AppendixMention[]): boolean {
  if (mentions.some((mention) => mention.value === undefined || report.appendices.length === 1)) return true;
  const value = appendix.number === undefined ? report.appendices.indexOf(appendix) + 1 : valueOf(appendix.number);
  if (mentions.some((mention) => mention.value === value)) return true;
  return report.content.some((b) => ATTACHED_PAPER.test(b.text));
}
