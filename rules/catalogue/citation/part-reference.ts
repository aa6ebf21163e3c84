import { standsAt } from '../../text/stands-at.ts';
import type { Block } from '../../model/block.ts';
import { findQuotations, insideQuotation } from '../../model/citations/quotation.ts';
import { anyOf, CAPITAL, LETTER, regex, SMALL, WORD_END } from '../../pattern/regex.ts';
import { defineBlockRule, type RuleFinding } from '../../rule.ts';
import { CAPITALS } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { ARTICLE, findPartReferences, rightWord, type PartReference } from './shared/part-references.ts';

export default defineBlockRule({
  id: 'citation/part-reference',
  code: 'VD-14',
  summary: {
    vi: 'Viện dẫn điểm, khoản, Điều sai chữ hoa, thứ tự hoặc có dấu phẩy',
    en: 'A reference to điểm, khoản, Điều has wrong capitals, order or commas',
  },
  why: {
    vi: 'Viện dẫn phần của văn bản đi từ nhỏ đến lớn, không dùng dấu phẩy giữa các cấp: điểm a khoản 2 Điều 103. Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường.',
    en: 'Parts are cited from small to large without commas: điểm a khoản 2 Điều 103. Phần, Chương, Mục, Tiểu mục and Điều take a capital; khoản and điểm do not.',
  },
  leavesAlone: {
    vi: 'Mục, phần của báo cáo (mục 2 phần I), “Điều” đứng một mình không kèm tên văn bản, chữ hoa đầu câu và lời trong ngoặc kép.',
    en: 'Sections of a report (mục 2 phần I), an article alone without its document, a capital that opens a sentence, quotations.',
  },
  basis: [CAPITALS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  mentions: [ARTICLE.word],
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Việc này thực hiện theo ⟦Khoản⟧ 2 ⟦điều⟧ 9 của Quy chế làm việc.\n',
      fixed: 'Việc này thực hiện theo khoản 2 Điều 9 của Quy chế làm việc.\n',
    },
    {
      frame: 'body',
      text: 'Việc này thực hiện theo ⟦Điều 9, khoản 2, điểm b⟧ của Quy chế làm việc.\n',
      fixed: 'Việc này thực hiện theo điểm b khoản 2 Điều 9 của Quy chế làm việc.\n',
    },
    {
      frame: 'body',
      text: 'Việc này thực hiện theo ⟦khoản 2, Điều 9⟧ của Quy chế làm việc.\n',
      fixed: 'Việc này thực hiện theo khoản 2 Điều 9 của Quy chế làm việc.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'Việc này thực hiện theo điểm a khoản 2 Điều 103 Mục 5 Chương XII của Quy chế.\n' },
    { frame: 'body', text: 'Khoản 1 Điều 2 và khoản 1, khoản 3 Điều 9 của Quy chế quy định rõ trách nhiệm.\n' },
    { frame: 'body', text: 'Tại mục 2 phần I của báo cáo, đạt 9 điểm, điều kiện bảo đảm, các khoản 5 triệu đồng đã chi.\n' },
  ],
  *check({ block }) {
    const { text } = block;
    if (text === text.toUpperCase()) return;
    const quoted = insideQuotation(findQuotations(text));
    for (const run of findPartReferences(text)) {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined || !isReference(text, run, last)) continue;
      if (quoted(first.start)) continue;
      yield* problems(block, run, first, last);
    }
  },
});

const DOCUMENT_AFTER = regex.u`
  ^\s*(?:,\s*)?(?:của\s+)?
  ${anyOf('Bộ luật|Luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Pháp lệnh|Hiến pháp|Quy chế|Quy định|Điều lệ')}
  ${WORD_END}`;

/** True when the run certainly names parts of a legal text: it holds an article and another level, or an article of a named document. */
function isReference(text: string, run: readonly PartReference[], last: PartReference): boolean {
  if (!run.some((part) => part.level === ARTICLE.level)) return false;
  return new Set(run.map((part) => part.level)).size > 1 || DOCUMENT_AFTER.test(text.slice(last.end, last.end + 30));
}

function* problems(block: Block, run: readonly PartReference[], first: PartReference, last: PartReference): Generator<RuleFinding> {
  const { text } = block;
  const words = text.slice(first.start, last.end);
  const levels = run.map((part) => part.level);
  const distinct = new Set(levels).size === levels.length;
  const ascending = levels.every((level, i) => i === 0 || level > (levels[i - 1] ?? -1));
  const rewritten = [...run]
    .sort((a, b) => a.level - b.level)
    .map((part) => `${rightWord(part)} ${part.value}`)
    .join(' ');
  // “Điều 9, khoản 1 và khoản 2 Điều 10”: the run goes on behind a conjunction, so its order says nothing.
  const goesOn = /^\s*(?:,|và|hoặc|đến)\s*(?:các\s+)?(?:điểm|khoản|điều)\s/iu.test(text.slice(last.end, last.end + 24));
  const span = block.spanOf(first.start, last.end);
  if (distinct && !ascending && !goesOn) {
    yield {
      span,
      message: messages.partOrder(words, rewritten),
      fixes: [{ title: messages.rewrite(rewritten), safety: 'ask', edits: [{ span, text: rewritten }] }],
    };
    return;
  }
  if (distinct && ascending && run.some((part, i) => i > 0 && text.slice(run[i - 1]?.end ?? 0, part.start).includes(','))) {
    const [title, right] = isRightCase(text, run)
      ? [messages.dropComma, run.map((part) => text.slice(part.start, part.end)).join(' ')]
      : [messages.rewrite(rewritten), rewritten];
    yield { span, message: messages.partComma(words), fixes: [{ title, safety: 'ask', edits: [{ span, text: right }] }] };
    return;
  }
  for (const part of run) {
    const right = rightWord(part);
    if (part.word === right || mayTakeCapital(text, part)) continue;
    const wordSpan = block.spanOf(part.start, part.start + part.word.length);
    yield {
      span: wordSpan,
      message: messages.partCase(part.word, right),
      fixes: [{ title: messages.rewrite(right), safety: 'safe', edits: [{ span: wordSpan, text: right }] }],
    };
  }
}

function isRightCase(text: string, run: readonly PartReference[]): boolean {
  return run.every((part) => part.word === rightWord(part) || mayTakeCapital(text, part));
}

const CAPITALISED = regex.u`^[${CAPITAL}][${SMALL}]`;
const OPENED = regex.uy`(?<=(?:^|[.?!:;…]|\n|[“"‘(]|^[-+*•]|^\s*(?:[-+*•–]|[${LETTER}]\)|[\dIVX]+[.)]))\s*)`;

/** A capital is right at the beginning of a sentence, of a line, of a quotation and after a colon. */
function mayTakeCapital(text: string, part: PartReference): boolean {
  return part.level < ARTICLE.level && CAPITALISED.test(part.word) && standsAt(OPENED, text, part.start);
}
