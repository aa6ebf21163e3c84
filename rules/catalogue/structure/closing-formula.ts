import type { Block } from '../../model/block.ts';
import { anyOf, regex, WORD_END } from '../../pattern/regex.ts';
import type { Report } from '../../model/report.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { contradictions, findPeriods, isOfProgramme, periodsFrom } from '../shared/periods.ts';
import { messages } from './shared/messages.ts';
import { type ComparedWord, comparedWords, repetitionOf } from './shared/subject-words.ts';

const LEAD = regex.iu`^Trên\s+đây\s+là\s+(?:(?:toàn\s+bộ|nội\s+dung)\s+)*báo\s+cáo${WORD_END}`;
const TAIL = regex.u`
  [;,]\s+
  (?<tail>
    ${anyOf('phương hướng|nhiệm vụ|kế hoạch|mục tiêu')}${WORD_END}[^.;]*?(?:\d{4}|(?:quý|tháng)\s+[\dIVX]+)
  )(?=\s*(?:,|\.|\/|của\s|$))`;

export default defineReportRule({
  id: 'structure/closing-formula',
  code: 'BC-11',
  summary: { vi: 'Đoạn kết không nhắc đúng trích yếu', en: 'The closing sentence does not repeat the subject' },
  why: {
    vi: 'Đoạn kết “Trên đây là Báo cáo …” nhắc lại tên loại, nội dung và kỳ của trích yếu. Kỳ khác với trích yếu thường còn sót từ báo cáo kỳ trước. Viết gọn hơn hoặc thêm “của …”, “trên địa bàn …” đều được.',
    en: 'The closing “Trên đây là Báo cáo …” repeats type, subject and period of the title. Another period is usually left over from the last report. A shorter wording or an addition such as “của …” is fine.',
  },
  leavesAlone: {
    vi: 'Đoạn kết không mở bằng “Trên đây là báo cáo”, và giai đoạn của chương trình (citation/inconsistent-period xét).',
    en: 'Endings that do not open with “Trên đây là báo cáo”, and periods of programmes (citation/inconsistent-period).',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính ⟦năm 2025⟧, UBND xã Bình An kính báo cáo./.\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, UBND xã Bình An kính báo cáo./.\n',
    },
    {
      frame: 'closing',
      text: '⟦Trên đây là báo cáo⟧, UBND xã Bình An kính báo cáo./.\n',
      fixed: 'Trên đây là báo cáo kết quả công tác cải cách hành chính năm 2026, UBND xã Bình An kính báo cáo./.\n',
    },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026⟦; phương hướng, nhiệm vụ năm 2027⟧, UBND xã Bình An kính báo cáo./.\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, UBND xã Bình An kính báo cáo./.\n',
    },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo công tác cải cách hành chính ⟦giai đoạn 2021 - 2025⟧ của UBND xã Bình An./.\n',
      fixed: 'Trên đây là Báo cáo công tác cải cách hành chính năm 2026 của UBND xã Bình An./.\n',
    },
  ],
  good: [
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 trên địa bàn xã, UBND xã Bình An kính báo cáo./.\n',
    },
    { frame: 'closing', text: 'Trên đây là báo cáo của UBND xã Bình An về công tác cải cách hành chính, kính báo cáo./.\n' },
    { frame: 'closing', text: 'Trên đây là kết quả công tác cải cách hành chính của xã./.\n' },
  ],
  *check({ report }) {
    const { closing, title } = report;
    if (closing === undefined || title === undefined || title.subjectText === '') return;
    const lead = LEAD.exec(closing.text);
    if (lead === null) return;
    const text = title.subjectText.replace(/^(?:Về\s+việc|V\/v)\s+/iu, '').replace(/(?<![.\s])[.\s]+$/u, '');
    const subject: Subject = { text, words: comparedWords(text) };
    const leadEnd = lead[0].length;
    const endsAtOnce = /^\s*(?:,|\.|\/|$)/u.test(closing.text.slice(leadEnd));
    const finding = endsAtOnce
      ? withoutSubject(closing, leadEnd, subject)
      : // Where the subject begins behind the type name, the rest of it may stand in a paragraph of its own.
        (differingWords(closing, subject) ??
        otherPeriod(report, closing, leadEnd, text) ??
        (title.alone ? extraTail(closing, leadEnd, subject) : undefined));
    const related = title.subject.slice(0, 1).map(({ span }) => ({ span, message: messages.inTitle }));
    if (finding !== undefined) yield { ...finding, related };
  },
});

/** The subject as the closing sentence is to repeat it. */
interface Subject {
  readonly text: string;
  readonly words: readonly ComparedWord[];
}

function withoutSubject(closing: Block, leadEnd: number, { text }: Subject): RuleFinding {
  const span = closing.spanOf(0, leadEnd);
  const subject = ` ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return {
    span,
    message: messages.closingWithoutSubject(closing.text.slice(0, leadEnd)),
    fixes: [{ title: messages.useSubject, safety: 'ask', edits: [{ span: { start: span.end, end: span.end }, text: subject }] }],
  };
}

/** The words of the repeated subject that are not those of the subject. */
function differingWords(closing: Block, { text, words }: Subject): RuleFinding | undefined {
  const repetition = repetitionOf(words, comparedWords(closing.text));
  if (repetition === undefined) return undefined;
  const keys = words.map(({ key }) => key);
  const differing = [...keys.keys()].filter((i) => repetition[i] !== undefined && repetition[i].key !== keys[i] && !inNamedPeriod(keys, i));
  const [first, last] = [differing[0], differing.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = shownRange(keys, first, last);
  const start = repetition[from]?.start ?? 0;
  const end = repetition[to]?.end ?? start;
  const [edit, ...more] = differing.flatMap((i): Edit[] => {
    const [here, there] = [repetition[i], words[i]];
    if (here === undefined || there === undefined) return [];
    return [{ span: closing.spanOf(here.start, here.end), text: text.slice(there.start, there.end) }];
  });
  return {
    span: closing.spanOf(start, end),
    message: messages.closingDiffers(closing.text.slice(start, end), text.slice(words[from]?.start, words[to]?.end)),
    ...(edit === undefined ? {} : { fixes: [{ title: messages.useSubject, safety: 'ask', edits: [edit, ...more] }] }),
  };
}

/** A period that is none of the subject, where the closing says the subject in other words. */
function otherPeriod(report: Report, closing: Block, leadEnd: number, subject: string): RuleFinding | undefined {
  const said = periodsFrom(closing, leadEnd);
  if (said.length === 0) return undefined;
  const own = findPeriods(subject);
  const [conflict] = contradictions(own, said).filter(({ here }) => !isOfProgramme(report, closing, here, leadEnd));
  // “năm 2026” of the subject, and several years in the closing.
  const [other] = conflict === undefined && own.length === 1 && said.length === 1 && own[0]?.kind === 'year' ? said : [];
  const here = conflict?.here ?? (other?.kind === 'span' && !isOfProgramme(report, closing, other, leadEnd) ? other : undefined);
  const there = conflict?.there ?? own[0];
  if (here === undefined || there === undefined) return undefined;
  const span = closing.spanOf(leadEnd + here.start, leadEnd + here.end);
  return {
    span,
    message: messages.closingDiffers(here.text, there.text),
    fixes: [{ title: messages.useSubject, safety: 'ask', edits: [{ span, text: there.text }] }],
  };
}

/** Another field or period behind the repeated subject, of which the subject does not speak. */
function extraTail(closing: Block, leadEnd: number, { words }: Subject): RuleFinding | undefined {
  const match = TAIL.exec(closing.text.slice(leadEnd));
  const tail = match?.groups?.['tail'];
  if (match === null || tail === undefined) return undefined;
  const keys = new Set(words.map(({ key }) => key));
  const beginsAsSubject = comparedWords(tail)
    .slice(0, 2)
    .every(({ key }) => keys.has(key));
  if (beginsAsSubject) return undefined;
  const start = leadEnd + match.index;
  const span = closing.spanOf(start, start + match[0].length);
  return {
    span,
    message: messages.closingExtra(tail),
    fixes: [{ title: messages.drop(tail), safety: 'ask', edits: [{ span, text: '' }] }],
  };
}

const COUNTED: ReadonlySet<string> = new Set(['tháng', 'năm', 'tuần', 'ngày', 'quý']);

/** The differing words with what they belong to: “năm 2025”, “6 tháng đầu năm”. */
function shownRange(keys: readonly string[], first: number, last: number): [number, number] {
  const counts = /^\d+$/u.test(keys[first] ?? '') && COUNTED.has(keys[first + 1] ?? '') && !COUNTED.has(keys[first - 1] ?? '');
  return counts ? [first, Math.min(keys.length - 1, Math.max(last, first + 2))] : [Math.max(0, first - 1), last];
}

/** The period of a named campaign (“giai đoạn 2021 - 2025”) is compared with its other mentions by a rule of its own. */
function inNamedPeriod(keys: readonly string[], index: number): boolean {
  return (keys[index - 1] === 'đoạn' && keys[index - 2] === 'giai') || (keys[index - 2] === 'đoạn' && keys[index - 3] === 'giai');
}
