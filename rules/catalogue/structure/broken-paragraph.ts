import { isPageText } from '../../model/reading.ts';
import type { Block } from '../../model/block.ts';
import { startsWithSmallLetter } from '../../pattern/letters.ts';
import { CAPITAL, LETTER, MARK, regex, SMALL, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import type { Report } from '../../model/report.ts';
import { perContent } from '../../model/per-content.ts';
import { isSyllable } from '../../vietnamese/syllable.ts';
import { messages } from './shared/messages.ts';
import { pageNumberOf } from './shared/page-numbers.ts';
import { dedent } from '../shared/dedent.ts';

/** Shorter paragraphs are lines of a list typed without signs. */
const SHORTEST = 45;
/** A numbered block up to this length without a sign at its end is a heading. */
const HEADING = 90;
/** A line that the page's margin ended is at least this long; only behind one may a figure go on with the sentence. */
const FULL_LINE = 75;

export default defineReportRule({
  id: 'structure/broken-paragraph',
  code: 'BC-12',
  summary: { vi: 'Một câu bị ngắt thành hai đoạn', en: 'One sentence is broken into two paragraphs' },
  why: {
    vi: 'Chép từ PDF hoặc Word thường để lại một dòng trống giữa câu ở chỗ sang trang. Đoạn trên không có dấu kết thúc, đoạn dưới bắt đầu bằng chữ thường. Tiêu đề và các điểm a), b) không bị tính.',
    en: 'Text copied from PDF or Word often keeps a blank line where the page ended: the first paragraph has no mark at its end and the next begins in lower case. Headings and points are left out.',
  },
  leavesAlone: {
    vi: 'Đoạn trên dưới 45 ký tự không kết bằng dấu phẩy, in đậm hay in hoa; đoạn dưới mở bằng chữ hoa; chỗ chỉ xuống dòng; dòng lệnh, địa chỉ mạng. Văn bản lấy từ các trang PDF chỉ được ghi chú một lần.',
    en: 'A first paragraph under 45 characters without a comma at its end, bold or in capitals, a second with a capital, line breaks, commands and addresses. Text of PDF pages gets one note in all.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Tỷ lệ hồ sơ được trả trước hạn và đúng hạn tại bộ phận một cửa của xã trong quý ⟦đạt

        98⟧,5%, tăng 0,4% so với quý trước.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Tỷ lệ hồ sơ được trả trước hạn và đúng hạn tại bộ phận một cửa của xã trong quý đạt 98,5%, tăng 0,4% so với quý trước.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Chợ trung tâm xã đã lắp xong hệ thống chữa ⟦cháy

        và⟧ mở thêm 22 quầy hàng.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Chợ trung tâm xã đã lắp xong hệ thống chữa cháy và mở thêm 22 quầy hàng.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        - Bồi dưỡng đội ngũ có chuyên môn giỏi, thông thạo nghiệp ⟦vụ,

        có⟧ ý thức phục vụ người dân.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        - Bồi dưỡng đội ngũ có chuyên môn giỏi, thông thạo nghiệp vụ, có ý thức phục vụ người dân.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Số hộ tham gia từng mô hình sản xuất của các thôn trong xã tính đến hết tháng 6

        12 hộ nuôi cá lồng.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        1. Công tác lãnh đạo, chỉ đạo, phát động Phong trào thi đua

        a) Việc ban hành văn bản được thực hiện sớm.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Toàn bộ 31 hộ với 136 nhân khẩu ở thôn Thượng và thôn Hạ của xã đã
        được đưa tới nơi an toàn.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Sau khi cài đặt, cán bộ phụ trách máy chủ của xã chạy lệnh trong thư mục chung

        service backup start
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. ĐƠN VỊ

        Tham gia gồm có

        phòng kinh tế xã

        trạm y tế xã
      `,
    },
  ],
  *check({ report }) {
    const blocks = report.content;
    const pages = isPageText(report);
    const found: RuleFinding[] = [];
    for (const [i, block] of blocks.entries()) {
      if (!mayBreakOff(block.content)) continue;
      let next = blocks[i + 1];
      if (next !== undefined && pageNumberOf(next) !== undefined) next = blocks[i + 2];
      if (next === undefined || !goesOn(next, block) || next.index - block.index > 2) continue;
      found.push(finding(report, block, next));
    }
    if (!pages) yield* found;
    // Every page of a print ends somewhere in a sentence: one note for all of them.
    else if (found[0] !== undefined)
      yield { ...found[0], related: found.slice(1, 10).map(({ span }) => ({ span, message: messages.brokenToo })), atMost: 'info' };
  },
});

const OPEN_END = regex.u`[${LETTER}\d%,–-]$`;

const mayBreakOff = perContent(({ place, marker, bold, text: whole }): boolean => {
  const text = whole.trimEnd();
  if (place.kind !== 'paragraph' || place.quoted || bold || text === text.toUpperCase()) return false;
  if (/[.:;!?…”)"’\]\uFFFC]$/u.test(text) || !OPEN_END.test(text)) return false;
  if (text.endsWith(',')) return text.length >= 20;
  const numbered = marker !== undefined && marker.kind !== 'dash' && marker.kind !== 'plus' && marker.kind !== 'star';
  return text.length >= (numbered ? HEADING : SHORTEST);
});

const SMALL_LAST_WORD = regex.u`${WORD_START}[${SMALL}]+$`;
const QUANTITY = regex.u`^\d[\d.,]*(?:%|\s[${SMALL}]|\/[${CAPITAL}])`;

function goesOn(block: Block, before: Block): boolean {
  const { place } = block.content;
  if (place.kind !== 'paragraph' || place.quoted || place.joined || place.listNumber > 0 || block.marker !== undefined) return false;
  // Commands, addresses and settings are lines of their own.
  if (startsWithSmallLetter(block.text))
    return isVietnamese(FIRST_WORD.exec(block.text)?.[0]) && isVietnamese(LAST_WORD.exec(before.text.trimEnd())?.[0]);
  const text = before.text.trimEnd();
  // “đạt / 98,5%”, “Quyết định số / 112/QĐ-UBND”: a figure that ends its sentence in this paragraph.
  return (
    text.length >= FULL_LINE &&
    SMALL_LAST_WORD.test(text) &&
    QUANTITY.test(block.text) &&
    (/[.;:]\s*$/u.test(block.text) || block.text.length >= FULL_LINE)
  );
}

const LAST_WORD = /(?<!\S)\S+$/u;
const FIGURES = /^\d[\d.,]*%?$/u;

/** True for a syllable of the language, alone or before a comma or dash, and for a figure. */
function isVietnamese(word = ''): boolean {
  return word
    .replace(/(?<![–,-])[–,-]+$/u, '')
    .split(/[-–]/u)
    .every((part) => isSyllable(part.toLowerCase()) || FIGURES.test(part));
}

const FIRST_WORD = regex.u`^[${LETTER}${MARK}\d]+`;

function finding(report: Report, block: Block, next: Block): RuleFinding {
  const end = block.text.trimEnd().length;
  const last = /(?<!\S)\S+$/u.exec(block.text.slice(0, end));
  const first = FIRST_WORD.exec(next.text);
  const lastStart = last?.index ?? 0;
  const firstEnd = first?.[0].length ?? 1;
  const between = { start: block.spanOf(lastStart, end).end, end: next.spanOf(0, firstEnd).start };
  // Emphasis signs or comments in between would be lost.
  const clean = /^[\s\d]*$/u.test(report.source.slice(between));
  const fix: Fix = { title: messages.join, safety: 'ask', edits: [{ span: between, text: ' ' }] };
  return {
    span: { start: block.spanOf(lastStart, end).start, end: next.spanOf(0, firstEnd).end },
    message: messages.broken(block.text.slice(lastStart, end), next.text.slice(0, firstEnd)),
    ...(clean ? { fixes: [fix] } : {}),
  };
}
