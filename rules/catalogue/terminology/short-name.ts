import { anyOf, LETTER, regex, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';
import { isAllCapitals, isWorded } from '../../model/shelter.ts';

const SHORT = 'tắt';
const SAID = regex.giu`
  (?=v)(?<=${WORD_START}${anyOf('sau đây|dưới đây|được')}\s+)
  (?<verb>viết)(?=\s+${SHORT}\s+là(?:\s*:)?\s*[“"‘]?(?<name>[${LETTER}]+(?:\s+[${LETTER}]+){1,20})[”"’]?\s*[),.;])`;

export default defineBlockRule({
  id: 'terminology/short-name',
  code: 'AB-01',
  summary: { vi: 'Dùng “viết tắt” cho tên gọi ngắn', en: '“Viết tắt” is used for a short name' },
  why: {
    vi: '“Viết tắt” dùng cho chữ viết tắt (CCHC), “gọi tắt” dùng cho tên gọi ngắn bằng lời (phong trào thi đua).',
    en: '“Viết tắt” introduces letters (CCHC), “gọi tắt” a short name in words.',
  },
  leavesAlone: {
    vi: 'Tên gọi ngắn có chữ viết tắt (UBND tỉnh), và từ “gọi tắt” dùng cho chữ viết tắt.',
    en: 'Short names that hold an abbreviation (UBND tỉnh), and “gọi tắt” said of an abbreviation.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: [SHORT],
  options: {},
  bad: [
    {
      text: 'Phong trào thi đua xây dựng nếp sống (sau đây ⟦viết⟧ tắt là phong trào thi đua) được hưởng ứng.\n',
      fixed: 'Phong trào thi đua xây dựng nếp sống (sau đây gọi tắt là phong trào thi đua) được hưởng ứng.\n',
    },
  ],
  good: [
    {
      text: 'Cải cách hành chính (sau đây viết tắt là CCHC); Đề án du lịch (sau đây gọi tắt là Đề án); Ủy ban (sau đây viết tắt là UBND tỉnh).\n',
    },
  ],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    for (const match of everyMatch(SAID, block.text)) {
      const name = match.groups?.['name'] ?? '';
      if (name.split(/\s+/u).some((word) => word.length > 1 && isAllCapitals(word))) continue;
      const span = block.spanOf(match.index, match.index + match[0].length);
      yield {
        span,
        message: messages.shortening(name),
        fixes: [{ title: messages.write('gọi tắt'), safety: 'ask', edits: [{ span, text: 'gọi' }] }],
      };
    }
  },
});
