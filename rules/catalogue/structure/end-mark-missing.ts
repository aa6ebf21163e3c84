import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { capOutsideReports } from '../shared/reading.ts';
import { TEMPLATES, TEMPLATES_BEFORE } from './shared/basis.ts';
import { contentEndMarks, lastTextBlock, sectionsFollow } from './shared/end-marks.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'structure/end-mark-missing',
  code: 'BC-09',
  summary: { vi: 'Nội dung không có dấu kết thúc “./.”', en: 'The content has no end mark “./.”' },
  why: {
    vi: 'Các mẫu trình bày văn bản kết thúc nội dung bằng “./.” để không ai viết thêm vào sau. Văn bản của Đảng kết thúc bằng dấu chấm nên không xét. “/.” là lối viết cũ.',
    en: 'The templates close the content with “./.” so that nothing can be added. Party documents end with a full stop and are left out. “/.” is an older habit.',
  },
  leavesAlone: {
    vi: '“./.” có dấu cách ở giữa hay đứng xa chữ, và “./.” chỉ có ở giữa báo cáo (structure/end-mark-repeated xét).',
    en: '“. /.” with a space or behind one, and a mark in the middle only (structure/end-mark-repeated).',
  },
  basis: [TEMPLATES, TEMPLATES_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình ⟦An.⟧\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An./.\n',
    },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An⟦/.⟧\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An./.\n',
    },
  ],
  good: [
    { frame: 'closing', text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An./.\n' },
    { frame: 'closing', text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, UBND xã Bình An kính báo cáo. /.\n' },
  ],
  *check({ report }) {
    const marks = contentEndMarks(report);
    const last = marks.at(-1);
    if (last !== undefined && !sectionsFollow(report, last.block)) {
      if (last.text !== '/.' || last.block.text.slice(0, last.start).trimEnd().endsWith('.')) return;
      yield {
        span: last.span,
        message: messages.endMarkShort,
        fixes: [{ title: messages.addEndMark, safety: 'ask', edits: [{ span: last.span, text: './.' }] }],
        atMost: 'hint',
      };
      return;
    }
    if (last !== undefined) return; // a mark in the middle is reported as such
    const block = lastTextBlock(report);
    if (block === undefined) return;
    const end = block.text.trimEnd().length;
    const word = /(?<!\S)\S+$/u.exec(block.text.slice(0, end));
    const span = block.spanOf(word?.index ?? 0, end);
    const tableFollows =
      report.blocks[block.index + 1]?.content.place.kind === 'table-cell' && report.blocks[block.index + 1]?.role === 'body';
    const stop = /[.;,]$/u.test(block.text.slice(0, end)) ? end - 1 : end;
    const at = stop < end ? block.spanOf(stop, end) : { start: span.end, end: span.end };
    const fix: Fix = { title: messages.addEndMark, safety: 'ask', edits: [{ span: at, text: './.' }] };
    yield {
      span,
      message: messages.endMarkMissing,
      absentFrom: 'foot',
      ...capOutsideReports(report),
      ...(tableFollows || /[:!?…]$/u.test(block.text.slice(0, end)) ? {} : { fixes: [fix] }),
    };
  },
});
