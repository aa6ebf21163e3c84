import { MOTTO } from '../../data/prescribed-headings.ts';
import { defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { DEPARTMENT, stateHead } from '../shared/example-head.ts';
import { nameParts } from './shared/national-name.ts';

export default defineReportRule({
  id: 'letterhead/split-national-name',
  code: 'QH-05',
  summary: { vi: 'Quốc hiệu bị tách thành hai đoạn', en: 'The national name is split into two paragraphs' },
  why: {
    vi: 'Quốc hiệu là một dòng. Dòng trống ở giữa khiến phần cuối (“VIỆT NAM”) thành một đoạn riêng; xuống dòng trong cùng một ô hẹp thì được.',
    en: 'The national name is one line. An empty line makes “VIỆT NAM” a paragraph of its own; a line break inside a narrow cell is fine.',
  },
  leavesAlone: {
    vi: 'Xuống dòng trong cùng một đoạn hay một ô, ở bất cứ chỗ nào của Quốc hiệu.',
    en: 'A line break inside one paragraph or cell, wherever it falls.',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: head('⟦CỘNG HÒA XÃ HỘI\n\nCHỦ NGHĨA VIỆT NAM⟧'), fixed: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
    { frame: 'letterhead', text: head('⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA\n\nVIỆT NAM⟧'), fixed: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
    {
      frame: 'letterhead',
      text: head('**⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA**\n\n**VIỆT NAM⟧**'),
      fixed: head('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**'),
    },
  ],
  good: [
    { frame: 'letterhead', text: head('**CỘNG HÒA\nXÃ HỘI CHỦ NGHĨA\nVIỆT NAM**') },
    { frame: 'letterhead', text: head('CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM') },
    { frame: 'letterhead', text: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
    { frame: 'letterhead', text: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM') },
    { frame: 'letterhead', text: head('CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM') },
  ],
  *check({ report }) {
    const { nationalName } = report.letterhead;
    const { second, apart } = nameParts(report);
    if (nationalName === undefined || second === undefined || !apart) return;
    const gap = { start: nationalName.span.end, end: second.span.start };
    const between = report.source.slice(gap);
    yield {
      span: { start: nationalName.span.start, end: second.span.end },
      message: messages.split(),
      // Only blanks and a pair of emphasis signs may be taken away without harm to the Markdown around them.
      ...(/^(?<sign>[*_]{0,3})\s+\k<sign>$/u.test(between)
        ? { fixes: [{ title: messages.join(), safety: 'ask' as const, edits: [{ span: gap, text: ' ' }] as const }] }
        : {}),
    };
  },
});

function head(nationalName: string): string {
  return stateHead({ ...DEPARTMENT, heading: `${nationalName}\n\n${MOTTO}` });
}
