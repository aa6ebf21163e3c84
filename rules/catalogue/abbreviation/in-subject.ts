import { abbreviationByForm } from '../../data/abbreviations.ts';
import { defineReportRule } from '../../rule.ts';
import { isAllCapitals, shelterOf } from '../../model/shelter.ts';
import { findLetterWords, isOtherWord, needsNoIntroduction } from '../../model/abbreviations/letter-words.ts';
import { messages } from './shared/messages.ts';
import { stateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'abbreviation/in-subject',
  code: 'AB-06',
  summary: { vi: 'Trích yếu có chữ viết tắt', en: 'The subject of the report holds an abbreviation' },
  why: {
    vi: 'Trích yếu được đọc riêng trong sổ đăng ký và khi tra cứu, nên viết đủ chữ. Những chữ ai cũng biết (UBND, THCS) không bị nhắc.',
    en: 'The subject is read by itself in registers and searches, so it is written out. Abbreviations everybody knows are not reported.',
  },
  leavesAlone: {
    vi: 'Trích yếu in hoa toàn bộ, chữ nằm trong ngoặc kép, mã hiệu có chữ số và tên nước ngoài.',
    en: 'Subjects all in capitals, letters in quotation marks, codes with digits and foreign names.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'whole',
      text: withSubject('Kết quả thực hiện ⟦CTMTQG⟧ năm 2026'),
      fixed: withSubject('Kết quả thực hiện Chương trình mục tiêu quốc gia năm 2026'),
    },
  ],
  good: [
    { frame: 'body', text: 'UBND xã báo cáo như sau:\n' },
    {
      frame: 'whole',
      text: withSubject('Kết quả công tác của UBND xã và các trường THCS năm 2026'),
    },
  ],
  *check({ report }) {
    for (const part of report.title?.subject ?? []) {
      const { block } = part;
      if (isAllCapitals(part.text)) continue;
      const sheltered = shelterOf(block.content);
      for (const word of findLetterWords(block.content).used) {
        if (word.start < part.start || word.end > part.end || sheltered(word.start)) continue;
        if (needsNoIntroduction(word.text) || isOtherWord(block.text, word)) continue;
        const entry = abbreviationByForm(word.text);
        const full = entry === undefined || entry.clash.length > 0 ? undefined : entry.full;
        const span = block.spanOf(word.start, word.end);
        yield {
          span,
          message: messages.inSubject(word.text, full),
          ...(full === undefined
            ? {}
            : { fixes: [{ title: messages.write(full), safety: 'ask' as const, edits: [{ span, text: full }] as const }] }),
        };
      }
    }
  },
});

function withSubject(subject: string): string {
  return `${stateHead({ bodies: '', numberLine: '', dateLine: '', subject: `**${subject}**` })}\nUBND xã báo cáo như sau:\n`;
}
