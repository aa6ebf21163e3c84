import { perContent } from '../../model/per-content.ts';
import type { Block } from '../../model/block.ts';
import type { Report, Section } from '../../model/report.ts';
import { romanNumeral } from '../../model/section-marker.ts';
import { LETTER, regex, TOKEN_END } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

/** A reference to a part of the report, in a text in small letters: `mục 5 phần IV báo cáo này`, `(xem bảng 3)`. */
interface Reference {
  readonly start: number;
  readonly end: number;
  readonly part?: number;
  readonly item?: number;
  readonly table?: number;
}

const PART = regex.gu`
  (?<![${LETTER}])(?:mục\s+(?<item>\d{1,2})\s+)?phần\s+(?<part>[ivx]{1,5})${TOKEN_END}`;
const TABLE = regex.gu`(?<![${LETTER}])bảng\s+(?:số\s+)?(?<table>\d{1,2})(?![\d.]\d|\d)`;
/** Words behind a reference that make it one to this report; without them it stands in brackets or closes its sentence. */
const OF_THIS = /^(?:\s*,)?\s+(?:(?:của|trong|tại)\s+)?báo\s+cáo\s+này|^\s*\)|^\s*[.;](?:\s|$)|^\s+(?:nêu|ở)\s+(?:trên|dưới)/u;
/** Another document in the same sentence may be the one referred to. */
const OTHER_DOCUMENT =
  /(?:kế hoạch|nghị quyết|quyết định|nghị định|thông tư|luật|phụ lục|đề án|quy chế|kết luận|hướng dẫn|công văn|chương trình|chỉ thị)(?![a-zà-ỹ])/u;
const CAPTION = /^bảng\s+(?:số\s+)?(?<table>\d{1,2})\s?[.:]/u;
const LOOK_BACK = 120;

const NONE: readonly Reference[] = [];

const referencesOf = perContent(({ plain }): readonly Reference[] => {
  if (!plain.includes('phần ') && !plain.includes('bảng ')) return NONE;
  const found: Reference[] = [];
  for (const match of [...everyMatch(PART, plain), ...everyMatch(TABLE, plain)]) {
    const end = match.index + match[0].length;
    const behind = OF_THIS.exec(plain.slice(end, end + 24))?.[0];
    if (behind === undefined || match.index === 0) continue;
    const before = plain.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
    if (!behind.includes('báo cáo') && OTHER_DOCUMENT.test(sentence)) continue;
    const { item, part, table } = match.groups ?? {};
    found.push({
      start: match.index,
      end,
      ...(part === undefined ? {} : { part: numberOf(part) }),
      ...(item === undefined ? {} : { item: Number(item) }),
      ...(table === undefined ? {} : { table: Number(table) }),
    });
  }
  return found;
});

function captionOf({ content: { plain } }: Block): number | undefined {
  if (!plain.startsWith('bảng')) return undefined;
  const table = CAPTION.exec(plain)?.groups?.['table'];
  return table === undefined ? undefined : Number(table);
}

const MOST_PARTS = 30;

function numberOf(roman: string): number {
  for (let value = 1; value <= MOST_PARTS; value++) if (romanNumeral(value).toLowerCase() === roman) return value;
  return 0;
}

export default defineReportRule({
  id: 'structure/missing-target',
  code: 'BC-09',
  summary: { vi: 'Dẫn chiếu đến mục, bảng không có trong báo cáo', en: 'A reference to a section or table that the report has not' },
  why: {
    vi: '“Chi tiết tại mục 5 phần IV Báo cáo này”, “xem Bảng 3” mà báo cáo không có mục, bảng đó: mục đã đổi số hoặc đã bỏ, dẫn chiếu còn sót.',
    en: '“Mục 5 phần IV Báo cáo này” or “xem Bảng 3” where the report has none: the part was renumbered or dropped and the reference left.',
  },
  leavesAlone: {
    vi: 'Dẫn chiếu đến kế hoạch, nghị quyết và văn bản khác, báo cáo không đánh số La Mã cho phần, không có bảng nào đánh số, và phụ lục (appendix/mention).',
    en: 'References to other documents, reports whose parts have no Roman numbers or whose tables have none, and annexes (appendix/mention).',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      text: report(
        'Đạt 19 tiêu chí, chi tiết tại ⟦mục 5 phần II⟧ Báo cáo này; việc chưa xong nêu tại ⟦Phần V⟧ Báo cáo này (xem ⟦Bảng 3⟧).',
      ),
    },
  ],
  good: [
    {
      text: report('Đạt 19 tiêu chí, chi tiết tại mục 1 phần II Báo cáo này (xem Bảng 1); thực hiện mục 5 phần IV Kế hoạch số 12/KH-UBND.'),
    },
    { text: report('Theo Nghị quyết của HĐND xã (mục 9 phần V), các thôn đã xong.\n\nPhần IX.') },
  ],
  *check({ report: document }) {
    const referring = document.content.filter(({ content }) => referencesOf(content).length > 0);
    if (referring.length === 0) return;
    const parts = partsOf(document);
    const tables = new Set(document.blocks.map(captionOf).filter((table) => table !== undefined));
    for (const block of referring) {
      for (const { start, end, part, item, table } of referencesOf(block.content)) {
        const isMissing =
          table !== undefined
            ? tables.size > 0 && !tables.has(table)
            : part !== undefined && parts.size > 1 && (!parts.has(part) || (item !== undefined && isWithout(parts.get(part), item)));
        if (isMissing) yield { span: block.spanOf(start, end), message: messages.missingTarget(block.text.slice(start, end)) };
      }
    }
  },
});

/** The parts with Roman numbers. */
function partsOf({ sections }: Report): ReadonlyMap<number, Section> {
  return new Map(
    sections.flatMap((section) => (section.block.marker?.kind === 'roman' ? [[section.block.marker.ordinal, section] as const] : [])),
  );
}

/** True for a part with numbered items of which none bears the number. */
function isWithout(section: Section | undefined, item: number): boolean {
  const numbers = (section?.children ?? []).flatMap(({ block: { marker } }) => (marker?.kind === 'arabic' ? [marker.ordinal] : []));
  return !numbers.includes(item);
}

function report(text: string): string {
  return dedent`
    UBND XÃ BÌNH AN

    BÁO CÁO

    Kết quả công tác năm 2026

    I. KẾT QUẢ ĐẠT ĐƯỢC

    ${text}

    Bảng 1. Số hộ

    | Thôn | Số hộ |
    | --- | --- |
    | Thượng | 121 |

    II. NHIỆM VỤ

    1. Tập huấn cho các thôn.

    2. Kiểm tra.
  `;
}
