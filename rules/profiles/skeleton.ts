import { MOTTO, NATIONAL_NAME } from '../data/prescribed-headings.ts';
import type { OutlineLevel, OutlineSection, ReportType } from '../data/report-types.ts';
import { romanNumeral } from '../model/section-marker.ts';

/** What stands in a skeleton wherever the writer has something to fill in. */
export const BLANK = '…';

/** What a skeleton cannot know of itself. */
export interface SkeletonOptions {
  /** Year of the report as it is to be written: `2026`. */
  readonly year: string;
}

/**
 * Writes the skeleton (khung) of a new report of a type as Markdown with `\n` line ends and one at its end: letterhead, subject, opening,
 * the sections its outline expects, closing sentence, recipients and signature. Every place to fill in holds {@link BLANK}; the text has
 * no finding at stage `draft`.
 */
export function reportSkeleton(type: ReportType, { year }: SkeletonOptions): string {
  const subject = type.sampleTitle.replaceAll(/năm …(?! năm)/gu, `năm ${year}`);
  const repeated = `${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
  const body = `UBND xã ${BLANK}`;
  return (
    [
      `**${NATIONAL_NAME}**\n\n**${MOTTO}**`,
      `**ỦY BAN NHÂN DÂN**\n\n**XÃ ${BLANK}**`,
      'Số:      /BC-UBND',
      `*Địa danh, ngày     tháng     năm ${year}*`,
      '# BÁO CÁO',
      `**${subject}**`,
      `Kính gửi: Ủy ban nhân dân tỉnh ${BLANK}.`,
      `Thực hiện Kế hoạch số ${BLANK}/KH-UBND ngày ${BLANK} tháng ${BLANK} năm ${year} của Ủy ban nhân dân (UBND) tỉnh ${BLANK} về ${BLANK}, ${body} báo cáo ${repeated} như sau:`,
      ...sectionLines(type, year),
      `Trên đây là Báo cáo ${repeated}, ${body} kính báo cáo Ủy ban nhân dân tỉnh ${BLANK}./.`,
      `***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, ${BLANK}.`,
      '**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**',
      '**Nguyễn Văn A**',
    ].join('\n\n') + '\n'
  );
}

function sectionLines(type: ReportType, year: string): string[] {
  const lines: string[] = [];
  const write = (sections: readonly OutlineSection[], depth: number, figuresDue: boolean): void => {
    const shown = sections.filter((section) => section.required !== 'optional');
    const holdsFigures = shown.some(({ figures }) => figures);
    shown.forEach((section, i) => {
      const kind = type.levels[Math.min(depth, type.levels.length - 1)] ?? type.levels[0];
      lines.push(
        `${'#'.repeat(Math.min(depth + 2, 6))} ${enumerator(kind, i + 1)} ${depth === 0 ? section.heading.toUpperCase() : section.heading}`,
      );
      const figures = section.figures || (figuresDue && !holdsFigures && i === 0);
      if (section.children.some(({ required }) => required !== 'optional')) write(section.children, depth + 1, figures);
      else lines.push(figures ? `Số liệu về ${lowerFirst(section.heading)} năm ${year}: ${BLANK}` : BLANK);
    });
  };
  write(type.sections, 0, false);
  return lines;
}

function enumerator(kind: OutlineLevel, ordinal: number): string {
  switch (kind) {
    case 'upper-letter':
      return `${String.fromCharCode(64 + ordinal)}.`;
    case 'roman':
      return `${romanNumeral(ordinal)}.`;
    case 'arabic':
      return `${ordinal}.`;
    case 'lower-letter':
      return `${LETTERS.charAt(ordinal - 1)})`;
  }
}

/** Letters of points in their order. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
