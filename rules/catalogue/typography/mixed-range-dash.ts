import { findQuotations, insideQuotation } from '../../model/citations/quotation.ts';
import { isProtected } from '../../model/tokens.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { defineSurveyRule, type Noticed } from '../../rule.ts';
import { type Severity } from '../../vocabulary.ts';
import { everyMatch } from '../../text/every-match.ts';
import { DASH_SIGNS, separatorEdit, separatorForm, type Separator } from './shared/dashes.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

/** A range of years, without its block. */
interface YearRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly separator: Separator;
  readonly form: string;
  readonly schoolYear: boolean;
}

/** Forms that a document may keep to, the preferred one first. */
const ACCEPTED: readonly string[] = [' - ', '-', ' – ', '–'];
const RANGE = regex.gu`(?<from>(?:19|20)\d\d)(?<sep>\s*[${DASH_SIGNS}]\s*)(?<to>(?:19|20)\d\d)(?![\d/]|[.,]\d|\s*[${DASH_SIGNS}]\s*\d)`;
/** Signs before a year that is part of a longer number, date or code. */
const PART_OF_NUMBER = regex.u`[${LETTER}\d/.,${DASH_SIGNS}]$`;
const SCHOOL_YEAR = /năm\s+học\s+(?:\S+\s+){0,2}$/u;

function rangesOf(content: BlockContent): readonly YearRange[] {
  const out: YearRange[] = [];
  const { text } = content;
  let quoted: ((offset: number) => boolean) | undefined;
  for (const match of everyMatch(RANGE, text)) {
    const { from = '', sep = '', to = '' } = match.groups ?? {};
    if (PART_OF_NUMBER.test(text.slice(0, match.index).slice(-1)) || Number(from) >= Number(to) || isProtected(content.tokens, match.index))
      continue;
    // A quoted name keeps the signs of the document that gave it.
    if ((quoted ??= insideQuotation(findQuotations(text)))(match.index)) continue;
    const start = match.index + from.length;
    out.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].replace(/\s+/gu, ' '),
      separator: { start, end: start + sep.length, text: sep },
      form: separatorForm(sep),
      schoolYear: SCHOOL_YEAR.test(content.plain.slice(Math.max(0, match.index - 40), match.index)),
    });
  }
  return out;
}

export default defineSurveyRule({
  id: 'typography/mixed-range-dash',
  code: 'CT-01',
  summary: { vi: 'Khoảng năm được viết bằng nhiều kiểu gạch', en: 'Ranges of years are written with different dashes' },
  why: {
    vi: 'Cùng một văn bản chỉ dùng một kiểu gạch giữa hai năm: theo trích yếu, nếu trích yếu không có khoảng năm thì theo kiểu dùng nhiều nhất. Kiểu thường gặp trong tên chương trình của Nhà nước là gạch nối có dấu cách hai bên: 2021 - 2025. Hai kiểu đều dùng được mà lẫn nhau chỉ được gợi ý; dấu cách chỉ ở một bên là lỗi.',
    en: 'One document keeps to one dash between two years: that of its subject, else the one used most. Titles of government programmes have a hyphen with a space on each side: 2021 - 2025. Two good forms side by side are an information only; a space on one side alone is a fault.',
  },
  leavesAlone: {
    vi: 'Văn bản thống nhất dùng “-” hay “–”, khoảng năm trong ngoặc kép, khoảng số không phải năm (1-3 người), và số, ký hiệu.',
    en: 'Texts that keep to one hyphen or en dash, years in quotation marks, ranges of other numbers (1-3 người), symbols.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Chương trình giai đoạn 2021 - 2025 đã kết thúc; giai đoạn ⟦2016–2020⟧ và giai đoạn 2011 - 2015 đã tổng kết. Kế hoạch giai đoạn ⟦2026-2030⟧ đang được xây dựng.\n',
      fixed:
        'Chương trình giai đoạn 2021 - 2025 đã kết thúc; giai đoạn 2016 - 2020 và giai đoạn 2011 - 2015 đã tổng kết. Kế hoạch giai đoạn 2026 - 2030 đang được xây dựng.\n',
    },
    {
      text: dedent`
        BÁO CÁO

        Sơ kết Đề án giai đoạn 2021-2025

        Đề án giai đoạn ⟦2021 – 2025⟧ được thực hiện nghiêm túc.

        Kết quả của giai đoạn ⟦2021 –
        2025⟧ và năm học ⟦2022 - 2023⟧ rất tích cực.
      `,
      fixed: dedent`
        BÁO CÁO

        Sơ kết Đề án giai đoạn 2021-2025

        Đề án giai đoạn 2021-2025 được thực hiện nghiêm túc.

        Kết quả của giai đoạn 2021 –
        2025 và năm học 2022-2023 rất tích cực.
      `,
    },
    {
      text: 'Nhiệm kỳ ⟦2020—2025⟧ đã kết thúc, nhiệm kỳ ⟦2025 -2030⟧ vừa bắt đầu.\n',
      fixed: 'Nhiệm kỳ 2020 - 2025 đã kết thúc, nhiệm kỳ 2025 - 2030 vừa bắt đầu.\n',
    },
  ],
  good: [
    { text: 'Giai đoạn 2016-2020 và giai đoạn 2021-2025 đều đạt mục tiêu.\n' },
    { text: 'Giai đoạn 2016 – 2020 và giai đoạn 2021 – 2025 đều đạt mục tiêu.\n' },
    { text: 'Giai đoạn 2021 - 2025 đạt mục tiêu. Tài liệu “Hỏi đáp giai đoạn 2016-2020” được cấp phát; xem Công văn số 2021-CV/BTC.\n' },
    { text: 'Giai đoạn 2021 - 2025 đạt mục tiêu; thời hạn từ 01/01/2021 đến 31/12/2025, số lượng từ 1-3 người.\n' },
  ],
  reads: isRunning,
  collect: ({ content }) => rangesOf(content),
  *conclude({ noticed }) {
    const kept = keptPlace(noticed);
    const form = kept?.form ?? ACCEPTED[0] ?? ' - ';
    for (const range of noticed) {
      const { block } = range;
      if (range.form === form) continue;
      const edit = separatorEdit(block, range.separator, form);
      const right = range.text.replace(range.form, form);
      // A line end inside a range reads as a space: with a bare dash only its sign can be wrong.
      if (edit === undefined && range.form.trim() === form) continue;
      yield {
        span: block.spanOf(range.start, range.end),
        message: kept === undefined ? messages.rangeForm(range.text, right) : messages.range(range.text, right),
        ...(edit === undefined ? {} : { fixes: [{ title: messages.write(right), safety: 'safe', edits: [edit] }] }),
        ...(kept === undefined ? {} : { related: [{ span: kept.block.spanOf(kept.start, kept.end), message: messages.rangeKept }] }),
        ...softened(range, kept?.schoolYear === true),
      };
    }
  },
});

/** Only a blank on one side alone is wrong by itself; two good forms in one text are a matter of style. */
function softened({ form, schoolYear }: YearRange, schoolYearKept: boolean): { atMost?: Severity } {
  if (schoolYear && !schoolYearKept) return { atMost: 'hint' };
  return form.startsWith(' ') === form.endsWith(' ') ? { atMost: 'info' } : {};
}

/** The place that shows the document's form: the first range of the trích yếu, else the first of the most frequent form; undefined when no form is acceptable. */
function keptPlace(places: readonly Noticed<YearRange>[]): Noticed<YearRange> | undefined {
  const accepted = places.filter(({ form }) => ACCEPTED.includes(form));
  const titled = accepted.find(({ block }) => block.role === 'title' || block.role === 'subject');
  if (titled !== undefined) return titled;
  const counts = ACCEPTED.map((form) => accepted.filter((range) => range.form === form).length);
  const most = Math.max(...counts);
  return accepted.find(({ form }) => form === ACCEPTED[counts.indexOf(most)]);
}
