import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { type RuleFinding, defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE } from './shared/basis.ts';
import { datePartOf } from './shared/date-words.ts';
import { dated } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

const PART_WORD = regex.gu`${WORD_START}(?:ngày|tháng|năm)${WORD_END}`;

export default defineReportRule({
  id: 'date/letter-case',
  code: 'DD-08',
  summary: { vi: 'Dòng thời gian viết hoa “Ngày” hoặc có dấu chấm cuối', en: 'Capital “Ngày” or a full stop in the date line' },
  why: {
    vi: 'Sau dấu phẩy, các từ “ngày”, “tháng”, “năm” viết thường; cuối dòng không có dấu chấm.',
    en: 'After the comma “ngày”, “tháng”, “năm” are in lower case; the line has no full stop at its end.',
  },
  leavesAlone: {
    vi: 'Chữ “Ngày” mở đầu dòng khi không có địa danh, và dấu chấm ở chỗ còn trống của ngày, tháng.',
    en: '“Ngày” at the head of a line without a place, and dots that stand for a day or month left open.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: dated('*Bình An, ⟦Ngày⟧ 12 tháng 11 năm 2026*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 ⟦Tháng⟧ 11 ⟦Năm⟧ 2026*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng 11 năm 2026⟦.⟧*'), fixed: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
  ],
  good: [
    { frame: 'letterhead', text: dated('*Bình An, ngày 12 tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*Bình An, ngày ..... tháng 11 năm 2026*') },
  ],
  *check({ report }) {
    const line = report.letterhead.placeAndDate;
    // A date with wrong words is written anew by date/line-form.
    if (line === undefined || line.malformed === true) return;
    const part = datePartOf(line);
    for (const match of everyMatch(PART_WORD, smallLetters(part.text))) {
      const word = part.text.slice(match.index, match.index + match[0].length);
      // Without a place the first word begins the line.
      if (word === word.toLowerCase() || (line.place === '' && match.index === 0)) continue;
      const start = part.start + match.index;
      const span = line.block.spanOf(start, start + word.length);
      yield {
        span,
        message: messages.capital(word),
        fixes: [{ title: messages.write(word.toLowerCase()), safety: 'safe', edits: [{ span, text: word.toLowerCase() }] }],
      } satisfies RuleFinding;
    }
    const stop = /\d{4}\s*(?<stop>\.)\s*$/u.exec(line.text);
    if (stop === null) return;
    const at = line.start + line.text.lastIndexOf('.');
    const span = line.block.spanOf(at, at + 1);
    yield { span, message: messages.fullStop(), fixes: [{ title: messages.dropFullStop(), safety: 'safe', edits: [{ span, text: '' }] }] };
  },
});
