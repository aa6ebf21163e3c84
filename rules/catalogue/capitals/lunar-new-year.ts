import { regex, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, opensSentence, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const NOUN = 'tết';
const TET = regex.gu`${WORD_START}${raised(NOUN)}(?=\s+(?:Nguyên [Đđ]án|Trung [Tt]hu|Đoan [Nn]gọ|Thanh [Mm]inh))`;

export default defineBlockRule({
  id: 'capitals/lunar-new-year',
  code: 'VH-21',
  summary: { vi: '“Tết” viết hoa trước tên tết', en: '“Tết” with a capital before its name' },
  why: {
    vi: 'Theo Nghị định 30/2020/NĐ-CP, tết trước tên riêng viết thường (tết Nguyên đán, tết Trung thu), viết hoa khi thay cho tết Nguyên đán. Cách viết “Tết Nguyên đán” quá phổ biến nên quy tắc tắt sẵn.',
    en: 'The decree writes tết small before its name (tết Nguyên đán) and capital when it stands alone. “Tết Nguyên đán” is so common that the rule is off by default.',
  },
  leavesAlone: {
    vi: '“Tết” đứng một mình thay cho tết Nguyên đán (đón Tết; lễ, Tết), chữ đầu câu, và lời trong ngoặc kép.',
    en: '“Tết” alone for the lunar new year (đón Tết; lễ, Tết), the start of a sentence, and quotations.',
  },
  basis: [OTHERS],
  severity: { draft: 'off', presign: 'off', issued: 'off' },
  appliesTo: 'any',
  mentions: [NOUN],
  options: {},
  bad: [{ text: 'Xã tổ chức đón ⟦Tết⟧ Nguyên đán và ⟦Tết⟧ Trung thu.\n', fixed: 'Xã tổ chức đón tết Nguyên đán và tết Trung thu.\n' }],
  good: [{ text: 'Xã tổ chức đón Tết; tết Trung thu. Tết Nguyên đán năm nay an toàn; dịp lễ, Tết.\n' }],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(TET, block.text)) {
      if (sheltered(match.index) || opensSentence(block.content, match.index)) continue;
      const span = block.spanOf(match.index, match.index + 1);
      yield {
        span: block.spanOf(match.index, match.index + 3),
        message: messages.name(raised(NOUN), NOUN),
        fixes: [{ title: messages.write(NOUN), safety: 'ask', edits: [{ span, text: 't' }] }],
      };
    }
  },
});
