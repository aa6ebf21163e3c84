import { regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const NOUN = 'đảng';
/** “đảng” where only the Party can be meant; đảng viên, đảng bộ, đảng ủy stay small. */
const PARTY = regex.gu`${WORD_START}${NOUN}(?=\s+(?:ta|và\s+[Nn]hà\s+nước|,\s*[Nn]hà\s+nước)${WORD_END})`;

/** The member of the Party inside a sentence, where the word is an ordinary noun. */
const MEMBER = regex.gu`(?<=[${SMALL}],?\s)${raised(NOUN)}(?=\s+viên${WORD_END})`;

export default defineBlockRule({
  id: 'capitals/party-noun',
  code: 'VH-16',
  summary: { vi: '“Đảng” viết thường khi dùng làm tên riêng', en: '“Đảng” in small letters where it is a name' },
  why: {
    vi: 'Danh từ chung dùng làm tên riêng, đứng độc lập và thể hiện sự trân trọng thì viết hoa: Đảng ta, Đảng và Nhà nước. Từ ghép như đảng viên, đảng bộ viết thường.',
    en: 'A common noun used as a name takes a capital: Đảng ta, Đảng và Nhà nước. Compounds such as đảng viên stay small.',
  },
  leavesAlone: {
    vi: 'Từ ghép đảng viên, đảng bộ, đảng ủy, đảng của nước khác (các đảng cánh tả), và lời trong ngoặc kép.',
    en: 'The compounds đảng viên, đảng bộ, đảng ủy, parties elsewhere (các đảng cánh tả), and quotations.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: [NOUN],
  options: {},
  bad: [
    {
      text: 'Chủ trương của ⟦đảng⟧ ta và chính sách của ⟦đảng⟧ và Nhà nước; 25 cán bộ, ⟦Đảng⟧ viên dự.\n',
      fixed: 'Chủ trương của Đảng ta và chính sách của Đảng và Nhà nước; 25 cán bộ, đảng viên dự.\n',
    },
  ],
  good: [{ text: 'Đảng ta; 25 đảng viên; đảng bộ xã; đảng ủy và nhà trường; “đảng ta”; các đảng cánh tả.\n' }],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const sheltered = shelterOf(block.content);
    const found = [
      ...everyMatch(PARTY, block.text).map((match) => ({ at: match.index, right: raised(NOUN) })),
      ...everyMatch(MEMBER, block.text).map((match) => ({ at: match.index, right: NOUN })),
    ];
    for (const { at, right } of found) {
      if (sheltered(at)) continue;
      const letter = right.charAt(0);
      yield {
        span: block.spanOf(at, at + 4),
        message: messages.name(block.text.slice(at, at + 4), right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span: block.spanOf(at, at + 1), text: letter }] }],
      };
    }
  },
});
