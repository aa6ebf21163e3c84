import { LETTER, MARK, regex } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { DIGITAL_FORM } from './shared/basis.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const SOME_MARK = regex.u`[${MARK}]`;
const WORD = regex.gu`[${LETTER}${MARK}]+`;

/**
 * Stretches of the visible text whose letters are decomposed in the source. The visible text is NFC already, so a stretch is found by
 * comparing it with the source of each of its characters; addresses inside links and code, which nobody reads, are not visible.
 */
function rangesOf(content: BlockContent): readonly TextRange[] {
  const { raw, text } = content;
  if (!SOME_MARK.test(raw) || raw === raw.normalize('NFC')) return [];
  const out: { start: number; end: number }[] = [];
  for (const word of everyMatch(WORD, text)) {
    const end = word.index + word[0].length;
    const source = raw.slice(content.sourceStart(word.index), content.sourceEnd(word.index, end));
    if (source !== word[0] && source.normalize('NFC') === word[0]) out.push({ start: word.index, end });
  }
  return out;
}

export default defineSurveyRule({
  id: 'typography/decomposed-letter',
  code: 'CT-NFC',
  summary: { vi: 'Chữ Unicode tổ hợp (dấu tách khỏi chữ)', en: 'Decomposed letters' },
  why: {
    vi: 'Trông giống nhau nhưng “ế” có thể là một ký tự hoặc ba ký tự ghép. Chữ tổ hợp làm tìm kiếm, sắp xếp và kiểm tra chính tả sai; văn bản nên dùng Unicode dựng sẵn (NFC).',
    en: 'A letter may be one character or a base with combining marks. Decomposed text breaks search, sorting and spelling checks; use composed Unicode (NFC).',
  },
  leavesAlone: {
    vi: 'Đoạn mã, địa chỉ của liên kết, và ký hiệu không có chữ dựng sẵn (F⃗).',
    en: 'Code, the address of a link, and signs that have no composed form (F⃗).',
  },
  basis: [DIGITAL_FORM],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: dedent`
        Kết quả ⟦${'công'.normalize('NFD')}⟧ tác tháng 10.

        - **${'Ủy'.normalize('NFD')}** ban ${'nhân dân xã'.normalize('NFD')} báo cáo.
      `,
      fixed: dedent`
        Kết quả công tác tháng 10.

        - **Ủy** ban nhân dân xã báo cáo.
      `,
    },
  ],
  good: [{ text: 'Kết quả công tác tháng 10; lực kéo F⃗ được đo; mã `e\u0302` giữ nguyên.\n' }],
  collect: ({ content }) => rangesOf(content),
  *conclude({ noticed }) {
    const places = noticed.map(({ block, start, end }): Deviation => ({ block, start, end, right: block.text.slice(start, end) }));
    const [first] = places;
    if (first === undefined) return;
    yield {
      span: first.block.spanOf(first.start, first.end),
      message: messages.decomposed(first.right, places.length),
      fixes: fixOfAll(messages.compose, 'safe', places),
      related: alsoHere(places, messages.decomposedHere),
    };
  },
});
