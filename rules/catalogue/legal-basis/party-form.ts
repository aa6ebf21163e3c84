import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { PARTY_LEGAL_BASES } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';
import { plainPartyHead } from '../shared/example-head.ts';

const REST = '\n\nĐảng ủy xã báo cáo như sau:\n\nI- KẾT QUẢ\n\nTốt.\n';

export default defineReportRule({
  id: 'legal-basis/party-form',
  code: 'CC-02',
  summary: {
    vi: 'Căn cứ trong văn bản của Đảng thiếu gạch đầu dòng hoặc viết nghiêng',
    en: 'Legal bases of a Party document lack their dash or are in italics',
  },
  why: {
    vi: 'Trong văn bản của Đảng, mỗi căn cứ trình bày thành một dòng riêng, chữ đứng, đầu dòng có gạch nối.',
    en: 'In Party documents each legal basis stands on its own line, upright, with a hyphen in front.',
  },
  leavesAlone: {
    vi: 'Căn cứ đặt trong bảng hoặc trong tiêu đề; nhiều căn cứ cùng sai chỉ nhắc một lần, ở căn cứ sai đầu tiên.',
    en: 'Bases in a table or heading; several wrong ones are reported once, at the first of them.',
  },
  basis: [PARTY_LEGAL_BASES],
  severity: { draft: 'info', presign: 'info', issued: 'off' },
  appliesTo: 'report',
  regimes: ['party'],
  options: {},
  bad: [
    {
      text: dedent`
        ${head()}⟦Căn cứ Điều lệ Đảng;⟧

        Căn cứ Quy chế làm việc của Đảng ủy xã.${REST}`,
      fixed: dedent`
        ${head()}- Căn cứ Điều lệ Đảng;

        - Căn cứ Quy chế làm việc của Đảng ủy xã.${REST}`,
    },
    {
      text: dedent`
        ${head()}- *⟦Căn cứ Điều lệ Đảng;⟧*

        - Căn cứ Quy chế làm việc của Đảng ủy xã.${REST}`,
    },
  ],
  good: [
    {
      text: dedent`
        ${head()}- Căn cứ Điều lệ Đảng;

        - Căn cứ Quy chế làm việc của Đảng ủy xã.${REST}`,
    },
  ],
  *check({ report }) {
    const wrong = report.legalBases.filter(
      (block) => block.content.place.kind === 'paragraph' && (block.marker === undefined || block.content.italic),
    );
    const [first, ...others] = wrong;
    if (first === undefined) return;
    const dashes = wrong
      .filter((block) => block.marker === undefined)
      .map((block): Edit => ({ span: { start: block.start, end: block.start }, text: '- ' }));
    const [edit, ...edits] = dashes;
    const span = (block: typeof first): { start: number; end: number } =>
      block.spanOf(block.marker?.contentStart ?? 0, block.text.trimEnd().length);
    const fixable = edit !== undefined && wrong.every((block) => !block.content.italic);
    yield {
      span: span(first),
      message: messages.partyForm(),
      ...(fixable ? { fixes: [{ title: messages.addDash(), safety: 'safe' as const, edits: [edit, ...edits] as const }] } : {}),
      related: others.map((block) => ({ span: span(block), message: messages.partyForm() })),
    };
  },
});

function head(): string {
  return `${plainPartyHead({ numberLine: '', subject: 'công tác xây dựng Đảng năm 2026' })}\n`;
}
