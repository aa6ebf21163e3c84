import { LETTER, regex, SMALL } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { analyseSyllable } from '../../vietnamese/syllable.ts';
import { SENTENCES } from './shared/basis.ts';
import { caseEdits, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const STOPS = '.?!';
const BLANKS = ' \t\u00A0';
/** A small letter after a full stop that follows a word of the language and is no mark of an abbreviation. */
const SMALL_START = regex.gu`
  (?<last>(?<![${LETTER}\d.])[${SMALL}]{2,})
  (?<sign>[${STOPS}])[${BLANKS}]+
  (?<word>[${SMALL}]+)(?![${LETTER}\d.@])`;
const SHORTENED: ReadonlySet<string> = new Set([
  'tr',
  'vv',
  'tel',
  'fax',
  'mst',
  'tk',
  'stt',
  'đt',
  'gs',
  'ths',
  'ts',
  'bs',
  'ks',
  'tp',
  'tx',
  'tt',
  'ql',
  'st',
  'no',
  'vol',
  'pp',
]);

export default defineBlockRule({
  id: 'capitals/sentence-start',
  code: 'VH-01',
  summary: { vi: 'Chữ đầu câu viết thường', en: 'A sentence begins with a small letter' },
  why: {
    vi: 'Viết hoa chữ cái đầu của âm tiết thứ nhất sau dấu chấm, dấu chấm hỏi, dấu chấm than. Chữ thường ở đó còn có thể do gõ nhầm dấu chấm thay cho dấu phẩy.',
    en: 'The first letter after a full stop, question or exclamation mark is a capital. A small one may also show that the stop should be a comma.',
  },
  leavesAlone: {
    vi: 'Dấu chấm của chữ viết tắt (v.v., TP., tr.), dấu chấm lửng, tên miền, tên lệnh hay thư viện (pytest), chữ xếp thành cột, câu trong ngoặc đơn hay ngoặc kép, ô trong bảng.',
    en: 'The stop of an abbreviation (v.v., TP., tr.), three dots, domain names, commands and libraries (pytest), text in columns, brackets, quotations, and cells of tables.',
  },
  basis: [SENTENCES],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: [...BLANKS].flatMap((blank) => [...STOPS].map((stop) => stop + blank)),
  options: {},
  bad: [
    {
      text: 'Công tác đạt kết quả tốt. ⟦các⟧ đơn vị tiếp tục thực hiện.\n',
      fixed: 'Công tác đạt kết quả tốt. Các đơn vị tiếp tục thực hiện.\n',
    },
  ],
  good: [
    { text: 'Gồm báo, đài, v.v. và các kênh khác... tiếp tục; TP. thông minh; 12. tháng; tại vi-du.gov.vn. Các đơn vị khác.\n' },
    { text: 'Phần mềm đã kiểm thử. pytest chạy đủ 57 bài.\n' },
    { text: 'Khẩu hiệu “Vì ai? vì dân” được treo; xem tr. hai; (không có! thật vậy).\n' },
  ],
  *check({ block }) {
    if (!isWorded(block.role) || block.content.place.kind === 'table-cell' || block.content.place.laidOut) return;
    const { text } = block;
    let sheltered: ((offset: number) => boolean) | undefined;
    for (const match of everyMatch(SMALL_START, text)) {
      const { last = '', sign = '', word = '' } = match.groups ?? {};
      const start = match.index + match[0].length - word.length;
      sheltered ??= shelterOf(block.content);
      if (SHORTENED.has(last) || sheltered(start) || sheltered(match.index) || sheltered(match.index + last.length)) continue;
      // A command or a library keeps its small letter: “pytest 57/57”.
      if (/^[a-z]+$/u.test(word) && analyseSyllable(word) === undefined) continue;
      const open = text.lastIndexOf('(', start);
      if (sign !== '.' && open >= 0 && !text.slice(open, start).includes(')')) continue;
      const edits = caseEdits(block, start, raised(word));
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(start, start + word.length),
        message: messages.sentenceStart(word, raised(word)),
        fixes: [{ title: messages.write(raised(word)), safety: 'ask', edits }],
      };
    }
  },
});
