import { CAPITAL, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import { PERSONS } from './shared/basis.ts';
import { caseEdits, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const FAMILY = '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh|Trịnh|Lương|Trương|Lâm|Tạ|Chu|Lưu|Phùng)';
/** Middle names that tell a name of a person. */
const MIDDLE_NAMES = ['Văn', 'Thị'];
const MIDDLE_NAME = MIDDLE_NAMES.join('|');
/** A family name and a middle name that stand in names of persons only, and a small syllable behind them that a name would end with. */
const NAME = regex.gmu`
  ${WORD_START}(?<head>${FAMILY}\s+(?:${MIDDLE_NAME})\s+)
  (?<last>[${SMALL}]+)(?=\s*(?:[,;.)(–-]|$)|\s+(?:là|và|làm|chủ trì|dự|phụ trách)${WORD_END})`;
/** A small middle name after a word for a person: “ông Lê văn Sáu”. */
const MIDDLE = regex.gu`
  (?=[${CAPITAL}])(?<=${WORD_START}(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí)\s+)
  (?<head>${FAMILY}\s+)(?<last>${MIDDLE_NAME.toLowerCase()})(?=\s+[${CAPITAL}][${SMALL}])`;
/** A small family name there: “ông nguyễn Văn Sáu”. */
const HEAD = regex.gu`
  (?=[${SMALL}])(?<=${WORD_START}(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí)\s+)
  (?<head>)(?<last>${FAMILY.toLowerCase()})(?=\s+(?:${MIDDLE_NAME})\s+[${CAPITAL}][${SMALL}])`;
/** Words that follow a name of two syllables. */
const NOT_A_NAME: ReadonlySet<string> = new Set(['là', 'và', 'làm', 'dự', 'nói', 'cho', 'đã', 'sẽ', 'được', 'có']);

export default defineBlockRule({
  id: 'capitals/name-syllable',
  code: 'VH-02',
  summary: { vi: 'Họ tên người có âm tiết viết thường', en: 'A syllable of a personal name is small' },
  why: {
    vi: 'Họ, tên đệm, tên riêng của người viết hoa chữ cái đầu của mọi âm tiết: Nguyễn Văn Bình. Chỉ xét họ phổ biến đi với “Văn”, “Thị”.',
    en: 'Every syllable of a Vietnamese personal name takes a capital. Only usual family names followed by “Văn” or “Thị” are looked at.',
  },
  leavesAlone: {
    vi: 'Tên chỉ có hai chữ (ông Nguyễn Văn), động từ đứng sau họ (bà Lê thị sát), và tên không có chữ đệm Văn, Thị.',
    en: 'Names of two syllables (ông Nguyễn Văn), a verb behind a family name (bà Lê thị sát), names without Văn or Thị.',
  },
  basis: [PERSONS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: coveringWords(MIDDLE_NAMES),
  options: {},
  bad: [
    {
      text: 'Đồng chí ⟦Trần Văn bình⟧, công chức xã; bà ⟦Lê Thị hoa⟧ dự; ông ⟦Lê văn⟧ Sáu và ông ⟦trần⟧ Văn Tư vắng.\n',
      fixed: 'Đồng chí Trần Văn Bình, công chức xã; bà Lê Thị Hoa dự; ông Lê Văn Sáu và ông Trần Văn Tư vắng.\n',
    },
  ],
  good: [{ text: 'Ông Trần Văn Bình, bà Lê Thị Hoa dự; ông Nguyễn Văn và ông Lê Văn dự; đường Hồ Văn kéo dài; bà Lê thị sát.\n' }],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const { text } = block;
    for (const match of [...everyMatch(NAME, text), ...everyMatch(MIDDLE, text), ...everyMatch(HEAD, text)]) {
      const { head = '', last = '' } = match.groups ?? {};
      if (NOT_A_NAME.has(last) || shelterOf(block.content)(match.index)) continue;
      const at = match.index + head.length;
      const edits = caseEdits(block, at, raised(last));
      if (edits === undefined) continue;
      const right = `${head}${raised(last)}`;
      yield {
        span: block.spanOf(match.index, at + last.length),
        message: messages.name(match[0], right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits }],
      };
    }
  },
});
