import type { Block } from '../../model/block.ts';
import { defineSurveyRule, type Noticed } from '../../rule.ts';
import { type Edit, type Fix, type Severity } from '../../vocabulary.ts';
import { findSeries, type SeriesPlace } from './shared/comma-series.ts';
import { messages } from './shared/messages.ts';
import { citedOf, isWordedBlock } from '../../model/shelter.ts';
import { dedent } from '../shared/dedent.ts';

export default defineSurveyRule({
  id: 'terminology/missing-comma',
  code: 'CT-SERIES',
  summary: { vi: 'Cụm liệt kê quen dùng thiếu dấu phẩy', en: 'A fixed series lacks a comma' },
  why: {
    vi: 'Các thành phần ngang nhau trong cụm liệt kê quen dùng được ngăn bằng dấu phẩy: cán bộ, công chức, viên chức; ban, ngành, đoàn thể; sửa đổi, bổ sung. Với cụm ít chặt chẽ hơn, quy tắc chỉ gợi ý, trừ khi chính văn bản có chỗ viết đủ dấu phẩy.',
    en: 'Equal members of a fixed series are parted by commas: cán bộ, công chức, viên chức. Looser series are only hinted at, unless the document itself has the form with commas elsewhere.',
  },
  leavesAlone: {
    vi: 'Tên riêng có chữ hoa (Đại hội Thể dục thể thao), “Đoàn kiểm tra giám sát …”, cụm nối bằng gạch, và lời trong ngoặc kép.',
    en: 'Names with capitals (Đại hội Thể dục thể thao), “Đoàn kiểm tra giám sát …”, members joined by a dash, and quotations.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Toàn thể ⟦cán bộ công chức, viên chức⟧ và các ⟦ban ngành, đoàn thể⟧ tham gia ⟦rà soát sửa đổi bổ sung⟧ quy chế.\n',
      fixed: 'Toàn thể cán bộ, công chức, viên chức và các ban, ngành, đoàn thể tham gia rà soát, sửa đổi, bổ sung quy chế.\n',
    },
    {
      text: dedent`
        **NÂNG CAO KỶ CƯƠNG CỦA ⟦CÁN BỘ CÔNG CHỨC⟧**

        Các ⟦cơ quan
        đơn vị⟧ tăng cường ⟦lãnh đạo chỉ đạo điều hành⟧; Luật ⟦Phòng chống tham nhũng⟧ được phổ biến.
      `,
      fixed: dedent`
        **NÂNG CAO KỶ CƯƠNG CỦA CÁN BỘ, CÔNG CHỨC**

        Các cơ quan,
        đơn vị tăng cường lãnh đạo, chỉ đạo, điều hành; Luật Phòng, chống tham nhũng được phổ biến.
      `,
    },
    { text: 'Công tác **⟦thanh tra** kiểm tra⟧ được duy trì.\n', fixed: 'Công tác **thanh tra**, kiểm tra được duy trì.\n' },
  ],
  good: [
    {
      text: 'Cán bộ, công chức, viên chức và người lao động; ban, ngành, đoàn thể; các cơ quan, đơn vị; quốc phòng - an ninh; kỷ cương, kỷ luật.\n',
    },
    {
      text: 'Đại hội Thể dục thể thao xã; Đoàn kiểm tra giám sát việc khắc phục; giao lãnh đạo chỉ đạo các phòng; cán bộ ban, ngành; đơn thư khiếu nại, tố cáo.\n',
    },
    {
      text: 'Phong trào “Cán bộ công chức gương mẫu” và chuyên đề *sửa đổi bổ sung quy chế* được triển khai; trật tự an toàn xã hội được giữ vững.\n',
    },
  ],
  reads: isWordedBlock,
  collect: ({ content }) => findSeries(content),
  *conclude({ noticed }) {
    const right = noticed.filter(({ lost }) => lost.length === 0);
    for (const place of noticed) {
      if (place.lost.length === 0) continue;
      const { block } = place;
      const model = right.find((other) => place.series.some((form) => other.series.some((found) => found.includes(form))));
      if (place.onlyMixed && model === undefined) continue;
      const typed = block.text.slice(place.start, place.end);
      const proper = withCommas(typed, place);
      const fix = fixOf(block, place, proper);
      yield {
        span: block.spanOf(place.start, place.end),
        message: messages.missingComma(typed, proper),
        ...(fix === undefined ? {} : { fixes: [fix] }),
        ...(model === undefined ? {} : { related: [{ span: model.block.spanOf(model.start, model.end), message: messages.withComma }] }),
        ...softened(place, model !== undefined),
      };
    }
  },
});

const LOCAL = 'cơ quan, đơn vị, địa phương';
/** Series that current usage has as one word as well. */
const ALSO_WITHOUT: ReadonlySet<string> = new Set(['phòng, chống', 'chuyên môn, nghiệp vụ']);

function softened({ block, start, end, strong, onlyMixed, series, lost }: Noticed<SeriesPlace>, isMixed: boolean): { atMost?: Severity } {
  // “đơn vị địa phương” are local units as well.
  if (lost.length === 1 && series.includes(LOCAL) && block.text.slice(start, end).includes(',')) return { atMost: 'hint' };
  // A cited document may have its subject worded so.
  if (!(strong || isMixed) || citedOf(block.content)(start)) return { atMost: 'hint' };
  // Good texts write these without a comma too, so that two forms in one text are a matter of style.
  return onlyMixed || (!strong && series.some((form) => ALSO_WITHOUT.has(form))) ? { atMost: 'info' } : {};
}

function withCommas(typed: string, { start, lost }: SeriesPlace): string {
  return [...lost].reverse().reduce((text, at) => `${text.slice(0, at - start)},${text.slice(at - start)}`, typed);
}

function fixOf(block: Block, { lost }: SeriesPlace, proper: string): Fix | undefined {
  const [first, ...rest] = lost.map((at): Edit => {
    // The comma stands after the sign that closes an emphasis.
    const inner = block.spanOf(at - 1, at).end;
    const outer = block.spanOf(at, at + 1).start;
    const between = block.raw.slice(inner - block.start, outer - block.start);
    const place = /^[*_]+$/u.test(between) ? outer : inner;
    return { span: { start: place, end: place }, text: ',' };
  });
  return first === undefined ? undefined : { title: messages.addComma(proper), safety: 'ask', edits: [first, ...rest] };
}
