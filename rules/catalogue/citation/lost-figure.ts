import { anyOf, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { findQuotations, insideQuotation } from '../../model/citations/quotation.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { CITING } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

/** Words that stand for several parts, and need no figure. */
const SEVERAL = String.raw`(?<!${WORD_START}(?:các|những|mọi|từng|mỗi|số|tài)\s)`;
const DOCUMENTS = anyOf('luật|bộ luật|nghị định|thông tư|nghị quyết|quyết định|pháp lệnh|quy chế|điều lệ');
/** What has lost its figure, in small letters: a term, a point or paragraph, an article behind its paragraph. */
const LOST = regex.gu`
  ${WORD_START}
  (?:
    (?<=${WORD_START}${anyOf('quốc hội|hội đồng nhân dân|hđnd')}\s)(?<term>khóa)\s+(?=(?:đã\s+)?${anyOf('thông qua|ban hành|quyết nghị')}${WORD_END})
    |${SEVERAL}(?<part>điểm|khoản)\s+(?=điều\s+\d)
    |(?<=${WORD_START}(?:theo|tại)\s)(?<point>điểm)\s+(?=khoản\s+\d)
    |(?<=${WORD_START}khoản\s\d{1,2}[a-z]?\s)(?<article>điều)\s+(?=(?:của\s+)?${DOCUMENTS}${WORD_END})
  )`;

/** A term of a council, a paragraph or an article of which the figure is gone: “khoản Điều 7”, “Quốc hội khóa thông qua”. */
export default defineBlockRule({
  id: 'citation/lost-figure',
  code: 'VD-21',
  summary: { vi: 'Điểm, khoản, Điều, khóa mất số đứng sau', en: 'The figure of a point, paragraph, article or term is lost' },
  why: {
    vi: 'Khi viện dẫn phải ghi rõ điểm, khoản, Điều nào, Quốc hội, Hội đồng nhân dân khóa nào. Số thường bị mất khi sao chép; hãy đối chiếu với văn bản gốc.',
    en: 'A reference tells which point, paragraph, article or term is meant. The figure is often lost in copying; check the original.',
  },
  leavesAlone: {
    vi: '“Các khoản”, “những điểm” nói chung, “Điều này”, “khóa này”, và lời trong ngoặc kép.',
    en: '“Các khoản” in general, “Điều này”, “khóa này”, and quotations.',
  },
  basis: [CITING],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  mentions: ['khóa', 'khoản', 'điều'],
  options: {},
  bad: [
    { frame: 'body', text: 'Luật đã được Quốc hội ⟦khóa⟧ thông qua với 12 chương.\n' },
    { frame: 'body', text: 'Hồ sơ lập theo điểm a ⟦khoản⟧ Điều 7 của Quy chế làm việc; xử phạt theo khoản 2 ⟦Điều⟧ của Nghị định này.\n' },
    { frame: 'body', text: 'Hồ sơ lập theo ⟦điểm⟧ khoản 2 Điều 7 của Quy chế làm việc.\n' },
  ],
  good: [
    {
      frame: 'body',
      text: 'Luật đã được Quốc hội khóa XV thông qua; các khoản Điều 7 quy định; khoản 2 Điều này; các khoản thu của Điều này; HĐND khóa mới ban hành nghị quyết.\n',
    },
  ],
  *check({ block }) {
    const { plain, text } = block.content;
    let quoted: ((offset: number) => boolean) | undefined;
    for (const { index, groups } of everyMatch(LOST, plain)) {
      if ((quoted ??= insideQuotation(findQuotations(text)))(index)) continue;
      const word = groups?.['term'] ?? groups?.['part'] ?? groups?.['point'] ?? groups?.['article'] ?? '';
      const written = text.slice(index, index + word.length);
      yield { span: block.spanOf(index, index + word.length), message: messages.lostFigure(written) };
    }
  },
});
