import { LETTER, regex, spaced, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import { PLACES } from './shared/basis.ts';
import { caseEdits, lowered, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const CITIES = [
  { noun: 'Thành phố', name: 'Hồ Chí Minh' },
  { noun: 'Thủ đô', name: 'Hà Nội' },
];
const WRONG_FORMS = CITIES.map(({ noun, name }) => regex.source`(?:${wrongCapitals(noun)})\s+${spaced(name)}`);
const CITY = regex.gu`${WORD_START}(?:${WRONG_FORMS.join('|')})${WORD_END}`;
const PLURAL_BEFORE = regex.iu`${WORD_START}(?:các|những|hai|ba)\s+$`;
const FIRST_TWO_WORDS = regex.u`^[${LETTER}]+ [${LETTER}]+`;

/** The noun with a second capital, and all small. */
function wrongCapitals(noun: string): string {
  const [first = '', second = ''] = noun.split(' ');
  return `[${first.charAt(0)}${lowered(first).charAt(0)}]${first.slice(1)} ${raised(second)}|${lowered(noun)}`;
}

export default defineBlockRule({
  id: 'capitals/special-city',
  code: 'VH-07',
  summary: {
    vi: '“Thành phố Hồ Chí Minh”, “Thủ đô Hà Nội” viết thường danh từ chung',
    en: '“Thành phố Hồ Chí Minh” or “Thủ đô Hà Nội” with a small noun',
  },
  why: {
    vi: 'Hai trường hợp đặc biệt viết hoa cả danh từ chung: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
    en: 'Two special cases take a capital noun: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  },
  leavesAlone: {
    vi: 'Cách gọi gộp (các thành phố Hồ Chí Minh, Đà Nẵng), “thành phố Hà Nội”, và lời trong ngoặc kép.',
    en: 'Several cities at once (các thành phố Hồ Chí Minh, Đà Nẵng), “thành phố Hà Nội”, and quotations.',
  },
  basis: [PLACES],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: coveringWords(CITIES.map(({ name }) => name)),
  options: {},
  bad: [
    {
      text: 'Đoàn học tập kinh nghiệm tại ⟦thành phố Hồ Chí Minh⟧ và ⟦thủ đô Hà Nội⟧, đi qua ⟦Thành Phố Hồ Chí Minh⟧.\n',
      fixed: 'Đoàn học tập kinh nghiệm tại Thành phố Hồ Chí Minh và Thủ đô Hà Nội, đi qua Thành phố Hồ Chí Minh.\n',
    },
  ],
  good: [
    { text: 'Đoàn học tập tại Thành phố Hồ Chí Minh, Thủ đô Hà Nội, thành phố Hà Nội.\n' },
    { text: 'Các thành phố Hồ Chí Minh, Đà Nẵng tham gia.\n' },
  ],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const { text } = block;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(CITY, text)) {
      if (sheltered(match.index) || PLURAL_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      const right = raised(match[0]).replace(FIRST_TWO_WORDS, (noun) => noun.charAt(0) + noun.slice(1).toLowerCase());
      const edits = caseEdits(block, match.index, right);
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(match.index, match.index + right.length),
        message: messages.name(match[0], right),
        fixes: [{ title: messages.write(right), safety: 'safe', edits }],
      };
    }
  },
});
