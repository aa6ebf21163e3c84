import type { Block } from '../../model/block.ts';
import type { Report } from '../../model/report.ts';
import { anyOf, regex, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { messages } from './shared/messages.ts';
import { comparedWords, repetitionOf } from './shared/subject-words.ts';

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
    yield* checkClosing(report, closing, lead[0].length, title.subjectText.replace(/^(?:Về\s+việc|V\/v)\s+/iu, '').replace(/[.\s]+$/u, ''));
  },
});

function* checkClosing(report: Report, closing: Block, leadEnd: number, subjectText: string): Generator<RuleFinding> {
  const related = report.title?.subject.slice(0, 1).map((p) => ({ span: p.span, message: messages.inTitle })) ?? [];
  const rest = closing.text.slice(leadEnd);
  if (/^\s*(?:,|\.|\/|$)/u.test(rest)) {
    const at = closing.spanOf(0, leadEnd).end;
    const subject = ` ${subjectText.charAt(0).toLowerCase()}${subjectText.slice(1)}`;
    yield {
      span: closing.spanOf(0, leadEnd),
      message: messages.closingWithoutSubject(closing.text.slice(0, leadEnd)),
      fixes: [{ title: messages.useSubject, safety: 'ask', edits: [{ span: { start: at, end: at }, text: subject }] }],
      related,
    };
    return;
  }
  const subject = comparedWords(subjectText);
  const repetition = repetitionOf(subject, comparedWords(closing.text));
  const differing = (repetition ?? [])
    .flatMap((word, i) => (word.key === subject[i]?.key ? [] : [i]))
    .filter(
      (i) =>
        !inNamedPeriod(
          subject.map((w) => w.key),
          i,
        ),
    );
  const [first, last] = [differing[0], differing.at(-1)];
  if (repetition !== undefined && first !== undefined && last !== undefined) {
    const [from, to] = shownRange(
      subject.map((w) => w.key),
      first,
      last,
    );
    const start = repetition[from]?.start ?? 0;
    const end = repetition[to]?.end ?? start;
    const edits = differing.flatMap((i): Edit[] => {
      const [here, there] = [repetition[i], subject[i]];
      return here === undefined || there === undefined
        ? []
        : [{ span: closing.spanOf(here.start, here.end), text: subjectText.slice(there.start, there.end) }];
    });
    const [edit, ...more] = edits;
    yield {
      span: closing.spanOf(start, end),
      message: messages.closingDiffers(closing.text.slice(start, end), subjectText.slice(subject[from]?.start, subject[to]?.end)),
      ...(edit === undefined ? {} : { fixes: [{ title: messages.useSubject, safety: 'ask', edits: [edit, ...more] }] }),
      related,
    };
    return;
  }
  // Where the subject begins behind the type name, the rest of it may stand in a paragraph of its own.
  if (report.title?.alone !== true) return;
  const tail = TAIL.exec(rest);
  const words = tail?.groups?.['tail'];
  if (tail === null || words === undefined) return;
  const keys = new Set(subject.map((w) => w.key));
  if (
    comparedWords(words)
      .slice(0, 2)
      .every((w) => keys.has(w.key))
  )
    return;
  const span = closing.spanOf(leadEnd + tail.index, leadEnd + tail.index + tail[0].length);
  yield {
    span,
    message: messages.closingExtra(words),
    fixes: [{ title: messages.drop(words), safety: 'ask', edits: [{ span, text: '' }] }],
    related,
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
