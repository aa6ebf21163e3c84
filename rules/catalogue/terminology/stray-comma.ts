import { strayCommas } from '../../data/series.ts';
import { regex, SMALL, TOKEN_END, TOKEN_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';

const MATCHERS = strayCommas.map(({ wrong, strong }) => {
  const [before = '', after = ''] = wrong.split(',').map((part) =>
    part
      .trim()
      .split(' ')
      .join(String.raw`\s+`),
  );
  return {
    strong,
    pattern: regex.dgu`${TOKEN_START}${before.toLowerCase()}(?<sign>\s*,)\s+${after === '' ? `(?=[${SMALL}])` : `${after}${TOKEN_END}`}`,
  };
});

export default defineBlockRule({
  id: 'terminology/stray-comma',
  code: 'CT-SERIES',
  summary: { vi: 'Dấu phẩy tách đôi một cụm liền', en: 'A comma cuts one phrase in two' },
  why: {
    vi: 'Một cụm liền ý không bị ngắt bằng dấu phẩy: “Hầu hết công chức”, “phòng cháy và chữa cháy”, “tinh thần trách nhiệm với công việc”.',
    en: 'One phrase is not cut by a comma: “Hầu hết công chức”, “phòng cháy và chữa cháy”.',
  },
  leavesAlone: {
    vi: 'Cụm không có trong danh mục, từ ấy dùng để liệt kê (tinh thần, trách nhiệm, ý thức), và lời trong ngoặc kép.',
    en: 'Phrases that the list does not hold, the same words in a series (tinh thần, trách nhiệm, ý thức), and quotations.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: strayCommas.map(({ wrong }) => wrong.toLowerCase().slice(0, wrong.indexOf(',')).split(' ').at(-1) ?? ''),
  options: {},
  bad: [
    {
      text: '⟦Hầu hết,⟧ công chức chấp hành tốt; lực lượng ⟦phòng cháy, và chữa cháy⟧ thường trực.\n',
      fixed: 'Hầu hết công chức chấp hành tốt; lực lượng phòng cháy và chữa cháy thường trực.\n',
    },
  ],
  good: [
    { text: 'Hầu hết công chức chấp hành tốt; phòng cháy và chữa cháy; tinh thần, trách nhiệm, ý thức.\n' },
    { text: 'Khẩu hiệu “Hầu hết, mọi người” được giữ nguyên.\n' },
  ],
  *check({ block }) {
    if (!isWorded(block.role)) return;
    const sheltered = shelterOf(block.content);
    for (const { pattern, strong } of MATCHERS) {
      for (const match of everyMatch(pattern, block.content.plain)) {
        const sign = match.indices?.groups?.['sign'];
        if (sign === undefined || sheltered(match.index)) continue;
        const typed = block.text.slice(match.index, match.index + match[0].length).trimEnd();
        const proper = typed.replace(/(?<!\s)\s*,/u, '');
        yield {
          span: block.spanOf(match.index, match.index + typed.length),
          message: messages.strayComma(typed, proper),
          fixes: [{ title: messages.dropComma(proper), safety: 'ask', edits: [{ span: block.spanOf(sign[0], sign[1]), text: '' }] }],
          ...(strong ? {} : { atMost: 'hint' as const }),
        };
      }
    }
  },
});
