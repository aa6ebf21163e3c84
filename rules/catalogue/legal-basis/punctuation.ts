import type { Block } from '../../model/block.ts';
import type { Report } from '../../model/report.ts';
import { startsWithSmallLetter } from '../../pattern/letters.ts';
import { LETTER, regex, WORD_END } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { LEGAL_BASES } from './shared/basis.ts';
import { withBases } from './shared/examples.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** Beginnings of a paragraph that goes on with the grounds of the report. */
const GOES_ON = regex.u`^(?:[-–+]\s*)?(?:Thực\s+hiện|Theo|Xét|Trên\s+cơ\s+sở|Sau\s+khi|Được|Triển\s+khai)${WORD_END}`;

export default defineReportRule({
  id: 'legal-basis/punctuation',
  code: 'CC-01',
  summary: { vi: 'Dấu câu cuối căn cứ sai', en: 'Wrong punctuation after a legal basis' },
  why: {
    vi: 'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, căn cứ cuối cùng có dấu chấm.',
    en: 'Each legal basis has its own line and ends with a semicolon, the last with a full stop.',
  },
  leavesAlone: {
    vi: 'Căn cứ cuối có dấu phẩy vì nối vào câu sau, hoặc còn đoạn “Thực hiện …”, “Theo …” tiếp theo; căn cứ bị lề giấy ngắt dòng; văn bản của Đảng.',
    en: 'A last basis with a comma because the sentence goes on, or with further grounds (“Thực hiện …”, “Theo …”) after it; one that the margin cut; Party documents.',
  },
  basis: [LEGAL_BASES],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: withBases('Căn cứ Luật Đầu tư công năm ⟦2024⟧ Căn cứ tình hình thực tế của các thôn.'),
      fixed: withBases('Căn cứ Luật Đầu tư công năm 2024; Căn cứ tình hình thực tế của các thôn.'),
    },
    {
      frame: 'body',
      text: withBases(
        '*Căn cứ Luật Đầu tư công năm 2024⟦,⟧*',
        '*Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính⟦;⟧*',
      ),
      fixed: withBases(
        '*Căn cứ Luật Đầu tư công năm 2024;*',
        '*Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.*',
      ),
    },
    {
      frame: 'body',
      text: withBases(
        'Căn cứ Luật Đầu tư công năm ⟦2024⟧',
        'Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.',
      ),
      fixed: withBases(
        'Căn cứ Luật Đầu tư công năm 2024;',
        'Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.',
      ),
    },
  ],
  good: [
    {
      frame: 'body',
      text: withBases('Căn cứ Luật Đầu tư công năm 2024;', 'Báo cáo nhanh của các thôn;', 'Căn cứ tình hình thực tế của các thôn.'),
    },
    {
      frame: 'body',
      text: withBases(
        'Căn cứ Luật Đầu tư công năm 2024;',
        'Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.',
      ),
    },
    {
      frame: 'body',
      text: withBases(
        'Căn cứ Luật Đầu tư công năm 2024;',
        'Thực hiện Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính,',
      ),
    },
    {
      frame: 'body',
      text: dedent`
        Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, UBND xã Bình An báo cáo kết quả năm 2026 như sau:

        I. KẾT QUẢ

        Tốt.
      `,
    },
    { frame: 'body', text: withBases('Căn cứ Kế hoạch số 15/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính,') },
  ],
  *check({ report, regime }) {
    // Party documents end their last căn cứ with a comma, a semicolon or a full stop.
    if (regime === 'party') return;
    for (const [i, block] of report.legalBases.entries()) {
      yield* unparted(block);
      const last = !goesOnBelow(report, block.index, report.legalBases[i + 1]?.index);
      const text = block.text.trimEnd();
      const end = /(?<![.,;:])[.,;:]+$/u.exec(text)?.[0] ?? '';
      const right = last ? endOfLast(report, block.index, end) : ';';
      if (right === undefined || end === right || end.length > 1 || end === ':') continue;
      const word = end === '' ? (/(?<!\S)\S+$/u.exec(text)?.[0] ?? '') : end;
      const span = block.spanOf(text.length - word.length, text.length);
      yield {
        span,
        message: messages.end(right),
        fixes: [
          {
            title: messages.endWith(right),
            safety: 'safe',
            edits: [end === '' ? { span: { start: span.end, end: span.end }, text: right } : { span, text: right }],
          },
        ],
      };
    }
  },
});

/** How many further grounds may stand between two bases. */
const MOST_BETWEEN = 5;

/** True when another basis follows, at once or behind further grounds that end with a semicolon as bases do. */
function goesOnBelow(report: Report, index: number, next: number | undefined): boolean {
  if (next === undefined || next - index > MOST_BETWEEN) return false;
  return report.blocks.slice(index + 1, next).every(({ text }) => /;\s*$/u.test(text));
}

/** The next basis on the same line, with no sign before it. */
const UNPARTED = regex.gu`Căn\s+cứ\s(?<=[${LETTER}\d]\s{1,3}Căn\s+cứ\s)`;
const LAST_WORD = regex.u`(?<![${LETTER}\d])(?<word>[${LETTER}\d]+)\s{1,3}$`;
const LONGEST_WORD = 24;

/** Bases on one line with nothing between them. */
function* unparted(block: Block): Generator<RuleFinding> {
  for (const { index } of everyMatch(UNPARTED, block.text)) {
    const before = LAST_WORD.exec(block.text.slice(Math.max(0, index - LONGEST_WORD), index));
    const word = before?.groups?.['word'];
    if (before === null || word === undefined) continue;
    const start = Math.max(0, index - LONGEST_WORD) + before.index;
    const span = block.spanOf(start, start + word.length);
    yield {
      span,
      message: messages.end(';'),
      fixes: [{ title: messages.endWith(';'), safety: 'ask', edits: [{ span: { start: span.end, end: span.end }, text: ';' }] }],
    };
  }
}

/** A last basis with a comma runs on in the main clause; one with a semicolon may be followed by further grounds. */
function endOfLast(report: Report, index: number, end: string): '.' | undefined {
  if (end === ',') return undefined;
  const next = report.blocks[index + 1];
  if (next === undefined) return undefined;
  // A line that was cut by the margin goes on with a figure or a small letter.
  if (/^\d/u.test(next.text) && end === '') return undefined;
  return GOES_ON.test(next.text.replace(/^[*\s]+/u, '')) || startsWithSmallLetter(next.text) ? undefined : '.';
}
