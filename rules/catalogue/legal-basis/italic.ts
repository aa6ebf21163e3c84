import type { Block } from '../../model/block.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { LEGAL_BASES } from './shared/basis.ts';
import { withBases } from './shared/examples.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'legal-basis/italic',
  code: 'CC-02',
  summary: { vi: 'Căn cứ không viết nghiêng', en: 'The legal bases are not in italics' },
  why: {
    vi: 'Trong văn bản hành chính, căn cứ ban hành trình bày bằng chữ in thường, kiểu chữ nghiêng.',
    en: 'In administrative documents the legal bases are set in italics.',
  },
  leavesAlone: {
    vi: 'Câu mở đầu có “Căn cứ …” mà chạy tiếp vào câu chính, và căn cứ đặt trong bảng.',
    en: 'An opening sentence in which “Căn cứ …” runs on into the main clause, and bases in a table.',
  },
  basis: [LEGAL_BASES],
  severity: { draft: 'info', presign: 'info', issued: 'off' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'body',
      text: withBases(
        '⟦Căn cứ Luật Đầu tư công năm 2024;⟧',
        'Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.',
      ),
      fixed: withBases(
        '*Căn cứ Luật Đầu tư công năm 2024;*',
        '*Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.*',
      ),
    },
  ],
  good: [
    {
      frame: 'body',
      text: withBases(
        '*Căn cứ Luật Đầu tư công năm 2024;*',
        '*Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.*',
      ),
    },
    {
      frame: 'body',
      text: dedent`
        Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, UBND xã Bình An báo cáo kết quả năm 2026 như sau:

        I. KẾT QUẢ

        Tốt.
      `,
    },
  ],
  *check({ report }) {
    const upright = report.legalBases.filter((block) => !block.content.italic && block.content.place.kind === 'paragraph');
    const [first, ...others] = upright;
    if (first === undefined) return;
    const plain = upright.every((block) => !/[*_<]/u.test(block.raw));
    const [edit, ...edits] = upright.flatMap(wrap);
    yield {
      span: textSpan(first),
      message: messages.upright(),
      ...(plain && edit !== undefined
        ? { fixes: [{ title: messages.italicize(), safety: 'safe' as const, edits: [edit, ...edits] as const }] }
        : {}),
      related: others.map((block) => ({ span: textSpan(block), message: messages.another() })),
    };
  },
});

function textSpan(block: Block): { start: number; end: number } {
  return block.spanOf(block.marker?.contentStart ?? 0, block.text.trimEnd().length);
}

function wrap(block: Block): Edit[] {
  const { start, end } = textSpan(block);
  return [
    { span: { start, end: start }, text: '*' },
    { span: { start: end, end }, text: '*' },
  ];
}
