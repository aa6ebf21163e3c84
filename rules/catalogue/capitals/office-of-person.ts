import { CAPITAL, regex, SMALL, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, opensSentence, shelterOf } from '../../model/shelter.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { caseEdits, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const OFFICES = [
  'giám đốc',
  'chủ tịch',
  'bí thư',
  'hiệu trưởng',
  'trưởng phòng',
  'trưởng ban',
  'chánh văn phòng',
  'chi cục trưởng',
  'cục trưởng',
];

export default defineBlockRule({
  id: 'capitals/office-of-person',
  code: 'VH-15',
  summary: { vi: 'Chức vụ đi liền họ tên viết thường', en: 'An office before the name of its holder is small' },
  why: {
    vi: 'Tên chức vụ đi liền tên người cụ thể viết hoa: Giám đốc Nguyễn Văn A, Chủ tịch Trần Thị B. Chức vụ nói chung viết thường.',
    en: 'An office directly before the name of a person takes a capital: Giám đốc Nguyễn Văn A.',
  },
  leavesAlone: {
    vi: 'Chức vụ đứng sau họ tên (ông Nguyễn Văn An, giám đốc), chức vụ trước tên cơ quan, và người mang họ ít gặp.',
    en: 'An office behind the name (ông Nguyễn Văn An, giám đốc) or before a body, and people of rare family names.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: coveringWords(OFFICES),
  options: {},
  bad: [
    {
      text: 'Theo ý kiến của ⟦giám đốc⟧ Nguyễn Văn An, đơn vị đã rà soát.\n',
      fixed: 'Theo ý kiến của Giám đốc Nguyễn Văn An, đơn vị đã rà soát.\n',
    },
  ],
  good: [
    { text: 'Theo ý kiến của Giám đốc Nguyễn Văn An và giám đốc các sở; ông Nguyễn Văn An, giám đốc, dự họp; chủ tịch Hội đồng dự.\n' },
  ],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const { text } = block;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(OFFICE, text)) {
      const typed = match[0];
      if (sheltered(match.index) || opensSentence(block.content, match.index)) continue;
      const edits = caseEdits(block, match.index, raised(typed));
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(match.index, match.index + typed.length),
        message: messages.name(typed, raised(typed)),
        fixes: [{ title: messages.write(raised(typed)), safety: 'ask', edits }],
      };
    }
  },
});

const OFFICE = regex.gu`
  ${WORD_START}(?<!(?:Phó|phó|tổng|Tổng)\s)(?:phó\s+)?(?:${OFFICES.join('|')})
  (?=
    \s+
    (?:
      Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Tô|Mai|Lương|Trương|Lâm|Tạ
      |Đoàn|Chu|Lưu|Tống|Phùng|Kiều
    )\s+[${CAPITAL}][${SMALL}]+
  )`;
