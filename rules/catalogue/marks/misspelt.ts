import { LETTER, regex } from '../../pattern/regex.ts';
import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';
import { passage } from '../../model/passage.ts';
import type { Passage, Report } from '../../model/report.ts';
import { linePassages } from '../../model/passage.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { baseLetters } from '../../vietnamese/base-letters.ts';
import { editDistance } from '../../text/nearest.ts';
import { MARKS, MARKS_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { DOCUMENT_MARKS } from '../../data/document-marks.ts';
import { MOTTO, NATIONAL_NAME } from '../../data/prescribed-headings.ts';
import { stateHead } from '../shared/example-head.ts';

const KNOWN = DOCUMENT_MARKS.map((mark) => ({ mark, base: baseLetters(mark) }));
const URGENCY = '“KHẨN”, “THƯỢNG KHẨN”, “HỎA TỐC”';
const SECRECY = '“MẬT”, “TỐI MẬT”, “TUYỆT MẬT”';
/** Levels that do not exist. */
const UNKNOWN: Readonly<Record<string, string>> = {
  'KHAN CAP': URGENCY,
  'RAT KHAN': URGENCY,
  'TOI KHAN': URGENCY,
  'HOA KHAN': URGENCY,
  'CUC KY KHAN': URGENCY,
  'THUONG KHAN CAP': URGENCY,
  'RAT MAT': SECRECY,
  'TUYET DOI MAT': SECRECY,
  'THUONG MAT': SECRECY,
  'BAO MAT': SECRECY,
};
const BODIES = 'ỦY BAN NHÂN DÂN\nXÃ BÌNH AN';

export default defineReportRule({
  id: 'marks/misspelt',
  code: 'DM-01',
  summary: {
    vi: 'Dấu chỉ độ mật, mức độ khẩn hoặc phạm vi lưu hành viết sai',
    en: 'A mark of secrecy, urgency or circulation is misspelt',
  },
  why: {
    vi: 'Độ mật: MẬT, TỐI MẬT, TUYỆT MẬT. Mức độ khẩn: KHẨN, THƯỢNG KHẨN, HỎA TỐC. Phạm vi lưu hành: XEM XONG TRẢ LẠI, LƯU HÀNH NỘI BỘ. Dấu viết in hoa, đứng riêng một dòng ở đầu văn bản.',
    en: 'Secrecy, urgency and circulation have fixed wordings in capitals, alone on a line in the head of the document.',
  },
  leavesAlone: {
    vi: 'Hai cách đặt dấu thanh (HOẢ TỐC, HỎA TỐC), dấu đóng trong ngoặc, và từ ngắn gần giống nhưng khác chữ cái (MÁY, KHÁC).',
    en: 'Both placements of the tone mark (HOẢ, HỎA), marks in brackets, and short words with other letters (MÁY, KHÁC).',
  },
  basis: [MARKS, MARKS_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: head('⟦THƯỢNG KHẪN⟧', BODIES),
      fixed: head('THƯỢNG KHẨN', BODIES),
    },
    {
      frame: 'letterhead',
      text: head(BODIES, '**⟦Hỏa tốc⟧**'),
      fixed: head(BODIES, '**HỎA TỐC**'),
    },
    {
      frame: 'letterhead',
      text: head('⟦XEM XONG TRẢ LAI⟧', BODIES),
      fixed: head('XEM XONG TRẢ LẠI', BODIES),
    },
    {
      frame: 'letterhead',
      text: head('⟦KHẨN CẤP⟧', BODIES),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: head('HOẢ TỐC', BODIES),
    },
    {
      frame: 'letterhead',
      text: head('| ỦY BAN NHÂN DÂN<br>XÃ BÌNH AN<br>**TỐI MẬT** | LƯU HÀNH NỘI BỘ |\n| --- | --- |'),
    },
  ],
  *check({ report }) {
    for (const line of linePassages(report.blocks.filter((b) => b.role === 'letterhead'))) {
      const found = checkLine(report, line);
      if (found !== undefined) yield found;
    }
  },
});

const IN_SIGNS = regex.u`^[“"'(\[]?(?<words>[${LETTER}][${LETTER} ]{1,24}[${LETTER}])[”"')\].!]?$`;

function checkLine(report: Report, line: Passage): RuleFinding | undefined {
  const inner = IN_SIGNS.exec(line.text);
  const typed = inner?.groups?.['words'];
  if (typed === undefined) return undefined;
  const base = baseLetters(typed).toUpperCase().replace(/\s+/gu, ' ');
  const levels = UNKNOWN[base];
  if (levels !== undefined && typed === typed.toUpperCase()) return { span: line.span, message: messages.unknown(typed, levels) };
  const known = KNOWN.find((mark) => mark.base === base) ?? nearMiss(base);
  if (known === undefined || foldTonePlacement(typed.replace(/\s+/gu, ' ')) === known.mark) return undefined;
  const start = line.start + line.text.indexOf(typed);
  const words = passage(line.block, start, start + typed.length);
  const plain = report.source.slice(words.span).normalize('NFC') === typed;
  const sameLetters = foldTonePlacement(typed.toUpperCase()) === known.mark;
  return {
    span: words.span,
    message: messages.spelling(typed, known.mark),
    ...(plain
      ? {
          fixes: [
            { title: messages.write(known.mark), safety: sameLetters ? 'safe' : 'ask', edits: [{ span: words.span, text: known.mark }] },
          ],
        }
      : {}),
  };
}

/** A mark of two words or more that is one letter away; shorter ones could be a word of their own. */
function nearMiss(base: string): { mark: string; base: string } | undefined {
  return KNOWN.find((mark) => mark.base.length >= 8 && editDistance(base, mark.base, 1) === 1);
}

/** A head whose left column is given from the top. */
function head(...left: readonly string[]): string {
  return stateHead({
    heading: '',
    bodies: left.join('\n\n'),
    numberLine: `Số:      /BC-UBND\n\n${NATIONAL_NAME}\n${MOTTO}`,
    dateLine: 'Bình An, ngày    tháng 11 năm 2026',
  });
}
