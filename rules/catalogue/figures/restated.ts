import { type LabelledFigure, labelledFiguresOf } from '../../model/figures/labels.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { perContent } from '../../model/per-content.ts';
import { figuresOf } from '../../model/figures/read-figures.ts';
import { oneSlipApart } from '../../model/figures/shares.ts';
import type { Block } from '../../model/block.ts';
import type { Section } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

/** Sections that take up figures of the results again. */
const TAKES_UP = /tồn tại|hạn chế|khó khăn|vướng mắc|nguyên nhân|khuyết điểm|^đánh giá(?: chung)?$/u;
/** Sections on work to come. */
const AHEAD = /phương hướng|nhiệm vụ|giải pháp|kế hoạch|kiến nghị|đề nghị|đề xuất|thời gian tới/u;
const RESULTS = /kết quả|tình hình|đánh giá/u;

interface Placed extends LabelledFigure {
  readonly block: Block;
}

export default defineReportRule({
  id: 'figures/restated',
  code: 'SL-06',
  summary: { vi: 'Số liệu nhắc lại ở phần hạn chế khác phần kết quả', en: 'A figure taken up again that differs from that of the results' },
  why: {
    vi: 'Phần kết quả ghi “còn 14 hộ chưa nhận tiền”, phần hạn chế ghi “41 hộ chưa nhận tiền”: một trong hai chỗ gõ đảo hoặc nhầm một chữ số. Người đọc không biết tin số nào.',
    en: 'The results have “còn 14 hộ chưa nhận tiền”, the shortcomings “41 hộ chưa nhận tiền”: two digits exchanged or one mistaken in one of the two places.',
  },
  leavesAlone: {
    vi: 'Số khác nhau nhiều hơn một chữ số, số không cùng đơn vị và tên gọi, chỉ tiêu, mức tăng giảm, số của kỳ khác, số dưới 10.',
    en: 'Figures more than one digit apart, of other units or names, targets, changes, figures of another period, and figures below 10.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { text: report('Còn 14 hộ chưa nhận tiền bồi thường.', 'Tiến độ chậm, còn ⟦41⟧ hộ chưa nhận tiền.') },
    { text: report('Tỷ lệ thất thoát nước 15%, giảm 1,2 điểm phần trăm.', 'Tỷ lệ thất thoát nước còn cao (⟦18%⟧).') },
  ],
  good: [
    { text: report('Còn 14 hộ chưa nhận tiền bồi thường.', 'Tiến độ chậm, còn 14 hộ chưa nhận tiền.') },
    { text: report('Còn 14 hộ nghèo ở thôn Hạ; 41 hộ nghèo ở thôn Thượng.', 'Còn 41 hộ nghèo ở thôn Thượng thiếu nước.') },
    { text: report('Có 36 hộ được vay vốn trồng rừng.', 'Vẫn còn 16 hộ thiếu nước sạch.') },
  ],
  *check({ report: { sections } }) {
    const places: Places = { again: [], results: [] };
    for (const section of sections) sort(section, undefined, places);
    const again = labelled(places.again);
    if (again.length === 0) return;
    const units = new Set(again.map(({ unit }) => unit));
    // Most paragraphs of the results count other things, and need not be read.
    const results = labelled(
      places.results.filter(({ content }) =>
        figuresOf(content).figures.some(({ kind, unit }) => units.has(kind === 'percent' ? '%' : (unit.split(' ', 1)[0] ?? ''))),
      ),
    );
    for (const one of again) {
      const ofUnit = results.filter(({ unit }) => unit === one.unit);
      if (!ofUnit.some(({ figure }) => figure.value !== one.figure.value && isSlip(one.figure, figure))) continue;
      const alike = ofUnit.map((other) => ({ other, shared: [...one.words].filter((word) => other.words.has(word)).length }));
      if (alike.some(({ other, shared }) => shared > 0 && other.figure.value === one.figure.value)) continue;
      const most = Math.max(...alike.map(({ shared }) => shared));
      if (most < LEAST_SHARED) continue;
      const [first, ...more] = alike.filter(({ shared }) => shared === most);
      if (first === undefined || more.some(({ other }) => other.figure.value !== first.other.figure.value)) continue;
      const { figure, block } = first.other;
      // “14 hồ sơ quá hạn (12 hồ sơ đã giải quyết, 02 …)” takes up the other figure as well.
      if (again.some((other) => other.block === one.block && other.figure.value === figure.value)) continue;
      if (!isSlip(one.figure, figure)) continue;
      yield {
        span: one.block.spanOf(one.figure.start, one.figure.end),
        message: messages.restated(
          one.block.text.slice(one.figure.start, one.figure.unitEnd),
          block.text.slice(figure.start, figure.unitEnd),
        ),
        related: [{ span: block.spanOf(figure.start, figure.unitEnd), message: messages.statedHere }],
      };
    }
  },
});

/** So many words beside the unit make two figures those of one thing. */
const LEAST_SHARED = 2;

/** True when one digit mistaken, or two exchanged, tell the figures apart. */
function isSlip(one: Figure, other: Figure): boolean {
  return one.scale === other.scale && oneSlipApart(digits(one), digits(other));
}

function digits({ value, scale, decimals }: Figure): string {
  return (value / scale).toFixed(decimals);
}

const takesUp = perContent(({ plain, marker }) => TAKES_UP.test((plain.slice(marker?.contentStart ?? 0).split('\n', 1)[0] ?? '').trim()));

/** The blocks in which figures are taken up again, and those of the results. */
interface Places {
  readonly again: Block[];
  readonly results: Block[];
}

function labelled(blocks: readonly Block[]): Placed[] {
  return blocks.flatMap((block) => labelledFiguresOf(block.content).map((figure) => ({ ...figure, block })));
}

/** Puts the blocks of a section to those that take figures up again or to the results; what is to come belongs to neither. */
function sort({ title, block, content, children }: Section, above: Block[] | undefined, places: Places): void {
  const heading = above === undefined ? title.toLowerCase() : '';
  const isAhead = above === undefined && AHEAD.test(heading) && !RESULTS.test(heading);
  const own = takesUp(block.content) ? places.again : isAhead ? [] : (above ?? places.results);
  own.push(block, ...content.filter((other) => other !== block));
  for (const child of children) sort(child, own, places);
}

function report(results: string, shortcomings: string): string {
  return dedent`
    UBND XÃ BÌNH AN

    BÁO CÁO

    Kết quả công tác năm 2026

    I. KẾT QUẢ ĐẠT ĐƯỢC

    ${results}

    II. TỒN TẠI, HẠN CHẾ

    ${shortcomings}
  `;
}
