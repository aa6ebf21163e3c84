import { monthNames, weekdayNames } from '../../data/capitals.ts';
import { anyOf, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { caseEdits, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const WEEKDAYS = weekdayNames.map((name) => name.toLowerCase());
/** The first and the last month, whose names are no numbers; “tháng ba” may be a count of months. */
const MONTHS = [monthNames.at(0), monthNames.at(-1)].map((name = '') => name.replace('tháng ', '').toLowerCase());
const SMALL_AFTER_BLANK = regex.u`(?<!\s)(\s+)([${SMALL}])`;

export default defineBlockRule({
  id: 'capitals/weekday',
  code: 'VH-22',
  summary: { vi: 'Tên ngày trong tuần, tháng viết bằng chữ mà không viết hoa', en: 'A weekday or month in words is small' },
  why: {
    vi: 'Tên ngày trong tuần, tên tháng viết bằng chữ thì viết hoa: thứ Hai, Chủ nhật, tháng Tám. Viết bằng số (thứ 2, tháng 8) và số thứ tự (lần thứ hai) thì không.',
    en: 'Weekdays and months in words take a capital: thứ Hai, Chủ nhật, tháng Tám. Figures and ordinals do not.',
  },
  leavesAlone: {
    vi: '“Thứ hai” để liệt kê ở đầu câu, “thứ ba” là thứ tự (người thứ ba), và “tháng ba”, “tháng tám” dễ là số đếm.',
    en: '“Thứ hai” that counts points, “thứ ba” as an ordinal (người thứ ba), and months such as “tháng ba”, “tháng tám”.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: [...coveringWords(WEEKDAYS), ...MONTHS],
  options: {},
  bad: [
    {
      text: 'Sáng ⟦thứ hai⟧ hằng tuần và chiều ngày ⟦chủ nhật⟧, đơn vị trực; ⟦tháng giêng⟧ tổ chức lễ.\n',
      fixed: 'Sáng thứ Hai hằng tuần và chiều ngày Chủ nhật, đơn vị trực; tháng Giêng tổ chức lễ.\n',
    },
  ],
  good: [
    {
      text: 'Thứ hai, đơn vị tiếp tục; lần thứ hai; sáng thứ Hai; ngày thứ 2; ngày làm việc thứ ba; người thứ ba; tháng ba lần họp; nghỉ thứ Bảy, Chủ nhật.\n',
    },
  ],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(DAY, block.text)) {
      const typed = match[0];
      const start = match.index;
      const right = /^chủ/u.test(typed)
        ? raised(typed)
        : typed.replace(SMALL_AFTER_BLANK, (_, blank: string, letter: string) => blank + letter.toUpperCase());
      const edits = sheltered(start) ? undefined : caseEdits(block, start, right);
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(start, start + typed.length),
        message: messages.name(typed, right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits }],
      };
    }
  },
});

const isNumbered = (name: string): boolean => name.startsWith('thứ ');
const NUMBERED = WEEKDAYS.filter(isNumbered);
const SUNDAY = WEEKDAYS.filter((name) => !isNumbered(name));
const DAY = regex.gu`
  (?=t)(?<=${WORD_START}(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Đđ]êm|[Tt]rưa)(?:\s+ngày)?\s+)${anyOf(...NUMBERED)}${WORD_END}
  |(?=c)(?<=${WORD_START}(?:ngày|[Ss]áng|[Cc]hiều|[Tt]ối|[Đđ]êm|[Bb]ảy,|[Bb]ảy\s+và)\s+)(?:${SUNDAY.join('|')})${WORD_END}
  |${WORD_START}tháng\s+(?:${MONTHS.join('|')})${WORD_END}`;
