import { landformNouns } from '../../data/capitals.ts';
import { startsWithSmallLetter } from '../../pattern/letters.ts';
import { CAPITAL, LETTER, regex, SMALL } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import { PLACES } from './shared/basis.ts';
import { caseEdits, lowered, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const LANDFORM = regex.gu`
  (?<=(?<before>[${LETTER}]+)\s)
  (?<noun>${landformNouns.map(raised).join('|')})\s+
  (?=(?<name>[${CAPITAL}][${SMALL}]+\s+[${CAPITAL}][${SMALL}]+))`;

export default defineBlockRule({
  id: 'capitals/landform-noun',
  code: 'VH-08',
  summary: { vi: 'Danh từ chung chỉ địa hình viết hoa giữa câu', en: 'The noun of a landform has a capital' },
  why: {
    vi: 'Danh từ chung chỉ địa hình viết thường trước tên riêng: sông Nậm Khê, đèo Hải Vân. Tên một âm tiết đã gộp với danh từ chung (Cửa Lò, Sông Cầu) không bị nhắc.',
    en: 'The noun of a landform is small before a proper name: sông Nậm Khê. Names that include the noun (Cửa Lò) are not reported.',
  },
  leavesAlone: {
    vi: 'Danh từ chung đã thành một phần của tên (xã Sông Đốc, thủy điện Sông Nậm Khê), và chữ đầu câu.',
    en: 'Nouns that became part of a name (xã Sông Đốc, thủy điện Sông Nậm Khê), and the start of a sentence.',
  },
  basis: [PLACES],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: coveringWords(landformNouns),
  options: {},
  bad: [{ text: 'Xã nằm bên ⟦Sông⟧ Nậm Khê, dưới chân ⟦Đèo⟧ Bình An.\n', fixed: 'Xã nằm bên sông Nậm Khê, dưới chân đèo Bình An.\n' }],
  good: [{ text: 'Sông Nậm Khê dài 12 km; xã Sông Đốc; phường Núi Sam; thủy điện Sông Nậm Khê; thị xã Sông Cầu; cầu Sông Bình An.\n' }],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const { text } = block;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(LANDFORM, text)) {
      const { before = '', noun = '', name = '' } = match.groups ?? {};
      if (sheltered(match.index) || !startsWithSmallLetter(before) || NAMED.has(before)) continue;
      const edits = caseEdits(block, match.index, lowered(noun));
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(match.index, match.index + noun.length),
        message: messages.unitNoun(`${noun} ${name}`, `${lowered(noun)} ${name}`),
        fixes: [{ title: messages.write(`${lowered(noun)} ${name}`), safety: 'ask', edits }],
      };
    }
  },
});

/** Last syllables of nouns whose own name follows: “xã Sông Đốc”, “thủy điện Sông Tranh”, “công ty Suối Tiên”. */
const NAMED: ReadonlySet<string> = new Set(
  'xã phường trấn huyện quận thôn bản ấp làng phố đường điện máy ty lịch cầu hồ đập chợ cảng khu án trại trường sạn viên lợi rừng tỉnh'.split(
    ' ',
  ),
);
