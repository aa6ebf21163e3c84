import { administrativeNouns, honouredNames } from '../../data/capitals.ts';
import { CAPITAL, LETTER, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { indexBy, lookupKey } from '../../vietnamese/tone-placement.ts';
import { defineBlockRule } from '../../rule.ts';
import { isAllCapitals, isWorded, opensSentence, shelterOf } from '../../model/shelter.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import { PLACES } from './shared/basis.ts';
import { caseEdits, lowered, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

export default defineBlockRule({
  id: 'capitals/unit-noun',
  code: 'VH-05',
  summary: { vi: 'Danh từ chung chỉ đơn vị hành chính viết hoa giữa câu', en: 'The noun of an administrative unit has a capital' },
  why: {
    vi: 'Danh từ chung trước tên riêng của đơn vị hành chính viết thường: tỉnh Bình An, xã Tân Hòa. Viết hoa khi đơn vị mang số, tên người hoặc sự kiện (Quận 1, Phường Điện Biên Phủ) và trong Thành phố Hồ Chí Minh.',
    en: 'The noun before the proper name of a unit is small: tỉnh Bình An, xã Tân Hòa. It is capital before a number, the name of a person or event.',
  },
  leavesAlone: {
    vi: 'Tên tổ chức (Tỉnh Đoàn Bình An, Công ty Tỉnh Bình An), “Thành phố” đứng một mình, đầu câu, và chữ in hoa toàn bộ.',
    en: 'Names of organisations (Tỉnh Đoàn Bình An, Công ty Tỉnh Bình An), “Thành phố” alone, sentence starts, capitals.',
  },
  basis: [PLACES],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: coveringWords(administrativeNouns),
  options: {},
  bad: [
    { text: 'Các sở của ⟦Tỉnh⟧ Bình An và UBND ⟦Xã⟧ Tân Hòa phối hợp.\n', fixed: 'Các sở của tỉnh Bình An và UBND xã Tân Hòa phối hợp.\n' },
  ],
  good: [
    { text: 'Xã Bình An và các sở của tỉnh Bình An; Thành phố Hồ Chí Minh; Phường Điện Biên Phủ; Quận 1.\n' },
    { text: 'Tỉnh Đoàn Bình An, Xã Đoàn Tân Hòa; Thành phố chỉ đạo; “Xã Nông Thôn Mới”; UBND TỈNH BÌNH AN; Công ty Tỉnh Bình An.\n' },
  ],
  *check({ block }) {
    const { text } = block;
    if (!isWorded(block.role) || isAllCapitals(text)) return;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(UNIT, text)) {
      const { noun = '', name = '' } = match.groups ?? {};
      if (
        sheltered(match.index) ||
        opensSentence(block.content, match.index) ||
        honoured.get(lookupKey(name)) !== undefined ||
        isAllCapitals(name)
      )
        continue;
      if (NAME_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
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

const UNIT = regex.gu`
  ${WORD_START}(?<noun>${administrativeNouns.map(raised).join('|')})\s+(?!Đoàn|Ủy|Uỷ|Hội|Đội)
  (?<name>[${CAPITAL}][${SMALL}]+(?:\s+[${CAPITAL}][${SMALL}]+){1,3})${WORD_END}`;
/** A company or school that bears the words as its own name. */
const NAME_BEFORE = regex.u`${WORD_START}(?:Công ty|Trường|Báo|Đài|Khách sạn|Ngân hàng|Hợp tác xã)\s+(?:[${LETTER}]+\s+)?$`;
const honoured = indexBy([...honouredNames, 'Hồ Chí Minh'], (name) => [lookupKey(name)]);
