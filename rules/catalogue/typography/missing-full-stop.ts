import type { Block } from '../../model/block.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { perContent } from '../../model/per-content.ts';
import { isOfficialReport, isPageText } from '../../model/reading.ts';
import { startsWithSmallLetter } from '../../pattern/letters.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { openEndOf } from '../shared/open-end.ts';
import { messages } from './shared/messages.ts';

/** A paragraph of this length is a sentence, and no title or label. */
const SHORTEST = 80;
/** So many paragraphs of a report that end with a full stop make the rest deviate. */
const LEAST_SAMPLE = 5;
const USUAL = 0.8;
const CLOSED = /[.!?…;:]["”’)*_]?$|[)”]$/u;
const OPEN = regex.u`(?<![${LETTER}\d%])[${LETTER}\d%]{1,30}$`;
const ITEMS = new Set(['dash', 'plus', 'star', 'lower-letter']);

export default defineReportRule({
  id: 'typography/missing-full-stop',
  code: 'CT-11',
  summary: { vi: 'Đoạn văn thiếu dấu chấm cuối', en: 'A paragraph without its full stop' },
  why: {
    vi: 'Các đoạn khác của báo cáo đều kết bằng dấu chấm; đoạn không có dấu thường bị xóa nhầm hoặc viết chưa xong.',
    en: 'The other paragraphs end with a full stop; one without may be cut off.',
  },
  leavesAlone: {
    vi: 'Tiêu đề, dòng ngắn, các ý gạch đầu dòng, đoạn mà đoạn sau viết tiếp, và báo cáo không theo lối kết bằng dấu chấm.',
    en: 'Headings, short lines, items of lists, paragraphs that go on in the next one, and reports without that habit.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: paragraphs('Công tác tuyên truyền được duy trì thường xuyên trên hệ thống loa của 12 thôn và trang thông tin điện tử ⟦xã⟧'),
      fixed: paragraphs('Công tác tuyên truyền được duy trì thường xuyên trên hệ thống loa của 12 thôn và trang thông tin điện tử xã.'),
    },
  ],
  good: [
    {
      frame: 'body',
      text: paragraphs('Công tác tuyên truyền được duy trì thường xuyên trên hệ thống loa của 12 thôn và trang thông tin điện tử xã.'),
    },
    {
      frame: 'body',
      text: 'I. KẾT QUẢ\n\nCông tác tuyên truyền được duy trì thường xuyên trên hệ thống loa của 12 thôn và trang thông tin điện tử xã\n',
    },
  ],
  *check({ report }) {
    if (isPageText(report) || !isOfficialReport(report)) return;
    const prose = report.content.filter(({ role, content }) => role === 'body' && endOf(content) !== 'none');
    const open = prose.filter(({ content }) => endOf(content) === 'open');
    if (prose.length < LEAST_SAMPLE || prose.length - open.length < prose.length * USUAL) return;
    for (const block of open) {
      const next = report.blocks[block.index + 1];
      if (next !== undefined && (startsWithSmallLetter(next.text) || goesOn(next))) continue;
      const text = block.text.trimEnd();
      const match = OPEN.exec(text);
      if (match === null) continue;
      const at = block.spanOf(text.length - 1, text.length).end;
      yield {
        span: block.spanOf(match.index, text.length),
        message: messages.fullStop(text.slice(match.index)),
        fixes: [{ title: messages.addFullStop, safety: 'ask', edits: [{ span: { start: at, end: at }, text: '.' }] }],
      };
    }
  },
});

/** How a paragraph of prose ends; `none` for anything else. */
const endOf = perContent((content): 'open' | 'closed' | 'none' => {
  // A sentence that breaks off lacks more than its full stop (structure/unfinished-sentence).
  if (!isSentence(content) || openEndOf(content.plain) !== undefined) return 'none';
  return CLOSED.test(content.text.trimEnd()) ? 'closed' : 'open';
});

function isSentence({ place, bold, marker, text }: BlockContent): boolean {
  const { kind, quoted, laidOut } = place;
  return (
    kind === 'paragraph' &&
    !quoted &&
    !laidOut &&
    !bold &&
    marker === undefined &&
    text.length >= SHORTEST &&
    !text.includes('\n|') &&
    text !== text.toUpperCase()
  );
}

/** True for items of a list and tables, which a paragraph without a colon may announce. */
function goesOn({ marker, content }: Block): boolean {
  return content.place.kind === 'table-cell' || (marker !== undefined && ITEMS.has(marker.kind));
}

function paragraphs(last: string): string {
  const other = 'Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát, lập danh sách và báo cáo kết quả đúng thời hạn theo kế hoạch.';
  return dedent`
    I. KẾT QUẢ

    ${other}

    Phòng Văn hóa - Xã hội đã tham mưu tổ chức 12 hội nghị, tập huấn cho cán bộ, công chức về công tác văn thư.

    Phòng Kinh tế đã phối hợp với các thôn kiểm tra 35 cơ sở sản xuất, kinh doanh, nhắc nhở 02 cơ sở chưa niêm yết giá.

    Trạm Y tế đã tiêm chủng đầy đủ cho trẻ em trong độ tuổi, khám sức khỏe định kỳ cho 240 người cao tuổi trên địa bàn.

    ${last}

    II. NHIỆM VỤ

    Công an xã tiếp tục nắm tình hình, tuần tra ban đêm tại các địa bàn trọng điểm, tuyên truyền phòng ngừa lừa đảo qua mạng.
  `;
}
