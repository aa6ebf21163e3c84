import { lunarBranches, lunarYearNames } from '../../data/capitals.ts';
import { LETTER, regex, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isAllCapitals, isWorded, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { caseEdits, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

export default defineBlockRule({
  id: 'capitals/lunar-year',
  code: 'VH-20',
  summary: { vi: 'Tên năm âm lịch viết thường', en: 'The name of a lunar year is small' },
  why: {
    vi: 'Tên năm âm lịch viết hoa cả hai âm tiết: năm Bính Ngọ, Tết Giáp Thìn.',
    en: 'Both syllables of a lunar year take a capital: năm Bính Ngọ.',
  },
  leavesAlone: {
    vi: 'Chữ in hoa toàn bộ (XUÂN BÍNH NGỌ), từ chỉ giống tên năm (năm tân binh nhập ngũ), và lời trong ngoặc kép.',
    en: 'Words all in capitals (XUÂN BÍNH NGỌ), words that look alike (năm tân binh nhập ngũ), and quotations.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: lunarBranches.map((branch) => branch.toLowerCase()),
  options: {},
  bad: [
    {
      text: 'Tết Nguyên đán ⟦bính ngọ⟧ và xuân ⟦Đinh mùi⟧ được tổ chức chu đáo.\n',
      fixed: 'Tết Nguyên đán Bính Ngọ và xuân Đinh Mùi được tổ chức chu đáo.\n',
    },
  ],
  good: [{ text: 'Tết Bính Ngọ, xuân Đinh Mùi; năm Giáp Thìn; XUÂN BÍNH NGỌ; năm tân binh nhập ngũ.\n' }],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(LEAD, block.content.plain)) {
      const year = match.groups?.['year'] ?? '';
      if (!YEARS.has(year.replace(/\s+/u, ' '))) continue;
      const start = match.index + match[0].length;
      const typed = block.text.slice(start, start + year.length);
      const right = typed.split(/(\s+)/u).map(raised).join('');
      const edits = isAllCapitals(typed) || sheltered(start) ? undefined : caseEdits(block, start, right);
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(start, start + typed.length),
        message: messages.name(typed, right),
        fixes: [{ title: messages.write(right), safety: 'safe', edits }],
      };
    }
  },
});

const YEARS: ReadonlySet<string> = new Set(lunarYearNames.map((name) => name.toLowerCase()));
/** The word before a lunar year; the year itself may be another word of the kind (“năm tết …”). */
const LEAD = regex.gu`${WORD_START}(?:năm|xuân|tết|đán)\s+(?=(?<year>[${LETTER}]+\s+[${LETTER}]+))`;
