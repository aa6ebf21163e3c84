import { abbreviationByForm } from '../../data/abbreviations.ts';
import { defineReportRule } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { opensSentence } from '../../model/shelter.ts';
import { comesBefore, documentWords, type PlacedWord } from '../../model/abbreviations/document-words.ts';
import { isOtherWord, needsNoIntroduction } from '../../model/abbreviations/letter-words.ts';
import { capOutsideReports } from '../shared/reading.ts';
import { isTableRow, readsAsName } from './shared/foreign.ts';
import { messages } from './shared/messages.ts';
import { slipOf } from './shared/near-miss.ts';
import { dedent } from '../shared/dedent.ts';

/** From this many letters on an abbreviation that no office uses every day is a riddle. */
const RIDDLE = 3;

export default defineReportRule({
  id: 'abbreviation/not-introduced',
  code: 'AB-01',
  summary: { vi: 'Chữ viết tắt chưa được giải thích ở lần dùng đầu', en: 'An abbreviation is used before it is introduced' },
  why: {
    vi: 'Lần đầu dùng phải ghi tên đầy đủ kèm chữ viết tắt trong ngoặc: cải cách hành chính (CCHC). Những chữ ai cũng biết (UBND, HĐND, THCS) không cần giải thích; chữ cơ quan nào cũng dùng (CCHC, GPMB) chỉ được ghi chú. Mỗi chữ chỉ nhắc một lần; bảng biểu, nơi nhận, số ký hiệu không xét.',
    en: 'The full form comes first with the abbreviation in brackets: cải cách hành chính (CCHC). Abbreviations everybody knows need none, those of every office (CCHC, GPMB) get a note only. Each one is reported once; tables, recipients and symbols are not looked at.',
  },
  leavesAlone: {
    vi: 'Chữ sau “Công ty”, “hệ thống”, “dự án” (tên riêng), mã có chữ số như QL14, số La Mã, khẩu hiệu in hoa, lời trong ngoặc kép; tên nước ngoài và văn bản không phải báo cáo hành chính chỉ được ghi chú.',
    en: 'Names after “Công ty”, “hệ thống”, “dự án”, codes with digits such as QL14, Roman numerals, words in capitals for stress and quotations; foreign names and texts that are no official reports get a note only.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Công tác ⟦CCHC⟧ được quan tâm; CCHC là nhiệm vụ trọng tâm. ⟦GPMB⟧ các dự án đúng tiến độ.\n',
      fixed:
        'Công tác cải cách hành chính (CCHC) được quan tâm; CCHC là nhiệm vụ trọng tâm. Giải phóng mặt bằng (GPMB) các dự án đúng tiến độ.\n',
    },
    {
      frame: 'body',
      text: dedent`
        Hoạt động ⟦BVRĐN⟧ được duy trì. Đơn vị xử lý ⟦TTHC⟧ đúng hạn.

        Từ nay thủ tục hành chính (TTHC) được công khai.
      `,
      fixed: dedent`
        Hoạt động BVRĐN được duy trì. Đơn vị xử lý TTHC đúng hạn.

        Từ nay thủ tục hành chính (TTHC) được công khai.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: 'Chỉ số cải cách hành chính (PAR INDEX) đạt 89,2 điểm; chỉ số hài lòng của người dân (SIPAS 2026) đạt 91,5%; khoa học, công nghệ và đổi mới sáng tạo (KH,CN&ĐMST) có 12 nhiệm vụ.\n',
    },
    {
      frame: 'body',
      text: 'UBND xã thực hiện cải cách hành chính (CCHC); công tác CCHC có chuyển biến. Chuyển đổi số (sau đây viết tắt là CĐS) được đẩy mạnh; CĐS gắn với CCHC.\n',
    },
    {
      frame: 'body',
      text: 'Đội ngũ cán bộ, giáo viên, nhân viên (CB, GV, NV) có 31 người, trong đó GV 22 người, NV 06 người. Ban Quản lý dự án huyện (sau đây gọi tắt là Ban QLDA) đã họp; Ban QLDA giao nhiệm vụ.\n',
    },
    {
      frame: 'body',
      text: 'Trường THCS Bình An đạt chuẩn quốc gia; GDP tăng; phát triển KT-XH; theo ISO 9001:2015; giai đoạn II; Công ty TNHH ABC; Quốc lộ QL14; KHÔNG ĐỂ XẢY RA CHÁY NỔ; hệ thống TABMIS.\n',
    },
    {
      frame: 'body',
      text: dedent`
        | STT | TTHC | CCHC |
        | --- | --- | --- |
        | 1 | GPMB | 2 |

        Công văn số 12/SNV-CCHC ngày 05/3/2026 của Sở Nội vụ về chế độ báo cáo đã được triển khai.
      `,
    },
    {
      frame: 'body',
      text: 'Chỉ số cải cách hành chính (PAR INDEX) tăng 2 bậc. | Các Phòng CVQT, TBNC; |\n',
    },
  ],
  *check({ report }) {
    const words = documentWords(report);
    const outside = capOutsideReports(report);
    const seen = new Set<string>();
    for (const place of words.used) {
      const { block, word } = place;
      const entry = abbreviationByForm(word.text);
      const key = entry?.abbr ?? word.text;
      // “HTXH-BTXH” and “BTXH-HTXH” are one riddle, and so is “BTXH” behind them.
      const parts = entry === undefined ? word.text.split('-').filter((part) => part.length > 1) : [];
      if (seen.has(key) || (parts.length > 0 && parts.every((part) => seen.has(part)))) continue;
      for (const name of [key, ...parts]) seen.add(name);
      if (isTableRow(block.text)) continue;
      if (needsNoIntroduction(word.text) || isOtherWord(block.text, word) || slipOf(word, words) !== undefined) continue;
      const introductions = words.introduced.filter(({ word: other }) => (abbreviationByForm(other.text)?.abbr ?? other.text) === key);
      if (introductions.some((introduction) => comesBefore(introduction, place))) continue;
      const [later] = introductions;
      const span = block.spanOf(word.start, word.end);
      if (later !== undefined) {
        yield {
          span,
          ...outside,
          message: messages.introducedLater(word.text),
          related: [{ span: later.block.spanOf(later.word.start, later.word.end), message: messages.introducedHere }],
        };
        continue;
      }
      const fix = entry === undefined || entry.clash.length > 0 ? undefined : introduceFix(place, entry.full);
      yield {
        span,
        // What offices write every day, pairs of letters and foreign names a reader knows or finds.
        ...(entry !== undefined || word.text.length < RIDDLE || readsAsName(word.text) ? { atMost: 'info' } : outside),
        message: messages.notIntroduced(word.text, fix === undefined ? undefined : entry?.full),
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});

function introduceFix({ block, word }: PlacedWord, full: string): Fix {
  const words = opensSentence(block.content, word.start) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
  return {
    title: messages.introduce(words, word.text),
    safety: 'ask',
    edits: [{ span: block.spanOf(word.start, word.end), text: `${words} (${word.text})` }],
  };
}
